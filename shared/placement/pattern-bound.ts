/**
 * The strongest lower bound used: the linear relaxation over patterns (sets that fit on one host).
 *
 * min Σ x(p) over patterns p, with Σ p(k)·x(p) ≥ copies(k) for each class k and x ≥ 0 (Gilmore and Gomory 1961).
 * Patterns are made when needed. The bound is taken from the prices alone: for any prices π ≥ 0,
 * Σ copies·π / max over patterns of π·p is valid, so rounding inside the linear program cannot make it wrong.
 */
import { bestPattern } from './best-pattern.ts';
import type { Column } from './covering-program.ts';
import { startProgram } from './covering-program.ts';
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
  const program = startProgram(
    rows.map((k) => classes[k]!.copies),
    rows.map((k) => mostAlone(classes[k]!, capacity)),
  );
  const toColumn = (counts: readonly number[]): Column =>
    rows.flatMap((k, i) => (counts[k]! > 0 ? [[i, Math.min(counts[k]!, classes[k]!.perHost)] as const] : []));
  const pool = seeds.map(toColumn);
  let bound = 0;
  let prices = classes.map(() => 0);
  for (let round = 0; round < 200 + 30 * rows.length; round++) {
    if (!meter.spend(10 + (rows.length * rows.length) / 40)) break;
    if (program.enterSurplus() || program.enterBest(pool)) continue;
    const values = classes.map(() => 0);
    rows.forEach((k, i) => (values[k] = Math.max(0, program.price(i))));
    const pattern = bestPattern(values, classes, capacity, meter, 1 + 1e-9);
    if (pattern === null) break;
    const worth = Math.max(1, pattern.value);
    const candidate = rows.reduce((sum, k) => sum + classes[k]!.copies * values[k]!, 0) / worth;
    if (candidate > bound) {
      bound = candidate;
      prices = values.map((v) => v / worth);
    }
    if (pattern.value <= 1 + 2e-9 || bound > goal.enough || program.value() <= goal.useless) break;
    const column = toColumn(pattern.counts);
    pool.push(column);
    if (!program.enter(column)) break;
  }
  const used = program.used().map(({ column, times }) => {
    const counts = classes.map(() => 0);
    for (const [i, n] of column) counts[rows[i]!] = n;
    return { counts, times };
  });
  return { value: bound, prices, used };
}

/** Copies of one class that fit on a host alone. */
function mostAlone(c: PackClass, capacity: Vector): number {
  let most = c.perHost;
  c.size.forEach((amount, r) => {
    if (amount > 0) most = Math.min(most, Math.floor(capacity[r]! / amount));
  });
  return Math.max(1, most);
}
