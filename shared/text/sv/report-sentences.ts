/** Sentences of the plan report in Swedish. */
import type { ReportSentences } from '../en/report-sentences.ts';

const plural = (count: number, one: string, many = one): string => `${count} ${count === 1 ? one : many}`;
/** 'a', 'a och b', 'a, b och c'. */
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`;
const sitePrefix = (site: string): string => (site === '' ? '' : `${site}: `);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function protectionSplit(ft: number, ha: number, all: number): string {
  const rest = all - ft - ha;
  const parts = [
    ft > 0 ? `${ft} under Fault Tolerance` : '',
    ha > 0 ? `${ha} som startas om av HA` : '',
    rest > 0 ? `${rest} utan skydd` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `: ${list(parts)}`;
}

export const reportSentences: ReportSentences = {
  list,
  plural,

  proposed: (f) => {
    const platform = f.edition === null ? `${f.release} (ingen utgåva duger)` : `${f.release}, ${f.edition}`;
    const storage = f.storage === null ? '' : `, med ${f.storage} delad lagring`;
    const who = `${plural(f.hosts, 'värd', 'värdar')}${f.hardware === '' ? '' : ` (${f.hardware})`}`;
    const split = protectionSplit(f.ftMachines, f.haMachines, f.machines);
    return `${sitePrefix(f.site)}${who} kör ${plural(f.machines, 'maskin', 'maskiner')}${split}. ${platform}${storage}.`;
  },

  size: (f) => {
    if (f.needed === null) return `${sitePrefix(f.site)}Inget antal av dessa värdar räcker; avgörande: ${f.decidedBy}.`;
    const need = f.proven
      ? `${plural(f.needed, 'värd är det minsta', 'värdar är det minsta')} som räcker; avgörande: ${f.decidedBy}.`
      : `mellan ${f.bound ?? '?'} och ${plural(f.needed, 'värd', 'värdar')} behövs.`;
    const without =
      f.static === null || f.failures === 0 || f.static === f.needed ? '' : ` Utan reserv för fel: ${f.static}.`;
    const more = f.hosts > f.needed ? ` Planerat: ${f.hosts}.` : '';
    const short = f.hosts < f.needed ? ` Endast ${f.hosts} är planerade.` : '';
    return `${sitePrefix(f.site)}${f.site === '' ? capital(need) : need} ${f.proof}${without}${more}${short}`;
  },

  cost: (f) => {
    const missing = f.unpriced === 0 ? '' : ` ${plural(f.unpriced, 'rad', 'rader')} saknar ännu pris.`;
    return `${f.oneOff} som engångskostnad och ${f.yearly} första året; ${f.total} över ${f.years} år.${missing}`;
  },
  withVat: (f) =>
    `Inklusive moms, utan el: ${f.oneOff} som engångskostnad och ${f.yearly} första året; ${f.total} över ${f.years} år.`,
  illustrative: (lines, all) =>
    lines === 0
      ? ''
      : `${lines === all ? 'Alla priser är' : `Priserna på ${lines} av ${all} rader är`} riktvärden, ingen offert.`,

  survives: (f) => {
    const which = f.failures === 1 ? 'Vilken värd som helst får fela' : `Vilka ${f.failures} värdar som helst får fela`;
    if (f.replayed === 0) return `${sitePrefix(f.site)}Ingen reserv för ett värdfel är planerad.`;
    const waiting =
      f.notRestarted > 0
        ? `upp till ${plural(f.notRestarted, 'oskyddad maskin', 'oskyddade maskiner')} väntar på reparationen`
        : 'varje maskin kör igen';
    const stop = f.down > 0 ? `upp till ${plural(f.down, 'maskin', 'maskiner')} förblir nere` : waiting;
    const bare =
      f.unprotected > 0
        ? `upp till ${plural(f.unprotected, 'maskin', 'maskiner')} kör utan sekundär fram till reparationen`
        : f.failsOver > 0
          ? 'varje par är skyddat igen'
          : '';
    const how = [
      f.failsOver > 0 ? 'FT-maskiner fortsätter utan omstart' : '',
      f.restarts > 0 ? 'HA-maskiner startar om' : '',
    ].filter((part) => part !== '');
    return `${sitePrefix(f.site)}${which}: ${list([...how, stop, bare].filter((part) => part !== ''))}.`;
  },
  kinds: { ft: 'Fault Tolerance', ha: 'HA-omstart', single: 'en enda värd', native: 'MX-ONE-redundans' },
  blocked: 'Detta gäller först när de blockerande iakttagelserna är lösta.',
  outage: (f) =>
    `Väntat oplanerat avbrott för en användare: ${f.minutes} per år med ${f.kind}, ${f.otherMinutes} med ${f.other}.`,

  confirm: (f) => {
    const findings =
      f.blocking + f.warnings === 0
        ? 'Ingen iakttagelse står i vägen'
        : list(
            [
              f.blocking > 0 ? plural(f.blocking, 'blockerande iakttagelse', 'blockerande iakttagelser') : '',
              f.warnings > 0 ? plural(f.warnings, 'varning', 'varningar') : '',
            ].filter((part) => part !== ''),
          );
    const assumed =
      f.assumed === 0
        ? 'varje värde är bekräftat'
        : `${plural(f.assumed, 'antaget värde', 'antagna värden')} bland antagandena ska bekräftas`;
    return `${findings}; ${assumed}.`;
  },

  offerNote:
    'Mängderna följer av de indata, den katalog och de antaganden som detta dokument anger; den som ändrar något av dem får andra värden.',
  planningNote:
    'Detta dokument innehåller planeringsvärden och är ingen offert. Det följer av de indata, den katalog och de antaganden som det anger; den som ändrar något av dem får andra värden.',
  illustrativeNote:
    '≈ anger ett riktpris: en storleksordning för planering, inte från någon prislista eller offert. Ersätt det med ett eget pris före offert.',
  priceBookNote: (name) => `Priserna kommer från prisboken ”${name}” om inte raden säger annat.`,
  ownedNote: 'Det kunden redan äger är planerat men inte prissatt.',
  unpricedNote: (lines) =>
    `Utan pris, och därför inte med i summorna: ${list(lines.slice(0, 12))}${lines.length > 12 ? ` och ${lines.length - 12} till` : ''}.`,
  yearlyNote: 'Årsbelopp gäller det första året. Tabellen år för år räknar med prisökningen.',
  assumedNote: 'En liten ring anger en storlek som ingen ännu har bekräftat; antagandena anger källan.',
  drawingNote: (pairs) =>
    `Blocken är så höga som de kärnor de använder; de minsta är något högre eller delar ett block.${pairs > 0 ? ' Numret på en FT-maskin förenar dess primära och sekundära.' : ''}`,
  policy: (policy, failures) =>
    failures === 0
      ? 'Policy: inget värdfel är inräknat.'
      : `Policy: efter förlusten av ${failures === 1 ? 'vilken värd som helst' : `vilka ${failures} värdar som helst`} gäller: ${policy}.`,
  policyHolds: {
    yes: 'Placeringen nedan håller den.',
    no: 'De planerade värdarna håller den inte.',
    'not-proven': 'Om placeringen håller den kunde inte bevisas på den tid som gavs.',
  },
  unplaced: (machines) => `Ingen värd har plats för ${list(machines)}.`,
  admissionWhy: {
    percentage: 'Rätt policy med Fault Tolerance: stora reservationer blåser inte upp den.',
    slots: 'En helt reserverad FT-maskin sätter slotstorleken för alla.',
    off: 'vCenter slår på maskiner som de kvarvarande värdarna efter ett fel inte skulle bära.',
  },
  technology: (release, technology) => `${release}: ${technology}.`,
  storageKind: (parts) => `${parts.filter((part) => part !== '').join(', ')}.`,
  noStorage:
    'Ingen delad lagring är planerad: varken Fault Tolerance eller HA fungerar med diskar i värdarna. Iakttagelserna säger vad som ska göras.',
  metadata: (datastore) => `FT-metadata ligger på ${datastore}.`,
  drivesDecided: {
    capacity: 'Kapaciteten avgör antalet diskar.',
    iops: 'IOPS avgör antalet diskar.',
    minimum: 'Den minsta tillåtna RAID-gruppen avgör antalet diskar.',
    none: '',
  },
  networkLayout: (layout) =>
    `Upplägg: ${layout}. Segment med samma upplänksgrupp delar portar; lasterna är försiktigt räknade.`,
  licenceBasis: (cpus, cores) => `${cpus} CPU med ${plural(cores, 'fysisk kärna', 'fysiska kärnor')} räknas.`,
  chosenEdition: (edition, cheapest) =>
    cheapest === null || cheapest === edition
      ? `Planerat med ${edition}, den billigaste som duger.`
      : `Planerat med ${edition}. Den billigaste som duger är ${cheapest}.`,
  illustrativeLicences: 'Licenskostnaderna är riktvärden för planering, inte från någon prislista eller offert.',
  noEdition: 'Ingen utgåva duger. Tabellen säger varför.',
  availabilityNote:
    'Oplanerade avbrott som en användare ser dem, ur fel- och reparationsdata bland antagandena. En modells uppskattning, inget löfte; använd den för jämförelse och bekräfta dess indata.',
  singleHost: 'Fault Tolerance och HA behöver en andra värd.',
  findingsCount: (blocking, warnings, notes) =>
    `${plural(blocking, 'blockerande iakttagelse', 'blockerande iakttagelser')}, ${plural(warnings, 'varning', 'varningar')}, ${plural(notes, 'notering', 'noteringar')}.`,
  assumptionsNote: (assumed, confirmed, overridden) =>
    `Varje värde planen vilar på som projektet inte bestämmer: ${assumed} antagna, ${confirmed} bekräftade, ${overridden} ersatta av projektets egna.`,
  sourcesNote: 'Källor som detta dokument anger; katalogen anger dagen då dess poster jämfördes med dem.',
  figuresNote: 'Metodbokens alla namngivna storheter med värden. Samma namn står i exporter och härledningar.',
  replaced: (value) => `i stället för ${value}`,
  empty: {
    table: 'Inget att ange.',
    pairs: 'Det finns inga två värdar att jämföra.',
    machines: 'Inga maskiner är planerade på denna site.',
    failures: 'Inget värdfel spelades igenom, eftersom ingen reserv är planerad.',
    bill: 'Materiallistan har inga rader.',
    findings: 'Inga iakttagelser: inget står i vägen för denna plan.',
    assumptions: 'Inga antaganden: projektet anger varje värde självt.',
    sources: 'Inga källor anges.',
    hosts: 'Inga värdar är planerade.',
  },
};
