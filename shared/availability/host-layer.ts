/**
 * The host layer of one node: from failure data and protection to the right chain, solved.
 *
 * Bad settings cannot reach this point; settings out of a cluster's reach (a restart that
 * needs more hosts than there are) are clamped to what the cluster has.
 */
import { ftChain, haChain, protectedShare, singleHostChain } from './chains.ts';
import type { AvailabilityCircumstances, HostFailures, Protection } from './input.ts';
import { measureChain, passingChain } from './markov.ts';
import type { ChainMeasures } from './markov.ts';
import { nativeRedundancy } from './native.ts';

export interface HostLayer {
  readonly availability: number;
  readonly unavailability: number;
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

/** λ_h and T_h of what carries the node: native redundancy runs on the bare server unless its servers are machines. */
export function carrierRate(host: HostFailures, protection: Protection): HostRate {
  if (protection.kind !== 'native' || protection.virtual === true) return hostRate(host);
  return { perHour: 1 / host.mtbfHardwareHours, downHours: host.mttrHardwareHours };
}

/** The host layer of one node in a cluster of `hosts` hosts [hosts ≥ 1; FT ≥ 2]. */
export function hostLayer(
  circumstances: AvailabilityCircumstances,
  protection: Protection,
  rate: HostRate,
  hosts: number,
): HostLayer {
  const { cluster } = circumstances;
  // Each field by name, not by spreading objects: this runs in every plan, and spreading costs more than solving.
  const failure = (1 - cluster.beta) * rate.perHour;
  const repair = 1 / rate.downHours;
  const crews = clamp(cluster.crews ?? hosts, 1, hosts);
  switch (protection.kind) {
    case 'single':
      return layerOf(
        measureChain(singleHostChain({ failure, repair, restart: 1 / protection.haHours }, passingChain)),
        0,
      );
    case 'ha': {
      const chain = haChain(
        {
          hosts,
          failure,
          repair,
          crews,
          restart: 1 / protection.haHours,
          restartCoverage: protection.haCoverage,
          manual: 1 / protection.manualHours,
          hostsForRestart: clamp(protection.hostsForRestart ?? 1, 1, hosts),
        },
        passingChain,
      );
      return layerOf(measureChain(chain), 0);
    }
    case 'ft': {
      const chain = ftChain(
        {
          hosts,
          failure,
          repair,
          crews,
          coverage: protection.coverage,
          reprotect: 1 / protection.reprotectHours,
          hostsForReprotect: clamp(protection.hostsForReprotect ?? 2, 2, hosts),
          restart: 1 / protection.haHours,
          hostsForRestart: clamp(protection.hostsForRestart ?? 1, 1, hosts),
        },
        passingChain,
      );
      const measures = measureChain(chain);
      return layerOf(measures, failure * protection.coverage * protectedShare(hosts, measures.probabilities));
    }
    case 'native': {
      const regularServers = protection.regularServers ?? circumstances.nodes?.count ?? 1;
      const native = nativeRedundancy({
        regularServers,
        failure,
        repair,
        changeOver: 1 / protection.switchHours,
        crews: Math.max(1, cluster.crews ?? regularServers + 1),
      });
      return layerOf(native, 0);
    }
  }
}

function layerOf(measures: Omit<ChainMeasures, 'probabilities'>, coveredFailoversPerHour: number): HostLayer {
  return {
    availability: measures.availability,
    unavailability: measures.unavailability,
    failureFrequencyPerHour: measures.failureFrequencyPerHour,
    coveredFailoversPerHour,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
