/** Swedish for what the fields of a project are, hold and are measured in. */
import type { DimensionKind } from '../../engine/formula-fault.ts';
import type { NamedKind } from '../../planner/codes.ts';
import type { CatalogueNoun, ListNoun, NumberUnit, TableNoun } from '../../project-file/codes.ts';

export const dimensions: Readonly<Record<DimensionKind, string>> = {
  plain: 'ett tal utan enhet',
  data: 'en datamängd (till exempel GiB)',
  'data-rate': 'en datatakt (till exempel Gbit/s)',
  time: 'en tid (till exempel s)',
  rate: 'en frekvens (till exempel 1/s)',
  power: 'en effekt (till exempel W)',
  energy: 'en energi (till exempel kWh)',
  money: 'ett belopp',
  'money-per-time': 'pengar per tid',
  'money-per-energy': 'pengar per energi',
  product: 'en produkt av enheter',
};

export const units: Readonly<Record<NumberUnit, string>> = {
  '': '',
  '(0.25 is a quarter)': '(0,25 är en fjärdedel)',
  '(0 switches the check off)': '(0 stänger av kontrollen)',
  '(a share of the memory)': '(andel av minnet)',
  CPUs: 'processorer',
  days: 'dagar',
  disks: 'virtuella diskar',
  drives: 'diskar',
  'erlang per user': 'erlang per användare',
  'Gbit/s': 'Gbit/s',
  GiB: 'GiB',
  hosts: 'värdar',
  machines: 'maskiner',
  'Mbit/s': 'Mbit/s',
  'Media Servers': 'Media Server',
  'minor units (cents)': 'minsta myntenheter (ören)',
  months: 'månader',
  ms: 'ms',
  'operations per second': 'operationer per sekund',
  'Service Nodes': 'Service Nodes',
  users: 'användare',
  vCPU: 'vCPU',
};

export const listed: Readonly<Record<ListNoun, string>> = {
  changes: 'ändringar',
  'companion machines': 'kringmaskiner',
  contacts: 'kontakter',
  costs: 'kostnader',
  discounts: 'rabatter',
  'exchange rates': 'växelkurser',
  features: 'funktioner',
  'host groups': 'värdgrupper',
  lines: 'rader',
  'price books': 'prisböcker',
  prices: 'priser',
  'reviews of findings': 'granskningar av iakttagelser',
  revisions: 'revisioner',
  scenarios: 'scenarier',
  sections: 'avsnitt',
  sites: 'siter',
  'user groups': 'användargrupper',
};

/** After „ange id för“. */
export const nouns: Readonly<Record<CatalogueNoun, string>> = {
  'a CPU model': 'en CPU-modell',
  'a RAID level': 'en RAID-nivå',
  'a drive model': 'en diskmodell',
  'a finding': 'en iakttagelse',
  'a licence edition, or "cheapest"': 'en licensutgåva, eller ”cheapest”',
  'a machine profile': 'en maskinprofil',
  'a machine profile for Media Servers': 'en maskinprofil för Media Server',
  'a machine profile for Service Nodes': 'en maskinprofil för Service Nodes',
  'a need of the completeness check': 'ett behov ur fullständighetskontrollen',
  'a network adapter': 'ett nätverkskort',
  'a repair contract': 'ett reparationsavtal',
  'a server model': 'en servermodell',
  'a storage array': 'ett lagringssystem',
  'a user kind': 'en användartyp',
  'a vSAN policy': 'en vSAN-policy',
  'a vSphere release': 'en vSphere-version',
  'an Ethernet switch': 'en Ethernet-switch',
  'an FC adapter': 'ett FC-kort',
  'an FC switch': 'en FC-switch',
  'an FT feature or device': 'en FT-funktion eller enhet',
  'an MX-ONE release': 'en MX-ONE-version',
};

/** After „katalogen har“. */
export const known: Partial<Record<NamedKind, string>> = {
  mxOneReleases: 'ingen MX-ONE-version',
  releases: 'ingen vSphere-version',
  editions: 'ingen licensutgåva',
  userKinds: 'ingen användartyp',
  machineProfiles: 'ingen maskinprofil',
  servers: 'ingen servermodell',
  cpus: 'ingen CPU-modell',
  networkAdapters: 'inget nätverkskort',
  storageAdapters: 'inget FC-kort',
  arrays: 'inget lagringssystem',
  drives: 'ingen disk',
  raidLevels: 'ingen RAID-nivå',
  vsanPolicies: 'ingen vSAN-policy',
  switches: 'ingen switch',
  repairContracts: 'inget reparationsavtal',
  ftFeatures: 'ingen funktion eller enhet',
  prices: 'inget pris',
};

export const tables: Readonly<Record<TableNoun, string>> = {
  'catalogue entries': 'katalogposter',
  'input values': 'indata',
  kinds: 'slag',
  'own prices': 'egna priser',
  'reviewed assumptions': 'granskade antaganden',
};
