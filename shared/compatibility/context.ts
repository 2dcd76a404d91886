/** What the compatibility rules look at: one site, its catalogue entries and the counts of other stages. Plain data. */
import type {
  Catalogue,
  CpuFamily,
  CpuModel,
  LicenceEdition,
  MxOneRelease,
  ServerModel,
  VsphereRelease,
} from '../model/catalogue.ts';
import type { Machine } from '../model/machine.ts';
import type { HostGroup, Project, Site } from '../model/project.ts';

/** One kind of host of the site: a host group with the entries it names. */
export interface HostKind {
  /** The group's name, or a name made from server and CPU; unique within the site. */
  readonly name: string;
  readonly group: HostGroup;
  readonly server: ServerModel;
  readonly cpu: CpuModel;
  readonly family: CpuFamily;
}

/** Thresholds of the rules: planning figures of the catalogue, or the user's own values. */
export interface CompatibilityLimits {
  /** compatibility.ftThreadsPerHostMin */
  readonly ftThreadsPerHostMin: number;
  /** compatibility.clockSpread [GHz] */
  readonly clockSpreadGhz: number;
  /** compatibility.ftRoundTripMax [ms] */
  readonly ftRoundTripMsMax: number;
}

export interface CompatibilityContext {
  /** The project's date (ISO). */
  readonly date: string;
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly release: VsphereRelease;
  /** null = the cheapest that qualifies: rules about one edition are left to the licence comparison. */
  readonly edition: LicenceEdition | null;
  readonly mxOneRelease: MxOneRelease;
  readonly machines: readonly Machine[];
  readonly hostKinds: readonly HostKind[];
  /** Hosts planned on. */
  readonly hostCount: number;
  /** Hosts needed so that every pair is protected again after one host failure; 0 = not known. */
  readonly hostsForReprotectNeeded: number;
  /** Ids of machines that fit on no host, empty or not: more hosts do not help them. */
  readonly tooLarge: readonly string[];
  readonly limits: CompatibilityLimits;
}

/** What is judged once for the whole project. */
export interface ProjectContext {
  readonly project: Project;
  readonly mxOneRelease: MxOneRelease;
  /** Service Nodes of all sites together: they form one MX-ONE. */
  readonly serviceNodeCount: number;
}
