/**
 * Which findings one change mends, and the change: "use 3 hosts", "choose Enterprise Plus". A remedy is offered only
 * where it does away with its finding; a test holds every one of them to that.
 */
import { commonEvcLevel, evcLevel } from '../catalog/evc.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Machine } from '../model/machine.ts';
import type { Project } from '../model/project.ts';
import type { Change, ChangeValue } from '../model/scenario.ts';
import type { Plan, SitePlan } from '../planner/plan.ts';
import { acceptChanges } from './door.ts';
import { applied } from './vary.ts';

/** What a remedy does; the words of its button are made from it. */
export type RemedyKind =
  | 'hosts'
  | 'edition'
  | 'thickDisks'
  | 'admissionControl'
  | 'ftLink'
  | 'vmotionLink'
  | 'links'
  | 'ownLinks'
  | 'layout'
  | 'protocol'
  | 'raid'
  | 'noServerRedundancy'
  | 'protectByHa'
  | 'evc';

export interface Remedy {
  readonly kind: RemedyKind;
  /** The number or id that the button names; '' where there is none. */
  readonly value: number | string;
  readonly changes: readonly Change[];
}

interface Case {
  readonly finding: Finding;
  readonly site: SitePlan;
  readonly catalogue: Catalogue;
}

type Offer = (at: Case) => Remedy | null;

/** The remedies of a finding, best first; none where no single change mends it. */
export function remediesOf(finding: Finding, plan: Plan, catalogue: Catalogue): readonly Remedy[] {
  const offers = offersByCode[finding.code] ?? [];
  const site = plan.sites.find(({ name }) => name === finding.site) ?? (plan.sites.length === 1 ? plan.sites[0] : null);
  if (site === undefined || site === null) return [];
  return offers
    .flatMap((offer) => offer({ finding, site, catalogue }) ?? [])
    .filter(({ changes }) => changes.length > 0)
    .filter(({ changes }) => acceptChanges(changes, plan.project, catalogue).problems.length === 0);
}

/** The project with the remedy's changes as its own. */
export function withRemedy(project: Project, { changes }: Remedy, catalogue: Catalogue): Project {
  return applied(project, acceptChanges(changes, project, catalogue).choices);
}

const figure = ({ finding }: Case, name: string): number => Number(finding.figures[name]);

const remedy = (
  { site }: Case,
  kind: RemedyKind,
  value: number | string,
  ...changes: readonly (readonly [name: string, value: ChangeValue])[]
): Remedy => ({ kind, value, changes: changes.map(([name, to]) => ({ site: site.name, name, value: to })) });

const hosts =
  (count: (at: Case) => number): Offer =>
  (at) => {
    const wanted = count(at);
    return Number.isInteger(wanted) && wanted > 0 && wanted !== at.site.placement.hosts.length
      ? remedy(at, 'hosts', wanted, ['hosts.number', wanted])
      : null;
  };
const hostsNeeded = hosts((at) => figure(at, 'needed'));
const twoHosts = hosts(() => 2);

const edition: Offer = (at) => {
  const { cheapest, chosen } = at.site.licences;
  return cheapest === null || cheapest === chosen
    ? null
    : remedy(at, 'edition', cheapest, ['platform.edition', cheapest]);
};

const fixed =
  (kind: RemedyKind, name: string, value: ChangeValue): Offer =>
  (at) =>
    remedy(at, kind, typeof value === 'boolean' ? '' : value, [name, value]);

/** Speeds that adapters and switches come in [Gbit/s]. */
const speeds = [1, 10, 25, 40, 50, 100, 200, 400];

const fasterLink =
  (kind: 'ftLink' | 'vmotionLink', name: string, needed: (at: Case) => number): Offer =>
  (at) => {
    const least = needed(at);
    const speed = speeds.find((each) => each >= least);
    return speed === undefined || !Number.isFinite(least) ? null : remedy(at, kind, speed, [name, speed]);
  };

/** The link of which the load is the planned share: load over limit, times the link there is. */
const ftLinkFor = (load: string): Offer =>
  fasterLink('ftLink', 'network.ftLinkGbit', (at) => {
    const limit = figure(at, 'limit');
    return limit > 0 ? (figure(at, load) / limit) * at.site.site.network.ftLinkGbit : Infinity;
  });

/** Both links at the speed that the ports carry. */
const portSpeed: Offer = (at) => {
  const ports = figure(at, 'ports');
  const { ftLinkGbit, vmotionLinkGbit } = at.site.site.network;
  return remedy(
    at,
    'links',
    ports,
    ['network.ftLinkGbit', Math.min(ftLinkGbit, ports)],
    ['network.vmotionLinkGbit', Math.min(vmotionLinkGbit, ports)],
  );
};

const protocolOfArray: Offer = (at) => {
  const { storage } = at.site.site;
  if (storage.kind !== 'array') return null;
  const { hosts: wish, network } = at.site.site;
  const hasFabric = wish.storageAdapter !== undefined && network.fcSwitch !== undefined;
  const protocol = at.catalogue.arrays[storage.array]?.protocols.find((each) => each !== 'fc' || hasFabric);
  return protocol === undefined ? null : remedy(at, 'protocol', protocol, ['storage.protocol', protocol]);
};

/** Mirrors need an even number of drives, four at least. */
const mirrored: Offer = (at) => {
  const { storage } = at.site.site;
  if (storage.kind !== 'array') return null;
  const drives = Math.max(4, storage.drivesPerGroup + (storage.drivesPerGroup % 2));
  return remedy(at, 'raid', 'raid-10', ['storage.raid', 'raid-10'], ['storage.drivesPerGroup', drives]);
};

/** HA for every machine of the same wish as those meant. */
const haFor =
  (isMeant: (machine: Machine, at: Case) => boolean): Offer =>
  (at) => {
    const meant = at.site.machines.filter((machine) => machine.protection === 'ft' && isMeant(machine, at));
    const names = new Set(meant.map(({ role, profile }) => protectionChoice(role, profile)));
    return remedy(
      at,
      'protectByHa',
      meant.map(({ id }) => id).join(', '),
      ...[...names].map((name) => [name, 'ha'] as const),
    );
  };

function protectionChoice(role: Machine['role'], profile: string): string {
  if (role === 'service-node') return 'serviceNodes.protection';
  return role === 'media-server' ? 'mediaServers.protection' : `companions.${profile}.protection`;
}

/** A subject names some machines and, past the fourth, counts the rest: those of the same wishes are meant too. */
const haForSubject = haFor((machine, { finding, site }) => {
  const named = new Set(finding.subject.replace(/ \+\d+$/, '').split(', '));
  const wishes = site.machines.filter(({ id }) => named.has(id)).map(({ profile }) => profile);
  return wishes.includes(machine.profile);
});
const haForMedia = haFor(({ role, realTimeMedia }) => role === 'media-server' || realTimeMedia);
const haForCompanions = haFor(({ role }) => role !== 'service-node');

/** The baseline of the oldest host, where it is known and not what is set already. */
const evcOfOldest: Offer = (at) => {
  const families = at.site.site.hosts.groups.flatMap(({ cpu }) => {
    const family = at.catalogue.cpus[cpu]?.family;
    return family === undefined ? [] : (at.catalogue.cpuFamilies[family] ?? []);
  });
  const level = commonEvcLevel(families);
  const { evc } = at.site.site.platform;
  const isSet = level !== null && evc !== null && evcLevel(evc) === evcLevel(level);
  return level === null || isSet ? null : remedy(at, 'evc', level, ['platform.evc', level]);
};

/** Whether a pair may run FT is not known for want of an EVC level; legacy groups are another matter. */
const evcForPair: Offer = (at) =>
  ['same-baseline-no-evc', 'evc-unknown'].includes(String(at.finding.figures['reason'])) ? evcOfOldest(at) : null;

const isShortOfFt = ({ finding }: Case): boolean => String(finding.figures['resource']).startsWith('ft-');

const offersByCode: Readonly<Record<string, readonly Offer[]>> = {
  'PLACE-01': [(at) => (isShortOfFt(at) ? haForSubject(at) : null)],
  'PLACE-02': [hostsNeeded],
  'PLACE-03': [hostsNeeded],
  'PLACE-07': [hostsNeeded],
  'FT-HOST-02': [twoHosts],
  'FT-HOST-03': [hostsNeeded],
  'HA-HOST-01': [twoHosts],
  'STO-04': [hostsNeeded],
  'LIC-01': [edition],
  'LIC-03': [edition],
  'LIC-06': [edition],
  'FT-LIC-01': [edition],
  'FT-LIC-03': [edition],
  'HA-LIC-01': [edition],
  'VS-LIC-01': [edition],
  'VS-LIC-02': [edition],
  'VS-LIC-03': [edition],
  'VS-LIC-04': [edition],
  'VS-LIC-06': [fixed('layout', 'network.layout', 'recommended')],
  'FT-CPU-04': [evcOfOldest],
  'FT-CPU-10': [evcForPair],
  'FT-DRS-01': [evcOfOldest],
  'VS-EVC-01': [evcOfOldest],
  'VS-EVC-02': [evcOfOldest],
  'VS-EVC-03': [evcOfOldest],
  'FT-VCPU-01': [haForSubject],
  'FT-RAM-01': [haForSubject],
  'FT-DISK-01': [haForSubject],
  'FT-DISK-02': [fixed('thickDisks', 'platform.virtualDisks', 'thick-eager')],
  'FT-RT-01': [haForMedia],
  'FT-MX-01': [haForCompanions],
  'FT-HA-01': [fixed('admissionControl', 'platform.admissionControl', 'percentage')],
  'FT-HA-02': [fixed('admissionControl', 'platform.admissionControl', 'percentage')],
  'HA-AC-01': [fixed('admissionControl', 'platform.admissionControl', 'percentage')],
  'FT-NET-01': [fasterLink('ftLink', 'network.ftLinkGbit', (at) => figure(at, 'needed'))],
  'FT-NET-03': [
    (at) =>
      at.site.site.network.layout === 'converged'
        ? remedy(at, 'layout', 'recommended', ['network.layout', 'recommended'], ['network.ftDedicated', true])
        : remedy(at, 'ownLinks', '', ['network.ftDedicated', true]),
  ],
  'NET-01': [ftLinkFor('load')],
  'NET-02': [ftLinkFor('conservative')],
  'NET-04': [fixed('vmotionLink', 'network.vmotionLinkGbit', 10)],
  'NET-06': [portSpeed],
  'NET-07': [portSpeed],
  'STO-06': [protocolOfArray],
  'STO-07': [mirrored],
  'MX-RED-01': [fixed('noServerRedundancy', 'serviceNodes.nativeRedundancy', false)],
  'MX-PROT-01': [fixed('protectByHa', 'serviceNodes.protection', 'ha')],
};

/** Codes of findings that have a remedy, for tests. */
export const remediedCodes: readonly string[] = Object.keys(offersByCode);
