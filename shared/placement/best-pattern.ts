/**
 * The most valuable set of things that fits on one host: an exact bounded knapsack with four capacities.
 */
import { giveBack, hasRoom, take } from './greedy.ts';
import type { Meter } from './meter.ts';
import type { PackClass, Vector } from './model.ts';
import { resourceCount } from './model.ts';

export interface BestPattern {
  readonly value: number;
  /** How many of each class. */
  readonly counts: readonly number[];
}

interface Candidate {
  readonly k: number;
  readonly size: Vector;
  readonly most: number;
  readonly value: number;
  /** Share of the host it takes, in the weighting of the resources that bounds best. */
  readonly share: number;
}

/**
 * max Σ values·counts over counts that fit on a host; null if the meter ended first.
 *
 * Depth first in descending order of value per share of the host; a branch ends when its value plus the best ratio
 * still to come times the share left cannot beat the best found. A thing that is no smaller and worth no more than
 * another is taken only after all of the other. Sets worth `floor` or less are not looked for: the answer is then
 * `floor` with nothing in it.
 */
export function bestPattern(
  values: readonly number[],
  classes: readonly PackClass[],
  capacity: Vector,
  meter: Meter,
  floor = 0,
): BestPattern | null {
  const candidates = orderCandidates(values, classes, capacity);
  const better = candidates.map((c, j) => candidates.slice(0, j).filter((other) => isNoWorse(other, c)));
  const best = { value: floor, counts: classes.map(() => 0) };
  const counts = classes.map(() => 0);
  const left = [...capacity];
  let steps = 0;
  const descend = (i: number, value: number, shareLeft: number): boolean => {
    if (++steps % 64 === 0 && !meter.spend(8)) return false;
    if (value > best.value + 1e-12) {
      best.value = value;
      best.counts = [...counts];
    }
    for (let j = i; j < candidates.length; j++) {
      const { k, size, most, value: worth, share } = candidates[j]!;
      if (share > 0 && value + (worth / share) * shareLeft <= best.value + 1e-12) return true;
      if (counts[k]! >= most || !hasRoom(left, size) || better[j]!.some((c) => counts[c.k]! < c.most)) continue;
      counts[k]!++;
      take(left, size);
      const finished = descend(j, value + worth, shareLeft - share);
      giveBack(left, size);
      counts[k]!--;
      if (!finished) return false;
    }
    return true;
  };
  return descend(0, 0, 1) ? best : null;
}

/** Worth at least as much, and no larger in anything. */
function isNoWorse(a: Candidate, b: Candidate): boolean {
  return a.value >= b.value && a.size.every((amount, r) => amount <= b.size[r]!);
}

function orderCandidates(values: readonly number[], classes: readonly PackClass[], capacity: Vector): Candidate[] {
  let best: Candidate[] = [];
  let least = Infinity;
  for (const weights of weightings(values, classes, capacity)) {
    const candidates = classes
      .map((c, k) => ({
        k,
        size: c.size,
        most: Math.min(c.perHost, Math.ceil(c.copies)),
        value: values[k]!,
        share: weigh(c, weights),
      }))
      .filter((c) => c.value > 1e-12 && c.most > 0 && hasRoom(capacity, c.size))
      .sort((a, b) => b.value * a.share - a.value * b.share || a.k - b.k);
    const bound = fractionalValue(candidates);
    if (bound < least) {
      least = bound;
      best = candidates;
    }
  }
  return best;
}

/** Each resource alone, and all in proportion to what the valued things ask of them. */
function weightings(values: readonly number[], classes: readonly PackClass[], capacity: Vector): Vector[] {
  const asked = Array.from({ length: resourceCount }, (_, r) =>
    Number.isFinite(capacity[r]!)
      ? classes.reduce((sum, c, k) => sum + (values[k]! > 1e-12 ? (c.copies * c.size[r]!) / capacity[r]! : 0), 0)
      : 0,
  );
  const total = asked.reduce((sum, a) => sum + a, 0);
  const squares = asked.reduce((sum, a) => sum + a * a, 0);
  if (total === 0) return [new Array<number>(resourceCount).fill(0)];
  const perUnit = (shares: Vector): Vector => shares.map((s, r) => (s === 0 ? 0 : s / capacity[r]!));
  const single = asked.flatMap((a, r) => (a > 0 ? [asked.map((_, other) => (other === r ? 1 : 0))] : []));
  return [asked.map((a) => a / total), asked.map((a) => (a * a) / squares), ...single].map(perUnit);
}

function weigh(c: PackClass, weights: Vector): number {
  let share = 0;
  for (let r = 0; r < resourceCount; r++) if (weights[r]! > 0) share += weights[r]! * c.size[r]!;
  return share;
}

function fractionalValue(candidates: readonly Candidate[]): number {
  let left = 1;
  let value = 0;
  for (const c of candidates) {
    const whole = c.share > 0 ? Math.min(c.most, left / c.share) : c.most;
    value += whole * c.value;
    left -= whole * c.share;
    if (left <= 0) break;
  }
  return value;
}
