import { describe, expect, test } from 'vitest';
import { nativeRedundancy } from '../../../../shared/availability/native.ts';

/** Mitel's planning figures: 87,600 h between failures, 4 h repair, 5 min change-over. */
const mitel = { failure: 1 / 87_600, repair: 1 / 4, changeOver: 60 / 5 };

describe('nativeRedundancy', () => {
  test('Mitel: a double failure in 21,900 years with 10 regular servers and a standby', () => {
    const { uncoveredFailuresPerYear } = nativeRedundancy({ ...mitel, regularServers: 10 });

    expect(1 / uncoveredFailuresPerYear / 21_900).toBeCloseTo(1, 2);
  });

  test('each covered failure costs one change-over', () => {
    const native = nativeRedundancy({ ...mitel, regularServers: 10 });

    expect(native.switchUnavailability / (mitel.failure * (5 / 60))).toBeCloseTo(1, 2);
    expect(native.unavailability / (native.switchUnavailability + native.waitUnavailability)).toBeCloseTo(1, 13);
  });

  test('waiting for a repair, to leading order', () => {
    const { waitUnavailability } = nativeRedundancy({ ...mitel, changeOver: 1e6, regularServers: 10 });
    const x = mitel.failure * 4;
    // The standby and this server down at once, in either order: x · x. Another of nine carried when this
    // one fails: 9 · x · failure, until the first of two repairs, 2 h.
    const leading = x * x * (1 + 9 / 2);

    expect(waitUnavailability / leading).toBeCloseTo(1, 2);
  });

  test('every failure of the server interrupts its users, as without a standby', () => {
    const { failureFrequencyPerHour } = nativeRedundancy({ ...mitel, regularServers: 10 });

    expect(failureFrequencyPerHour / mitel.failure).toBeCloseTo(1, 2);
  });

  test('more servers on one standby, or fewer crews, never help', () => {
    const of = (regularServers: number, crews: number): number =>
      nativeRedundancy({ ...mitel, failure: 1e-3, regularServers, crews }).unavailability;

    for (let n = 1; n < 12; n++) expect(of(n + 1, 20)).toBeGreaterThanOrEqual(of(n, 20));
    for (let crews = 1; crews < 6; crews++) expect(of(6, crews + 1)).toBeLessThanOrEqual(of(6, crews) * (1 + 1e-12));
  });

  test('shares of time add up, also when failures are absurdly frequent', () => {
    const native = nativeRedundancy({ failure: 1, repair: 0.5, changeOver: 3, regularServers: 12, crews: 2 });

    expect(native.availability + native.unavailability).toBeCloseTo(1, 12);
    expect(native.unavailability).toBeCloseTo(native.switchUnavailability + native.waitUnavailability, 12);
  });

  test('servers that never fail', () => {
    const native = nativeRedundancy({ ...mitel, failure: 0, regularServers: 3 });

    expect(native).toMatchObject({ unavailability: 0, uncoveredFailuresPerYear: 0 });
  });
});
