/**
 * The strongest lower bound used: the linear relaxation over patterns (sets that fit on one host).
 *
 * min Σ x(p) over patterns p, with Σ p(k)·x(p) ≥ copies(k) for each class k and x ≥ 0 (Gilmore and Gomory 1961).
 * Patterns are made when needed. The bound is taken from the prices alone: for any prices π ≥ 0,
 * Σ copies·π / max over patterns of π·p is valid, so rounding inside the linear program cannot make it wrong.
 */
import { bestPattern } from './best-pattern.ts';
import type { Meter } from './meter.ts';
import type { PackClass, Vector } from './model.ts';

export interface PatternBound {
  /** Hosts needed at least; a fraction [hosts]. */
  readonly value: number;
  /** Prices behind the bound: no set that fits on one host is worth more than 1. */
  readonly prices: readonly number[];
  /** Patterns in use and how often, from the last linear program. */
  readonly used: readonly { readonly counts: readonly number[]; readonly times: number }[];
}

/** Ends the improvement early when the answer is settled: bound above `enough`, or program below `useless`. */
export interface PatternGoal {
  readonly enough: number;
  readonly useless: number;
}

/**
 * Bound for `classes` (copies may be fractions) on identical hosts, each class fitting on an empty host.
 *
 * `seeds` are patterns known already; they save rounds.
 */
export function patternBound(
  classes: readonly PackClass[],
  capacity: Vector,
  seeds: readonly (readonly number[])[],
  goal: PatternGoal,
  meter: Meter,
): PatternBound {
  const rows = classes.flatMap((c, k) => (c.copies > 1e-9 ? [k] : []));
  const program = startProgram(rows, classes, capacity);
  const pool = seeds.map((seed) => rows.map((k) => Math.min(seed[k]!, classes[k]!.perHost)));
  let bound = 0;
  let prices = classes.map(() => 0);
  for (let round = 0; round < 200 + 30 * rows.length; round++) {
    if (!meter.spend(10 + (rows.length * rows.length) / 20)) break;
    const pi = program.prices();
    if (program.improveBySurplus(pi)) continue;
    if (program.improveByBest(pi, pool)) continue;
    const values = classes.map(() => 0);
    rows.forEach((k, i) => (values[k] = Math.max(0, pi[i]!)));
    const pattern = bestPattern(values, classes, capacity, meter, 1 + 1e-9);
    if (pattern === null) break;
    const worth = Math.max(1, pattern.value);
    const candidate = rows.reduce((sum, k) => sum + classes[k]!.copies * values[k]!, 0) / worth;
    if (candidate > bound) {
      bound = candidate;
      prices = values.map((v) => v / worth);
    }
    if (pattern.value <= 1 + 2e-9 || bound > goal.enough || program.value() <= goal.useless) break;
    const column = rows.map((k) => pattern.counts[k]!);
    pool.push(column);
    if (!program.enter(column)) break;
  }
  const used = program.used().map(({ column, times }) => {
    const counts = classes.map(() => 0);
    rows.forEach((k, i) => (counts[k] = column[i]!));
    return { counts, times };
  });
  return { value: bound, prices, used };
}

interface Program {
  readonly prices: () => Float64Array;
  readonly improveBySurplus: (pi: Float64Array) => boolean;
  readonly improveByBest: (pi: Float64Array, pool: readonly (readonly number[])[]) => boolean;
  readonly enter: (column: readonly number[]) => boolean;
  readonly value: () => number;
  readonly used: () => { column: readonly number[]; times: number }[];
}

/** A primal simplex with an explicit inverse; starts from one pattern a class. */
function startProgram(rows: readonly number[], classes: readonly PackClass[], capacity: Vector): Program {
  const m = rows.length;
  const inverse = new Float64Array(m * m);
  const level = new Float64Array(m);
  const cost = new Float64Array(m);
  const columns: (readonly number[])[] = [];
  rows.forEach((k, i) => {
    const most = mostAlone(classes[k]!, capacity);
    inverse[i * m + i] = 1 / most;
    // A trace of demand on top, different in each row, keeps the simplex from circling; the bound does not use it.
    level[i] = (classes[k]!.copies + 1e-7 * (1 + i / m)) / most;
    cost[i] = 1;
    columns.push(rows.map((_, j) => (j === i ? most : 0)));
  });
  const prices = (): Float64Array => {
    const pi = new Float64Array(m);
    for (let i = 0; i < m; i++) {
      if (cost[i] === 0) continue;
      for (let j = 0; j < m; j++) pi[j]! += inverse[i * m + j]!;
    }
    return pi;
  };
  const pivot = (column: readonly number[], columnCost: number): boolean => {
    const change = new Float64Array(m);
    let leaving = -1;
    let ratio = Infinity;
    for (let i = 0; i < m; i++) {
      let sum = 0;
      for (let j = 0; j < m; j++) if (column[j] !== 0) sum += inverse[i * m + j]! * column[j]!;
      change[i] = sum;
      if (sum > 1e-9 && level[i]! / sum < ratio) {
        ratio = level[i]! / sum;
        leaving = i;
      }
    }
    if (leaving < 0) return false;
    const by = change[leaving]!;
    for (let j = 0; j < m; j++) inverse[leaving * m + j]! /= by;
    for (let i = 0; i < m; i++) {
      const factor = change[i]!;
      if (i === leaving || factor === 0) continue;
      for (let j = 0; j < m; j++) inverse[i * m + j]! -= factor * inverse[leaving * m + j]!;
      level[i] = Math.max(0, level[i]! - factor * ratio);
    }
    level[leaving] = ratio;
    cost[leaving] = columnCost;
    columns[leaving] = column;
    return true;
  };
  const improveBySurplus = (pi: Float64Array): boolean => {
    let worst = -1;
    for (let i = 0; i < m; i++) if (pi[i]! < (worst < 0 ? -1e-9 : pi[worst]!)) worst = i;
    return (
      worst >= 0 &&
      pivot(
        rows.map((_, i) => (i === worst ? -1 : 0)),
        0,
      )
    );
  };
  const improveByBest = (pi: Float64Array, pool: readonly (readonly number[])[]): boolean => {
    let best: readonly number[] | null = null;
    let value = 1 + 1e-7;
    for (const column of pool) {
      let sum = 0;
      for (let i = 0; i < m; i++) sum += pi[i]! * column[i]!;
      if (sum > value) {
        value = sum;
        best = column;
      }
    }
    return best !== null && pivot(best, 1);
  };
  const used = (): { column: readonly number[]; times: number }[] =>
    columns.flatMap((column, i) => (cost[i] === 1 && level[i]! > 1e-5 ? [{ column, times: level[i]! }] : []));
  const value = (): number => level.reduce((sum, x, i) => sum + x * cost[i]!, 0);
  return { prices, improveBySurplus, improveByBest, enter: (column) => pivot(column, 1), value, used };
}

function mostAlone(c: PackClass, capacity: Vector): number {
  let most = c.perHost;
  c.size.forEach((amount, r) => {
    if (amount > 0) most = Math.min(most, Math.floor(capacity[r]! / amount));
  });
  return Math.max(1, most);
}
