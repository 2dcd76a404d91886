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
