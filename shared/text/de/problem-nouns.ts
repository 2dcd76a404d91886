/** German for what the fields of a project are, hold and are measured in. */
import type { DimensionKind } from '../../engine/formula-fault.ts';
import type { NamedKind } from '../../planner/codes.ts';
import type { CatalogueNoun, ListNoun, NumberUnit, TableNoun } from '../../project-file/codes.ts';

export const dimensions: Readonly<Record<DimensionKind, string>> = {
  plain: 'eine Zahl ohne Einheit',
  data: 'eine Datenmenge (etwa GiB)',
  'data-rate': 'eine Datenrate (etwa Gbit/s)',
  time: 'eine Zeit (etwa s)',
  rate: 'eine Häufigkeit (etwa 1/s)',
  power: 'eine Leistung (etwa W)',
  energy: 'eine Energie (etwa kWh)',
  money: 'ein Geldbetrag',
  'money-per-time': 'Geld je Zeit',
  'money-per-energy': 'Geld je Energie',
  product: 'ein Produkt von Einheiten',
};

export const units: Readonly<Record<NumberUnit, string>> = {
  '': '',
  '(0.25 is a quarter)': '(0,25 ist ein Viertel)',
  '(0 switches the check off)': '(0 schaltet die Prüfung ab)',
  '(a share of the memory)': '(Anteil des Arbeitsspeichers)',
  CPUs: 'CPUs',
  days: 'Tage',
  disks: 'virtuelle Festplatten',
  drives: 'Laufwerke',
  'erlang per user': 'Erlang je Benutzer',
  'Gbit/s': 'Gbit/s',
  GiB: 'GiB',
  hosts: 'Hosts',
  machines: 'Maschinen',
  'Mbit/s': 'Mbit/s',
  'Media Servers': 'Media Server',
  'minor units (cents)': 'kleinste Währungseinheiten (Cent)',
  months: 'Monate',
  ms: 'ms',
  'operations per second': 'Zugriffe je Sekunde',
  'Service Nodes': 'Service Nodes',
  users: 'Benutzer',
  vCPU: 'vCPU',
};

/** In the dative: „eine Liste mit höchstens 20 …“. */
export const listed: Readonly<Record<ListNoun, string>> = {
  changes: 'Änderungen',
  'companion machines': 'Begleitmaschinen',
  contacts: 'Kontakten',
  costs: 'Kosten',
  discounts: 'Rabatten',
  'exchange rates': 'Wechselkursen',
  features: 'Funktionen',
  'host groups': 'Hostgruppen',
  lines: 'Positionen',
  'price books': 'Preisbüchern',
  prices: 'Preisen',
  'reviews of findings': 'Prüfungen von Befunden',
  revisions: 'Revisionen',
  scenarios: 'Szenarien',
  sections: 'Abschnitten',
  sites: 'Standorten',
  'user groups': 'Benutzergruppen',
};

/** In the genitive: „die Kennung …“. */
export const nouns: Readonly<Record<CatalogueNoun, string>> = {
  'a CPU model': 'eines CPU-Modells',
  'a RAID level': 'einer RAID-Stufe',
  'a drive model': 'eines Laufwerksmodells',
  'a finding': 'eines Befunds',
  'a licence edition, or "cheapest"': 'einer Lizenzedition, oder „cheapest“',
  'a machine profile': 'eines Maschinenprofils',
  'a machine profile for Media Servers': 'eines Maschinenprofils für Media Server',
  'a machine profile for Service Nodes': 'eines Maschinenprofils für Service Nodes',
  'a need of the completeness check': 'eines Bedarfs der Vollständigkeitsprüfung',
  'a network adapter': 'eines Netzwerkadapters',
  'a repair contract': 'eines Reparaturvertrags',
  'a server model': 'eines Servermodells',
  'a storage array': 'eines Speicher-Arrays',
  'a user kind': 'einer Benutzerart',
  'a vSAN policy': 'einer vSAN-Richtlinie',
  'a vSphere release': 'einer vSphere-Version',
  'an Ethernet switch': 'eines Ethernet-Switches',
  'an FC adapter': 'eines FC-Adapters',
  'an FC switch': 'eines FC-Switches',
  'an FT feature or device': 'einer FT-Funktion oder eines Geräts',
  'an MX-ONE release': 'einer MX-ONE-Version',
};

/** In the accusative: „der Katalog kennt …“. */
export const known: Partial<Record<NamedKind, string>> = {
  mxOneReleases: 'keine MX-ONE-Version',
  releases: 'keine vSphere-Version',
  editions: 'keine Lizenzedition',
  userKinds: 'keine Benutzerart',
  machineProfiles: 'kein Maschinenprofil',
  servers: 'kein Servermodell',
  cpus: 'kein CPU-Modell',
  networkAdapters: 'keinen Netzwerkadapter',
  storageAdapters: 'keinen FC-Adapter',
  arrays: 'kein Speicher-Array',
  drives: 'kein Laufwerk',
  raidLevels: 'keine RAID-Stufe',
  vsanPolicies: 'keine vSAN-Richtlinie',
  switches: 'keinen Switch',
  repairContracts: 'keinen Reparaturvertrag',
  ftFeatures: 'keine Funktion und kein Gerät',
  prices: 'keinen Preis',
};

export const tables: Readonly<Record<TableNoun, string>> = {
  'catalogue entries': 'Katalogeinträgen',
  'input values': 'Eingabewerten',
  kinds: 'Katalogarten',
  'own prices': 'eigenen Preisen',
  'reviewed assumptions': 'geprüften Annahmen',
};
