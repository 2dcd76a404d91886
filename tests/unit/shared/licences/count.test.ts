import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { licencesFor, solveLicencesCase } from '../../../../shared/licences/count.ts';
import type { LicenceMetric } from '../../../../shared/licences/count.ts';

/** `hosts(3, 16, 16)`: three hosts with two CPUs of 16 cores. */
const hosts = (count: number, ...cpuCores: number[]): { count: number; cpuCores: number[] } => ({ count, cpuCores });
const four = (cores: number): number[] => [cores, cores, cores, cores];

describe('worked examples, licensing reference 9', () => {
  test.each([
    { id: 'L1', metric: 'per-core', list: [hosts(1, 8, 8), hosts(1, 24, 24)], licences: 80 },
    { id: 'L2', metric: 'per-core', list: [hosts(3, 8)], licences: 48 },
    { id: 'L4 five 2×32', metric: 'per-cpu-32', list: [hosts(5, 32, 32)], licences: 10 },
    { id: 'L4 five 1×64', metric: 'per-cpu-32', list: [hosts(5, 64)], licences: 10 },
    { id: 'L4 mixed', metric: 'per-cpu-32', list: [hosts(2, 48, 48), hosts(2, 20)], licences: 10 },
    { id: 'L5 2×64', metric: 'per-cpu-32', list: [hosts(1, 64, 64)], licences: 4 },
    { id: 'L5 1×24', metric: 'per-cpu-32', list: [hosts(1, 24)], licences: 1 },
    { id: 'L5 1×40', metric: 'per-cpu-32', list: [hosts(1, 40)], licences: 2 },
    { id: 'L5 2×48', metric: 'per-cpu-32', list: [hosts(1, 48, 48)], licences: 4 },
    { id: 'L6a', metric: 'per-cpu', list: [hosts(1, 8, 8), hosts(4, ...four(8))], licences: 18 },
    { id: 'L6b', metric: 'per-cpu', list: [hosts(2, ...four(8))], licences: 8 },
    { id: 'L6c', metric: 'per-cpu', list: [hosts(3, ...four(8))], licences: 12 },
    { id: 'L7 five of two', metric: 'per-cpu', list: [hosts(5, 8, 8)], licences: 10 },
    {
      id: 'L7 three of two, one of four',
      metric: 'per-cpu',
      list: [hosts(3, 8, 8), hosts(1, ...four(8))],
      licences: 10,
    },
    { id: 'L7 one of eight, one of two', metric: 'per-cpu', list: [hosts(1, ...four(8), ...four(8)), hosts(1, 8, 8)], licences: 10 }, // prettier-ignore
    { id: 'L8', metric: 'per-cpu', list: [hosts(3, 16, 16)], licences: 6 },
    { id: 'L9', metric: 'per-core', list: [hosts(3, 16, 16)], licences: 96 },
    { id: 'L10a', metric: 'per-core', list: [hosts(3, 12, 12)], licences: 96 },
    { id: 'L10b', metric: 'per-core', list: [hosts(3, 20, 20)], licences: 120 },
    { id: 'L11', metric: 'per-core', list: [hosts(2, 8)], licences: 32 },
    { id: 'L11 with a minimum order', metric: 'per-core', list: [hosts(2, 8)], minimum: 72, licences: 72 },
    { id: 'L12', metric: 'per-core', list: [hosts(10, 20, 20)], licences: 400 },
    { id: 'L14a', metric: 'per-core', list: [hosts(1, 12, 12)], licences: 32 },
    { id: 'L14b', metric: 'per-core', list: [hosts(1, 8, 8)], licences: 32 },
    { id: 'L14c few large', metric: 'per-core', list: [hosts(2, 24)], licences: 48 },
    { id: 'L14c many small', metric: 'per-core', list: [hosts(2, 8, 8)], licences: 64 },
    { id: 'nothing ordered, no minimum', metric: 'per-core', list: [], minimum: 72, licences: 0 },
    { id: 'the minimum is about cores only', metric: 'per-cpu', list: [hosts(2, 8)], minimum: 72, licences: 2 },
  ])('$id', ({ metric, list, minimum, licences }) => {
    expect(licencesFor(metric as LicenceMetric, list, minimum).licences).toBe(licences);
  });

  test('CPUs and physical cores are counted without floors', () => {
    const count = licencesFor('per-core', [hosts(2, 8, 8), hosts(1, 24)]);

    expect(count).toEqual({ licences: 88, cpus: 5, cores: 56 });
  });
});

describe('laws', () => {
  const someHosts = fc.array(
    fc.record({
      count: fc.integer({ min: 0, max: 20 }),
      cpuCores: fc.array(fc.integer({ min: 1, max: 128 }), { minLength: 1, maxLength: 8 }),
    }),
    { maxLength: 6 },
  );
  const metric = fc.constantFrom<LicenceMetric>('per-cpu', 'per-cpu-32', 'per-core');

  test('core licences cover every core and at least 16 a CPU', () => {
    fc.assert(
      fc.property(someHosts, (list) => {
        const { licences, cpus, cores } = licencesFor('per-core', list);

        expect(licences).toBeGreaterThanOrEqual(cores);
        expect(licences).toBeGreaterThanOrEqual(16 * cpus);
      }),
    );
  });

  test('up to 32 cores the 2020 rule changes nothing', () => {
    fc.assert(
      fc.property(someHosts, (list) => {
        const small = list.map((host) => ({ ...host, cpuCores: host.cpuCores.map((n) => Math.min(n, 32)) }));

        expect(licencesFor('per-cpu-32', small).licences).toBe(licencesFor('per-cpu', small).licences);
      }),
    );
  });

  test('more hosts, CPUs or cores never need fewer; the parts add up; a minimum order never saves', () => {
    fc.assert(
      fc.property(metric, someHosts, someHosts, fc.integer({ min: 0, max: 2000 }), (m, some, others, minimum) => {
        const { licences } = licencesFor(m, some);
        const wider = some.map((host) => ({ ...host, cpuCores: [...host.cpuCores.map((n) => n + 1), 1] }));

        expect(licencesFor(m, [...some, ...others]).licences).toBe(licences + licencesFor(m, others).licences);
        expect(licencesFor(m, wider).licences).toBeGreaterThanOrEqual(licences);
        expect(licencesFor(m, some, minimum).licences).toBeGreaterThanOrEqual(licences);
      }),
    );
  });
});

describe('solveLicencesCase', () => {
  test('counts', () => {
    const json = { id: 'x', metric: 'per-core', hosts: [{ count: 2, cpuCores: [8] }], minimumOrderCores: 72 };

    expect(solveLicencesCase(json)).toEqual({ ok: true, value: { licences: 72, cpus: 2, cores: 16 } });
  });

  test('no hosts, no minimum given', () => {
    const result = solveLicencesCase({ metric: 'per-cpu', hosts: [] });

    expect(result).toEqual({ ok: true, value: { licences: 0, cpus: 0, cores: 0 } });
  });

  const good = { metric: 'per-cpu', hosts: [{ count: 1, cpuCores: [16] }] };
  test.each([
    { why: 'a text', json: 'per-cpu', where: '' },
    { why: 'metric', json: { ...good, metric: 'per-socket' }, where: 'metric' },
    { why: 'no hosts', json: { metric: 'per-cpu' }, where: 'hosts' },
    { why: 'hosts', json: { ...good, hosts: 3 }, where: 'hosts' },
    { why: 'count', json: { ...good, hosts: [{ count: 1.5, cpuCores: [16] }] }, where: 'hosts[0].count' },
    { why: 'no CPU', json: { ...good, hosts: [{ count: 1, cpuCores: [] }] }, where: 'hosts[0].cpuCores' },
    { why: 'no cores', json: { ...good, hosts: [{ count: 1, cpuCores: [16, 0] }] }, where: 'hosts[0].cpuCores' },
    { why: 'one number', json: { ...good, hosts: [{ count: 1, cpuCores: 16 }] }, where: 'hosts[0].cpuCores' },
    { why: 'minimum', json: { ...good, minimumOrderCores: -1 }, where: 'minimumOrderCores' },
  ])('$why', ({ json, where }) => {
    expect(solveLicencesCase(json)).toMatchObject({
      ok: false,
      error: { where, message: expect.stringContaining(': give ') },
    });
  });
});
