/** What the chosen licence edition must carry. With the edition left open the licence comparison judges instead. */
import type { LicenceEdition } from '../../model/catalogue.ts';
import type { Offence } from '../../model/finding.ts';
import type { CompatibilityContext } from '../context.ts';
import { ftMachines, haMachines, hasFt, isAtLeast, subjectOf, type CompatibilityRule } from '../questions.ts';

const stage = 'compatibility';

/** Judges the chosen edition; silent when it is left open. */
function withEdition(
  judgeEdition: (edition: LicenceEdition, context: CompatibilityContext) => readonly Offence[],
): (context: CompatibilityContext) => readonly Offence[] {
  return (context) => {
    const { edition } = context;
    if (edition === null) return [];
    return judgeEdition(edition, context).map((offence) => ({
      ...offence,
      figures: { edition: edition.name, ...offence.figures },
    }));
  };
}

const ftFigure = (edition: LicenceEdition, { release }: CompatibilityContext) => release.ftVcpusMax[edition.ftClass];

/** Its table allows 2 vCPU, a note on the same page denies FT to this edition, and later pages include it. */
const contradicted = { release: '6.7', ftClass: 'standard' } as const;

function isDisputed(edition: LicenceEdition, context: CompatibilityContext): boolean {
  const isContradicted = context.release.id === contradicted.release && edition.ftClass === contradicted.ftClass;
  return isContradicted || ftFigure(edition, context).confidence === 'estimate';
}

/** Largest number of CPUs in one host. */
function cpusPerHost(context: CompatibilityContext): number {
  return Math.max(0, ...context.hostKinds.map(({ group }) => group.cpus));
}

const protectedNames = (context: CompatibilityContext): string =>
  subjectOf([...ftMachines(context), ...haMachines(context)].map(({ id }) => id));

export const licenceRules: readonly CompatibilityRule[] = [
  {
    code: 'VS-LIC-01',
    severity: 'blocking',
    stage,
    title: 'The edition does not run the vSphere release',
    source: 'lic:S21',
    judge: withEdition(({ releases }, { release }) =>
      releases.includes(release.id) ? [] : [{ figures: { release: release.name } }],
    ),
  },
  {
    code: 'HA-LIC-01',
    severity: 'blocking',
    stage,
    title: 'The edition has no vSphere HA',
    source: 'lic:S13',
    judge: withEdition(({ includesHa }, context) => {
      const subject = protectedNames(context);
      return includesHa.value || subject === '' ? [] : [{ subject, figures: {}, source: includesHa.source }];
    }),
  },
  {
    code: 'FT-LIC-01',
    severity: 'blocking',
    stage,
    title: 'The edition has no Fault Tolerance',
    source: 'ft:F1',
    judge: withEdition((edition, context) => {
      const { value, source } = ftFigure(edition, context);
      if (value > 0 || !hasFt(context)) return [];
      const subject = subjectOf(ftMachines(context).map(({ id }) => id));
      return [{ subject, source, figures: { release: context.release.name } }];
    }),
  },
  {
    code: 'FT-LIC-02',
    severity: 'warning',
    stage,
    title: 'Sources disagree or say nothing on FT in this edition and release',
    source: 'ft:F3',
    judge: withEdition((edition, context) => {
      const { note, source, value } = ftFigure(edition, context);
      if (!hasFt(context) || !isDisputed(edition, context)) return [];
      return [{ source, figures: { release: context.release.name, allowed: value, note: note ?? '' } }];
    }),
  },
  {
    code: 'FT-LIC-03',
    severity: 'blocking',
    stage,
    title: 'The edition has no vMotion, which FT needs',
    source: 'ft:F26',
    judge: withEdition(({ includesVmotion }, context) =>
      includesVmotion.value || !hasFt(context) ? [] : [{ figures: {} }],
    ),
  },
  {
    code: 'VS-LIC-02',
    severity: 'warning',
    stage,
    title: 'The edition has no vMotion: host maintenance stops the machines',
    source: 'lic:S13',
    judge: withEdition(({ includesVmotion }, context) =>
      includesVmotion.value || hasFt(context) ? [] : [{ figures: {} }],
    ),
  },
  {
    code: 'VS-LIC-03',
    severity: 'blocking',
    stage,
    title: 'More hosts than the edition covers',
    source: 'lic:S15',
    judge: withEdition(({ hostsMax }, { hostCount }) =>
      hostsMax.value > 0 && hostCount > hostsMax.value
        ? [{ source: hostsMax.source, figures: { hosts: hostCount, allowed: hostsMax.value } }]
        : [],
    ),
  },
  {
    code: 'VS-LIC-04',
    severity: 'blocking',
    stage,
    title: 'More CPUs in a host than the edition covers',
    source: 'lic:S15',
    judge: withEdition(({ cpusPerHostMax }, context) => {
      const cpus = cpusPerHost(context);
      if (cpusPerHostMax.value === 0 || cpus <= cpusPerHostMax.value) return [];
      return [{ source: cpusPerHostMax.source, figures: { cpus, allowed: cpusPerHostMax.value } }];
    }),
  },
  {
    code: 'VS-LIC-05',
    severity: 'note',
    stage,
    title: 'The edition has no DRS: machines are spread and balanced by hand',
    source: 'lic:S13',
    judge: withEdition(({ includesDrs }) => (includesDrs.value ? [] : [{ source: includesDrs.source, figures: {} }])),
  },
  {
    code: 'VS-LIC-06',
    severity: 'warning',
    stage,
    title: 'Converged links rely on the distributed switch, which the edition does not have',
    source: 'ft:F81',
    judge: withEdition(({ includesDistributedSwitch }, { site }) =>
      includesDistributedSwitch.value || site.network.layout !== 'converged' ? [] : [{ figures: {} }],
    ),
  },
  {
    code: 'FT-DRS-01',
    severity: 'note',
    stage,
    title: 'Before vSphere 6.7 DRS leaves FT machines alone unless EVC is on',
    source: 'ft:F52',
    judge: (context) => {
      const { evc } = context.site.platform;
      const isConcerned = isAtLeast(context, '6.0', 0) === 'yes' && isAtLeast(context, '6.7', 0) === 'no';
      const hasDrs = context.edition === null || context.edition.includesDrs.value;
      if (!hasFt(context) || !isConcerned || evc !== null || !hasDrs) return [];
      return [{ figures: { release: context.release.name } }];
    },
  },
];
