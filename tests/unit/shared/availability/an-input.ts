/** A typical availability input; a test states only what it changes. */
import type { AvailabilityInput, ComparisonInput, Protection } from '../../../../shared/availability/input.ts';

const tenMinutes = 1 / 6;

/** Settings for every kind of protection, availability reference 1.5. */
export const settings = {
  coverage: 0.99,
  reprotectHours: tenMinutes,
  haHours: tenMinutes,
  haCoverage: 0.98,
  manualHours: 1,
  switchHours: 5 / 60,
};

/** Three hosts on a four-hour contract, four nodes, array and fabric, no site block. */
export function aComparison(change: Partial<ComparisonInput> = {}): ComparisonInput {
  return {
    host: { mtbfHardwareHours: 87_600, mttrHardwareHours: 6.5, mtbfHypervisorHours: 43_800, hypervisorDownHours: 0.5 },
    cluster: { hosts: 3, beta: 0.02, commonCauseHours: 2 },
    software: { mtbfHours: 8760, coverage: 0.9, autoHours: tenMinutes, manualHours: 1 },
    shared: [
      { name: 'san', availability: 0.99999, mttrHours: 4, restartTailHours: tenMinutes },
      { name: 'fabric', mtbfHours: 2_000_000, mttrHours: 2, restartTailHours: tenMinutes },
    ],
    nodes: { count: 4, kOfN: 3, erlangPerNode: 30, holdingSeconds: 90 },
    planned: { guestRestartsPerYear: 2, guestRestartHours: 0.25, sharedOutagesPerYear: 1, sharedOutageHours: 0.5 },
    protection: settings,
    ...change,
  };
}

export function anInput(kind: Protection['kind'], change: Partial<ComparisonInput> = {}): AvailabilityInput {
  const comparison = aComparison(change);
  return { ...comparison, protection: { kind, ...comparison.protection } };
}
