/**
 * Packing without failures: the fewest identical hosts, and whether a given list of hosts will do.
 *
 * In this order, stopping as soon as lower and upper bound meet: counting bounds, quick packings, the pattern
 * bound, rounding its linear program, exhaustive search.
 */
import { bestPattern } from './best-pattern.ts';
import type { CountingBound } from './counting-bounds.ts';
import { countingBound } from './counting-bounds.ts';
import type { Contents } from './greedy.ts';
import { placingOrders, quickFewest, quickPacking, scarcity } from './greedy.ts';
import type { Meter } from './meter.ts';
import { partOf } from './meter.ts';
import type { HostGroup, PackClass, Vector } from './model.ts';
import { fitsIn, groupHosts, resourceNames, totalDemand } from './model.ts';
import type { PriceCheck, SearchOutcome } from './pack-search.ts';
import { searchPacking } from './pack-search.ts';
import type { PatternBound } from './pattern-bound.ts';
import { patternBound } from './pattern-bound.ts';
import type { PlacementDecision, ProofFigure, ProofKind } from './problem.ts';

export interface FewestHosts {
  /** Fewest found; null when a class fits on no host. */
  readonly hosts: number | null;
  readonly bound: number;
  readonly decidedBy: PlacementDecision;
  readonly proofKind: ProofKind;
  readonly figures: readonly ProofFigure[];
  readonly contents: Contents;
  /** Prices of the pattern bound, where one was made. */
  readonly prices: readonly number[] | null;
  /** Patterns of its linear program. */
  readonly patterns: readonly (readonly number[])[];
}

/** Fewest identical hosts that hold all copies. */
export function fewestHosts(classes: readonly PackClass[], capacity: Vector, meter: Meter): FewestHosts {
  const present = classes.filter((c) => c.copies > 0);
  if (present.length === 0) return nothingToPlace(classes);
  if (present.some((c) => !fitsIn(c.size, capacity))) return { ...nothingToPlace(classes), ...tooLarge };
  const counted = countingBound(classes, capacity);
  let contents = quickFewest(classes, capacity, counted.hosts, meter);
  let bound = counted.hosts;
  let relaxed: PatternBound | null = null;
  let searched = false;
  if (bound < contents.length) {
    relaxed = patternBound(classes, capacity, contents, { enough: contents.length - 1 + 1e-6, useless: bound }, meter);
    bound = Math.max(bound, Math.ceil(relaxed.value - 1e-6));
  }
  while (bound < contents.length && !meter.exhausted()) {
    const hosts = Array.from({ length: bound }, () => capacity);
    const rounded = relaxed === null ? null : roundPatterns(classes, hosts, relaxed, meter);
    const outcome: SearchOutcome =
      rounded !== null
        ? { kind: 'packed', contents: rounded }
        : searchPacking(classes, groupHosts(hosts), searchOrder(classes, hosts), priceChecks(relaxed), meter);
    if (outcome.kind === 'unknown') break;
    if (outcome.kind === 'packed') contents = outcome.contents;
    else {
      bound++;
      searched = true;
    }
  }
  return {
    hosts: contents.length,
    bound,
    ...explainFewest(counted, bound, contents.length, relaxed, searched),
    contents,
    prices: relaxed?.prices ?? null,
    patterns: relaxed?.used.map((u) => u.counts) ?? contents,
  };
}

const tooLarge = { hosts: null, decidedBy: 'machine-too-large' } as const;

function nothingToPlace(classes: readonly PackClass[]): FewestHosts {
  const empty = classes.map(() => 0);
  const proof = { decidedBy: 'no-machines', proofKind: 'trivial', figures: [] } as const;
  return { hosts: 0, bound: 0, ...proof, contents: [], prices: empty, patterns: [] };
}

function explainFewest(
  counted: CountingBound,
  bound: number,
  hosts: number,
  relaxed: PatternBound | null,
  searched: boolean,
): { decidedBy: PlacementDecision; proofKind: ProofKind; figures: readonly ProofFigure[] } {
  const byCount = counted.hosts === hosts;
  const figures: ProofFigure[] = [{ name: 'countingBound', value: counted.hosts, unit: 'hosts' }];
  if (counted.demand > 0) {
    const unit = { cpu: 'cores', memory: 'GiB', 'ft-vcpus': 'vCPU' }[counted.decidedBy as string] ?? 'instances';
    figures.push(
      { name: 'demand', value: counted.demand, unit },
      { name: 'capacityPerHost', value: tidy(counted.capacity), unit },
    );
  }
  if (!byCount && relaxed !== null) figures.push({ name: 'patternBound', value: relaxed.value, unit: 'hosts' });
  return {
    decidedBy: byCount ? counted.decidedBy : 'packing',
    proofKind: bound < hosts ? 'not-proven' : searched ? 'exhausted-search' : 'bound',
    figures,
  };
}

/** Takes the slack of `fits` off again, for show. */
function tidy(capacity: number): number {
  return Math.round((capacity / (1 + 1e-9)) * 1e6) / 1e6;
}

export type Decision =
  | { readonly kind: 'packed'; readonly contents: Contents }
  | { readonly kind: 'none'; readonly decidedBy: PlacementDecision; readonly proofKind: ProofKind }
  | { readonly kind: 'unknown' };

/** Whether all copies fit on the given hosts. */
export function decidePacking(classes: readonly PackClass[], hosts: readonly Vector[], meter: Meter): Decision {
  const groups = groupHosts(hosts);
  const refused = refuseByCounting(classes, groups, hosts.length);
  if (refused !== null) return { kind: 'none', ...refused };
  const quick = quickPacking(classes, hosts, meter) ?? quickPacking(classes, [...hosts].reverse(), meter)?.reverse();
  if (quick !== undefined && quick !== null) return { kind: 'packed', contents: quick };
  const checks: PriceCheck[] = [];
  for (const group of groups) {
    const within = classes.map((c) => (fitsIn(c.size, group.capacity) ? c : { ...c, copies: 0 }));
    const goal =
      groups.length === 1 ? { enough: hosts.length + 1e-6, useless: hosts.length } : { enough: Infinity, useless: 0 };
    const relaxed = patternBound(within, group.capacity, [], goal, partOf(meter, 300_000));
    if (groups.length === 1) {
      if (relaxed.value > hosts.length + 1e-6) return { kind: 'none', decidedBy: 'packing', proofKind: 'bound' };
      const rounded = roundPatterns(classes, hosts, relaxed, meter);
      if (rounded !== null) return { kind: 'packed', contents: rounded };
    }
    const check = priceCheckFor(relaxed.prices, classes, groups, meter);
    if (check === null) continue;
    if (worthOf(classes, check.prices) > capacityOf(groups, check) + 1e-6) {
      return { kind: 'none', decidedBy: 'packing', proofKind: 'bound' };
    }
    checks.push(check);
  }
  const outcome = searchPacking(classes, groups, searchOrder(classes, hosts), checks, meter);
  return outcome.kind === 'none' ? { kind: 'none', decidedBy: 'packing', proofKind: 'exhausted-search' } : outcome;
}

function worthOf(classes: readonly PackClass[], prices: readonly number[]): number {
  return classes.reduce((sum, c, k) => sum + c.copies * prices[k]!, 0);
}

function capacityOf(groups: readonly HostGroup[], check: PriceCheck): number {
  return groups.reduce((sum, g, i) => sum + g.hosts.length * check.capacities[i]!, 0);
}

/** Refusals that need only sums and counts; also used to skip hopeless choices from a pool. */
export function refuseByCounting(
  classes: readonly PackClass[],
  groups: readonly HostGroup[],
  hostCount: number,
): { decidedBy: PlacementDecision; proofKind: ProofKind } | null {
  const total = totalDemand(classes);
  for (const r of [3, 2, 1, 0]) {
    const capacity = groups.reduce((sum, g) => sum + g.hosts.length * g.capacity[r]!, 0);
    if (total[r]! > capacity) return { decidedBy: resourceNames[r]!, proofKind: 'bound' };
  }
  for (const c of classes) {
    if (c.copies === 0) continue;
    const fitting = groups.reduce((sum, g) => sum + (fitsIn(c.size, g.capacity) ? g.hosts.length : 0), 0);
    if (fitting === 0) return { decidedBy: 'machine-too-large', proofKind: 'trivial' };
    if (c.copies > c.perHost * fitting) return { decidedBy: 'ft-separation', proofKind: 'bound' };
  }
  if (groups.length === 1) {
    const counted = countingBound(classes, groups[0]!.capacity);
    if (counted.hosts > hostCount) return { decidedBy: counted.decidedBy, proofKind: 'bound' };
  }
  return null;
}

/** Classes from the scarcest demand down: the order in which the search anchors them. */
function searchOrder(classes: readonly PackClass[], hosts: readonly Vector[]): readonly number[] {
  return placingOrders(classes, scarcity(classes, hosts))[0] ?? [];
}

function priceChecks(relaxed: PatternBound | null): PriceCheck[] {
  return relaxed === null ? [] : [{ prices: relaxed.prices, capacities: [1] }];
}

export function priceCheckFor(
  prices: readonly number[],
  classes: readonly PackClass[],
  groups: readonly HostGroup[],
  meter: Meter,
): PriceCheck | null {
  const capacities: number[] = [];
  for (const group of groups) {
    const pattern = bestPattern(prices, classes, group.capacity, meter);
    if (pattern === null) return null;
    capacities.push(pattern.value);
  }
  return { prices, capacities };
}

/**
 * Rounds the linear program down host by host: keeps the pattern used most, solves again for the rest, and lets
 * the quick rules finish as soon as they can. Null when this finds nothing.
 */
function roundPatterns(
  classes: readonly PackClass[],
  hosts: readonly Vector[],
  relaxed: PatternBound,
  meter: Meter,
): Contents | null {
  const capacity = hosts[0]!;
  const fixed: number[][] = [];
  let rest = [...classes];
  let current = relaxed;
  while (fixed.length < hosts.length && !meter.exhausted()) {
    const heaviest = [...current.used].sort((a, b) => fraction(b.times) - fraction(a.times) || b.times - a.times)[0];
    if (heaviest === undefined) return null;
    const counts = heaviest.counts.map((n, k) => Math.min(n, rest[k]!.copies));
    fixed.push(counts);
    rest = rest.map((c, k) => ({ ...c, copies: c.copies - counts[k]! }));
    if (rest.every((c) => c.copies === 0)) return pad([...fixed], hosts.length, classes.length);
    const left = hosts.slice(fixed.length);
    if (left.length === 0) return null;
    const finished = quickPacking(rest, left, meter);
    if (finished !== null) return [...fixed, ...finished];
    const seeds = current.used.map((u) => u.counts);
    current = patternBound(rest, capacity, seeds, { enough: left.length + 1e-6, useless: 0 }, partOf(meter, 100_000));
    if (current.value > left.length + 1e-6) return null;
  }
  return null;
}

/** Whole uses first, then the fraction closest to one. */
function fraction(times: number): number {
  return times >= 1 - 1e-6 ? 1 : times;
}

function pad(contents: Contents, hosts: number, classCount: number): Contents {
  while (contents.length < hosts) contents.push(new Array<number>(classCount).fill(0));
  return contents;
}
