/**
 * How many live hosts recovery needs: two figures for the availability model.
 */
import { decideSurvivors, oneRunning } from './decide.ts';
import type { Meter } from './meter.ts';
import { startMeter } from './meter.ts';
import type { PackClass } from './model.ts';
import { buildModel, hostCapacity } from './model.ts';
import { fewestHosts } from './packing.ts';
import type { HostSupply, PlacementBudget, PlacementMachine } from './problem.ts';

export interface Threshold {
  /** Live hosts; null when even all of them do not suffice. On a pool: whichever hosts are the live ones. */
  readonly hosts: number | null;
  /** False: the search budget ended first; `hosts` is on the safe side. */
  readonly proven: boolean;
}

/** Least live hosts on which everything runs with both copies of every protected machine; never below two. */
export function hostsForReprotect(
  machines: readonly PlacementMachine[],
  supply: HostSupply,
  budget?: PlacementBudget,
): Threshold {
  const { hosts, proven } = threshold(buildModel(machines).classes, supply, startMeter(budget));
  return { hosts: hosts === null ? null : Math.max(2, hosts), proven };
}

/** Least live hosts on which every machine runs in one instance. */
export function hostsForRestart(
  machines: readonly PlacementMachine[],
  supply: HostSupply,
  budget?: PlacementBudget,
): Threshold {
  return threshold(oneRunning(buildModel(machines).classes), supply, startMeter(budget));
}

function threshold(classes: readonly PackClass[], supply: HostSupply, meter: Meter): Threshold {
  if (supply.kind === 'identical') {
    const fewest = fewestHosts(classes, hostCapacity(supply.host), meter);
    return { hosts: fewest.hosts, proven: fewest.hosts === null || fewest.bound === fewest.hosts };
  }
  const capacities = supply.hosts.map(hostCapacity);
  let least: number | null = null;
  for (let lost = 0; lost <= capacities.length; lost++) {
    const decision = decideSurvivors(classes, capacities, lost, meter);
    if (decision.kind !== 'hold') return { hosts: least, proven: decision.kind === 'none' };
    least = capacities.length - lost;
  }
  return { hosts: least, proven: true };
}
