/** How units are written where the method book's own spelling is terse: short behind a figure, in words in a report. */
import type { Locale } from './numbers.ts';

type UnitWords = Readonly<Record<string, string>>;

/** Behind a figure in a sentence. All other units stand as they are. */
const shortUnits: Readonly<Record<Locale, UnitWords>> = {
  en: {
    '1/a': 'per year',
    '1/h': 'per hour',
    '1/s': 'per second',
    erlang: 'E',
    money: '',
    'money/a': 'per year',
    'money/d': 'per day',
    'money/kWh': 'per kWh',
  },
  de: {
    '1/a': 'pro Jahr',
    '1/h': 'pro Stunde',
    '1/s': 'pro Sekunde',
    'min/a': 'min/Jahr',
    erlang: 'Erl',
    U: 'HE',
    money: '',
    'money/a': 'pro Jahr',
    'money/d': 'pro Tag',
    'money/kWh': 'pro kWh',
  },
  sv: {
    '1/a': 'per år',
    '1/h': 'per timme',
    '1/s': 'per sekund',
    'min/a': 'min/år',
    erlang: 'E',
    money: '',
    'money/a': 'per år',
    'money/d': 'per dag',
    'money/kWh': 'per kWh',
  },
};

/** In heads, key figures and tables of a report; ¤ stands for the currency. */
const reportUnits: Readonly<Record<Locale, UnitWords>> = {
  en: {
    share: '%',
    a: 'years',
    d: 'days',
    '1/a': 'per year',
    '1/h': 'per hour',
    '1/s': 'per second',
    'min/a': 'min a year',
    '¤/a': '¤ a year',
    '¤/d': '¤ a day',
  },
  de: {
    share: '%',
    a: 'Jahre',
    d: 'Tage',
    U: 'HE',
    erlang: 'Erlang',
    '1/a': 'pro Jahr',
    '1/h': 'pro Stunde',
    '1/s': 'pro Sekunde',
    'min/a': 'min pro Jahr',
    '¤/a': '¤ pro Jahr',
    '¤/d': '¤ pro Tag',
  },
  sv: {
    share: '%',
    a: 'år',
    d: 'dagar',
    '1/a': 'per år',
    '1/h': 'per timme',
    '1/s': 'per sekund',
    'min/a': 'min per år',
    '¤/a': '¤ per år',
    '¤/d': '¤ per dag',
  },
};

export function shortUnit(unit: string, locale: Locale): string {
  return wordOf(shortUnits[locale], unit);
}

/** The unit in a report; both 'money' and the currency's own code count as money. */
export function reportUnit(unit: string, currency: string, locale: Locale): string {
  const own = unit.replace(/^money(?=\/|$)/, '¤');
  const neutral = currency === '' ? own : own.replace(currency, '¤');
  return wordOf(reportUnits[locale], neutral).replace('¤', currency);
}

const wordOf = (words: UnitWords, unit: string): string => (Object.hasOwn(words, unit) ? (words[unit] ?? unit) : unit);
