/** Worked examples of the sources, through the whole book: what comes out of a plan is what the pages say. */
import { describe, expect, test } from 'vitest';
import { aProject, aSite, figuresOf, planOf, sitePlanOf } from '../../../builders/project.ts';

describe('demand', () => {
  test('the manual’s example: 250 extensions offer 30 erlang to the trunks', () => {
    const get = figuresOf({ users: 250 });

    expect({
      users: get('demand.usersAtHorizon'),
      external: get('demand.externalBusyHour'),
      all: get('demand.busyHourTraffic'),
      trunks: get('demand.trunks'),
      byRule: get('demand.trunksByLoadRule'),
      nodes: get('demand.serviceNodes'),
    }).toEqual({
      users: 250,
      external: expect.closeTo(30, 9),
      all: expect.closeTo(60, 9),
      // The manual prints 40, a rounded rule of thumb; 40 trunks would block 1.44 %.
      trunks: 42,
      byRule: 38,
      nodes: 1,
    });
  });

  test('distinct calls: 7.2 per user in the busy hour', () => {
    expect(figuresOf({ users: 250 })('demand.callsPerBusyHour') / 250).toBeCloseTo(7.2, 9);
  });

  test('of 0.2 erlang at an extension 0.15 are calls: an internal call stands at both of its ends', () => {
    // 1,000 extensions · 1.2 · (0.1/2 + 0.1) = 180 calls in progress, against 240 erlang at the extensions.
    // Per extension 3 internal calls of 60 s and 3 external of 120 s an hour: 6 calls, 540 s, 90 s each (the manual's h).
    // Two nodes, 0.3 of the busy hour over the day: 180 · 0.3 / 2 = 27 calls in progress when one stops.
    const get = figuresOf({ users: 1000, nodes: 2 });

    expect(get('demand.busyHourTraffic')).toBeCloseTo(240, 9);
    expect(get('demand.callsInProgress')).toBeCloseTo(180, 9);
    expect(get('availability.holdingTime')).toBeCloseTo(90, 9);
    expect(get('availability.erlangPerNode')).toBeCloseTo(27, 9);
    expect(get('availability.droppedCallsPerYear')).toBeCloseTo(27 * get('availability.outagesPerYear'), 9);
  });

  test('no external traffic: no trunk, nothing blocked, and a finding that says so', () => {
    const internalOnly = aSite({ users: [{ kind: 'extension', count: 50, externalErlang: 0 }] });
    const plan = planOf(aProject({ sites: [internalOnly] }));
    const { get } = plan.sites[0]!.quantities;

    expect([get('demand.trunks'), get('demand.trunksByLoadRule'), get('demand.mediaChannels')]).toEqual([0, 0, 0]);
    expect(get('availability.holdingTime')).toBeCloseTo(60, 9);
    expect(plan.findings.map(({ code }) => code)).toContain('DEM-04');
  });

  test('no users: no calls, no trunk, one Service Node, and every figure is finite', () => {
    const { quantities } = sitePlanOf({ users: 0 });

    expect(quantities.names.filter((name) => !Number.isFinite(quantities.get(name)))).toEqual([]);
    expect([quantities.get('demand.trunks'), quantities.get('demand.serviceNodes')]).toEqual([0, 1]);
    expect(quantities.get('availability.droppedCallsPerYear')).toBe(0);
  });

  test.each([
    { users: 1000, external: 120, trunks: 138, callsPerSecond: 2, nodes: 1 },
    { users: 5000, external: 600, trunks: 628, callsPerSecond: 10, nodes: 1 },
    { users: 15_000, external: 1800, trunks: 1829, callsPerSecond: 30, nodes: 3 },
  ])('$users users: $external erlang, $trunks trunks, $callsPerSecond calls a second', ({ users, ...expected }) => {
    const get = figuresOf({ users });

    expect(get('demand.externalBusyHour')).toBeCloseTo(expected.external, 9);
    expect(get('demand.trunks')).toBe(expected.trunks);
    expect(get('demand.callsPerSecond')).toBeCloseTo(expected.callsPerSecond, 9);
    expect(get('demand.serviceNodes')).toBe(expected.nodes);
  });

  test.each([
    { why: 'the smallest class', users: 41, erlang: 4.92, trunks: 10 },
    { why: 'just beyond it, never fewer than before', users: 42, erlang: 5.04, trunks: 11 },
    { why: 'the end of the second class', users: 100, erlang: 12, trunks: 20 },
    { why: 'just beyond it', users: 101, erlang: 12.12, trunks: 21 },
    { why: 'the end of the third class', users: 204, erlang: 24.48, trunks: 35 },
    { why: 'just beyond it', users: 205, erlang: 24.6, trunks: 36 },
  ])('load per trunk, $why: $erlang erlang on $trunks', ({ users, erlang, trunks }) => {
    const get = figuresOf({ users });

    expect(get('demand.externalBusyHour')).toBeCloseTo(erlang, 9);
    expect(get('demand.trunksByLoadRule')).toBe(trunks);
  });

  test('growth compounds and users are rounded up once: 1,000 at 3 % over 5 years are 1,160', () => {
    const get = figuresOf({ users: 1000, inputs: { 'demand.growthPerYear': 0.03 } });

    expect(get('demand.growthFactor')).toBeCloseTo(1.1592740743, 10);
    expect(get('demand.usersAtHorizon')).toBe(1160);
    expect(get('demand.externalBusyHour')).toBeCloseTo(120 * 1.1592740743, 8);
  });

  test('one user more than the planning value asks for one node more', () => {
    expect(figuresOf({ users: 5000 })('demand.serviceNodes')).toBe(1);
    expect(figuresOf({ users: 5001 })('demand.serviceNodes')).toBe(2);
  });

  test('media servers: 30 % of 600 erlang at 1 % blocking are 201 channels, 300 a server', () => {
    const get = figuresOf({ users: 5000, mediaServers: { profile: 'media-server', protection: 'ha' } });

    expect(get('demand.mediaTraffic')).toBeCloseTo(180, 9);
    // Erlang B: 200 channels block 1.03 %, 201 block 0.92 %.
    expect(get('demand.mediaChannels')).toBe(201);
    expect(get('demand.mediaServers')).toBe(1);
  });
});

describe('storage', () => {
  test('two FT nodes and a manager, by hand', () => {
    // FT: 2 × 2 × 120 = 480 GiB. Manager: 80. Running copies: 2 × 2 + 1 = 5, each 0.15 + 1 GB beside its disks.
    // Snapshots: 10 % of 480 + 20 % of 80. Swap: the manager’s 8 GiB, nothing of it reserved. 20 % stays free.
    const files = (5 * 1.15e9) / 2 ** 30;
    const net = 480 + 80 + 48 + 16 + 8 + files;
    const get = figuresOf({
      nodes: 2,
      companions: [{ profile: 'provisioning-manager', count: 1, uses: [] }],
    });

    expect(get('storage.virtualDisks')).toBe(560);
    expect(get('storage.swap')).toBe(8);
    expect(get('storage.overhead')).toBeCloseTo(5.355104804, 8);
    expect(get('storage.net')).toBeCloseTo(net, 9);
    expect(get('storage.requiredUsable')).toBeCloseTo(net / 0.8, 9);
    expect(get('storage.requiredUsableTib')).toBeCloseTo(net / 0.8 / 1024, 12);
  });

  test('free space is a share of what is bought: 25 % free is a third on top, not a quarter', () => {
    const get = figuresOf({ inputs: { 'storage.freeShare': 0.25 } });

    expect(get('storage.requiredUsable') / get('storage.net')).toBeCloseTo(4 / 3, 12);
  });

  test('data grows, swap and logs do not', () => {
    const [flat, grown] = [0, 0.05].map((rate) => figuresOf({ nodes: 2, inputs: { 'storage.growthPerYear': rate } }));

    expect(grown!('storage.net') - flat!('storage.net')).toBeCloseTo(480 * 1.1 * (1.05 ** 5 - 1), 8);
  });

  test.each([
    { release: '5.5', copies: 1, disks: 240 },
    { release: '6.0', copies: 2, disks: 480 },
    { release: '8.0', copies: 2, disks: 480 },
  ])('release $release keeps $copies of each FT disk', ({ release, disks }) => {
    expect(figuresOf({ nodes: 2, platform: { release, update: null } })('storage.ftDisks')).toBe(disks);
  });

  test('each FT write goes to two disks, each read comes from one; RAID 10 writes twice', () => {
    const get = figuresOf({ nodes: 2 });

    expect(get('storage.readIops')).toBe(60);
    expect(get('storage.writeIops')).toBe(280);
    expect(get('storage.backendIops')).toBe(60 + 2 * 280);
  });

  test('drives are sold in decimal: 1,920 GB are 1,788 GiB', () => {
    const get = figuresOf({ nodes: 2 });

    expect(get('storage.usable')).toBeCloseTo((2 * 1920e9) / 2 ** 30, 6);
    expect(get('storage.drives')).toBe(5);
    expect(get('storage.hotSpares')).toBe(1);
  });
});

describe('FT logging', () => {
  /** A pair that reads and writes nothing, so that only dirty pages count. */
  const quiet = { readIops: 0, writeIops: 0, networkInMbit: 0 };

  test.each([
    { band: 'Low', pages: 2000, perVcpu: 65.536 },
    { band: 'Typical', pages: 4000, perVcpu: 131.072 },
    { band: 'Conservative', pages: 12_000, perVcpu: 393.216 },
  ])('$band: $pages pages a second are $perVcpu Mbit/s a vCPU; 8 vCPUs on a host, 30 % on top', ({ band, perVcpu }) => {
    const get = figuresOf({ nodes: 2, serviceNodes: { size: quiet } });

    expect(get('hosts.ftVcpusWorst')).toBe(8);
    expect(get(`network.ftLoggingPerHost${band}`)).toBeCloseTo((perVcpu * 8 * 1.3) / 1000, 9);
  });

  test('the default check: 8 vCPUs at 12,000 pages are 3.15 Gbit/s, with margin 4.1, which fits 10 GbE', () => {
    const get = figuresOf({ nodes: 2, serviceNodes: { size: quiet } });

    expect(get('network.ftLoggingPerHost') / 1.3).toBeCloseTo(3.15, 2);
    expect(get('network.ftLoggingPerHost')).toBeCloseTo(4.1, 1);
    expect(get('network.ftPlanningLimit')).toBeCloseTo(6.58, 9);
    expect(get('network.ftLoggingPerHost')).toBeLessThan(get('network.ftPlanningLimit'));
  });

  test('the planning limit of 25 GbE is 16.45 Gbit/s', () => {
    expect(figuresOf({ network: { ftLinkGbit: 25 } })('network.ftPlanningLimit')).toBeCloseTo(16.45, 9);
  });

  test('vLockstep by the manufacturer’s formula: 2 MB/s read and 20 Mbit/s in are 43.2 Mbit/s', () => {
    // 250 operations of 8,000 B are 2 MB/s; the book’s own mean operation is 8 KiB.
    const get = figuresOf({
      nodes: 1,
      platform: { release: '5.5', update: null },
      serviceNodes: { size: { vcpus: 1, readIops: 250, writeIops: 500, networkInMbit: 20 } },
      inputs: { 'network.ioSize': 8000 / 1024 },
    });

    expect(get('network.ftLoggingPerHost') * 1000).toBeCloseTo(43.2, 9);
  });

  test('without FT there is none', () => {
    const get = figuresOf({ nodes: 2, serviceNodes: { protection: 'ha' } });

    expect(get('network.ftLoggingPerHost')).toBe(0);
    expect(get('network.reprotectTime')).toBe(0);
  });
});

describe('protection again after a failure', () => {
  test('16 GiB, 4 vCPUs and 100 GB over 10 GbE from an array of 400 MB/s: about 340 s', () => {
    const get = figuresOf({ nodes: 1, serviceNodes: { size: { diskGib: 100e9 / 2 ** 30 } } });

    expect(get('hosts.pairsLostWorst')).toBe(1);
    expect(get('network.copyRate')).toBeCloseTo(7.52, 9);
    expect(get('network.dirtyRateWorst')).toBeCloseTo(1.572864, 9);
    expect(get('network.memoryCopyTime')).toBeCloseTo(23.11, 2);
    expect(get('network.diskCopyTime')).toBeCloseTo(250, 9);
    expect(get('network.reprotectTime') * 60).toBeCloseTo(338.11, 2);
  });

  test('500 GB need about 22 minutes', () => {
    const get = figuresOf({ nodes: 1, serviceNodes: { size: { diskGib: 500e9 / 2 ** 30 } } });

    expect(get('network.reprotectTime')).toBeCloseTo(22.3, 1);
  });

  test('a guest that dirties faster than the link copies is slowed to a fifth of the rate', () => {
    const get = figuresOf({
      nodes: 1,
      serviceNodes: { size: { vcpus: 8 } },
      network: { ftLinkGbit: 1 },
      platform: { edition: 'vcf' },
    });

    expect(get('network.memoryCopyTime')).toBeCloseTo((16 * 2 ** 30 * 8) / (0.2 * 0.752e9), 6);
  });
});

describe('hosts', () => {
  test('two FT machines of 4 vCPUs: two hosts hold them, three protect them again', () => {
    const get = figuresOf({ nodes: 2 });

    expect(get('hosts.countStatic')).toBe(2);
    expect(get('hosts.count')).toBe(3);
    expect(get('hosts.forReprotect')).toBe(2);
    expect(get('hosts.forRestart')).toBe(1);
  });

  test.each([2, 3, 4, 6])('n Service Nodes of 4 vCPUs need n hosts, n + 1 with re-protection: n = %i', (nodes) => {
    const get = figuresOf({ nodes });

    expect([get('hosts.countStatic'), get('hosts.count')]).toEqual([nodes, nodes + 1]);
  });
});

describe('cost', () => {
  test('energy: three hosts of 1,760.3 kWh a year at PUE 1.56 are 8,238.204 kWh and EUR 1,566.91', () => {
    // The source gives energy, not power: 1,760.3 kWh a year is this many watts. Network and storage stand elsewhere.
    const watts = 1_760_300 / 8760;
    const plan = planOf(
      aProject({
        currency: 'EUR',
        sites: [
          aSite({
            nodes: 2,
            storage: { kind: 'none' },
            inputs: { 'host.powerTypical': watts, 'bill.lanSwitchPower': 0 },
          }),
        ],
      }),
    );
    const [site] = plan.sites;
    const line = plan.bill.lines.find(({ id }) => id === 'energy@Main');

    expect(site?.quantities.get('hosts.count')).toBe(3);
    expect(site?.quantities.get('bill.energyPerYear')).toBeCloseTo(8.238204, 9);
    expect(line?.totalMinor).toBe(156_691);
  });
});

describe('availability of the table for copywriters', () => {
  const table = (protection: 'ft' | 'ha' | 'none') =>
    sitePlanOf({
      nodes: 2,
      serviceNodes: { protection },
      hosts: {
        groups: [{ server: 'dell-r660', cpu: 'intel-xeon-gold-6426y', cpus: 2, memoryGib: 256, count: 3 }],
        use: 'all',
      },
    });

  test.each([
    { protection: 'ft', minutes: 0.03, digits: 2 },
    { protection: 'ha', minutes: 3.2, digits: 1 },
    { protection: 'none', minutes: 47, digits: 0 },
  ] as const)('host layer under $protection: $minutes minutes a year', ({ protection, minutes, digits }) => {
    const { quantities } = table(protection);

    expect(quantities.get('hosts.count')).toBe(3);
    expect(quantities.get('availability.hostLayerDowntime')).toBeCloseTo(minutes, digits);
  });

  test('guest software costs 15 minutes, everything shared 8', () => {
    const { blocks } = table('ft').availability.ft!;
    const { hostLayer, guestSoftware, ...shared } = blocks;

    expect(guestSoftware?.minutesPerYear).toBeCloseTo(15, 0);
    expect(Object.values(shared).reduce((sum, { minutesPerYear }) => sum + minutesPerYear, 0)).toBeCloseTo(7.4, 0);
    expect(hostLayer?.minutesPerYear).toBeLessThan(0.04);
  });

  test('FT lets 0.29 host failures a year pass without dropping a call', () => {
    const ft = table('ft').quantities;

    expect(ft.get('availability.coveredFailoversPerYear')).toBeCloseTo(0.3, 1);
  });

  test('a next-day contract: 309 minutes on single hosts, next to nothing under FT with three hosts', () => {
    const minutes = (protection: 'ft' | 'none', repairContract: string) =>
      planOf(
        aProject({ sites: [aSite({ nodes: 2, serviceNodes: { protection }, hosts: { repairContract } })] }),
      ).sites[0]!.quantities.get('availability.hostLayerDowntime');

    expect(minutes('none', 'nbd')).toBeCloseTo(309, 0);
    expect(minutes('ft', 'nbd') / minutes('ft', '24x7-4h')).toBeLessThan(1.01);
  });
});
