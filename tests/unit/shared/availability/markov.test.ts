import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ftChain, haChain, singleHostChain } from '../../../../shared/availability/chains.ts';
import { solveMarkovCase } from '../../../../shared/availability/markov-case.ts';
import { blankChain, measureChain, passingChain, steadyState } from '../../../../shared/availability/markov.ts';
import type { Chain } from '../../../../shared/availability/markov.ts';
import { nativeChain } from '../../../../shared/availability/native.ts';
import { exactMeasures, relativeError } from './exact-oracle.ts';

const hosts = { failure: 1 / 50_000, repair: 1 / 5, restart: 5, hostsForRestart: 1 };
const ft = { ...hosts, coverage: 0.98, reprotect: 5, hostsForReprotect: 2 };

describe('the chains, availability reference 4.3', () => {
  test.each([
    { why: 'two hosts', hosts: 2, u: 9.08128851264172e-8 },
    { why: 'three hosts', hosts: 3, u: 8.00324704087279e-8 },
  ])('FT, $why', ({ hosts: count, u }) => {
    const measures = measureChain(ftChain({ ...ft, hosts: count, crews: count }));

    expect(measures.unavailability / u).toBeCloseTo(1, 13);
  });

  test('the mean up time of FT on two hosts is not its MTTF', () => {
    const measures = measureChain(ftChain({ ...ft, hosts: 2, crews: 2 }));

    expect(measures.availability / measures.failureFrequencyPerHour / 2474791.39847697).toBeCloseTo(1, 13);
  });

  test('HA on three hosts', () => {
    const chain = haChain({ ...hosts, hosts: 3, crews: 3, restartCoverage: 0.97, manual: 1 });

    expect(measureChain(chain).unavailability / 4.4799809293855e-6).toBeCloseTo(1, 13);
  });

  test('leading orders hold to a few per mille', () => {
    const { failure: f } = hosts;
    const [repairHours, haHours, reprotectHours, c] = [5, 0.2, 0.2, 0.98];
    const single = measureChain(singleHostChain(hosts)).unavailability;
    const ha = measureChain(haChain({ ...hosts, hosts: 3, crews: 3, restartCoverage: 0.97, manual: 1 })).unavailability;
    const two = measureChain(ftChain({ ...ft, hosts: 2, crews: 2 })).unavailability;
    const three = measureChain(ftChain({ ...ft, hosts: 3, crews: 3 })).unavailability;

    expect(single / (f * (repairHours + haHours))).toBeCloseTo(1, 3);
    expect(ha / (f * (0.97 * haHours + 0.03 * 1))).toBeCloseTo(1, 3);
    const lost = 2 * f * f * (repairHours * (repairHours / 2 + haHours) + reprotectHours * haHours);
    expect(two / ((1 - c) * f * haHours + lost)).toBeCloseTo(1, 2);
    expect(three / ((1 - c) * f * haHours + 2 * f * f * reprotectHours * haHours)).toBeCloseTo(1, 2);
  });
});

/** Of the same chain told by names, as `solve markov` takes it [h]. */
function firstFailureOf({ size, rates, isUp }: Chain): number {
  const states = Array.from({ length: size }, (_, i) => `state ${i}`);
  const answer = solveMarkovCase({
    states,
    initial: states[0],
    up: states.filter((_, i) => isUp[i] === 1),
    rates: states.flatMap((from, i) =>
      states.flatMap((to, j) => {
        const rate = rates[i * size + j]!;
        // Below what the door takes a rate weighs nothing here.
        return i === j || rate < 1e-100 ? [] : [[from, to, rate]];
      }),
    ),
  });
  if (!answer.ok) throw new Error(`${answer.error.where}: ${answer.error.message}`);
  if (answer.value.mttfHours === null) throw new Error('never fails');
  return answer.value.mttfHours;
}

test('a chain in the room of the one before is the same chain', () => {
  interface Setting {
    readonly kind: string;
    readonly hosts: number;
    readonly failure: number;
    readonly repair: number;
    readonly restart: number;
  }
  const rate = fc.double({ min: 1e-6, max: 10, noNaN: true });
  const aChain: fc.Arbitrary<Setting> = fc.record({
    kind: fc.constantFrom('ft', 'ha', 'single', 'native'),
    hosts: fc.integer({ min: 2, max: 18 }),
    failure: rate,
    repair: rate,
    restart: rate,
  });
  const build = (blank: typeof blankChain, { kind, ...given }: Setting): Chain => {
    const rates = { ...given, crews: 1, hostsForRestart: 1, coverage: 0.9, restartCoverage: 0.9 };
    if (kind === 'ft') return ftChain({ ...rates, reprotect: given.restart, hostsForReprotect: 2 }, blank);
    if (kind === 'ha') return haChain({ ...rates, manual: given.repair }, blank);
    if (kind === 'single') return singleHostChain(given, blank);
    return nativeChain(
      { regularServers: given.hosts, failure: given.failure / 1e3, repair: given.repair, changeOver: given.restart },
      blank,
    );
  };
  fc.assert(
    fc.property(fc.array(aChain, { minLength: 2, maxLength: 5 }), (chains) => {
      for (const each of chains) {
        const fresh = measureChain(build(blankChain, each));
        expect(measureChain(build(passingChain, each))).toEqual(fresh);
      }
    }),
  );
});

describe('measureChain against exact rational arithmetic', () => {
  const rate = fc.double({ min: -9, max: 3, noNaN: true }).map((exponent) => 10 ** exponent);
  const stiffChain: fc.Arbitrary<Chain> = fc.integer({ min: 2, max: 7 }).chain((size) =>
    fc
      .record({
        rates: fc.array(fc.option(rate, { nil: 0, freq: 2 }), { minLength: size * size, maxLength: size * size }),
        ways: fc.array(rate, { minLength: size, maxLength: size }),
        ups: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
      })
      .map(({ rates, ways, ups }) => {
        const isUp = Uint8Array.from(ups, Number);
        isUp[0] = 1;
        isUp[size - 1] = 0;
        const q = Float64Array.from(rates);
        // A ring through all states keeps the chain in one piece.
        ways.forEach((way, i) => (q[i * size + ((i + 1) % size)] = way));
        for (let i = 0; i < size; i++) q[i * size + i] = 0;
        return { size, rates: q, isUp, band: size };
      }),
  );

  function expectExact(chain: Chain): number {
    const exact = exactMeasures(chain.size, chain.rates, chain.isUp);
    const measures = measureChain(chain);
    const worst = Math.max(
      relativeError(measures.unavailability, exact.unavailability),
      relativeError(measures.failureFrequencyPerHour, exact.failureFrequencyPerHour),
      relativeError(firstFailureOf(chain), exact.mttfHours),
    );
    expect(worst).toBeLessThan(1e-13);
    return worst;
  }

  test('a hundred stiff chains', () => {
    fc.assert(
      fc.property(stiffChain, (chain) => {
        expectExact(chain);
      }),
      { numRuns: 100 },
    );
  });

  test('FT, HA, single-host and native chains with rates that span eight decades', () => {
    const share = fc.double({ min: 0, max: 0.999_999, noNaN: true });
    const slow = fc.double({ min: -7, max: -2, noNaN: true }).map((exponent) => 10 ** exponent);
    const quick = fc.double({ min: -2, max: 2, noNaN: true }).map((exponent) => 10 ** exponent);
    const setting = fc.record({ failure: slow, repair: quick, restart: quick, manual: quick, reprotect: quick, share });

    fc.assert(
      fc.property(setting, fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 4 }), (s, count, crews) => {
        const base = { ...s, hosts: count, crews: Math.min(crews, count), hostsForRestart: 1 };
        expectExact(ftChain({ ...base, coverage: s.share, hostsForReprotect: 2 }));
        expectExact(haChain({ ...base, restartCoverage: s.share }));
        expectExact(nativeChain({ regularServers: 2, failure: s.failure, repair: s.repair, changeOver: s.restart }));
      }),
      { numRuns: 30 },
    );
  });

  test('unavailability near 1e-17 keeps its digits', () => {
    const chain = ftChain({
      ...ft,
      hosts: 3,
      crews: 3,
      failure: 1e-9,
      coverage: 0.999_999,
      reprotect: 100,
      restart: 100,
    });

    expect(measureChain(chain).unavailability).toBeLessThan(1.1e-17);
    expectExact(chain);
  });
});

describe('the solver', () => {
  test('a band gives what the full matrix gives', () => {
    const chain = haChain({ ...hosts, hosts: 8, crews: 2, restartCoverage: 0.9, manual: 1 });
    const banded = measureChain(chain);
    const full = measureChain({ ...chain, band: chain.size });

    banded.probabilities.forEach((p, i) => expect(p).toBeCloseTo(full.probabilities[i]!, 15));
    expect(banded.unavailability / full.unavailability).toBeCloseTo(1, 14);
  });

  test('the order of the states does not matter', () => {
    const chain = ftChain({ ...ft, hosts: 3, crews: 3 });
    const order = [4, 0, 8, 2, 6, 1, 7, 3, 5];
    const shuffled = Float64Array.from({ length: 81 }, (_, k) => {
      const [i, j] = [Math.floor(k / 9), k % 9];
      return chain.rates[order[i]! * 9 + order[j]!]!;
    });

    const pi = steadyState(chain.rates.slice(), 9, 9);
    const again = steadyState(shuffled, 9, 9);

    order.forEach((state, k) => expect(Math.abs(again[k]! / pi[state]! - 1)).toBeLessThan(1e-13));
  });

  test('all rates times a leave U alone and multiply the failure frequency by a', () => {
    const chain = ftChain({ ...ft, hosts: 4, crews: 1 });
    const measures = measureChain(chain);
    const faster = measureChain({ ...chain, rates: chain.rates.map((rate) => rate * 7) });

    expect(faster.unavailability / measures.unavailability).toBeCloseTo(1, 13);
    expect(faster.failureFrequencyPerHour / measures.failureFrequencyPerHour / 7).toBeCloseTo(1, 13);
  });

  test('hosts that never fail give no outage', () => {
    const measures = measureChain(ftChain({ ...ft, hosts: 3, crews: 3, failure: 0 }));

    expect(measures).toMatchObject({ availability: 1, unavailability: 0, failureFrequencyPerHour: 0 });
  });
});
