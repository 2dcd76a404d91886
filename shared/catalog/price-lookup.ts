/**
 * One price for a plan: the project's own where it gives one, otherwise the price book's in the project's currency.
 *
 * Without an exchange rate a price in another currency is no price: the line stays unpriced and a finding says so.
 */
import type { Price, PriceBook } from '../model/catalogue.ts';
import type { PriceOrigin } from '../model/bill.ts';
import type { BillWish } from '../model/project.ts';

export interface FoundPrice {
  /** Whole minor units of the project's currency; null when no price is known. */
  readonly minor: number | null;
  readonly origin: PriceOrigin;
  readonly name: string;
  readonly vendor: string;
  /** Why there is no price, or why it needs a look. */
  readonly problem: 'none' | 'no-price' | 'no-rate' | 'expired';
  readonly validTo: string | null;
}

export type PriceLookup = (id: string) => FoundPrice;

/** Look-up over `book` with the project's own prices and exchange rate, judged on `date` (ISO). */
export function priceLookup(book: PriceBook, wish: BillWish, currency: string, date: string): PriceLookup {
  const known = new Map<string, FoundPrice>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = find(book, wish, currency, date, id);
    known.set(id, found);
    return found;
  };
}

function find(book: PriceBook, wish: BillWish, currency: string, date: string, id: string): FoundPrice {
  const listed = book.prices[id];
  const own = wish.prices[id];
  const name = listed?.name ?? id;
  const vendor = listed?.vendor ?? '';
  if (own !== undefined) {
    const origin = { id: 'own', confidence: 'quoted', source: 'user', illustrative: false, note: own.reason } as const;
    return { minor: own.minor, origin, name, vendor, problem: 'none', validTo: null };
  }
  if (listed === undefined) {
    const origin = {
      id,
      confidence: 'estimate',
      source: 'lockstep:estimate',
      illustrative: false,
      note: 'not in the price book',
    } as const;
    return { minor: null, origin, name, vendor, problem: 'no-price', validTo: null };
  }
  const { minor, problem } = inCurrency(listed, wish, currency, date);
  return { minor, origin: originOf(listed, book), name, vendor, problem, validTo: listed.validTo };
}

function inCurrency(
  price: Price,
  wish: BillWish,
  currency: string,
  date: string,
): Pick<FoundPrice, 'minor' | 'problem'> {
  const { value } = price.minor;
  if (value === null) return { minor: null, problem: 'no-price' };
  const expired = price.validTo !== null && price.validTo < date;
  const problem = expired ? 'expired' : 'none';
  if (price.currency === currency) return { minor: value, problem };
  const rate = wish.exchangeRate;
  if (rate === null || rate.from !== price.currency) return { minor: null, problem: 'no-rate' };
  const scale = 10 ** (minorDigits(currency) - minorDigits(price.currency));
  return { minor: Math.round(value * rate.rate * scale), problem };
}

function originOf(price: Price, book: PriceBook): PriceOrigin {
  const { source, confidence, note } = price.minor;
  return { id: price.id, confidence, source, illustrative: book.illustrative, note: note ?? '' };
}

/** Price id of an edition for the term wished; editions without terms have one price. */
export function licencePriceId(edition: string, termYears: number, prices: PriceLookup): string {
  const withTerm = `licence:${edition}:${termYears}y`;
  return prices(withTerm).problem === 'no-price' && prices(`licence:${edition}`).problem !== 'no-price'
    ? `licence:${edition}`
    : withTerm;
}

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
