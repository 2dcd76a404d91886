/** Bill and quote as a project file without them gives them. */
import type { BillWish } from '../../shared/model/bill-wish.ts';
import type { Project } from '../../shared/model/project.ts';
import type { QuoteWish } from '../../shared/model/quote.ts';

export const plainBill: BillWish = {
  customLines: [],
  discounts: [],
  lines: [],
  prices: {},
  priceBooks: [],
  exchangeRate: null,
  exchangeRates: [],
};

export const plainQuote: QuoteWish = {
  number: '',
  validDays: 30,
  contacts: [],
  terms: '',
  vat: null,
  rounding: 'unit',
  revisions: [],
};

/** The fields of a project that its quote brings. */
export const plainOffer: Pick<Project, 'quote' | 'inside' | 'reviews'> = {
  quote: plainQuote,
  inside: { costs: [] },
  reviews: [],
};
