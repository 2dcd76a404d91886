/**
 * The packer's view of a problem: equal machines gathered into classes, hosts as four capacities.
 *
 * Classes make the order of machines irrelevant and remove the symmetry between equal ones. For a class of c
 * protected machines a host may hold at most c copies of the 2c: dealing the copies out host by host, round
 * robin, then never puts both copies of one machine on one host. So separation is a limit per host and class.
 */
import type { PlacementHost, PlacementMachine } from './problem.ts';

/**
 * Cores, GiB, FT instances, FT vCPUs, and the cores and GiB of machines that restart elsewhere when their host fails:
 * in this order everywhere in this folder. The last two have no limit, except where a search wants to bound how much
 * one failure can lose.
 */
export type Vector = readonly number[];
export const resourceCount = 6;
/** The resources a host really has: the first four. */
export const resourceNames = ['cpu', 'memory', 'ft-machines', 'ft-vcpus'] as const;
export const resourceUnits = ['cores', 'GiB', 'instances', 'vCPU'] as const;

/** Equal things to be packed: `copies` in all, at most `perHost` of them on one host. */
export interface PackClass {
  readonly size: Vector;
  readonly copies: number;
  readonly perHost: number;
}

export interface MachineClass extends PackClass {
  readonly ft: boolean;
  /** Indexes into `Model.machines`. */
  readonly members: readonly number[];
}

export interface Model {
  /** In canonical order: by class, then by id. */
  readonly machines: readonly PlacementMachine[];
  readonly classes: readonly MachineClass[];
  /** Class of each machine. */
  readonly classOf: readonly number[];
}

/** Hosts with equal capacities. */
export interface HostGroup {
  readonly capacity: Vector;
  /** Positions in the list of hosts the group was made from. */
  readonly hosts: readonly number[];
}

/** Hosts of each machine: one for a single, two for a protected machine. Indexed like `Model.machines`. */
export type Assignment = readonly (readonly number[])[];

/** Capacities with the slack of `fits` already added; a cap of 0 is no cap. */
export function hostCapacity(host: PlacementHost): Vector {
  const lenient = (capacity: number): number => capacity + 1e-9 * Math.max(1, capacity);
  const cap = (limit: number): number => (limit === 0 ? Infinity : lenient(limit));
  return [lenient(host.cpu), lenient(host.memoryGib), cap(host.ftMachines), cap(host.ftVcpus), Infinity, Infinity];
}

export function machineSize(machine: PlacementMachine): Vector {
  return machine.ft
    ? [machine.cpu, machine.memoryGib, 1, machine.ftVcpus, 0, 0]
    : [machine.cpu, machine.memoryGib, 0, 0, machine.cpu, machine.memoryGib];
}

/** Classes in descending order of size, protected ones first; members by id. */
export function buildModel(machines: readonly PlacementMachine[]): Model {
  const sorted = [...machines].sort(
    (a, b) => compareVectors(sortKey(b), sortKey(a)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const classes: { size: Vector; ft: boolean; members: number[] }[] = [];
  const classOf: number[] = [];
  sorted.forEach((machine, index) => {
    const size = machineSize(machine);
    const last = classes[classes.length - 1];
    if (last !== undefined && last.ft === machine.ft && compareVectors(last.size, size) === 0) last.members.push(index);
    else classes.push({ size, ft: machine.ft, members: [index] });
    classOf.push(classes.length - 1);
  });
  return {
    machines: sorted,
    classes: classes.map((c) => ({ ...c, copies: c.members.length * (c.ft ? 2 : 1), perHost: c.members.length })),
    classOf,
  };
}

/** Groups equal hosts; groups come in the order of their first host. */
export function groupHosts(capacities: readonly Vector[]): readonly HostGroup[] {
  const groups = new Map<string, { capacity: Vector; hosts: number[] }>();
  capacities.forEach((capacity, host) => {
    const key = capacity.join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { capacity, hosts: [host] });
    else group.hosts.push(host);
  });
  return [...groups.values()];
}

/** Whether one thing of this size fits on an empty host. */
export function fitsIn(size: Vector, capacity: Vector): boolean {
  return size.every((amount, r) => amount <= capacity[r]!);
}

/** Every capacity of `a` is at least that of `b`. */
export function dominates(a: Vector, b: Vector): boolean {
  return a.every((amount, r) => amount >= b[r]!);
}

/** Demand of all copies, resource by resource. */
export function totalDemand(classes: readonly PackClass[]): Vector {
  return resourceNames.map((_, r) => classes.reduce((sum, c) => sum + c.copies * c.size[r]!, 0));
}

/**
 * Which machine is where, from class counts per host (`contents[host][class]`).
 *
 * The copies of a class are dealt out host by host, round robin over its members: a host with at most as many
 * copies as members gets different ones.
 */
export function assignMembers(model: Model, contents: readonly (readonly number[])[]): Assignment {
  const assignment: number[][] = model.machines.map(() => []);
  model.classes.forEach((machineClass, k) => {
    let next = 0;
    contents.forEach((counts, host) => {
      for (let copy = 0; copy < counts[k]!; copy++) {
        assignment[machineClass.members[next % machineClass.members.length]!]!.push(host);
        next++;
      }
    });
  });
  return assignment;
}

function sortKey(machine: PlacementMachine): Vector {
  const [cpu, memory, instances, vcpus] = machineSize(machine) as [number, number, number, number];
  return [instances, vcpus, cpu, memory];
}

function compareVectors(a: Vector, b: Vector): number {
  for (let r = 0; r < a.length; r++) if (a[r]! !== b[r]!) return a[r]! - b[r]!;
  return 0;
}
