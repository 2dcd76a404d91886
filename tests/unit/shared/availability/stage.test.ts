/** Which shared parts a plan's availability counts. */
import { describe, expect, test } from 'vitest';
import { aProject, aSite, planOf, type SiteWish } from '../../../builders/project.ts';

const vsan: SiteWish = {
  nodes: 2,
  storage: { kind: 'vsan', policy: 'osa-raid1-ftt1', drive: 'nvme-3840gb', ownership: 'new' },
};
const planWith = (wish: SiteWish) => planOf(aProject({ sites: [aSite(wish)] }));
const blocksOf = (wish: SiteWish) => planWith(wish).sites[0]!.availability.ft!.blocks;

describe('shared parts', () => {
  test('vSAN counts as a datastore of its own, with its storage network', () => {
    const blocks = blocksOf(vsan);

    expect(Object.keys(blocks)).toEqual(['hostLayer', 'guestSoftware', 'clusterCommonCause', 'vsan', 'fabric', 'lan']);
    // A = 0.99999 and 4 h: λ = 1e-5/(0.99999 · 4) = 2.500025e-6 per hour; outage 4 h + 10 min restart = 4.1667 h;
    // y = 1.0416771e-5, U = y/(1 + y) = 1.0416662e-5, times 525,600 = 5.4750 min.
    expect(blocks['vsan']!.minutesPerYear).toBeCloseTo(5.475, 3);
  });

  test('a finding says that the figure of vSAN is an estimate, and only there', () => {
    const codes = (wish: SiteWish) => planWith(wish).findings.map(({ code }) => code);

    expect(codes(vsan)).toContain('AVAIL-04');
    expect(codes({ nodes: 2 })).not.toContain('AVAIL-04');
  });

  test('the figure is the user’s to give: a perfect datastore leaves no outage', () => {
    expect(blocksOf({ ...vsan, inputs: { 'availability.vsanAvailability': 1 } })['vsan']!.unavailability).toBe(0);
  });

  test('without shared storage there is neither datastore nor storage network', () => {
    expect(Object.keys(blocksOf({ nodes: 2, storage: { kind: 'none' } }))).not.toEqual(
      expect.arrayContaining(['fabric']),
    );
  });
});

describe('maintenance of hosts', () => {
  const get = (wish: SiteWish) => planWith(wish).sites[0]!.quantities.get;

  test('two rounds of 2 h a host and year leave one host fewer for 0.137 % of the time', () => {
    // e = 2 · 3 hosts · 2 h / 8760 h = 0.0013699.
    expect(get({ nodes: 2 })('availability.maintenanceExposure')).toBeCloseTo(12 / 8760, 12);
  });

  test('while a host is out an FT pair has two: the second failure waits for a repair then', () => {
    // λ = 0.98 · (1/87,600 + 1/43,800) = 3.35616e-5, T_h = 2.5 h, T_ha = 1/6 h. To leading order
    // U(2) − U(3) = 2 λ² T_h (T_h/2 + T_ha) = 2 · 1.12638e-9 · 2.5 · 1.41667 = 7.9785e-9; times e, times 525,600 min.
    const of = get({ nodes: 2 });
    const added = of('availability.hostLayerMaintained') - of('availability.hostLayerDowntime');

    expect(of('hosts.count')).toBe(3);
    expect(added / (7.9785e-9 * (12 / 8760) * 525_600)).toBeCloseTo(1, 1);
  });

  test('on a single host the maintenance itself is the outage', () => {
    // e = 2 · 1 · 2 h / 8760 h of the year, 240 min, beside the rest of the time at U(1).
    const of = get({ nodes: 1, serviceNodes: { protection: 'none' }, host: { count: 1 }, hosts: { policy: 'static' } });
    const share = 4 / 8760;

    expect(of('availability.hostLayerMaintained')).toBeCloseTo(
      240 + (1 - share) * of('availability.hostLayerDowntime'),
      6,
    );
  });
});
