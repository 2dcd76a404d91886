/** Which wish of the project each machine of the plan follows from: what a cell of its row may change. */
import type { Machine } from '../../../shared/model/machine.ts';
import type { CompanionWish, MachineSize, Protection, Site } from '../../../shared/model/project.ts';
import type { SitePlan } from '../../../shared/planner/plan.ts';

export type WishKind = 'serviceNodes' | 'standbys' | 'mediaServers' | 'companion' | 'vcenter';

export interface Wish {
  readonly key: string;
  readonly kind: WishKind;
  /** Path within the site of the object that holds size and protection; null where there is none to change. */
  readonly path: string | null;
  /** Index among the companions. */
  readonly companion: number | null;
  readonly size: MachineSize;
  readonly protection: Protection | undefined;
  readonly machines: readonly Machine[];
}

export interface MachineRow {
  readonly machine: Machine;
  readonly wish: Wish;
}

interface Part {
  readonly kind: WishKind;
  readonly count: number;
  readonly path: string | null;
  readonly companion?: number;
  readonly size?: MachineSize | undefined;
  readonly protection?: Protection | undefined;
}

/**
 * The wishes of a site in the order of its machine table, each with its machines. `now` is the site as it stands in the
 * project, which may be ahead of its plan: a companion that has gone since cannot be changed any more.
 */
export function wishesOf(plan: SitePlan, now: Site): readonly Wish[] {
  const { site, machines, quantities } = plan;
  const { serviceNodes, mediaServers, companions } = site;
  const count = (name: string): number => (quantities.has(name) ? quantities.get(name) : 0);
  const parts: readonly Part[] = [
    { ...serviceNodes, kind: 'serviceNodes', count: count('demand.serviceNodes'), path: 'serviceNodes' },
    { kind: 'standbys', count: count('demand.standbyNodes'), path: null },
    ...(mediaServers === undefined
      ? []
      : [
          { ...mediaServers, kind: 'mediaServers' as const, path: 'mediaServers', count: count('demand.mediaServers') },
        ]),
    ...companions.map((wish: CompanionWish): Part => {
      const at = now.companions.indexOf(wish);
      return {
        kind: 'companion',
        count: wish.count,
        path: at < 0 ? null : `companions[${at}]`,
        companion: at,
        size: wish.size,
        protection: wish.protection,
      };
    }),
    { kind: 'vcenter', count: site.platform.vcenterHere ? 1 : 0, path: null },
  ];
  let next = 0;
  return parts.flatMap((part, index): readonly Wish[] => {
    const own = machines.slice(next, next + part.count);
    next += own.length;
    // A companion planned with none stays in sight, so that it can be given a number again.
    if (own.length === 0 && part.kind !== 'companion') return [];
    const { kind, path, companion = null, size = {}, protection } = part;
    return [{ key: `${kind} ${index}`, kind, path, companion, size, protection, machines: own }];
  });
}

export function machineRows(wishes: readonly Wish[]): readonly MachineRow[] {
  return wishes.flatMap((wish) => wish.machines.map((machine) => ({ machine, wish })));
}

/** Companions with one machine taken out of a wish of several, as a wish of its own behind it. */
export function withOneApart(companions: readonly CompanionWish[], at: number): readonly CompanionWish[] {
  return companions.flatMap((wish, index) =>
    index !== at || wish.count < 2
      ? [wish]
      : [
          { ...wish, count: wish.count - 1 },
          { ...wish, count: 1 },
        ],
  );
}

export interface Running {
  readonly runsOn: string;
  readonly secondaryOn: string;
}

/** Host names by machine id. */
export function hostsOfMachines({ placement }: SitePlan): ReadonlyMap<string, Running> {
  const found = new Map<string, Running>();
  for (const { name, instances } of placement.hosts)
    for (const { machineId, role } of instances) {
      const before = found.get(machineId) ?? { runsOn: '', secondaryOn: '' };
      found.set(machineId, role === 'secondary' ? { ...before, secondaryOn: name } : { ...before, runsOn: name });
    }
  return found;
}
