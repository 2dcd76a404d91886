import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveAvailabilityCase } from '../../../../shared/availability/availability-case.ts';
import { evaluateAvailability } from '../../../../shared/availability/model.ts';
import { anInput, settings } from './an-input.ts';

const good = { id: 'case-1', note: 'ignored', ...anInput('ft') };

describe('solveAvailabilityCase', () => {
  test.each(['ft', 'ha', 'single', 'native'] as const)('%s: what the model says', (kind) => {
    const json: unknown = JSON.parse(JSON.stringify({ id: 'x', ...anInput(kind) }));

    expect(solveAvailabilityCase(json)).toEqual({ ok: true, value: evaluateAvailability(anInput(kind)) });
  });

  test('what may be left out', () => {
    const json = {
      host: { mtbfHardwareHours: 50_000, mttrHardwareHours: 5 },
      cluster: { hosts: 2 },
      protection: { kind: 'ft', coverage: 0.98, reprotectHours: 0.2, haHours: 0.2 },
    };

    const result = solveAvailabilityCase(json);

    expect(result.ok && result.value.userUnavailability / 9.08128851264172e-8).toBeCloseTo(1, 13);
  });

  test.each([
    { why: 'not an object', json: 7, where: '' },
    { why: 'no host', json: { ...good, host: undefined }, where: 'host' },
    {
      why: 'no MTBF',
      json: { ...good, host: { ...good.host, mtbfHardwareHours: 0 } },
      where: 'host.mtbfHardwareHours',
    },
    {
      why: 'text',
      json: { ...good, host: { ...good.host, mttrHardwareHours: '4 h' } },
      where: 'host.mttrHardwareHours',
    },
    { why: 'half a host', json: { ...good, cluster: { hosts: 2.5 } }, where: 'cluster.hosts' },
    { why: 'FT on one host', json: { ...good, cluster: { hosts: 1 } }, where: 'protection.kind' },
    { why: 'beta in percent', json: { ...good, cluster: { hosts: 3, beta: 2 } }, where: 'cluster.beta' },
    { why: 'kind', json: { ...good, protection: { ...settings, kind: 'raid' } }, where: 'protection.kind' },
    {
      why: 'coverage',
      json: { ...good, protection: { ...good.protection, coverage: 99 } },
      where: 'protection.coverage',
    },
    { why: 'no time', json: { ...good, protection: { ...good.protection, haHours: 0 } }, where: 'protection.haHours' },
    {
      why: 'manual time',
      json: { ...good, protection: { kind: 'ha', haHours: 0.2, haCoverage: 0.9 } },
      where: 'protection.manualHours',
    },
    { why: 'shared is no list', json: { ...good, shared: {} }, where: 'shared' },
    { why: 'a name twice', json: { ...good, shared: [...good.shared!, good.shared![0]] }, where: 'shared[2].name' },
    { why: 'a name of ours', json: { ...good, shared: [{ ...good.shared![0], name: 'hostLayer' }] }, where: 'shared[0].name' }, // prettier-ignore
    { why: 'both', json: { ...good, shared: [{ ...good.shared![0], mtbfHours: 9 }] }, where: 'shared[0].availability' },
    { why: 'never up', json: { ...good, shared: [{ ...good.shared![0], availability: 0 }] }, where: 'shared[0].availability' }, // prettier-ignore
    { why: 'too many needed', json: { ...good, nodes: { count: 2, kOfN: 3 } }, where: 'nodes.kOfN' },
    { why: 'planned', json: { ...good, planned: { guestRestartsPerYear: -1 } }, where: 'planned.guestRestartsPerYear' },
  ])('$why', ({ json, where }) => {
    expect(solveAvailabilityCase(json)).toMatchObject({
      ok: false,
      error: { where, message: expect.stringContaining(': give ') },
    });
  });
});

test('no figure is ever NaN or infinite, whatever the times within bounds', () => {
  const time = fc.double({ min: -6, max: 12, noNaN: true }).map((exponent) => 10 ** exponent);
  const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  const kind = fc.constantFrom('ft', 'ha', 'single', 'native');
  const json = fc.record({
    host: fc.record({ mtbfHardwareHours: time, mttrHardwareHours: time, mtbfHypervisorHours: time, hypervisorDownHours: time }), // prettier-ignore
    cluster: fc.record({ hosts: fc.integer({ min: 2, max: 24 }), beta: share, commonCauseHours: time, crews: fc.integer({ min: 0, max: 9 }) }), // prettier-ignore
    protection: fc.record({ kind, coverage: share, reprotectHours: time, haHours: time, haCoverage: share, manualHours: time, switchHours: time }), // prettier-ignore
    software: fc.record({ mtbfHours: time, coverage: share, autoHours: time, manualHours: time }),
    shared: fc.array(fc.record({ name: fc.constant('san'), mtbfHours: time, mttrHours: time }), { maxLength: 1 }),
    nodes: fc.record({ count: fc.integer({ min: 1, max: 40 }), kOfN: fc.constant(1), erlangPerNode: time, holdingSeconds: time }), // prettier-ignore
  });

  fc.assert(
    fc.property(json, (some) => {
      const result = solveAvailabilityCase(some);

      expect(result.ok).toBe(true);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      if (!result.ok) return;
      expect(result.value.userUnavailability).toBeGreaterThanOrEqual(0);
      expect(result.value.userUnavailability).toBeLessThanOrEqual(1 + 1e-12);
    }),
    { numRuns: 500 },
  );
});
