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
  const at = new RowReader(row, reading);
  const [part, priceId] = [at.text('part'), at.text('priceId')];
  const price = at.cell('price');
  if (isTotal(part))
    return { kind: 'skipped', why: [at.remark('part', `is “${part}”, a sum of the list’s own`)], remarks: [] };
  if (part === '' && priceId === '') {
    const hasAmount = typeof price === 'number' || (typeof price === 'string' && /\d/.test(price));
    if (!hasAmount || row.cells.some((cell) => typeof cell === 'string' && isTotal(cell)))
      return { kind: 'skipped', why: [at.remark(null, 'holds no part number')], remarks: [] };
    at.fault('part', 'is empty while a price is given: give the part number, or take the row out');
  }
  const currency = at.currency(price);
  const minor = at.minor(price, currency);
  const kept: KeptPrice = {
    id: priceId,
    part,
    vendor: at.text('vendor'),
    description: at.text('description'),
    category: at.text('category'),
    unit: at.text('unit'),
    minor,
    currency,
    termMonths: at.months(),
    validFrom: at.day('validFrom'),
    validTo: at.day('validTo'),
    source: at.text('source'),
  };
  if (kept.validFrom !== null && kept.validTo !== null && kept.validTo < kept.validFrom)
    at.fault('validTo', `is ${kept.validTo}, before ${kept.validFrom}, from which the price holds`);
  return at.faults.length > 0
    ? { kind: 'faulty', why: at.faults, remarks: [] }
    : { kind: 'price', price: kept, remarks: at.remarks };
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

class RowReader {
  readonly faults: RowRemark[] = [];
  readonly remarks: RowRemark[] = [];
  readonly #row: PriceRow;
  readonly #reading: RowReading;

  constructor(row: PriceRow, reading: RowReading) {
    this.#row = row;
    this.#reading = reading;
  }

  cell(field: PriceField): PriceCell {
    const column = this.#reading.columns[field];
    return column === undefined ? null : (this.#row.cells[column] ?? null);
  }

  remark(field: PriceField | null, message: string): RowRemark {
    const column = field === null ? undefined : this.#reading.columns[field];
    return { row: this.#row.number, column: column === undefined ? '' : (this.#reading.heads[column] ?? ''), message };
  }

  fault(field: PriceField, message: string): void {
    this.faults.push(this.remark(field, message));
  }

  text(field: TextField): string {
    const cell = this.cell(field);
    if (cell === null) return '';
    if (typeof cell === 'object') {
      this.fault(field, cell.fault);
      return '';
    }
    const raw = typeof cell === 'number' ? plainNumber(cell) : String(cell);
    const clean = raw.replace(invisible, ' ').replace(/ {2,}/g, ' ').trim();
    if (clean.length <= longest[field]) return clean;
    if (field === 'part' || field === 'priceId') {
      this.fault(
        field,
        `has ${clean.length} characters, and at most ${longest[field]} are a number: is this the right column?`,
      );
      return '';
    }
    this.remarks.push(this.remark(field, `has ${clean.length} characters: cut to ${longest[field]}`));
    return clean.slice(0, longest[field]).trim();
  }

  /** ISO 4217; '' after a fault. */
  currency(price: PriceCell): string {
    const cell = this.cell('currency');
    const named = typeof cell === 'string' && cell.trim() !== '' ? currencyNamed(cell) : null;
    if (typeof cell === 'string' && cell.trim() !== '' && named === null) {
      this.fault('currency', `is "${cell.trim().slice(0, 20)}": give three letters such as EUR, SEK or USD`);
      return '';
    }
    const written = typeof price === 'string' ? currencyInAmount(price) : null;
    if (named !== null && written !== null && named !== written) {
      this.fault('price', `is written in ${written}, while the row's currency is ${named}`);
      return '';
    }
    const currency = named ?? written ?? this.#reading.currency;
    if (currency === null) this.fault('price', 'names no currency: give one for the list');
    return currency ?? '';
  }

  /** Whole minor units; 0 after a fault. */
  minor(price: PriceCell, currency: string): number {
    const value = this.#amount(price);
    if (value === null) return 0;
    const perUnit = withoutMinorUnit.includes(currency) ? 1 : 100;
    const exact = value * perUnit;
    if (Math.abs(exact) > mostMinor) {
      this.fault('price', `is ${value}: no price has so many digits`);
      return 0;
    }
    const minor = roundMoney(exact);
    if (Math.abs(exact - minor) > 1e-6 * Math.max(1, Math.abs(exact)))
      this.remarks.push(this.remark('price', `is ${value}: rounded to ${minor / perUnit}`));
    return minor;
  }

  #amount(price: PriceCell): number | null {
    if (typeof price === 'number') return price;
    if (price === null || price === '' || typeof price === 'boolean') {
      this.fault('price', 'is empty: give the price, or take the row out');
      return null;
    }
    if (typeof price === 'object') {
      this.fault('price', price.fault);
      return null;
    }
    const own = markOf(price);
    const shown = `"${price.trim().slice(0, 30)}"`;
    if (own === 'wrong') this.fault('price', `is ${shown}, which is no amount`);
    const mark =
      own === 'comma' || own === 'point' ? own : (this.#reading.decimalMark ?? (own === 'none' ? 'point' : null));
    if (own === 'wrong') return null;
    if (mark === null) {
      this.fault(
        'price',
        `is ${shown}, which can be read in two ways: say whether the list writes decimals with comma or point`,
      );
      return null;
    }
    const value = amountOf(price, mark);
    if (value === null) this.fault('price', `is ${shown}, which is no amount with a decimal ${mark}`);
    return value;
  }

  months(): number {
    const cell = this.cell('term');
    if (cell === null || typeof cell === 'boolean') return 0;
    if (typeof cell === 'object') {
      this.fault('term', cell.fault);
      return 0;
    }
    const months = monthsOf(String(cell));
    if (months === null)
      this.fault('term', `is "${String(cell).slice(0, 30)}": give months, such as 36, or years, such as "3 years"`);
    return months ?? 0;
  }

  day(field: 'validFrom' | 'validTo'): string | null {
    const cell = this.cell(field);
    if (cell === null || cell === '' || typeof cell === 'boolean') return null;
    if (typeof cell === 'object') {
      this.fault(field, cell.fault);
      return null;
    }
    const isSerial = typeof cell === 'number' || /^\d{5}$/.test(cell.trim());
    const day = isSerial ? dayOfSerial(Number(cell)) : dayOfText(cell);
    if (day !== null && day !== 'either') return day;
    const why = day === 'either' ? 'in which day and month could change places' : 'which is no day';
    this.fault(field, `is "${String(cell).slice(0, 30)}", ${why}: write it as 2026-11-23`);
    return null;
  }
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
