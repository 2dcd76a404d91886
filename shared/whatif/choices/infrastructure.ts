/** Choices of storage and network: array, drives, RAID, protocol, link speeds, layout, switches. */
import type { ArrayStorageWish, NetworkWish, Site, StorageWish, VsanStorageWish } from '../../model/project.ts';
import type { ChangeValue } from '../../model/scenario.ts';
import {
  amount,
  flag,
  idOf,
  ownership,
  wholeNumber,
  without,
  word,
  type SiteChoice,
  type ValueKind,
} from './choice.ts';

/** A field that only some kinds of storage have. */
const storage = (
  field: string,
  label: string,
  values: ValueKind,
  kinds: readonly StorageWish['kind'][],
): SiteChoice => ({
  scope: 'site',
  name: `storage.${field}`,
  label,
  unit: '',
  values,
  read: ({ storage: wish }) =>
    kinds.includes(wish.kind) ? ((wish as unknown as Record<string, ChangeValue>)[field] ?? null) : null,
  apply: (site: Site, value) => ({ ...site, storage: { ...site.storage, [field]: value } as StorageWish }),
});

const onArray = (field: keyof ArrayStorageWish, label: string, values: ValueKind): SiteChoice =>
  storage(field, label, values, ['array']);
const onVsan = (field: keyof VsanStorageWish, label: string, values: ValueKind): SiteChoice =>
  storage(field, label, values, ['vsan']);

const network = (field: keyof NetworkWish, label: string, values: ValueKind, unit = ''): SiteChoice => ({
  scope: 'site',
  name: `network.${field}`,
  label,
  unit,
  values,
  read: ({ network: wish }) => wish[field] ?? null,
  apply: (site, value) => ({ ...site, network: { ...site.network, [field]: value } }),
});

const fcSwitch: SiteChoice = {
  ...network('fcSwitch', 'FC switch', idOf('switches', 'none')),
  read: ({ network: wish }) => wish.fcSwitch ?? 'none',
  apply: (site, value) => ({
    ...site,
    network: value === 'none' ? without(site.network, 'fcSwitch') : { ...site.network, fcSwitch: String(value) },
  }),
};

export const infrastructureChoices: readonly SiteChoice[] = [
  onArray('array', 'Storage array', idOf('arrays')),
  onArray('arrays', 'Arrays', word(1, 2)),
  onArray('protocol', 'Storage protocol', word('fc', 'iscsi', 'nfs')),
  onArray('raid', 'RAID level', idOf('raidLevels')),
  onArray('drivesPerGroup', 'Drives per RAID group', wholeNumber(1, 64)),
  onVsan('policy', 'vSAN policy', idOf('vsanPolicies')),
  storage('drive', 'Drive model', idOf('drives'), ['array', 'vsan']),
  storage('ownership', 'Storage new or owned', ownership, ['array', 'vsan']),
  network('layout', 'Network layout', word('minimum', 'recommended', 'converged')),
  network('ftLinkGbit', 'FT logging link', amount(0.1, 800), 'Gbit/s'),
  network('vmotionLinkGbit', 'vMotion link', amount(0.1, 800), 'Gbit/s'),
  network('ftDedicated', 'FT links of their own', flag),
  network('ftRoundTripMs', 'Round trip between FT ports', amount(0, 1000), 'ms'),
  network('nsxSegments', 'NSX-T segments', flag),
  network('lanSwitch', 'Ethernet switch', idOf('switches')),
  fcSwitch,
  network('ownership', 'Network new or owned', ownership),
];
