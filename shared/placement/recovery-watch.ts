/**
 * Watches a placement while it grows: is every failure of what is placed so far still recoverable?
 *
 * For each set of failed hosts the last recovery found is kept. As long as it still fits nothing is searched; most
 * steps of a search touch a few hosts only, so most sets pass at once.
 */
import { giveBack, hasRoom, take } from './greedy.ts';
import type { Meter } from './meter.ts';
import type { Model, Vector } from './model.ts';
import type { LostInstance, RecoveryGoal } from './recovery.ts';
import { findRoom, instanceLoad } from './recovery.ts';

export interface FailureWatch {
  readonly failed: readonly number[];
  readonly isFailed: (host: number) => boolean;
  /** Machine indexes that restart, and secondaries to be made again: where the last recovery put them; −1: not yet. */
  readonly restartOn: Int32Array;
  readonly secondaryOn: Int32Array;
}

export function startWatches(model: Model, sets: readonly (readonly number[])[]): readonly FailureWatch[] {
  const nowhere = (): Int32Array => new Int32Array(model.machines.length).fill(-1);
  return sets.map((failed) => {
    const among = new Set(failed);
    return { failed, isFailed: (host) => among.has(host), restartOn: nowhere(), secondaryOn: nowhere() };
  });
}

/** What the search has placed so far. `left` is put back to what it was after each question. */
export interface PlacedSoFar {
  readonly assignment: readonly (readonly number[])[];
  /** Machines on each host. */
  readonly onHost: readonly (readonly number[])[];
  readonly left: readonly number[][];
}

/** 'yes' with the recovery kept in the watch; 'no' is certain; 'unknown' when the meter ended. */
export function stillRecovers(
  model: Model,
  watch: FailureWatch,
  placed: PlacedSoFar,
  goal: RecoveryGoal,
  meter: Meter,
): 'yes' | 'no' | 'unknown' {
  const lost = lostOn(watch, placed, goal);
  if (lost.length === 0 || lastRecoveryFits(model, watch, lost, placed.left)) return 'yes';
  const ordered = largestFirst(model, lost);
  const outcome = findRoom(model, ordered, placed.left, watch.isFailed, meter);
  if (outcome.kind !== 'room') return outcome.kind === 'none' ? 'no' : 'unknown';
  ordered.forEach(({ machine, kind }, i) => {
    (kind === 'restart' ? watch.restartOn : watch.secondaryOn)[machine] = outcome.hosts[i]!;
  });
  return 'yes';
}

/** Lost instances; positions in `apartFrom` are not set yet. */
function lostOn(watch: FailureWatch, { assignment, onHost }: PlacedSoFar, goal: RecoveryGoal): readonly LostInstance[] {
  const lost: LostInstance[] = [];
  for (const host of watch.failed) {
    for (const machine of onHost[host]!) {
      const hosts = assignment[machine]!;
      const other = hosts.length === 2 ? (hosts[0] === host ? hosts[1]! : hosts[0]!) : -1;
      const otherLost = other >= 0 && watch.isFailed(other);
      if (otherLost && other < host) continue;
      if (other < 0 || otherLost) lost.push({ machine, kind: 'restart', avoid: -1, apartFrom: -1 });
      if (other >= 0 && goal === 'reprotect') {
        lost.push({ machine, kind: 'secondary', avoid: otherLost ? -1 : other, apartFrom: -1 });
      }
    }
  }
  return lost;
}

function lastRecoveryFits(
  model: Model,
  watch: FailureWatch,
  lost: readonly LostInstance[],
  left: readonly number[][],
): boolean {
  let done = 0;
  let fit = true;
  const hostOf = ({ machine, kind }: LostInstance): number =>
    (kind === 'restart' ? watch.restartOn : watch.secondaryOn)[machine]!;
  for (; done < lost.length; done++) {
    const instance = lost[done]!;
    const host = hostOf(instance);
    const size = sizeOf(model, instance.machine);
    const clash = instance.kind === 'secondary' && instance.avoid < 0 && host === watch.restartOn[instance.machine];
    if (host < 0 || host === instance.avoid || clash || !hasRoom(left[host]!, size)) {
      fit = false;
      break;
    }
    take(left[host]!, size);
  }
  for (let i = 0; i < done; i++) giveBack(left[hostOf(lost[i]!)]!, sizeOf(model, lost[i]!.machine));
  return fit;
}

/** Restarts before secondaries, each from the largest down. */
function largestFirst(model: Model, lost: readonly LostInstance[]): readonly LostInstance[] {
  const bySize = (a: LostInstance, b: LostInstance): number =>
    instanceLoad(model, b.machine) - instanceLoad(model, a.machine) || a.machine - b.machine;
  const restarts = lost.filter((l) => l.kind === 'restart').sort(bySize);
  const secondaries = lost.filter((l) => l.kind === 'secondary').sort(bySize);
  return [
    ...restarts,
    ...secondaries.map((s) => ({ ...s, apartFrom: restarts.findIndex((r) => r.machine === s.machine) })),
  ];
}

function sizeOf(model: Model, machine: number): Vector {
  return model.classes[model.classOf[machine]!]!.size;
}
