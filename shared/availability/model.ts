/**
 * How available one user's telephony is, what interrupts it, and what that costs in calls.
 *
 * Level 1 solves a small Markov chain for the host layer of a node; level 2 puts independent
 * blocks in series: host layer, guest software, cluster common cause, shared parts
 * (availability reference 4). Human error, disasters, phones, carriers and overload are not
 * part of the estimate. Formulas of single blocks are blocks.ts and host-layer.ts.
 */
import { assert } from '../base/assert.ts';
import { blockEstimates, seriesOf, sharedBlock, softwareBlock, starBlock } from './blocks.ts';
import type { Block, Series } from './blocks.ts';
import { carrierRate, hostLayer } from './host-layer.ts';
import type { HostLayer } from './host-layer.ts';
import { hoursPerYear, minutesPerYear } from './input.ts';
import type {
  AvailabilityCircumstances,
  AvailabilityComparison,
  AvailabilityEstimate,
  AvailabilityInput,
  ComparisonInput,
  NodeGroup,
  PlannedWork,
  Protection,
  ProtectionKind,
} from './input.ts';

const oneIdleNode: NodeGroup = { count: 1, erlangPerNode: 0 };

/**
 * The estimate for one protection.
 *
 * U = Σ_k U_k · Π_{j<k} (1 − U_j) over the blocks; U_node = U_host + (1 − U_host)·U_s
 * dropped calls per node and year = E · 8760 · ω (covered FT failovers drop none)
 * blocked attempts per year = (E / holding time) · 8760 · U
 *
 * λ in the chain is (1 − β)·λ_h; the rest, β·λ_h, is the block clusterCommonCause with mean
 * outage T_cc + T_ha. β is applied once.
 */
export function evaluateAvailability(input: AvailabilityInput): AvailabilityEstimate {
  return estimate(input, input.protection);
}

/** The input of one protection out of those that are compared. */
export function protectedBy(input: ComparisonInput, kind: ProtectionKind): AvailabilityInput {
  return { ...input, protection: protectionOf(input, kind) };
}

function protectionOf(input: ComparisonInput, kind: ProtectionKind): Protection {
  const {
    coverage,
    reprotectHours,
    haHours,
    haCoverage,
    manualHours,
    switchHours,
    regularServers = input.nodes?.count ?? 1,
  } = input.protection;
  const { virtual = false } = input.protection;
  const { hostsForReprotect = 2, hostsForRestart = 1 } = input.protection;
  switch (kind) {
    case 'ft':
      return { kind, coverage, reprotectHours, haHours, hostsForReprotect, hostsForRestart };
    case 'ha':
      return { kind, haHours, haCoverage, manualHours, hostsForRestart };
    case 'single':
      return { kind, haHours };
    case 'native':
      return { kind, switchHours, haHours, regularServers, virtual };
  }
}

/** FT, HA, single host and native redundancy on the same circumstances. */
export function compareProtections(input: ComparisonInput): AvailabilityComparison {
  const of = (kind: ProtectionKind): AvailabilityEstimate => estimate(input, protectionOf(input, kind));
  return { ft: input.cluster.hosts < 2 ? null : of('ft'), ha: of('ha'), single: of('single'), native: of('native') };
}

/** What one protection comes to, without its blocks, bounds and sums that only people read. */
export interface KeyMeasures extends Pick<
  AvailabilityEstimate,
  'userUnavailability' | 'nines' | 'failuresPerYear' | 'droppedCallsPerNodeYear' | 'coveredFailoversPerNodeYear'
> {
  readonly hostLayerUnavailability: number;
  readonly plannedMinutesPerYear: number;
}

/** The key measures for one protection out of those that are compared. */
export const keyMeasures = (input: ComparisonInput, kind: ProtectionKind): KeyMeasures =>
  measuresOf(input, solved(input, protectionOf(input, kind)));

/** The blocks of one protection and the series they form; the first two are the host layer and the guest software. */
interface Solved {
  readonly layer: HostLayer;
  readonly software: Block;
  readonly blocks: readonly Block[];
  readonly series: Series;
}

function solved(input: AvailabilityCircumstances, protection: Protection): Solved {
  const { cluster } = input;
  assert(protection.kind !== 'ft' || cluster.hosts >= 2, 'an FT pair lives on two hosts');
  const rate = carrierRate(input.host, protection);
  const layer = hostLayer(input, protection, rate, cluster.hosts);
  const host: Block = {
    name: 'hostLayer',
    availability: layer.availability,
    unavailability: layer.unavailability,
    failureFrequencyPerHour: layer.failureFrequencyPerHour,
  };
  const software = softwareBlock(input.software);
  const commonCauseHours = cluster.commonCauseHours + protection.haHours;
  const blocks = [host, software, starBlock('clusterCommonCause', cluster.beta * rate.perHour, commonCauseHours)];
  for (const part of input.shared ?? []) {
    if (part.kinds === undefined || part.kinds.includes(protection.kind)) blocks.push(sharedBlock(part));
  }
  return { layer, software, blocks, series: seriesOf(blocks) };
}

function measuresOf(input: AvailabilityCircumstances, { layer, series }: Solved): KeyMeasures {
  const { unavailability, failureFrequencyPerHour: frequency } = series;
  return {
    userUnavailability: unavailability,
    nines: unavailability === 0 ? null : 0 - Math.log10(unavailability),
    failuresPerYear: frequency * hoursPerYear,
    hostLayerUnavailability: layer.unavailability,
    droppedCallsPerNodeYear: (input.nodes ?? oneIdleNode).erlangPerNode * hoursPerYear * frequency,
    coveredFailoversPerNodeYear: layer.coveredFailoversPerHour * hoursPerYear,
    plannedMinutesPerYear: plannedMinutesPerYear(input.planned),
  };
}

function estimate(input: AvailabilityCircumstances, protection: Protection): AvailabilityEstimate {
  const found = solved(input, protection);
  const { layer, software, series } = found;
  const measures = measuresOf(input, found);
  const { unavailability, failureFrequencyPerHour: frequency } = series;
  const nodes = input.nodes ?? oneIdleNode;
  const nodeUnavailability = layer.unavailability + layer.availability * software.unavailability;
  const userMinutes = unavailability * minutesPerYear;
  return {
    kind: protection.kind,
    blocks: blockEstimates(found.blocks, series),
    nodeUnavailability,
    userUnavailability: unavailability,
    userMinutesPerYear: userMinutes,
    nines: measures.nines,
    failuresPerYear: measures.failuresPerYear,
    meanOutageHours: quotientOrNull(unavailability, frequency),
    meanUpHours: quotientOrNull(series.availability, frequency),
    droppedCallsPerNodeYear: measures.droppedCallsPerNodeYear,
    coveredFailoversPerNodeYear: measures.coveredFailoversPerNodeYear,
    blockedAttemptsPerYear: blockedAttempts(nodes, unavailability),
    notAllUpUnionBound: Math.min(1, nodes.count * nodeUnavailability),
    kOfN: belowKOfN(nodes.count, nodes.kOfN ?? nodes.count, nodeUnavailability),
    plannedMinutesPerYear: measures.plannedMinutesPerYear,
    minutesPerYearIncludingPlanned: userMinutes + measures.plannedMinutesPerYear,
  };
}

/** a / b; null when b is zero, or so small that the quotient is beyond any double. */
function quotientOrNull(a: number, b: number): number | null {
  const quotient = a / b;
  return Number.isFinite(quotient) ? quotient : null;
}

/** Call attempts of one node that meet an outage [per year]: (E · 3600/h) · 8760 · U. */
function blockedAttempts(nodes: NodeGroup, unavailability: number): number | null {
  if (nodes.holdingSeconds === undefined) return null;
  return nodes.erlangPerNode * (3600 / nodes.holdingSeconds) * hoursPerYear * unavailability;
}

/** Minutes of planned interruption a user sees in a year; kept apart from failures. */
function plannedMinutesPerYear(planned: PlannedWork | undefined): number {
  if (planned === undefined) return 0;
  const { guestRestartsPerYear, guestRestartHours, sharedOutagesPerYear, sharedOutageHours } = planned;
  return 60 * (guestRestartsPerYear * guestRestartHours + sharedOutagesPerYear * sharedOutageHours);
}

/**
 * Bounds of P(fewer than k of N nodes are up), that is of P(at least m = N − k + 1 are down).
 *
 * Lower: the binomial, as if nodes failed independently; they share hosts, so the truth is
 * above it, by orders of magnitude. Upper: Markov's inequality, N·U/m, which needs no independence.
 */
export function belowKOfN(count: number, k: number, unavailability: number): { lower: number; upper: number } {
  const m = count - k + 1;
  if (m > count) return { lower: 0, upper: 0 };
  if (m <= 0) return { lower: 1, upper: 1 };
  const upper = Math.min(1, (count * unavailability) / m);
  if (unavailability >= 1) return { lower: upper, upper };
  let term = (1 - unavailability) ** (count - m);
  for (let i = 1; i <= m; i++) term *= ((count - m + i) / i) * unavailability;
  let lower = 0;
  for (let i = m; i <= count; i++) {
    lower += term;
    term *= ((count - i) / (i + 1)) * (unavailability / (1 - unavailability));
  }
  return { lower: Math.min(lower, upper), upper };
}

/** Planned maintenance of hosts, from which guests are moved away without loss. */
export interface HostMaintenance {
  readonly perHostYear: number;
  readonly hoursEach: number;
}

/**
 * Host-layer unavailability when hosts are taken out for maintenance one at a time.
 *
 * e = m·H·T_m / 8760 (at most 1);  U = (1 − e)·U(H) + e·U(H−1)
 * With two hosts the one that is left behaves like a single host. On a single host the
 * maintenance itself is the outage: H = 1, U(0) = 1. Null for native redundancy, where
 * moving users to the standby is planned work of its own. `known` is U(H) where it has been solved already.
 */
export function maintenanceExposure(
  input: AvailabilityInput,
  maintenance: HostMaintenance,
  known?: number,
): { readonly exposedRatio: number; readonly hostLayerUnavailability: number } | null {
  const { cluster, protection } = input;
  if (protection.kind === 'native') return null;
  const hosts = protection.kind === 'single' ? 1 : cluster.hosts;
  const rate = carrierRate(input.host, protection);
  const exposedRatio = Math.min(1, (maintenance.perHostYear * hosts * maintenance.hoursEach) / hoursPerYear);
  const normal = known ?? hostLayer(input, protection, rate, hosts).unavailability;
  const left: Protection = hosts === 2 ? { kind: 'single', haHours: protection.haHours } : protection;
  const reduced = hosts <= 1 ? 1 : hostLayer(input, left, rate, hosts - 1).unavailability;
  return { exposedRatio, hostLayerUnavailability: (1 - exposedRatio) * normal + exposedRatio * reduced };
}
