/**
 * Remembers placements: a what-if that leaves machines and hosts alone must not search again.
 *
 * Sound because a placement is a pure function of the key; bounded, so that a long session does not grow.
 */
import { err, ok, type Result } from '../base/result.ts';
import type { PlacementMachine, PlacementPolicy } from './problem.ts';
import type { SiteHosts, SitePlacement } from './site-placement.ts';

const most = 200;
const known = new Map<string, SitePlacement>();

/** First looks handed in: valid placements with bounds, to be replaced by the searched ones. */
const looks = new Map<string, SitePlacement>();

/**
 * How a placement that is not known is come by: searched, if it has few enough machines; taken from a first look handed
 * in; or only looked at. `handedIn` counts what came from elsewhere, so that what was made before it is told apart.
 */
interface Manner {
  readonly machinesMost: number;
  readonly takesLooks: boolean;
  readonly looksOnly: boolean;
}

const searching: Manner = { machinesMost: Infinity, takesLooks: false, looksOnly: false };
let manner = searching;
let handedIn = 0;

class PlacementNotKnown extends Error {
  readonly question: string;

  constructor(question: string) {
    super('placement not known');
    this.question = question;
  }
}

/**
 * Runs `plan` unless it needs a placement of more than `machines` machines that is not known yet: then the error is the
 * question that placement answers.
 *
 * For whoever must not wait: the placement is computed elsewhere and handed in through `rememberPlacements`. With
 * `takesLooks` a first look handed in through `rememberLooks` will do.
 */
export function planningWithin<T>(machines: number, plan: () => T, takesLooks = false): Result<T, string> {
  try {
    return ok(inManner({ machinesMost: machines, takesLooks, looksOnly: false }, plan));
  } catch (error) {
    if (error instanceof PlacementNotKnown) return err(error.question);
    throw error;
  }
}

/** Runs `plan` with a first look at each placement that is not known, and gives the looks taken. */
export function takingLooks(plan: () => unknown): readonly KnownPlacement[] {
  looks.clear();
  inManner({ ...searching, looksOnly: true }, plan);
  return [...looks];
}

function inManner<T>(wanted: Manner, run: () => T): T {
  const before = manner;
  manner = wanted;
  try {
    return run();
  } finally {
    manner = before;
  }
}

/** What results made from placements depend on beside the question; the same all the time where nothing is handed in. */
export const placementManner = (): number => handedIn * 4 + (manner.takesLooks ? 2 : 0) + (manner.looksOnly ? 1 : 0);

/** A placement with the question it answers, plain data. */
export type KnownPlacement = readonly [question: string, placement: SitePlacement];

/** All that is remembered, the latest last. */
export function knownPlacements(): readonly KnownPlacement[] {
  return [...known];
}

/** Takes over placements that the same program computed elsewhere. */
export function rememberPlacements(placements: readonly KnownPlacement[]): void {
  handedIn++;
  for (const [question, placement] of placements) remember(question, placement);
}

/** Takes over first looks in place of those before. */
export function rememberLooks(placements: readonly KnownPlacement[]): void {
  handedIn++;
  looks.clear();
  for (const [question, placement] of placements) looks.set(question, placement);
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
  compute: { readonly search: () => SitePlacement; readonly look: () => SitePlacement },
): SitePlacement {
  const key = keyOf(machines, hosts, policy, failures);
  const before = known.get(key);
  if (before !== undefined) return before;
  const look = looks.get(key);
  if (look !== undefined && (manner.takesLooks || manner.looksOnly)) return look;
  if (machines.length > manner.machinesMost) throw new PlacementNotKnown(key);
  const found = manner.looksOnly ? compute.look() : compute.search();
  if (manner.looksOnly) looks.set(key, found);
  else remember(key, found);
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
