/** Drives, spares and datastores of a whole site: arrays, two arrays, vSAN, none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VsanStorageWish } from '../../../../shared/model/project.ts';
import { aProject, aSite, figuresOf, planOf, sitePlanOf } from '../../../builders/project.ts';

const vsan = (policy: string, drive = 'nvme-3840gb'): VsanStorageWish => ({
  kind: 'vsan',
  policy,
  drive,
  ownership: 'new',
});
const gib = 2 ** 30;

describe('an array', () => {
  test('whole RAID groups and a spare: two nodes on RAID 10 of four 1.92 TB drives', () => {
    const { storage, quantities } = sitePlanOf({ nodes: 2 });

    expect(storage).toMatchObject({ groups: 1, drivesPerGroup: 4, hotSpares: 1, drives: 5 });
    expect(quantities.get('storage.usable')).toBeGreaterThanOrEqual(quantities.get('storage.requiredUsable'));
  });

  test.each([
    { raid: 'raid-0', found: ['blocking'] },
    { raid: 'raid-5', found: [] },
  ])('$raid: a datastore that no drive failure may take', ({ raid, found }) => {
    const { findings } = planOf(aProject({ sites: [aSite({ nodes: 2, storage: { raid } })] }));

    expect(findings.filter(({ code }) => code === 'STO-07').map(({ severity }) => severity)).toEqual(found);
  });

  test('slow drives: IOPS decide, and the plan says so', () => {
    const { storage } = sitePlanOf({
      nodes: 4,
      serviceNodes: { size: { writeIops: 500 } },
      storage: { drive: 'nl-sas-8000gb' },
    });

    // 4 × (30 reads + 2 copies × 500 writes × 2 for RAID 10) = 8,120 operations over 80 a drive, in groups of four.
    expect(storage).toMatchObject({ decidedBy: 'iops', dataDrives: 104, hotSpares: 6, drives: 110 });
  });

  test('two arrays: each holds one copy of every FT machine, with spares of its own', () => {
    const [one, two] = ([1, 2] as const).map((arrays) => sitePlanOf({ nodes: 6, storage: { arrays } }));

    expect(two!.quantities.get('storage.requiredUsable')).toBe(one!.quantities.get('storage.requiredUsable'));
    expect(two!.storage.hotSpares).toBe(2);
    expect(two!.storage.datastores.map(({ purpose }) => purpose)).toEqual([
      'primaries',
      'secondaries',
      'primaries',
      'secondaries',
    ]);
  });

  test('at least two datastores, so that heartbeats have two, and none larger than a LUN', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 50, max: 20_000 }), (nodes, diskGib) => {
        const { storage, quantities } = sitePlanOf({ nodes, serviceNodes: { size: { diskGib } } });
        const { get } = quantities;

        expect(storage.datastores.length).toBeGreaterThanOrEqual(2);
        expect(storage.datastores.filter(({ heartbeat }) => heartbeat)).toHaveLength(2);
        expect(storage.datastores.every(({ sizeGib }) => sizeGib <= get('storage.lunSize') * 1024 * (1 + 1e-9))).toBe(
          true,
        );
        expect(storage.datastores.reduce((sum, { sizeGib }) => sum + sizeGib, 0)).toBeCloseTo(
          get('storage.requiredUsable'),
          6,
        );
        expect(get('storage.usable')).toBeGreaterThanOrEqual(get('storage.requiredUsable') * (1 - 1e-9));
      }),
      { numRuns: 25 },
    );
  });
});

describe('vSAN', () => {
  test('the same number of drives in every host, raw capacity by the policy', () => {
    const { storage, quantities } = sitePlanOf({
      nodes: 3,
      storage: vsan('osa-raid1-ftt1'),
      serviceNodes: { size: { diskGib: 2000 } },
    });
    const { get } = quantities;

    expect(get('storage.requiredRaw')).toBeCloseTo(2 * get('storage.requiredUsable'), 9);
    expect(storage.drives % get('hosts.count')).toBe(0);
    expect((storage.drives * 3840e9) / gib).toBeGreaterThanOrEqual(get('storage.requiredRaw'));
    expect(get('storage.usable')).toBeCloseTo((storage.drives * 3840e9) / gib / 2, 6);
    expect(storage).toMatchObject({ hotSpares: 0, decidedBy: 'capacity' });
  });

  test('its slack is kept free where it asks for more than the datastore', () => {
    expect(figuresOf({ storage: vsan('osa-raid1-ftt1') })('storage.freeShareApplied')).toBe(0.3);
    expect(
      figuresOf({ storage: vsan('osa-raid1-ftt1'), inputs: { 'storage.freeShare': 0.4 } })('storage.freeShareApplied'),
    ).toBe(0.4);
    expect(figuresOf({})('storage.freeShareApplied')).toBe(0.2);
  });

  test('little data: one drive a host is the least, and nothing else decides', () => {
    const { storage } = sitePlanOf({ nodes: 2, storage: vsan('osa-raid1-ftt1', 'nvme-15360gb') });

    expect(storage).toMatchObject({ drives: 3, decidedBy: 'minimum' });
  });

  test('one datastore, no paths, no FC', () => {
    const get = figuresOf({ nodes: 2, storage: vsan('osa-raid5') });

    expect([get('storage.datastores'), get('storage.paths'), get('network.fcSwitches'), get('storage.arrays')]).toEqual(
      [1, 0, 0, 0],
    );
    expect(get('storage.requiredRaw') / get('storage.requiredUsable')).toBeCloseTo(4 / 3, 2);
  });
});

describe('no shared storage', () => {
  test('needs nothing bought and leaves everything finite', () => {
    const { storage, quantities } = sitePlanOf({ nodes: 2, storage: { kind: 'none' } });

    expect(storage).toMatchObject({ kind: 'none', drives: 0, datastores: [] });
    expect(quantities.get('storage.usable')).toBe(0);
  });
});
