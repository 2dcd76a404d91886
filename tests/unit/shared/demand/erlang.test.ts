import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelsFor, erlangB, erlangC, solveErlangCase, trafficFor } from '../../../../shared/demand/erlang.ts';

/** Erlang B for whole or binary-fraction traffic in exact rational arithmetic. */
function exactErlangB(traffic: number, channels: number): number {
  const scale = 2 ** 20;
  const [a, q] = [BigInt(Math.round(traffic * scale)), BigInt(scale)];
  // Σ a^k/k! over a common denominator, highest power first: u(n) = a·u(n−1) + …, kept as numerator pairs.
  let numerator = 1n;
  let sum = 1n;
  for (let n = 1; n <= channels; n++) {
    numerator *= a;
    sum = sum * BigInt(n) * q + numerator;
  }
  return Number((numerator * 10n ** 40n) / sum) / 1e40;
}

/** The recursion in its plain form: 1/B(n) = 1 + (n/a)/B(n−1). */
function plainErlangB(traffic: number, channels: number): number {
  let inverse = 1;
  for (let n = 1; n <= channels; n++) inverse = 1 + (n / traffic) * inverse;
  return 1 / inverse;
}

describe('erlangB', () => {
  test.each([
    { traffic: 30, channels: 40, blocking: 0.0144 },
    { traffic: 1, channels: 1, blocking: 0.5 },
    { traffic: 1, channels: 2, blocking: 0.2 },
    { traffic: 2, channels: 2, blocking: 0.4 },
    { traffic: 10, channels: 10, blocking: 0.2146 },
    { traffic: 5, channels: 0, blocking: 1 },
    { traffic: 0, channels: 0, blocking: 0 },
    { traffic: 0, channels: 5, blocking: 0 },
  ])('$traffic erlang on $channels channels', ({ traffic, channels, blocking }) => {
    expect(erlangB(traffic, channels)).toBeCloseTo(blocking, 4);
  });

  test('against exact rational arithmetic', () => {
    const eighths = fc.integer({ min: 1, max: 1600 }).map((n) => n / 8);

    fc.assert(
      fc.property(eighths, fc.integer({ min: 0, max: 150 }), (traffic, channels) => {
        const exact = exactErlangB(traffic, channels);
        fc.pre(exact > 1e-20);

        expect(Math.abs(erlangB(traffic, channels) / exact - 1)).toBeLessThan(1e-13);
      }),
    );
  });

  test('against the plain recursion, up to a hundred thousand channels', () => {
    for (const traffic of [0.01, 1, 99.5, 2000, 50_000, 99_000, 100_000, 130_000]) {
      for (const channels of [1, 10, 100, 2050, 50_500, 100_000]) {
        const plain = plainErlangB(traffic, channels);
        if (plain > 0) expect(Math.abs(erlangB(traffic, channels) / plain - 1)).toBeLessThan(1e-11);
        else expect(erlangB(traffic, channels)).toBe(0);
      }
    }
  });

  test('more traffic never blocks less, more channels never block more', () => {
    const traffic = fc.double({ min: 0.001, max: 3000, noNaN: true });

    fc.assert(
      fc.property(traffic, fc.integer({ min: 0, max: 3000 }), (a, c) => {
        expect(erlangB(a * 1.01, c)).toBeGreaterThanOrEqual(erlangB(a, c));
        expect(erlangB(a, c + 1)).toBeLessThanOrEqual(erlangB(a, c));
      }),
    );
  });
});

describe('channelsFor', () => {
  test.each([
    { why: 'the worked example: 42, not a rounded 40', traffic: 30, channels: 42 },
    { why: '1,000 users', traffic: 120, channels: 138 },
    { why: '5,000 users', traffic: 600, channels: 628 },
    { why: '15,000 users', traffic: 1800, channels: 1829 },
    { why: 'no traffic', traffic: 0, channels: 0 },
  ])('$why', ({ traffic, channels }) => {
    expect(channelsFor(traffic, 0.01)).toBe(channels);
  });

  test('is the first count that meets the target', () => {
    const traffic = fc.double({ min: 0.001, max: 5000, noNaN: true });
    const target = fc.double({ min: -8, max: -0.001, noNaN: true }).map((exponent) => 10 ** exponent);

    fc.assert(
      fc.property(traffic, target, (a, p) => {
        const channels = channelsFor(a, p);

        expect(plainErlangB(a, channels)).toBeLessThanOrEqual(p * (1 + 1e-11));
        if (channels > 0) expect(plainErlangB(a, channels - 1)).toBeGreaterThan(p);
      }),
    );
  });

  test('a target met exactly is met', () => {
    expect(channelsFor(1, 0.2)).toBe(2);
    expect(channelsFor(2, 0.4)).toBe(2);
    expect(channelsFor(7, 1)).toBe(0);
  });
});

describe('trafficFor', () => {
  // Erlang B tables as printed in any teletraffic handbook.
  test.each([
    { channels: 1, target: 0.01, traffic: 0.0101, digits: 4 },
    { channels: 2, target: 0.01, traffic: 0.153, digits: 3 },
    { channels: 5, target: 0.01, traffic: 1.36, digits: 2 },
    { channels: 10, target: 0.001, traffic: 3.09, digits: 2 },
    { channels: 10, target: 0.01, traffic: 4.46, digits: 2 },
    { channels: 10, target: 0.02, traffic: 5.08, digits: 2 },
    { channels: 10, target: 0.05, traffic: 6.22, digits: 2 },
    { channels: 20, target: 0.01, traffic: 12.0, digits: 1 },
    { channels: 30, target: 0.01, traffic: 20.3, digits: 1 },
    { channels: 30, target: 0.02, traffic: 21.9, digits: 1 },
    { channels: 50, target: 0.01, traffic: 37.9, digits: 1 },
    { channels: 100, target: 0.01, traffic: 84.1, digits: 1 },
    { channels: 0, target: 0.01, traffic: 0, digits: 12 },
  ])('$channels channels at $target', ({ channels, target, traffic, digits }) => {
    expect(trafficFor(channels, target)).toBeCloseTo(traffic, digits);
  });

  test('blocks exactly the target, for any group and any target', () => {
    const target = fc.double({ min: -100, max: -0.001, noNaN: true }).map((exponent) => 10 ** exponent);

    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), target, (channels, p) => {
        const traffic = trafficFor(channels, p);
        const above = erlangB(traffic * (1 + 1e-12), channels);
        const below = erlangB(traffic * (1 - 1e-12), channels);

        // A little noise in B itself is allowed for.
        expect(below).toBeLessThanOrEqual(p * (1 + 1e-13));
        expect(above).toBeGreaterThanOrEqual(p * (1 - 1e-13));
      }),
    );
  });
});

describe('erlangC', () => {
  test('a hundred calls of three minutes in half an hour, 14 agents, 20 seconds', () => {
    const service = erlangC(10, 14, 180, 20);

    expect(service.waitProbability).toBeCloseTo(0.174, 3);
    expect(service.meanWaitSeconds).toBeCloseTo(7.8, 1);
    expect(service.serviceLevel).toBeCloseTo(0.888, 3);
  });

  test('one agent: the share that waits is the load', () => {
    expect(erlangC(0.7, 1, 100, 0).waitProbability).toBeCloseTo(0.7, 14);
    expect(erlangC(0.7, 1, 100, 0).meanWaitSeconds).toBeCloseTo((0.7 * 100) / 0.3, 10);
    expect(erlangC(0.7, 1, 100, 0).serviceLevel).toBeCloseTo(0.3, 14);
  });

  test.each([
    {
      why: 'overloaded',
      traffic: 5,
      agents: 5,
      service: { waitProbability: 1, meanWaitSeconds: null, serviceLevel: 0 },
    },
    {
      why: 'nobody there',
      traffic: 1,
      agents: 0,
      service: { waitProbability: 1, meanWaitSeconds: null, serviceLevel: 0 },
    },
    {
      why: 'nobody calls',
      traffic: 0,
      agents: 0,
      service: { waitProbability: 0, meanWaitSeconds: 0, serviceLevel: 1 },
    },
  ])('$why', ({ traffic, agents, service }) => {
    expect(erlangC(traffic, agents, 180, 20)).toEqual(service);
  });

  test('queues wait more often than trunks block, and one more agent never hurts', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), fc.integer({ min: 1, max: 50 }), (a, spare) => {
        const agents = Math.ceil(a) + spare;
        const service = erlangC(a, agents, 180, 20);
        const more = erlangC(a, agents + 1, 180, 20);

        expect(service.waitProbability).toBeGreaterThanOrEqual(erlangB(a, agents));
        expect(more.meanWaitSeconds!).toBeLessThanOrEqual(service.meanWaitSeconds!);
        expect(more.serviceLevel).toBeGreaterThanOrEqual(service.serviceLevel);
      }),
    );
  });
});

describe('solveErlangCase', () => {
  test.each([
    { json: { id: 1, trafficErlang: 1, channels: 2 }, value: { blocking: 0.2 } },
    { json: { trafficErlang: 30, blocking: 0.01, note: 'x' }, value: { channels: 42 } },
    { json: { channels: 1, blocking: 0.5, trafficErlang: null }, value: { trafficErlang: 1 } },
    {
      json: { trafficErlang: 9, agents: 8, holdingSeconds: 180, targetSeconds: 20 },
      value: { waitProbability: 1, meanWaitSeconds: null, serviceLevel: 0 },
    },
  ])('$json', ({ json, value }) => {
    const result = solveErlangCase(json);

    if (!result.ok) throw new Error(result.error.message);
    expect(Object.keys(result.value)).toEqual(Object.keys(value));
    for (const [key, figure] of Object.entries(value)) {
      const solved = (result.value as unknown as Record<string, number | null>)[key];
      if (figure === null) expect(solved).toBeNull();
      else expect(solved).toBeCloseTo(figure, 13);
    }
  });

  test.each([
    { why: 'nothing given', json: {}, where: '' },
    { why: 'all three', json: { trafficErlang: 1, channels: 2, blocking: 0.1 }, where: '' },
    { why: 'one', json: { trafficErlang: 1 }, where: '' },
    { why: 'a list', json: [1, 2], where: '' },
    { why: 'negative', json: { trafficErlang: -1, channels: 2 }, where: 'trafficErlang' },
    { why: 'half a channel', json: { trafficErlang: 1, channels: 2.5 }, where: 'channels' },
    { why: 'percent', json: { trafficErlang: 1, blocking: 5 }, where: 'blocking' },
    { why: 'never blocks', json: { channels: 1, blocking: 0 }, where: 'blocking' },
    { why: 'always blocks', json: { channels: 1, blocking: 1 }, where: 'blocking' },
    { why: 'no holding time', json: { trafficErlang: 1, agents: 2, targetSeconds: 20 }, where: 'holdingSeconds' },
    { why: 'NaN', json: { trafficErlang: Number.NaN, channels: 2 }, where: 'trafficErlang' },
  ])('$why', ({ json, where }) => {
    expect(solveErlangCase(json)).toMatchObject({
      ok: false,
      error: { where, message: expect.stringContaining(': give ') },
    });
  });
});
