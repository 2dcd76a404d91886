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
import { resourceCount } from './model.ts';

/** Prices per class such that no set fitting on a host of group g is worth more than `capacities[g]`. */
export interface PriceCheck {
  readonly prices: readonly number[];
  readonly capacities: readonly number[];
}

export type SearchOutcome =
  { readonly kind: 'packed'; readonly contents: Contents } | { readonly kind: 'none' } | { readonly kind: 'unknown' };

const deadStatesKept = 400_000;

/** `order` lists the classes from the one to place first; it steers the search, not the answer. */
export function searchPacking(
  classes: readonly PackClass[],
  groups: readonly HostGroup[],
  order: readonly number[],
  checks: readonly PriceCheck[],
  meter: Meter,
): SearchOutcome {
  const sorted = order.map((k) => classes[k]!);
  const amounts = sorted.map((c, i) => [...c.size, ...checks.map((check) => check.prices[order[i]!]!)]);
  const capacities = groups.map((g, i) => [...g.capacity, ...checks.map((check) => check.capacities[i]! + 1e-7)]);
  const measured = resourceCount + checks.length;
  const remaining = sorted.map((c) => c.copies);
  const hostsLeft = groups.map((g) => g.hosts.length);
  const filled: number[][][] = groups.map(() => []);
  const dead = new Set<string>();

  /** What is left in each measure, less what the hosts left can take; positive: hopeless. */
  const overhang = (): number[] => {
    const over = new Array<number>(measured).fill(0);
    for (let d = 0; d < measured; d++) {
      for (let k = 0; k < sorted.length; k++) over[d]! += remaining[k]! * amounts[k]![d]!;
      for (let g = 0; g < groups.length; g++) if (hostsLeft[g]! > 0) over[d]! -= hostsLeft[g]! * capacities[g]![d]!;
    }
    return over;
  };

  const solve = (): boolean | null => {
    const anchor = remaining.findIndex((n) => n > 0);
    if (anchor < 0) return true;
    if (!meter.spend(3 + sorted.length / 8)) return null;
    const over = overhang();
    if (over.some((o) => o > 1e-7)) return false;
    const open = hostsLeft.reduce((sum, n) => sum + n, 0);
    if (sorted.some((c, k) => remaining[k]! > c.perHost * open)) return false;
    const key = `${remaining.join()}|${hostsLeft.join()}`;
    if (dead.has(key)) return false;
    for (let g = 0; g < groups.length; g++) {
      if (hostsLeft[g] === 0 || !hasRoom(groups[g]!.capacity, sorted[anchor]!.size)) continue;
      const found = fill(g, anchor, over);
      if (found !== false) return found;
    }
    if (dead.size < deadStatesKept) dead.add(key);
    return false;
  };

  /** Tries every full filling of one host of group g that holds the anchor. */
  const fill = (g: number, anchor: number, over: readonly number[]): boolean | null => {
    const left = [...groups[g]!.capacity];
    const counts = new Array<number>(sorted.length).fill(0);
    // The host must take at least this much, or the rest will not fit on the others.
    const must = over.map((o, d) => o + capacities[g]![d]! - 1e-7);
    const taken = new Array<number>(measured).fill(0);
    const toCome = tails(anchor);
    hostsLeft[g]!--;
    const descend = (k: number): boolean | null => {
      if (!meter.spend(1)) return null;
      for (let d = 0; d < measured; d++) if (taken[d]! + toCome[k]![d]! < must[d]!) return false;
      if (k === sorted.length) {
        if (!isFull(left, counts)) return false;
        filled[g]!.push([...counts]);
        for (let i = 0; i < sorted.length; i++) remaining[i]! -= counts[i]!;
        const found = solve();
        if (found !== true) {
          filled[g]!.pop();
          for (let i = 0; i < sorted.length; i++) remaining[i]! += counts[i]!;
        }
        return found;
      }
      const { size, perHost } = sorted[k]!;
      const most = Math.min(perHost, remaining[k]!);
      while (counts[k]! < most && hasRoom(left, size)) {
        counts[k]!++;
        take(left, size);
        for (let d = 0; d < measured; d++) taken[d]! += amounts[k]![d]!;
      }
      const least = k === anchor ? 1 : 0;
      let found: boolean | null = false;
      for (;;) {
        if (counts[k]! < least) break;
        found = descend(k + 1);
        if (found !== false || counts[k]! === 0) break;
        counts[k]!--;
        giveBack(left, size);
        for (let d = 0; d < measured; d++) taken[d]! -= amounts[k]![d]!;
      }
      while (counts[k]! > 0) {
        counts[k]!--;
        giveBack(left, size);
        for (let d = 0; d < measured; d++) taken[d]! -= amounts[k]![d]!;
      }
      return found;
    };
    const found = descend(anchor);
    if (found !== true) hostsLeft[g]!++;
    return found;
  };

  const tails = (anchor: number): number[][] => {
    const sums: number[][] = new Array<number[]>(sorted.length + 1);
    sums[sorted.length] = new Array<number>(measured).fill(0);
    for (let k = sorted.length - 1; k >= anchor; k--) {
      const most = Math.min(sorted[k]!.perHost, remaining[k]!);
      sums[k] = sums[k + 1]!.map((sum, d) => sum + most * amounts[k]![d]!);
    }
    return sums;
  };

  const isFull = (left: readonly number[], counts: readonly number[]): boolean =>
    sorted.every((c, k) => counts[k] === remaining[k] || counts[k] === c.perHost || !hasRoom(left, c.size));

  const found = solve();
  if (found === null) return { kind: 'unknown' };
  if (!found) return { kind: 'none' };
  return { kind: 'packed', contents: unsort(groups, filled, order) };
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
