/** What of a plan moves in steps: hosts, editions, RAID groups …; and, where two plans differ in it, the reason. */
import type { Plan, SitePlan } from '../planner/plan.ts';

export type LandmarkKind =
  'hosts' | 'edition' | 'raid-groups' | 'service-nodes' | 'media-servers' | 'lan-switches' | 'racks' | 'blocking';

/** A step between two plans, with the code and figures that its reason is told from. */
export interface Jump {
  readonly kind: LandmarkKind;
  readonly site: string | null;
  readonly from: number | string;
  readonly to: number | string;
  readonly reason: { readonly code: string; readonly figures: Readonly<Record<string, number | string>> };
}

const counted: readonly (readonly [LandmarkKind, string])[] = [
  ['service-nodes', 'demand.serviceNodes'],
  ['media-servers', 'demand.mediaServers'],
  ['hosts', 'hosts.count'],
  ['raid-groups', 'storage.groups'],
  ['lan-switches', 'network.lanSwitches'],
  ['racks', 'bill.racks'],
];

/** Steps from one plan to another of the same project; findings are judged only when asked for. */
export function jumpsBetween(from: Plan, to: Plan, withFindings = true): readonly Jump[] {
  const sites = to.sites.flatMap((site, index) => {
    const before = from.sites[index];
    return before === undefined ? [] : siteJumps(before, site);
  });
  return withFindings ? [...sites, ...blockingJumps(from, to)] : sites;
}

function siteJumps(from: SitePlan, to: SitePlan): readonly Jump[] {
  const site = to.name;
  const numbers = counted.flatMap(([kind, name]): Jump[] => {
    const [a, b] = [countOf(from, name), countOf(to, name)];
    return a === b ? [] : [{ kind, site, from: a, to: b, reason: reasonOf(kind, a, b, from, to) }];
  });
  const [a, b] = [from.licences.chosen, to.licences.chosen];
  if (a === b) return numbers;
  return [...numbers, { kind: 'edition', site, from: a ?? '', to: b ?? '', reason: editionReason(a, to) }];
}

const countOf = (site: SitePlan, name: string): number =>
  name === 'storage.groups' ? site.storage.groups : site.quantities.has(name) ? site.quantities.get(name) : 0;

function reasonOf(kind: LandmarkKind, a: number, b: number, from: SitePlan, to: SitePlan): Jump['reason'] {
  // The larger of the two plans is the one that needs it.
  const larger = b > a ? to : from;
  switch (kind) {
    case 'hosts':
      return hostsReason(larger);
    case 'raid-groups':
      return { code: 'raid', figures: { decidedBy: larger.storage.decidedBy } };
    case 'service-nodes':
      return { code: 'users', figures: { users: larger.quantities.get('demand.usersAtHorizon') } };
    case 'media-servers':
      return { code: 'media', figures: { channels: larger.quantities.get('demand.mediaChannels') } };
    case 'lan-switches':
      return { code: 'ports', figures: {} };
    default:
      return { code: 'space', figures: {} };
  }
}

/** What needs so many hosts; where their number is given, only how it stands to what is needed. */
function hostsReason({ site, placement, machines, quantities }: SitePlan): Jump['reason'] {
  const { decidedBy, needed } = placement;
  if (site.hosts.use !== 'all') return { code: 'hosts', figures: { decidedBy, machines: machines.length } };
  const given = quantities.get('hosts.count');
  if (needed === null) return { code: 'hosts-given-none', figures: { given, decidedBy } };
  if (needed === given) return { code: 'hosts-given-exact', figures: { given } };
  return { code: needed < given ? 'hosts-given' : 'hosts-given-too-few', figures: { given, needed } };
}

/** Why the edition before does not do any more, or that another has become cheaper. */
function editionReason(before: string | null, { licences }: SitePlan): Jump['reason'] {
  const option = licences.options.find(({ edition }) => edition === before);
  const [reason] = option?.reasons ?? [];
  if (reason === undefined) return { code: 'cheaper', figures: {} };
  return { code: 'edition', figures: { ...reason.figures, why: reason.code } };
}

function blockingJumps(from: Plan, to: Plan): readonly Jump[] {
  const codes = ({ findings }: Plan): readonly string[] => [
    ...new Set(findings.filter(({ severity }) => severity === 'blocking').map(({ code }) => code)),
  ];
  const [a, b] = [codes(from), codes(to)];
  const come = b.filter((code) => !a.includes(code));
  const go = a.filter((code) => !b.includes(code));
  const jump = (code: string, comes: boolean): Jump => ({
    kind: 'blocking',
    site: null,
    from: comes ? '' : code,
    to: comes ? code : '',
    reason: { code: comes ? 'comes' : 'goes', figures: { finding: code } },
  });
  return [...come.map((code) => jump(code, true)), ...go.map((code) => jump(code, false))];
}
