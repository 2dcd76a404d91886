/** Laws of the availability model over random settings (availability reference, section 6). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareProtections, evaluateAvailability } from '../../../../shared/availability/model.ts';
import type {
  AvailabilityCircumstances,
  ComparisonInput,
  ProtectionKind,
  SharedPart,
} from '../../../../shared/availability/input.ts';

const runs = { numRuns: 150 };
/** Slack for comparing figures that are equal on paper. */
const slack = 1 + 1e-9;

const tenTo = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((exponent) => 10 ** exponent);
const share = fc.double({ min: 0.5, max: 1, noNaN: true });

const someInput: fc.Arbitrary<ComparisonInput> = fc
  .record({
    mtbfHardwareHours: tenTo(3.7, 5.5),
    mttrHardwareHours: tenTo(0, 1.8),
    mtbfHypervisorHours: tenTo(3.7, 5.5),
    hypervisorDownHours: tenTo(-1, 0.5),
    hosts: fc.integer({ min: 2, max: 6 }),
    beta: fc.double({ min: 0, max: 0.1, noNaN: true }),
    haHours: tenTo(-1.3, -0.3),
    reprotectHours: tenTo(-1.5, 0.5),
    coverage: share,
    haCoverage: share,
    slowerByHand: fc.double({ min: 1, max: 10, noNaN: true }),
    softwareCoverage: share,
    mtbfHours: tenTo(3, 5),
  })
  .map((s) => ({
    host: {
      mtbfHardwareHours: s.mtbfHardwareHours,
      mttrHardwareHours: s.mttrHardwareHours,
      mtbfHypervisorHours: s.mtbfHypervisorHours,
      hypervisorDownHours: s.hypervisorDownHours,
    },
    cluster: { hosts: s.hosts, beta: s.beta, commonCauseHours: 2 },
    protection: {
      coverage: s.coverage,
      reprotectHours: s.reprotectHours,
      haHours: s.haHours,
      haCoverage: s.haCoverage,
      manualHours: s.haHours * s.slowerByHand,
      switchHours: 1 / 12,
    },
    software: { mtbfHours: s.mtbfHours, coverage: s.softwareCoverage, autoHours: 0.2, manualHours: 1 },
    shared: [{ name: 'san', availability: 0.99999, mttrHours: 4, restartTailHours: s.haHours }],
    nodes: { count: 3, erlangPerNode: 20 },
  }));

function userU(kind: ProtectionKind, input: ComparisonInput): number {
  return evaluateAvailability({ ...input, protection: { kind, ...input.protection } }).userUnavailability;
}

describe('U never rises with', () => {
  const better: readonly [string, (i: ComparisonInput) => ComparisonInput][] = [
    ['one more host', (i) => ({ ...i, cluster: { ...i.cluster, hosts: i.cluster.hosts + 1 } })],
    ['coverage', (i) => withProtection(i, { coverage: (1 + i.protection.coverage) / 2 })],
    ['restart coverage', (i) => withProtection(i, { haCoverage: (1 + i.protection.haCoverage) / 2 })],
    ['quicker restart', (i) => withProtection(i, { haHours: i.protection.haHours * 0.8 })],
    ['quicker re-protection', (i) => withProtection(i, { reprotectHours: i.protection.reprotectHours / 2 })],
    ['quicker repair', (i) => ({ ...i, host: { ...i.host, mttrHardwareHours: i.host.mttrHardwareHours / 2 } })],
    ['better hardware', (i) => ({ ...i, host: { ...i.host, mtbfHardwareHours: i.host.mtbfHardwareHours * 2 } })],
    ['better hypervisor', (i) => ({ ...i, host: { ...i.host, mtbfHypervisorHours: i.host.mtbfHypervisorHours! * 2 } })],
    ['better software', (i) => ({ ...i, software: { ...i.software!, mtbfHours: i.software!.mtbfHours * 2 } })],
    ['software coverage', (i) => ({ ...i, software: { ...i.software!, coverage: (1 + i.software!.coverage) / 2 } })],
    ['a shared part less', (i) => ({ ...i, shared: [] })],
  ];

  test.each(better)('%s', (_, improve) => {
    fc.assert(
      fc.property(someInput, fc.constantFrom<ProtectionKind>('ft', 'ha', 'single', 'native'), (input, kind) => {
        expect(userU(kind, improve(input))).toBeLessThanOrEqual(userU(kind, input) * slack);
      }),
      runs,
    );
  });
});

function withProtection(input: ComparisonInput, change: Partial<ComparisonInput['protection']>): ComparisonInput {
  return { ...input, protection: { ...input.protection, ...change } };
}

test('with full coverage FT beats HA and HA beats a single host', () => {
  fc.assert(
    fc.property(someInput, (input) => {
      const { ft, ha, single } = compareProtections(withProtection(input, { coverage: 1, haCoverage: 1 }));

      expect(ft!.userUnavailability).toBeLessThanOrEqual(ha.userUnavailability * slack);
      expect(ha.userUnavailability).toBeLessThanOrEqual(single.userUnavailability * slack);
    }),
    runs,
  );
});

test('full coverage and immediate re-protection leave only the loss of the last live host', () => {
  fc.assert(
    fc.property(someInput, (input) => {
      const perfect = withProtection(input, { coverage: 1, reprotectHours: 1e-7 });
      const cluster = { ...input.cluster, hosts: 2, beta: 0 };
      const estimate = evaluateAvailability({ ...perfect, cluster, protection: { kind: 'ft', ...perfect.protection } });
      const { host, protection } = input;
      const x = host.mttrHardwareHours / host.mtbfHardwareHours + host.hypervisorDownHours / host.mtbfHypervisorHours!;
      const rate = 1 / host.mtbfHardwareHours + 1 / host.mtbfHypervisorHours!;

      // Both hosts down (x²), then the restart.
      const leading = x * x + 2 * x * rate * protection.haHours;
      expect(estimate.blocks.hostLayer!.unavailability / leading).toBeGreaterThan(0.9);
      expect(estimate.blocks.hostLayer!.unavailability / leading).toBeLessThan(1.1);
    }),
    runs,
  );
});

test('the order of the shared parts does not matter, and the criticalities of rare outages add up to one', () => {
  const parts: readonly SharedPart[] = [
    { name: 'a', mtbfHours: 1e5, mttrHours: 4, restartTailHours: 0.2 },
    { name: 'b', mtbfHours: 1e6, mttrHours: 2, restartTailHours: 0 },
    { name: 'c', availability: 0.9999, mttrHours: 1, restartTailHours: 0 },
  ];
  fc.assert(
    fc.property(someInput, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (input, order) => {
      const plain = compareProtections({ ...input, shared: parts }).ft!;
      const shuffled = compareProtections({ ...input, shared: order.map((i) => parts[i]!) }).ft!;
      const sum = Object.values(plain.blocks).reduce((total, block) => total + block.criticality, 0);

      expect(shuffled.userUnavailability / plain.userUnavailability).toBeCloseTo(1, 13);
      expect(Math.abs(sum - 1)).toBeLessThan(3 * plain.userUnavailability);
    }),
    runs,
  );
});

test('the bounds bracket each other and every figure is finite', () => {
  fc.assert(
    fc.property(someInput, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 }), (input, k, count) => {
      const circumstances: AvailabilityCircumstances = { ...input, nodes: { count, kOfN: k, erlangPerNode: 5 } };
      for (const estimate of Object.values(compareProtections({ ...circumstances, protection: input.protection }))) {
        expect(estimate!.kOfN.lower).toBeLessThanOrEqual(estimate!.kOfN.upper);
        expect(estimate!.notAllUpUnionBound).toBeGreaterThanOrEqual(estimate!.nodeUnavailability);
        expect(JSON.parse(JSON.stringify(estimate))).toEqual(estimate);
      }
    }),
    runs,
  );
});
