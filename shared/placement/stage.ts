/** Solver of the hosts chapter: demand of machines and hosts in, placement plan and its sums out. */
import { memoFor } from '../base/memo.ts';
import type { Read, Solver } from '../engine/definition.ts';
import type { CpuModel, ServerModel } from '../model/catalogue.ts';
import type { Machine } from '../model/machine.ts';
import type { HostGroup, Site } from '../model/project.ts';
import type { StageReason } from '../model/solver-reason.ts';
import { admissionControl, type AdmissionControl } from './admission.ts';
import { demandInputs, overheadMib, placementMachine } from './demand.ts';
import { memoised, placementManner } from './memo.ts';
import type { PlacedHost, PlacementPlan } from './plan.ts';
import type { PlacementHost, PlacementMachine } from './problem.ts';
import { placeSite, type SiteHosts, type SitePlacement } from './site-placement.ts';

/** A host group with what the host chapter says of it. */
export interface PlacementHostKind {
  readonly name: string;
  readonly group: HostGroup;
  readonly server: ServerModel;
  readonly cpu: CpuModel;
  /** Value of a quantity of the host chapter. */
  readonly get: (name: string) => number;
}

export interface PlacementContext {
  readonly site: Site;
  readonly machines: readonly Machine[];
  readonly hostKinds: readonly PlacementHostKind[];
  placement: PlacementPlan;
}

const inputs = [
  'hosts.failuresToSurvive',
  'hosts.ftMachineCap',
  'hosts.ftVcpuCap',
  'storage.ftDiskCopies',
  'demand.standbyNodes',
  'demand.nodesPerStandby',
  ...demandInputs,
] as const;

const placement: Solver<PlacementContext> = {
  id: 'placement',
  title: 'Placement',
  why: 'Exact search for the fewest hosts under FT separation, per-host caps, cores, memory and the failures to survive.',
  source: 'ft:F1',
  inputs,
  after: ['machine-table'],
  run: (read, context) => {
    const settled = placementOf(context.machines, keyOf(read, context), () => settle(read, context));
    context.placement = settled.plan;
    return settled.results;
  },
  reason: ({ placement: { decidedBy, proof, needed, bound, proven } }): StageReason => {
    const atLeast = bound ?? 0;
    if (!proven && needed === null) return { code: 'placement-open', figures: { atLeast } };
    if (!proven && needed !== null) return { code: 'placement-between', figures: { atLeast, atMost: needed } };
    const demandUnit = proof.figures.find(({ name }) => name === 'demand')?.unit ?? '';
    const shown = Object.fromEntries(proof.figures.map(({ name, value }) => [name, value]));
    return { code: 'placement', figures: { ...shown, decidedBy, proof: proof.kind, demandUnit } };
  },
};

export const placementSolvers: readonly Solver<PlacementContext>[] = [placement];

/** A large site gets less search for each of its questions, so that no project makes the planner hang. */
const manyMachines = 100;
const stepsForMany = 1_000_000;
/** A first look packs quickly and counts; it searches hardly at all and spreads no groups. */
const stepsForLook = 20_000;

const withoutGroup = ({ spreadGroup: _, ...machine }: PlacementMachine): PlacementMachine => machine;

interface Settled {
  readonly plan: PlacementPlan;
  readonly results: Readonly<Record<string, number>>;
}

const placementOf = memoFor<readonly Machine[], Settled>();

const hostFigures = [
  'host.cpus',
  'host.memory',
  'host.coresUsable',
  'host.memoryUsable',
  'host.cpuCapacity',
  'host.baseClock',
  'host.coresInstalled',
  'host.power',
] as const;

/** Everything beside the machines that the placement and its sums read. */
function keyOf(read: Read, { hostKinds }: PlacementContext): readonly number[] {
  const key = [placementManner()];
  for (const name of inputs) key.push(read(name));
  for (const { get } of hostKinds) for (const name of hostFigures) key.push(get(name));
  return key;
}

function settle(read: Read, context: PlacementContext): Settled {
  const failures = read('hosts.failuresToSurvive');
  const machines = context.machines.map((machine) => placementMachine(machine, read));
  const hosts = siteHosts(context, read);
  const { policy } = context.site.hosts;
  const found = memoised(machines, hosts, policy, failures, {
    search: () =>
      placeSite(
        machines,
        hosts,
        policy,
        failures,
        machines.length > manyMachines ? { steps: stepsForMany } : undefined,
      ),
    look: () => placeSite(machines.map(withoutGroup), hosts, policy, failures, { steps: stepsForLook }),
  });
  const plan = placementPlan(found, machines, failures, context, read);
  return {
    plan,
    results: {
      ...counts(plan, context.machines),
      ...worstFailure(plan, context.machines, read),
      ...cluster(plan, context),
    },
  };
}

function siteHosts({ site, hostKinds }: PlacementContext, read: Read): SiteHosts {
  return {
    groups: hostKinds.map(({ group, get }) => ({
      count: group.count ?? null,
      host: {
        cpu: get('host.coresUsable'),
        memoryGib: get('host.memoryUsable'),
        ftMachines: read('hosts.ftMachineCap'),
        ftVcpus: read('hosts.ftVcpuCap'),
      },
    })),
    useAll: site.hosts.use === 'all',
    least: read('demand.standbyNodes') > 0 ? read('demand.nodesPerStandby') + 1 : 0,
  };
}

function placementPlan(
  found: SitePlacement,
  machines: readonly PlacementMachine[],
  failures: number,
  context: PlacementContext,
  read: Read,
): PlacementPlan {
  const machineById = new Map(machines.map((machine) => [machine.id, machine]));
  const several = context.hostKinds.length > 1;
  const hosts = found.placement.map((instances, index): PlacedHost => {
    const group = found.hostGroups[index] ?? 0;
    const host = found.hosts[index] as PlacementHost;
    const used = instances.map(({ machineId, role }) => ({ machine: machineById.get(machineId), role }));
    const sum = (of: (machine: PlacementMachine, paired: boolean) => number): number =>
      used.reduce(
        (total, { machine, role }) => (machine === undefined ? total : total + of(machine, role !== 'single')),
        0,
      );
    return {
      name: `host ${index + 1}${several ? ` (${context.hostKinds[group]?.name ?? ''})` : ''}`,
      group,
      cores: host.cpu,
      memoryGib: host.memoryGib,
      ftMachines: host.ftMachines,
      ftVcpus: host.ftVcpus,
      instances,
      usedCores: sum(({ cpu }) => cpu),
      usedMemoryGib: sum(({ memoryGib }) => memoryGib),
      usedFtMachines: sum((_machine, paired) => (paired ? 1 : 0)),
      usedFtVcpus: sum(({ ftVcpus }, paired) => (paired ? ftVcpus : 0)),
    };
  });
  const { needed, neededStatic, policyHolds, unplaced, tooLarge, replay } = found;
  const plan = {
    policy: context.site.hosts.policy,
    failures,
    hosts,
    needed: needed.hosts,
    neededStatic: neededStatic.hosts,
    ofFitting: found.ofFitting,
    bound: needed.bound,
    proven: needed.proven,
    decidedBy: needed.decidedBy,
    proof: needed.proof,
    policyHolds,
    unplaced,
    tooLarge,
    replay,
    hostsForReprotect: found.forReprotect,
    hostsForRestart: found.forRestart,
  };
  return { ...plan, admission: admission(plan, context, read) };
}

const mbPerGib = 1024;

/** Both admission control policies for the placement; every copy counts with its reservation. */
function admission(plan: Omit<PlacementPlan, 'admission'>, context: PlacementContext, read: Read): AdmissionControl {
  const machineById = new Map(context.machines.map((machine) => [machine.id, machine]));
  const clockMhz = Math.min(...context.hostKinds.map(({ get }) => get('host.baseClock'))) * 1000;
  const reserve = reserves(plan.hosts, plan.failures, context);
  return admissionControl({
    hosts: plan.hosts.map(({ group }) => hostCapacity(context, group)),
    machines: plan.hosts.flatMap(({ instances }) =>
      instances.flatMap(({ machineId }) => {
        const machine = machineById.get(machineId);
        if (machine === undefined) return [];
        return {
          // Real-time machines reserve their full clock; the others nothing.
          cpuReservationMhz: machine.vcpusPerCore === 1 ? machine.vcpus * clockMhz : 0,
          memoryReservationMb: machine.memoryReservation * machine.memoryGib * mbPerGib,
          memoryOverheadMb: overheadMib(machine, read),
        };
      }),
    ),
    hostFailures: plan.failures,
    percent: Math.max(reserve.cpu, reserve.memory) * 100,
  });
}

function hostCapacity({ hostKinds }: PlacementContext, group: number): { cpuMhz: number; memoryMb: number } {
  const get = hostKinds[group]?.get;
  return get === undefined
    ? { cpuMhz: 0, memoryMb: 0 }
    : { cpuMhz: get('host.cpuCapacity'), memoryMb: get('host.memoryUsable') * mbPerGib };
}

/** Share of CPU and memory in the f largest hosts. */
function reserves(
  hosts: readonly PlacedHost[],
  failures: number,
  context: PlacementContext,
): { cpu: number; memory: number } {
  const share = (of: (capacity: { cpuMhz: number; memoryMb: number }) => number): number => {
    const sizes = hosts.map(({ group }) => of(hostCapacity(context, group))).sort((a, b) => b - a);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return total === 0 ? 0 : sizes.slice(0, failures).reduce((sum, size) => sum + size, 0) / total;
  };
  return { cpu: share(({ cpuMhz }) => cpuMhz), memory: share(({ memoryMb }) => memoryMb) };
}

/** Most members of one standby group on one host: 1 = each has a host of its own, 0 = no such group. */
function standbySharing({ hosts }: PlacementPlan, machines: readonly Machine[]): number {
  const groupOf = new Map(
    machines.flatMap(({ id, standbyGroup }) => (standbyGroup === undefined ? [] : [[id, standbyGroup]])),
  );
  let most = 0;
  for (const { instances } of hosts) {
    const members = new Map<string, number>();
    for (const { machineId, role } of instances) {
      const group = groupOf.get(machineId);
      if (group !== undefined && role !== 'secondary') members.set(group, (members.get(group) ?? 0) + 1);
    }
    most = Math.max(most, ...members.values());
  }
  return most;
}

function counts(plan: PlacementPlan, machines: readonly Machine[]): Record<string, number> {
  // No spreading into Math.max: a large site replays more uses than a call takes arguments.
  const worst = (normal: (host: PlacedHost) => number, after: 'ftVcpus' | 'ftMachines'): number => {
    let most = plan.hosts.reduce((largest, host) => Math.max(largest, normal(host)), 0);
    for (const { uses } of plan.replay) for (const use of uses) most = Math.max(most, use[after]);
    return most;
  };
  return {
    'hosts.count': plan.hosts.length,
    'hosts.needed': plan.needed ?? 0,
    'hosts.countStatic': plan.neededStatic ?? 0,
    'hosts.standbySharing': standbySharing(plan, machines),
    'hosts.lowerBound': plan.bound ?? 0,
    'hosts.forReprotect': plan.hostsForReprotect,
    'hosts.forRestart': plan.hostsForRestart,
    'hosts.ftVcpusWorst': worst(({ usedFtVcpus }) => usedFtVcpus, 'ftVcpus'),
    'hosts.ftMachinesWorst': worst(({ usedFtMachines }) => usedFtMachines, 'ftMachines'),
  };
}

/**
 * The single host failure that breaks the most: every pair with a copy on the host has to be copied again, at once
 * where another host has room, otherwise when the failed one is back.
 */
function worstFailure(plan: PlacementPlan, machines: readonly Machine[], read: Read): Record<string, number> {
  const machineById = new Map(machines.map((machine) => [machine.id, machine]));
  let worst = { pairs: 0, memory: 0, disk: 0, vcpus: 0 };
  for (const { instances } of plan.hosts) {
    const broken = { pairs: 0, memory: 0, disk: 0, vcpus: 0 };
    for (const { machineId, role } of instances) {
      const machine = machineById.get(machineId);
      if (machine === undefined || role === 'single') continue;
      broken.pairs += 1;
      broken.memory += machine.memoryGib;
      broken.disk += machine.diskGib;
      broken.vcpus += machine.vcpus;
    }
    if (broken.memory + broken.disk > worst.memory + worst.disk) worst = broken;
  }
  const ownDisks = read('storage.ftDiskCopies') > 1;
  return {
    'hosts.pairsLostWorst': worst.pairs,
    'hosts.memoryToCopyWorst': worst.memory,
    'hosts.diskToCopyWorst': ownDisks ? worst.disk : 0,
    'hosts.ftVcpusToCopyWorst': worst.vcpus,
  };
}

function cluster(plan: PlacementPlan, context: PlacementContext): Record<string, number> {
  const sum = (of: (kind: PlacementHostKind) => number): number =>
    plan.hosts.reduce((total, { group }) => {
      const kind = context.hostKinds[group];
      return kind === undefined ? total : total + of(kind);
    }, 0);
  const reserve = reserves(plan.hosts, plan.failures, context);
  return {
    'hosts.haCpuReserve': reserve.cpu,
    'hosts.haMemoryReserve': reserve.memory,
    'hosts.cpusTotal': sum(({ get }) => get('host.cpus')),
    'hosts.coresTotal': sum(({ get }) => get('host.coresInstalled')),
    'hosts.memoryTotal': sum(({ get }) => get('host.memory')),
    'hosts.powerTotal': sum(({ get }) => get('host.power')),
    'hosts.rackUnits': sum(({ server }) => server.rackHeightU.value),
  };
}
