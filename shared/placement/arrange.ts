/**
 * Turns an assignment into the placement that is shown: evenly spread, groups apart, primaries balanced.
 *
 * Nothing here changes the number of hosts; every change keeps the placement valid under its policy.
 */
import { evenPacking, giveBack, hasRoom, take } from './greedy.ts';
import { startMeter } from './meter.ts';
import type { Assignment, Model, Vector } from './model.ts';
import { assignMembers } from './model.ts';
import type { PlacedInstance, Placement, PlacementPolicy } from './problem.ts';
import { freeRoom, survivesAll } from './recovery.ts';

export interface Arrangement {
  readonly model: Model;
  readonly capacities: readonly Vector[];
  readonly failures: number;
  readonly policy: PlacementPolicy;
}

const verifyingSteps = 200_000;

export function arrange(arrangement: Arrangement, found: Assignment): Placement {
  const { model, capacities } = arrangement;
  const even = evenPacking(model.classes, capacities);
  const spread = even === null ? null : assignMembers(model, even);
  const start = spread !== null && isValid(arrangement, spread) ? spread : found;
  const apart = separateGroups(arrangement, start);
  return withRoles(model, apart, capacities.length);
}

/** Whether the assignment, which fits, survives the failures of its policy; unsure counts as no. */
function isValid({ model, capacities, failures, policy }: Arrangement, assignment: Assignment): boolean {
  if (failures === 0 || policy === 'static' || policy === 'repack-reprotect') return true;
  const goal = policy === 'in-place-reprotect' ? 'reprotect' : 'restart';
  return survivesAll(model, assignment, capacities, failures, goal, startMeter({ steps: verifyingSteps })) === true;
}

/** Moves or swaps members of a spread group off shared hosts, one step at a time, while the placement stays valid. */
function separateGroups(arrangement: Arrangement, start: Assignment): Assignment {
  const { model, capacities } = arrangement;
  if (model.machines.every((m) => m.spreadGroup === undefined)) return start;
  let current = start.map((hosts) => [...hosts]);
  let cost = crowding(model, current, capacities.length);
  let tries = 400;
  for (let improved = true; improved && cost > 0 && tries > 0;) {
    improved = false;
    for (const next of neighbours(arrangement, current)) {
      const nextCost = crowding(model, next, capacities.length);
      if (nextCost >= cost) continue;
      if (--tries < 0) break;
      if (!isValid(arrangement, next)) continue;
      current = next;
      cost = nextCost;
      improved = true;
      break;
    }
  }
  return current;
}

/** Pairs of different machines of one group on one host, over all hosts. */
function crowding(model: Model, assignment: Assignment, hostCount: number): number {
  const seen: Map<string, number>[] = Array.from({ length: hostCount }, () => new Map<string, number>());
  let pairs = 0;
  assignment.forEach((hosts, machine) => {
    const group = model.machines[machine]!.spreadGroup;
    if (group === undefined) return;
    for (const host of hosts) {
      const before = seen[host]!.get(group) ?? 0;
      pairs += before;
      seen[host]!.set(group, before + 1);
    }
  });
  return pairs;
}

/** Every move of one instance of a grouped machine, and every swap of it with another instance, that still fits. */
function* neighbours({ model, capacities }: Arrangement, assignment: readonly number[][]): Generator<number[][]> {
  const left = freeRoom(model, assignment, capacities);
  const sizeOf = (machine: number): Vector => model.classes[model.classOf[machine]!]!.size;
  const moved = (changes: readonly (readonly [number, number, number])[]): number[][] => {
    const next = assignment.map((hosts) => [...hosts]);
    for (const [machine, copy, host] of changes) next[machine]![copy] = host;
    return next;
  };
  for (let machine = 0; machine < assignment.length; machine++) {
    if (model.machines[machine]!.spreadGroup === undefined) continue;
    for (let copy = 0; copy < assignment[machine]!.length; copy++) {
      const from = assignment[machine]![copy]!;
      for (let to = 0; to < capacities.length; to++) {
        if (assignment[machine]!.includes(to)) continue;
        if (hasRoom(left[to]!, sizeOf(machine))) yield moved([[machine, copy, to]]);
        for (let other = 0; other < assignment.length; other++) {
          const otherCopy = assignment[other]!.indexOf(to);
          if (other === machine || otherCopy < 0 || assignment[other]!.includes(from)) continue;
          if (swapFits(left, sizeOf(machine), from, sizeOf(other), to)) {
            yield moved([
              [machine, copy, to],
              [other, otherCopy, from],
            ]);
          }
        }
      }
    }
  }
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
