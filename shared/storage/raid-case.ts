/** RAID cases from outside: checks one JSON object and gives capacity and, where asked, requests. */
import { readCase } from '../base/case.ts';
import type { CaseProblem, CaseReader } from '../base/case.ts';
import { ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { frontendIops, raidUsable } from './raid.ts';
import type { RaidLevel, RaidUsable } from './raid.ts';

export interface RaidSolution extends RaidUsable {
  /** Only when the case gives iopsPerDrive and readShare; 0 when the layout is not valid. */
  readonly frontendIops?: number;
}

const raidLevels: readonly RaidLevel[] = [0, 1, 5, 6, 10, 50, 60];
const driveCount = { min: 0, max: 1e6, whole: true };

/**
 * Usable capacity of { raid, disksPerGroup, groups, hotSpares, driveTb }; with iopsPerDrive and
 * readShare the front-end IOPS too. A layout that cannot be built is an answer (valid: false),
 * values that make no sense are a problem.
 */
export function solveRaidCase(json: unknown): Result<RaidSolution, CaseProblem> {
  const read = readCase(json, (at) => ({
    layout: {
      raid: readLevel(at),
      disksPerGroup: at.number('disksPerGroup', driveCount),
      groups: at.optionalNumber('groups', driveCount) ?? 1,
      hotSpares: at.optionalNumber('hotSpares', driveCount) ?? 0,
      driveTb: at.number('driveTb', { above: 0, max: 1e9 }),
    },
    load: readLoad(at),
  }));
  if (!read.ok) return read;
  const { layout, load } = read.value;
  const usable = raidUsable(layout);
  if (load === null) return ok(usable);
  const drives = layout.groups * layout.disksPerGroup;
  const served = usable.valid ? frontendIops(layout.raid, drives, load.iopsPerDrive, load.readShare) : 0;
  return ok({ ...usable, frontendIops: served });
}

function readLoad(at: CaseReader): { readonly iopsPerDrive: number; readonly readShare: number } | null {
  if (!at.has('iopsPerDrive') && !at.has('readShare')) return null;
  return {
    iopsPerDrive: at.number('iopsPerDrive', { min: 0, max: 1e12 }),
    readShare: at.number('readShare', { min: 0, max: 1 }),
  };
}

/** Reads 5, "5", "raid5", "RAID 5" and "raid-5" alike. */
function readLevel(at: CaseReader): RaidLevel {
  const given = at.raw('raid');
  const digits = typeof given === 'string' ? /^\s*(?:raid)?[\s-]*(\d+)\s*$/i.exec(given)?.[1] : undefined;
  const number = digits === undefined ? given : Number(digits);
  const level = raidLevels.find((known) => known === number);
  if (level === undefined) at.report('raid', `The RAID level is not known: give one of ${raidLevels.join(', ')}.`);
  return level ?? 0;
}
