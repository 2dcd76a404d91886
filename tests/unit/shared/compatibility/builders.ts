/** Valid defaults for compatibility tests: a small FT site on vSphere 8.0 U3. A test states only what matters. */
import { plainBill, plainOffer } from '../../../builders/quote.ts';
import { required } from '../../../../shared/base/assert.ts';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import type { CompatibilityContext, HostKind, ProjectContext } from '../../../../shared/compatibility/context.ts';
import type { LicenceEdition, MxOneRelease, VsphereRelease } from '../../../../shared/model/catalogue.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import { judge } from '../../../../shared/model/finding.ts';
import type { Machine } from '../../../../shared/model/machine.ts';
import type {
  ArrayStorageWish,
  HostGroup,
  HostWish,
  NetworkWish,
  PlatformWish,
  Project,
  ServiceNodeWish,
  Site,
} from '../../../../shared/model/project.ts';
import { compatibilityRules, projectRules } from '../../../../shared/compatibility/rules.ts';

export const catalogue = bundledCatalogue();

export const aRelease = (id: string): VsphereRelease => required(catalogue.releases[id], `release ${id}`);
export const anEdition = (id: string): LicenceEdition => required(catalogue.editions[id], `edition ${id}`);
export const anMxOneRelease = (id: string): MxOneRelease => required(catalogue.mxOneReleases[id], `MX-ONE ${id}`);

/** A host of this CPU in a server that takes it; `familyId` puts the CPU into another family. */
export function aKind(cpuId: string, group: Partial<HostGroup> = {}, familyId?: string): HostKind {
  const cpu = required(catalogue.cpus[cpuId], `cpu ${cpuId}`);
  const family = required(catalogue.cpuFamilies[familyId ?? cpu.family], `family ${familyId ?? cpu.family}`);
  const template = required(Object.values(catalogue.servers)[0], 'a server');
  const server = { ...template, id: `server-for-${cpuId}`, name: 'Test server', cpuFamilies: [family.id] };
  const name = group.name ?? `Host with ${cpu.name}`;
  return { name, group: { server: server.id, cpu: cpuId, cpus: 1, memoryGib: 128, ...group }, server, cpu, family };
}

export function aMachine(overrides: Partial<Machine> = {}): Machine {
  return {
    id: 'SN1',
    name: 'Service Node 1',
    profile: 'service-node',
    role: 'service-node',
    protection: 'ft',
    vcpus: 4,
    memoryGib: 16,
    diskGib: 120,
    disks: 1,
    readIops: 50,
    writeIops: 50,
    networkInMbit: 10,
    nics: 1,
    vcpusPerCore: 1,
    memoryReservation: 1,
    realTimeMedia: false,
    uses: [],
    why: 'test',
    ...overrides,
  };
}

export interface SiteChanges {
  readonly serviceNodes?: Partial<ServiceNodeWish>;
  readonly platform?: Partial<PlatformWish>;
  readonly hosts?: Partial<HostWish>;
  readonly storage?: Site['storage'];
  readonly network?: Partial<NetworkWish>;
}

export const anArray: ArrayStorageWish = {
  kind: 'array',
  protocol: 'fc',
  array: 'array',
  arrays: 1,
  drive: 'drive',
  raid: 'raid-10',
  drivesPerGroup: 4,
  ownership: 'new',
};

export function aSite(changes: SiteChanges = {}): Site {
  return {
    name: 'Main',
    inputs: {},
    users: [],
    serviceNodes: {
      profile: 'service-node',
      protection: 'ft',
      uses: [],
      nativeRedundancy: false,
      ...changes.serviceNodes,
    },
    companions: [],
    platform: {
      release: '8.0',
      update: 3,
      edition: 'vvf',
      ownership: 'new',
      termYears: 3,
      evc: null,
      stretched: false,
      vcenterHere: false,
      virtualDisks: 'thin',
      admissionControl: 'percentage',
      ...changes.platform,
    },
    hosts: {
      groups: [],
      use: 'fewest',
      policy: 'repack-reprotect',
      networkAdapter: 'nic',
      repairContract: 'contract',
      ownership: 'new',
      ...changes.hosts,
    },
    storage: changes.storage ?? anArray,
    network: {
      layout: 'recommended',
      ftLinkGbit: 10,
      vmotionLinkGbit: 10,
      ftDedicated: true,
      ftRoundTripMs: 0.3,
      nsxSegments: false,
      lanSwitch: 'switch',
      ownership: 'new',
      ...changes.network,
    },
  };
}

export type ContextChanges = Omit<Partial<CompatibilityContext>, 'site' | 'release' | 'edition'> & {
  readonly site?: SiteChanges;
  readonly release?: VsphereRelease | string;
  readonly edition?: LicenceEdition | string | null;
};

const modernCpu = 'intel-xeon-gold-6526y';

export function aContext({ site, release, edition, ...changes }: ContextChanges = {}): CompatibilityContext {
  const chosen = release === undefined || typeof release === 'string' ? aRelease(release ?? '8.0') : release;
  return {
    date: '2026-11-23',
    site: aSite(site),
    catalogue,
    release: chosen,
    edition: edition === null ? null : typeof edition === 'object' ? edition : anEdition(edition ?? 'vvf'),
    mxOneRelease: { ...anMxOneRelease('8.0'), vsphereNamed: Object.keys(catalogue.releases) },
    machines: [aMachine({ id: 'SN1' }), aMachine({ id: 'SN2' })],
    hostKinds: [aKind(modernCpu)],
    hostCount: 3,
    hostsForReprotectNeeded: 3,
    tooLarge: [],
    limits: { ftThreadsPerHostMin: 6, clockSpreadGhz: 0.4, ftRoundTripMsMax: 1 },
    ...changes,
  };
}

/** A CPU of another clock. */
export function atGhz(kind: HostKind, ghz: number): HostKind {
  return { ...kind, cpu: { ...kind.cpu, baseGhz: { ...kind.cpu.baseGhz, value: ghz } } };
}

/** The same site with nothing under FT. */
export function withoutFt(context: CompatibilityContext): CompatibilityContext {
  return { ...context, machines: context.machines.map((machine) => ({ ...machine, protection: 'ha' as const })) };
}

export function aProject(siteNames: readonly string[]): Project {
  return {
    formatVersion: 1,
    name: 'Test',
    date: '2026-11-23',
    revision: 1,
    customer: { name: 'Customer' },
    partner: null,
    currency: 'EUR',
    mxOneRelease: '8.0',
    inputs: {},
    assumptions: {},
    sites: siteNames.map((name) => ({ ...aSite(), name })),
    bill: plainBill,
    ...plainOffer,
    catalogue: null,
  };
}

export function aProjectContext(changes: Partial<ProjectContext> = {}): ProjectContext {
  return { project: aProject(['Main']), mxOneRelease: anMxOneRelease('8.0'), serviceNodeCount: 2, ...changes };
}

export const findingsOf = (context: CompatibilityContext): readonly Finding[] =>
  judge(compatibilityRules, context, 'Main');
export const projectFindingsOf = (context: ProjectContext): readonly Finding[] => judge(projectRules, context, null);

/** Findings of one rule. */
export const withCode = (findings: readonly Finding[], code: string): readonly Finding[] =>
  findings.filter((finding) => finding.code === code);
