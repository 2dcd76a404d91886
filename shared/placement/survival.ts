/**
 * Does a placement still survive every failure after a few machines have changed place?
 *
 * The last recovery found for each set of failed hosts is kept. A change of place touches a handful of hosts: only the
 * failures of those are searched again, and the other recoveries are looked at where they use one of them.
 */
import { hasRoom, take } from './greedy.ts';
import { partOf, startMeter } from './meter.ts';
import type { Assignment, Model, Vector } from './model.ts';
import type { LostInstance, RecoveryGoal } from './recovery.ts';
import { failureSets, findRoom, freeRoom, lostInstances, machinesOnAny, machinesOnHosts } from './recovery.ts';

/** A copy of a machine and the host it goes to. */
export type Change = readonly [machine: number, copy: number, host: number];

export interface Survival {
  /** Whether this placement survives, `changes` away from the last that did; unsure counts as no. */
  readonly holds: (assignment: Assignment, changes?: readonly Change[]) => boolean;
}

interface Recovery {
  readonly lost: readonly LostInstance[];
  readonly hosts: readonly number[];
}

const verifyingSteps = 200_000;
/** What one failure may take of them: a recovery is found at once or, mostly, not at all. */
const stepsOfOneFailure = 1_000;

export function watchSurvival(
  model: Model,
  capacities: readonly Vector[],
  failures: number,
  goal: RecoveryGoal,
): Survival {
  const sets = failureSets(capacities.length, failures);
  let last: Assignment | null = null;
  let kept: readonly (Recovery | null)[] = sets.map(() => null);
  /** The failure that broke the last placement breaks the next one, too, as a rule. */
  let likely = 0;
  return {
    holds: (assignment, changes) => {
      const touched = touchedHosts(changes === undefined ? null : last, assignment, changes ?? []);
      const question = {
        model,
        goal,
        left: freeRoom(model, assignment, capacities),
        assignment,
        machinesOn: machinesOnHosts(assignment, capacities.length),
        meter: startMeter({ steps: verifyingSteps }),
      };
      const next = [...kept];
      const isTouched = (set: readonly number[]): boolean => touched === null || set.some((host) => touched.has(host));
      const recovers = (index: number): boolean => {
        const before = next[index]!;
        const set = sets[index]!;
        if (before !== null && !isTouched(set) && stillFits(model, before, touched!, question.left)) return true;
        next[index] = recoveryFrom(question, set);
        if (next[index] === null) likely = index;
        return next[index] !== null;
      };
      if (sets.length > 0 && !recovers(likely)) return false;
      for (let index = 0; index < sets.length; index++) if (index !== likely && !recovers(index)) return false;
      kept = next;
      last = assignment;
      return true;
    },
  };
}

/** Hosts on which a changed machine was or is; null = all, where there is nothing to compare with. */
function touchedHosts(
  last: Assignment | null,
  assignment: Assignment,
  changes: readonly Change[],
): ReadonlySet<number> | null {
  if (last === null) return null;
  return new Set(changes.flatMap(([machine]) => [...last[machine]!, ...assignment[machine]!]));
}

/** Whether the instances that the recovery makes on touched hosts still find room, taken in the order of the search. */
function stillFits(
  model: Model,
  { lost, hosts }: Recovery,
  touched: ReadonlySet<number>,
  left: readonly (readonly number[])[],
): boolean {
  let rooms: Map<number, number[]> | null = null;
  for (let i = 0; i < hosts.length; i++) {
    const host = hosts[i]!;
    if (!touched.has(host)) continue;
    rooms ??= new Map();
    const room = rooms.get(host) ?? [...left[host]!];
    rooms.set(host, room);
    const { size } = model.classes[model.classOf[lost[i]!.machine]!]!;
    if (!hasRoom(room, size)) return false;
    take(room, size);
  }
  return true;
}

interface RecoveryQuestion {
  readonly model: Model;
  readonly goal: RecoveryGoal;
  readonly assignment: Assignment;
  readonly machinesOn: readonly (readonly number[])[];
  readonly left: number[][];
  readonly meter: ReturnType<typeof startMeter>;
}

function recoveryFrom(question: RecoveryQuestion, failed: readonly number[]): Recovery | null {
  const { model, goal, assignment, machinesOn, left, meter } = question;
  const isFailed = (host: number): boolean => failed.includes(host);
  const lost = lostInstances(model, assignment, isFailed, goal, machinesOnAny(machinesOn, failed));
  const outcome = findRoom(model, lost, left, isFailed, partOf(meter, stepsOfOneFailure));
  return outcome.kind === 'room' ? { lost, hosts: outcome.hosts } : null;
}
