/**
 * Records as the bytes of a CSV file that a spreadsheet of the reader's language takes.
 *
 * RFC 4180 with CRLF, in UTF-8 with a byte order mark, because spreadsheets take the file for their own code page
 * without it. A text is never run as a formula. Same records, same bytes.
 */
import type { Locale } from '../../../shared/text/numbers.ts';
import { guardedText } from './plain-text.ts';

interface CsvStyle {
  readonly separator: string;
  readonly decimalMark: string;
}

/** What a spreadsheet in that language expects. */
const styleByLocale: Readonly<Record<Locale, CsvStyle>> = {
  en: { separator: ',', decimalMark: '.' },
  de: { separator: ';', decimalMark: ',' },
  sv: { separator: ';', decimalMark: ',' },
};

const byteOrderMark = '\ufeff';

/** A number stays one, money keeps its decimals, a text is never run, null is an empty cell. */
export type CsvValue = string | number | { readonly minor: number; readonly perUnit: number } | null;

export function csvBytes(records: readonly (readonly CsvValue[])[], locale: Locale): Uint8Array {
  const { separator, decimalMark } = styleByLocale[locale];
  const lines = records.map((cells) => `${cells.map((cell) => cellOf(cell, decimalMark)).join(separator)}\r\n`);
  return new TextEncoder().encode(`${byteOrderMark}${lines.join('')}`);
}

function cellOf(value: CsvValue, decimalMark: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return quoted(guardedText(value));
  const digits = typeof value === 'number' ? digitsOf(value) : moneyDigits(value.minor, value.perUnit);
  return digits.replace('.', decimalMark);
}

const moneyDigits = (minor: number, perUnit: number): string => (minor / perUnit).toFixed(Math.log10(perUnit));

/** All digits a number has, never grouped and never with a power of ten. */
function digitsOf(value: number): string {
  const digits = String(value);
  return digits.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : digits;
}

/** Quoted where any of the languages' separators would split it, so that a wrong guess shifts no columns. */
function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
