/**
 * Lower bounds on the number of identical hosts that need no search: sums and dual-feasible functions.
 *
 * They hold for any packing, so also for what must be running after a failure.
 */
import { ceilCount } from '../base/rounding.ts';
import type { PackClass, Vector } from './model.ts';
import { resourceNames } from './model.ts';
import type { PlacementDecision } from './problem.ts';

export interface CountingBound {
  readonly hosts: number;
  readonly decidedBy: PlacementDecision;
  /** Total demand and capacity per host behind the bound; 0 where a rule, not a sum, decides. */
  readonly demand: number;
  readonly capacity: number;
}

/**
 * Hosts that the sum of one resource, or the items too large to share a host in it, make necessary.
 *
 * sum:   n ≥ ceil( Σ demand / capacity )
 * large: n ≥ ceil( Σ f_a(demand / capacity) ), f_a(x) = 1 for x > 1 − a, 0 for x < a, else x   [0 < a ≤ ½]
 *        (dual-feasible function; Martello and Toth 1990, bound L2)
 * copies: a class with a limit per host needs ceil( copies / limit ) hosts: two for any protected machine.
 * Ties go to the first in the order FT vCPUs, FT machines, memory, cores, separation.
 */
export function countingBound(classes: readonly PackClass[], capacity: Vector): CountingBound {
  let best: CountingBound = { hosts: 0, decidedBy: 'no-machines', demand: 0, capacity: 0 };
  const consider = (hosts: number, decidedBy: PlacementDecision, demand: number, limit: number): void => {
    if (hosts > best.hosts) best = { hosts, decidedBy, demand, capacity: limit };
  };
  for (const r of [3, 2, 1, 0]) {
    const sum = classes.reduce((total, c) => total + c.copies * c.size[r]!, 0);
    if (sum > 0) consider(ceilCount(sum / capacity[r]!), resourceNames[r]!, sum, capacity[r]!);
  }
  for (const r of [3, 2, 1, 0]) {
    const hosts = largeItemBound(classes, capacity[r]!, r);
    consider(hosts, resourceNames[r]!, 0, capacity[r]!);
  }
  for (const c of classes) if (c.copies > 0) consider(Math.ceil(c.copies / c.perHost), 'ft-separation', 0, 0);
  return best;
}

function largeItemBound(classes: readonly PackClass[], capacity: number, r: number): number {
  if (!Number.isFinite(capacity) || capacity <= 0) return 0;
  const shares = classes.map((c) => c.size[r]! / capacity);
  const thresholds = new Set(shares.map((s) => Math.min(s, 1 - s)).filter((a) => a > 0 && a <= 0.5));
  let most = 0;
  for (const a of [...thresholds, 0.5]) {
    let sum = 0;
    shares.forEach((x, k) => {
      sum += classes[k]!.copies * (x > 1 - a ? 1 : x < a ? 0 : x);
    });
    most = Math.max(most, ceilCount(sum));
  }
  return most;
}
