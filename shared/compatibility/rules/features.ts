/** Features and virtual devices that machines use and FT may refuse. What no source settles is said to be so. */
import type { FtFeature, Yes } from '../../model/catalogue.ts';
import type { Figure } from '../../model/figure.ts';
import type { Offence } from '../../model/finding.ts';
import type { Machine } from '../../model/machine.ts';
import type { CompatibilityContext } from '../context.ts';
import { ftMachines, isAtLeast, perMachines, releaseName, subjectOf, type CompatibilityRule } from '../questions.ts';

const stage = 'compatibility';

/** Features judged by a rule of their own, because more than the release decides. */
const judgedElsewhere = ['encryption', 'nsx-segments', 'stretched-cluster', 'vsan-stretched-cluster', 'vsan-datastore'];

interface Use {
  readonly feature: FtFeature;
  /** null = the catalogue has no word on it. */
  readonly support: Figure<Yes> | null;
}

function usesOf(context: CompatibilityContext, machine: Machine): readonly Use[] {
  return [...new Set(machine.uses)]
    .filter((id) => !judgedElsewhere.includes(id))
    .map((id) => ({
      feature: context.catalogue.ftFeatures[id] ?? { id, name: id, kind: 'feature', remedy: '' },
      support: context.release.ftSupports[id] ?? null,
    }));
}

/** One offence for each feature of each FT machine that `applies`; equal ones are told together. */
function judgeUses(context: CompatibilityContext, applies: (use: Use) => boolean): readonly Offence[] {
  return perMachines(ftMachines(context), (machine) =>
    usesOf(context, machine)
      .filter(applies)
      .map(({ feature, support }) => ({
        figures: {
          release: releaseName(context),
          feature: feature.name,
          remedy: feature.remedy,
          note: support?.note ?? '',
        },
        ...(support === null ? {} : { source: support.source }),
      })),
  );
}

function judgeEncryption(context: CompatibilityContext): readonly Offence[] {
  const support = context.release.ftSupports.encryption;
  const users = ftMachines(context).filter((machine) => machine.uses.includes('encryption'));
  if (users.length === 0) return [];
  const reached = isAtLeast(context, '7.0', 2);
  const answer = reached === 'yes' ? (support?.value ?? 'unknown') : reached;
  if (answer === 'yes') return [];
  const figures = { release: releaseName(context), machines: users.length, answer };
  const subject = subjectOf(users.map(({ id }) => id));
  return [answer === 'unknown' ? { subject, figures, severity: 'warning' } : { subject, figures }];
}

export const featureRules: readonly CompatibilityRule[] = [
  {
    code: 'FT-FEAT-01',
    severity: 'blocking',
    stage,
    title: 'An FT machine uses a feature that FT does not support in this release',
    source: 'ft:F8',
    judge: (context) =>
      judgeUses(context, ({ feature, support }) => feature.kind === 'feature' && support?.value === 'no'),
  },
  {
    code: 'FT-DEV-01',
    severity: 'blocking',
    stage,
    title: 'An FT machine uses a virtual device that FT does not support in this release',
    source: 'ft:F10',
    judge: (context) =>
      judgeUses(context, ({ feature, support }) => feature.kind === 'device' && support?.value === 'no'),
  },
  {
    code: 'FT-FEAT-02',
    severity: 'blocking',
    stage,
    title: 'FT machines are encrypted before vSphere 7.0 U2 (a warning where the update is not known)',
    source: 'ft:F26',
    judge: judgeEncryption,
  },
  {
    code: 'FT-FEAT-03',
    severity: 'warning',
    stage,
    title: 'An FT machine uses a feature or device whose support under FT is not verified for this release',
    source: 'ft:F8',
    judge: (context) => judgeUses(context, ({ support }) => support === null || support.value === 'unknown'),
  },
  {
    code: 'FT-FEAT-04',
    severity: 'warning',
    stage,
    title: 'An FT machine uses a feature that this release does not have',
    source: 'ft:F8',
    judge: (context) => judgeUses(context, ({ support }) => support?.value === 'not-applicable'),
  },
  {
    code: 'FT-FEAT-05',
    severity: 'note',
    stage,
    title: 'A feature is supported under FT on a condition, or its support was concluded from another release',
    source: 'ft:F8',
    judge: (context) =>
      judgeUses(context, ({ support }) => support?.value === 'yes' && support.confidence !== 'quoted'),
  },
  {
    code: 'FT-DEV-02',
    severity: 'note',
    stage,
    title: 'USB licence dongles, serial and modem lines cannot follow an FT machine',
    source: 'ft:F10',
    judge: (context) => {
      const machines = ftMachines(context);
      if (machines.length === 0 || machines.some(({ uses }) => uses.includes('usb'))) return [];
      return [{ subject: subjectOf(machines.map(({ id }) => id)), figures: { machines: machines.length } }];
    },
  },
];
