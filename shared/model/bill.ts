/** The bill of materials as data: lines with whole minor units of money, and what they add up to. */
import type { Confidence } from './figure.ts';
import type { RoundingRule } from './quote.ts';
import type { BillSection, ExchangeRate, Standing } from './bill-wish.ts';

export interface BillLine {
  /** Stable within the plan, for example 'hosts.server@Main'. */
  readonly id: string;
  readonly site: string | null;
  readonly section: BillSection;
  /** Category of its price, such as 'server'; '' where the price has none. */
  readonly category: string;
  readonly vendor: string;
  readonly part: string;
  readonly description: string;
  readonly quantity: number;
  /** Unit of the quantity; '' = pieces. */
  readonly unit: string;
  /** Where the quantity comes from: a quantity's name or a formula, explainable by the engine. */
  readonly quantityFrom: string;
  /** List price of one unit in whole minor units of the bill's currency; null when no price is known. */
  readonly unitListMinor: number | null;
  /** 0..1 */
  readonly discountShare: number;
  readonly unitNetMinor: number | null;
  /** quantity × net price, rounded once to whole minor units. */
  readonly totalMinor: number | null;
  /** 'once' or per year. */
  readonly term: 'once' | 'year';
  /** Yearly lines that rise with the price escalation (support, energy); licences are fixed for the term. */
  readonly escalates: boolean;
  readonly standing: Standing;
  /** Id of the line that an alternative would replace. */
  readonly alternativeTo: string | null;
  /** The partner sells it: electricity is a cost of the customer's, but no item of the quote. */
  readonly offered: boolean;
  /** Rate of VAT, 0..1; null where the quote names none or the line is not offered. */
  readonly vatShare: number | null;
  readonly price: PriceOrigin;
}

export interface PriceOrigin {
  /** Id in the price book, 'custom' for the user's own line, 'own' for the user's own price. */
  readonly id: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly illustrative: boolean;
  readonly note: string;
  /** The book the price stands in; null for own prices, shares and inputs. */
  readonly book: BookPrice | null;
}

/** A price as it stands in its book, before it was brought into the project's currency. */
export interface BookPrice {
  readonly id: string;
  readonly name: string;
  /** The day the book speaks of, or from which the price holds (ISO). */
  readonly date: string;
  readonly currency: string;
  /** Whole minor units of `currency`; null = the book gives no amount. */
  readonly minor: number | null;
  readonly rate: ExchangeRate | null;
  readonly validTo: string | null;
}

export interface YearCost {
  /** 1 is the first year; one-off costs fall into it. */
  readonly year: number;
  readonly oneOffMinor: number;
  readonly recurringMinor: number;
}

/** What is paid for what the partner sells: net, tax of each rate, gross; net is the sum of the rates' net sums. */
export interface TaxedSum {
  readonly netMinor: number;
  /** The same rates in the same order everywhere, lowest first. */
  readonly rates: readonly { readonly share: number; readonly netMinor: number; readonly vatMinor: number }[];
  readonly vatMinor: number;
  readonly grossMinor: number;
}

/** A year of it; the one-off sums fall into year 1, where their tax is worked out apart. */
export interface TaxedYear extends TaxedSum {
  readonly year: number;
  readonly rates: readonly (TaxedSum['rates'][number] & {
    readonly recurringNetMinor: number;
    readonly recurringVatMinor: number;
  })[];
}

/** VAT of what the partner sells; each rate's sum is rounded once, and the rates add up to the whole. */
export interface VatTotals {
  readonly rates: readonly {
    readonly share: number;
    readonly oneOffNetMinor: number;
    readonly oneOffVatMinor: number;
    readonly yearlyNetMinor: number;
    readonly yearlyVatMinor: number;
  }[];
  readonly oneOffVatMinor: number;
  readonly yearlyVatMinor: number;
  readonly oneOffGrossMinor: number;
  readonly yearlyGrossMinor: number;
  /** Over the bill's horizon, with the same rises and discounting as its years. */
  readonly years: readonly TaxedYear[];
  /** Over the same years as the bill's horizons. */
  readonly horizons: readonly (TaxedSum & { readonly years: number })[];
  readonly overHorizon: TaxedSum;
}

/**
 * The bill as any reader may see it: it has no field for costs and margins, which are `InsideBill`.
 *
 * All totals are without VAT, which is shown apart.
 */
export interface Bill {
  /** ISO 4217. */
  readonly currency: string;
  readonly rounding: RoundingRule;
  /** The lines that count. */
  readonly lines: readonly BillLine[];
  /** Optional and alternative lines: in no total of the bill but `options`. */
  readonly optionalLines: readonly BillLine[];
  readonly sectionTotals: readonly {
    readonly section: BillSection;
    readonly oneOffMinor: number;
    readonly yearlyMinor: number;
  }[];
  readonly oneOffMinor: number;
  /** First-year recurring cost. */
  readonly yearlyMinor: number;
  readonly years: readonly YearCost[];
  readonly overHorizonMinor: number;
  /** Over 1, 3 and 5 years, with the same rises and discounting as the years. */
  readonly horizons: readonly { readonly years: number; readonly minor: number }[];
  /** What of the bill the partner sells: everything but the customer's electricity. */
  readonly offer: { readonly oneOffMinor: number; readonly yearlyMinor: number };
  /** All optional items together, alternatives left out. */
  readonly options: { readonly oneOffMinor: number; readonly yearlyMinor: number };
  /** null when the quote names no VAT. */
  readonly vat: VatTotals | null;
  /** Lines whose price nobody has given; the totals leave them out and a finding says so. */
  readonly unpricedLines: readonly string[];
  readonly priceBook: { readonly id: string; readonly name: string; readonly illustrative: boolean };
  /** All books in the order in which they are asked, the bundled one last. */
  readonly priceBooks: readonly PriceBookUse[];
}

export interface PriceBookUse {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly illustrative: boolean;
  /** Lines of the bill whose price it gave. */
  readonly lines: number;
}
