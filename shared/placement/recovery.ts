/**
 * What is lost when hosts fail, and whether it finds room on the survivors while everything there stays put.
 *
 * An exact small search: the same one proves placements in the solver and replays failures for the report.
 */
import { giveBack, hasRoom, take } from './greedy.ts';
import type { Meter } from './meter.ts';
import type { Assignment, Model, Vector } from './model.ts';
import { resourceCount } from './model.ts';

/** restart: one running instance of everything. reprotect: both copies of protected machines as well. */
export type RecoveryGoal = 'restart' | 'reprotect';

/** One instance to be created on a survivor. */
export interface LostInstance {
  /** Index into `Model.machines`. */
  readonly machine: number;
  readonly kind: 'restart' | 'secondary';
  /** Host of the other copy, which it must avoid; -1: none. */
  readonly avoid: number;
  /** Position in the list of the instance it must be apart from; -1: none. Always earlier in the list. */
  readonly apartFrom: number;
}

export type RecoveryOutcome =
  | { readonly kind: 'room'; readonly hosts: readonly number[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

/**
 * Instances to create after hosts are lost, running copies before secondaries. Unplaced machines count as safe.
 *
 * `onFailed`: the machines on the failed hosts, each once, in the order of the model.
 */
export function lostInstances(
  model: Model,
  assignment: Assignment,
  isFailed: (host: number) => boolean,
  goal: RecoveryGoal,
  onFailed: readonly number[],
): readonly LostInstance[] {
  const restarts: LostInstance[] = [];
  const secondaries: Omit<LostInstance, 'apartFrom'>[] = [];
  for (const machine of onFailed) {
    const hosts = assignment[machine]!;
    const survivors = hosts.filter((host) => !isFailed(host));
    if (survivors.length === 0) restarts.push({ machine, kind: 'restart', avoid: -1, apartFrom: -1 });
    if (hosts.length === 2 && goal === 'reprotect') {
      secondaries.push({ machine, kind: 'secondary', avoid: survivors[0] ?? -1 });
    }
  }
  const bySize = (a: { machine: number }, b: { machine: number }): number =>
    instanceLoad(model, b.machine) - instanceLoad(model, a.machine) || a.machine - b.machine;
  restarts.sort(bySize);
  secondaries.sort(bySize);
  const position = new Map(restarts.map((lost, i) => [lost.machine, i]));
  return [...restarts, ...secondaries.map((s) => ({ ...s, apartFrom: position.get(s.machine) ?? -1 }))];
}

/** What a machine asks of a host, roughly; for ordering only. */
export function instanceLoad(model: Model, machine: number): number {
  const size = model.classes[model.classOf[machine]!]!.size;
  return size[0]! * 4 + size[1]! + size[3]!;
}

/**
 * A host for each lost instance, or the certainty that there is none.
 *
 * `left` is the free room of every host before the failure; it is restored before returning.
 */
export function findRoom(
  model: Model,
  lost: readonly LostInstance[],
  left: readonly number[][],
  isFailed: (host: number) => boolean,
  meter: Meter,
): RecoveryOutcome {
  if (lost.length === 0) return { kind: 'room', hosts: [] };
  const sizes = lost.map((l) => model.classes[model.classOf[l.machine]!]!.size);
  const survivors: number[] = [];
  for (let host = 0; host < left.length; host++) if (!isFailed(host)) survivors.push(host);
  if (exceeds(sizes, survivors, left)) return { kind: 'none' };
  const free = lost.every((l) => l.avoid < 0 && l.apartFrom < 0);
  const chosen = lost.map(() => -1);
  let unknown = false;
  const descend = (i: number): boolean => {
    if (i === lost.length) return true;
    if (!meter.spend(1)) {
      unknown = true;
      return false;
    }
    const { avoid, apartFrom } = lost[i]!;
    const size = sizes[i]!;
    const from = free && i > 0 && sizes[i - 1] === size ? chosen[i - 1]! : 0;
    const apart = apartFrom >= 0 ? chosen[apartFrom]! : -1;
    const fitting: number[] = [];
    for (const h of survivors) if (hasRoom(left[h]!, size) && h >= from && h !== avoid && h !== apart) fitting.push(h);
    for (let j = 0; j < fitting.length; j++) {
      bringTightest(fitting, j, left);
      const host = fitting[j]!;
      if (free && j > 0 && sameRoom(left[host]!, left[fitting[j - 1]!]!)) continue;
      chosen[i] = host;
      take(left[host]!, size);
      const found = descend(i + 1);
      giveBack(left[host]!, size);
      if (found) return true;
      if (unknown) return false;
    }
    return false;
  };
  if (descend(0)) return { kind: 'room', hosts: chosen };
  return { kind: unknown ? 'unknown' : 'none' };
}

/** Puts the tightest host from `at` on at `at`: most searches take the first, so the others need no order. */
function bringTightest(hosts: number[], at: number, left: readonly (readonly number[])[]): void {
  let least = at;
  for (let i = at + 1; i < hosts.length; i++) if (isTighter(hosts[i]!, hosts[least]!, left)) least = i;
  const host = hosts[least]!;
  hosts[least] = hosts[at]!;
  hosts[at] = host;
}

function isTighter(a: number, b: number, left: readonly (readonly number[])[]): boolean {
  const by = left[a]![0]! - left[b]![0]! || left[a]![1]! - left[b]![1]! || a - b;
  return by < 0;
}

/** Whether all survivors together have too little room; the first few have enough as a rule. */
function exceeds(sizes: readonly Vector[], survivors: readonly number[], left: readonly number[][]): boolean {
  for (let r = 0; r < resourceCount; r++) {
    let over = -1e-7;
    for (const size of sizes) over += size[r]!;
    for (let i = 0; i < survivors.length && over > 0; i++) over -= left[survivors[i]!]![r]!;
    if (over > 0) return true;
  }
  return false;
}

function sameRoom(a: readonly number[], b: readonly number[]): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3];
}

/** Free room of every host under a placement. */
export function freeRoom(model: Model, assignment: Assignment, capacities: readonly Vector[]): number[][] {
  const left = capacities.map((capacity) => [...capacity]);
  assignment.forEach((hosts, machine) => {
    for (const host of hosts) take(left[host]!, model.classes[model.classOf[machine]!]!.size);
  });
  return left;
}

/** The machines with a copy on each host, in the order of the model. */
export function machinesOnHosts(assignment: Assignment, hostCount: number): readonly (readonly number[])[] {
  const machinesOn = Array.from({ length: hostCount }, (): number[] => []);
  assignment.forEach((hosts, machine) => hosts.forEach((host) => machinesOn[host]!.push(machine)));
  return machinesOn;
}

/** The machines with a copy on any of these hosts, each once, in the order of the model. */
export function machinesOnAny(machinesOn: readonly (readonly number[])[], hosts: readonly number[]): readonly number[] {
  if (hosts.length === 1) return machinesOn[hosts[0]!]!;
  return [...new Set(hosts.flatMap((host) => machinesOn[host]!))].sort((a, b) => a - b);
}

/** Every set of `size` out of `count` hosts, in order. */
export function failureSets(count: number, size: number): readonly (readonly number[])[] {
  const sets: number[][] = [];
  const extend = (from: number, chosen: readonly number[]): void => {
    if (chosen.length === size) sets.push([...chosen]);
    else for (let host = from; host < count; host++) extend(host + 1, [...chosen, host]);
  };
  extend(0, []);
  return sets;
}

/** Whether the placement survives every loss of `failures` hosts; null when the meter ended first. */
export function survivesAll(
  model: Model,
  assignment: Assignment,
  capacities: readonly Vector[],
  failures: number,
  goal: RecoveryGoal,
  meter: Meter,
): boolean | null {
  const left = freeRoom(model, assignment, capacities);
  const machinesOn = machinesOnHosts(assignment, capacities.length);
  for (const failed of failureSets(capacities.length, failures)) {
    const isFailed = (host: number): boolean => failed.includes(host);
    const lost = lostInstances(model, assignment, isFailed, goal, machinesOnAny(machinesOn, failed));
    const outcome = findRoom(model, lost, left, isFailed, meter);
    if (outcome.kind !== 'room') return outcome.kind === 'none' ? false : null;
  }
  return true;
}
