/**
 * What happens on a given placement when hosts fail: who takes over, restarts, is protected again, or finds no room.
 *
 * Surviving instances stay. Running copies come first, new secondaries after. When everything can be recovered the
 * replay recovers everything (exact search); otherwise everything that must run if that is possible, then as many
 * secondaries as find room, the largest first.
 */
import { assert } from '../base/assert.ts';
import { giveBack, hasRoom, take } from './greedy.ts';
import type { Meter } from './meter.ts';
import { startMeter } from './meter.ts';
import type { Assignment, Model, Vector } from './model.ts';
import { buildModel, hostCapacity } from './model.ts';
import type { Placement, PlacementBudget, PlacementHost, PlacementMachine } from './problem.ts';
import type { LostInstance } from './recovery.ts';
import { failureSets, findRoom, freeRoom, lostInstances, machinesOnAny, machinesOnHosts } from './recovery.ts';

/** The secondary on host `to` takes over from the primary on host `from`. */
export interface Failover {
  readonly machineId: string;
  readonly from: number;
  readonly to: number;
}

export interface Restart {
  readonly machineId: string;
  readonly from: number;
  readonly to: number;
}

export interface NewSecondary {
  readonly machineId: string;
  readonly to: number;
}

/** What runs on a surviving host after recovery. */
export interface HostUse {
  readonly host: number;
  readonly cpu: number;
  readonly memoryGib: number;
  readonly ftMachines: number;
  readonly ftVcpus: number;
}

/** Host numbers are positions in the placement. */
export interface FailureReplay {
  readonly failedHosts: readonly number[];
  readonly failovers: readonly Failover[];
  readonly restarts: readonly Restart[];
  readonly newSecondaries: readonly NewSecondary[];
  /** Protected machines left with one running copy for want of room. */
  readonly unprotected: readonly string[];
  /** Machines without a running copy for want of room. */
  readonly down: readonly string[];
  /** Machines that nothing starts again, because neither HA nor FT protects them. */
  readonly notRestarted: readonly string[];
  readonly uses: readonly HostUse[];
}

export interface ReplayQuestion {
  readonly machines: readonly PlacementMachine[];
  /** The hosts of the placement, in its order. */
  readonly hosts: readonly PlacementHost[];
  readonly budget?: PlacementBudget;
}

/** Every loss of one host and, with `failures` of two or more, every loss of two. */
export function replayFailures(
  question: ReplayQuestion,
  placement: Placement,
  failures: number,
): readonly FailureReplay[] {
  assert(question.hosts.length === placement.length, 'one list of instances a host');
  const model = buildModel(question.machines);
  const capacities = question.hosts.map(hostCapacity);
  const { assignment, primaryOf } = readPlacement(model, placement);
  const meter = startMeter(question.budget);
  const sets = [1, ...(failures >= 2 ? [2] : [])].flatMap((size) => failureSets(placement.length, size));
  const placed = { assignment, primaryOf, machinesOn: machinesOnHosts(assignment, placement.length) };
  return sets.map((failed) => replay(model, capacities, placed, failed, meter));
}

/** A placement as the search speaks of it. */
interface Placed {
  readonly assignment: Assignment;
  readonly primaryOf: readonly number[];
  readonly machinesOn: readonly (readonly number[])[];
}

function readPlacement(model: Model, placement: Placement): Omit<Placed, 'machinesOn'> {
  const indexOf = new Map(model.machines.map((m, i) => [m.id, i]));
  const assignment: number[][] = model.machines.map(() => []);
  const primaryOf = model.machines.map(() => -1);
  placement.forEach((instances, host) => {
    for (const { machineId, role } of instances) {
      const machine = indexOf.get(machineId);
      assert(machine !== undefined, `the placement names a known machine, not ${machineId}`);
      assignment[machine]!.push(host);
      if (role !== 'secondary') primaryOf[machine] = host;
    }
  });
  return { assignment, primaryOf };
}

function replay(
  model: Model,
  capacities: readonly Vector[],
  placed: Placed,
  failed: readonly number[],
  meter: Meter,
): FailureReplay {
  const { assignment, primaryOf, machinesOn } = placed;
  const onFailed = machinesOnAny(machinesOn, failed);
  const isFailed = (host: number): boolean => failed.includes(host);
  const id = (machine: number): string => model.machines[machine]!.id;
  const left = freeRoom(model, assignment, capacities);
  const waits = (machine: number): boolean => model.machines[machine]!.restarts === false;
  const { lost, hosts } = recover({ model, assignment, left, isFailed, waits, onFailed }, meter);
  const failovers = onFailed.flatMap((machine) => {
    const where = assignment[machine]!;
    const to = where.find((host) => !isFailed(host));
    const from = primaryOf[machine]!;
    return where.length === 2 && isFailed(from) && to !== undefined ? [{ machineId: id(machine), from, to }] : [];
  });
  const restarts: Restart[] = [];
  const newSecondaries: NewSecondary[] = [];
  const unprotected: string[] = [];
  const down: string[] = [];
  lost.forEach(({ machine, kind }, i) => {
    const to = hosts[i]!;
    if (kind === 'restart') {
      if (to >= 0) restarts.push({ machineId: id(machine), from: primaryOf[machine]!, to });
      else down.push(id(machine));
    } else if (to >= 0) newSecondaries.push({ machineId: id(machine), to });
    else if (!down.includes(id(machine))) unprotected.push(id(machine));
  });
  const notRestarted = onFailed.flatMap((machine) =>
    waits(machine) && assignment[machine]!.every(isFailed) ? [id(machine)] : [],
  );
  const come = new Map<number, number[]>();
  lost.forEach(({ machine }, i) => come.set(hosts[i]!, [...(come.get(hosts[i]!) ?? []), machine]));
  const uses = capacities.flatMap((_, host) => {
    if (isFailed(host)) return [];
    const more = come.get(host);
    // In the order of the model, so that equal machines give equal sums wherever they came from.
    const there = more === undefined ? machinesOn[host]! : [...machinesOn[host]!, ...more].sort((a, b) => a - b);
    return [useOf(model, there, host)];
  });
  return { failedHosts: failed, failovers, restarts, newSecondaries, unprotected, down, notRestarted, uses };
}

interface Recovering {
  readonly model: Model;
  readonly assignment: Assignment;
  readonly left: number[][];
  readonly isFailed: (host: number) => boolean;
  readonly waits: (machine: number) => boolean;
  readonly onFailed: readonly number[];
}

/** A host for each lost instance; −1 where there is none. */
function recover(
  { model, assignment, left, isFailed, waits, onFailed }: Recovering,
  meter: Meter,
): { lost: readonly LostInstance[]; hosts: readonly number[] } {
  const lost = lostInstances(model, assignment, isFailed, 'reprotect', onFailed).filter(
    ({ machine }) => !waits(machine),
  );
  const everything = findRoom(model, lost, left, isFailed, meter);
  if (everything.kind === 'room') return { lost, hosts: everything.hosts };
  const running = lost.filter((l) => l.kind === 'restart');
  const outcome = findRoom(model, running, left, isFailed, meter);
  const hosts = running.map((_, i) => (outcome.kind === 'room' ? outcome.hosts[i]! : -1));
  const taken: { host: number; size: Vector }[] = [];
  const occupy = (host: number, size: Vector): void => {
    take(left[host]!, size);
    taken.push({ host, size });
  };
  lost.forEach((l, i) => {
    const size = model.classes[model.classOf[l.machine]!]!.size;
    if (hosts[i] !== undefined && hosts[i]! >= 0) return occupy(hosts[i]!, size);
    const apart = l.apartFrom >= 0 ? hosts[l.apartFrom]! : -1;
    const waits = l.apartFrom >= 0 && apart < 0;
    const fitting = left.flatMap((room, host) =>
      !waits && !isFailed(host) && host !== l.avoid && host !== apart && hasRoom(room, size) ? [host] : [],
    );
    fitting.sort((a, b) => left[a]![0]! - left[b]![0]! || left[a]![1]! - left[b]![1]! || a - b);
    hosts[i] = fitting[0] ?? -1;
    if (hosts[i]! >= 0) occupy(hosts[i]!, size);
  });
  for (const { host, size } of taken) giveBack(left[host]!, size);
  return { lost, hosts };
}

function useOf(model: Model, machines: readonly number[], host: number): HostUse {
  const use = { host, cpu: 0, memoryGib: 0, ftMachines: 0, ftVcpus: 0 };
  for (const machine of machines) {
    const [cpu, memoryGib, ftMachines, ftVcpus] = model.classes[model.classOf[machine]!]!.size as [
      number,
      number,
      number,
      number,
    ];
    use.cpu += cpu;
    use.memoryGib += memoryGib;
    use.ftMachines += ftMachines;
    use.ftVcpus += ftVcpus;
  }
  return use;
}
