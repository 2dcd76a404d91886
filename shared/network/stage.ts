/** Solver of the network chapter that needs the placement: load of FT logging on the fullest host; and the segment list. */
import type { Solver } from '../engine/definition.ts';
import type { VsphereRelease } from '../model/catalogue.ts';
import type { Machine } from '../model/machine.ts';
import type { NetworkWish, Site } from '../model/project.ts';
import type { PlacementPlan } from '../placement/plan.ts';
import type { NetworkPlan, Segment } from './plan.ts';

export interface NetworkContext {
  readonly site: Site;
  readonly release: VsphereRelease;
  readonly machines: readonly Machine[];
  readonly placement: PlacementPlan;
}

/**
 * What the FT copies of one host may have to send: all of them as primaries, over the normal state.
 *
 * The host with most FT vCPUs is read; its disk and network figures go with the checkpoint traffic of the same host.
 */
const ftLoad: Solver<NetworkContext> = {
  id: 'ft-load',
  title: 'Load of FT copies',
  why: 'Disk operations and network input of the FT copies on the fullest host, as if all were primaries.',
  source: 'lockstep:method',
  inputs: ['hosts.ftVcpusWorst'],
  after: ['machine-table', 'placement'],
  run: (read, { machines, placement }) => {
    const machineById = new Map(machines.map((machine) => [machine.id, machine]));
    let worst = { vcpus: 0, networkIn: 0, reads: 0, writes: 0 };
    for (const host of placement.hosts) {
      const load = { vcpus: 0, networkIn: 0, reads: 0, writes: 0 };
      for (const { machineId, role } of host.instances) {
        const machine = machineById.get(machineId);
        if (machine === undefined || role === 'single') continue;
        load.vcpus += machine.vcpus;
        load.networkIn += machine.networkInMbit;
        load.reads += machine.readIops;
        load.writes += machine.writeIops;
      }
      if (load.vcpus > worst.vcpus) worst = load;
    }
    // After a failure the fullest host may carry more copies than ever in the normal state: scale with its vCPUs.
    const scale = worst.vcpus === 0 ? 0 : Math.max(1, read('hosts.ftVcpusWorst') / worst.vcpus);
    return {
      'network.ftNetworkIn': worst.networkIn * scale,
      'network.ftReadIopsWorst': worst.reads * scale,
      'network.ftWriteIopsWorst': worst.writes * scale,
    };
  },
};

export const networkSolvers: readonly Solver<NetworkContext>[] = [ftLoad];

/** Uplinks of a layout: LAN ports of one host, and which segments share them. */
const uplinks = {
  minimum: { management: 'A', voice: 'A', vmotion: 'B', 'ft-logging': 'B' },
  recommended: { management: 'A', voice: 'A', vmotion: 'B', 'ft-logging': 'C' },
  converged: { management: 'A', voice: 'A', vmotion: 'A', 'ft-logging': 'A' },
} as const;

const uplinksPerGroup = 2;

/** LAN ports of one host for the layout; storage over IP and vSAN add two of their own. */
export function lanPortsPerHost(wish: NetworkWish, storageOverLan: boolean): number {
  const groups = new Set(Object.values(uplinks[wish.layout])).size;
  return uplinksPerGroup * (groups + (storageOverLan ? 1 : 0));
}

/** The segments of the design with their uplinks; `ftLoadGbit` is the planned FT load of one host, `fcGbit` an FC port. */
export function networkPlan(
  site: Site,
  release: VsphereRelease,
  hasFt: boolean,
  ftLoadGbit: number,
  fcGbit: number,
): NetworkPlan {
  const { network, storage } = site;
  const groupOf = uplinks[network.layout];
  const segment = (
    id: Segment['id'],
    linkGbit: number,
    uplinkGroup: string,
    loadGbit: number | null = null,
  ): Segment => ({
    id,
    linkGbit,
    uplinksPerHost: uplinksPerGroup,
    uplinkGroup,
    loadGbit,
  });
  const overLan = storage.kind === 'vsan' || (storage.kind === 'array' && storage.protocol !== 'fc');
  const storageGroup = storage.kind === 'array' && storage.protocol === 'fc' ? 'FC' : 'S';
  return {
    layout: network.layout,
    technology: release.ftTechnology.value,
    segments: [
      segment('management', network.vmotionLinkGbit, groupOf.management),
      segment('vmotion', network.vmotionLinkGbit, groupOf.vmotion),
      ...(hasFt ? [segment('ft-logging', network.ftLinkGbit, groupOf['ft-logging'], ftLoadGbit)] : []),
      ...(storage.kind === 'none'
        ? []
        : [segment('storage', overLan ? network.vmotionLinkGbit : fcGbit, storageGroup)]),
      segment('voice', network.vmotionLinkGbit, groupOf.voice),
      { id: 'out-of-band', linkGbit: 1, uplinksPerHost: 1, uplinkGroup: 'O', loadGbit: null },
    ],
  };
}
