/** From machine table to placement and back: overheads, what a host offers, the worst failure, admission control. */
import { describe, expect, test } from 'vitest';
import { overheadMib, placementMachine } from '../../../../shared/placement/demand.ts';
import { readExample } from '../../../builders/examples.ts';
import { aProject, aSite, planOf, sitePlanOf, type SiteWish } from '../../../builders/project.ts';

const plan = sitePlanOf({ nodes: 2, companions: [{ profile: 'provisioning-manager', count: 1, uses: [] }] });
const read = plan.quantities.get;
const figures = (wish: SiteWish) => sitePlanOf(wish).quantities.get;

describe('memory overhead of a machine', () => {
  // Rows of the published table: memory [MB], overhead [MB] with 1, 2, 4 and 8 vCPUs.
  const table = [
    { memory: 256, rows: [20.29, 24.28, 32.23, 48.16] },
    { memory: 1024, rows: [25.9, 29.91, 37.86, 53.82] },
    { memory: 4096, rows: [48.64, 52.72, 60.67, 76.78] },
    { memory: 16_384, rows: [139.62, 143.98, 151.93, 168.6] },
  ];
  const cells = table.flatMap(({ memory, rows }) => rows.map((mib, i) => ({ memory, vcpus: [1, 2, 4, 8][i]!, mib })));

  test.each(cells)('$memory MB and $vcpus vCPUs: $mib within 1 MiB', ({ memory, vcpus, mib }) => {
    expect(Math.abs(overheadMib({ vcpus, memoryGib: memory / 1024 }, read) - mib)).toBeLessThan(1);
  });
});

describe('what a machine asks of a host', () => {
  const machine = (id: string) => plan.machines.find((each) => each.id === id)!;

  test('an FT node of 4 vCPUs and 16 GiB: 15 % more cores, its overheads, both counted in each copy', () => {
    const ordinary = 14.5 + 4 * 4 + 0.00741 * 16_384;
    const ft = 256 + 0.01 * 16_384;

    expect(placementMachine(machine('SN1'), read)).toMatchObject({
      ft: true,
      ftVcpus: 4,
      cpu: expect.closeTo(4.6, 12),
      memoryGib: expect.closeTo(16 + (ordinary + ft) / 1024, 12),
    });
  });

  test('a manager of 4 vCPUs shares its cores two to one and pays no FT overhead', () => {
    const pm = plan.machines.find(({ profile }) => profile === 'provisioning-manager')!;

    expect(placementMachine(pm, read)).toMatchObject({
      ft: false,
      cpu: 2,
      memoryGib: expect.closeTo(8 + (14.5 + 4 * 4 + 0.00741 * 8192) / 1024, 12),
    });
  });
});

describe('what a host offers', () => {
  const host = (name: string) => plan.hostKinds[0]!.quantities.get(name);

  test('its cores less one, its memory less the larger of 8 GiB and 8 %', () => {
    expect(host('host.coresInstalled')).toBe(32);
    expect(host('host.coresUsable')).toBe(31);
    expect(host('host.memoryUsable')).toBeCloseTo(256 * 0.92, 9);
    const small = sitePlanOf({ host: { memoryGib: 64 } }).hostKinds[0]!.quantities;
    expect(small.get('host.memoryUsable')).toBe(56);
  });

  test('clock cycles for admission control are those of all cores', () => {
    expect(host('host.cpuCapacity')).toBeCloseTo(32 * host('host.baseClock') * 1000, 6);
  });
});

describe('the placement of a plan', () => {
  const wishes: readonly { why: string; wish: SiteWish }[] = [
    { why: 'two nodes', wish: { nodes: 2 } },
    {
      why: 'many nodes and companions',
      wish: { nodes: 7, companions: [{ profile: 'micollab-5000', count: 3, uses: [] }] },
    },
    { why: 'nodes of three sizes of cap', wish: { nodes: 4, hosts: { ftVcpusPerHost: 16, ftMachinesPerHost: 3 } } },
    { why: 'HA only', wish: { nodes: 5, serviceNodes: { protection: 'ha' } } },
    { why: 'two failures', wish: { nodes: 3, inputs: { 'hosts.failuresToSurvive': 2 } } },
  ];

  test.each(wishes)('$why: every machine once or as a pair on two hosts, no host over its limits', ({ wish }) => {
    const { placement, machines } = sitePlanOf(wish);
    const copies = new Map<string, number[]>();
    placement.hosts.forEach(({ instances }, index) =>
      instances.forEach(({ machineId }) => copies.set(machineId, [...(copies.get(machineId) ?? []), index])),
    );

    expect(placement.unplaced).toEqual([]);
    for (const { id, protection } of machines) {
      const on = copies.get(id) ?? [];
      expect(on, id).toHaveLength(protection === 'ft' ? 2 : 1);
      expect(new Set(on).size, id).toBe(on.length);
    }
    for (const host of placement.hosts) {
      expect(host.usedCores).toBeLessThanOrEqual(host.cores * (1 + 1e-9));
      expect(host.usedMemoryGib).toBeLessThanOrEqual(host.memoryGib * (1 + 1e-9));
      if (host.ftMachines > 0) expect(host.usedFtMachines).toBeLessThanOrEqual(host.ftMachines);
      if (host.ftVcpus > 0) expect(host.usedFtVcpus).toBeLessThanOrEqual(host.ftVcpus);
    }
  });

  test.each(wishes)('$why: after each failure nothing is down, nothing unprotected, and caps hold', ({ wish }) => {
    const { placement } = sitePlanOf(wish);

    const failures = placement.replay.filter(({ failedHosts }) => failedHosts.length === 1);

    expect(failures).toHaveLength(placement.hosts.length);
    for (const { down, unprotected, uses } of failures) {
      expect([...down, ...unprotected]).toEqual([]);
      for (const use of uses)
        expect(use.ftVcpus).toBeLessThanOrEqual(Math.max(...placement.hosts.map(({ ftVcpus }) => ftVcpus)));
    }
  });

  test('sums over hosts and machines are those of their rows', () => {
    const { quantities, placement, machines } = sitePlanOf({
      nodes: 3,
      companions: [{ profile: 'mpa', count: 2, uses: [] }],
    });
    const { get } = quantities;

    expect(get('hosts.count')).toBe(placement.hosts.length);
    expect(get('hosts.memoryTotal')).toBe(placement.hosts.length * 256);
    expect(get('hosts.coresTotal')).toBe(placement.hosts.length * 32);
    expect(get('hosts.cpusTotal')).toBe(placement.hosts.length * 2);
    expect(get('machines.count')).toBe(machines.length);
    expect(get('machines.memory')).toBe(machines.reduce((sum, { memoryGib }) => sum + memoryGib, 0));
    expect(get('machines.ftDisk') + get('machines.otherDisk')).toBe(
      machines.reduce((sum, { diskGib }) => sum + diskGib, 0),
    );
    expect(get('hosts.ftVcpusWorst')).toBe(8);
  });
});

describe('admission control', () => {
  test.each([
    { failures: 1, hosts: 3, share: 1 / 3 },
    { failures: 2, hosts: 4, share: 1 / 2 },
    { failures: 0, hosts: 2, share: 0 },
  ])('$failures failures of $hosts hosts reserve $share', ({ failures, hosts, share }) => {
    const get = figures({ nodes: 2, inputs: { 'hosts.failuresToSurvive': failures } });

    expect(get('hosts.count')).toBe(hosts);
    expect(get('hosts.haCpuReserve')).toBeCloseTo(share, 12);
    expect(get('hosts.haMemoryReserve')).toBeCloseTo(share, 12);
  });

  test('both copies of an FT machine count', () => {
    const { placement } = sitePlanOf({ nodes: 2 });

    // Slot: the largest reservation with its overhead; a node reserves all its clock cycles and memory.
    expect(placement.admission.slotMemoryMb).toBeCloseTo(16_384 + 14.5 + 16 + 0.00741 * 16_384, 6);
    expect(placement.admission.percentagePolicyOk).toBe(true);
  });
});

describe('hosts that are given', () => {
  const given = (count: number, wish: SiteWish = {}) =>
    sitePlanOf({ nodes: 2, host: { count }, hosts: { use: 'all' }, ...wish });

  test('too few for the promise: planned all the same, and said so', () => {
    const { placement, quantities } = given(2);

    expect(placement).toMatchObject({ policyHolds: 'no', needed: 3, unplaced: [] });
    expect(quantities.get('hosts.count')).toBe(2);
  });

  test('one host for a pair: one copy each, nothing lost', () => {
    const { placement, quantities } = given(1);

    expect(placement.unplaced).toEqual([]);
    expect(placement.hosts[0]?.instances.map(({ role }) => role)).toEqual(['single', 'single']);
    expect(quantities.get('hosts.ftMachinesWorst')).toBe(0);
  });

  test('more than needed: all are used and billed', () => {
    expect(given(5).placement.hosts).toHaveLength(5);
  });

  test('a machine larger than every host stays out and is named', () => {
    const { placement, quantities } = sitePlanOf({ nodes: 2, serviceNodes: { size: { memoryGib: 512 } } });

    expect(placement.unplaced).toEqual(['SN1', 'SN2']);
    expect(quantities.names.filter((name) => !Number.isFinite(quantities.get(name)))).toEqual([]);
  });

  test('hundreds of hosts, each of which may fail, are no trouble', () => {
    const { placement, quantities } = given(800, { serviceNodes: { protection: 'ha' } });

    expect(placement.replay).toHaveLength(800);
    expect(quantities.get('hosts.ftVcpusWorst')).toBe(0);
  });
});

describe('a machine that fits on no host', () => {
  const codesOf = (wish: SiteWish) => planOf(aProject({ sites: [aSite(wish)] })).findings.map(({ code }) => code);
  // 12 vCPUs under FT: a host may carry 8 by default (das.maxftvcpusperhost), whatever its size and number.
  const tooMuchFt: SiteWish = {
    nodes: 2,
    serviceNodes: { size: { vcpus: 12 } },
    companions: [{ profile: 'micollab-5000', count: 3, uses: [] }],
  };

  test('no number of hosts is claimed to do, and the hosts planned are those of the other machines', () => {
    const { placement, quantities } = sitePlanOf(tooMuchFt);
    const others = sitePlanOf({
      nodes: 1,
      serviceNodes: { protection: 'ha', size: { vcpus: 1, memoryGib: 1 } },
      companions: tooMuchFt.companions ?? [],
    });

    expect(placement).toMatchObject({
      needed: null,
      neededStatic: null,
      decidedBy: 'machine-too-large',
      tooLarge: ['SN1', 'SN2'],
    });
    expect(quantities.get('hosts.needed')).toBe(0);
    expect(quantities.get('hosts.countStatic')).toBe(0);
    expect(quantities.get('hosts.count')).toBe(others.quantities.get('hosts.count'));
  });

  test('the finding blocks, names the way out, and no other advises hosts that cannot help', () => {
    const { findings } = planOf(aProject({ sites: [aSite(tooMuchFt)] }));
    const found = findings.filter(({ code }) => code === 'PLACE-01');

    expect(
      found.map(({ severity, figures }) => [severity, figures['resource'], figures['needed'], figures['available']]),
    ).toEqual([
      ['blocking', 'ft-vcpus', 12, 8],
      ['blocking', 'ft-vcpus', 12, 8],
    ]);
    expect(codesOf(tooMuchFt).filter((code) => /^(FT|HA)-HOST|^PLACE-0[237]/.test(code))).toEqual([]);
  });

  test('too large for the memory of given hosts: the same, and the others’ own shortage is still found', () => {
    const wish: SiteWish = {
      nodes: 1,
      serviceNodes: { protection: 'ha', size: { memoryGib: 400 } },
      companions: [{ profile: 'micollab-5000', count: 40, uses: [] }],
      host: { count: 2 },
    };

    expect(codesOf(wish)).toEqual(expect.arrayContaining(['PLACE-01', 'PLACE-02']));
    expect(codesOf({ ...wish, companions: [] })).not.toContain('PLACE-02');
  });
});

describe('what a failure leaves out when survivors stay where they are', () => {
  const findingsOf = (wish: SiteWish) =>
    planOf(aProject({ sites: [aSite(wish)] })).findings.filter(({ code }) => code === 'PLACE-06');
  /** The largest example under that policy: its pairs are spread over all hosts, so that no host has much room left. */
  const campus = (policy: 'repack-reprotect' | 'in-place-reprotect') => {
    const example = readExample('campus-124-nodes');
    const sites = example.sites.map((site) => ({ ...site, hosts: { ...site.hosts, policy } }));
    return planOf({ ...example, sites }).findings.filter(({ code }) => code === 'PLACE-06');
  };

  test('where the policy lets survivors move it is a note, summed up over many hosts', () => {
    const [only, ...others] = campus('repack-reprotect');

    expect(others).toEqual([]);
    expect(only).toMatchObject({ severity: 'note', figures: { moves: 1, hosts: '' } });
    expect(only!.figures['hostCount']).toBeGreaterThan(4);
    expect(only!.figures['machines']).toBeGreaterThan(0);
  });

  test('where hosts given do not keep the policy it is a warning', () => {
    const tight = findingsOf({ nodes: 2, host: { count: 2 } });

    expect(tight.map(({ severity, figures }) => [severity, figures['moves']])).toEqual([['warning', 0]]);
  });

  test('in place, there is nothing to say', () => {
    expect(campus('in-place-reprotect')).toEqual([]);
  });
});
