import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drivesNeeded, frontendIops, raidFault, raidUsable } from '../../../../shared/storage/raid.ts';
import type { DriveDemand, RaidLevel } from '../../../../shared/storage/raid.ts';
import { solveRaidCase } from '../../../../shared/storage/raid-case.ts';

const levels: readonly RaidLevel[] = [0, 1, 5, 6, 10, 50, 60];
const aLayout = { disksPerGroup: 8, groups: 1, hotSpares: 0, driveTb: 2 };

describe('raidUsable', () => {
  test.each([
    { raid: 0, disksPerGroup: 1, groups: 1, dataDisks: 1 },
    { raid: 0, disksPerGroup: 3, groups: 2, dataDisks: 6 },
    { raid: 1, disksPerGroup: 2, groups: 3, dataDisks: 3 },
    { raid: 5, disksPerGroup: 3, groups: 1, dataDisks: 2 },
    { raid: 5, disksPerGroup: 8, groups: 2, dataDisks: 14 },
    { raid: 6, disksPerGroup: 4, groups: 1, dataDisks: 2 },
    { raid: 10, disksPerGroup: 4, groups: 1, dataDisks: 2 },
    { raid: 50, disksPerGroup: 3, groups: 2, dataDisks: 4 },
    { raid: 60, disksPerGroup: 6, groups: 3, dataDisks: 12 },
  ] as const)('RAID $raid, $groups × $disksPerGroup', (layout) => {
    const usable = raidUsable({ ...layout, hotSpares: 1, driveTb: 2 });

    expect(usable).toEqual({
      valid: true,
      usableTb: 2 * layout.dataDisks,
      usableTib: (2e12 * layout.dataDisks) / 2 ** 40,
      dataDisks: layout.dataDisks,
      totalDrives: layout.groups * layout.disksPerGroup + 1,
    });
  });

  test('a TiB is 1.0995 TB', () => {
    const { usableTb, usableTib } = raidUsable({ ...aLayout, raid: 6 });

    expect(usableTb / usableTib).toBeCloseTo(1.0995, 4);
  });

  test.each([
    { raid: 0, disksPerGroup: 0, groups: 1 },
    { raid: 0, disksPerGroup: 1, groups: 0 },
    { raid: 1, disksPerGroup: 1, groups: 1 },
    { raid: 1, disksPerGroup: 4, groups: 1 },
    { raid: 5, disksPerGroup: 2, groups: 1 },
    { raid: 6, disksPerGroup: 3, groups: 1 },
    { raid: 10, disksPerGroup: 2, groups: 1 },
    { raid: 10, disksPerGroup: 5, groups: 1 },
    { raid: 50, disksPerGroup: 3, groups: 1 },
    { raid: 50, disksPerGroup: 2, groups: 2 },
    { raid: 60, disksPerGroup: 3, groups: 2 },
  ] as const)('RAID $raid, $groups × $disksPerGroup cannot be built', (layout) => {
    const usable = raidUsable({ ...layout, hotSpares: 1, driveTb: 2 });

    expect(usable).toMatchObject({ valid: false, usableTb: 0, usableTib: 0, dataDisks: 0 });
    expect(usable.reason).toContain('give');
  });

  test('spares add nothing, more groups add in proportion, redundancy never adds', () => {
    const layout = fc.record({
      raid: fc.constantFrom(...levels),
      disksPerGroup: fc.integer({ min: 1, max: 24 }),
      groups: fc.integer({ min: 1, max: 8 }),
      hotSpares: fc.integer({ min: 0, max: 4 }),
      driveTb: fc.double({ min: 0.1, max: 30, noNaN: true }),
    });

    fc.assert(
      fc.property(layout, (some) => {
        const usable = raidUsable(some);
        const doubled = raidUsable({ ...some, groups: 2 * some.groups });

        expect(usable.dataDisks).toBe(raidUsable({ ...some, hotSpares: 0 }).dataDisks);
        if (usable.valid) expect(doubled.dataDisks).toBe(2 * usable.dataDisks);
        expect(usable.dataDisks).toBeLessThanOrEqual(some.groups * some.disksPerGroup);
      }),
    );
  });
});

describe('frontendIops', () => {
  test.each([
    { raid: 0, served: 1000 },
    { raid: 1, served: 1000 / 1.5 },
    { raid: 10, served: 1000 / 1.5 },
    { raid: 5, served: 400 },
    { raid: 50, served: 400 },
    { raid: 6, served: 1000 / 3.5 },
    { raid: 60, served: 1000 / 3.5 },
  ] as const)('RAID $raid, half reads', ({ raid, served }) => {
    expect(frontendIops(raid, 10, 100, 0.5)).toBeCloseTo(served, 10);
  });

  test('reads alone cost nothing extra', () => {
    for (const raid of levels) expect(frontendIops(raid, 10, 100, 1)).toBe(1000);
  });
});

describe('drivesNeeded', () => {
  const demand: DriveDemand = {
    requiredGib: 1000,
    requiredReadIops: 200,
    requiredWriteIops: 100,
    driveGb: 600,
    iopsPerDrive: 140,
    raid: 5,
    disksPerGroup: 4,
    hotSparesPer: 20,
  };

  test.each([
    // 1000 GiB = 1073.7 GB over 450 GB net a drive: 3; (200 + 4 · 100) / 140: 5 → two groups of four, one spare.
    { why: 'requests decide', change: {}, groups: 2, total: 9, forCapacity: 3, forIops: 5, decidedBy: 'iops' },
    { why: 'capacity decides', change: { requiredGib: 4000 }, groups: 3, total: 13, forCapacity: 10, forIops: 5, decidedBy: 'capacity' }, // prettier-ignore
    { why: 'a small demand', change: { requiredGib: 10, requiredWriteIops: 0 }, groups: 1, total: 5, forCapacity: 1, forIops: 2, decidedBy: 'minimum' }, // prettier-ignore
    { why: 'nothing to store', change: { requiredGib: 0, requiredReadIops: 0, requiredWriteIops: 0 }, groups: 1, total: 5, forCapacity: 0, forIops: 0, decidedBy: 'minimum' }, // prettier-ignore
    { why: 'two groups at least', change: { raid: 50, requiredGib: 10, requiredWriteIops: 0 }, groups: 2, total: 9, forCapacity: 1, forIops: 2, decidedBy: 'minimum' }, // prettier-ignore
    { why: 'many drives, many spares', change: { requiredGib: 40_000 }, groups: 24, total: 101, forCapacity: 96, forIops: 5, decidedBy: 'capacity' }, // prettier-ignore
    { why: 'GB and GiB are not the same', change: { driveGb: (1000 * 2 ** 30) / 1e9 / 3, requiredReadIops: 0, requiredWriteIops: 0 }, groups: 1, total: 5, forCapacity: 4, forIops: 0, decidedBy: 'capacity' }, // prettier-ignore
  ])('$why', ({ change, groups, total, forCapacity, forIops, decidedBy }) => {
    const needed = drivesNeeded({ ...demand, ...(change as Partial<DriveDemand>) });

    expect(needed).toMatchObject({ groups, totalDrives: total, forCapacity, forIops, decidedBy });
  });

  test('a group that cannot be built', () => {
    expect(drivesNeeded({ ...demand, disksPerGroup: 2 })).toBeNull();
  });

  test('holds and serves the demand, and one group fewer would not', () => {
    const anyDemand = fc.record({
      requiredGib: fc.integer({ min: 0, max: 50_000 }),
      requiredReadIops: fc.integer({ min: 0, max: 20_000 }),
      requiredWriteIops: fc.integer({ min: 0, max: 20_000 }),
      driveGb: fc.constantFrom(300, 600, 1200, 1920, 3840),
      iopsPerDrive: fc.constantFrom(80, 140, 180, 5000),
      raid: fc.constantFrom(...levels),
      disksPerGroup: fc.integer({ min: 2, max: 16 }),
      hotSparesPer: fc.integer({ min: 5, max: 30 }),
    });

    fc.assert(
      fc.property(anyDemand, (some) => {
        const needed = drivesNeeded(some);
        if (needed === null) {
          expect(raidFault(some.raid, some.disksPerGroup, 2)).not.toBeNull();
          return;
        }
        const enough = (groups: number): boolean => {
          const { usableTb } = raidUsable({ ...some, groups, hotSpares: 0, driveTb: some.driveGb / 1000 });
          const asked = some.requiredReadIops + some.requiredWriteIops;
          const readShare = asked === 0 ? 1 : some.requiredReadIops / asked;
          const served = frontendIops(some.raid, groups * some.disksPerGroup, some.iopsPerDrive, readShare);
          return usableTb * 1e12 * (1 + 1e-8) >= some.requiredGib * 2 ** 30 && served * (1 + 1e-8) >= asked;
        };

        expect(enough(needed.groups)).toBe(true);
        if (
          needed.decidedBy !== 'minimum' &&
          raidUsable({ ...some, groups: needed.groups - 1, hotSpares: 0, driveTb: 1 }).valid
        )
          expect(enough(needed.groups - 1)).toBe(false);
        expect(needed.hotSpares).toBeGreaterThanOrEqual(Math.max(1, needed.dataDrives / some.hotSparesPer));
        expect(needed.totalDrives).toBe(needed.dataDrives + needed.hotSpares);
      }),
    );
  });
});

describe('solveRaidCase', () => {
  const good = { raid: 5, disksPerGroup: 8, groups: 2, hotSpares: 1, driveTb: 1.2 };

  test.each([5, '5', 'raid5', 'RAID 5', 'Raid-5', ' raid 5 '])('RAID level %j', (raid) => {
    expect(solveRaidCase({ id: 'x', ...good, raid })).toMatchObject({
      ok: true,
      value: { valid: true, dataDisks: 14 },
    });
  });

  test('with requests', () => {
    const result = solveRaidCase({ ...good, iopsPerDrive: 140, readShare: 0.6 });

    expect(result.ok && result.value.frontendIops).toBeCloseTo((16 * 140) / (0.6 + 0.4 * 4), 9);
  });

  test('a layout that cannot be built is an answer, with its reason', () => {
    const result = solveRaidCase({ ...good, raid: 1, iopsPerDrive: 140, readShare: 0.6 });

    expect(result).toEqual({
      ok: true,
      value: {
        valid: false,
        usableTb: 0,
        usableTib: 0,
        dataDisks: 0,
        totalDrives: 17,
        reason: 'RAID 1 with 8 drives a group: give 2, or choose RAID 10.',
        frontendIops: 0,
      },
    });
  });

  test.each([
    { why: 'null', json: null, where: '' },
    { why: 'level', json: { ...good, raid: 7 }, where: 'raid' },
    { why: 'level as text', json: { ...good, raid: 'mirror' }, where: 'raid' },
    { why: 'half a drive', json: { ...good, disksPerGroup: 2.5 }, where: 'disksPerGroup' },
    { why: 'negative', json: { ...good, hotSpares: -1 }, where: 'hotSpares' },
    { why: 'no capacity', json: { ...good, driveTb: 0 }, where: 'driveTb' },
    { why: 'share in percent', json: { ...good, iopsPerDrive: 140, readShare: 60 }, where: 'readShare' },
    { why: 'no share', json: { ...good, iopsPerDrive: 140 }, where: 'readShare' },
  ])('$why', ({ json, where }) => {
    expect(solveRaidCase(json)).toMatchObject({
      ok: false,
      error: { where, message: expect.stringContaining(': give ') },
    });
  });
});
