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

describe('vMotion', () => {
  const codes = (wish: SiteWish) => planOf(aProject({ sites: [aSite(wish)] })).findings.map(({ code }) => code);

  test('16 GiB of a machine of 4 vCPUs on 10 Gbit/s: 23 s, as the pre-copy rounds add up', () => {
    // Rate 10 · 0.94 · 0.8 = 7.52 Gbit/s; dirty 4 · 12,000 · 4096 B · 8 = 1.572864 Gbit/s, a share of 0.20916 of it.
    // 16 GiB = 137.438953 Gbit. Rounds: 18.276 s, then 0.20916 of each: 18.276 · (1 + 0.209 + 0.0437 + …) = 23.110 s.
    const share = 1.572864 / 7.52;
    let left = 137.438953472 / 7.52;
    let seconds = 0;
    for (let round = 0; round < 40; round++, left *= share) seconds += left;

    expect(seconds).toBeCloseTo(23.11, 2);
    expect(figuresOf({ nodes: 2 })('network.vmotionTime')).toBeCloseTo(seconds, 9);
  });

  test('the largest machine counts, under FT or not', () => {
    const twice = figuresOf({ nodes: 2, serviceNodes: { protection: 'ha', size: { memoryGib: 32 } } });

    expect(twice('network.vmotionTime')).toBeCloseTo((2 * 137.438953472) / (7.52 - 1.572864), 9);
  });

  test('memory that changes at 80 % of the rate: a fifth of the rate is left, and a finding says so', () => {
    // 16 vCPUs dirty 6.291456 Gbit/s, 83.7 % of 7.52; 15 dirty 5.89824, 78.4 %.
    const of = (vcpus: number): SiteWish => ({ nodes: 1, serviceNodes: { protection: 'ha', size: { vcpus } } });

    expect(codes(of(16))).toContain('NET-08');
    expect(codes(of(15))).not.toContain('NET-08');
    expect(figuresOf(of(16))('network.vmotionTime')).toBeCloseTo(137.438953472 / (0.2 * 7.52), 9);
  });

  test('new secondaries on a slow FT link do not converge either', () => {
    // Two pairs of 4 vCPUs to copy: 3.145728 Gbit/s dirty against 2.5 · 0.94 · 0.8 = 1.88 Gbit/s.
    expect(codes({ nodes: 2, network: { ftLinkGbit: 2.5 } })).toContain('NET-09');
    expect(codes({ nodes: 2 })).not.toContain('NET-09');
  });
});

describe('severity of the FT load by band', () => {
  // Two nodes of 4 vCPUs; after a failure both may be primaries on one host: 8 vCPUs, no disk or network load here.
  // Per vCPU 4,000 · 4096 B · 8 = 131.072 Mbit/s typical and 393.216 conservative; times 8, times 1.3 for the margin:
  // 1.36315 and 4.08945 Gbit/s. Planning limit 0.94 · 0.7 = 0.658 of the link, usable 0.94 of it.
  const quiet = { size: { readIops: 0, writeIops: 0, networkInMbit: 0 } };
  const found = (ftLinkGbit: number) =>
    planOf(aProject({ sites: [aSite({ nodes: 2, serviceNodes: quiet, network: { ftLinkGbit } })] }))
      .findings.filter(({ code }) => code === 'NET-01' || code === 'NET-02')
      .map(({ code, severity, figures }) => [
        code,
        severity,
        figures['conservative'] === undefined ? null : Number(figures['conservative']) > Number(figures['usable']),
      ]);

  test.each([
    { link: 2, why: 'typical above 1.316', expected: [['NET-01', 'blocking', null]] },
    { link: 4, why: 'typical below 2.632, conservative above 3.76 usable', expected: [['NET-02', 'warning', true]] },
    { link: 6, why: 'conservative above 3.948, below 5.64 usable', expected: [['NET-02', 'warning', false]] },
    { link: 10, why: 'both below 6.58', expected: [] },
  ])('$link Gbit/s: $why', ({ link, expected }) => {
    expect(found(link)).toEqual(expected);
  });
});
