/**
 * The bill as CSV, to be keyed into ordering tools: one record a line, no totals, which importers would book again.
 *
 * RFC 4180 with CRLF, in UTF-8 with a byte order mark, because spreadsheets take the file for their own code page
 * without it. Same bill, same bytes.
 */
import type { Bill, BillLine } from '../../../shared/model/bill.ts';
import { minorPerUnit, type Locale } from '../../../shared/text/numbers.ts';
import { reportText } from '../../../shared/text/report.ts';
import { reportUnit } from '../../../shared/text/units.ts';
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

/** The bill's lines as CSV for spreadsheets of that language. */
export function billCsv(bill: Bill, locale: Locale = 'en'): Uint8Array {
  const { separator, decimalMark } = styleByLocale[locale];
  const fields = fieldsOf(bill, locale);
  const record = (cells: readonly CsvValue[]): string =>
    `${cells.map((cell) => cellOf(cell, decimalMark)).join(separator)}\r\n`;
  const lines = bill.lines.map((line) => record(fields.map(({ value }) => value(line))));
  return new TextEncoder().encode(`${byteOrderMark}${record(fields.map(({ head }) => head))}${lines.join('')}`);
}

/** A number stays one, money keeps its decimals, a text is never run. */
type CsvValue = string | number | { readonly minor: number; readonly perUnit: number };

interface Field {
  readonly head: string;
  readonly value: (line: BillLine) => CsvValue;
}

function fieldsOf({ currency }: Bill, locale: Locale): readonly Field[] {
  // Ordering tools look for the same heads in every language.
  const { bill: heads, terms, illustrative } = reportText('en').workbook;
  const { labels, lineName } = reportText(locale);
  // Null is a price nobody has given: an empty cell, not a zero.
  const money = (minor: number | null): CsvValue => (minor === null ? '' : { minor, perUnit: minorPerUnit(currency) });
  return [
    { head: heads.part, value: ({ part }) => part },
    { head: heads.description, value: ({ id, description }) => lineName(id, description) },
    { head: heads.vendor, value: ({ vendor }) => vendor },
    { head: heads.section, value: ({ section }) => labels.billSections[section] },
    { head: heads.quantity, value: ({ quantity }) => quantity },
    { head: heads.unit, value: ({ unit }) => (unit === '' ? labels.pieces : reportUnit(unit, currency, locale)) },
    { head: heads.list, value: ({ unitListMinor }) => money(unitListMinor) },
    { head: `${heads.discount} %`, value: ({ discountShare }) => percentOf(discountShare) },
    { head: heads.net, value: ({ unitNetMinor }) => money(unitNetMinor) },
    { head: heads.extended, value: ({ totalMinor }) => money(totalMinor) },
    { head: heads.term, value: ({ term }) => terms[term] },
    { head: heads.currency, value: () => currency },
    { head: heads.source, value: ({ price }) => price.source },
    { head: heads.mark, value: ({ price }) => (price.illustrative ? illustrative : '') },
    { head: `${heads.vat} %`, value: ({ vatShare }) => (vatShare === null ? '' : percentOf(vatShare)) },
  ];
}

/** 0.07 is 7 %, not 7.000000000000001. */
const percentOf = (share: number): number => Number((share * 100).toPrecision(12));

function cellOf(value: CsvValue, decimalMark: string): string {
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
