/** The release itself: life cycle on the project's date, and which FT technology it brings. */
import type { VsphereRelease } from '../../model/catalogue.ts';
import type { CompatibilityContext } from '../context.ts';
import { hasFt, usesFastCheckpointing, type CompatibilityRule } from '../questions.ts';

const stage = 'compatibility';

/** Twelve months later, for comparing ISO dates as text. */
function yearLater(date: string): string {
  return `${String(Number(date.slice(0, 4)) + 1).padStart(4, '0')}${date.slice(4)}`;
}

const generalEnd = ({ release }: CompatibilityContext): string => release.endOfGeneralSupport.value;
const guidanceEnd = ({ release }: CompatibilityContext): string => release.endOfTechnicalGuidance.value;

/** An earlier release that is out and keeps general support longer, the longest first. */
function longerSupported(context: CompatibilityContext): VsphereRelease | undefined {
  return Object.values(context.catalogue.releases)
    .filter((other) => other.order < context.release.order && other.endOfGeneralSupport.value > generalEnd(context))
    .sort((a, b) => b.endOfGeneralSupport.value.localeCompare(a.endOfGeneralSupport.value) || b.order - a.order)[0];
}

export const releaseRules: readonly CompatibilityRule[] = [
  {
    code: 'VS-REL-01',
    severity: 'blocking',
    stage,
    title: 'Technical guidance for the vSphere release has ended (a warning where the licences are owned already)',
    source: 'ft:F47',
    judge: (context) => {
      if (context.date <= guidanceEnd(context)) return [];
      const figures = {
        release: context.release.name,
        generalEnd: generalEnd(context),
        guidanceEnd: guidanceEnd(context),
      };
      return [{ figures, ...(context.site.platform.ownership === 'owned' ? { severity: 'warning' } : {}) }];
    },
  },
  {
    code: 'VS-REL-02',
    severity: 'warning',
    stage,
    title: 'General support of the vSphere release has ended, technical guidance has not',
    source: 'ft:F47',
    judge: (context) => {
      const { date, release } = context;
      if (date <= generalEnd(context) || date > guidanceEnd(context)) return [];
      return [
        { figures: { release: release.name, generalEnd: generalEnd(context), guidanceEnd: guidanceEnd(context) } },
      ];
    },
  },
  {
    code: 'VS-REL-03',
    severity: 'warning',
    stage,
    title: 'General support of the vSphere release ends within twelve months',
    source: 'ft:F47',
    judge: (context) => {
      const { date, release } = context;
      if (date > generalEnd(context) || yearLater(date) < generalEnd(context)) return [];
      return [{ figures: { release: release.name, generalEnd: generalEnd(context) } }];
    },
  },
  {
    code: 'VS-REL-04',
    severity: 'warning',
    stage,
    title: 'The vSphere release is not out on the date of the project',
    source: 'ft:F47',
    judge: ({ date, release }) =>
      date >= release.generalAvailability.value
        ? []
        : [{ figures: { release: release.name, available: release.generalAvailability.value } }],
  },
  {
    code: 'VS-REL-05',
    severity: 'note',
    stage,
    title: 'An earlier vSphere release keeps general support longer',
    source: 'ft:F47',
    judge: (context) => {
      const earlier = longerSupported(context);
      if (earlier === undefined || context.date > generalEnd(context)) return [];
      return [
        {
          figures: {
            release: context.release.name,
            generalEnd: generalEnd(context),
            earlier: earlier.name,
            earlierEnd: earlier.endOfGeneralSupport.value,
          },
        },
      ];
    },
  },
  {
    code: 'FT-TECH-01',
    severity: 'note',
    stage,
    title: 'Fast Checkpointing has replaced vLockstep',
    source: 'ft:F22',
    judge: (context) =>
      hasFt(context) && usesFastCheckpointing(context) ? [{ figures: { release: context.release.name } }] : [],
  },
  {
    code: 'FT-TECH-02',
    severity: 'note',
    stage,
    title: 'What the release says about FT was not read: its limits are carried over from an earlier release',
    source: 'ft:F26',
    judge: (context) => {
      const { name, ftTechnology } = context.release;
      const isRead = ftTechnology.confidence === 'quoted';
      return hasFt(context) && !isRead ? [{ figures: { release: name, note: ftTechnology.note ?? '' } }] : [];
    },
  },
];
