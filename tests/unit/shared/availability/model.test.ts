import { describe, expect, test } from 'vitest';
import { sharedBlock, softwareBlock, starBlock } from '../../../../shared/availability/blocks.ts';
import { hostRate } from '../../../../shared/availability/host-layer.ts';
import {
  belowKOfN,
  compareProtections,
  evaluateAvailability,
  maintenanceExposure,
} from '../../../../shared/availability/model.ts';
import { aComparison, anInput, settings } from './an-input.ts';

describe('failure data of a host', () => {
  test('hardware and hypervisor together', () => {
    const rate = hostRate(anInput('ft').host);

    expect(rate.perHour * 29_200).toBeCloseTo(1, 12);
    expect(rate.downHours).toBeCloseTo((6.5 + 2 * 0.5) / 3, 12);
  });

  test('hardware alone', () => {
    expect(hostRate({ ...anInput('ft').host, mtbfHypervisorHours: null }).downHours).toBeCloseTo(6.5, 12);
  });
});

describe('star blocks', () => {
  test('guest software with the default recovery takes 15 minutes a fault', () => {
    const x = (0.9 / 6 + 0.1) / 8760;

    const block = softwareBlock(anInput('ft').software);

    expect(block.unavailability / (x / (1 + x))).toBeCloseTo(1, 14);
    expect(block.failureFrequencyPerHour * (8760 + 0.25)).toBeCloseTo(1, 12);
  });

  test('a part given by its availability keeps it when nothing has to restart', () => {
    const block = sharedBlock({ name: 'lan', availability: 0.9999, mttrHours: 4, restartTailHours: 0 });

    expect(block.availability).toBeCloseTo(0.9999, 14);
  });

  test('the restart tail lengthens each outage', () => {
    const lone = sharedBlock({ name: 'san', mtbfHours: 1000, mttrHours: 4, restartTailHours: 0 });
    const tail = sharedBlock({ name: 'san', mtbfHours: 1000, mttrHours: 4, restartTailHours: 1 });

    expect(lone.unavailability).toBeCloseTo(4 / 1004, 14);
    expect(tail.unavailability).toBeCloseTo(5 / 1005, 14);
  });

  test('a part that never fails', () => {
    expect(sharedBlock({ name: 'x', availability: 1, mttrHours: 0, restartTailHours: 0 })).toEqual(
      starBlock('x', 0, 0),
    );
  });
});

describe('what the defaults say, availability reference 4.11', () => {
  const compared = compareProtections(aComparison());
  const hostMinutes = (kind: 'ft' | 'ha' | 'single'): number => compared[kind]!.blocks.hostLayer!.minutesPerYear;

  test('host layer: 47, 3.2 and 0.03 minutes a year', () => {
    expect(hostMinutes('single')).toBeCloseTo(47, 0);
    expect(hostMinutes('ha')).toBeCloseTo(3.2, 1);
    expect(hostMinutes('ft')).toBeCloseTo(0.03, 2);
  });

  test('guest software takes 15 minutes whatever the protection', () => {
    for (const estimate of Object.values(compared)) {
      expect(estimate!.blocks.guestSoftware!.minutesPerYear).toBeCloseTo(15, 1);
    }
  });

  test('with a network core, the shared blocks take about 8 minutes', () => {
    const lan = { name: 'lan', mtbfHours: 1_000_000, mttrHours: 2, restartTailHours: 0 };
    const { blocks } = evaluateAvailability(anInput('ft', { shared: [...aComparison().shared!, lan] }));

    const minutes = ['clusterCommonCause', 'san', 'fabric', 'lan'].map((name) => blocks[name]!.minutesPerYear);
    expect(minutes.reduce((sum, m) => sum + m, 0)).toBeCloseTo(8, 0);
  });

  test('host events that drop calls: 0.29, 0.29 and 0.003 a year; FT passes the rest without a drop', () => {
    const events = (kind: 'ft' | 'ha' | 'single'): number => compared[kind]!.blocks.hostLayer!.failuresPerYear;

    expect(events('single')).toBeCloseTo(0.29, 2);
    expect(events('ha')).toBeCloseTo(0.29, 2);
    expect(events('ft')).toBeCloseTo(0.003, 3);
    expect(compared.ft!.coveredFailoversPerNodeYear).toBeCloseTo(0.29, 2);
    expect(compared.ha.coveredFailoversPerNodeYear).toBe(0);
  });

  test('next-business-day repair matters on two hosts and hardly on three', () => {
    const nextDay = { ...aComparison().host, mttrHardwareHours: 51 };
    const minutes = (hosts: number, kind: 'ft' | 'single', host = aComparison().host): number =>
      evaluateAvailability(anInput(kind, { host, cluster: { hosts, beta: 0.02, commonCauseHours: 2 } })).blocks
        .hostLayer!.minutesPerYear;

    expect(minutes(3, 'ft', nextDay) / minutes(3, 'ft')).toBeLessThan(1.01);
    expect(minutes(2, 'ft', nextDay) / minutes(2, 'ft')).toBeCloseTo(6, 0);
    expect(minutes(1, 'single', nextDay)).toBeCloseTo(309, 0);
  });
});

describe('the series', () => {
  const estimate = evaluateAvailability(anInput('ha'));
  const blocks = Object.values(estimate.blocks);

  test('names every block, in order', () => {
    expect(Object.keys(estimate.blocks)).toEqual(['hostLayer', 'guestSoftware', 'clusterCommonCause', 'san', 'fabric']);
  });

  test('U is one minus the product of the availabilities', () => {
    const product = blocks.reduce((a, block) => a * (1 - block.unavailability), 1);

    expect(estimate.userUnavailability).toBeCloseTo(1 - product, 14);
    expect(estimate.userMinutesPerYear).toBe(estimate.userUnavailability * 525_600);
    expect(estimate.nines).toBe(-Math.log10(estimate.userUnavailability));
  });

  test('a node is its host layer and its guest software', () => {
    const { hostLayer, guestSoftware } = estimate.blocks;

    const expected = 1 - (1 - hostLayer!.unavailability) * (1 - guestSoftware!.unavailability);
    expect(estimate.nodeUnavailability).toBeCloseTo(expected, 14);
    expect(estimate.notAllUpUnionBound).toBe(4 * estimate.nodeUnavailability);
  });

  test('outages: ω = A · Σ ω_b / A_b', () => {
    const availability = 1 - estimate.userUnavailability;
    const perYear = blocks.reduce((sum, b) => sum + (availability * b.failuresPerYear) / (1 - b.unavailability), 0);

    expect(estimate.failuresPerYear / perYear).toBeCloseTo(1, 12);
    expect(estimate.meanOutageHours! / ((estimate.userUnavailability * 8760) / perYear)).toBeCloseTo(1, 12);
    expect(estimate.meanUpHours! / ((availability * 8760) / perYear)).toBeCloseTo(1, 12);
    expect(estimate.droppedCallsPerNodeYear / (30 * perYear)).toBeCloseTo(1, 12);
    expect(estimate.blockedAttemptsPerYear! / (30 * 40 * 8760 * estimate.userUnavailability)).toBeCloseTo(1, 12);
  });

  test('Birnbaum importance is what U gains when the block is down for good', () => {
    for (const block of blocks) {
      const others = (1 - estimate.userUnavailability) / (1 - block.unavailability);
      expect(block.birnbaum / others).toBeCloseTo(1, 12);
    }
  });

  test('criticalities add up to about one', () => {
    expect(blocks.reduce((sum, block) => sum + block.criticality, 0)).toBeCloseTo(1, 3);
  });

  test('planned work is kept apart', () => {
    expect(estimate.plannedMinutesPerYear).toBe(60);
    expect(estimate.minutesPerYearIncludingPlanned).toBe(estimate.userMinutesPerYear + 60);
  });

  test('common cause is a block of its own and is counted once', () => {
    const { clusterCommonCause, hostLayer } = estimate.blocks;
    const rate = 1 / 29_200;
    const x = 0.02 * rate * (2 + settings.haHours);
    const without = evaluateAvailability(anInput('ha', { cluster: { hosts: 3, beta: 0, commonCauseHours: 2 } }));

    expect(clusterCommonCause!.unavailability / (x / (1 + x))).toBeCloseTo(1, 12);
    expect(hostLayer!.failuresPerYear / without.blocks.hostLayer!.failuresPerYear).toBeCloseTo(0.98, 4);
    expect(without.blocks.clusterCommonCause!.unavailability).toBe(0);
  });

  test('a shared part may concern some protections only', () => {
    const san = { name: 'san', availability: 0.999, mttrHours: 4, restartTailHours: 0, kinds: ['ft', 'ha'] as const };
    const compared = compareProtections(aComparison({ shared: [san] }));

    expect(compared.ha.blocks.san).toBeDefined();
    expect(compared.native.blocks.san).toBeUndefined();
  });
});

describe('the bounds for k of N nodes', () => {
  test('worked by hand: two of three, U = 0.1', () => {
    const { lower, upper } = belowKOfN(3, 2, 0.1);

    expect(lower).toBeCloseTo(3 * 0.01 * 0.9 + 0.001, 15);
    expect(upper).toBeCloseTo(0.15, 15);
  });

  test.each([
    { why: 'none needed', count: 5, k: 0, u: 0.3, lower: 0, upper: 0 },
    { why: 'more needed than there are', count: 2, k: 3, u: 0.3, lower: 1, upper: 1 },
    { why: 'nothing fails', count: 4, k: 4, u: 0, lower: 0, upper: 0 },
    { why: 'everything is down', count: 4, k: 4, u: 1, lower: 1, upper: 1 },
    { why: 'far too small for doubles', count: 128, k: 1, u: 1e-9, lower: 0, upper: 1e-9 },
  ])('$why', ({ count, k, u, lower, upper }) => {
    const bounds = belowKOfN(count, k, u);

    expect(bounds.lower).toBe(lower);
    expect(bounds.upper).toBeCloseTo(upper, 15);
  });
});

describe('inputs at the edge', () => {
  test('one host: no FT, HA is the single host', () => {
    const lone = aComparison({
      cluster: { hosts: 1, beta: 0.02, commonCauseHours: 2 },
      protection: { ...settings, haCoverage: 1 },
    });
    const compared = compareProtections(lone);

    expect(compared.ft).toBeNull();
    expect(compared.ha.userUnavailability / compared.single.userUnavailability).toBeCloseTo(1, 13);
  });

  test('nothing but the hosts', () => {
    const { host, cluster } = aComparison();
    const estimate = evaluateAvailability({ host, cluster, protection: { kind: 'ft', ...settings } });

    expect(estimate.blocks.guestSoftware!.unavailability).toBe(0);
    expect(estimate).toMatchObject({
      droppedCallsPerNodeYear: 0,
      blockedAttemptsPerYear: null,
      plannedMinutesPerYear: 0,
      kOfN: { upper: estimate.nodeUnavailability },
    });
  });

  test('all failures are common cause: the host layer never fails by itself', () => {
    const cluster = { hosts: 3, beta: 1, commonCauseHours: 2 };
    const estimate = evaluateAvailability({
      host: aComparison().host,
      cluster,
      protection: { kind: 'ft', ...settings },
    });

    expect(estimate.blocks.hostLayer).toMatchObject({ unavailability: 0, failuresPerYear: 0, criticality: 0 });
  });

  test('settings beyond the cluster are clamped to it', () => {
    const more = { ...settings, hostsForReprotect: 9, hostsForRestart: 9 };
    const all = { ...settings, hostsForReprotect: 3, hostsForRestart: 3 };

    const clamped = evaluateAvailability(anInput('ft', { protection: more }));
    expect(clamped).toEqual(evaluateAvailability(anInput('ft', { protection: all })));
  });
});

describe('host maintenance', () => {
  const often = { perHostYear: 4, hoursEach: 2 };

  test('three hosts spend part of the year as two', () => {
    const two = { hosts: 2, beta: 0.02, commonCauseHours: 2 };
    const exposure = maintenanceExposure(anInput('ft'), often)!;
    const e = (4 * 3 * 2) / 8760;

    const three = evaluateAvailability(anInput('ft')).blocks.hostLayer!.unavailability;
    const reduced = evaluateAvailability(anInput('ft', { cluster: two })).blocks.hostLayer!.unavailability;
    expect(exposure.exposedRatio).toBeCloseTo(e, 15);
    expect(exposure.hostLayerUnavailability / ((1 - e) * three + e * reduced)).toBeCloseTo(1, 13);
  });

  test('two hosts spend part of the year as a single host', () => {
    const two = { hosts: 2, beta: 0.02, commonCauseHours: 2 };
    const exposure = maintenanceExposure(anInput('ft', { cluster: two }), often)!;
    const e = (4 * 2 * 2) / 8760;

    const pair = evaluateAvailability(anInput('ft', { cluster: two })).blocks.hostLayer!.unavailability;
    const lone = evaluateAvailability(anInput('single')).blocks.hostLayer!.unavailability;
    expect(exposure.hostLayerUnavailability / ((1 - e) * pair + e * lone)).toBeCloseTo(1, 13);
  });

  test('a single host is out while it is worked on; native redundancy is not covered', () => {
    expect(maintenanceExposure(anInput('single'), often)!.hostLayerUnavailability).toBeGreaterThan(8 / 8760);
    expect(maintenanceExposure(anInput('native'), often)).toBeNull();
  });
});
