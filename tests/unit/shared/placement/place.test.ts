import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeMachines, placeOn } from '../../../../shared/placement/place.ts';
import type { PlacementHost, PlacementMachine, PlacementPolicy } from '../../../../shared/placement/problem.ts';
import {
  aHost,
  aMachine,
  aServiceNode,
  hostArbitrary,
  isStaticallyValid,
  machinesOf,
  policies,
  random,
  recovers,
  subsets,
  whereOf,
} from './cases.ts';

function place(
  machines: readonly PlacementMachine[],
  host: PlacementHost,
  policy: PlacementPolicy,
  failures = 1,
): ReturnType<typeof placeMachines> {
  return placeMachines({ machines, supply: { kind: 'identical', host }, failures, policy });
}

const nodes = (count: number): readonly PlacementMachine[] =>
  Array.from({ length: count }, (_, i) => aServiceNode(`sn${i}`));

describe('worked examples', () => {
  test.each([
    { why: 'two 4-vCPU pairs fill two hosts', count: 2, policy: 'static', hosts: 2 },
    { why: 're-protection takes a third', count: 2, policy: 'repack-reprotect', hosts: 3 },
    { why: 'the same with instances left in place', count: 2, policy: 'in-place-reprotect', hosts: 3 },
    { why: 'one copy is enough to go on', count: 2, policy: 'in-place-restart', hosts: 2 },
    { why: 'n nodes need n hosts: 2·4·n vCPU over 8', count: 7, policy: 'static', hosts: 7 },
    { why: 'and one more to be protected again', count: 7, policy: 'in-place-reprotect', hosts: 8 },
  ] as const)('$why: $hosts hosts', ({ count, policy, hosts }) => {
    const result = place(nodes(count), aHost(), policy);

    expect(result).toMatchObject({ hosts, proven: true, bound: hosts, decidedBy: 'ft-vcpus' });
  });

  test.each([
    { why: 'caps of 0 are off: cores decide', host: aHost({ ftMachines: 0, ftVcpus: 0 }), hosts: 2, decidedBy: 'cpu' },
    {
      why: 'the cap on machines alone',
      host: aHost({ ftMachines: 2, ftVcpus: 0 }),
      hosts: 8,
      decidedBy: 'ft-machines',
    },
    { why: 'the cap on vCPUs alone', host: aHost({ ftMachines: 0, ftVcpus: 16 }), hosts: 4, decidedBy: 'ft-vcpus' },
    { why: 'memory', host: aHost({ ftMachines: 0, ftVcpus: 0, memoryGib: 48 }), hosts: 6, decidedBy: 'memory' },
  ] as const)('$why: $hosts hosts', ({ host, hosts, decidedBy }) => {
    expect(place(nodes(8), host, 'static')).toMatchObject({ hosts, proven: true, decidedBy });
  });

  test('an 8-vCPU machine fills the FT allowance of a host alone', () => {
    const machines = [aMachine('large', { cpu: 8, ft: true }), aMachine('small', { cpu: 1, ft: true })];

    expect(place(machines, aHost(), 'static')).toMatchObject({ hosts: 4, proven: true });
  });

  test('the copies of one small machine need two hosts', () => {
    const result = place([aMachine('a', { ft: true })], aHost(), 'static');

    expect(result).toMatchObject({ hosts: 2, decidedBy: 'ft-separation' });
    expect(result.placement.map((list) => list.map((i) => i.role)).sort()).toEqual([['primary'], ['secondary']]);
  });

  test('a machine larger than a host cannot be placed', () => {
    const result = place([aMachine('a', { cpu: 33 })], aHost(), 'repack-reprotect');

    expect(result).toMatchObject({ hosts: null, proven: true, bound: null, decidedBy: 'machine-too-large' });
  });

  test('a protected machine above the FT allowance cannot be placed', () => {
    expect(place([aMachine('a', { cpu: 9, ft: true })], aHost(), 'static').hosts).toBeNull();
  });

  test('nothing to place needs no host', () => {
    for (const policy of policies) expect(place([], aHost(), policy, 2)).toMatchObject({ hosts: 0, proven: true });
  });

  test('one machine that must survive two failures needs three hosts', () => {
    const result = place([aMachine('a')], aHost(), 'in-place-restart', 2);

    expect(result).toMatchObject({ hosts: 3, proven: true });
  });

  test('an exact fit in binary fractions needs no extra host', () => {
    const machines = Array.from({ length: 10 }, (_, i) => aMachine(`m${i}`, { cpu: 0.1 }));

    expect(place(machines, aHost({ cpu: 1 }), 'static').hosts).toBe(1);
  });

  test('halves that do not pair up are a matter of packing', () => {
    const machines = Array.from({ length: 6 }, (_, i) => aMachine(`m${i}`, { cpu: i < 3 ? 5 : 6 }));

    const result = place(machines, aHost({ cpu: 15 }), 'static');

    expect(result).toMatchObject({ hosts: 3, proven: true });
  });

  test('restart needs no spare host where room is spread, re-protection does', () => {
    const machines = [
      ...nodes(4),
      ...Array.from({ length: 4 }, (_, i) => aMachine(`ha${i}`, { cpu: 2, memoryGib: 8 })),
    ];

    expect(place(machines, aHost(), 'in-place-restart').hosts).toBe(4);
    expect(place(machines, aHost(), 'in-place-reprotect').hosts).toBe(5);
  });

  test('a tight cluster cannot restart what one host held', () => {
    const machines = Array.from({ length: 4 }, (_, i) => aMachine(`ha${i}`, { cpu: 8 }));

    const result = place(machines, aHost({ cpu: 16 }), 'in-place-restart');

    expect(result).toMatchObject({ hosts: 3, proven: true, decidedBy: 'failures' });
  });
});

describe('pools', () => {
  const large = aHost({ cpu: 32, memoryGib: 512 });
  const small = aHost({ cpu: 8, memoryGib: 64 });
  const pool = (machines: readonly PlacementMachine[], hosts: readonly PlacementHost[], policy: PlacementPolicy) =>
    placeMachines({ machines, supply: { kind: 'pool', hosts }, failures: 1, policy });

  test('switches on the larger hosts first', () => {
    const machines = Array.from({ length: 6 }, (_, i) => aMachine(`m${i}`, { cpu: 8 }));

    expect(pool(machines, [small, large, small, large], 'static')).toMatchObject({ hosts: 2, chosenHosts: [1, 3] });
  });

  test('must survive the loss of the largest host', () => {
    const machines = Array.from({ length: 4 }, (_, i) => aMachine(`m${i}`, { cpu: 8 }));

    expect(pool(machines, [large, small, small, small, small], 'repack-reprotect')).toMatchObject({ hosts: 5 });
    expect(pool(machines, [large, small, small, small], 'repack-reprotect')).toMatchObject({
      hosts: null,
      proven: true,
      decidedBy: 'pool-too-small',
    });
  });

  test('an empty pool holds nothing', () => {
    expect(pool([aMachine('a')], [], 'static')).toMatchObject({ hosts: null, proven: true });
    expect(pool([], [], 'static')).toMatchObject({ hosts: 0, proven: true });
  });
});

describe('placeOn', () => {
  const three = [aHost(), aHost(), aHost()];

  test('spreads over all hosts given', () => {
    const result = placeOn(three, nodes(2), 'in-place-reprotect', 1);

    expect(result.kind).toBe('feasible');
    if (result.kind !== 'feasible') return;
    expect(isStaticallyValid(three, nodes(2), result.placement)).toBe(true);
    expect(result.placement.every((list) => list.length > 0)).toBe(true);
  });

  test('says what stands in the way', () => {
    expect(placeOn(three, nodes(4), 'static', 0)).toMatchObject({ kind: 'infeasible', decidedBy: 'ft-vcpus' });
    expect(placeOn([aHost()], [aMachine('a')], 'in-place-restart', 1)).toMatchObject({ decidedBy: 'failures' });
  });
});

describe('the placement shown', () => {
  test('primaries are spread evenly', () => {
    const result = place(nodes(8), aHost(), 'static');

    const primaries = result.placement.map((list) => list.filter((i) => i.role === 'primary').length);
    expect(primaries).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test('members of a spread group are apart where there is room', () => {
    const machines = Array.from({ length: 6 }, (_, i) =>
      aMachine(`m${i}`, { cpu: 8, ...(i < 3 ? { spreadGroup: 'trunks' } : {}) }),
    );

    const result = place(machines, aHost({ cpu: 16 }), 'static');

    const together = result.placement.map(
      (list) => list.filter((i) => ['m0', 'm1', 'm2'].includes(i.machineId)).length,
    );
    expect(together).toEqual([1, 1, 1]);
  });

  test('an unbounded budget and a short one agree, or the short one says it is unsure', () => {
    const next = random(7);
    const machines = Array.from({ length: 40 }, (_, i) =>
      aMachine(`m${i}`, { cpu: 1 + Math.floor(next() * 8), memoryGib: 2 + Math.floor(next() * 30), ft: next() < 0.3 }),
    );
    const problem = { machines, supply: { kind: 'identical', host: aHost({ memoryGib: 64 }) }, failures: 1 } as const;

    const full = placeMachines({ ...problem, policy: 'in-place-restart' });
    const short = placeMachines({ ...problem, policy: 'in-place-restart', budget: { steps: 100 } });

    expect(short.bound!).toBeLessThanOrEqual(full.hosts!);
    expect(short.hosts!).toBeGreaterThanOrEqual(full.bound!);
    expect(short.proven).toBe(short.bound === short.hosts);
  });
});

describe('laws', () => {
  const policy = fc.constantFrom(...policies);
  const failures = fc.integer({ min: 0, max: 2 });
  const hostsFor = (
    machines: readonly PlacementMachine[],
    host: PlacementHost,
    p: PlacementPolicy,
    f: number,
  ): number => {
    const result = place(machines, host, p, f);
    expect(result.proven).toBe(true);
    return result.hosts ?? Infinity;
  };

  test('the placement returned is valid and survives what it promises', () => {
    fc.assert(
      fc.property(machinesOf(7), hostArbitrary, policy, failures, (machines, host, p, f) => {
        const result = place(machines, host, p, f);
        if (result.hosts === null) return;
        const hosts = Array.from({ length: result.hosts }, () => host);
        expect(isStaticallyValid(hosts, machines, result.placement)).toBe(true);
        if (p === 'static' || p === 'repack-reprotect') return;
        const where = whereOf(machines, result.placement);
        for (const lost of subsets(hosts.length, f)) {
          expect(recovers(hosts, machines, where, lost, p === 'in-place-reprotect')).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the order of machines does not matter', () => {
    fc.assert(
      fc.property(machinesOf(9), hostArbitrary, policy, failures, (machines, host, p, f) => {
        const turned = place([...machines].reverse(), host, p, f);
        expect(turned).toEqual(place(machines, host, p, f));
      }),
      { numRuns: 150 },
    );
  });

  test('one machine more never needs fewer hosts', () => {
    fc.assert(
      fc.property(machinesOf(8), hostArbitrary, policy, failures, (machines, host, p, f) => {
        expect(hostsFor(machines.slice(1), host, p, f)).toBeLessThanOrEqual(hostsFor(machines, host, p, f));
      }),
      { numRuns: 150 },
    );
  });

  test('a larger machine never needs fewer hosts', () => {
    fc.assert(
      fc.property(machinesOf(7), hostArbitrary, policy, failures, (machines, host, p, f) => {
        const larger = machines.map((m, i) => (i === 0 ? { ...m, cpu: m.cpu + 1, memoryGib: m.memoryGib + 1 } : m));
        expect(hostsFor(machines, host, p, f)).toBeLessThanOrEqual(hostsFor(larger, host, p, f));
      }),
      { numRuns: 150 },
    );
  });

  test('a higher cap never needs more hosts', () => {
    fc.assert(
      fc.property(machinesOf(7), hostArbitrary, policy, failures, (machines, host, p, f) => {
        const before = hostsFor(machines, host, p, f);
        for (const cap of ['ftMachines', 'ftVcpus'] as const) {
          const raised = { ...host, [cap]: host[cap] === 0 ? 0 : host[cap] + 2 };
          expect(hostsFor(machines, raised, p, f)).toBeLessThanOrEqual(before);
          expect(hostsFor(machines, { ...host, [cap]: 0 }, p, f)).toBeLessThanOrEqual(before);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('static ≤ in-place-restart ≤ in-place-reprotect = repack-reprotect on identical hosts', () => {
    fc.assert(
      fc.property(machinesOf(8), hostArbitrary, failures, (machines, host, f) => {
        const [fixed, repack, reprotect, restart] = policies.map((p) => hostsFor(machines, host, p, f));
        expect(fixed).toBeLessThanOrEqual(restart!);
        expect(restart).toBeLessThanOrEqual(reprotect!);
        expect(reprotect).toBe(repack);
        expect(repack).toBe(fixed! + f);
      }),
      { numRuns: 150 },
    );
  });
});
