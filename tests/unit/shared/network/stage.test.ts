/** Ports, adapters, switches and segments of a site, counted by hand. */
import { describe, expect, test } from 'vitest';
import { aProject, aSite, figuresOf, planOf, sitePlanOf, type SiteWish } from '../../../builders/project.ts';

const fc: SiteWish = {
  storage: { protocol: 'fc' },
  hosts: { storageAdapter: 'fc-32g-2p' },
  network: { fcSwitch: 'brocade-g610' },
};

describe('ports', () => {
  test.each([
    { layout: 'minimum', over: 'iSCSI', wish: {}, lan: 6 },
    { layout: 'recommended', over: 'iSCSI', wish: {}, lan: 8 },
    { layout: 'converged', over: 'iSCSI', wish: {}, lan: 4 },
    { layout: 'recommended', over: 'FC', wish: fc, lan: 6 },
  ] as const)('$layout with storage over $over: $lan LAN ports a host', ({ layout, wish, lan }) => {
    const get = figuresOf({ nodes: 2, ...wish, network: { ...(wish as SiteWish).network, layout } });

    expect(get('network.lanPortsPerHost')).toBe(lan);
  });

  test('three hosts on iSCSI: 24 host ports, 8 of the array, 4 uplinks, a fifth spare: 44 on two switches', () => {
    const get = figuresOf({ nodes: 2 });

    expect(get('network.arrayPorts')).toBe(8);
    expect(get('network.lanPorts')).toBe(Math.ceil((3 * 8 + 8 + 4) * 1.2));
    expect(get('network.lanSwitches')).toBe(2);
    expect(get('network.adaptersPerHost')).toBe(2);
    expect(get('network.lanCables')).toBe(32);
    expect([
      get('network.fcPorts'),
      get('network.fcSwitches'),
      get('network.fcOptics'),
      get('network.fcAdaptersPerHost'),
    ]).toEqual([0, 0, 0, 0]);
  });

  test('three hosts on FC: two ports each on two fabrics, two adapters, so that one card may fail', () => {
    const get = figuresOf({ nodes: 2, ...fc });

    expect(get('network.fcAdaptersPerHost')).toBe(2);
    expect(get('network.fcPorts')).toBe(Math.ceil((3 * 2 + 8) * 1.2));
    expect(get('network.fcOptics')).toBe(14);
    expect(get('network.fcSwitches')).toBe(2);
    expect(get('network.lanPorts')).toBe(Math.ceil((3 * 6 + 4) * 1.2));
  });

  test('switches come in pairs: one port too many asks for two more', () => {
    const switches = (nodes: number) => {
      const get = figuresOf({ nodes });
      return [get('network.lanPorts'), get('network.lanSwitches')];
    };

    // 2 × 24 ports: 28 host ports on four hosts still fit, 40 on five do not.
    expect(switches(2)).toEqual([44, 2]);
    expect(switches(3)).toEqual([53, 4]);
  });
});

describe('segments', () => {
  const segments = (wish: SiteWish) => sitePlanOf(wish).network.segments;

  test('FT logging is there only with FT, with the load it is planned for', () => {
    const ft = sitePlanOf({ nodes: 2 });

    expect(ft.network.segments.find(({ id }) => id === 'ft-logging')?.loadGbit).toBe(
      ft.quantities.get('network.ftLoggingPerHost'),
    );
    expect(segments({ nodes: 2, serviceNodes: { protection: 'ha' } }).some(({ id }) => id === 'ft-logging')).toBe(
      false,
    );
  });

  test('each layout shares uplinks as its name says', () => {
    const groups = (layout: 'minimum' | 'recommended' | 'converged') =>
      Object.fromEntries(segments({ nodes: 2, network: { layout } }).map(({ id, uplinkGroup }) => [id, uplinkGroup]));

    expect(groups('recommended')).toEqual({
      management: 'A',
      voice: 'A',
      vmotion: 'B',
      'ft-logging': 'C',
      storage: 'S',
      'out-of-band': 'O',
    });
    expect(groups('minimum')['ft-logging']).toBe(groups('minimum')['vmotion']);
    expect(new Set(['management', 'voice', 'vmotion', 'ft-logging'].map((id) => groups('converged')[id])).size).toBe(1);
  });

  test('no shared storage, no storage segment', () => {
    expect(segments({ storage: { kind: 'none' } }).some(({ id }) => id === 'storage')).toBe(false);
  });
});

describe('load of FT copies', () => {
  test('is that of the fullest host, all its copies taken as primaries', () => {
    const get = figuresOf({ nodes: 2, serviceNodes: { size: { readIops: 10, writeIops: 20, networkInMbit: 3 } } });

    expect(get('network.ftReadIopsWorst')).toBe(20);
    expect(get('network.ftWriteIopsWorst')).toBe(40);
    expect(get('network.ftNetworkIn')).toBe(6);
    expect(get('network.ftIo')).toBeCloseTo((60 * 8 * 1024 * 8) / 1e6 + 6, 9);
  });

  test('counts the host that is fullest after a failure, not only before', () => {
    // Four nodes on hosts that may carry 16 FT vCPUs: after a failure a host takes over copies of another.
    const get = figuresOf({ nodes: 4, hosts: { ftVcpusPerHost: 16 } });

    expect(get('hosts.ftVcpusWorst')).toBeGreaterThanOrEqual(8);
    expect(get('network.ftNetworkIn') / get('hosts.ftVcpusWorst')).toBeCloseTo(10 / 4, 9);
  });
});

describe('a link faster than what it is plugged into', () => {
  const codes = (wish: SiteWish) =>
    planOf(aProject({ sites: [aSite(wish)] }))
      .findings.filter(({ code }) => code === 'NET-06' || code === 'NET-07')
      .map(({ code, severity, figures }) => [code, severity, figures['link'], figures['ports']]);
  const oneGigabit = { networkAdapter: 'eth-1g-4p' };
  const tenGigabitLinks = { ftLinkGbit: 10, vmotionLinkGbit: 10 };

  test('10 Gbit/s for FT on an adapter of 1 Gbit/s blocks, on a switch of 1 Gbit/s too it warns', () => {
    const hosts = oneGigabit;
    const network = { ...tenGigabitLinks, lanSwitch: 'cisco-c9200-24t' };

    expect(codes({ nodes: 2, hosts, network: tenGigabitLinks })).toEqual([['NET-06', 'blocking', 10, 1]]);
    expect(codes({ nodes: 2, hosts, network })).toEqual([
      ['NET-06', 'blocking', 10, 1],
      ['NET-07', 'warning', 10, 1],
    ]);
  });

  test('without FT the FT link does not count', () => {
    const wish: SiteWish = { nodes: 2, hosts: oneGigabit, serviceNodes: { protection: 'ha' } };

    expect(codes({ ...wish, network: { ftLinkGbit: 10, vmotionLinkGbit: 1 } })).toEqual([]);
  });

  test('links as fast as the ports are fine', () => {
    expect(codes({ nodes: 2, hosts: { networkAdapter: 'eth-10g-4p' }, network: tenGigabitLinks })).toEqual([]);
  });
});
