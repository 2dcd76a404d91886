/**
 * One price for a plan: the project's own where it gives one, otherwise that of the first book that has it, brought
 * into the project's currency.
 *
 * Without an exchange rate a price in another currency is no price: the line stays unpriced and a finding says so. A
 * price out of date still counts, with a finding: falling back to a weaker book in silence would change the quote.
 */
import { roundMoney } from '../base/rounding.ts';
import type { Price, PriceBook } from '../model/catalogue.ts';
import type { BookPrice, PriceOrigin } from '../model/bill.ts';
import type { BillWish, ExchangeRate, KeptPrice, KeptPriceBook } from '../model/bill-wish.ts';

export interface FoundPrice {
  /** Whole minor units of the project's currency; null when no price is known. */
  readonly minor: number | null;
  readonly origin: PriceOrigin;
  readonly name: string;
  readonly vendor: string;
  readonly part: string;
  readonly category: string;
  /** Why there is no price, or why it needs a look. */
  readonly problem: 'none' | 'no-price' | 'no-rate' | 'expired' | 'not-yet';
  readonly validTo: string | null;
}

export type PriceLookup = (id: string) => FoundPrice;

/** Look-up over the project's books and `book` below them, judged on `date` (ISO). */
export function priceLookup(book: PriceBook, wish: BillWish, currency: string, date: string): PriceLookup {
  const known = new Map<string, FoundPrice>();
  const layers = wish.priceBooks.map((kept) => ({ book: kept, index: indexOf(kept, date) }));
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = find({ book, layers, wish, currency, date }, id);
    known.set(id, found);
    return found;
  };
}

interface Shelf {
  readonly book: PriceBook;
  readonly layers: readonly { readonly book: KeptPriceBook; readonly index: ReadonlyMap<string, KeptPrice> }[];
  readonly wish: BillWish;
  readonly currency: string;
  readonly date: string;
}

/** Rows by price id and by part number; of several for one name, one that holds on the day, else the latest. */
function indexOf({ prices }: KeptPriceBook, date: string): ReadonlyMap<string, KeptPrice> {
  const index = new Map<string, KeptPrice>();
  const offer = (name: string, row: KeptPrice): void => {
    const before = index.get(name);
    if (name !== '' && (before === undefined || isBetter(row, before, date))) index.set(name, row);
  };
  for (const row of prices) {
    offer(row.id, row);
    if (row.part !== row.id) offer(row.part, row);
  }
  return index;
}

function isBetter(row: KeptPrice, than: KeptPrice, date: string): boolean {
  const [holds, held] = [row, than].map((each) => problemOf(each, date) === 'none');
  if (holds !== held) return holds === true;
  return (row.validFrom ?? '') > (than.validFrom ?? '');
}

function find(shelf: Shelf, id: string): FoundPrice {
  const { book, wish } = shelf;
  const listed = Object.hasOwn(book.prices, id) ? book.prices[id] : undefined;
  const own = Object.hasOwn(wish.prices, id) ? wish.prices[id] : undefined;
  const layer = shelf.layers.find(({ index }) => index.has(id));
  const kept = layer?.index.get(id);
  const named = {
    name: nonEmpty(kept?.description) ?? listed?.name ?? id,
    vendor: nonEmpty(kept?.vendor) ?? listed?.vendor ?? '',
    part: nonEmpty(kept?.part) ?? id,
    category: nonEmpty(kept?.category) ?? listed?.category ?? '',
  };
  if (own !== undefined) {
    const origin: PriceOrigin = { ...userPrice, id: 'own', note: own.reason };
    return { ...named, minor: own.minor, origin, problem: 'none', validTo: null };
  }
  if (layer !== undefined && kept !== undefined) return { ...named, ...keptPrice(shelf, layer.book, kept, id) };
  if (listed !== undefined) return { ...named, ...bundledPrice(shelf, listed) };
  const origin: PriceOrigin = {
    id,
    confidence: 'estimate',
    source: 'lockstep:estimate',
    illustrative: false,
    note: 'not in the price book',
    book: null,
  };
  return { ...named, minor: null, origin, problem: 'no-price', validTo: null };
}

const nonEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

const userPrice = { confidence: 'quoted', source: 'user', illustrative: false, book: null } as const;

type Amount = Pick<FoundPrice, 'minor' | 'origin' | 'problem' | 'validTo'>;

function keptPrice(shelf: Shelf, { id, name, date }: KeptPriceBook, row: KeptPrice, priceId: string): Amount {
  const { minor, problem, rate } = inCurrency(row.minor, row, shelf);
  const { currency, minor: amount, validTo } = row;
  const book = { id, name, date: row.validFrom ?? date, currency, minor: amount, rate, validTo };
  const note = row.source === '' ? name : `${name}: ${row.source}`;
  const origin: PriceOrigin = { ...userPrice, id: priceId, note, book };
  return { minor, problem, origin, validTo: row.validTo };
}

function bundledPrice(shelf: Shelf, price: Price): Amount {
  const { id, name, illustrative } = shelf.book;
  const { value, source, confidence, note = '' } = price.minor;
  const { minor, problem, rate } = inCurrency(value, price, shelf);
  const { currency, validFrom: date, validTo } = price;
  const book: BookPrice = { id, name, date, currency, minor: value, rate, validTo };
  return { minor, problem, origin: { id: price.id, confidence, source, illustrative, note, book }, validTo };
}

interface Dated {
  readonly currency: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

function problemOf({ validFrom, validTo }: Omit<Dated, 'currency'>, date: string): 'none' | 'expired' | 'not-yet' {
  if (validTo !== null && validTo < date) return 'expired';
  return validFrom !== null && validFrom > date ? 'not-yet' : 'none';
}

function inCurrency(
  value: number | null,
  price: Dated,
  { wish, currency, date }: Shelf,
): Pick<FoundPrice, 'minor' | 'problem'> & { readonly rate: ExchangeRate | null } {
  if (value === null) return { minor: null, problem: 'no-price', rate: null };
  const problem = problemOf(price, date);
  if (price.currency === currency) return { minor: value, problem, rate: null };
  const rate = rateFrom(price.currency, wish);
  if (rate === null) return { minor: null, problem: 'no-rate', rate };
  const scale = 10 ** (minorDigits(currency) - minorDigits(price.currency));
  return { minor: roundMoney(value * rate.rate * scale), problem, rate };
}

/** The project's rate for a currency; the bundled book's own before the further ones. */
export function rateFrom(from: string, { exchangeRate, exchangeRates }: BillWish): ExchangeRate | null {
  return (
    [...(exchangeRate === null ? [] : [exchangeRate]), ...exchangeRates].find((rate) => rate.from === from) ?? null
  );
}

/** Price id of an edition for the term wished; editions without terms have one price. */
export function licencePriceId(edition: string, termYears: number, prices: PriceLookup): string {
  const withTerm = `licence:${edition}:${termYears}y`;
  return prices(withTerm).problem === 'no-price' && prices(`licence:${edition}`).problem !== 'no-price'
    ? `licence:${edition}`
    : withTerm;
}

/** Price id of vSAN capacity beyond what an edition's cores entitle to, per TiB and year. */
export const vsanPriceId = 'licence:vsan-tib';

/** Whether the vCenter edition is bought on its own: subscriptions and kits bring theirs along. */
export function needsVcenterLicence(vcenter: string | null): boolean {
  return vcenter !== null && vcenter !== 'included' && vcenter !== 'essentials';
}

/** Currencies whose smallest unit is the unit itself (ISO 4217). */
const withoutMinorUnit = ['JPY', 'KRW', 'ISK', 'CLP', 'VND'];

/** Digits after the decimal mark of a currency: 2, or 0 for the few without a minor unit. */
export function minorDigits(currency: string): number {
  return withoutMinorUnit.includes(currency) ? 0 : 2;
}
