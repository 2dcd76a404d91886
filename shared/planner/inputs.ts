/**
 * Inputs of the books that a structured field of the project or a catalogue entry gives.
 *
 * Every other input has a planning default of its own name. An override by name beats both.
 */
import { required } from '../base/assert.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { lanPortsPerHost } from '../network/stage.ts';
import type { Figure } from '../model/figure.ts';
import type { Site } from '../model/project.ts';
import type { HostEntries, SiteEntries } from './entries.ts';
import type { ResolvedInput } from './origin.ts';

const given = (value: number, path: string): ResolvedInput => ({ value, origin: { kind: 'project', path } });
const listed = (entry: string, figure: Figure<number>): ResolvedInput => ({
  value: figure.value,
  origin: { kind: 'catalogue', entry, figure },
});

export interface SiteSource {
  readonly site: Site;
  readonly entries: SiteEntries;
  readonly planning: Catalogue['planning'];
  /** Path of the site in the project file, for example 'sites[0]'. */
  readonly path: string;
}

type FromSite = (source: SiteSource) => ResolvedInput;

/** A figure of an optional entry, or `otherwise` where the site has none. */
const optional = (of: (source: SiteSource) => ResolvedInput | null, otherwise: number, path: string): FromSite => {
  return (source) => of(source) ?? given(otherwise, `${source.path}.${path}`);
};

const overLan = ({ storage }: Site): boolean =>
  storage.kind === 'vsan' || (storage.kind === 'array' && storage.protocol !== 'fc');
const overFc = ({ storage }: Site): boolean => storage.kind === 'array' && storage.protocol === 'fc';

export const siteInputs: Readonly<Record<string, FromSite>> = {
  'demand.fixedServiceNodes': ({ site, path }) => given(site.serviceNodes.count ?? 0, `${path}.serviceNodes.count`),
  'demand.fixedMediaServers': ({ site, path }) => given(site.mediaServers?.count ?? 0, `${path}.mediaServers.count`),
  'demand.standbyWanted': ({ site, path }) =>
    given(site.serviceNodes.nativeRedundancy ? 1 : 0, `${path}.serviceNodes.nativeRedundancy`),
  'demand.mediaServersWanted': ({ site, path }) =>
    given(site.mediaServers === undefined ? 0 : 1, `${path}.mediaServers`),
  'demand.mediaServerVcpus': optional(
    ({ site, entries, path }) => {
      const own = site.mediaServers?.size?.vcpus;
      if (own !== undefined) return given(own, `${path}.mediaServers.size.vcpus`);
      return entries.mediaServer === null
        ? null
        : listed(`machineProfiles/${entries.mediaServer.id}.vcpus`, entries.mediaServer.vcpus);
    },
    1,
    'mediaServers',
  ),
  'hosts.ftMachineCap': ({ site, entries, path }) =>
    site.hosts.ftMachinesPerHost === undefined
      ? listed(`releases/${entries.release.id}.ftMachinesPerHost`, entries.release.ftMachinesPerHost)
      : given(site.hosts.ftMachinesPerHost, `${path}.hosts.ftMachinesPerHost`),
  'hosts.ftVcpuCap': ({ site, entries, path }) =>
    site.hosts.ftVcpusPerHost === undefined
      ? listed(`releases/${entries.release.id}.ftVcpusPerHost`, entries.release.ftVcpusPerHost)
      : given(site.hosts.ftVcpusPerHost, `${path}.hosts.ftVcpusPerHost`),
  'storage.ftDiskCopies': ({ entries }) =>
    listed(`releases/${entries.release.id}.ftDiskCopies`, entries.release.ftDiskCopies),
  'storage.onVsan': ({ site, path }) => given(site.storage.kind === 'vsan' ? 1 : 0, `${path}.storage.kind`),
  'storage.vsanRawFactor': optional(
    ({ entries: { vsanPolicy } }) =>
      vsanPolicy === null ? null : listed(`vsanPolicies/${vsanPolicy.id}.rawFactor`, vsanPolicy.rawFactor),
    1,
    'storage.kind',
  ),
  'storage.writePenalty': optional(
    ({ entries: { raid, vsanPolicy } }) => {
      if (raid !== null) return listed(`raidLevels/${raid.id}.writePenalty`, raid.writePenalty);
      // vSAN writes every copy once; its raw factor is the closest published figure.
      return vsanPolicy === null ? null : listed(`vsanPolicies/${vsanPolicy.id}.rawFactor`, vsanPolicy.rawFactor);
    },
    1,
    'storage.kind',
  ),
  'storage.driveCapacity': optional(
    ({ entries: { drive } }) => (drive === null ? null : listed(`drives/${drive.id}.capacityGb`, drive.capacityGb)),
    1,
    'storage.kind',
  ),
  'storage.driveIops': optional(
    ({ entries: { drive } }) => (drive === null ? null : listed(`drives/${drive.id}.iops`, drive.iops)),
    1,
    'storage.kind',
  ),
  'storage.arrays': ({ site, path }) =>
    given(site.storage.kind === 'array' ? site.storage.arrays : 0, `${path}.storage.arrays`),
  'network.fastCheckpointing': ({ entries: { release } }) => ({
    value: release.ftTechnology.value === 'fast-checkpointing' ? 1 : 0,
    origin: {
      kind: 'catalogue',
      entry: `releases/${release.id}.ftTechnology`,
      figure: { ...release.ftTechnology, value: release.ftTechnology.value === 'fast-checkpointing' ? 1 : 0 },
    },
  }),
  'network.ftLink': ({ site, path }) => given(site.network.ftLinkGbit, `${path}.network.ftLinkGbit`),
  'network.vmotionLink': ({ site, path }) => given(site.network.vmotionLinkGbit, `${path}.network.vmotionLinkGbit`),
  'network.lanPortsPerHost': ({ site, path }) =>
    given(lanPortsPerHost(site.network, overLan(site)), `${path}.network.layout`),
  'network.fcPortsPerHost': ({ site, planning, path }) => {
    if (!overFc(site)) return given(0, `${path}.storage.protocol`);
    const figure = required(planning['network.fcPortsPerHost'], 'FC ports of a host');
    return { value: figure.value, origin: { kind: 'planning', figure } };
  },
  'network.portsPerAdapter': ({ entries: { networkAdapter } }) =>
    listed(`networkAdapters/${networkAdapter.id}.ports`, networkAdapter.ports),
  'network.portsPerFcAdapter': optional(
    ({ entries: { storageAdapter } }) =>
      storageAdapter === null ? null : listed(`storageAdapters/${storageAdapter.id}.ports`, storageAdapter.ports),
    1,
    'hosts.storageAdapter',
  ),
  'network.arrayPorts': optional(
    ({ site, entries: { array } }) => {
      if (array === null || site.storage.kind !== 'array') return null;
      return {
        value: array.hostPorts.value * site.storage.arrays,
        origin: { kind: 'catalogue', entry: `arrays/${array.id}.hostPorts`, figure: array.hostPorts },
      };
    },
    0,
    'storage.kind',
  ),
  'network.storageOverIp': ({ site, path }) => given(overLan(site) ? 1 : 0, `${path}.storage`),
  'network.lanSwitchPorts': ({ entries: { lanSwitch } }) => listed(`switches/${lanSwitch.id}.ports`, lanSwitch.ports),
  'network.fcSwitchPorts': optional(
    ({ entries: { fcSwitch } }) => (fcSwitch === null ? null : listed(`switches/${fcSwitch.id}.ports`, fcSwitch.ports)),
    1,
    'network.fcSwitch',
  ),
  'bill.arrayPower': optional(
    ({ entries: { array } }) =>
      array === null ? null : listed(`arrays/${array.id}.powerTypicalW`, array.powerTypicalW),
    0,
    'storage.kind',
  ),
  'bill.arrayUnits': optional(
    ({ entries: { array } }) => (array === null ? null : listed(`arrays/${array.id}.rackHeightU`, array.rackHeightU)),
    0,
    'storage.kind',
  ),
  'bill.lanSwitchPower': ({ entries: { lanSwitch } }) =>
    listed(`switches/${lanSwitch.id}.powerTypicalW`, lanSwitch.powerTypicalW),
  'bill.lanSwitchUnits': ({ entries: { lanSwitch } }) =>
    listed(`switches/${lanSwitch.id}.rackHeightU`, lanSwitch.rackHeightU),
  'bill.fcSwitchPower': optional(
    ({ entries: { fcSwitch } }) =>
      fcSwitch === null ? null : listed(`switches/${fcSwitch.id}.powerTypicalW`, fcSwitch.powerTypicalW),
    0,
    'network.fcSwitch',
  ),
  'bill.fcSwitchUnits': optional(
    ({ entries: { fcSwitch } }) =>
      fcSwitch === null ? null : listed(`switches/${fcSwitch.id}.rackHeightU`, fcSwitch.rackHeightU),
    0,
    'network.fcSwitch',
  ),
  'availability.hostRepair': ({ entries: { repairContract } }) =>
    listed(`repairContracts/${repairContract.id}.repairHours`, repairContract.repairHours),
};

type FromHost = (host: HostEntries, path: string) => ResolvedInput;

/** `path` is that of the host group in the project file. */
export const hostInputs: Readonly<Record<string, FromHost>> = {
  'host.cpus': ({ group }, path) => given(group.cpus, `${path}.cpus`),
  'host.coresPerCpu': ({ cpu }) => listed(`cpus/${cpu.id}.cores`, cpu.cores),
  'host.memory': ({ group }, path) => given(group.memoryGib, `${path}.memoryGib`),
  'host.baseClock': ({ cpu }) => listed(`cpus/${cpu.id}.baseGhz`, cpu.baseGhz),
  'host.powerTypical': ({ server }) => listed(`servers/${server.id}.powerTypicalW`, server.powerTypicalW),
};
