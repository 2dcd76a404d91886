/** Solvers of the demand chapter: sums over user groups and Erlang B counts. */
import { required } from '../base/assert.ts';
import { ceilCount } from '../base/rounding.ts';
import type { Solver } from '../engine/definition.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Site } from '../model/project.ts';
import type { StageReason } from '../model/solver-reason.ts';
import { channelsFor } from './erlang.ts';

export interface DemandContext {
  readonly site: Site;
  readonly catalogue: Catalogue;
}

/** Users and their offered traffic, summed over the groups of a site. */
const traffic: Solver<DemandContext> = {
  id: 'traffic',
  title: 'Users and traffic',
  why: 'Each group of users brings its count times its traffic per user.',
  source: 'mx:S4',
  inputs: [],
  after: [],
  run: (_read, { site, catalogue }) => {
    let users = 0;
    let internal = 0;
    let external = 0;
    for (const group of site.users) {
      const kind = required(catalogue.userKinds[group.kind], `user kind ${group.kind}`);
      users += group.count;
      internal += group.count * (group.internalErlang ?? kind.internalErlang.value);
      external += group.count * (group.externalErlang ?? kind.externalErlang.value);
    }
    return { 'demand.users': users, 'demand.internalTraffic': internal, 'demand.externalTraffic': external };
  },
  reason: ({ site, catalogue }): StageReason =>
    site.users.length === 0
      ? { code: 'no-users', figures: {} }
      : { code: 'users', figures: {}, parts: site.users.map((group) => groupReason(group, catalogue)) },
};

function groupReason({ count, name, kind }: Site['users'][number], { userKinds }: Catalogue): StageReason {
  return name === undefined
    ? { code: 'user-kind', figures: { count, kind: userKinds[kind]?.name ?? kind } }
    : { code: 'user-group', figures: { count, name } };
}

const loadRule = [
  { upTo: 10, name: 'demand.loadPerTrunk10' },
  { upTo: 20, name: 'demand.loadPerTrunk20' },
  { upTo: 35, name: 'demand.loadPerTrunk35' },
  { upTo: Infinity, name: 'demand.loadPerTrunkLarge' },
] as const;

/** Trunks and media channels by exact Erlang B, and trunks by the manual's load per trunk. */
const trunks: Solver<DemandContext> = {
  id: 'trunks',
  title: 'Channels by Erlang B',
  why: 'The fewest channels whose blocking does not exceed the target; exact recursion, no table.',
  source: 'mx:S4',
  inputs: [
    'demand.externalBusyHour',
    'demand.mediaTraffic',
    'demand.blockingTarget',
    ...loadRule.map(({ name }) => name),
  ],
  after: [],
  run: (read, _context, isWanted) => {
    const external = read('demand.externalBusyHour');
    const blocking = read('demand.blockingTarget');
    return {
      ...(isWanted('demand.trunks') ? { 'demand.trunks': channelsFor(external, blocking) } : {}),
      'demand.mediaChannels': channelsFor(read('demand.mediaTraffic'), blocking),
      'demand.trunksByLoadRule': trunksByLoad(external, read),
    };
  },
};

/** Fewest trunks n with traffic ≤ n · load(n); a group just beyond a class has the least size of the next one. */
function trunksByLoad(erlang: number, read: (name: string) => number): number {
  let least = 0;
  for (const { upTo, name } of loadRule) {
    const channels = Math.max(least, ceilCount(erlang / read(name)));
    if (channels <= upTo) return channels;
    least = upTo + 1;
  }
  return least;
}

export const demandSolvers: readonly Solver<DemandContext>[] = [traffic, trunks];
