/** Choices of demand and machines: users in all and per kind, Service Nodes, companions, protection per class. */
import type { CompanionWish, Protection, Site, UserGroup } from '../../model/project.ts';
import type { ChangeValue } from '../../model/scenario.ts';
import { flag, idOf, protection, wholeNumber, without, word, type SiteChoice, type ValueKind } from './choice.ts';

const usersMost = 1_000_000;

const countOf = (users: readonly UserGroup[]): number => users.reduce((sum, { count }) => sum + count, 0);

/**
 * The groups scaled to `total` users in all, in the proportions they had: whole shares first, the rest to those with
 * the largest remainder, earlier groups first where remainders are equal.
 */
export function scaledGroups(groups: readonly UserGroup[], total: number): readonly UserGroup[] {
  const now = countOf(groups);
  if (groups.length === 0) return groups;
  // Nothing to keep the proportions of: all go to the first group.
  if (now === 0) return groups.map((group, i) => ({ ...group, count: i === 0 ? total : 0 }));
  const exact = groups.map(({ count }) => (count * total) / now);
  const whole = exact.map(Math.floor);
  let left = total - whole.reduce((sum, count) => sum + count, 0);
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const extra = new Set<number>();
  for (const { index } of order) {
    if (left <= 0) break;
    extra.add(index);
    left--;
  }
  return groups.map((group, i) => ({ ...group, count: (whole[i] ?? 0) + (extra.has(i) ? 1 : 0) }));
}

const choice = (
  name: string,
  label: string,
  values: ValueKind,
  read: SiteChoice['read'],
  apply: SiteChoice['apply'],
): SiteChoice => ({ scope: 'site', name, label, unit: '', values, read, apply });

const usersTotal = choice(
  'users.total',
  'Users in all groups',
  wholeNumber(0, usersMost),
  ({ users }) => (users.length === 0 ? null : countOf(users)),
  (site, value) => ({ ...site, users: scaledGroups(site.users, Number(value)) }),
);

/** Users of one kind, over all groups of the site that have it. */
export function usersOfKind(kind: string): SiteChoice {
  const ofKind = (site: Site): readonly UserGroup[] => site.users.filter((group) => group.kind === kind);
  return choice(
    `users.${kind}`,
    `Users: ${kind}`,
    wholeNumber(0, usersMost),
    (site) => (ofKind(site).length === 0 ? null : countOf(ofKind(site))),
    (site, value) => {
      const scaled = [...scaledGroups(ofKind(site), Number(value))];
      return { ...site, users: site.users.map((group) => (group.kind === kind ? (scaled.shift() ?? group) : group)) };
    },
  );
}

const nodes = <K extends keyof Site['serviceNodes']>(field: K, label: string, values: ValueKind): SiteChoice =>
  choice(
    `serviceNodes.${field}`,
    label,
    values,
    ({ serviceNodes }) => serviceNodes[field] as ChangeValue,
    (site, value) => ({ ...site, serviceNodes: { ...site.serviceNodes, [field]: value } }),
  );

/** Word for a number that follows from the demand. */
const derived = 'derived';

const nodeCount = choice(
  'serviceNodes.count',
  'Service Nodes, fixed',
  wholeNumber(1, 124, derived),
  ({ serviceNodes }) => serviceNodes.count ?? derived,
  (site, value) => ({
    ...site,
    serviceNodes:
      value === derived ? without(site.serviceNodes, 'count') : { ...site.serviceNodes, count: Number(value) },
  }),
);

const mediaCount = choice(
  'mediaServers.count',
  'Media Servers, fixed',
  wholeNumber(0, 500, derived),
  ({ mediaServers }) => (mediaServers === undefined ? null : (mediaServers.count ?? derived)),
  (site, value) => {
    const { mediaServers } = site;
    if (mediaServers === undefined) return site;
    const wish = value === derived ? without(mediaServers, 'count') : { ...mediaServers, count: Number(value) };
    return { ...site, mediaServers: wish };
  },
);

const mediaProtection = choice(
  'mediaServers.protection',
  'Protection of Media Servers',
  protection,
  ({ mediaServers }) => mediaServers?.protection ?? null,
  (site, value) =>
    site.mediaServers === undefined
      ? site
      : { ...site, mediaServers: { ...site.mediaServers, protection: value as Protection } },
);

/** Word for the protection that the profile names. */
const asProfile = 'profile';
const companionProtection = word('ft', 'ha', 'none', asProfile);

const withProtection = (wish: CompanionWish, value: ChangeValue): CompanionWish =>
  value === asProfile ? without(wish, 'protection') : { ...wish, protection: value as Protection };

/** The value all have; 'mixed' is read only, never set. */
const commonOf = (wishes: readonly CompanionWish[]): ChangeValue | null => {
  const values = new Set(wishes.map((wish) => wish.protection ?? asProfile));
  return values.size === 0 ? null : values.size === 1 ? ([...values][0] ?? null) : 'mixed';
};

const allCompanions = choice(
  'companions.protection',
  'Protection of all companions',
  companionProtection,
  ({ companions }) => commonOf(companions),
  (site, value) => ({ ...site, companions: site.companions.map((wish) => withProtection(wish, value)) }),
);

/** Number of machines of one companion profile; a second row of the same profile is left alone. */
export function companionCount(profile: string): SiteChoice {
  return choice(
    `companions.${profile}`,
    `Machines: ${profile}`,
    wholeNumber(0, 500),
    ({ companions }) => companions.find((wish) => wish.profile === profile)?.count ?? null,
    (site, value) => {
      const first = site.companions.findIndex((wish) => wish.profile === profile);
      return {
        ...site,
        companions: site.companions.map((wish, i) => (i === first ? { ...wish, count: Number(value) } : wish)),
      };
    },
  );
}

/** Protection of the machines of one companion profile. */
export function companionProtectionOf(profile: string): SiteChoice {
  const having = (site: Site): readonly CompanionWish[] => site.companions.filter((wish) => wish.profile === profile);
  return choice(
    `companions.${profile}.protection`,
    `Protection: ${profile}`,
    companionProtection,
    (site) => commonOf(having(site)),
    (site, value) => ({
      ...site,
      companions: site.companions.map((wish) => (wish.profile === profile ? withProtection(wish, value) : wish)),
    }),
  );
}

export const demandChoices: readonly SiteChoice[] = [
  usersTotal,
  nodes('profile', 'Service Node profile', idOf('machineProfiles')),
  nodeCount,
  nodes('protection', 'Protection of Service Nodes', protection),
  nodes('nativeRedundancy', 'MX-ONE server redundancy', flag),
  mediaCount,
  mediaProtection,
  allCompanions,
];
