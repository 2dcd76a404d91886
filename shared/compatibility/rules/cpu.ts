/** The CPUs of the hosts, each kind by itself: does the release run on it, and can it do FT. */
import type { EsxiSupport } from '../../model/catalogue.ts';
import type { Offence, Severity } from '../../model/finding.ts';
import type { CompatibilityContext, HostKind } from '../context.ts';
import { isOlderThan } from '../../catalog/evc.ts';
import { hasFt, isAtLeast, releaseName, usesFastCheckpointing, type CompatibilityRule } from '../questions.ts';

const stage = 'compatibility';

/** The first generations with XSAVE, which ESXi needs from 8.0 U2. */
const firstWithXsave = { Intel: 'Sandy Bridge', AMD: 'Bulldozer' } as const;

const supportSeverity: Readonly<Record<EsxiSupport, Severity | null>> = {
  supported: null,
  discontinued: 'blocking',
  'predates-cpu': 'blocking',
  'not-listed': 'warning',
  deprecated: 'warning',
  unverified: 'warning',
};

function perKind(
  context: CompatibilityContext,
  judgeOne: (kind: HostKind) => Omit<Offence, 'subject'> | null,
): readonly Offence[] {
  return context.hostKinds.flatMap((kind) => {
    const offence = judgeOne(kind);
    if (offence === null) return [];
    const words = { cpu: kind.cpu.name, family: kind.family.name, release: releaseName(context) };
    return [{ ...offence, subject: kind.name, figures: { ...words, ...offence.figures } }];
  });
}

/** For rules about FT from 6.0 on / for the legacy FT of 5.5. */
const checkpointing = (context: CompatibilityContext): boolean => hasFt(context) && usesFastCheckpointing(context);
const legacy = (context: CompatibilityContext): boolean => hasFt(context) && !usesFastCheckpointing(context);

const cannotCheckpoint = ({ family }: HostKind): boolean =>
  family.checkpointingFt.value === 'no' || family.hardwareMmu.value === 'no';
const surelyCheckpoints = ({ family }: HostKind): boolean =>
  family.checkpointingFt.value === 'yes' && family.hardwareMmu.value === 'yes';

function judgeXsave(context: CompatibilityContext): readonly Offence[] {
  const needed = isAtLeast(context, '8.0', 2);
  if (needed === 'no') return [];
  return perKind(context, ({ family }) => {
    const older = isOlderThan(family.vendor, family.evcBaseline.value, firstWithXsave[family.vendor]);
    if (older !== 'yes') return null;
    const figures = { generation: firstWithXsave[family.vendor], needed };
    return needed === 'yes' ? { figures } : { figures, severity: 'warning' };
  });
}

export const cpuRules: readonly CompatibilityRule[] = [
  {
    code: 'VS-CPU-01',
    severity: 'blocking',
    stage,
    title: 'ESXi does not support the CPU family (a warning where it is deprecated, not listed or not verified)',
    source: 'ft:F31',
    judge: (context) =>
      perKind(context, ({ family }) => {
        const figure = family.esxiSupport[context.release.id];
        const support = figure?.value ?? 'unverified';
        const severity = supportSeverity[support];
        if (severity === null) return null;
        return { severity, figures: { support }, ...(figure === undefined ? {} : { source: figure.source }) };
      }),
  },
  {
    code: 'VS-CPU-02',
    severity: 'blocking',
    stage,
    title: 'ESXi 8.0 U2 and later need XSAVE, which the CPU lacks (a warning where the update is not known)',
    source: 'ft:F29',
    judge: judgeXsave,
  },
  {
    code: 'FT-CPU-01',
    severity: 'blocking',
    stage,
    title: 'The CPU cannot do Fast Checkpointing FT',
    source: 'ft:F1',
    judge: (context) =>
      checkpointing(context) ? perKind(context, (kind) => (cannotCheckpoint(kind) ? { figures: {} } : null)) : [],
  },
  {
    code: 'FT-CPU-02',
    severity: 'warning',
    stage,
    title: 'SMP-FT support of the CPU series is not verified',
    source: 'ft:F15',
    judge: (context) =>
      checkpointing(context)
        ? perKind(context, (kind) => (cannotCheckpoint(kind) || surelyCheckpoints(kind) ? null : { figures: {} }))
        : [],
  },
  {
    code: 'FT-CPU-07',
    severity: 'blocking',
    stage,
    title: 'A host has too few CPU threads for FT',
    source: 'ft:F15',
    judge: (context) => {
      const needed = context.limits.ftThreadsPerHostMin;
      if (!checkpointing(context)) return [];
      return perKind(context, ({ cpu, group }) => {
        const threads = cpu.threads.value * group.cpus;
        return threads < needed ? { figures: { threads, needed } } : null;
      });
    },
  },
  {
    code: 'FT-CPU-08',
    severity: 'blocking',
    stage,
    title: 'Legacy FT is not offered on the CPU generation',
    source: 'ft:F16',
    judge: (context) =>
      legacy(context)
        ? perKind(context, ({ family }) => (family.legacyFt.value === 'no' ? { figures: {} } : null))
        : [],
  },
  {
    code: 'FT-CPU-09',
    severity: 'warning',
    stage,
    title: 'Legacy FT on the CPU family is not verified',
    source: 'ft:F17',
    judge: (context) =>
      legacy(context)
        ? perKind(context, ({ family }) => (family.legacyFt.value === 'unknown' ? { figures: {} } : null))
        : [],
  },
];
