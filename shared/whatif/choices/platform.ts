/** Choices of hosts and platform: server, CPU, memory, number of hosts, policy, release, edition, terms. */
import type { HostGroup, HostWish, PlatformWish, Site } from '../../model/project.ts';
import type { ChangeValue } from '../../model/scenario.ts';
import {
  flag,
  idOf,
  ownership,
  wholeNumber,
  amount,
  word,
  without,
  type SiteChoice,
  type ValueKind,
} from './choice.ts';

/** Word for "as many hosts as are needed". */
const fewest = 'fewest';

const hosts = (
  field: string,
  label: string,
  values: ValueKind,
  read: (hosts: HostWish) => ChangeValue | null | undefined,
  apply: (hosts: HostWish, value: ChangeValue) => HostWish,
  unit = '',
): SiteChoice => ({
  scope: 'site',
  name: `hosts.${field}`,
  label,
  unit,
  values,
  read: (site) => read(site.hosts) ?? null,
  apply: (site, value) => ({ ...site, hosts: apply(site.hosts, value) }),
});

/** A field of the host group; a site with several groups has no single one, and so no such choice. */
const group = <K extends keyof HostGroup>(field: K, label: string, values: ValueKind, unit = ''): SiteChoice =>
  hosts(
    field,
    label,
    values,
    ({ groups }) => (groups.length === 1 ? (groups[0]?.[field] ?? null) : null),
    (wish, value) => ({ ...wish, groups: wish.groups.map((each) => ({ ...each, [field]: value })) }),
    unit,
  );

const hostField = <K extends keyof HostWish>(field: K, label: string, values: ValueKind): SiteChoice =>
  hosts(
    field,
    label,
    values,
    (wish) => wish[field] as ChangeValue | undefined,
    (wish, value) => ({ ...wish, [field]: value }),
  );

/** A number means: plan on that many hosts, all of them; otherwise the fewest that will do. */
const hostNumber: SiteChoice = hosts(
  'number',
  'Hosts to plan on',
  wholeNumber(1, 96, fewest),
  ({ groups, use }) => {
    if (groups.length !== 1) return null;
    return use === 'all' ? (groups[0]?.count ?? fewest) : fewest;
  },
  (wish, value) =>
    value === fewest
      ? { ...wish, use: 'fewest', groups: wish.groups.map((each) => without(each, 'count')) }
      : { ...wish, use: 'all', groups: wish.groups.map((each) => ({ ...each, count: Number(value) })) },
);

const platform = <K extends keyof PlatformWish>(
  field: K,
  label: string,
  values: ValueKind,
  /** Word that stands for null in the file. */
  none?: string,
  unit = '',
): SiteChoice => ({
  scope: 'site',
  name: `platform.${field}`,
  label,
  unit,
  values,
  read: ({ platform: wish }) => (wish[field] ?? none ?? null) as ChangeValue | null,
  apply: (site: Site, value) => ({
    ...site,
    platform: { ...site.platform, [field]: none !== undefined && value === none ? null : value },
  }),
});

export const platformChoices: readonly SiteChoice[] = [
  group('server', 'Server model', idOf('servers')),
  group('cpu', 'CPU model', idOf('cpus')),
  group('cpus', 'CPUs per host', wholeNumber(1, 8)),
  group('memoryGib', 'Memory per host', amount(1, 24_576), 'GiB'),
  hostNumber,
  hostField(
    'policy',
    'What must hold after a host failure',
    word('static', 'repack-reprotect', 'in-place-reprotect', 'in-place-restart'),
  ),
  hostField('networkAdapter', 'Network adapter', idOf('networkAdapters')),
  hosts(
    'storageAdapter',
    'FC adapter',
    idOf('storageAdapters', 'none'),
    ({ storageAdapter }) => storageAdapter ?? 'none',
    (wish, value) => (value === 'none' ? without(wish, 'storageAdapter') : { ...wish, storageAdapter: String(value) }),
  ),
  hostField('repairContract', 'Repair contract', idOf('repairContracts')),
  hostField('ownership', 'Hosts new or owned', ownership),
  platform('release', 'vSphere release', idOf('releases')),
  platform('update', 'Update level', wholeNumber(0, 20, 'unknown'), 'unknown'),
  platform('edition', 'Licence edition', idOf('editions', 'cheapest')),
  platform('ownership', 'Licences new or owned', ownership),
  platform('termYears', 'Term of a subscription', word(1, 3, 5), undefined, 'a'),
  platform('evc', 'EVC baseline', { type: 'text', words: ['off'] }, 'off'),
  platform('stretched', 'Stretched cluster', flag),
  platform('vcenterHere', 'vCenter in this cluster', flag),
  platform('virtualDisks', 'Virtual disks', word('thin', 'thick-lazy', 'thick-eager')),
  platform('admissionControl', 'Admission control', word('percentage', 'slots', 'off')),
];
