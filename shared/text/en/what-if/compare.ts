/** English words of a comparison: heads of its tables, and the sentences of its paragraph. */
import type { Moved } from '../../what-if/compare.ts';

export const compareLabels = {
  title: (to: string, from: string): string => `${to} compared with ${from}`,
  base: 'Project as it stands',
  inputs: 'What is different',
  figures: 'Key figures',
  bill: 'Bill, line by line',
  licences: 'Licences',
  findings: 'Findings that come and go',
  availability: 'Outage, block by block',
  columns: {
    name: 'Name',
    what: 'What',
    site: 'Site',
    before: 'Before',
    after: 'After',
    change: 'Change',
    share: '%',
    line: 'Line',
    quantity: 'Quantity',
    net: 'Net price',
    once: 'Once',
    yearly: 'First year',
    horizon: 'Over the horizon',
    edition: 'Edition',
    finding: 'Finding',
    block: 'Block',
  },
  kinds: { added: 'new', removed: 'gone' },
  csv: {
    heads: ['from', 'to', 'part', 'name', 'label', 'site', 'unit', 'before', 'after', 'difference'],
    input: 'input',
    figure: 'figure',
    line: { once: 'bill once', year: 'bill year' },
    comes: 'finding comes',
    goes: 'finding goes',
    changes: 'finding changes',
    minor: (currency: string): string => `minor ${currency}`,
  },
  comes: 'Comes',
  goes: 'Goes',
  severityChanges: 'Changes',
  whole: 'Whole difference',
  none: '—',
  same: 'Nothing differs.',
  sameBill: 'The bills are equal.',
  sameFindings: 'The same findings.',
  sameLicences: 'The same licences.',
  currencies: 'The two are in different currencies, so their money is not compared.',
  yes: 'yes',
  no: 'no',
  minutes: ' min',
  usersServed: (to: string, from: string): string => `${to} users at the horizon instead of ${from}`,
  qualifying: (now: string, noLonger: string): string =>
    [now === '' ? '' : `now qualifies: ${now}`, noLonger === '' ? '' : `no longer qualifies: ${noLonger}`]
      .filter((part) => part !== '')
      .join('; '),
};

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const moved = ({ way, amount }: Moved): string => `${amount} ${way > 0 ? 'more' : 'less'}`;

/** Names, amounts and counts come ready to be printed; counts as numbers where words depend on them. */
export const compareSentences = {
  list: (items: readonly string[]): string =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  currenciesDiffer: (to: string, from: string): string =>
    `“${to}” and “${from}” are in different currencies: their cost is not compared.`,
  sameCost: (to: string, from: string): string => `“${to}” costs the same as “${from}”.`,
  cost: (f: {
    readonly to: string;
    readonly from: string;
    readonly years: number;
    readonly horizon: Moved;
    readonly once: Moved;
  }): string => {
    const start = f.once.way === 0 ? 'nothing different at the start' : `${moved(f.once)} at the start`;
    const over = `over ${plural(f.years, 'year')}, ${start}.`;
    return f.horizon.way === 0
      ? `“${f.to}” costs the same as “${f.from}” ${over}`
      : `“${f.to}” costs ${moved(f.horizon)} than “${f.from}” ${over}`;
  },
  sameOutage: (minutes: string): string => `The expected unplanned outage stays at ${minutes} a year.`,
  outage: (f: Moved & { readonly from: string; readonly to: string }): string =>
    `${f.way < 0 ? 'It buys' : 'It gives up'} ${f.amount} ${f.way < 0 ? 'less outage' : 'of availability'} a year and user: ${f.to} instead of ${f.from}.`,
  hostsInstead: (to: number, from: number): string => `${plural(to, 'host')} instead of ${from}`,
  editionInstead: (to: string, from: string): string => `${to} instead of ${from}`,
  means: (what: string): string => `It means ${what}.`,
  drivers: (lines: string): string => `Most of the money: ${lines}.`,
  blocking: (count: number): string => plural(count, 'blocking finding'),
  warnings: (count: number): string => plural(count, 'warning'),
  findingsCome: (findings: string, count: number): string => `${findings} ${count === 1 ? 'comes' : 'come'}`,
  findingsGo: (findings: string, count: number): string => `${findings} ${count === 1 ? 'goes' : 'go'}`,
  cannotBeBuilt: 'It cannot be built like this.',
  unfit: (count: number): string =>
    `${plural(count, 'change')} no longer ${count === 1 ? 'fits and was' : 'fit and were'} left out.`,
  pays: (f: {
    readonly dear: string;
    readonly cheap: string;
    readonly perCall: string;
    readonly calls: string;
  }): string =>
    `“${f.dear}” pays against “${f.cheap}” where a dropped call costs more than ${f.perCall}: it avoids ${f.calls} calls a year.`,
  paysAtPrice: (price: string, calls: string): string => `At ${price} a call it would have to avoid ${calls} a year.`,
};

export type CompareLabels = typeof compareLabels;
export type CompareSentences = typeof compareSentences;
