/** One row of a price list: a price, a row that holds no product, or what is wrong with it. */
import { roundMoney } from '../base/rounding.ts';
import type { KeptPrice } from '../model/bill-wish.ts';
import type { DecimalMark, PriceCell, PriceField, PriceRow, RowRemark } from '../model/price-book.ts';
import { amountOf, currencyInAmount, markOf } from './amounts.ts';
import { dayOfSerial, dayOfText, monthsOf } from './dates.ts';

export interface RowReading {
  readonly columns: Partial<Readonly<Record<PriceField, number>>>;
  readonly heads: readonly string[];
  readonly currency: string | null;
  readonly decimalMark: DecimalMark | null;
  /** Days of rows that name none. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Price ids that something asks for; null = any may be right. */
  readonly priceIds: KnownIds | null;
}

export interface KnownIds {
  readonly has: (id: string) => boolean;
  /** The one a mistyped id was meant to be; null when none is close, or too many have been asked about. */
  readonly meant: (id: string) => string | null;
}

export type ReadRow = { readonly remarks: readonly RowRemark[] } & (
  | { readonly kind: 'price'; readonly price: KeptPrice }
  | { readonly kind: 'skipped' | 'faulty'; readonly why: readonly RowRemark[] }
);

/** Longest texts that a project file takes. */
const longest = {
  part: 200,
  vendor: 200,
  description: 500,
  category: 100,
  unit: 40,
  source: 500,
  priceId: 120,
} as const;
type TextField = keyof typeof longest;

/** Currencies without a smaller unit than themselves (ISO 4217). */
const withoutMinorUnit = ['JPY', 'KRW', 'ISK', 'CLP', 'VND'];
const mostMinor = 1e12;

export function readRow(row: PriceRow, reading: RowReading): ReadRow {
  const at: RowAtHand = { row, reading, faults: [], remarks: [] };
  const [part, priceId] = [textOf(at, 'part'), textOf(at, 'priceId')];
  const price = cellOf(at, 'price');
  if (isTotal(part))
    return { kind: 'skipped', why: [remarkOn(at, 'part', `is “${part}”, a sum of the list’s own`)], remarks: [] };
  if (part === '' && priceId === '') {
    const hasAmount = typeof price === 'number' || (typeof price === 'string' && /\d/.test(price));
    if (!hasAmount || row.cells.some((cell) => typeof cell === 'string' && isTotal(cell)))
      return { kind: 'skipped', why: [remarkOn(at, null, 'holds no part number')], remarks: [] };
    fault(at, 'part', 'is empty while a price is given: give the part number, or take the row out');
  }
  remarkOnId(at, priceId);
  const currency = currencyOf(at, price);
  const minor = minorOf(at, price, currency);
  const kept: KeptPrice = {
    id: priceId,
    part,
    vendor: textOf(at, 'vendor'),
    description: textOf(at, 'description'),
    category: textOf(at, 'category'),
    unit: textOf(at, 'unit'),
    minor,
    currency,
    termMonths: termOf(at),
    validFrom: dayOf(at, 'validFrom'),
    validTo: dayOf(at, 'validTo'),
    source: textOf(at, 'source'),
  };
  if (kept.validFrom !== null && kept.validTo !== null && kept.validTo < kept.validFrom)
    fault(at, 'validTo', `is ${kept.validTo}, before ${kept.validFrom}, from which the price holds`);
  return at.faults.length > 0
    ? { kind: 'faulty', why: at.faults, remarks: [] }
    : { kind: 'price', price: kept, remarks: at.remarks };
}

/** An id that nothing asks for gives no price: most often a slip of the pen. */
function remarkOnId(at: RowAtHand, priceId: string): void {
  const known = at.reading.priceIds;
  if (priceId === '' || known === null || known.has(priceId)) return;
  const meant = known.meant(priceId);
  const mend = meant === null ? 'leave it empty, or give one of the catalogue' : `did you mean "${meant}"?`;
  at.remarks.push(remarkOn(at, 'priceId', `is "${priceId}", which no line of Lockstep’s asks for: ${mend}`));
}

/** A sum of the list's own: CCW ends with 'Product Total', others with 'Summe' or 'Total Price'. */
function isTotal(text: string): boolean {
  return /^(?:[\p{L}-]+ )?(?:sub-?)?(?:totals?|sum|summe|gesamt\p{L}*|zwischensumme|summa|delsumma|totalt)(?: \p{L}+)?:?$/iu.test(
    text.trim(),
  );
}

/** Line breaks, control characters and those that turn the reading direction. */
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+|\p{Surrogate}+/gu;

/** A row while it is read, with what has been found wrong with it so far. */
interface RowAtHand {
  readonly row: PriceRow;
  readonly reading: RowReading;
  readonly faults: RowRemark[];
  readonly remarks: RowRemark[];
}

function cellOf({ row, reading }: RowAtHand, field: PriceField): PriceCell {
  const column = reading.columns[field];
  return column === undefined ? null : (row.cells[column] ?? null);
}

function remarkOn({ row, reading }: RowAtHand, field: PriceField | null, message: string): RowRemark {
  const column = field === null ? undefined : reading.columns[field];
  return { row: row.number, column: column === undefined ? '' : (reading.heads[column] ?? ''), message };
}

function fault(at: RowAtHand, field: PriceField, message: string): void {
  at.faults.push(remarkOn(at, field, message));
}

function textOf(at: RowAtHand, field: TextField): string {
  const cell = cellOf(at, field);
  if (cell === null) return '';
  if (typeof cell === 'object') {
    fault(at, field, cell.fault);
    return '';
  }
  const raw = typeof cell === 'number' ? plainNumber(cell) : String(cell);
  const clean = raw.replace(invisible, ' ').replace(/ {2,}/g, ' ').trim();
  if (clean.length <= longest[field]) return clean;
  if (field === 'part' || field === 'priceId') {
    fault(
      at,
      field,
      `has ${clean.length} characters, and at most ${longest[field]} are a number: is this the right column?`,
    );
    return '';
  }
  at.remarks.push(remarkOn(at, field, `has ${clean.length} characters: cut to ${longest[field]}`));
  return clean.slice(0, longest[field]).trim();
}

/** ISO 4217; '' after a fault. */
function currencyOf(at: RowAtHand, price: PriceCell): string {
  const cell = cellOf(at, 'currency');
  const named = typeof cell === 'string' && cell.trim() !== '' ? currencyNamed(cell) : null;
  if (typeof cell === 'string' && cell.trim() !== '' && named === null) {
    fault(at, 'currency', `is "${cell.trim().slice(0, 20)}": give three letters such as EUR, SEK or USD`);
    return '';
  }
  const written = typeof price === 'string' ? currencyInAmount(price) : null;
  if (named !== null && written !== null && named !== written) {
    fault(at, 'price', `is written in ${written}, while the row's currency is ${named}`);
    return '';
  }
  const currency = named ?? written ?? at.reading.currency;
  if (currency === null) fault(at, 'price', 'names no currency: give one for the list');
  return currency ?? '';
}

/** Whole minor units; 0 after a fault. */
function minorOf(at: RowAtHand, price: PriceCell, currency: string): number {
  const value = amountIn(at, price);
  if (value === null) return 0;
  const perUnit = withoutMinorUnit.includes(currency) ? 1 : 100;
  const exact = value * perUnit;
  if (Math.abs(exact) > mostMinor) {
    fault(at, 'price', `is ${value}: no price has so many digits`);
    return 0;
  }
  const minor = roundMoney(exact);
  if (Math.abs(exact - minor) > 1e-6 * Math.max(1, Math.abs(exact)))
    at.remarks.push(remarkOn(at, 'price', `is ${value}: rounded to ${minor / perUnit}`));
  return minor;
}

function amountIn(at: RowAtHand, price: PriceCell): number | null {
  if (typeof price === 'number') return price;
  if (price === null || price === '' || typeof price === 'boolean') {
    fault(at, 'price', 'is empty: give the price, or take the row out');
    return null;
  }
  if (typeof price === 'object') {
    fault(at, 'price', price.fault);
    return null;
  }
  const own = markOf(price);
  const shown = `"${price.trim().slice(0, 30)}"`;
  if (own === 'wrong') fault(at, 'price', `is ${shown}, which is no amount`);
  const mark = own === 'comma' || own === 'point' ? own : (at.reading.decimalMark ?? (own === 'none' ? 'point' : null));
  if (own === 'wrong') return null;
  if (mark === null) {
    fault(
      at,
      'price',
      `is ${shown}, which can be read in two ways: say whether the list writes decimals with comma or point`,
    );
    return null;
  }
  const value = amountOf(price, mark);
  if (value === null) fault(at, 'price', `is ${shown}, which is no amount with a decimal ${mark}`);
  return value;
}

function termOf(at: RowAtHand): number {
  const cell = cellOf(at, 'term');
  if (cell === null || typeof cell === 'boolean') return 0;
  if (typeof cell === 'object') {
    fault(at, 'term', cell.fault);
    return 0;
  }
  const months = monthsOf(String(cell));
  if (months === null)
    fault(at, 'term', `is "${String(cell).slice(0, 30)}": give months, such as 36, or years, such as "3 years"`);
  return months ?? 0;
}

function dayOf(at: RowAtHand, field: 'validFrom' | 'validTo'): string | null {
  const cell = cellOf(at, field);
  if (cell === null || cell === '' || typeof cell === 'boolean') return at.reading[field];
  if (typeof cell === 'object') {
    fault(at, field, cell.fault);
    return null;
  }
  const isSerial = typeof cell === 'number' || /^\d{5}$/.test(cell.trim());
  const day = isSerial ? dayOfSerial(Number(cell)) : dayOfText(cell);
  if (day !== null && day !== 'either') return day;
  const why = day === 'either' ? 'in which day and month could change places' : 'which is no day';
  fault(at, field, `is "${String(cell).slice(0, 30)}", ${why}: write it as 2026-11-23`);
  return null;
}

/** A part number that a spreadsheet took for a number, without a power of ten. */
function plainNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(0) : String(value);
}

const currencyBySign: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  us$: 'USD',
  '£': 'GBP',
  euro: 'EUR',
  fr: 'CHF',
};

function currencyNamed(text: string): string | null {
  const word = text.trim().toLowerCase();
  if (/^[a-z]{3}$/.test(word)) return word.toUpperCase();
  return Object.hasOwn(currencyBySign, word) ? (currencyBySign[word] ?? null) : null;
}
