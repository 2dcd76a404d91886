/**
 * What the availability estimate asks for and what it answers.
 *
 * Times are hours, rates per hour, a year is 8760 h. Values are trusted here:
 * cases from outside are checked in case.ts, projects at their own door.
 */

/** Failure data of one host. */
export interface HostFailures {
  readonly mtbfHardwareHours: number;
  readonly mttrHardwareHours: number;
  /** Mean time between hypervisor crashes; null where no hypervisor runs. */
  readonly mtbfHypervisorHours: number | null;
  readonly hypervisorDownHours: number;
}

export interface ClusterShape {
  readonly hosts: number;
  /** Repairs that can go on at the same time; all hosts when absent, clamped to 1…hosts. */
  readonly crews?: number;
  /** Share of host failures that takes the whole cluster [0…1]. */
  readonly beta: number;
  /** Recovery from such a common cause, without the guests' restart. */
  readonly commonCauseHours: number;
}

export type ProtectionKind = 'ft' | 'ha' | 'single' | 'native';

/** vSphere Fault Tolerance: a second copy runs in step. */
export interface FtSettings {
  /** Share of primary losses the failover covers [0…1]. */
  readonly coverage: number;
  /** Until a new secondary runs in step. */
  readonly reprotectHours: number;
  /** Restart by HA when both copies are gone. */
  readonly haHours: number;
  /** Live hosts on which every pair finds room; 2 when absent, hosts when re-protection is impossible. */
  readonly hostsForReprotect?: number;
  /** Live hosts on which this machine finds room; 1 when absent. */
  readonly hostsForRestart?: number;
}

/** vSphere HA: a restart on another host. */
export interface HaSettings {
  readonly haHours: number;
  /** Share of automatic restarts that work [0…1]. */
  readonly haCoverage: number;
  /** Until someone has started the machine by hand. */
  readonly manualHours: number;
  readonly hostsForRestart?: number;
}

/** One host: the machine waits for the repair, then for its restart. */
export interface SingleSettings {
  readonly haHours: number;
}

/** MX-ONE's own server redundancy: one standby for a group of regular servers, each on a host of its own. */
export interface NativeSettings {
  /** Change-over to the standby server. */
  readonly switchHours: number;
  /** Restart of a Service Node after an outage that stopped it. */
  readonly haHours: number;
  /** Regular servers that share the standby; all nodes when absent. */
  readonly regularServers?: number;
  /** The servers are machines on the cluster planned, not servers of their own: hypervisor and shared storage count too. */
  readonly virtual?: boolean;
}

export type Protection =
  | ({ readonly kind: 'ft' } & FtSettings)
  | ({ readonly kind: 'ha' } & HaSettings)
  | ({ readonly kind: 'single' } & SingleSettings)
  | ({ readonly kind: 'native' } & NativeSettings);

/** Guest operating system and application; Fault Tolerance mirrors its faults. */
export interface GuestSoftware {
  readonly mtbfHours: number;
  /** Share of faults recovered without a person [0…1]; 0 when no monitor restarts the guest. */
  readonly coverage: number;
  readonly autoHours: number;
  readonly manualHours: number;
}

/** A part that all nodes share: array, fabric, network core, site. Give its availability or its MTBF. */
export interface SharedPart {
  readonly name: string;
  readonly availability?: number;
  readonly mtbfHours?: number;
  readonly mttrHours: number;
  /** Added to each outage when it stops the guests, 0 when it only cuts traffic. */
  readonly restartTailHours: number;
  /** Protections whose users depend on this part; all of them when absent. */
  readonly kinds?: readonly ProtectionKind[];
}

export interface NodeGroup {
  readonly count: number;
  /** Service Nodes that must be up for the k-of-N interval; all when absent. */
  readonly kOfN?: number;
  /** Time average of carried traffic, not the busy hour [erlang]. */
  readonly erlangPerNode: number;
  readonly holdingSeconds?: number;
}

export interface PlannedWork {
  readonly guestRestartsPerYear: number;
  readonly guestRestartHours: number;
  readonly sharedOutagesPerYear: number;
  readonly sharedOutageHours: number;
}

/** Everything but the protection: what several protections have in common. */
export interface AvailabilityCircumstances {
  readonly host: HostFailures;
  readonly cluster: ClusterShape;
  /** No guest faults when absent. */
  readonly software?: GuestSoftware;
  readonly shared?: readonly SharedPart[];
  /** One node without traffic when absent. */
  readonly nodes?: NodeGroup;
  readonly planned?: PlannedWork;
}

export interface AvailabilityInput extends AvailabilityCircumstances {
  readonly protection: Protection;
}

export interface ComparisonInput extends AvailabilityCircumstances {
  readonly protection: FtSettings & HaSettings & NativeSettings;
}

/** One block of the series: what fails, how long, how often, and what it weighs. */
export interface BlockEstimate {
  readonly unavailability: number;
  readonly minutesPerYear: number;
  readonly failuresPerYear: number;
  /** ∂U/∂U_b: the product of the other blocks' availabilities. */
  readonly birnbaum: number;
  /** birnbaum · U_b / U: this block's share of the outage; 0 when nothing can fail. */
  readonly criticality: number;
}

export interface AvailabilityEstimate {
  readonly kind: ProtectionKind;
  /** hostLayer, guestSoftware, clusterCommonCause, then the shared parts in the order given. */
  readonly blocks: Readonly<Record<string, BlockEstimate>>;
  readonly nodeUnavailability: number;
  readonly userUnavailability: number;
  readonly userMinutesPerYear: number;
  /** −log10 U; null when nothing can fail. */
  readonly nines: number | null;
  /** Outages a user sees in a year, whatever their cause. */
  readonly failuresPerYear: number;
  /** U/ω; null when nothing can fail. */
  readonly meanOutageHours: number | null;
  /** (1 − U)/ω; null when nothing can fail. Not the MTTF. */
  readonly meanUpHours: number | null;
  readonly droppedCallsPerNodeYear: number;
  readonly coveredFailoversPerNodeYear: number;
  /** Null when no holding time is given. */
  readonly blockedAttemptsPerYear: number | null;
  /** Upper bound of P(some node is down): min(1, N · U_node). */
  readonly notAllUpUnionBound: number;
  /** Bounds of P(fewer than k of N nodes are up), shared parts left aside. */
  readonly kOfN: { readonly lower: number; readonly upper: number };
  readonly plannedMinutesPerYear: number;
  readonly minutesPerYearIncludingPlanned: number;
}

/** The four protections on the same circumstances; ft is null on a single host. */
export interface AvailabilityComparison {
  readonly ft: AvailabilityEstimate | null;
  readonly ha: AvailabilityEstimate;
  readonly single: AvailabilityEstimate;
  readonly native: AvailabilityEstimate;
}

export const hoursPerYear = 8760;
export const minutesPerYear = 525_600;
