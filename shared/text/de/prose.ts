/**
 * German for the prose that comes with the catalogue and the stages: machines, features, remedies, contracts.
 *
 * Keyed by the English text. What is not here, such as a note of an older catalogue kept in a project, stays as it is.
 */
import { priceRemark } from '../price-remarks.ts';
import { priceParts } from './price-parts.ts';
import { featureProse } from './prose-features.ts';
import { needProse } from './prose-needs.ts';
import { noteProse } from './prose-notes.ts';
import { planningProse } from './prose-planning.ts';

const words: Readonly<Record<string, string>> = {
  ...featureProse,
  ...needProse,
  ...planningProse,
  ...noteProse,
  'Number fixed by the project': 'Zahl im Projekt festgelegt',
  'Users at the horizon over users per Service Node, plus spare nodes':
    'Benutzer am Ende des Planungszeitraums durch Benutzer je Service Node, dazu zusätzliche Knoten',
  'Gateway calls over streams per server': 'Gateway-Gespräche durch Ströme je Server',
  'Call control, registrations and signalling': 'Rufsteuerung, Registrierungen und Signalisierung',
  'Call control with dense traffic or many applications': 'Rufsteuerung mit dichtem Verkehr oder vielen Anwendungen',
  'Call control of a small system': 'Rufsteuerung eines kleinen Systems',
  'Software media gateway: announcements, conferences, gateway calls':
    'Media Gateway in Software: Ansagen, Konferenzen, Gateway-Gespräche',
  'Management of users and extensions': 'Verwaltung von Benutzern und Nebenstellen',
  'Replicated system database (Cassandra), three nodes a data centre':
    'Replizierte Systemdatenbank (Cassandra), drei Knoten je Rechenzentrum',
  'Collaboration clients, voice mail and conferencing': 'Collaboration-Clients, Voicemail und Konferenzen',
  'Session border controller for remote phones and SIP trunks':
    'Session Border Controller für entfernte Telefone und SIP-Trunks',
  'Contact centre: routing, reporting': 'Contact Center: Verteilung, Berichte',
  'Attendant positions': 'Vermittlungsplätze',
  'Contact management and absence handling': 'Kontaktverwaltung und Abwesenheiten',
  'Monitoring of faults, performance and voice quality': 'Überwachung von Störungen, Leistung und Sprachqualität',
  'Management of the cluster: set-up, changes and patching':
    'Verwaltung des Clusters: Einrichtung, Änderungen, Patches',
  'System database node': 'Knoten der Systemdatenbank',
  'Next business day, engineer on site': 'nächster Arbeitstag, Techniker vor Ort',
  '12 h call-to-repair': '12 h Wiederherstellung',
  '24 x 7, engineer within 4 h': '24 × 7, Techniker innerhalb von 4 h',
  '6 h call-to-repair': '6 h Wiederherstellung',
  'Own cold spare on site': 'eigenes Ersatzgerät vor Ort',
  'RAID 0 (no redundancy)': 'RAID 0 (keine Redundanz)',
  'RAID 1 (mirror)': 'RAID 1 (Spiegel)',
  'RAID 5 (single parity)': 'RAID 5 (einfache Parität)',
  'RAID 6 (double parity)': 'RAID 6 (doppelte Parität)',
  'RAID 10 (striped mirrors)': 'RAID 10 (gestreifte Spiegel)',
  'RAID 50 (striped RAID 5)': 'RAID 50 (gestreiftes RAID 5)',
  'RAID 60 (striped RAID 6)': 'RAID 60 (gestreiftes RAID 6)',
  UPS: 'USV',
  'Electricity, cooling included': 'Strom, Kühlung eingeschlossen',
  'Illustrative price book 2026 (replace with your own)': 'Richtpreise 2026 (durch eigene Preise ersetzen)',
  memory: 'Arbeitsspeicher',
  disks: 'Festplatten',
  'read IOPS': 'Lese-IOPS',
  'write IOPS': 'Schreib-IOPS',
  'network input': 'Netzeingang',
  'vCPUs per core': 'vCPUs je Kern',
};

/** Prose that is put together from a name and a number. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^host (\d+)( \+\d+)?$/, 'Host $1$2'],
  [/^host (\d+) \((.+)\)$/, 'Host $1 ($2)'],
  [/^(.+): support and subscription$/, '$1: Support und Subscription'],
  [/^(.+), (\d+) cores$/, '$1, $2 Kerne'],
];
/** A price of the catalogue brought into the project's currency, with the remark on it. */
const exchanged = /^([\d.]+ \w{3}\/kWh) at ([\d.]+ \w{3}) for 1 (\w{3}) \((.+?)\); (.+)$/;
const hardwareSupport = /^Hardware support (.+), ([\d.]+) % of list per year$/;

/** The text in German where it is known. */
export function prose(english: string): string {
  const known = Object.hasOwn(words, english) ? words[english] : undefined;
  if (known !== undefined) return known;
  const [, contract, share] = hardwareSupport.exec(english) ?? [];
  if (contract !== undefined && share !== undefined)
    return `Hardware-Support (${prose(contract)}), ${share.replace('.', ',')} % vom Listenpreis pro Jahr`;
  const [, price, rate, currency, from, remark] = exchanged.exec(english) ?? [];
  if (price !== undefined && rate !== undefined && remark !== undefined)
    return `${price.replace('.', ',')} zu ${rate.replace('.', ',')} für 1 ${currency} (${from}); ${prose(remark)}`;
  const ofPrice = priceRemark(english, priceParts, 'de');
  if (ofPrice !== null) return ofPrice;
  const pattern = patterns.find(([each]) => each.test(english));
  return pattern === undefined ? english : english.replace(pattern[0], pattern[1]);
}
