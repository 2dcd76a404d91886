/**
 * Decides exactly whether things fit on a list of hosts: fills one host at a time, depth first.
 *
 * The largest thing left goes to some host; hosts of a group are interchangeable, so one per group is tried. That
 * host is then filled until nothing more fits: moving things from later hosts into free room never hurts, so other
 * fillings need not be tried. What is left over and on which hosts is a state; a state found hopeless is not
 * searched twice.
 */
import type { Contents } from './greedy.ts';
import { giveBack, hasRoom, take } from './greedy.ts';
import type { Meter } from './meter.ts';
import type { HostGroup, PackClass } from './model.ts';

/** Prices per class such that no set fitting on a host of group g is worth more than `capacities[g]`. */
export interface PriceCheck {
  readonly prices: readonly number[];
  readonly capacities: readonly number[];
}

export type SearchOutcome =
  { readonly kind: 'packed'; readonly contents: Contents } | { readonly kind: 'none' } | { readonly kind: 'unknown' };

const deadStatesKept = 400_000;
/** Slack for sums of many capacities; only ever makes the search look further. */
const tolerance = 1e-7;

/** The search as it stands; classes in the order of the search. */
interface State {
  readonly classes: readonly PackClass[];
  readonly groups: readonly HostGroup[];
  /** What one copy takes of each measure: the resources, then the prices. */
  readonly amounts: readonly (readonly number[])[];
  /** What a host of each group offers of each measure. */
  readonly capacities: readonly (readonly number[])[];
  readonly remaining: number[];
  readonly hostsLeft: number[];
  readonly filled: number[][][];
  readonly dead: Set<string>;
  readonly meter: Meter;
}

/** `order` lists the classes from the one to place first; it steers the search, not the answer. */
export function searchPacking(
  classes: readonly PackClass[],
  groups: readonly HostGroup[],
  order: readonly number[],
  checks: readonly PriceCheck[],
  meter: Meter,
): SearchOutcome {
  const sorted = order.map((k) => classes[k]!);
  const state: State = {
    classes: sorted,
    groups,
    amounts: sorted.map((c, i) => [...c.size, ...checks.map((check) => check.prices[order[i]!]!)]),
    capacities: groups.map((g, i) => [...g.capacity, ...checks.map((check) => check.capacities[i]! + tolerance)]),
    remaining: sorted.map((c) => c.copies),
    hostsLeft: groups.map((g) => g.hosts.length),
    filled: groups.map(() => []),
    dead: new Set(),
    meter,
  };
  const found = solve(state);
  if (found === null) return { kind: 'unknown' };
  return found ? { kind: 'packed', contents: unsort(groups, state.filled, order) } : { kind: 'none' };
}

/** Places all that remains on the hosts left: true with `filled` complete, false for certain, null without budget. */
function solve(state: State): boolean | null {
  const { classes, groups, remaining, hostsLeft, dead, meter } = state;
  const anchor = remaining.findIndex((n) => n > 0);
  if (anchor < 0) return true;
  if (!meter.spend(3 + classes.length / 8)) return null;
  const over = overhang(state);
  if (over.some((o) => o > tolerance)) return false;
  const open = hostsLeft.reduce((sum, n) => sum + n, 0);
  if (classes.some((c, k) => remaining[k]! > c.perHost * open)) return false;
  const key = `${remaining.join()}|${hostsLeft.join()}`;
  if (dead.has(key)) return false;
  for (let g = 0; g < groups.length; g++) {
    if (hostsLeft[g] === 0 || !hasRoom(groups[g]!.capacity, classes[anchor]!.size)) continue;
    hostsLeft[g]!--;
    const found = fill(state, g, anchor, over);
    if (found !== false) return found;
    hostsLeft[g]!++;
  }
  if (dead.size < deadStatesKept) dead.add(key);
  return false;
}

/** What remains in each measure, less what the hosts left can take; above zero: hopeless. */
function overhang({ amounts, capacities, remaining, hostsLeft }: State): readonly number[] {
  const over = new Array<number>(capacities[0]?.length ?? 0).fill(0);
  for (let d = 0; d < over.length; d++) {
    for (let k = 0; k < remaining.length; k++) over[d]! += remaining[k]! * amounts[k]![d]!;
    for (let g = 0; g < hostsLeft.length; g++) if (hostsLeft[g]! > 0) over[d]! -= hostsLeft[g]! * capacities[g]![d]!;
  }
  return over;
}

/** Tries every full filling of one host of group g that holds the anchor, and goes on from each. */
function fill(state: State, g: number, anchor: number, over: readonly number[]): boolean | null {
  const { classes, amounts, remaining, meter } = state;
  const left = [...state.groups[g]!.capacity];
  const counts = new Array<number>(classes.length).fill(0);
  const toCome = tails(state, anchor);
  // The host must take at least this much, or the rest will not fit on the others.
  const must = over.map((o, d) => o + state.capacities[g]![d]! - tolerance);
  const taken = new Array<number>(must.length).fill(0);
  const put = (k: number, sign: 1 | -1): void => {
    counts[k]! += sign;
    if (sign > 0) take(left, classes[k]!.size);
    else giveBack(left, classes[k]!.size);
    for (let d = 0; d < taken.length; d++) taken[d]! += sign * amounts[k]![d]!;
  };
  const descend = (k: number): boolean | null => {
    if (!meter.spend(1)) return null;
    for (let d = 0; d < must.length; d++) if (taken[d]! + toCome[k]![d]! < must[d]!) return false;
    if (k === classes.length) return isFull(state, left, counts) ? goOn(state, g, counts) : false;
    const most = Math.min(classes[k]!.perHost, remaining[k]!);
    const least = k === anchor ? 1 : 0;
    while (counts[k]! < most && hasRoom(left, classes[k]!.size)) put(k, 1);
    let found: boolean | null = false;
    while (found === false && counts[k]! >= least) {
      found = descend(k + 1);
      if (counts[k] === 0) break;
      put(k, -1);
    }
    while (counts[k]! > 0) put(k, -1);
    return found;
  };
  return descend(anchor);
}

function goOn(state: State, g: number, counts: readonly number[]): boolean | null {
  const { remaining, filled } = state;
  filled[g]!.push([...counts]);
  for (let k = 0; k < counts.length; k++) remaining[k]! -= counts[k]!;
  const found = solve(state);
  if (found === true) return true;
  filled[g]!.pop();
  for (let k = 0; k < counts.length; k++) remaining[k]! += counts[k]!;
  return found;
}

/** What the classes from each one on can still add to a host, measure by measure. */
function tails({ classes, amounts, remaining }: State, anchor: number): readonly (readonly number[])[] {
  const sums = new Array<readonly number[]>(classes.length + 1).fill([]);
  sums[classes.length] = amounts[0]!.map(() => 0);
  for (let k = classes.length - 1; k >= anchor; k--) {
    const most = Math.min(classes[k]!.perHost, remaining[k]!);
    sums[k] = sums[k + 1]!.map((sum, d) => sum + most * amounts[k]![d]!);
  }
  return sums;
}

/** Nothing that remains would still fit. */
function isFull({ classes, remaining }: State, left: readonly number[], counts: readonly number[]): boolean {
  return classes.every((c, k) => counts[k] === remaining[k] || counts[k] === c.perHost || !hasRoom(left, c.size));
}

function unsort(groups: readonly HostGroup[], filled: readonly number[][][], order: readonly number[]): Contents {
  const contents: Contents = [];
  groups.forEach((group, g) => {
    group.hosts.forEach((host, i) => {
      const counts = new Array<number>(order.length).fill(0);
      order.forEach((k, position) => (counts[k] = filled[g]![i]?.[position] ?? 0));
      contents[host] = counts;
    });
  });
  return contents;
}
