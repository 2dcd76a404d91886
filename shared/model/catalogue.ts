/**
 * The catalogue's nouns: what exists in the world, each figure with its pedigree.
 *
 * Shapes only. The data lives in shared/catalog/data, one JSON file a kind, checked at the door in shared/catalog.
 * Field names carry the unit; the Figure repeats it so that a trace and an export can show it.
 */
import type { Figure, Source } from './figure.ts';

export type Yes = 'yes' | 'no' | 'unknown' | 'not-applicable';

/** What a licence allows FT to do. Vendor editions map to one of these classes. */
export type FtClass = 'essentials' | 'essentials-plus' | 'standard' | 'enterprise' | 'enterprise-plus';

export interface VsphereRelease {
  readonly id: string;
  readonly name: string;
  /** Position in release order, so that rules can say "6.0 and later". */
  readonly order: number;
  readonly generalAvailability: Figure<string>;
  readonly endOfGeneralSupport: Figure<string>;
  readonly endOfTechnicalGuidance: Figure<string>;
  readonly ftTechnology: Figure<'vlockstep' | 'fast-checkpointing'>;
  /** vCPUs of one FT machine by licence class; 0 = FT not in the licence. */
  readonly ftVcpusMax: Readonly<Record<FtClass, Figure>>;
  readonly ftMemoryGibMax: Figure;
  readonly ftDisksMax: Figure;
  readonly ftDiskTibMax: Figure;
  /** Default of the per-host caps; 0 = no such cap in this release. */
  readonly ftMachinesPerHost: Figure;
  readonly ftVcpusPerHost: Figure;
  /** Complete sets of virtual disks that an FT machine keeps: 1 (shared) or 2. */
  readonly ftDiskCopies: Figure;
  readonly ftLinkGbitMin: Figure;
  readonly hostsPerClusterMax: Figure;
  /** FT together with a feature or device, by feature id of `ftFeatures`. */
  readonly ftSupports: Readonly<Record<string, Figure<Yes>>>;
  readonly note?: string;
}

/** A feature or virtual device a machine may use and FT may refuse. */
export interface FtFeature {
  readonly id: string;
  readonly name: string;
  readonly kind: 'feature' | 'device';
  readonly remedy: string;
}

export type LicenceMetric = 'per-cpu' | 'per-cpu-32' | 'per-core' | 'kit';

export interface LicenceEdition {
  readonly id: string;
  readonly name: string;
  /** Vendor code words, which change meaning over time. */
  readonly aliases: readonly string[];
  readonly ftClass: FtClass;
  readonly model: 'perpetual' | 'subscription';
  readonly metric: LicenceMetric;
  /** vSphere releases it can run. */
  readonly releases: readonly string[];
  /** Sold from / until (ISO date); null = open. The figure's note says what is disputed. */
  readonly soldFrom: Figure<string | null>;
  readonly soldUntil: Figure<string | null>;
  readonly includesVcenter: Figure<boolean>;
  readonly includesHa: Figure<boolean>;
  readonly includesVmotion: Figure<boolean>;
  readonly includesDrs: Figure<boolean>;
  readonly includesDistributedSwitch: Figure<boolean>;
  /** Hosts one order may cover; 0 = no limit. */
  readonly hostsMax: Figure;
  /** CPUs a host may have; 0 = no limit. */
  readonly cpusPerHostMax: Figure;
  /** Physical cores counted at least per CPU (per-core metric and kits of cores); 0 otherwise. */
  readonly coresPerCpuMin: Figure;
  /** Fixed size of a kit in cores; 0 for other metrics. */
  readonly kitCores: Figure;
  /** First order date on which one licence covers a CPU of 32 cores only (ISO); null for other metrics. */
  readonly coreCapFrom: Figure<string | null>;
  /** vSAN that its cores entitle to; absent: vSAN is licensed apart from it. */
  readonly vsan?: VsanEntitlement;
  readonly note?: string;
}

export interface VsanEntitlement {
  /** False: vSAN cannot be had with this edition. */
  readonly offered: Figure<boolean>;
  /** TiB of raw capacity for each licensed core, taken off the need. */
  readonly tibPerCore: Figure;
  /** First order date on which that holds (ISO); null = always. Before it there was a trial only. */
  readonly nettedFrom: Figure<string | null>;
  readonly trialTibPerCore: Figure;
}

export interface VcenterEdition {
  readonly id: string;
  readonly name: string;
  /** Hosts managed; 0 = no limit within product maximums. */
  readonly hostsMax: Figure;
  readonly releases: readonly string[];
  readonly note?: string;
}

export type EsxiSupport = 'supported' | 'deprecated' | 'discontinued' | 'not-listed' | 'predates-cpu' | 'unverified';

export interface CpuFamily {
  readonly id: string;
  readonly vendor: 'Intel' | 'AMD';
  readonly name: string;
  readonly series: readonly string[];
  readonly launched: Figure<string>;
  readonly evcBaseline: Figure<string | null>;
  readonly hardwareMmu: Figure<Yes>;
  readonly legacyFt: Figure<Yes>;
  /** CPU group within which legacy FT may pair, null when none. */
  readonly legacyFtGroup: string | null;
  readonly checkpointingFt: Figure<Yes>;
  readonly coresPerSocketMax: Figure<number | null>;
  readonly esxiSupport: Readonly<Record<string, Figure<EsxiSupport>>>;
  readonly note?: string;
}

export interface CpuModel {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly cores: Figure;
  readonly threads: Figure;
  readonly baseGhz: Figure;
  readonly powerW: Figure;
}

export interface ServerModel {
  readonly id: string;
  readonly vendor: string;
  readonly name: string;
  readonly rackHeightU: Figure;
  readonly cpuSocketsMax: Figure;
  /** CPU families the board takes. */
  readonly cpuFamilies: readonly string[];
  readonly memorySlots: Figure;
  readonly memoryGibMax: Figure;
  readonly pcieSlots: Figure;
  readonly powerTypicalW: Figure;
  readonly powerMaxW: Figure;
  readonly note?: string;
}

export interface NetworkAdapter {
  readonly id: string;
  readonly name: string;
  readonly ports: Figure;
  readonly portGbit: Figure;
}

export interface StorageAdapter {
  readonly id: string;
  readonly name: string;
  readonly ports: Figure;
  readonly portGbit: Figure;
  readonly protocol: 'fc';
}

export interface StorageArray {
  readonly id: string;
  readonly vendor: string;
  readonly name: string;
  readonly protocols: readonly ('fc' | 'iscsi' | 'nfs')[];
  readonly controllers: Figure;
  /** Host-facing ports, both controllers together. */
  readonly hostPorts: Figure;
  readonly drivesMax: Figure;
  readonly rackHeightU: Figure;
  readonly powerTypicalW: Figure;
  readonly powerMaxW: Figure;
}

export interface DriveModel {
  readonly id: string;
  readonly name: string;
  readonly technology: 'nl-sas' | 'sas-10k' | 'sas-15k' | 'sata-ssd' | 'sas-ssd' | 'nvme';
  /** Decimal gigabytes, 10^9 bytes, as drives are sold. */
  readonly capacityGb: Figure;
  readonly iops: Figure;
  readonly rebuildMbPerSecond: Figure;
}

export interface RaidLevel {
  readonly id: string;
  readonly name: string;
  /** Drives a group loses to redundancy; for mirrors half of the group. */
  readonly parityDrives: Figure;
  readonly mirrored: boolean;
  readonly writePenalty: Figure;
  readonly drivesPerGroupMin: Figure;
  readonly groupsMin: Figure;
}

/** Redundancy of vSAN as a multiple of the data kept. */
export interface VsanPolicy {
  readonly id: string;
  readonly name: string;
  readonly architecture: 'osa' | 'esa';
  readonly rawFactor: Figure;
  readonly hostsMin: Figure;
}

export interface SwitchModel {
  readonly id: string;
  readonly vendor: string;
  readonly name: string;
  readonly kind: 'ethernet' | 'fc';
  readonly ports: Figure;
  readonly portGbit: Figure;
  readonly rackHeightU: Figure;
  readonly powerTypicalW: Figure;
  readonly powerMaxW: Figure;
}

export interface MxOneRelease {
  readonly id: string;
  readonly name: string;
  readonly serviceNodesMax: Figure;
  /** vSphere releases named by Mitel for it; an empty list means no statement was found. */
  readonly vsphereNamed: readonly string[];
  readonly note?: string;
}

export type MachineRole = 'service-node' | 'media-server' | 'management' | 'database' | 'application' | 'vcenter';

/** Default size of a virtual machine. Overridable per project. */
export interface MachineProfile {
  readonly id: string;
  readonly name: string;
  readonly role: MachineRole;
  readonly vcpus: Figure;
  readonly memoryGib: Figure;
  readonly diskGib: Figure;
  readonly disks: Figure;
  readonly readIops: Figure;
  readonly writeIops: Figure;
  readonly networkInMbit: Figure;
  readonly nics: Figure;
  /** vCPUs per core this machine tolerates; 1 = none shared (real-time voice). */
  readonly vcpusPerCore: Figure;
  /** Share of the memory reserved, 0..1. */
  readonly memoryReservation: Figure;
  /** Protection given unless the project says otherwise. */
  readonly protection: Figure<'ft' | 'ha' | 'none'>;
  readonly realTimeMedia: boolean;
  /** What it is for, one line for the machine table. */
  readonly purpose: string;
  /** Users one machine of this size serves; 0 = not sized by users. */
  readonly usersMax: Figure;
}

export interface UserKind {
  readonly id: string;
  readonly name: string;
  /** Busy-hour erlang per user, internal and external. */
  readonly internalErlang: Figure;
  readonly externalErlang: Figure;
}

export interface RepairContract {
  readonly id: string;
  readonly name: string;
  /** Mean time from failure to a running host [h]. */
  readonly repairHours: Figure;
  /** Yearly price as a share of the hardware list price. */
  readonly priceShare: Figure;
}

/** Default of a named input of the method book; the id is the quantity's name. */
export interface PlanningFigure extends Figure {
  readonly id: string;
  /** p95/p50 of the uncertainty, where the reference gives one. */
  readonly errorFactor?: number;
}

export type PriceUnit =
  'each' | 'core-year' | 'cpu' | 'kit-year' | 'instance' | 'tb' | 'tib' | 'gb' | 'gib' | 'day' | 'machine-year' | 'kwh';

export interface Price {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly category: string;
  readonly unit: PriceUnit;
  /** Whole minor units (cents) of `currency`. null = price known only to the partner. */
  readonly minor: Figure<number | null>;
  readonly currency: string;
  /** Months the price buys; 0 = one-off. */
  readonly termMonths: number;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface PriceBook {
  readonly id: string;
  readonly name: string;
  readonly illustrative: boolean;
  readonly prices: Readonly<Record<string, Price>>;
}

export interface Catalogue {
  readonly version: string;
  readonly checkedOn: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly releases: Readonly<Record<string, VsphereRelease>>;
  readonly ftFeatures: Readonly<Record<string, FtFeature>>;
  readonly editions: Readonly<Record<string, LicenceEdition>>;
  readonly vcenters: Readonly<Record<string, VcenterEdition>>;
  readonly cpuFamilies: Readonly<Record<string, CpuFamily>>;
  readonly cpus: Readonly<Record<string, CpuModel>>;
  readonly servers: Readonly<Record<string, ServerModel>>;
  readonly networkAdapters: Readonly<Record<string, NetworkAdapter>>;
  readonly storageAdapters: Readonly<Record<string, StorageAdapter>>;
  readonly arrays: Readonly<Record<string, StorageArray>>;
  readonly drives: Readonly<Record<string, DriveModel>>;
  readonly raidLevels: Readonly<Record<string, RaidLevel>>;
  readonly vsanPolicies: Readonly<Record<string, VsanPolicy>>;
  readonly switches: Readonly<Record<string, SwitchModel>>;
  readonly mxOneReleases: Readonly<Record<string, MxOneRelease>>;
  readonly machineProfiles: Readonly<Record<string, MachineProfile>>;
  readonly userKinds: Readonly<Record<string, UserKind>>;
  readonly repairContracts: Readonly<Record<string, RepairContract>>;
  readonly planning: Readonly<Record<string, PlanningFigure>>;
  readonly prices: PriceBook;
}

/** The kinds that are collections of entries by id. */
export type CatalogueKind = Exclude<keyof Catalogue, 'version' | 'checkedOn' | 'sources' | 'prices'>;
