/** MX-ONE's own server redundancy in a plan: standby servers, a host for each, and what it makes of availability. */
import { describe, expect, test } from 'vitest';
import { aProject, aSite, planOf, sitePlanOf, type SiteWish } from '../../../builders/project.ts';

const native = { protection: 'none', nativeRedundancy: true } as const;
const withNodes = (nodes: number, wish: SiteWish = {}) => sitePlanOf({ nodes, serviceNodes: native, ...wish });
const codes = (wish: SiteWish) => planOf(aProject({ sites: [aSite(wish)] })).findings.map(({ code }) => code);

describe('MX-ONE server redundancy', () => {
  // One standby for up to four regular servers, shared out evenly: 4 | 1, 5 = 3 + 2 | 2, 9 = 3 + 3 + 3 | 3.
  test.each([
    { nodes: 1, standbys: 1, hosts: 2 },
    { nodes: 2, standbys: 1, hosts: 3 },
    { nodes: 4, standbys: 1, hosts: 5 },
    { nodes: 5, standbys: 2, hosts: 4 },
    { nodes: 9, standbys: 3, hosts: 4 },
  ])('$nodes Service Nodes: $standbys standby servers on $hosts hosts', ({ nodes, standbys, hosts }) => {
    const { machines, placement, quantities } = withNodes(nodes);

    expect(machines.filter(({ id }) => id.startsWith('SB'))).toHaveLength(standbys);
    expect(quantities.get('demand.standbyNodes')).toBe(standbys);
    expect(quantities.get('hosts.count')).toBe(hosts);
    expect(placement).toMatchObject({ proven: true, policyHolds: 'yes' });
    expect(quantities.get('hosts.standbySharing')).toBe(1);
  });

  test('a standby has the size of the servers it stands by for', () => {
    const { machines } = withNodes(2, { serviceNodes: { ...native, size: { vcpus: 6, memoryGib: 24 } } });

    expect(machines.map(({ id, vcpus, memoryGib, protection }) => [id, vcpus, memoryGib, protection])).toEqual([
      ['SN1', 6, 24, 'none'],
      ['SN2', 6, 24, 'none'],
      ['SB1', 6, 24, 'none'],
    ]);
  });

  test('nothing restarts a machine without protection: the replay says that it waits', () => {
    const [first] = withNodes(2).placement.replay;

    expect(first).toMatchObject({ restarts: [], down: [] });
    expect(first!.notRestarted).toHaveLength(1);
  });

  test('host layer of two nodes and a standby on the cluster planned', () => {
    // λ_h = 1/87,600 + 1/43,800 = 3.42466e-5; λ = 0.98 · λ_h = 3.35616e-5 per hour (β = 2 %).
    // T_h = (6.5/87,600 + 0.5/43,800) / λ_h = 2.5 h; x = λ · T_h = 8.3904e-5.
    // U = λ · 5/60 + x² · (1 + 1/2) = 2.79680e-6 + 1.056e-8 = 2.80736e-6, times 525,600 = 1.4756 min.
    const { availability, quantities } = withNodes(2);

    expect(availability.native.blocks['hostLayer']!.minutesPerYear).toBeCloseTo(1.4756, 3);
    expect(quantities.get('availability.downtimePerYear')).toBe(availability.native.userMinutesPerYear);
    expect(availability.native.userMinutesPerYear).toBeLessThan(availability.single.userMinutesPerYear);
  });

  test('its machines lie on the array, so the array and its fabric count', () => {
    expect(Object.keys(withNodes(2).availability.native.blocks)).toEqual(
      expect.arrayContaining(['san', 'fabric', 'lan']),
    );
    // Not ordered, it is compared as servers of their own, without shared storage.
    const [compared] = planOf(aProject({ sites: [aSite({ nodes: 2 })] })).sites;
    expect(compared!.availability.native.blocks['san']).toBeUndefined();
  });

  test('on too few hosts a standby counts for nothing, and a finding says so', () => {
    const tight: SiteWish = { nodes: 2, serviceNodes: native, host: { count: 2 } };
    const { availability, quantities } = sitePlanOf(tight);

    expect(quantities.get('hosts.standbySharing')).toBe(2);
    expect(availability.native.userUnavailability).toBe(availability.single.userUnavailability);
    expect(codes(tight)).toContain('MX-RED-03');
    expect(codes({ nodes: 2, serviceNodes: native })).not.toContain('MX-RED-03');
  });

  test('without it there is no standby', () => {
    const { machines, quantities } = sitePlanOf({ nodes: 2, serviceNodes: { protection: 'none' } });

    expect(machines).toHaveLength(2);
    expect(quantities.get('demand.standbyNodes')).toBe(0);
    expect(quantities.get('hosts.standbySharing')).toBe(0);
  });
});
