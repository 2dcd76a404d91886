/** Counts search steps, so that a search ends at the same point on every computer. */
import type { PlacementBudget } from './problem.ts';

/** About five seconds of search on a desktop computer of 2023; nearly every case ends within a tenth of one. */
export const defaultBudget: PlacementBudget = { steps: 10_000_000 };

export interface Meter {
  /** Counts steps; false once the budget is spent. */
  readonly spend: (steps: number) => boolean;
  readonly exhausted: () => boolean;
  readonly used: () => number;
  /** Steps that may still be spent. */
  readonly left: () => number;
}

export function startMeter(budget: PlacementBudget = defaultBudget): Meter {
  const { steps: limit, now, timeLimitSeconds } = budget;
  const deadline = now !== undefined && timeLimitSeconds !== undefined ? now() + timeLimitSeconds : Infinity;
  let used = 0;
  let nextLook = 0;
  let spent = false;
  const spend = (steps: number): boolean => {
    used += steps;
    if (used > limit) spent = true;
    if (now !== undefined && used >= nextLook) {
      nextLook = used + 1_000;
      if (now() > deadline) spent = true;
    }
    return !spent;
  };
  return { spend, exhausted: () => spent, used: () => used, left: () => limit - used };
}

/** A meter that passes its steps on to `outer` but ends after `share` steps of its own. */
export function partOf(outer: Meter, share: number): Meter {
  let used = 0;
  return {
    spend: (steps) => {
      used += steps;
      return outer.spend(steps) && used <= share;
    },
    exhausted: () => outer.exhausted() || used > share,
    used: () => used,
    left: () => Math.min(share - used, outer.left()),
  };
}

export function halfOf(outer: Meter): Meter {
  return partOf(outer, outer.left() / 2);
}
