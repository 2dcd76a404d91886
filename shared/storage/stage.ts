/** Solver of the storage chapter: drives, spares and datastores of an array or of vSAN. */
import { required } from '../base/assert.ts';
import { ceilCount } from '../base/rounding.ts';
import type { Read, Solver } from '../engine/definition.ts';
import type { Site, StorageWish } from '../model/project.ts';
import type { StageReason } from '../model/solver-reason.ts';
import type { Datastore, StoragePlan } from './plan.ts';
import { drivesNeeded, raidUsable, type RaidLevel } from './raid.ts';

export interface StorageContext {
  readonly site: Site;
  storage: StoragePlan;
}

const inputs = [
  'storage.requiredUsable',
  'storage.requiredRaw',
  'storage.readIops',
  'storage.writeIops',
  'storage.driveCapacity',
  'storage.driveIops',
  'storage.writePenalty',
  'storage.hotSpareEvery',
  'storage.arrays',
  'storage.datastores',
  'storage.heartbeatDatastores',
  'hosts.count',
] as const;

const gib = 2 ** 30;
const gb = 1e9;

interface Drives {
  readonly plan: Omit<StoragePlan, 'datastores' | 'metadataDatastore'>;
  readonly usableGib: number;
}

const storage: Solver<StorageContext> = {
  id: 'storage',
  title: 'Drives and datastores',
  why: 'Whole RAID groups for capacity or IOPS, whichever asks for more, plus hot spares; on vSAN whole drives per host.',
  source: 'ft:F44',
  inputs,
  after: [],
  run: (read, context, isWanted) => {
    const wish = context.site.storage;
    const { plan, usableGib } = drives(wish, read);
    if (isWanted('storage')) {
      const datastores = wish.kind === 'none' ? [] : datastoresOf(wish, read);
      context.storage = Object.assign(plan, { datastores, metadataDatastore: datastores[0]?.name ?? '' });
    }
    return {
      'storage.drives': plan.drives,
      'storage.drivesForCapacity': plan.drivesForCapacity,
      'storage.drivesForIops': plan.drivesForIops,
      'storage.hotSpares': plan.hotSpares,
      'storage.usable': usableGib,
    };
  },
  reason: ({ storage: plan }): StageReason => {
    const { kind, groups, drivesPerGroup: perGroup, decidedBy } = plan;
    if (kind === 'none') return { code: 'no-storage', figures: {} };
    if (groups === 0) return { code: 'raid-cannot', figures: { perGroup } };
    const asked = { forCapacity: plan.drivesForCapacity, forIops: plan.drivesForIops, decidedBy };
    return kind === 'vsan'
      ? { code: 'drives-in-hosts', figures: { hosts: groups, perHost: perGroup, ...asked } }
      : { code: 'drives-in-groups', figures: { groups, perGroup, ...asked } };
  },
};

export const storageSolvers: readonly Solver<StorageContext>[] = [storage];

function drives(wish: StorageWish, read: Read): Drives {
  switch (wish.kind) {
    case 'array':
      return arrayDrives(wish, read);
    case 'vsan':
      return vsanDrives(wish, read);
    case 'none':
      return { plan: { ...nothing, kind: 'none', protocol: 'none', raid: '', drive: '' }, usableGib: 0 };
  }
}

const nothing = {
  drivesPerGroup: 0,
  groups: 0,
  dataDrives: 0,
  hotSpares: 0,
  drives: 0,
  decidedBy: 'none',
  drivesForCapacity: 0,
  drivesForIops: 0,
} as const;

/** Each array carries an equal share: of two, one copy of every FT machine. */
function arrayDrives(wish: StorageWish & { kind: 'array' }, read: Read): Drives {
  const { arrays, protocol, raid, drive, drivesPerGroup } = wish;
  const level = raidLevel(raid);
  const driveGb = read('storage.driveCapacity');
  const needed = drivesNeeded({
    requiredGib: read('storage.requiredUsable') / arrays,
    requiredReadIops: read('storage.readIops') / arrays,
    requiredWriteIops: read('storage.writeIops') / arrays,
    driveGb,
    iopsPerDrive: read('storage.driveIops'),
    raid: level,
    disksPerGroup: drivesPerGroup,
    hotSparesPer: read('storage.hotSpareEvery'),
  });
  if (needed === null)
    return { plan: { ...nothing, kind: 'array', protocol, raid, drive, drivesPerGroup }, usableGib: 0 };
  const groups = needed.groups;
  const usable = raidUsable({
    raid: level,
    disksPerGroup: drivesPerGroup,
    groups,
    hotSpares: 0,
    driveTb: driveGb / 1000,
  });
  return {
    // Field by field: this runs in every plan, and spreading costs more than counting.
    plan: {
      kind: 'array',
      protocol,
      raid,
      drive,
      drivesPerGroup,
      groups: groups * arrays,
      dataDrives: needed.dataDrives * arrays,
      hotSpares: needed.hotSpares * arrays,
      drives: needed.totalDrives * arrays,
      decidedBy: needed.decidedBy,
      drivesForCapacity: needed.forCapacity * arrays,
      drivesForIops: needed.forIops * arrays,
    },
    usableGib: usable.usableTib * 1024 * arrays,
  };
}

/** Whole drives in every host, the same number in each. */
function vsanDrives(wish: StorageWish & { kind: 'vsan' }, read: Read): Drives {
  const hosts = Math.max(1, read('hosts.count'));
  const driveGb = read('storage.driveCapacity');
  const raw = read('storage.requiredRaw');
  const forCapacity = ceilCount((raw * gib) / (driveGb * gb));
  const backend = read('storage.readIops') + read('storage.writeIops') * read('storage.writePenalty');
  const forIops = ceilCount(backend / read('storage.driveIops'));
  const perHost = Math.max(1, ceilCount(Math.max(forCapacity, forIops) / hosts));
  const total = perHost * hosts;
  const rawFactor = raw === 0 ? 1 : raw / read('storage.requiredUsable');
  return {
    plan: {
      kind: 'vsan',
      protocol: 'vsan',
      raid: wish.policy,
      drive: wish.drive,
      drivesPerGroup: perHost,
      groups: hosts,
      dataDrives: total,
      hotSpares: 0,
      drives: total,
      decidedBy: Math.max(forCapacity, forIops) < hosts ? 'minimum' : forIops > forCapacity ? 'iops' : 'capacity',
      drivesForCapacity: forCapacity,
      drivesForIops: forIops,
    },
    usableGib: (total * driveGb * gb) / gib / rawFactor,
  };
}

const raidLevels: ReadonlyMap<string, RaidLevel> = new Map(
  ([0, 1, 5, 6, 10, 50, 60] as const).map((level) => [`raid-${level}`, level]),
);

/** Catalogue id 'raid-10' → 10. */
export const raidLevel = (id: string): RaidLevel => required(raidLevels.get(id), `RAID level ${id}`);

function datastoresOf(wish: StorageWish, read: Read): readonly Datastore[] {
  const count = read('storage.datastores');
  const heartbeats = read('storage.heartbeatDatastores');
  const sizeGib = read('storage.requiredUsable') / Math.max(1, count);
  const split = wish.kind === 'array' && wish.arrays === 2;
  return Array.from({ length: count }, (_, index) => ({
    name: wish.kind === 'vsan' ? 'vsanDatastore' : `DS${String(index + 1).padStart(2, '0')}`,
    sizeGib,
    purpose: split ? (index % 2 === 0 ? 'primaries' : 'secondaries') : 'shared',
    heartbeat: index < heartbeats,
  }));
}
