/** Swedish words of a comparison. */
import type { CompareLabels, CompareSentences } from '../../en/what-if/compare.ts';
import type { Moved } from '../../what-if/compare.ts';

export const compareLabels: CompareLabels = {
  title: (to, from) => `${to} jämfört med ${from}`,
  base: 'Projektet som det är',
  inputs: 'Vad som skiljer',
  figures: 'Nyckeltal',
  bill: 'Materiallistan, rad för rad',
  licences: 'Licenser',
  findings: 'Iakttagelser som tillkommer och försvinner',
  availability: 'Avbrott, block för block',
  columns: {
    name: 'Namn',
    what: 'Vad',
    site: 'Site',
    before: 'Före',
    after: 'Efter',
    change: 'Ändring',
    share: '%',
    line: 'Rad',
    quantity: 'Antal',
    net: 'Nettopris',
    once: 'Engång',
    yearly: 'Första året',
    horizon: 'Över perioden',
    edition: 'Utgåva',
    finding: 'Iakttagelse',
    block: 'Block',
  },
  kinds: { added: 'ny', removed: 'borta' },
  csv: {
    heads: ['från', 'till', 'del', 'namn', 'beteckning', 'site', 'enhet', 'före', 'efter', 'skillnad'],
    input: 'indata',
    figure: 'nyckeltal',
    line: { once: 'materiallista, engång', year: 'materiallista, per år' },
    comes: 'iakttagelse tillkommer',
    goes: 'iakttagelse försvinner',
    changes: 'iakttagelse ändras',
    minor: (currency) => `${currency}, minsta enhet`,
  },
  comes: 'Tillkommer',
  goes: 'Försvinner',
  severityChanges: 'Ändras',
  whole: 'Hela skillnaden',
  none: '—',
  same: 'Ingenting skiljer.',
  sameBill: 'Materiallistorna är lika.',
  sameFindings: 'Samma iakttagelser.',
  sameLicences: 'Samma licenser.',
  currencies: 'De två har olika valutor, så deras pengar jämförs inte.',
  yes: 'ja',
  no: 'nej',
  minutes: ' min',
  usersServed: (to, from) => `${to} användare vid periodens slut i stället för ${from}`,
  qualifying: (now, noLonger) =>
    [now === '' ? '' : `duger nu: ${now}`, noLonger === '' ? '' : `duger inte längre: ${noLonger}`]
      .filter((part) => part !== '')
      .join('; '),
};

const moved = ({ way, amount }: Moved): string => `${amount} ${way > 0 ? 'mer' : 'mindre'}`;

export const compareSentences: CompareSentences = {
  list: (items) => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`),
  currenciesDiffer: (to, from) => `”${to}” och ”${from}” har olika valutor: deras kostnad jämförs inte.`,
  sameCost: (to, from) => `”${to}” kostar lika mycket som ”${from}”.`,
  cost: ({ to, from, years, horizon, once }) => {
    const over = `över ${years} år`;
    const start = once.way === 0 ? 'i början lika mycket' : `i början ${moved(once)}`;
    return horizon.way === 0
      ? `”${to}” kostar ${over} lika mycket som ”${from}”, ${start}.`
      : `”${to}” kostar ${over} ${moved(horizon)} än ”${from}”, ${start}.`;
  },
  sameOutage: (minutes) => `Det väntade oplanerade avbrottet ligger kvar på ${minutes} per år.`,
  outage: ({ way, amount, from, to }) =>
    way < 0
      ? `Det ger ${amount} mindre avbrott per år och användare: ${to} i stället för ${from}.`
      : `Det kostar ${amount} tillgänglighet per år och användare: ${to} avbrott i stället för ${from}.`,
  hostsInstead: (to, from) => `${to} ${to === 1 ? 'värd' : 'värdar'} i stället för ${from}`,
  editionInstead: (to, from) => `${to} i stället för ${from}`,
  means: (what) => `Det betyder ${what}.`,
  drivers: (lines) => `Det mesta av pengarna: ${lines}.`,
  blocking: (count) => `${count} ${count === 1 ? 'blockerande iakttagelse' : 'blockerande iakttagelser'}`,
  warnings: (count) => `${count} ${count === 1 ? 'varning' : 'varningar'}`,
  findingsCome: (findings) => `${findings} tillkommer`,
  findingsGo: (findings) => `${findings} försvinner`,
  cannotBeBuilt: 'Så går det inte att bygga.',
  unfit: (count) =>
    count === 1
      ? '1 ändring passar inte längre och utelämnades.'
      : `${count} ändringar passar inte längre och utelämnades.`,
  pays: ({ dear, cheap, perCall, calls }) =>
    `”${dear}” lönar sig mot ”${cheap}” om ett tappat samtal kostar mer än ${perCall}: det undviker ${calls} tappade samtal per år.`,
  paysAtPrice: (price, calls) => `Vid ${price} per samtal skulle det behöva undvika ${calls} per år.`,
};
