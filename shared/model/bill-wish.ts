/** What the user decides about the bill: own lines, discounts, optional items, price books and rates. */

export const billSections = [
  'compute',
  'storage',
  'network',
  'rack-power',
  'virtualisation',
  'mitel',
  'software',
  'services',
  'support',
  'energy',
] as const;
export type BillSection = (typeof billSections)[number];

/** included: in the totals. optional, alternative: offered beside them, in no total. */
export const standings = ['included', 'optional', 'alternative'] as const;
export type Standing = (typeof standings)[number];

/** Which lines a rule speaks of: a line must meet all that is given. */
export interface LineCriteria {
  readonly vendor?: string;
  readonly section?: BillSection;
  /** Category of the price, such as 'server' or 'drive'. */
  readonly category?: string;
  /** Id of one line, for example 'server@Main' or 'line.ups'. */
  readonly line?: string;
}

/** One discount counts for a line: that of the line itself, otherwise the one that names most; never two together. */
export interface Discount extends LineCriteria {
  readonly share: number;
  readonly reason: string;
}

/** A bill line of the user's own. */
export interface CustomLine {
  readonly id: string;
  /** Site whose quantities the formula reads; may be left out when there is one site. */
  readonly site?: string;
  readonly section: BillSection;
  readonly description: string;
  readonly vendor?: string;
  readonly part?: string;
  /** A number, or a formula over quantities and `line.<id>` of other custom lines. */
  readonly quantity: number | string;
  /** Unit of the quantity; '' = pieces. */
  readonly unit: string;
  /** Whole minor units of the project's currency; this or `price`. */
  readonly unitPriceMinor?: number;
  /** Price id or part number to look up in the price books. */
  readonly price?: string;
  /** The line's own discount; one of the project's counts when it is absent. */
  readonly discountShare?: number;
  readonly term: 'once' | 'year';
  readonly standing: Standing;
  /** Id of the line that this one would replace. */
  readonly alternativeTo?: string;
  /** Id of the need of the completeness check that this line meets. */
  readonly need?: string;
}

/** What the user says about a line that follows from the plan. */
export interface LineWish {
  /** Id of the line, for example 'backup@Main'. */
  readonly line: string;
  readonly standing: Standing;
}

export interface ExchangeRate {
  /** Currency of the price. */
  readonly from: string;
  /** Units of the project's currency for one unit of `from`. */
  readonly rate: number;
  readonly date: string;
  readonly source: string;
}

/** A row of a price book as the project keeps it, so that an old quote opens to the old figures. */
export interface KeptPrice {
  /** Lockstep's price id that the row answers to, such as 'server:dell-r760'; '' = found by its part number only. */
  readonly id: string;
  readonly part: string;
  readonly vendor: string;
  readonly description: string;
  readonly category: string;
  /** The supplier's unit, as text. */
  readonly unit: string;
  /** Whole minor units of `currency`. */
  readonly minor: number;
  readonly currency: string;
  /** Months the price buys; 0 = one-off. */
  readonly termMonths: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
}

export interface KeptPriceBook {
  readonly id: string;
  readonly name: string;
  readonly kind: 'distributor' | 'own';
  /** The day the book speaks of (ISO). */
  readonly date: string;
  readonly prices: readonly KeptPrice[];
}

export interface BillWish {
  readonly customLines: readonly CustomLine[];
  readonly discounts: readonly Discount[];
  readonly lines: readonly LineWish[];
  /** Own prices by price id, in the project's currency; they go before every book. */
  readonly prices: Readonly<Record<string, { readonly minor: number; readonly reason: string }>>;
  /** The first book that has a price gives it; the bundled illustrative book comes last. */
  readonly priceBooks: readonly KeptPriceBook[];
  /** Rate of the bundled book's currency. */
  readonly exchangeRate: ExchangeRate | null;
  /** Rates of further currencies. */
  readonly exchangeRates: readonly ExchangeRate[];
}
