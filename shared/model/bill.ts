/** The bill of materials as data: lines with whole minor units of money, and what they add up to. */
import type { Confidence } from './figure.ts';
import type { BillSection } from './project.ts';

export interface BillLine {
  /** Stable within the plan, for example 'hosts.server@Main'. */
  readonly id: string;
  readonly site: string | null;
  readonly section: BillSection;
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
  readonly price: PriceOrigin;
}

export interface PriceOrigin {
  /** Id in the price book, 'custom' for the user's own line, 'own' for the user's own price. */
  readonly id: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly illustrative: boolean;
  readonly note: string;
}

export interface YearCost {
  /** 1 is the first year; one-off costs fall into it. */
  readonly year: number;
  readonly oneOffMinor: number;
  readonly recurringMinor: number;
}

export interface Bill {
  /** ISO 4217. */
  readonly currency: string;
  readonly lines: readonly BillLine[];
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
  /** Lines whose price nobody has given; the totals leave them out and a finding says so. */
  readonly unpricedLines: readonly string[];
  readonly priceBook: { readonly id: string; readonly name: string; readonly illustrative: boolean };
}
