/**
 * The host layer of one node: from failure data and protection to the right chain, solved.
 *
 * Bad settings cannot reach this point; settings out of a cluster's reach (a restart that
 * needs more hosts than there are) are clamped to what the cluster has.
 */
import { ftChain, haChain, protectedShare, singleHostChain } from './chains.ts';
import type { AvailabilityInput, ClusterShape, HostFailures } from './input.ts';
import { measureChain } from './markov.ts';
import type { ChainMeasures } from './markov.ts';
import { nativeRedundancy } from './native.ts';

export interface HostLayer {
  readonly availability: number;
  readonly unavailability: number;
  readonly mttfHours: number | null;
  readonly failureFrequencyPerHour: number;
  /** λ·c·P(protected): host failures that pass without dropping a call. */
  readonly coveredFailoversPerHour: number;
}

/** Failure rate of one host and its mean time down. */
export interface HostRate {
  /** λ_h [per hour]. */
  readonly perHour: number;
  /** T_h [h]. */
  readonly downHours: number;
}

/**
 * Hardware and hypervisor failures of one host taken together.
 *
 * λ_h = 1/MTBF_hw + 1/MTBF_hv;  T_h = (MTTR_hw/MTBF_hw + T_hv/MTBF_hv) / λ_h
 */
export function hostRate(host: HostFailures): HostRate {
  const hardware = 1 / host.mtbfHardwareHours;
  const hypervisor = host.mtbfHypervisorHours === null ? 0 : 1 / host.mtbfHypervisorHours;
  const perHour = hardware + hypervisor;
  const downHours = (host.mttrHardwareHours * hardware + host.hypervisorDownHours * hypervisor) / perHour;
  return { perHour, downHours };
}

/** λ_h and T_h of the machine that carries the node: native redundancy runs on the bare server. */
export function carrierRate(input: AvailabilityInput): HostRate {
  return hostRate(input.protection.kind === 'native' ? { ...input.host, mtbfHypervisorHours: null } : input.host);
}

/** The host layer of one node in a cluster of `hosts` hosts [hosts ≥ 1; FT ≥ 2]. */
export function hostLayer(input: AvailabilityInput, rate: HostRate, hosts: number): HostLayer {
  const { protection, cluster } = input;
  const failure = (1 - cluster.beta) * rate.perHour;
  const shared = { hosts, crews: crewsOf(cluster, hosts), failure, repair: 1 / rate.downHours };
  switch (protection.kind) {
    case 'single':
      return withoutFailover(measureChain(singleHostChain({ ...shared, restart: 1 / protection.haHours })));
    case 'ha': {
      const chain = haChain({
        ...shared,
        restart: 1 / protection.haHours,
        restartCoverage: protection.haCoverage,
        manual: 1 / protection.manualHours,
        hostsForRestart: clamp(protection.hostsForRestart ?? 1, 1, hosts),
      });
      return withoutFailover(measureChain(chain));
    }
    case 'ft': {
      const chain = ftChain({
        ...shared,
        coverage: protection.coverage,
        reprotect: 1 / protection.reprotectHours,
        hostsForReprotect: clamp(protection.hostsForReprotect ?? 2, 2, hosts),
        restart: 1 / protection.haHours,
        hostsForRestart: clamp(protection.hostsForRestart ?? 1, 1, hosts),
      });
      const measures = measureChain(chain);
      const covered = failure * protection.coverage * protectedShare(hosts, measures.probabilities);
      return { ...withoutFailover(measures), coveredFailoversPerHour: covered };
    }
    case 'native': {
      const regularServers = input.nodes?.count ?? 1;
      const native = nativeRedundancy({
        regularServers,
        failure,
        repair: shared.repair,
        changeOver: 1 / protection.switchHours,
        ...(cluster.crews === undefined ? {} : { crews: cluster.crews }),
      });
      return withoutFailover(native);
    }
  }
}

function withoutFailover(measures: Omit<ChainMeasures, 'probabilities'>): HostLayer {
  const { availability, unavailability, mttfHours, failureFrequencyPerHour } = measures;
  return { availability, unavailability, mttfHours, failureFrequencyPerHour, coveredFailoversPerHour: 0 };
}

function crewsOf(cluster: ClusterShape, hosts: number): number {
  return clamp(cluster.crews ?? hosts, 1, hosts);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
