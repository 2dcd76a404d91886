/** Words of a comparison: heads of its tables, and the paragraph that says what a change buys and what it costs. */

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

export interface CompareFacts {
  readonly from: string;
  readonly to: string;
  readonly years: number;
  /** Amounts without a sign, and which way they go: −1 less, 0 the same, 1 more. Null where money cannot be compared. */
  readonly horizon: { readonly way: number; readonly amount: string } | null;
  readonly once: { readonly way: number; readonly amount: string } | null;
  readonly minutes: { readonly way: number; readonly amount: string; readonly from: string; readonly to: string };
  readonly hosts: { readonly from: number; readonly to: number };
  readonly users: { readonly from: number; readonly to: number; readonly text: string };
  readonly editions: readonly { readonly from: string; readonly to: string }[];
  readonly blocking: { readonly comes: number; readonly goes: number };
  readonly warnings: { readonly comes: number; readonly goes: number };
  readonly unfit: number;
  /** The lines that move the cost most, largest first, with their signed amounts. */
  readonly drivers: readonly string[];
  readonly payback: {
    readonly perCall: string;
    readonly calls: string;
    readonly way: number;
    /** At a price of one's own. */
    readonly atPrice: { readonly price: string; readonly calls: string } | null;
  } | null;
}

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** One paragraph in plain words. */
export function compareParagraph(f: CompareFacts): string {
  return [cost(f), outage(f), hardware(f), drivers(f), findings(f), pays(f)].filter((part) => part !== '').join(' ');
}

function cost({ from, to, years, horizon, once }: CompareFacts): string {
  if (horizon === null || once === null)
    return `“${to}” and “${from}” are in different currencies: their cost is not compared.`;
  if (horizon.way === 0 && once.way === 0) return `“${to}” costs the same as “${from}”.`;
  const words = ({ way, amount }: { way: number; amount: string }): string =>
    way === 0 ? 'the same' : `${amount} ${way > 0 ? 'more' : 'less'}`;
  const start = once.way === 0 ? 'nothing different at the start' : `${words(once)} at the start`;
  return `“${to}” costs ${words(horizon)} than “${from}” over ${plural(years, 'year')}, ${start}.`;
}

function outage({ minutes }: CompareFacts): string {
  if (minutes.way === 0) return `The expected unplanned outage stays at ${minutes.from} a year.`;
  const verb = minutes.way < 0 ? 'It buys' : 'It gives up';
  const what = minutes.way < 0 ? 'less outage' : 'of availability';
  return `${verb} ${minutes.amount} ${what} a year and user: ${minutes.to} instead of ${minutes.from}.`;
}

function hardware({ hosts, users, editions }: CompareFacts): string {
  const count = hosts.from === hosts.to ? '' : `${plural(hosts.to, 'host')} instead of ${hosts.from}`;
  const served = users.from === users.to ? '' : users.text;
  const licences = editions.map(({ from, to }) => `${to} instead of ${from}`);
  const parts = [served, count, ...licences].filter((part) => part !== '');
  return parts.length === 0 ? '' : `It means ${list(parts)}.`;
}

const drivers = (f: CompareFacts): string =>
  f.drivers.length === 0 ? '' : `Most of the money: ${f.drivers.join('; ')}.`;

function findings({ blocking, warnings, unfit }: CompareFacts): string {
  const moved = (count: number, noun: string, verb: [string, string]): string =>
    count === 0 ? '' : `${plural(count, noun)} ${count === 1 ? verb[0] : verb[1]}`;
  const comes: [string, string] = ['comes', 'come'];
  const goes: [string, string] = ['goes', 'go'];
  const parts = [
    moved(blocking.comes, 'blocking finding', comes),
    moved(blocking.goes, 'blocking finding', goes),
    moved(warnings.comes, 'warning', comes),
    moved(warnings.goes, 'warning', goes),
  ].filter((part) => part !== '');
  const sentence = parts.length === 0 ? '' : `${list(parts)}.`;
  const warning = blocking.comes > 0 ? ' It cannot be built like this.' : '';
  const left =
    unfit === 0
      ? ''
      : ` ${plural(unfit, 'change')} no longer ${unfit === 1 ? 'fits' : 'fit'} and ${unfit === 1 ? 'was' : 'were'} left out.`;
  return `${sentence}${warning}${left}`.trim();
}

function pays({ payback, from, to }: CompareFacts): string {
  if (payback === null) return '';
  const { perCall, calls, way, atPrice } = payback;
  const own = atPrice === null ? '' : ` At ${atPrice.price} a call it would have to avoid ${atPrice.calls} a year.`;
  const [dear, cheap] = way > 0 ? [to, from] : [from, to];
  return `“${dear}” pays against “${cheap}” where a dropped call costs more than ${perCall}: it avoids ${calls} calls a year.${own}`;
}
