/**
 * The quote around the bill: number, validity, terms, VAT, rounding, revisions; and what only the partner may see.
 *
 * Costs and margins live in types of their own (`InsideWish`, `InsideBill`) and nowhere else: a document for the
 * customer is made from types that have no field for them.
 */
import type { BillSection, LineCriteria, Standing } from './bill-wish.ts';
import type { Party } from './project.ts';

export interface QuoteContact {
  /** What the person does, for example 'Sales' or 'Project lead'. */
  readonly role: string;
  readonly party: Party;
}

export interface VatWish {
  /** 0..1, for every section that is not named below. */
  readonly share: number;
  readonly sections: readonly { readonly section: BillSection; readonly share: number }[];
}

/**
 * Where money is rounded to whole minor units.
 * unit: the net unit price, then the line. line: only the line, quantity × list × (1 − discount).
 */
export type RoundingRule = 'unit' | 'line';

export interface QuoteWish {
  /** '' while the quote has none. */
  readonly number: string;
  /** Last day of validity (ISO); absent = the project's date and `validDays`. */
  readonly validUntil?: string;
  readonly validDays: number;
  readonly contacts: readonly QuoteContact[];
  /** Terms as the customer reads them; '' = none. */
  readonly terms: string;
  readonly vat: VatWish | null;
  readonly rounding: RoundingRule;
  /** Revisions sent out before, oldest first. */
  readonly revisions: readonly QuoteRevision[];
}

/** A revision as it was sent: enough to say what has changed since. */
export interface QuoteRevision {
  readonly revision: number;
  readonly date: string;
  readonly note: string;
  readonly currency: string;
  readonly lines: readonly RevisionLine[];
}

export interface RevisionLine {
  readonly id: string;
  readonly description: string;
  readonly quantity: number;
  readonly unit: string;
  readonly unitNetMinor: number | null;
  readonly totalMinor: number | null;
  readonly term: 'once' | 'year';
  readonly standing: Standing;
}

export interface BillChange {
  readonly line: string;
  readonly description: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: RevisionLine | null;
  readonly after: RevisionLine | null;
  /** What the change does to the totals; optional lines change none. */
  readonly oneOffMinor: number;
  readonly yearlyMinor: number;
}

/** The quote as the plan shows it. */
export interface QuotePlan {
  readonly number: string;
  readonly revision: number;
  readonly date: string;
  readonly validUntil: string;
  readonly contacts: readonly QuoteContact[];
  readonly terms: string;
  readonly history: readonly {
    readonly revision: number;
    readonly date: string;
    readonly note: string;
    readonly currency: string;
    readonly oneOffMinor: number;
    readonly yearlyMinor: number;
  }[];
  /** Since the last revision of the history; null when there is none. Sums to the difference of the totals. */
  readonly changes: readonly BillChange[] | null;
}

/** What a line costs the partner: the most exact rule counts, as with discounts. Give one of the two amounts. */
export interface CostRule extends LineCriteria {
  /** Share off list at which the partner buys. */
  readonly share?: number;
  /** Cost of one unit in whole minor units of the project's currency. */
  readonly unitCostMinor?: number;
  readonly reason: string;
}

/** The partner's own view; never in a customer's document. */
export interface InsideWish {
  readonly costs: readonly CostRule[];
}

export interface InsideLine {
  readonly id: string;
  readonly unitCostMinor: number | null;
  readonly costMinor: number | null;
  /** Net total − cost; null where either is not known. */
  readonly marginMinor: number | null;
  /** Margin as a share of the net total; null where that is 0 or not known. */
  readonly marginShare: number | null;
  readonly costReason: string;
  readonly discountReason: string;
}

export interface InsideTotal {
  /** Net total of the lines whose cost is known. */
  readonly netMinor: number;
  readonly costMinor: number;
  readonly marginMinor: number;
  readonly marginShare: number | null;
}

/** Cost and margin of the offered lines; `plan.inside`. */
export interface InsideBill {
  /** Lines of the bill that the partner sells, then its optional lines. */
  readonly lines: readonly InsideLine[];
  readonly oneOff: InsideTotal;
  readonly yearly: InsideTotal;
  /** Offered lines whose cost nobody has given; the totals leave them out. */
  readonly uncosted: readonly string[];
}
