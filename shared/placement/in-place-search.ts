/**
 * Searches a placement on given hosts that survives every loss of f hosts with the surviving instances left where
 * they are. Exact: without a find and within the budget there is none.
 *
 * Machines are placed one after the other, protected pairs first. A partial placement is given up when what remains
 * cannot fit, or when some failure of what is placed so far is already beyond recovery: placing more only takes
 * room away. Placements that differ by swapping equal hosts or equal machines are one state, searched once.
 */
import { hasRoom, placingOrders, scarcity } from './greedy.ts';
import type { Meter } from './meter.ts';
import type { Assignment, Model, Vector } from './model.ts';
import { groupHosts, resourceCount } from './model.ts';
import type { PriceCheck } from './pack-search.ts';
import type { RecoveryGoal } from './recovery.ts';
import { failureSets } from './recovery.ts';
import type { PlacedSoFar } from './recovery-watch.ts';
import { startWatches, stillRecovers } from './recovery-watch.ts';

export interface InPlaceQuestion {
  readonly model: Model;
  readonly capacities: readonly Vector[];
  readonly failures: number;
  readonly goal: RecoveryGoal;
  /** Price checks with one capacity a host. */
  readonly checks: readonly PriceCheck[];
}

export type HostPreference = 'widest' | 'tightest';

export type InPlaceOutcome =
  | { readonly kind: 'placed'; readonly assignment: Assignment }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

const deadStatesKept = 300_000;

export function searchInPlace(question: InPlaceQuestion, preference: HostPreference, meter: Meter): InPlaceOutcome {
  const { model, capacities, failures, goal, checks } = question;
  const weights = scarcity(model.classes, capacities);
  const order = machineOrder(model, weights);
  const watches = startWatches(model, failureSets(capacities.length, failures));
  const measured = resourceCount + checks.length;
  const amounts = model.classes.map((c, k) => [...c.size, ...checks.map((check) => check.prices[k]!)]);
  const left = capacities.map((capacity, h) => [...capacity, ...checks.map((check) => check.capacities[h]! + 1e-7)]);
  const assignment: number[][] = model.machines.map(() => []);
  const onHost: number[][] = capacities.map(() => []);
  const placed = { assignment, onHost, left };
  const keys = [...startKeys(capacities)];
  const dead = new Set<string>();
  const tails = remainingDemand(model, order, amounts, measured);
  const hopeless = lossLimit(question, amounts, measured);
  const pairsMatter = goal === 'reprotect' || failures > 1;
  let unknown = false;

  const descend = (depth: number): boolean => {
    if (depth === order.length) return true;
    if (!meter.spend(4 + watches.length)) {
      unknown = true;
      return false;
    }
    if (cannotHoldRest(left, tails[depth]!)) return false;
    const state = `${depth}|${[...keys].sort().join('|')}`;
    if (dead.has(state)) return false;
    const machine = order[depth]!;
    const k = model.classOf[machine]!;
    const machineClass = model.classes[k]!;
    const mark = String.fromCharCode(256 + (machineClass.ft && pairsMatter ? model.classes.length + machine : k));
    const sign = preference === 'widest' ? -1 : 1;
    const room = left.map((l, h) => sign * roomShare(l, capacities[h]!, weights));
    for (const hosts of candidates(machineClass, left, keys, room)) {
      const before = hosts.map((host) => keys[host]!);
      for (const host of hosts) {
        takeAll(left[host]!, amounts[k]!);
        keys[host] += mark;
        onHost[host]!.push(machine);
      }
      assignment[machine] = [...hosts];
      if (recoverable(depth + 1) && descend(depth + 1)) return true;
      assignment[machine] = [];
      hosts.forEach((host, i) => {
        giveAllBack(left[host]!, amounts[k]!);
        keys[host] = before[i]!;
        onHost[host]!.pop();
      });
      if (unknown) return false;
    }
    if (dead.size < deadStatesKept) dead.add(state);
    return false;
  };

  const recoverable = (depth: number): boolean => {
    meter.spend(watches.length);
    for (const watch of watches) {
      if (goal === 'restart' && hopeless(watch.failed, placed, tails[depth]!)) return false;
    }
    for (const watch of watches) {
      const answer = stillRecovers(model, watch, placed, goal, meter);
      if (answer === 'yes') continue;
      if (answer === 'unknown') unknown = true;
      return false;
    }
    return true;
  };

  if (descend(0)) return { kind: 'placed', assignment };
  return { kind: unknown ? 'unknown' : 'none' };
}

/** Hosts for an instance, or pairs for two: one of each kind of equals, by preference for room. */
function candidates(
  machine: { readonly size: Vector; readonly ft: boolean },
  left: readonly (readonly number[])[],
  keys: readonly string[],
  room: readonly number[],
): readonly (readonly number[])[] {
  const seen = new Set<string>();
  const isNew = (kind: string): boolean => !seen.has(kind) && seen.add(kind) !== undefined;
  const fitting = left.flatMap((l, host) => (hasRoom(l, machine.size) ? [host] : []));
  fitting.sort((a, b) => room[a]! - room[b]! || a - b);
  if (!machine.ft) return fitting.filter((h) => isNew(keys[h]!)).map((h) => [h]);
  const pairs = fitting.flatMap((a, i) =>
    fitting.slice(i + 1).flatMap((b) => {
      const kind = keys[a]! < keys[b]! ? `${keys[a]}|${keys[b]}` : `${keys[b]}|${keys[a]}`;
      return isNew(kind) ? [{ hosts: [Math.min(a, b), Math.max(a, b)], room: room[a]! + room[b]! }] : [];
    }),
  );
  return pairs.sort((p, q) => p.room - q.room).map((p) => p.hosts);
}

/** Protected machines first, then by scarce demand; equal machines together. */
function machineOrder(model: Model, weights: Vector): readonly number[] {
  const classOrder = placingOrders(model.classes, weights)[0] ?? [];
  const sorted = [
    ...classOrder.filter((k) => model.classes[k]!.ft),
    ...classOrder.filter((k) => !model.classes[k]!.ft),
  ];
  return sorted.flatMap((k) => model.classes[k]!.members);
}

/** One letter for each kind of host, so that only equal hosts share a key. */
function startKeys(capacities: readonly Vector[]): readonly string[] {
  const keys: string[] = [];
  groupHosts(capacities).forEach((group, g) => group.hosts.forEach((h) => (keys[h] = String.fromCharCode(256 + g))));
  return keys;
}

interface Remaining {
  readonly total: readonly number[];
  readonly ftTotal: readonly number[];
  /** The least any remaining instance asks, resource by resource. */
  readonly least: Vector;
}

function remainingDemand(
  model: Model,
  order: readonly number[],
  amounts: readonly (readonly number[])[],
  measured: number,
): readonly Remaining[] {
  const total = new Array<number>(measured).fill(0);
  const ftTotal = new Array<number>(measured).fill(0);
  const least = new Array<number>(resourceCount).fill(Infinity);
  const tails: Remaining[] = [{ total: [...total], ftTotal: [...ftTotal], least: [...least] }];
  for (const machine of [...order].reverse()) {
    const k = model.classOf[machine]!;
    const { ft, size } = model.classes[k]!;
    for (let d = 0; d < measured; d++) {
      total[d]! += (ft ? 2 : 1) * amounts[k]![d]!;
      if (ft) ftTotal[d]! += 2 * amounts[k]![d]!;
    }
    for (let r = 0; r < resourceCount; r++) least[r] = Math.min(least[r]!, size[r]!);
    tails.push({ total: [...total], ftTotal: [...ftTotal], least: [...least] });
  }
  return tails.reverse();
}

/** Free room, not counting hosts too full for anything that remains, is less than what remains. */
function cannotHoldRest(left: readonly (readonly number[])[], rest: Remaining): boolean {
  for (let d = 0; d < rest.total.length; d++) {
    let room = 1e-7;
    for (const l of left) if (hasRoom(l, rest.least)) room += l[d]!;
    if (rest.total[d]! > room) return true;
  }
  return false;
}

/**
 * What survivors would have to hold after a failure, at best, against their capacity.
 *
 * Everything must run on the survivors except copies of protected machines on failed hosts. At best all the room
 * the failed hosts have left goes to such copies.
 */
function lossLimit(
  { model, capacities, checks }: InPlaceQuestion,
  amounts: readonly (readonly number[])[],
  measured: number,
): (failed: readonly number[], placed: PlacedSoFar, rest: Remaining) => boolean {
  const whole = capacities.map((capacity, h) => [...capacity, ...checks.map((check) => check.capacities[h]! + 1e-7)]);
  const total = new Array<number>(measured).fill(0);
  const available = new Array<number>(measured).fill(0);
  for (let d = 0; d < measured; d++) {
    model.classes.forEach((c, k) => (total[d]! += c.copies * amounts[k]![d]!));
    for (const capacity of whole) available[d]! += capacity[d]!;
  }
  const limited = Array.from({ length: measured }, (_, d) => d).filter((d) => Number.isFinite(available[d]!));
  const spared = new Array<number>(measured).fill(0);
  return (failed, { assignment, onHost, left }, rest) => {
    spared.fill(0);
    for (const host of failed) {
      for (const machine of onHost[host]!) {
        const hosts = assignment[machine]!;
        if (hosts.length !== 2 || (host === hosts[1] && failed.includes(hosts[0]!))) continue;
        const amount = amounts[model.classOf[machine]!]!;
        for (const d of limited) spared[d]! += amount[d]!;
      }
    }
    return limited.some((d) => {
      let room = 0;
      let lostCapacity = 0;
      for (const host of failed) {
        room += left[host]![d]!;
        lostCapacity += whole[host]![d]!;
      }
      const atBest = spared[d]! + Math.min(room, rest.ftTotal[d]!);
      return total[d]! - atBest > available[d]! - lostCapacity + 1e-7;
    });
  };
}

function roomShare(left: readonly number[], capacity: Vector, weights: Vector): number {
  let room = 0;
  for (let r = 0; r < resourceCount; r++) if (weights[r]! > 0) room += (weights[r]! * left[r]!) / capacity[r]!;
  return room;
}

function takeAll(left: number[], amount: readonly number[]): void {
  for (let d = 0; d < amount.length; d++) left[d]! -= amount[d]!;
}

function giveAllBack(left: number[], amount: readonly number[]): void {
  for (let d = 0; d < amount.length; d++) left[d]! += amount[d]!;
}
