/**
 * The nouns of the placement stage: what is to be placed, on what, under which rule, and what the answer says.
 *
 * Demand arrives here already in physical units (over-commit, overheads and growth are applied by the caller).
 * A protected machine has two instances on two different hosts; each needs the full demand and counts against
 * the host's two Fault Tolerance caps. Every other machine has one instance.
 */

/** A virtual machine as the packer sees it. */
export interface PlacementMachine {
  readonly id: string;
  /** Cores it occupies on its host [cores ≥ 0]; may be fractional. */
  readonly cpu: number;
  /** Memory with all overheads [GiB ≥ 0]. */
  readonly memoryGib: number;
  /** vCPUs that count against the host's FT cap [vCPU]; read only when `ft`. */
  readonly ftVcpus: number;
  readonly ft: boolean;
  /** Machines of one group are kept on different hosts where possible (a wish, never a reason for one more host). */
  readonly spreadGroup?: string;
  /** False: nothing starts it again after a host failure (no HA, no FT); it waits for the repair. */
  readonly restarts?: false;
}

/** What one host offers to machines. */
export interface PlacementHost {
  readonly id?: string;
  /** [cores] */
  readonly cpu: number;
  /** [GiB] */
  readonly memoryGib: number;
  /** Most FT instances on the host, primaries and secondaries [count]; 0 switches the cap off. */
  readonly ftMachines: number;
  /** Most vCPUs of FT instances on the host, primaries and secondaries [vCPU]; 0 switches the cap off. */
  readonly ftVcpus: number;
}

/**
 * What must hold after `failures` hosts are lost.
 *
 * static              nothing: everything is placed once, no reserve.
 * repack-reprotect    everything, both copies of FT machines too, fits on the survivors, rearranged at will.
 * in-place-reprotect  the same, but surviving instances stay where they are.
 * in-place-restart    surviving instances stay; lost HA machines restart; an FT machine needs one running copy.
 */
export type PlacementPolicy = 'static' | 'repack-reprotect' | 'in-place-reprotect' | 'in-place-restart';

/** Identical hosts without limit of number, or a given pool of which the fewest are switched on. */
export type HostSupply =
  | { readonly kind: 'identical'; readonly host: PlacementHost }
  | { readonly kind: 'pool'; readonly hosts: readonly PlacementHost[] };

/** How much work may be spent before the answer is given as an interval. */
export interface PlacementBudget {
  /** Search steps (about a microsecond each); the same steps give the same answer on every computer. */
  readonly steps: number;
  /** A clock in seconds, for the command line only: with `timeLimitSeconds` it ends the search early. */
  readonly now?: () => number;
  readonly timeLimitSeconds?: number;
}

export interface PlacementProblem {
  readonly machines: readonly PlacementMachine[];
  readonly supply: HostSupply;
  /** Hosts that may be lost at the same time [count]. */
  readonly failures: number;
  readonly policy: PlacementPolicy;
  readonly budget?: PlacementBudget;
}

export type InstanceRole = 'primary' | 'secondary' | 'single';

export interface PlacedInstance {
  readonly machineId: string;
  readonly role: InstanceRole;
}

/** What runs on each host, host by host. */
export type Placement = readonly (readonly PlacedInstance[])[];

/** The resource, cap or rule that decided the number of hosts. Codes are stable. */
export type PlacementDecision =
  /** Nothing to place. */
  | 'no-machines'
  | 'cpu'
  | 'memory'
  | 'ft-machines'
  | 'ft-vcpus'
  /** Two copies of one machine need two hosts. */
  | 'ft-separation'
  /** The reserve for failed hosts. */
  | 'failures'
  /** The machines do not fill hosts evenly: every resource alone would allow fewer. */
  | 'packing'
  /** A standby server and the servers it stands by for need a host each. */
  | 'standby-apart'
  /** A machine that fits on no host. */
  | 'machine-too-large'
  /** The pool cannot hold the machines. */
  | 'pool-too-small';

/** A figure of a proof; the sentence is made where it is shown. */
export interface ProofFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/**
 * Why fewer hosts would not do.
 *
 * trivial            nothing to place, or nothing that could fit.
 * bound              a counting argument; the figures show it.
 * theorem            static minimum plus one spare for each failure, on identical hosts.
 * exhausted-search   every placement on fewer hosts was ruled out.
 * not-proven         the budget ended first: the answer lies in bound..hosts.
 */
export type ProofKind = 'trivial' | 'bound' | 'theorem' | 'exhausted-search' | 'not-proven';

export interface PlacementProof {
  readonly kind: ProofKind;
  readonly figures: readonly ProofFigure[];
}

export interface PlacementResult {
  /** Fewest hosts (found); null when no number of hosts, or no part of the pool, will do or none was found. */
  readonly hosts: number | null;
  /** True: `hosts` is exactly the minimum (or the impossibility is certain). */
  readonly proven: boolean;
  /** Best proven lower bound [hosts]; null when the problem is proven impossible. */
  readonly bound: number | null;
  readonly decidedBy: PlacementDecision;
  readonly proof: PlacementProof;
  /** One entry a host, in the order of `chosenHosts` for a pool; empty when `hosts` is null. */
  readonly placement: Placement;
  /** Indexes into the pool, ascending; null for identical hosts. */
  readonly chosenHosts: readonly number[] | null;
  /** Search steps spent. */
  readonly steps: number;
}

/** The answer for a fixed list of hosts. */
export type PlaceOnResult =
  | { readonly kind: 'feasible'; readonly placement: Placement; readonly steps: number }
  | {
      readonly kind: 'infeasible';
      readonly decidedBy: PlacementDecision;
      readonly proof: PlacementProof;
      readonly steps: number;
    }
  | { readonly kind: 'unknown'; readonly steps: number };
