/**
 * Remembers placements: a what-if that leaves machines and hosts alone must not search again.
 *
 * Sound because a placement is a pure function of the key; bounded, so that a long session does not grow.
 */
import type { PlacementMachine, PlacementPolicy } from './problem.ts';
import type { SiteHosts, SitePlacement } from './site-placement.ts';

const most = 200;
const known = new Map<string, SitePlacement>();

/** Most machines of a placement that may be computed now; see `planningWithin`. */
let machinesMost = Infinity;

class PlacementNotKnown extends Error {}

/**
 * Runs `plan` unless it needs a placement of more than `machines` machines that is not known yet: then null.
 *
 * For whoever must not wait: the placement is computed elsewhere and handed in through `rememberPlacements`.
 */
export function planningWithin<T>(machines: number, plan: () => T): T | null {
  const before = machinesMost;
  machinesMost = machines;
  try {
    return plan();
  } catch (error) {
    if (error instanceof PlacementNotKnown) return null;
    throw error;
  } finally {
    machinesMost = before;
  }
}

/** A placement with the question it answers, plain data. */
export type KnownPlacement = readonly [question: string, placement: SitePlacement];

/** All that is remembered, the latest last. */
export function knownPlacements(): readonly KnownPlacement[] {
  return [...known];
}

/** Takes over placements that the same program computed elsewhere. */
export function rememberPlacements(placements: readonly KnownPlacement[]): void {
  for (const [question, placement] of placements) remember(question, placement);
}

function remember(question: string, placement: SitePlacement): void {
  // The oldest entry goes first; a Map keeps insertion order.
  if (known.size >= most) for (const oldest of [...known.keys()].slice(0, 1)) known.delete(oldest);
  known.set(question, placement);
}

/** The placement for this question, computed at most once while it is remembered. */
export function memoised(
  machines: readonly PlacementMachine[],
  hosts: SiteHosts,
  policy: PlacementPolicy,
  failures: number,
  compute: () => SitePlacement,
): SitePlacement {
  const key = keyOf(machines, hosts, policy, failures);
  const before = known.get(key);
  if (before !== undefined) return before;
  if (machines.length > machinesMost) throw new PlacementNotKnown();
  const found = compute();
  remember(key, found);
  return found;
}

function keyOf(
  machines: readonly PlacementMachine[],
  hosts: SiteHosts,
  policy: PlacementPolicy,
  failures: number,
): string {
  let key = `${policy}|${failures}|${hosts.useAll}|${hosts.least}`;
  for (const { host, count } of hosts.groups)
    key += `|${count},${host.cpu},${host.memoryGib},${host.ftMachines},${host.ftVcpus}`;
  for (const { id, cpu, memoryGib, ftVcpus, ft, spreadGroup, restarts } of machines)
    key += `|${id},${cpu},${memoryGib},${ftVcpus},${ft},${spreadGroup ?? ''},${restarts ?? ''}`;
  return key;
}
