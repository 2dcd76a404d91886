/** Which machines fit on no host, empty or not, and what they have too much of. */
import { fitsIn, hostCapacity, machineSize, resourceNames, resourceUnits, type Vector } from './model.ts';
import type { PlacementHost, PlacementMachine } from './problem.ts';

export interface Misfit {
  readonly machineId: string;
  /** What it needs more of than there is. */
  readonly resource: (typeof resourceNames)[number];
  readonly needed: number;
  /** The most that any of the hosts offers. */
  readonly offered: number;
  readonly unit: (typeof resourceUnits)[number];
}

/** Machines in the order given; empty where each fits on some host. */
export function misfitsOf(machines: readonly PlacementMachine[], hosts: readonly PlacementHost[]): readonly Misfit[] {
  const capacities = hosts.map(hostCapacity);
  return machines.flatMap((machine): Misfit[] => {
    const size = machineSize(machine);
    if (capacities.some((capacity) => fitsIn(size, capacity))) return [];
    const isShort = (r: number, capacity: Vector): boolean => (size[r] ?? 0) > (capacity[r] ?? 0);
    // What no host has enough of; where each has enough of something, what the first of them runs out of.
    const everywhere = resourceNames.findIndex((_, r) => capacities.every((capacity) => isShort(r, capacity)));
    const somewhere = resourceNames.findIndex((_, r) => capacities.some((capacity) => isShort(r, capacity)));
    const at = everywhere < 0 ? somewhere : everywhere;
    const [resource, unit] = [resourceNames[at], resourceUnits[at]];
    if (resource === undefined || unit === undefined) return [];
    const offered = Math.max(...hosts.map((host) => offersOf(host)[at] ?? 0));
    return [{ machineId: machine.id, resource, needed: size[at] ?? 0, offered, unit }];
  });
}

const offersOf = ({ cpu, memoryGib, ftMachines, ftVcpus }: PlacementHost): Vector => [
  cpu,
  memoryGib,
  ftMachines,
  ftVcpus,
];
