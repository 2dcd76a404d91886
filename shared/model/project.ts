/**
 * What a presales engineer writes down: the project, its sites and their wishes.
 *
 * Numbers that the method book reads are named inputs: a structured field such as `hosts.groups[0].memoryGib`
 * gives one, `inputs` overrides any of them by name. A variation (what-if) is a list of such overrides.
 */

import type { BillWish } from './bill-wish.ts';
import type { Brand } from './brand.ts';
import type { FindingReview } from './finding.ts';
import type { InsideWish, QuoteWish } from './quote.ts';
import type { Scenario } from './scenario.ts';

export * from './bill-wish.ts';

export type Protection = 'ft' | 'ha' | 'none';
export type ResiliencePolicy = 'static' | 'repack-reprotect' | 'in-place-reprotect' | 'in-place-restart';

/** A value the user gives for a named input, with the reason an auditor will ask for. */
export interface GivenInput {
  readonly value: number;
  readonly reason: string | null;
}

export interface Party {
  readonly name: string;
  readonly contact?: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** The user's word on an assumption of the ledger. */
export interface AssumptionReview {
  readonly confirmed: true;
  readonly reason: string;
}

export interface UserGroup {
  /** Id of a user kind of the catalogue. */
  readonly kind: string;
  readonly count: number;
  readonly name?: string;
  /** Busy-hour erlang per user; the kind's own values unless given. */
  readonly internalErlang?: number;
  readonly externalErlang?: number;
}

/** Sizes that replace those of the profile. */
export interface MachineSize {
  readonly vcpus?: number;
  readonly memoryGib?: number;
  readonly diskGib?: number;
  readonly disks?: number;
  readonly readIops?: number;
  readonly writeIops?: number;
  readonly networkInMbit?: number;
  readonly memoryReservation?: number;
}

export interface ServiceNodeWish {
  /** Id of a machine profile with the role service-node. */
  readonly profile: string;
  /** A fixed number; derived from users and spare nodes when absent. */
  readonly count?: number;
  readonly protection: Protection;
  readonly size?: MachineSize;
  /** Features and devices of `ftFeatures` these machines use. */
  readonly uses: readonly string[];
  /** MX-ONE's own server redundancy ordered as well. */
  readonly nativeRedundancy: boolean;
}

export interface MediaServerWish {
  readonly profile: string;
  /** A fixed number; derived from the traffic when absent. */
  readonly count?: number;
  readonly protection: Protection;
  readonly size?: MachineSize;
}

export interface CompanionWish {
  readonly profile: string;
  readonly count: number;
  /** Shown instead of the profile's name. */
  readonly name?: string;
  /** The profile's own protection when absent. */
  readonly protection?: Protection;
  readonly size?: MachineSize;
  readonly uses: readonly string[];
}

export interface PlatformWish {
  /** Id of a vSphere release. */
  readonly release: string;
  /** Update level, 0 for the first; decides rules such as 7.0 U2 and 8.0 U3. null = not known. */
  readonly update: number | null;
  /** Id of a licence edition, or 'cheapest'. */
  readonly edition: string;
  /** 'owned': already licensed, only support is billed. */
  readonly ownership: 'new' | 'owned';
  /** Order date; the project's date when absent. */
  readonly purchaseDate?: string;
  /** Term of a subscription. */
  readonly termYears: 1 | 3 | 5;
  /** EVC baseline set on the cluster, null = EVC off. */
  readonly evc: string | null;
  /** Two rooms or sites form one cluster. */
  readonly stretched: boolean;
  /** vCenter runs as a machine of this cluster. */
  readonly vcenterHere: boolean;
  readonly virtualDisks: 'thin' | 'thick-lazy' | 'thick-eager';
  readonly admissionControl: 'percentage' | 'slots' | 'off';
}

export interface HostGroup {
  readonly name?: string;
  readonly server: string;
  readonly cpu: string;
  readonly cpus: number;
  readonly memoryGib: number;
  /** Hosts of this kind there are; absent = as many as needed (one group only). */
  readonly count?: number;
}

export interface HostWish {
  readonly groups: readonly HostGroup[];
  /** 'fewest': switch on only what is needed. 'all': plan on every host given. */
  readonly use: 'fewest' | 'all';
  readonly policy: ResiliencePolicy;
  /** Cluster options das.maxftvmsperhost and das.maxftvcpusperhost; 0 = check off; absent = the release's default. */
  readonly ftMachinesPerHost?: number;
  readonly ftVcpusPerHost?: number;
  readonly networkAdapter: string;
  /** FC adapter, when storage is reached by FC. */
  readonly storageAdapter?: string;
  readonly repairContract: string;
  /** The customer already has the hosts: they are planned, not billed. */
  readonly ownership: 'new' | 'owned';
}

export type StorageWish = ArrayStorageWish | VsanStorageWish | NoSharedStorageWish;

export interface ArrayStorageWish {
  readonly kind: 'array';
  readonly protocol: 'fc' | 'iscsi' | 'nfs';
  readonly array: string;
  /** Arrays in all; 2 = the two FT copies lie on different arrays. */
  readonly arrays: 1 | 2;
  readonly drive: string;
  readonly raid: string;
  readonly drivesPerGroup: number;
  readonly ownership: 'new' | 'owned';
}

export interface VsanStorageWish {
  readonly kind: 'vsan';
  readonly policy: string;
  readonly drive: string;
  readonly ownership: 'new' | 'owned';
}

/** Disks inside the hosts only; FT and HA refuse it, which a finding says. */
export interface NoSharedStorageWish {
  readonly kind: 'none';
}

export interface NetworkWish {
  readonly layout: 'minimum' | 'recommended' | 'converged';
  /** Speed of one FT logging and of one vMotion link. */
  readonly ftLinkGbit: number;
  readonly vmotionLinkGbit: number;
  /** FT logging has links of its own. */
  readonly ftDedicated: boolean;
  /** Round trip between the hosts' FT ports [ms]; null = not measured. */
  readonly ftRoundTripMs: number | null;
  /** Machines sit on NSX-T segments. */
  readonly nsxSegments: boolean;
  readonly lanSwitch: string;
  readonly fcSwitch?: string;
  readonly ownership: 'new' | 'owned';
}

export interface Site {
  readonly name: string;
  readonly inputs: Readonly<Record<string, GivenInput>>;
  readonly users: readonly UserGroup[];
  readonly serviceNodes: ServiceNodeWish;
  readonly mediaServers?: MediaServerWish;
  readonly companions: readonly CompanionWish[];
  readonly platform: PlatformWish;
  readonly hosts: HostWish;
  readonly storage: StorageWish;
  readonly network: NetworkWish;
}

/** Copies of the catalogue entries a project was planned with, so that an old quote opens to the old figures. */
export interface PinnedCatalogue {
  readonly version: string;
  /** Raw entries by kind and id; checked by the catalogue's own door. */
  readonly entries: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Project {
  readonly formatVersion: 1;
  readonly name: string;
  /** The day the plan speaks of (ISO); life-cycle rules and price validity are judged on it. */
  readonly date: string;
  readonly revision: number;
  readonly customer: Party;
  readonly partner: Party | null;
  /** The partner's logo and colour. */
  readonly brand?: Brand;
  /** Of the documents for this customer; English when absent. */
  readonly language?: 'en' | 'de' | 'sv';
  /** ISO 4217. */
  readonly currency: string;
  readonly mxOneRelease: string;
  /** Overrides for every site and for project-wide inputs. */
  readonly inputs: Readonly<Record<string, GivenInput>>;
  readonly assumptions: Readonly<Record<string, AssumptionReview>>;
  readonly sites: readonly Site[];
  readonly bill: BillWish;
  readonly quote: QuoteWish;
  /** Costs of the partner; no document for the customer reads it. */
  readonly inside: InsideWish;
  /** The user's word on findings. */
  readonly reviews: readonly FindingReview[];
  readonly catalogue: PinnedCatalogue | null;
  /** What-ifs laid over this project; absent = none. */
  readonly scenarios?: readonly Scenario[];
}

/** The project as a document for the customer may read it: no costs, and no reasons for discounts and own prices. */
export type CustomerProject = Omit<Project, 'inside' | 'bill'>;
