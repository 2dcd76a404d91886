/**
 * Turns an assignment into the placement that is shown: evenly spread, groups apart, primaries balanced.
 *
 * Nothing here changes the number of hosts; every change keeps the placement valid under its policy.
 */
import { evenPacking, giveBack, hasRoom, take } from './greedy.ts';
import { startMeter, type Meter } from './meter.ts';
import type { Assignment, Model, Vector } from './model.ts';
import { assignMembers } from './model.ts';
import type { PlacedInstance, Placement, PlacementPolicy } from './problem.ts';
import { freeRoom, machinesOnHosts } from './recovery.ts';
import { watchSurvival, type Change, type Survival } from './survival.ts';

export interface Arrangement {
  readonly model: Model;
  readonly capacities: readonly Vector[];
  readonly failures: number;
  readonly policy: PlacementPolicy;
}

export function arrange(arrangement: Arrangement, found: Assignment): Placement {
  const { model, capacities } = arrangement;
  const even = evenPacking(model.classes, capacities);
  const spread = even === null ? null : assignMembers(model, even);
  const survival = survivalOf(arrangement);
  const isSpread = spread !== null && survival.holds(spread);
  const start = isSpread ? spread : found;
  if (model.machines.every((m) => m.spreadGroup === undefined)) return withRoles(model, start, capacities.length);
  // What the search found survives; asked once, so that its recoveries are known.
  if (!isSpread) survival.holds(found);
  return withRoles(model, separateGroups(arrangement, start, survival), capacities.length);
}

/** Whether an assignment, which fits, survives the failures of its policy. */
function survivalOf({ model, capacities, failures, policy }: Arrangement): Survival {
  if (failures === 0 || policy === 'static' || policy === 'repack-reprotect') return { holds: () => true };
  return watchSurvival(model, capacities, failures, policy === 'in-place-reprotect' ? 'reprotect' : 'restart');
}

/** Changes of place that may be tried for validity, which is what takes time. */
const mostTries = 400;

/** Pairs of places looked at in all; 150 machines take a fiftieth of it, a thousand would take a minute without. */
const mostLooks = 5_000_000;

/** Moves or swaps members of a spread group off shared hosts, one step at a time, while the placement stays valid. */
function separateGroups({ model, capacities }: Arrangement, start: Assignment, survival: Survival): Assignment {
  let current = start.map((hosts) => [...hosts]);
  let tries = mostTries;
  const looks = startMeter({ steps: mostLooks });
  for (let improved = true; improved && tries > 0;) {
    improved = false;
    for (const changes of looserPlaces(model, capacities, current, looks)) {
      if (--tries < 0) break;
      const next = current.map((hosts) => [...hosts]);
      for (const [machine, copy, host] of changes) next[machine]![copy] = host;
      if (!survival.holds(next, changes)) continue;
      current = next;
      improved = true;
      break;
    }
  }
  return current;
}

/**
 * Every move of one instance of a grouped machine, and every swap of it with another instance, that fits and leaves
 * fewer pairs of different machines of one group on one host.
 */
function* looserPlaces(
  model: Model,
  capacities: readonly Vector[],
  assignment: readonly number[][],
  looks: Meter,
): Generator<readonly Change[]> {
  const left = freeRoom(model, assignment, capacities);
  const sizeOf = (machine: number): Vector => model.classes[model.classOf[machine]!]!.size;
  const groupOf = (machine: number): string | undefined => model.machines[machine]!.spreadGroup;
  const members = membersOnHosts(model, assignment, capacities.length);
  const crowding = members.map((counts) => Math.max(0, ...counts.values()));
  const machinesOn = machinesOnHosts(assignment, capacities.length);
  // Pairs that appear on `to` and disappear from `from` when a member of the group goes from one to the other.
  const more = (group: string | undefined, from: number, to: number): number =>
    group === undefined ? 0 : (members[to]!.get(group) ?? 0) - (members[from]!.get(group) ?? 0) + 1;
  for (let machine = 0; machine < assignment.length; machine++) {
    const group = groupOf(machine);
    if (group === undefined) continue;
    for (let copy = 0; copy < assignment[machine]!.length; copy++) {
      const from = assignment[machine]![copy]!;
      for (let to = 0; to < capacities.length; to++) {
        if (assignment[machine]!.includes(to)) continue;
        const moved = more(group, from, to);
        if (moved < 0 && hasRoom(left[to]!, sizeOf(machine))) yield [[machine, copy, to]];
        if (!looks.spend(1 + machinesOn[to]!.length)) return;
        // What goes back takes away at most the pairs its group has on `to`.
        if (moved >= 0 && moved + 1 >= crowding[to]!) continue;
        for (const other of machinesOn[to]!) {
          // Of one group, they would only trade places.
          const otherGroup = groupOf(other);
          if (otherGroup === group || moved + more(otherGroup, to, from) >= 0) continue;
          const otherCopy = assignment[other]!.indexOf(to);
          if (assignment[other]!.includes(from)) continue;
          if (swapFits(left, sizeOf(machine), from, sizeOf(other), to)) {
            yield [
              [machine, copy, to],
              [other, otherCopy, from],
            ];
          }
        }
      }
    }
  }
}

/** Instances of each spread group on each host. */
function membersOnHosts(
  model: Model,
  assignment: Assignment,
  hostCount: number,
): readonly ReadonlyMap<string, number>[] {
  const members = Array.from({ length: hostCount }, () => new Map<string, number>());
  assignment.forEach((hosts, machine) => {
    const group = model.machines[machine]!.spreadGroup;
    if (group === undefined) return;
    for (const host of hosts) members[host]!.set(group, (members[host]!.get(group) ?? 0) + 1);
  });
  return members;
}

function swapFits(left: readonly number[][], size: Vector, from: number, other: Vector, to: number): boolean {
  giveBack(left[from]!, size);
  giveBack(left[to]!, other);
  const fit = hasRoom(left[from]!, other) && hasRoom(left[to]!, size);
  take(left[from]!, size);
  take(left[to]!, other);
  return fit;
}

/**
 * Which copy is the primary: starting from the emptier host of each pair, the role changes sides as long as that
 * lowers the sum of squares of primary vCPUs over hosts, which evens them out.
 */
function withRoles(model: Model, assignment: Assignment, hostCount: number): Placement {
  const load = new Array<number>(hostCount).fill(0);
  const primary = assignment.map((hosts) => hosts[0]!);
  const weight = (machine: number): number => model.machines[machine]!.ftVcpus || 1;
  const pairs = assignment.flatMap((hosts, machine) => (hosts.length === 2 ? [machine] : []));
  for (const machine of pairs) {
    const [a, b] = assignment[machine] as readonly [number, number];
    primary[machine] = load[a]! <= load[b]! ? a : b;
    load[primary[machine]!]! += weight(machine);
  }
  for (let chain = 0; chain < pairs.length * 4; chain++) {
    if (!evenOut(assignment, pairs, primary, load, weight)) break;
  }
  const placement: PlacedInstance[][] = Array.from({ length: hostCount }, () => []);
  assignment.forEach((hosts, machine) => {
    const machineId = model.machines[machine]!.id;
    for (const host of hosts) {
      const role = hosts.length < 2 ? 'single' : host === primary[machine] ? 'primary' : 'secondary';
      placement[host]!.push({ machineId, role });
    }
  });
  return placement;
}

/** Flips the chain of pairs (up to three) that lowers the sum of squares most; false when none does. */
function evenOut(
  assignment: Assignment,
  pairs: readonly number[],
  primary: number[],
  load: number[],
  weight: (machine: number) => number,
): boolean {
  const other = (machine: number): number => assignment[machine]!.find((host) => host !== primary[machine])!;
  const flip = (machine: number): void => {
    const to = other(machine);
    load[primary[machine]!]! -= weight(machine);
    load[to]! += weight(machine);
    primary[machine] = to;
  };
  const squares = (): number => load.reduce((sum, l) => sum + l * l, 0);
  const before = squares();
  const attempt = (depth: number, host: number, flipped: readonly number[]): boolean => {
    for (const machine of pairs) {
      if (primary[machine] !== host || flipped.includes(machine)) continue;
      const to = other(machine);
      flip(machine);
      if (squares() < before - 1e-9) return true;
      if (depth > 1 && attempt(depth - 1, to, [...flipped, machine])) return true;
      flip(machine);
    }
    return false;
  };
  const fullest = load.map((l, host) => ({ l, host })).sort((a, b) => b.l - a.l || a.host - b.host);
  return fullest.some(({ host }) => attempt(3, host, []));
}
