/** Sentences of the plan report in German. */
import type { ReportSentences } from '../en/report-sentences.ts';

const plural = (count: number, one: string, many = one): string => `${count} ${count === 1 ? one : many}`;
const isAre = (count: number): string => (count === 1 ? 'ist' : 'sind');
/** 'a', 'a und b', 'a, b und c'. */
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;
const sitePrefix = (site: string): string => (site === '' ? '' : `${site}: `);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function protectionSplit(ft: number, ha: number, all: number): string {
  const rest = all - ft - ha;
  const parts = [
    ft > 0 ? `${ft} unter Fault Tolerance` : '',
    ha > 0 ? `${ha} mit HA-Neustart` : '',
    rest > 0 ? `${rest} ohne Schutz` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `: ${list(parts)}`;
}

export const reportSentences: ReportSentences = {
  list,
  plural,

  proposed: (f) => {
    const platform = f.edition === null ? `${f.release} (keine Edition eignet sich)` : `${f.release}, ${f.edition}`;
    const storage = f.storage === null ? '' : `, mit ${f.storage} gemeinsamem Speicher`;
    const hardware = f.hardware === '' ? '' : ` (${f.hardware})`;
    const who = `${plural(f.hosts, 'Host', 'Hosts')}${hardware} ${f.hosts === 1 ? 'trägt' : 'tragen'}`;
    const split = protectionSplit(f.ftMachines, f.haMachines, f.machines);
    return `${sitePrefix(f.site)}${who} ${plural(f.machines, 'Maschine', 'Maschinen')}${split}. ${platform}${storage}.`;
  },

  size: (f) => {
    if (f.needed === null) return `${sitePrefix(f.site)}Keine Zahl dieser Hosts genügt; entscheidend: ${f.decidedBy}.`;
    const need = f.proven
      ? `${plural(f.needed, 'Host genügt', 'Hosts sind das Minimum')}; entscheidend: ${f.decidedBy}.`
      : `zwischen ${f.bound ?? '?'} und ${plural(f.needed, 'Host', 'Hosts')} sind nötig.`;
    const without =
      f.static === null || f.failures === 0 || f.static === f.needed ? '' : ` Ohne Reserve für Ausfälle: ${f.static}.`;
    const more = f.hosts > f.needed ? ` Geplant: ${f.hosts}.` : '';
    const short = f.hosts < f.needed ? ` Geplant ${isAre(f.hosts)} nur ${f.hosts}.` : '';
    return `${sitePrefix(f.site)}${f.site === '' ? capital(need) : need} ${f.proof}${without}${more}${short}`;
  },

  cost: (f) => {
    const missing =
      f.unpriced === 0 ? '' : ` ${plural(f.unpriced, 'Position hat', 'Positionen haben')} noch keinen Preis.`;
    return `${f.oneOff} einmalig und ${f.yearly} im ersten Jahr; ${f.total} über ${plural(f.years, 'Jahr', 'Jahre')}.${missing}`;
  },
  withVat: (f) =>
    `Mit Umsatzsteuer, ohne Strom: ${f.oneOff} einmalig und ${f.yearly} im ersten Jahr; ${f.total} über ${plural(f.years, 'Jahr', 'Jahre')}.`,
  illustrative: (lines, all) =>
    lines === 0
      ? ''
      : `${lines === all ? 'Alle Preise sind' : `Die Preise von ${lines} der ${all} Positionen sind`} Richtwerte, kein Angebot.`,

  survives: (f) => {
    const which = f.failures === 1 ? 'Ein beliebiger Host darf' : `Beliebige ${f.failures} Hosts dürfen`;
    if (f.replayed === 0) return `${sitePrefix(f.site)}Keine Reserve für einen Hostausfall ist geplant.`;
    const stop =
      f.down > 0
        ? `bis zu ${plural(f.down, 'Maschine bleibt', 'Maschinen bleiben')} aus`
        : f.notRestarted > 0
          ? `bis zu ${plural(f.notRestarted, 'ungeschützte Maschine wartet', 'ungeschützte Maschinen warten')} auf die Reparatur`
          : 'jede Maschine läuft wieder';
    const bare =
      f.unprotected > 0
        ? `bis zu ${plural(f.unprotected, 'Maschine läuft', 'Maschinen laufen')} bis zur Reparatur ohne sekundäre VM`
        : f.failsOver > 0
          ? 'jedes Paar ist wieder geschützt'
          : '';
    const how = [
      f.failsOver > 0 ? 'FT-Maschinen laufen ohne Neustart weiter' : '',
      f.restarts > 0 ? 'HA-Maschinen starten neu' : '',
    ].filter((part) => part !== '');
    return `${sitePrefix(f.site)}${which} ausfallen: ${list([...how, stop, bare].filter((part) => part !== ''))}.`;
  },
  kinds: { ft: 'Fault Tolerance', ha: 'HA-Neustart', single: 'einem einzelnen Host', native: 'MX-ONE-Redundanz' },
  blocked: 'Das gilt erst, wenn die blockierenden Befunde behoben sind.',
  outage: (f) =>
    `Erwarteter ungeplanter Ausfall für einen Benutzer: ${f.minutes} pro Jahr mit ${f.kind}, ${f.otherMinutes} mit ${f.other}.`,

  confirm: (f) => {
    const findings =
      f.blocking + f.warnings === 0
        ? 'Kein Befund steht im Weg'
        : list(
            [
              f.blocking > 0 ? plural(f.blocking, 'blockierender Befund', 'blockierende Befunde') : '',
              f.warnings > 0 ? plural(f.warnings, 'Warnung', 'Warnungen') : '',
            ].filter((part) => part !== ''),
          );
    const assumed =
      f.assumed === 0
        ? 'jeder Wert ist bestätigt'
        : `${plural(f.assumed, 'angenommener Wert', 'angenommene Werte')} der Annahmenliste ${isAre(f.assumed)} zu bestätigen`;
    return `${findings}; ${assumed}.`;
  },

  offerNote:
    'Die Mengen folgen aus den Eingaben, dem Katalog und den Annahmen, die dieses Dokument nennt; wer etwas davon ändert, bekommt andere Werte.',
  planningNote:
    'Dieses Dokument enthält Planungswerte und ist kein Angebot. Es folgt aus den Eingaben, dem Katalog und den Annahmen, die es nennt; wer eine davon ändert, erhält andere Werte.',
  illustrativeNote:
    '≈ kennzeichnet einen Richtpreis: eine Größenordnung für die Planung, aus keiner Preisliste und keinem Angebot. Vor dem Angebot durch einen eigenen Preis ersetzen.',
  priceBookNote: (name) => `Preise stammen aus dem Preisbuch „${name}“, soweit die Position nichts anderes sagt.`,
  ownedNote: 'Was der Kunde bereits besitzt, ist geplant, aber nicht berechnet.',
  unpricedNote: (lines) =>
    `Ohne Preis und darum nicht in den Summen: ${list(lines.slice(0, 12))}${lines.length > 12 ? ` und ${lines.length - 12} weitere` : ''}.`,
  yearlyNote: 'Jahresbeträge gelten für das erste Jahr. Die Tabelle Jahr für Jahr enthält die Preissteigerung.',
  assumedNote:
    'Ein kleiner Kreis kennzeichnet eine Größe, die noch niemand bestätigt hat; die Annahmen nennen die Quelle.',
  drawingNote: (pairs) =>
    `Die Blöcke sind so hoch wie die belegten Kerne; die kleinsten sind etwas höher oder teilen sich einen Block.${pairs > 0 ? ' Die Nummer an einer FT-Maschine verbindet ihre primäre und ihre sekundäre VM.' : ''}`,
  policy: (policy, failures) =>
    failures === 0
      ? 'Richtlinie: Es ist kein Hostausfall eingeplant.'
      : `Richtlinie: Nach dem Verlust ${failures === 1 ? 'eines beliebigen Hosts' : `beliebiger ${failures} Hosts`} gilt: ${policy}.`,
  policyHolds: {
    yes: 'Die Platzierung unten hält sie ein.',
    no: 'Die geplanten Hosts halten sie nicht ein.',
    'not-proven': 'Ob die Platzierung sie einhält, ließ sich in der gegebenen Zeit nicht beweisen.',
  },
  unplaced: (machines) => `Kein Host hat Platz für ${list(machines)}.`,
  admissionWhy: {
    percentage: 'Die richtige Richtlinie mit Fault Tolerance: Große Reservierungen blähen sie nicht auf.',
    slots: 'Eine voll reservierte FT-Maschine bestimmt die Steckplatzgröße für alle.',
    off: 'vCenter schaltet Maschinen ein, die die Überlebenden eines Ausfalls nicht tragen könnten.',
  },
  technology: (release, technology) => `${release}: ${technology}.`,
  storageKind: (parts) => `${parts.filter((part) => part !== '').join(', ')}.`,
  noStorage:
    'Es ist kein gemeinsamer Speicher geplant: Weder Fault Tolerance noch HA arbeiten mit Festplatten in den Hosts. Die Befunde sagen, was zu tun ist.',
  metadata: (datastore) => `Die FT-Metadaten liegen auf ${datastore}.`,
  drivesDecided: {
    capacity: 'Die Kapazität bestimmt die Zahl der Laufwerke.',
    iops: 'Die IOPS bestimmen die Zahl der Laufwerke.',
    minimum: 'Die kleinste zulässige RAID-Gruppe bestimmt die Zahl der Laufwerke.',
    none: '',
  },
  networkLayout: (layout) =>
    `Aufbau: ${layout}. Segmente mit derselben Uplink-Gruppe teilen sich die Ports; die Lasten sind vorsichtig gerechnet.`,
  licenceBasis: (cpus, cores) =>
    `Gezählt ${isAre(cpus)} ${plural(cpus, 'CPU', 'CPUs')} mit ${plural(cores, 'physischen Kern', 'physischen Kernen')}.`,
  chosenEdition: (edition, cheapest) =>
    cheapest === null || cheapest === edition
      ? `Geplant mit ${edition}, der günstigsten geeigneten Edition.`
      : `Geplant mit ${edition}. Die günstigste geeignete Edition ist ${cheapest}.`,
  illustrativeLicences: 'Die Lizenzkosten sind Richtwerte für die Planung, aus keiner Preisliste und keinem Angebot.',
  noEdition: 'Keine Edition eignet sich. Die Tabelle sagt, warum.',
  availabilityNote:
    'Ungeplante Ausfälle, wie ein Benutzer sie erlebt, aus den Ausfall- und Reparaturdaten der Annahmen. Die Schätzung eines Modells, keine Zusage; zum Vergleichen gedacht, die Eingaben sind zu bestätigen.',
  singleHost: 'Fault Tolerance und HA brauchen einen zweiten Host.',
  findingsCount: (blocking, warnings, notes) =>
    `${plural(blocking, 'blockierender Befund', 'blockierende Befunde')}, ${plural(warnings, 'Warnung', 'Warnungen')}, ${plural(notes, 'Hinweis', 'Hinweise')}.`,
  assumptionsNote: (assumed, confirmed, overridden) =>
    `Alle Werte, auf denen der Plan ruht und die nicht im Projekt festgelegt sind: ${assumed} angenommen, ${confirmed} bestätigt, ${overridden} durch eigene Werte des Projekts ersetzt.`,
  sourcesNote:
    'Quellen, die dieses Dokument nennt; der Katalog hält fest, wann seine Einträge damit verglichen wurden.',
  figuresNote:
    'Alle benannten Größen des Methodenbuchs mit ihrem Wert. Dieselben Namen stehen in Exporten und Herleitungen.',
  replaced: (value) => `statt ${value}`,
  empty: {
    table: 'Nichts aufzuführen.',
    pairs: 'Es gibt keine zwei Hosts zu vergleichen.',
    machines: 'An diesem Standort sind keine Maschinen geplant.',
    failures: 'Kein Hostausfall wurde durchgespielt, denn es ist keine Reserve geplant.',
    bill: 'Die Stückliste hat keine Positionen.',
    findings: 'Keine Befunde: Diesem Plan steht nichts im Weg.',
    assumptions: 'Keine Annahmen: Das Projekt gibt jeden Wert selbst an.',
    sources: 'Keine Quellen sind genannt.',
    hosts: 'Keine Hosts sind geplant.',
  },
};
