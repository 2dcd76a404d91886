/** What a machine and a host mean to the packer: cores, memory with overheads, FT counts. */
import type { Read } from '../engine/definition.ts';
import type { Machine } from '../model/machine.ts';
import type { PlacementHost, PlacementMachine } from './problem.ts';

export const demandInputs = [
  'hosts.overheadBase',
  'hosts.overheadPerVcpu',
  'hosts.overheadPerMemory',
  'hosts.ftMemoryOverheadFixed',
  'hosts.ftMemoryOverheadShare',
  'hosts.ftCpuOverheadShare',
] as const;

const mibPerGib = 1024;

/**
 * Demand of one copy of a machine.
 *
 * cores = vCPU / vCPU per core · (1 + FT overhead)
 * memory = configured + (a + b · vCPU + c · memory) + FT: (fixed + share · memory)   [GiB]
 * Source: published overhead table (linear fit); FT parts are planning assumptions.
 */
export function placementMachine(machine: Machine, read: Read): PlacementMachine {
  const ft = machine.protection === 'ft';
  const ordinaryMib = overheadMib(machine, read);
  const ftMib = ft
    ? read('hosts.ftMemoryOverheadFixed') + read('hosts.ftMemoryOverheadShare') * machine.memoryGib * mibPerGib
    : 0;
  return {
    id: machine.id,
    cpu: (machine.vcpus / machine.vcpusPerCore) * (ft ? 1 + read('hosts.ftCpuOverheadShare') : 1),
    memoryGib: machine.memoryGib + (ordinaryMib + ftMib) / mibPerGib,
    ftVcpus: machine.vcpus,
    ft,
    spreadGroup: machine.standbyGroup ?? machine.profile,
    ...(machine.protection === 'none' ? { restarts: false as const } : {}),
  };
}

/** Ordinary overhead memory of a machine without FT's part [MiB]. */
export function overheadMib({ vcpus, memoryGib }: Pick<Machine, 'vcpus' | 'memoryGib'>, read: Read): number {
  const memoryMib = memoryGib * mibPerGib;
  return (
    read('hosts.overheadBase') + read('hosts.overheadPerVcpu') * vcpus + read('hosts.overheadPerMemory') * memoryMib
  );
}

/** Whether one copy of the machine fits an empty host. */
export function fitsAlone(machine: PlacementMachine, host: PlacementHost): boolean {
  return shortResource(machine, host) === null;
}

export interface Shortage {
  readonly resource: 'cpu' | 'memory' | 'ft-vcpus';
  readonly needed: number;
  readonly available: number;
}

/** The resource of an empty host that a machine exceeds; null when it fits. */
export function shortResource(machine: PlacementMachine, host: PlacementHost): Shortage | null {
  const slack = 1 + 1e-9;
  if (machine.cpu > host.cpu * slack) return { resource: 'cpu', needed: machine.cpu, available: host.cpu };
  if (machine.memoryGib > host.memoryGib * slack)
    return { resource: 'memory', needed: machine.memoryGib, available: host.memoryGib };
  if (machine.ft && host.ftVcpus > 0 && machine.ftVcpus > host.ftVcpus) {
    return { resource: 'ft-vcpus', needed: machine.ftVcpus, available: host.ftVcpus };
  }
  return null;
}
