/**
 * Solves one placement case given as JSON and answers as JSON: the command line's and the tests' way in.
 */
import type { Result } from '../base/result.ts';
import { ok } from '../base/result.ts';
import type { CaseError, PlacementCase } from './case-format.ts';
import { parsePlacementCase } from './case-format.ts';
import { misfitsOf, type Misfit } from './misfits.ts';
import { defaultBudget } from './meter.ts';
import { placeMachines } from './place.ts';
import type { PlacementDecision, PlacementResult } from './problem.ts';
import { misfitReason, placementReason } from './reason.ts';

export interface CaseAnswer {
  /** Fewest hosts; null when impossible, or none found within the limit. */
  readonly hosts: number | null;
  readonly proven: boolean;
  /** Fewer hosts than this are ruled out. Where no number will do: more than could ever help, or than the pool has. */
  readonly bound: number;
  readonly decidedBy: PlacementDecision;
  readonly reason: string;
  /** Machines that fit on no host, empty or not, with what they need too much of; absent where there are none. */
  readonly misfits?: readonly Misfit[];
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

function toAnswer(asked: PlacementCase, result: PlacementResult, seconds: number): CaseAnswer {
  const { supply, machines } = asked;
  const misfits = misfitsOf(machines, supply.kind === 'pool' ? supply.hosts : [supply.host]);
  const lists = result.placement.map((instances) => instances.map((instance) => instance.machineId));
  const answer = {
    hosts: result.hosts,
    proven: result.proven,
    bound: result.bound ?? ruledOut(asked) + 1,
    decidedBy: result.decidedBy,
    reason: misfits.length === 0 ? placementReason(result) : misfitReason(misfits),
    ...(misfits.length === 0 ? {} : { misfits }),
    placement: lists,
    seconds,
  };
  if (supply.kind === 'identical') return answer;
  const switchedOn = result.chosenHosts ?? [];
  const placement = supply.hosts.map((_, host) => lists[switchedOn.indexOf(host)] ?? []);
  return { ...answer, placement, switchedOn };
}

/** Hosts beyond which more never help: one for each copy and each failure, or all of the pool. */
function ruledOut({ supply, machines, failures }: PlacementCase): number {
  if (supply.kind === 'pool') return supply.hosts.length;
  return machines.reduce((copies, { ft }) => copies + (ft ? 2 : 1), failures);
}
