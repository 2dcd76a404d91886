/** The catalogue entries that a site names, resolved once. */
import { required } from '../base/assert.ts';
import type {
  Catalogue,
  CpuFamily,
  CpuModel,
  DriveModel,
  LicenceEdition,
  MachineProfile,
  NetworkAdapter,
  RaidLevel,
  RepairContract,
  ServerModel,
  StorageAdapter,
  StorageArray,
  SwitchModel,
  VsanPolicy,
  VsphereRelease,
} from '../model/catalogue.ts';
import type { HostGroup, Site } from '../model/project.ts';

export interface HostEntries {
  readonly name: string;
  readonly group: HostGroup;
  readonly server: ServerModel;
  readonly cpu: CpuModel;
  readonly family: CpuFamily;
}

export interface SiteEntries {
  readonly release: VsphereRelease;
  /** null = the cheapest that qualifies. */
  readonly edition: LicenceEdition | null;
  readonly hostKinds: readonly HostEntries[];
  readonly serviceNode: MachineProfile;
  readonly mediaServer: MachineProfile | null;
  readonly networkAdapter: NetworkAdapter;
  readonly storageAdapter: StorageAdapter | null;
  readonly array: StorageArray | null;
  readonly drive: DriveModel | null;
  readonly raid: RaidLevel | null;
  readonly vsanPolicy: VsanPolicy | null;
  readonly lanSwitch: SwitchModel;
  readonly fcSwitch: SwitchModel | null;
  readonly repairContract: RepairContract;
}

/** Entries of a site whose ids have been checked; a missing one is a defect. */
export function siteEntries(site: Site, catalogue: Catalogue): SiteEntries {
  const { hosts, storage, network, platform, serviceNodes, mediaServers } = site;
  return {
    release: required(catalogue.releases[platform.release], platform.release),
    edition: platform.edition === 'cheapest' ? null : required(catalogue.editions[platform.edition], platform.edition),
    hostKinds: hostKinds(site, catalogue),
    serviceNode: required(catalogue.machineProfiles[serviceNodes.profile], serviceNodes.profile),
    mediaServer:
      mediaServers === undefined
        ? null
        : required(catalogue.machineProfiles[mediaServers.profile], mediaServers.profile),
    networkAdapter: required(catalogue.networkAdapters[hosts.networkAdapter], hosts.networkAdapter),
    storageAdapter:
      hosts.storageAdapter === undefined
        ? null
        : required(catalogue.storageAdapters[hosts.storageAdapter], hosts.storageAdapter),
    array: storage.kind === 'array' ? required(catalogue.arrays[storage.array], storage.array) : null,
    drive: storage.kind === 'none' ? null : required(catalogue.drives[storage.drive], storage.drive),
    raid: storage.kind === 'array' ? required(catalogue.raidLevels[storage.raid], storage.raid) : null,
    vsanPolicy: storage.kind === 'vsan' ? required(catalogue.vsanPolicies[storage.policy], storage.policy) : null,
    lanSwitch: required(catalogue.switches[network.lanSwitch], network.lanSwitch),
    fcSwitch: network.fcSwitch === undefined ? null : required(catalogue.switches[network.fcSwitch], network.fcSwitch),
    repairContract: required(catalogue.repairContracts[hosts.repairContract], hosts.repairContract),
  };
}

function hostKinds(site: Site, catalogue: Catalogue): readonly HostEntries[] {
  const used = new Set<string>();
  return site.hosts.groups.map((group) => {
    const server = required(catalogue.servers[group.server], group.server);
    const cpu = required(catalogue.cpus[group.cpu], group.cpu);
    const plain = group.name ?? `${server.name}, ${cpu.name}`;
    let name = plain;
    for (let number = 2; used.has(name); number++) name = `${plain} (${number})`;
    used.add(name);
    return { name, group, server, cpu, family: required(catalogue.cpuFamilies[cpu.family], cpu.family) };
  });
}
