/** The placement of a site as the plan shows it: hosts with their load, the proof, every failure replayed. */
import type { AdmissionControl } from './admission.ts';
import type { PlacedInstance, PlacementDecision, PlacementPolicy, PlacementProof } from './problem.ts';
import type { FailureReplay } from './replay.ts';

export interface PlacedHost {
  /** 'host 1' … or the name given in the project. */
  readonly name: string;
  /** Index into the site's host groups. */
  readonly group: number;
  /** What machines may use, after the hypervisor's share. */
  readonly cores: number;
  readonly memoryGib: number;
  readonly ftMachines: number;
  readonly ftVcpus: number;
  readonly instances: readonly PlacedInstance[];
  /** What the instances use. */
  readonly usedCores: number;
  readonly usedMemoryGib: number;
  readonly usedFtMachines: number;
  readonly usedFtVcpus: number;
}

export interface PlacementPlan {
  readonly policy: PlacementPolicy;
  readonly failures: number;
  readonly hosts: readonly PlacedHost[];
  /** Fewest hosts for the policy; null when impossible. */
  readonly needed: number | null;
  readonly neededStatic: number | null;
  /** The same two without the machines that fit on no host; they differ only where there are such. */
  readonly ofFitting: { readonly needed: number | null; readonly neededStatic: number | null };
  readonly bound: number | null;
  readonly proven: boolean;
  readonly decidedBy: PlacementDecision;
  readonly proof: PlacementProof;
  /** Whether the hosts planned on keep what the policy promises. */
  readonly policyHolds: 'yes' | 'no' | 'not-proven';
  /** Machines that found no host at all (blocking finding); the rest of the plan goes on without them. */
  readonly unplaced: readonly string[];
  /** Those of them that fit on no host, empty or not: more hosts do not help. */
  readonly tooLarge: readonly string[];
  readonly replay: readonly FailureReplay[];
  readonly admission: AdmissionControl;
  /** Least live hosts on which every pair is protected again / every machine runs. */
  readonly hostsForReprotect: number;
  readonly hostsForRestart: number;
}
