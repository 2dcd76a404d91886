/**
 * Which kinds of host may hold the two copies of one FT machine: every kind with every other and with itself.
 *
 * vSphere 5.5 asks for one CPU group and nearly one clock; from 6.0 on both CPUs must be able to do Fast Checkpointing
 * and be vMotion compatible. What no source settles is 'unknown', never 'yes'.
 */
import type { CompatibilityContext, HostKind } from './context.ts';
import { reachesEvc } from '../catalog/evc.ts';
import type { HostPair, PairVerdict } from './plan.ts';
import { usesFastCheckpointing } from './questions.ts';

export const pairReasons = [
  'same-kind',
  'same-family',
  'same-evc-baseline',
  'same-legacy-group',
  'different-vendors',
  'not-ft-capable',
  'smp-ft-unverified',
  'generations-differ-no-evc',
  'same-baseline-no-evc',
  'evc-not-reached',
  'evc-unknown',
  'legacy-not-offered',
  'legacy-unverified',
  'legacy-groups-differ',
  'legacy-groups-unverified',
  'clock-difference',
] as const;
export type PairReason = (typeof pairReasons)[number];

interface Ground {
  readonly verdict: PairVerdict;
  readonly reason: PairReason;
}

/** Every pair of host kinds, a kind with itself first. A site of one kind has one pair. */
export function hostPairs(context: CompatibilityContext): readonly HostPair[] {
  const kinds = context.hostKinds;
  return kinds.flatMap((a, i) => kinds.slice(i).map((b) => hostPair(context, a, b)));
}

/** The worst ground decides; the reasons are those of the verdict. */
export function hostPair(context: CompatibilityContext, a: HostKind, b: HostKind): HostPair {
  const grounds = usesFastCheckpointing(context) ? checkpointingGrounds(context, a, b) : legacyGrounds(context, a, b);
  const verdicts: readonly PairVerdict[] = ['no', 'unknown', 'yes'];
  const verdict = verdicts.find((wanted) => grounds.some((ground) => ground.verdict === wanted)) ?? 'unknown';
  const reasons = grounds.filter((ground) => ground.verdict === verdict).map((ground) => ground.reason);
  return { a: a.name, b: b.name, verdict, reasons: [...new Set(reasons)] };
}

const no = (reason: PairReason): Ground => ({ verdict: 'no', reason });
const unknown = (reason: PairReason): Ground => ({ verdict: 'unknown', reason });
const yes = (reason: PairReason): Ground => ({ verdict: 'yes', reason });

function checkpointingGrounds(context: CompatibilityContext, a: HostKind, b: HostKind): readonly Ground[] {
  if (a.family.vendor !== b.family.vendor) return [no('different-vendors')];
  return [...capabilityGrounds(a), ...capabilityGrounds(b), vmotionGround(context, a, b)];
}

/** Whether the CPU of one host can do Fast Checkpointing at all. */
function capabilityGrounds({ family }: HostKind): readonly Ground[] {
  if (family.checkpointingFt.value === 'no' || family.hardwareMmu.value === 'no') return [no('not-ft-capable')];
  const sure = family.checkpointingFt.value === 'yes' && family.hardwareMmu.value === 'yes';
  return sure ? [] : [unknown('smp-ft-unverified')];
}

function vmotionGround(context: CompatibilityContext, a: HostKind, b: HostKind): Ground {
  const { evc } = context.site.platform;
  if (evc !== null) return evcGround(evc, a, b);
  if (a === b) return yes('same-kind');
  if (a.family.id === b.family.id) return yes('same-family');
  const [of, other] = [a.family.evcBaseline.value, b.family.evcBaseline.value];
  if (of === null || other === null) return unknown('evc-unknown');
  return of === other ? unknown('same-baseline-no-evc') : no('generations-differ-no-evc');
}

function evcGround(evc: string, a: HostKind, b: HostKind): Ground {
  const answers = [a, b].map(({ family }) => reachesEvc(family.vendor, family.evcBaseline.value, evc));
  if (answers.includes('no')) return no('evc-not-reached');
  if (!answers.includes('unknown')) return yes(a === b ? 'same-kind' : 'same-evc-baseline');
  return a.family.id === b.family.id ? yes('same-family') : unknown('evc-unknown');
}

function legacyGrounds(context: CompatibilityContext, a: HostKind, b: HostKind): readonly Ground[] {
  if (a.family.vendor !== b.family.vendor) return [no('different-vendors')];
  return [...legacyOffered(a), ...legacyOffered(b), ...legacyGroupGrounds(a, b), ...clockGrounds(context, a, b)];
}

function legacyOffered({ family }: HostKind): readonly Ground[] {
  if (family.legacyFt.value === 'yes') return [];
  return family.legacyFt.value === 'unknown' ? [unknown('legacy-unverified')] : [no('legacy-not-offered')];
}

/** The vendor names groups; a class of the same generation outside the named group was not settled by any source. */
function legacyGroupGrounds(a: HostKind, b: HostKind): readonly Ground[] {
  if (a === b) return [yes('same-kind')];
  if (a.family.id === b.family.id) return [yes('same-family')];
  const [of, other] = [a.family.legacyFtGroup, b.family.legacyFtGroup];
  if (of !== null && of === other) return [yes('same-legacy-group')];
  const sameGeneration =
    a.family.evcBaseline.value !== null && a.family.evcBaseline.value === b.family.evcBaseline.value;
  return [sameGeneration ? unknown('legacy-groups-unverified') : no('legacy-groups-differ')];
}

/** Binary fractions: 2.66 − 2.26 GHz is exactly the limit on paper. */
const clockSlackGhz = 1e-9;

export function clockDifferenceGhz(a: HostKind, b: HostKind): number {
  return Math.abs(a.cpu.baseGhz.value - b.cpu.baseGhz.value);
}

export function isClockTooFar(context: CompatibilityContext, a: HostKind, b: HostKind): boolean {
  return clockDifferenceGhz(a, b) > context.limits.clockSpreadGhz + clockSlackGhz;
}

function clockGrounds(context: CompatibilityContext, a: HostKind, b: HostKind): readonly Ground[] {
  return isClockTooFar(context, a, b) ? [no('clock-difference')] : [];
}
