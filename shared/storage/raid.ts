/**
 * What RAID groups hold and how many requests they serve, and how many drives a demand needs.
 *
 * Drives are sold in decimal units (1 GB = 10⁹ B, 1 TB = 10¹² B), demand is in GiB (2³⁰ B);
 * the two meet only in bytes. Array controllers that write full stripes do not pay the write
 * penalty; caches are left aside.
 */
import { ceilCount } from '../base/rounding.ts';

export type RaidLevel = 0 | 1 | 5 | 6 | 10 | 50 | 60;

/** Alike RAID groups with hot spares beside them. */
export interface RaidLayout {
  readonly raid: RaidLevel;
  readonly disksPerGroup: number;
  readonly groups: number;
  readonly hotSpares: number;
  readonly driveTb: number;
}

export interface RaidUsable {
  readonly valid: boolean;
  readonly usableTb: number;
  readonly usableTib: number;
  /** Drives' worth of data, mirrors and parity taken off. */
  readonly dataDisks: number;
  /** Drives to buy, hot spares included. */
  readonly totalDrives: number;
  /** Why the layout is not valid and what would mend it. */
  readonly reason?: string;
}

interface RaidRule {
  readonly leastDisks: number;
  readonly mostDisks: number;
  readonly leastGroups: number;
  /** Drives per group that hold no data of their own, or half of them. */
  readonly redundancy: number | 'half';
  /** Back-end requests per front-end write. */
  readonly writePenalty: number;
}

const anyCount = Number.MAX_SAFE_INTEGER;

/** Geometry: 3ware 9500S manual p. 15. Write penalties: usual small-write cost of mirror and parity. */
const raidRules: Readonly<Record<RaidLevel, RaidRule>> = {
  0: { leastDisks: 1, mostDisks: anyCount, leastGroups: 1, redundancy: 0, writePenalty: 1 },
  1: { leastDisks: 2, mostDisks: 2, leastGroups: 1, redundancy: 'half', writePenalty: 2 },
  5: { leastDisks: 3, mostDisks: anyCount, leastGroups: 1, redundancy: 1, writePenalty: 4 },
  6: { leastDisks: 4, mostDisks: anyCount, leastGroups: 1, redundancy: 2, writePenalty: 6 },
  10: { leastDisks: 4, mostDisks: anyCount, leastGroups: 1, redundancy: 'half', writePenalty: 2 },
  50: { leastDisks: 3, mostDisks: anyCount, leastGroups: 2, redundancy: 1, writePenalty: 4 },
  60: { leastDisks: 4, mostDisks: anyCount, leastGroups: 2, redundancy: 2, writePenalty: 6 },
};

/** Back-end requests that one front-end write costs. */
export function writePenalty(raid: RaidLevel): number {
  return raidRules[raid].writePenalty;
}

/** Drives' worth of data in one group. */
export function dataDisksPerGroup(raid: RaidLevel, disksPerGroup: number): number {
  const { redundancy } = raidRules[raid];
  return redundancy === 'half' ? disksPerGroup / 2 : disksPerGroup - redundancy;
}

/** Why a RAID level cannot be built: too few or too many drives a group, an odd number of them, too few groups. */
export interface RaidFault {
  readonly kind: 'least-drives' | 'most-drives' | 'even-drives' | 'least-groups';
  /** Drives or groups that would do; of an even number, what it has to be a multiple of. */
  readonly limit: number;
}

/** Why a RAID level cannot be built this way; null when it can. */
export function raidFault(raid: RaidLevel, disksPerGroup: number, groups: number): RaidFault | null {
  const { leastDisks, mostDisks, leastGroups, redundancy } = raidRules[raid];
  if (disksPerGroup < leastDisks) return { kind: 'least-drives', limit: leastDisks };
  if (disksPerGroup > mostDisks) return { kind: 'most-drives', limit: mostDisks };
  if (redundancy === 'half' && disksPerGroup % 2 !== 0) return { kind: 'even-drives', limit: 2 };
  if (groups < leastGroups) return { kind: 'least-groups', limit: leastGroups };
  return null;
}

/** The same for an answer to a case, with what would mend it. */
function faultText({ kind, limit }: RaidFault, { raid, disksPerGroup, groups }: RaidLayout): string {
  const have = `RAID ${raid} with ${disksPerGroup} drives a group`;
  switch (kind) {
    case 'least-drives':
      return `${have}: give at least ${limit}.`;
    case 'most-drives':
      return `${have}: give ${limit}, or choose RAID 10.`;
    case 'even-drives':
      return `${have}: give an even number.`;
    case 'least-groups':
      return `RAID ${raid} with ${groups} groups: give at least ${limit}.`;
  }
}

/**
 * Usable capacity of a layout; zero, with the reason, when it cannot be built.
 *
 * data drives per group of n: RAID 0 n, 1 and 10 n/2, 5 and 50 n − 1, 6 and 60 n − 2
 * usable = groups · data drives · drive capacity; hot spares add nothing
 */
export function raidUsable(layout: RaidLayout): RaidUsable {
  const { raid, disksPerGroup, groups, hotSpares, driveTb } = layout;
  const totalDrives = groups * disksPerGroup + hotSpares;
  const fault = raidFault(raid, disksPerGroup, groups);
  if (fault !== null) {
    const reason = faultText(fault, layout);
    return { valid: false, usableTb: 0, usableTib: 0, dataDisks: 0, totalDrives, reason };
  }
  const dataDisks = groups * dataDisksPerGroup(raid, disksPerGroup);
  const usableTb = dataDisks * driveTb;
  return { valid: true, usableTb, usableTib: (usableTb * 1e12) / 2 ** 40, dataDisks, totalDrives };
}

/**
 * Front-end requests a layout serves [IOPS]: raw / (r + w·p), r + w = 1; hot spares serve none.
 *
 * The popular raw·r + raw·w/p is the arithmetic mean of two extremes and promises too much.
 */
export function frontendIops(raid: RaidLevel, drives: number, iopsPerDrive: number, readShare: number): number {
  return (drives * iopsPerDrive) / (readShare + (1 - readShare) * writePenalty(raid));
}

export interface DriveDemand {
  readonly requiredGib: number;
  readonly requiredReadIops: number;
  /** Front-end writes, with both copies of every FT machine counted. */
  readonly requiredWriteIops: number;
  readonly driveGb: number;
  readonly iopsPerDrive: number;
  readonly raid: RaidLevel;
  readonly disksPerGroup: number;
  /** One hot spare for this many drives, and one at least. */
  readonly hotSparesPer: number;
}

export interface DrivesNeeded {
  readonly groups: number;
  /** Drives in the groups, those for mirrors and parity included. */
  readonly dataDrives: number;
  readonly hotSpares: number;
  readonly totalDrives: number;
  /** Drives the capacity alone would ask for. */
  readonly forCapacity: number;
  /** Drives the requests alone would ask for. */
  readonly forIops: number;
  /** minimum: the smallest array of this kind already has drives to spare. */
  readonly decidedBy: 'capacity' | 'iops' | 'minimum';
}

/**
 * Fewest drives, in whole groups with hot spares, that hold and serve a demand; null when the groups cannot be built.
 *
 * forCapacity = ceil( bytes / (drive bytes · data share) );  forIops = ceil( (reads + writes · p) / IOPS per drive )
 * groups = ceil( max(forCapacity, forIops) / drives per group ), at least what the RAID level asks for
 * Ties go to capacity.
 */
export function drivesNeeded(demand: DriveDemand): DrivesNeeded | null {
  const { raid, disksPerGroup } = demand;
  const { leastGroups } = raidRules[raid];
  if (raidFault(raid, disksPerGroup, leastGroups) !== null) return null;

  const dataShare = dataDisksPerGroup(raid, disksPerGroup) / disksPerGroup;
  const forCapacity = ceilCount((demand.requiredGib * 2 ** 30) / (demand.driveGb * 1e9 * dataShare));
  const backend = demand.requiredReadIops + demand.requiredWriteIops * writePenalty(raid);
  const forIops = ceilCount(backend / demand.iopsPerDrive);
  const wanted = Math.max(forCapacity, forIops);
  const groups = Math.max(leastGroups, ceilCount(wanted / disksPerGroup));
  const dataDrives = groups * disksPerGroup;
  const hotSpares = Math.max(1, ceilCount(dataDrives / demand.hotSparesPer));
  const larger = forCapacity >= forIops ? 'capacity' : 'iops';
  const decidedBy = wanted < leastGroups * disksPerGroup ? 'minimum' : larger;
  return { groups, dataDrives, hotSpares, totalDrives: dataDrives + hotSpares, forCapacity, forIops, decidedBy };
}
