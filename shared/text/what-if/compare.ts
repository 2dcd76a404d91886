/** The paragraph of a comparison: what the change buys and what it costs, in the sentences of any language. */
import type { CompareSentences } from '../en/what-if/compare.ts';

/** An amount without a sign, and which way it goes: −1 less, 0 the same, 1 more. */
export interface Moved {
  readonly way: number;
  readonly amount: string;
}

export interface CompareFacts {
  readonly from: string;
  readonly to: string;
  readonly years: number;
  /** Null where money cannot be compared. */
  readonly horizon: Moved | null;
  readonly once: Moved | null;
  readonly minutes: Moved & { readonly from: string; readonly to: string };
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

/** One paragraph in plain words. */
export function compareParagraph(facts: CompareFacts, words: CompareSentences): string {
  return [
    cost(facts, words),
    facts.minutes.way === 0 ? words.sameOutage(facts.minutes.from) : words.outage(facts.minutes),
    hardware(facts, words),
    facts.drivers.length === 0 ? '' : words.drivers(facts.drivers.join('; ')),
    findings(facts, words),
    pays(facts, words),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function cost({ from, to, years, horizon, once }: CompareFacts, words: CompareSentences): string {
  if (horizon === null || once === null) return words.currenciesDiffer(to, from);
  if (horizon.way === 0 && once.way === 0) return words.sameCost(to, from);
  return words.cost({ to, from, years, horizon, once });
}

function hardware({ hosts, users, editions }: CompareFacts, words: CompareSentences): string {
  const parts = [
    users.from === users.to ? '' : users.text,
    hosts.from === hosts.to ? '' : words.hostsInstead(hosts.to, hosts.from),
    ...editions.map(({ from, to }) => words.editionInstead(to, from)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : words.means(words.list(parts));
}

function findings({ blocking, warnings, unfit }: CompareFacts, words: CompareSentences): string {
  const parts = [
    blocking.comes === 0 ? '' : words.findingsCome(words.blocking(blocking.comes), blocking.comes),
    blocking.goes === 0 ? '' : words.findingsGo(words.blocking(blocking.goes), blocking.goes),
    warnings.comes === 0 ? '' : words.findingsCome(words.warnings(warnings.comes), warnings.comes),
    warnings.goes === 0 ? '' : words.findingsGo(words.warnings(warnings.goes), warnings.goes),
  ].filter((part) => part !== '');
  return [
    parts.length === 0 ? '' : `${words.list(parts)}.`,
    blocking.comes > 0 ? words.cannotBeBuilt : '',
    unfit === 0 ? '' : words.unfit(unfit),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function pays({ payback, from, to }: CompareFacts, words: CompareSentences): string {
  if (payback === null) return '';
  const { perCall, calls, way, atPrice } = payback;
  const [dear, cheap] = way > 0 ? [to, from] : [from, to];
  const own = atPrice === null ? '' : ` ${words.paysAtPrice(atPrice.price, atPrice.calls)}`;
  return `${words.pays({ dear, cheap, perCall, calls })}${own}`;
}
