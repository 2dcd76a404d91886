/**
 * Swedish for the prose that comes with the catalogue and the stages: machines, features, remedies, contracts.
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
  'Number fixed by the project': 'Antalet anges av projektet',
  'Users at the horizon over users per Service Node, plus spare nodes':
    'Användare vid periodens slut genom användare per Service Node, plus extra noder',
  'Gateway calls over streams per server': 'Gatewaysamtal genom strömmar per server',
  'Call control, registrations and signalling': 'Samtalsstyrning, registreringar och signalering',
  'Call control with dense traffic or many applications': 'Samtalsstyrning med tät trafik eller många applikationer',
  'Call control of a small system': 'Samtalsstyrning för ett litet system',
  'Software media gateway: announcements, conferences, gateway calls':
    'Mediagateway i programvara: talsvar, konferenser, gatewaysamtal',
  'Management of users and extensions': 'Administration av användare och anknytningar',
  'Replicated system database (Cassandra), three nodes a data centre':
    'Replikerad systemdatabas (Cassandra), tre noder per datacenter',
  'Collaboration clients, voice mail and conferencing': 'Samarbetsklienter, röstbrevlåda och konferens',
  'Session border controller for remote phones and SIP trunks':
    'Session border controller för fjärrtelefoner och SIP-trunkar',
  'Contact centre: routing, reporting': 'Kontaktcenter: styrning, rapporter',
  'Attendant positions': 'Telefonistplatser',
  'Contact management and absence handling': 'Kontakthantering och hänvisning',
  'Monitoring of faults, performance and voice quality': 'Övervakning av fel, prestanda och talkvalitet',
  'Management of the cluster: set-up, changes and patching': 'Hantering av klustret: uppsättning, ändringar, patchar',
  'System database node': 'Systemdatabasnod',
  'Next business day, engineer on site': 'nästa arbetsdag, tekniker på plats',
  '12 h call-to-repair': 'återställt inom 12 h',
  '24 x 7, engineer within 4 h': '24 × 7, tekniker inom 4 h',
  '6 h call-to-repair': 'återställt inom 6 h',
  'Own cold spare on site': 'egen reservenhet på plats',
  'RAID 0 (no redundancy)': 'RAID 0 (ingen redundans)',
  'RAID 1 (mirror)': 'RAID 1 (spegling)',
  'RAID 5 (single parity)': 'RAID 5 (enkel paritet)',
  'RAID 6 (double parity)': 'RAID 6 (dubbel paritet)',
  'RAID 10 (striped mirrors)': 'RAID 10 (stripade speglar)',
  'RAID 50 (striped RAID 5)': 'RAID 50 (stripad RAID 5)',
  'RAID 60 (striped RAID 6)': 'RAID 60 (stripad RAID 6)',
  UPS: 'UPS',
  'Electricity, cooling included': 'El, kyla inräknad',
  'Illustrative price book 2026 (replace with your own)': 'Riktpriser 2026 (ersätt med egna)',
  memory: 'minne',
  disks: 'diskar',
  'read IOPS': 'läs-IOPS',
  'write IOPS': 'skriv-IOPS',
  'network input': 'inkommande nättrafik',
  'vCPUs per core': 'vCPU per kärna',
};

/** Prose that is put together from a name and a number. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^host (\d+)( \+\d+)?$/, 'värd $1$2'],
  [/^host (\d+) \((.+)\)$/, 'värd $1 ($2)'],
  [/^(.+): support and subscription$/, '$1: support och prenumeration'],
  [/^(.+), (\d+) cores$/, '$1, $2 kärnor'],
];
/** A price of the catalogue brought into the project's currency, with the remark on it. */
const exchanged = /^([\d.]+ \w{3}\/kWh) at ([\d.]+ \w{3}) for 1 (\w{3}) \((.+?)\); (.+)$/;
const hardwareSupport = /^Hardware support (.+), ([\d.]+) % of list per year$/;

/** The text in Swedish where it is known. */
export function prose(english: string): string {
  const known = Object.hasOwn(words, english) ? words[english] : undefined;
  if (known !== undefined) return known;
  const [, contract, share] = hardwareSupport.exec(english) ?? [];
  if (contract !== undefined && share !== undefined)
    return `Hårdvarusupport (${prose(contract)}), ${share.replace('.', ',')} % av listpriset per år`;
  const [, price, rate, currency, from, remark] = exchanged.exec(english) ?? [];
  if (price !== undefined && rate !== undefined && remark !== undefined)
    return `${price.replace('.', ',')} till ${rate.replace('.', ',')} för 1 ${currency} (${from}); ${prose(remark)}`;
  const ofPrice = priceRemark(english, priceParts, 'sv');
  if (ofPrice !== null) return ofPrice;
  const pattern = patterns.find(([each]) => each.test(english));
  return pattern === undefined ? english : english.replace(pattern[0], pattern[1]);
}
