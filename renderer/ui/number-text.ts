/** Numbers as people type them, in the separators of their language. */
import { formatFixed, type Locale } from '../../shared/text/numbers.ts';

/**
 * The number a text stands for; null where it is none. Spaces group anywhere; a point or comma followed by three digits
 * groups where the language groups with it, and otherwise begins the decimals.
 */
export function parseNumber(text: string, locale: Locale): number | null {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/^\u2212/, '-');
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(plain)) return null;
  const group = locale === 'en' ? ',' : '.';
  const decimal = locale === 'en' ? '.' : ',';
  const sign = /^[+-]?/.exec(plain)?.[0] ?? '';
  const digits = plain.slice(sign.length);
  const parts = digits.split(decimal);
  if (parts.length > 2) return null;
  const [whole = '', fraction] = parts;
  if (fraction?.includes(group) === true) return null;
  const grouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+$`);
  if (whole.includes(group)) {
    if (grouped.test(whole)) return Number(`${sign}${whole.replaceAll(group, '')}.${fraction ?? '0'}`);
    // "1.5" typed in a language that writes "1,5": one separator that cannot group is meant as the decimal mark.
    const [before = '', after = '', ...more] = whole.split(group);
    return more.length > 0 || fraction !== undefined ? null : Number(`${sign}${before}.${after}`);
  }
  return Number(`${sign}${whole === '' ? '0' : whole}.${fraction === undefined || fraction === '' ? '0' : fraction}`);
}

/** A value as it stands in a field: every digit that counts, thousands grouped as in all other figures. */
export function fieldText(value: number, locale: Locale): string {
  const decimals = /\.(\d+)$/.exec(String(Number(value.toPrecision(12))))?.[1]?.length ?? 0;
  return formatFixed(value, Math.min(12, decimals), locale);
}

/** More decimals than anyone gives: the value comes from a division. */
const endless = 9;

/** A value in a field nobody is typing in: a fraction without end, such as ten minutes in hours, with four digits. */
export function shownText(value: number, locale: Locale): string {
  const decimals = /\.(\d+)$/.exec(String(Number(value.toPrecision(12))))?.[1]?.length ?? 0;
  return fieldText(decimals < endless ? value : Number(value.toPrecision(4)), locale);
}
