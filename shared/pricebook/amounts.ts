/** Amounts of money as price lists write them: 1.234,50 and 1,234.50, 1 234:-, CHF 1'234.50. */
import type { DecimalMark } from '../model/price-book.ts';

const signs =
  /^(?:€|\$|US\$|£|kr\.?|SEK|EUR|USD|GBP|CHF|NOK|DKK|PLN|Fr\.)\s*|\s*(?:€|\$|£|kr\.?|:-|SEK|EUR|USD|GBP|CHF|NOK|DKK|PLN)$/giu;
const gaps = /[\s\u00a0\u202f\u2009'’]/gu;

/** The digits of an amount without currency, spaces and apostrophes; null where something else stands there. */
function bareDigits(text: string): { readonly sign: 1 | -1; readonly digits: string } | null {
  const inside = /^\((.*)\)$/.exec(text.trim());
  const bare = (inside?.[1] ?? text.trim()).replace(signs, '').replace(signs, '').replace(gaps, '');
  const parts = /^([-+\u2212]?)(\d[\d.,]*|[.,]\d+)$/.exec(bare);
  if (parts === null) return null;
  const isNegative = inside !== null || parts[1] === '-' || parts[1] === '\u2212';
  return { sign: isNegative ? -1 : 1, digits: parts[2] ?? '' };
}

/** The decimal mark an amount can only have; 'either' when both readings make sense, 'none' when it has no mark. */
export function markOf(text: string): DecimalMark | 'either' | 'none' | 'wrong' {
  const digits = bareDigits(text)?.digits;
  if (digits === undefined) return 'wrong';
  const [points, commas] = [count(digits, '.'), count(digits, ',')];
  if (points === 0 && commas === 0) return 'none';
  if (points > 0 && commas > 0) return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? 'comma' : 'point';
  const [own, other]: readonly DecimalMark[] = points > 0 ? ['point', 'comma'] : ['comma', 'point'];
  if (points + commas > 1) return other ?? 'wrong';
  const [whole = '', decimals = ''] = digits.split(points > 0 ? '.' : ',');
  const couldGroup = decimals.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith('0');
  return couldGroup ? 'either' : (own ?? 'wrong');
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** The mark of a whole column; null where its amounts do not tell, or contradict each other. */
export function columnMark(texts: readonly string[]): DecimalMark | null {
  const told = new Set(texts.map(markOf).filter((mark) => mark === 'comma' || mark === 'point'));
  const [only] = told;
  return told.size === 1 ? (only ?? null) : null;
}

/** The number an amount stands for, or null where it is none under that mark. */
export function amountOf(text: string, mark: DecimalMark): number | null {
  const bare = bareDigits(text);
  if (bare === null) return null;
  const [decimal, group] = mark === 'comma' ? [',', '.'] : ['.', ','];
  const [whole = '', decimals, ...more] = bare.digits.split(decimal ?? '.');
  if (more.length > 0 || decimals?.includes(group ?? ',') === true) return null;
  const groups = whole.split(group ?? ',');
  if (groups.length > 1 && !groups.every((part, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part))) return null;
  const value = Number(`${groups.join('')}.${decimals ?? ''}0`);
  return Number.isFinite(value) ? bare.sign * value : null;
}

/** The currency an amount is written with; null where it has none, or a sign that several share ('kr'). */
export function currencyInAmount(text: string): string | null {
  const code = /\b(EUR|USD|SEK|GBP|CHF|NOK|DKK|PLN|CZK|HUF|JPY)\b/i.exec(text)?.[1];
  if (code !== undefined) return code.toUpperCase();
  if (text.includes('€')) return 'EUR';
  return text.includes('£') ? 'GBP' : null;
}
