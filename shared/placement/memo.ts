/**
 * Remembers placements: a what-if that leaves machines and hosts alone must not search again.
 *
 * Sound because a placement is a pure function of the key; bounded, so that a long session does not grow.
 */
import type { PlacementMachine, PlacementPolicy } from './problem.ts';
import type { SiteHosts, SitePlacement } from './site-placement.ts';

const most = 200;
const known = new Map<string, SitePlacement>();

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
  const found = compute();
  // The oldest entry goes first; a Map keeps insertion order.
  if (known.size >= most) for (const oldest of [...known.keys()].slice(0, 1)) known.delete(oldest);
  known.set(key, found);
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
