/**
 * Whether a given list of hosts holds the machines under a policy, with a placement or the reason why not.
 */
import type { Contents } from './greedy.ts';
import { evenPacking, quickPacking } from './greedy.ts';
import type { InPlaceQuestion } from './in-place-search.ts';
import { searchInPlace } from './in-place-search.ts';
import type { Meter } from './meter.ts';
import { halfOf, partOf } from './meter.ts';
import type { Assignment, MachineClass, Model, PackClass, Vector } from './model.ts';
import { assignMembers, dominates, groupHosts } from './model.ts';
import type { PriceCheck } from './pack-search.ts';
import { decidePacking, priceCheckFor, refuseByCounting } from './packing.ts';
import { patternBound } from './pattern-bound.ts';
import type { PlacementDecision, PlacementPolicy, ProofKind } from './problem.ts';
import type { RecoveryGoal } from './recovery.ts';
import { survivesAll } from './recovery.ts';
import { roomyPackings } from './restart-room.ts';

export type ListDecision =
  | { readonly kind: 'placed'; readonly assignment: Assignment }
  | { readonly kind: 'none'; readonly decidedBy: PlacementDecision; readonly proofKind: ProofKind }
  | { readonly kind: 'unknown' };

export interface ListQuestion {
  readonly model: Model;
  readonly capacities: readonly Vector[];
  readonly failures: number;
  readonly policy: PlacementPolicy;
  readonly hints?: PackingHints;
}

/** What is known of identical hosts already; it only saves time. */
export interface PackingHints {
  /** Sets that fit on one host, as counts per class. */
  readonly patterns: readonly (readonly number[])[];
  /** A packing without failures on the fewest hosts found. */
  readonly packing: Contents;
}

/** Exact unless the meter ends first; every policy. */
export function decideOnHosts(question: ListQuestion, meter: Meter): ListDecision {
  const { model, capacities, failures, policy } = question;
  if (model.machines.length === 0) return { kind: 'placed', assignment: [] };
  if (policy === 'static' || failures === 0) return decideStatic(model, capacities, meter);
  if (capacities.length <= failures) return { kind: 'none', decidedBy: 'failures', proofKind: 'trivial' };
  if (policy === 'repack-reprotect') return decideRepack(question, meter);
  const goal: RecoveryGoal = policy === 'in-place-reprotect' ? 'reprotect' : 'restart';
  const mustRun = goal === 'reprotect' ? model.classes : oneRunning(model.classes);
  const necessary = decideSurvivors(mustRun, capacities, failures, meter);
  if (necessary.kind === 'none') return necessary;
  const quick = quickInPlace(question, goal, meter);
  if (quick !== null) return { kind: 'placed', assignment: quick };
  if (groupHosts(capacities).length > 1) return decideInPlace(question, goal, meter);
  return goal === 'reprotect' ? withSpares(question, meter) : decideRestart(question, meter);
}

function decideStatic(model: Model, capacities: readonly Vector[], meter: Meter): ListDecision {
  return asAssignment(model, decidePacking(model.classes, capacities, meter));
}

function asAssignment(model: Model, decision: ReturnType<typeof decidePacking>): ListDecision {
  return decision.kind === 'packed'
    ? { kind: 'placed', assignment: assignMembers(model, decision.contents) }
    : decision;
}

function decideRepack({ model, capacities, failures }: ListQuestion, meter: Meter): ListDecision {
  const survivors = decideSurvivors(model.classes, capacities, failures, meter);
  if (survivors.kind !== 'hold') return survivors;
  const contents = evenPacking(model.classes, capacities) ?? survivors.contents;
  return { kind: 'placed', assignment: assignMembers(model, contents) };
}

export type SurvivorsDecision =
  | { readonly kind: 'none'; readonly decidedBy: PlacementDecision; readonly proofKind: ProofKind }
  /** Comes with the packing on the last set of survivors, as a packing on the whole list. */
  | { readonly kind: 'hold'; readonly contents: Contents }
  | { readonly kind: 'unknown' };

/**
 * Whether, after any loss of `failures` hosts, the survivors hold all copies if everything may be rearranged.
 *
 * Necessary for every policy; with both copies of protected machines counted it is the whole of repack-reprotect.
 */
export function decideSurvivors(
  classes: readonly PackClass[],
  capacities: readonly Vector[],
  failures: number,
  meter: Meter,
): SurvivorsDecision {
  const groups = groupHosts(capacities);
  const losses = lossesByGroup(
    groups.map((g) => g.hosts.length),
    failures,
  );
  const kept = losses.map((lost) => groups.flatMap((g, i) => g.hosts.slice(lost[i]!)).sort((a, b) => a - b));
  for (const hosts of kept) {
    const keptGroups = groupHosts(hosts.map((h) => capacities[h]!));
    const refused = refuseByCounting(classes, keptGroups, hosts.length);
    if (refused !== null) return { kind: 'none', ...refused };
  }
  let last: SurvivorsDecision = { kind: 'unknown' };
  let undecided = false;
  for (const hosts of kept) {
    const keptCapacities = hosts.map((h) => capacities[h]!);
    const decision = decidePacking(classes, keptCapacities, meter);
    if (decision.kind === 'none') return decision;
    if (decision.kind === 'unknown') undecided = true;
    else last = { kind: 'hold', contents: spreadOut(decision.contents, hosts, capacities.length, classes.length) };
  }
  return undecided ? { kind: 'unknown' } : last;
}

/** What must run at least when protected machines may go on with one copy. */
export function oneRunning(classes: readonly MachineClass[]): readonly PackClass[] {
  return classes.map((c) => ({ size: c.size, copies: c.members.length, perHost: c.members.length }));
}

/** How many hosts of each group fail: every way to spread `failures` over the groups. */
function lossesByGroup(sizes: readonly number[], failures: number): readonly (readonly number[])[] {
  const ways: number[][] = [];
  const extend = (g: number, left: number, chosen: readonly number[]): void => {
    if (g === sizes.length) {
      if (left === 0) ways.push([...chosen]);
      return;
    }
    for (let n = Math.min(left, sizes[g]!); n >= 0; n--) extend(g + 1, left - n, [...chosen, n]);
  };
  extend(0, failures, []);
  return ways;
}

function spreadOut(contents: Contents, kept: readonly number[], hostCount: number, classCount: number): Contents {
  const all: Contents = Array.from({ length: hostCount }, () => new Array<number>(classCount).fill(0));
  kept.forEach((host, i) => (all[host] = contents[i]!));
  return all;
}

/** An even placement, or one with the largest hosts kept empty, that passes every failure; null: none of them does. */
function quickInPlace(
  { model, capacities, failures }: ListQuestion,
  goal: RecoveryGoal,
  meter: Meter,
): Assignment | null {
  for (const contents of quickContents(model, capacities, failures, meter)) {
    const assignment = assignMembers(model, contents);
    if (survivesAll(model, assignment, capacities, failures, goal, partOf(meter, 50_000)) === true) return assignment;
  }
  return null;
}

function* quickContents(
  model: Model,
  capacities: readonly Vector[],
  failures: number,
  meter: Meter,
): Generator<Contents> {
  const even = evenPacking(model.classes, capacities);
  if (even !== null) yield even;
  const groups = groupHosts(capacities);
  const largest = groups.find((g) => groups.every((other) => dominates(g.capacity, other.capacity)));
  if (groups.length > 1 && largest !== undefined && largest.hosts.length >= failures) {
    const spare = new Set(largest.hosts.slice(0, failures));
    const kept = capacities.flatMap((_, host) => (spare.has(host) ? [] : [host]));
    const packed = quickPacking(
      model.classes,
      kept.map((h) => capacities[h]!),
      meter,
    );
    if (packed !== null) yield spreadOut(packed, kept, capacities.length, model.classes.length);
  }
  const tight = quickPacking(model.classes, capacities, meter);
  if (tight !== null) yield tight;
}

/** Identical hosts, any policy: f of them empty can take the contents of any f that fail. */
function withSpares({ model, capacities, failures }: ListQuestion, meter: Meter): ListDecision {
  const decision = decidePacking(model.classes, capacities.slice(failures), meter);
  if (decision.kind !== 'packed') return decision;
  const spares = Array.from({ length: failures }, () => model.classes.map(() => 0));
  return { kind: 'placed', assignment: assignMembers(model, [...decision.contents, ...spares]) };
}

/** Hosts that differ, survivors left in place: exhaustive search alone. */
function decideInPlace(question: ListQuestion, goal: RecoveryGoal, meter: Meter): ListDecision {
  const { model, capacities, failures } = question;
  const fitting = decideStatic(model, capacities, meter);
  if (fitting.kind !== 'placed') return fitting;
  const ask: InPlaceQuestion = { model, capacities, failures, goal, checks: hostChecks(question, meter) };
  for (const share of [20_000, 200_000, Infinity]) {
    const decision = searchBothWays(ask, partOf(meter, share));
    if (decision.kind !== 'unknown') return decision;
  }
  return { kind: 'unknown' };
}

/** Identical hosts, one running copy enough: bounds, placements that keep room together, and search, in turn. */
function decideRestart(question: ListQuestion, meter: Meter): ListDecision {
  const { model, capacities, failures, hints } = question;
  if (hints === undefined || hints.packing.length > capacities.length) {
    const fitting = decideStatic(model, capacities, meter);
    if (fitting.kind !== 'placed') return fitting;
    const spare = withSpares(question, partOf(meter, 200_000));
    if (spare.kind === 'placed') return spare;
  }
  const survivors = capacities.length - failures;
  const averaged = averageAfterFailure(model.classes, capacities.length, failures);
  const goal = { enough: survivors + 1e-6, useless: survivors };
  const relaxed = patternBound(averaged, capacities[0]!, hints?.patterns ?? [], goal, partOf(meter, 2_000_000));
  if (relaxed.value > survivors + 1e-6) return { kind: 'none', decidedBy: 'failures', proofKind: 'bound' };
  const ask: InPlaceQuestion = { model, capacities, failures, goal: 'restart', checks: hostChecks(question, meter) };
  // A linear program takes steps in proportion to the square of its rows.
  const programSteps = 50 * model.classes.length ** 2;
  for (const effort of [1, 10]) {
    const searched = searchBothWays(ask, partOf(meter, 20_000 * effort));
    if (searched.kind !== 'unknown') return searched;
    const roomy = keepRoomTogether(question, programSteps * effort, meter);
    if (roomy !== null) return { kind: 'placed', assignment: roomy };
  }
  return searchBothWays(ask, meter);
}

/** Half the budget preferring the emptiest hosts, the other half the fullest. */
function searchBothWays(ask: InPlaceQuestion, meter: Meter): ListDecision {
  for (const preference of ['widest', 'tightest'] as const) {
    const outcome = searchInPlace(ask, preference, preference === 'widest' ? halfOf(meter) : meter);
    if (outcome.kind === 'placed') return outcome;
    if (outcome.kind === 'none') return { kind: 'none', decidedBy: 'failures', proofKind: 'exhausted-search' };
  }
  return { kind: 'unknown' };
}

function keepRoomTogether(question: ListQuestion, stepsEach: number, meter: Meter): Assignment | null {
  const { model, capacities, failures } = question;
  for (const contents of roomyPackings(question, stepsEach, partOf(meter, stepsEach * 10))) {
    const assignment = assignMembers(model, contents);
    const holds = survivesAll(model, assignment, capacities, failures, 'restart', partOf(meter, 50_000));
    if (holds === true) return assignment;
  }
  return null;
}

/**
 * Copies that run on the survivors on average over all failures of f out of n hosts, when protected machines may go
 * on with one copy: 2 − 2f/n + f(f−1)/(n(n−1)) of each, wherever its two copies are.
 *
 * Each failure leaves a packing on n − f hosts, so the average is a mixture of n − f patterns.
 */
export function averageAfterFailure(classes: readonly MachineClass[], n: number, f: number): readonly PackClass[] {
  const running = 2 - (2 * f) / n + (n > 1 ? (f * (f - 1)) / (n * (n - 1)) : 0);
  return classes.map((c) => (c.ft ? { ...c, copies: c.members.length * running } : c));
}

/** Price checks per host, for the search. */
function hostChecks({ model, capacities, hints }: ListQuestion, meter: Meter): readonly PriceCheck[] {
  const groups = groupHosts(capacities);
  return groups.flatMap((group) => {
    const within = model.classes.map((c) =>
      c.size.every((a, r) => a <= group.capacity[r]!) ? c : { ...c, copies: 0 },
    );
    const seeds = groups.length === 1 ? (hints?.patterns ?? []) : [];
    const relaxed = patternBound(
      within,
      group.capacity,
      seeds,
      { enough: Infinity, useless: 0 },
      partOf(meter, 200_000),
    );
    const check = priceCheckFor(relaxed.prices, model.classes, groups, meter);
    if (check === null) return [];
    const capacityOf: number[] = [];
    groups.forEach((g, i) => g.hosts.forEach((host) => (capacityOf[host] = check.capacities[i]!)));
    return [{ prices: check.prices, capacities: capacityOf }];
  });
}
