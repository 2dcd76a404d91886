/**
 * The placement of one site: fewest hosts, or the hosts the customer has, with every failure replayed.
 *
 * When the hosts given do not keep the policy's promise, the machines are placed as well as can be, so that the rest
 * of the plan still says something; findings name what is missing.
 */
import { placeMachines, placeOn } from './place.ts';
import type {
  HostSupply,
  Placement,
  PlacementBudget,
  PlacementHost,
  PlacementMachine,
  PlacementPolicy,
  PlacementResult,
} from './problem.ts';
import { replayFailures, type FailureReplay } from './replay.ts';
import { shortResource } from './demand.ts';
import { hostsForReprotect, hostsForRestart } from './thresholds.ts';

export interface SiteHosts {
  /** One entry a host group: what such a host offers, and how many there are (null = as many as needed). */
  readonly groups: readonly { readonly host: PlacementHost; readonly count: number | null }[];
  /** Place on every host given, even when fewer would do. */
  readonly useAll: boolean;
  /** Hosts below which a standby server would share a host with a server it stands by for; 0 = no such rule. */
  readonly least: number;
}

export interface SitePlacement {
  readonly needed: PlacementResult;
  readonly neededStatic: PlacementResult;
  /** The same two for the machines that fit on some host. */
  readonly ofFitting: { readonly needed: number | null; readonly neededStatic: number | null };
  /** Group of each host of the placement. */
  readonly hostGroups: readonly number[];
  readonly hosts: readonly PlacementHost[];
  readonly placement: Placement;
  readonly policyHolds: 'yes' | 'no' | 'not-proven';
  readonly unplaced: readonly string[];
  /** Those of them that fit on no host, empty or not: no number of hosts places them. */
  readonly tooLarge: readonly string[];
  readonly replay: readonly FailureReplay[];
  readonly forReprotect: number;
  readonly forRestart: number;
}

interface Settled {
  readonly hosts: readonly PlacementHost[];
  readonly hostGroups: readonly number[];
  readonly placement: Placement;
  readonly policyHolds: SitePlacement['policyHolds'];
  readonly unplaced: readonly string[];
}

/** Places `machines` under `policy`, surviving `failures` hosts. */
export function placeSite(
  machines: readonly PlacementMachine[],
  site: SiteHosts,
  policy: PlacementPolicy,
  failures: number,
  budget?: PlacementBudget,
): SitePlacement {
  const fitting = machines.filter((machine) => site.groups.some(({ host }) => shortResource(machine, host) === null));
  const supply = supplyOf(site);
  const limits = budget === undefined ? {} : { budget };
  const fewest = (surviving: number, under: PlacementPolicy): PlacementResult =>
    atLeast(
      site.least,
      placeMachines({ machines: fitting, supply, failures: surviving, policy: under, ...limits }),
      () => placeOnLeast(fitting, supply, site.least, under, surviving, budget),
    );
  const needed = fewest(failures, policy);
  const neededStatic = fewest(0, 'static');
  const settled = settle(fitting, site, policy, failures, needed, budget);
  const placed = fitting
    .filter(({ id }) => !settled.unplaced.includes(id))
    .map((machine) => asPlaced(machine, settled.placement));
  const tooLarge = machines.filter((machine) => !fitting.includes(machine)).map(({ id }) => id);
  return {
    needed: impossibleWith(tooLarge, needed),
    neededStatic: impossibleWith(tooLarge, neededStatic),
    ofFitting: { needed: needed.hosts, neededStatic: neededStatic.hosts },
    ...settled,
    tooLarge,
    unplaced: [...tooLarge, ...settled.unplaced],
    replay: replayFailures({ machines: placed, hosts: settled.hosts, ...limits }, settled.placement, failures),
    forReprotect: hostsForReprotect(fitting, supply, budget).hosts ?? settled.hosts.length,
    forRestart: hostsForRestart(fitting, supply, budget).hosts ?? settled.hosts.length,
  };
}

/** A single group is a supply without limit: the question is how many such hosts would do. */
function supplyOf({ groups }: SiteHosts): HostSupply {
  const [only, ...others] = groups;
  if (only !== undefined && others.length === 0) return { kind: 'identical', host: only.host };
  return { kind: 'pool', hosts: groups.flatMap(({ host, count }) => Array.from({ length: count ?? 0 }, () => host)) };
}

/** The hosts planned on hold the other machines; that some number of hosts does for all of them would be untrue. */
function impossibleWith(tooLarge: readonly string[], found: PlacementResult): PlacementResult {
  if (tooLarge.length === 0) return found;
  const proof = { kind: 'trivial' as const, figures: [] };
  return { ...found, hosts: null, bound: null, proven: true, decidedBy: 'machine-too-large', proof };
}

/** The result, or one on `least` hosts where fewer would put a standby server beside a server it stands by for. */
function atLeast(
  least: number,
  found: PlacementResult,
  onLeast: () => PlacementResult['placement'] | null,
): PlacementResult {
  if (found.hosts === null || found.hosts >= least || found.chosenHosts !== null) return found;
  const placement = onLeast();
  if (placement === null) return found;
  return {
    ...found,
    hosts: least,
    bound: least,
    proven: true,
    decidedBy: 'standby-apart',
    proof: { kind: 'bound', figures: [{ name: 'standbyGroup', value: least, unit: '' }] },
    placement,
  };
}

function placeOnLeast(
  machines: readonly PlacementMachine[],
  supply: HostSupply,
  least: number,
  policy: PlacementPolicy,
  failures: number,
  budget: PlacementBudget | undefined,
): PlacementResult['placement'] | null {
  if (supply.kind !== 'identical') return null;
  const placed = placeOn(
    Array.from({ length: least }, () => supply.host),
    machines,
    policy,
    failures,
    budget,
  );
  return placed.kind === 'feasible' ? placed.placement : null;
}

/** A pair that had to be placed as a single copy counts as an ordinary machine from there on. */
function asPlaced(machine: PlacementMachine, placement: Placement): PlacementMachine {
  const single = placement.some((host) =>
    host.some(({ machineId, role }) => machineId === machine.id && role === 'single'),
  );
  return machine.ft && single ? { ...machine, ft: false } : machine;
}

function settle(
  machines: readonly PlacementMachine[],
  site: SiteHosts,
  policy: PlacementPolicy,
  failures: number,
  needed: PlacementResult,
  budget: PlacementBudget | undefined,
): Settled {
  const given = site.groups.flatMap(({ host, count }, group) =>
    Array.from({ length: count ?? 0 }, () => ({ host, group })),
  );
  const unlimited = site.groups.length === 1 && site.groups[0]?.count === null;
  const enough = needed.hosts !== null && (unlimited || needed.hosts <= given.length);
  if (enough && (unlimited || !site.useAll)) {
    const chosen = needed.chosenHosts ?? needed.placement.map(() => 0);
    const of = (index: number) =>
      unlimited || needed.chosenHosts === null ? { host: site.groups[0]!.host, group: 0 } : given[index]!;
    return {
      hosts: chosen.map((index) => of(index).host),
      hostGroups: chosen.map((index) => of(index).group),
      placement: needed.placement,
      policyHolds: 'yes',
      unplaced: [],
    };
  }
  const hosts = given.map(({ host }) => host);
  return {
    hosts,
    hostGroups: given.map(({ group }) => group),
    ...placeOnGiven(hosts, machines, policy, failures, budget),
  };
}

/** The strongest promise the hosts keep: the policy itself, restarts, a static placement, single copies, fewer machines. */
function placeOnGiven(
  hosts: readonly PlacementHost[],
  machines: readonly PlacementMachine[],
  policy: PlacementPolicy,
  failures: number,
  budget: PlacementBudget | undefined,
): Pick<Settled, 'placement' | 'policyHolds' | 'unplaced'> {
  const wanted = placeOn(hosts, machines, policy, failures, budget);
  if (wanted.kind === 'feasible') return { placement: wanted.placement, policyHolds: 'yes', unplaced: [] };
  const policyHolds = wanted.kind === 'unknown' ? 'not-proven' : 'no';
  const weaker: readonly PlacementPolicy[] = policy === 'static' ? [] : ['in-place-restart', 'static'];
  for (const next of weaker) {
    const found = placeOn(hosts, machines, next, failures, budget);
    if (found.kind === 'feasible') return { placement: found.placement, policyHolds, unplaced: [] };
  }
  const singles = machines.map((machine) => ({ ...machine, ft: false }));
  for (let kept = singles.length; kept > 0; kept--) {
    const found = placeOn(hosts, singles.slice(0, kept), 'static', 0, budget);
    if (found.kind !== 'feasible') continue;
    return { placement: found.placement, policyHolds: 'no', unplaced: machines.slice(kept).map(({ id }) => id) };
  }
  return { placement: hosts.map(() => []), policyHolds: 'no', unplaced: machines.map(({ id }) => id) };
}
