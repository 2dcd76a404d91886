/** German words of a comparison. */
import type { CompareLabels, CompareSentences } from '../../en/what-if/compare.ts';
import type { Moved } from '../../what-if/compare.ts';

export const compareLabels: CompareLabels = {
  title: (to, from) => `${to} im Vergleich mit ${from}`,
  base: 'Projekt wie es ist',
  inputs: 'Was anders ist',
  figures: 'Kennzahlen',
  bill: 'Stückliste, Position für Position',
  licences: 'Lizenzen',
  findings: 'Befunde, die hinzukommen und wegfallen',
  availability: 'Ausfall, Baustein für Baustein',
  columns: {
    name: 'Name',
    what: 'Was',
    site: 'Standort',
    before: 'Vorher',
    after: 'Nachher',
    change: 'Änderung',
    share: '%',
    line: 'Position',
    quantity: 'Menge',
    net: 'Nettopreis',
    once: 'Einmalig',
    yearly: 'Erstes Jahr',
    horizon: 'Über die Laufzeit',
    edition: 'Edition',
    finding: 'Befund',
    block: 'Baustein',
  },
  kinds: { added: 'neu', removed: 'entfällt' },
  csv: {
    heads: ['von', 'zu', 'Teil', 'Name', 'Bezeichnung', 'Standort', 'Einheit', 'vorher', 'nachher', 'Unterschied'],
    input: 'Eingabe',
    figure: 'Kennzahl',
    line: { once: 'Stückliste einmalig', year: 'Stückliste pro Jahr' },
    comes: 'Befund kommt hinzu',
    goes: 'Befund fällt weg',
    changes: 'Befund ändert sich',
    minor: (currency) => `${currency}, kleinste Einheit`,
  },
  comes: 'Kommt hinzu',
  goes: 'Fällt weg',
  severityChanges: 'Ändert sich',
  whole: 'Ganzer Unterschied',
  none: '—',
  same: 'Kein Unterschied.',
  sameBill: 'Die Stücklisten sind gleich.',
  sameFindings: 'Dieselben Befunde.',
  sameLicences: 'Dieselben Lizenzen.',
  currencies: 'Die beiden haben verschiedene Währungen, deshalb wird ihr Geld nicht verglichen.',
  yes: 'ja',
  no: 'nein',
  minutes: ' min',
  usersServed: (to, from) => `${to} Benutzer am Ende des Planungszeitraums statt ${from}`,
  qualifying: (now, noLonger) =>
    [now === '' ? '' : `eignet sich jetzt: ${now}`, noLonger === '' ? '' : `eignet sich nicht mehr: ${noLonger}`]
      .filter((part) => part !== '')
      .join('; '),
};

const moved = ({ way, amount }: Moved): string => `${amount} ${way > 0 ? 'mehr' : 'weniger'}`;

export const compareSentences: CompareSentences = {
  list: (items) => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`),
  currenciesDiffer: (to, from) =>
    `„${to}“ und „${from}“ haben verschiedene Währungen: Ihre Kosten werden nicht verglichen.`,
  sameCost: (to, from) => `„${to}“ kostet so viel wie „${from}“.`,
  cost: ({ to, from, years, horizon, once }) => {
    const over = `über ${years} ${years === 1 ? 'Jahr' : 'Jahre'}`;
    const start = once.way === 0 ? 'am Anfang ebenso viel' : `am Anfang ${moved(once)}`;
    return horizon.way === 0
      ? `„${to}“ kostet ${over} so viel wie „${from}“, ${start}.`
      : `„${to}“ kostet ${over} ${moved(horizon)} als „${from}“, ${start}.`;
  },
  sameOutage: (minutes) => `Der zu erwartende ungeplante Ausfall bleibt bei ${minutes} im Jahr.`,
  outage: ({ way, amount, from, to }) =>
    way < 0
      ? `Das bringt je Benutzer ${amount} weniger Ausfall im Jahr: ${to} statt ${from}.`
      : `Das kostet je Benutzer ${amount} Verfügbarkeit im Jahr: ${to} Ausfall statt ${from}.`,
  hostsInstead: (to, from) => `${to} ${to === 1 ? 'Host' : 'Hosts'} statt ${from}`,
  editionInstead: (to, from) => `${to} statt ${from}`,
  means: (what) => `Das heißt: ${what}.`,
  drivers: (lines) => `Das meiste Geld: ${lines}.`,
  blocking: (count) => `${count} ${count === 1 ? 'blockierender Befund' : 'blockierende Befunde'}`,
  warnings: (count) => `${count} ${count === 1 ? 'Warnung' : 'Warnungen'}`,
  findingsCome: (findings, count) => `${findings} ${count === 1 ? 'kommt' : 'kommen'} hinzu`,
  findingsGo: (findings, count) => `${findings} ${count === 1 ? 'fällt' : 'fallen'} weg`,
  cannotBeBuilt: 'So lässt es sich nicht bauen.',
  unfit: (count) =>
    count === 1
      ? '1 Änderung passt nicht mehr und wurde weggelassen.'
      : `${count} Änderungen passen nicht mehr und wurden weggelassen.`,
  pays: ({ dear, cheap, perCall, calls }) =>
    `„${dear}“ lohnt sich gegenüber „${cheap}“, wenn ein abgebrochenes Gespräch mehr als ${perCall} kostet: Es vermeidet ${calls} Gesprächsabbrüche im Jahr.`,
  paysAtPrice: (price, calls) => `Bei ${price} je Gespräch müsste es ${calls} im Jahr vermeiden.`,
};
