/**
 * Solves one placement case given as JSON and answers as JSON: the command line's and the tests' way in.
 */
import type { Result } from '../base/result.ts';
import { ok } from '../base/result.ts';
import type { CaseError, PlacementCase } from './case-format.ts';
import { parsePlacementCase } from './case-format.ts';
import { defaultBudget } from './meter.ts';
import { placeMachines } from './place.ts';
import type { PlacementDecision, PlacementResult } from './problem.ts';
import { placementReason } from './reason.ts';

export interface CaseAnswer {
  /** Fewest hosts; null when impossible, or none found within the limit. */
  readonly hosts: number | null;
  readonly proven: boolean;
  readonly bound: number | null;
  readonly decidedBy: PlacementDecision;
  readonly reason: string;
  /** Machine ids per host; for a pool one list per host of the pool, empty where it is off. */
  readonly placement: readonly (readonly string[])[];
  /** Pool only: indexes of the hosts switched on. */
  readonly switchedOn?: readonly number[];
  /** Time taken [s]; 0 without a clock. */
  readonly seconds: number;
}

/** The answer, or everything wrong with the case. `now` is a clock in seconds; without it only steps limit the search. */
export function solvePlacementCase(input: unknown, now?: () => number): Result<CaseAnswer, readonly CaseError[]> {
  const start = now?.() ?? 0;
  const parsed = parsePlacementCase(input);
  if (!parsed.ok) return parsed;
  const { machines, supply, failures, policy, timeLimitSeconds } = parsed.value;
  const budget = now === undefined ? defaultBudget : { steps: Infinity, now, timeLimitSeconds };
  const result = placeMachines({ machines, supply, failures, policy, budget });
  return ok(toAnswer(parsed.value, result, (now?.() ?? 0) - start));
}

function toAnswer({ supply }: PlacementCase, result: PlacementResult, seconds: number): CaseAnswer {
  const lists = result.placement.map((instances) => instances.map((instance) => instance.machineId));
  const answer = {
    hosts: result.hosts,
    proven: result.proven,
    bound: result.bound,
    decidedBy: result.decidedBy,
    reason: placementReason(result),
    placement: lists,
    seconds,
  };
  if (supply.kind === 'identical') return answer;
  const switchedOn = result.chosenHosts ?? [];
  const placement = supply.hosts.map((_, host) => lists[switchedOn.indexOf(host)] ?? []);
  return { ...answer, placement, switchedOn };
}
