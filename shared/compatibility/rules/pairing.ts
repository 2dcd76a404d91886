/** Hosts beside each other: vendors, generations, EVC baseline, clock. The verdicts come from the pair table. */
import type { Offence } from '../../model/finding.ts';
import type { CompatibilityContext, HostKind } from '../context.ts';
import { isBelow, reachesEvc } from '../../catalog/evc.ts';
import { clockDifferenceGhz, hostPairs, isClockTooFar, type PairReason } from '../pairs.ts';
import type { HostPair } from '../plan.ts';
import { haMachines, hasFt, subjectOf, usesFastCheckpointing, type CompatibilityRule } from '../questions.ts';

const stage = 'compatibility';

/** One offence for each pair of the verdict that has one of the reasons. */
function pairOffences(
  context: CompatibilityContext,
  verdict: HostPair['verdict'],
  reasons: readonly PairReason[],
): readonly Offence[] {
  if (!hasFt(context)) return [];
  return hostPairs(context).flatMap((pair) => {
    const reason = reasons.find((wanted) => pair.reasons.includes(wanted));
    if (pair.verdict !== verdict || reason === undefined) return [];
    return [{ subject: pairName(pair), figures: { a: pair.a, b: pair.b, reason, ...pairWords(context, pair) } }];
  });
}

const pairName = ({ a, b }: HostPair): string => (a === b ? a : `${a} / ${b}`);

function pairWords(context: CompatibilityContext, pair: HostPair): Offence['figures'] {
  const kindNamed = (name: string): HostKind | undefined => context.hostKinds.find((kind) => kind.name === name);
  const [a, b] = [kindNamed(pair.a), kindNamed(pair.b)];
  return {
    release: context.release.name,
    cpuA: a?.cpu.name ?? pair.a,
    cpuB: b?.cpu.name ?? pair.b,
    familyA: a?.family.name ?? '',
    familyB: b?.family.name ?? '',
  };
}

function judgeVendors(context: CompatibilityContext): readonly Offence[] {
  const named = (vendor: string): string =>
    subjectOf(context.hostKinds.filter(({ family }) => family.vendor === vendor).map(({ name }) => name));
  const [intel, amd] = [named('Intel'), named('AMD')];
  return intel === '' || amd === '' ? [] : [{ figures: { intel, amd } }];
}

/** The two kinds that lie furthest apart; one finding says enough. */
function judgeClock(context: CompatibilityContext): readonly Offence[] {
  const kinds = [...context.hostKinds].sort((a, b) => a.cpu.baseGhz.value - b.cpu.baseGhz.value);
  const [slowest, fastest] = [kinds[0], kinds.at(-1)];
  if (slowest === undefined || fastest === undefined || !isClockTooFar(context, slowest, fastest)) return [];
  const figures = {
    slowest: slowest.cpu.name,
    fastest: fastest.cpu.name,
    difference: clockDifferenceGhz(slowest, fastest) * 1000,
    limit: context.limits.clockSpreadGhz * 1000,
  };
  return [{ subject: `${slowest.name} / ${fastest.name}`, figures }];
}

/** Kinds with the answer to "can it run in a cluster set to this EVC level?". */
function evcOffences(context: CompatibilityContext, answer: 'no' | 'unknown'): readonly Offence[] {
  const { evc } = context.site.platform;
  if (evc === null) return [];
  return context.hostKinds
    .filter(({ family }) => reachesEvc(family.vendor, family.evcBaseline.value, evc) === answer)
    .map(({ name, cpu, family }) => ({
      subject: name,
      figures: { evc, cpu: cpu.name, family: family.name, baseline: family.evcBaseline.value ?? '' },
    }));
}

function judgeEvcLow(context: CompatibilityContext): readonly Offence[] {
  const { evc } = context.site.platform;
  const kinds = context.hostKinds;
  if (evc === null || kinds.length === 0) return [];
  const isLow = kinds.every(({ family }) => isBelow(family.vendor, family.evcBaseline.value, evc));
  return isLow ? [{ subject: subjectOf(kinds.map(({ name }) => name)), figures: { evc } }] : [];
}

export const pairingRules: readonly CompatibilityRule[] = [
  {
    code: 'FT-CPU-03',
    severity: 'blocking',
    stage,
    title: 'Intel and AMD hosts in one FT cluster',
    source: 'ft:F27',
    judge: (context) => (hasFt(context) ? judgeVendors(context) : []),
  },
  {
    code: 'HA-CPU-01',
    severity: 'warning',
    stage,
    title: 'Intel and AMD hosts in one HA cluster: restarts work, vMotion does not',
    source: 'ft:F27',
    judge: (context) => (hasFt(context) || haMachines(context).length === 0 ? [] : judgeVendors(context)),
  },
  {
    code: 'FT-CPU-04',
    severity: 'blocking',
    stage,
    title: 'CPU generations are mixed without an EVC baseline',
    source: 'ft:F1',
    judge: (context) => pairOffences(context, 'no', ['generations-differ-no-evc']),
  },
  {
    code: 'FT-CPU-06',
    severity: 'warning',
    stage,
    title: 'CPU clocks of the hosts lie far apart',
    source: 'ft:F11',
    judge: (context) => (hasFt(context) && usesFastCheckpointing(context) ? judgeClock(context) : []),
  },
  {
    code: 'FT-CPU-10',
    severity: 'warning',
    stage,
    title: 'Whether two kinds of host may hold an FT pair is not verified',
    source: 'ft:F27',
    judge: (context) =>
      pairOffences(context, 'unknown', ['same-baseline-no-evc', 'evc-unknown', 'legacy-groups-unverified']),
  },
  {
    code: 'FT-CPU-11',
    severity: 'blocking',
    stage,
    title: 'Legacy FT: the CPUs belong to different groups',
    source: 'ft:F17',
    judge: (context) => pairOffences(context, 'no', ['legacy-groups-differ']),
  },
  {
    code: 'FT-CPU-12',
    severity: 'blocking',
    stage,
    title: 'Legacy FT: the CPU clocks differ too much',
    source: 'ft:F18',
    judge: (context) => (hasFt(context) && !usesFastCheckpointing(context) ? judgeClock(context) : []),
  },
  {
    code: 'VS-EVC-01',
    severity: 'blocking',
    stage,
    title: 'A host cannot join the cluster: its CPU does not reach the EVC baseline',
    source: 'ft:F28',
    judge: (context) => evcOffences(context, 'no'),
  },
  {
    code: 'VS-EVC-02',
    severity: 'note',
    stage,
    title: 'The EVC baseline is lower than every host allows',
    source: 'ft:F28',
    judge: judgeEvcLow,
  },
  {
    code: 'VS-EVC-03',
    severity: 'warning',
    stage,
    title: 'Whether a CPU reaches the EVC baseline is not known',
    source: 'ft:F75',
    judge: (context) => evcOffences(context, 'unknown'),
  },
];
