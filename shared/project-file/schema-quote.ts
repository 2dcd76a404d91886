/** The shape of the bill, the quote around it and the reviews of findings in a project file. */
import { z } from 'zod';
import { billSections, standings, type BillWish, type KeptPriceBook } from '../model/bill-wish.ts';
import type { FindingReview } from '../model/finding.ts';
import type { InsideWish, QuoteWish } from '../model/quote.ts';
import {
  byName,
  catalogueId,
  currencyCode,
  isoDate,
  listOf,
  longText,
  note,
  numberIn,
  objectOf,
  oneOf,
  text,
  wanted,
  wholeNumberIn,
} from './rules.ts';

/** A bare text stands for the name. */
export const party = z.preprocess(
  (value) => (typeof value === 'string' ? { name: value } : value),
  objectOf('a name in quotes, or an object with a name', {
    name: text(),
    contact: text().exactOptional(),
    address: note().exactOptional(),
    email: text().exactOptional(),
    phone: text().exactOptional(),
  }),
);

const share = numberIn(0, 1, '(0.25 is a quarter)');
const section = oneOf(...billSections);
const standing = oneOf(...standings).default('included');
const minorUnits = (min: number): z.ZodType<number> => wholeNumberIn(min, 1e12, 'minor units (cents)');
const lineId = z
  .string({ error: wanted('line-id') })
  .regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/, { error: wanted('line-id') });

/** A number stands for itself, a text is a formula that the engine checks later. */
const quantity = z.union([numberIn(0, 1e9), text(500)], {
  error: wanted('quantity', { min: 0, max: 1e9 }),
});

const customLine = objectOf('an object that describes a line of the bill', {
  id: lineId,
  site: text(60).exactOptional(),
  section,
  description: text(),
  vendor: text().exactOptional(),
  part: text().exactOptional(),
  quantity,
  unit: text(20, 0).default(''),
  unitPriceMinor: minorUnits(-1e12).exactOptional(),
  price: text().exactOptional(),
  discountShare: share.exactOptional(),
  term: oneOf('once', 'year').default('once'),
  standing,
  alternativeTo: text().exactOptional(),
  need: catalogueId('a need of the completeness check').exactOptional(),
});

const criteria = {
  vendor: text().exactOptional(),
  section: section.exactOptional(),
  category: text().exactOptional(),
  line: text().exactOptional(),
};

const discount = objectOf('an object with share, reason and what it is for: vendor, section, category or line', {
  ...criteria,
  share,
  reason: note(),
});

const exchangeRate = objectOf('an object with from, rate, date and source, or null', {
  from: currencyCode(),
  rate: numberIn(1e-6, 1e6),
  date: isoDate(),
  source: text(),
});

export const keptPrice = objectOf('an object that describes a price', {
  id: text(120, 0).default(''),
  part: text(200, 0).default(''),
  vendor: text(200, 0).default(''),
  description: text(500, 0).default(''),
  category: text(100, 0).default(''),
  unit: text(40, 0).default(''),
  minor: minorUnits(-1e12),
  currency: currencyCode(),
  termMonths: wholeNumberIn(0, 240, 'months').default(0),
  validFrom: isoDate().nullable().default(null),
  validTo: isoDate().nullable().default(null),
  source: text(500, 0).default(''),
});

const keptPriceBook = objectOf('an object that describes a price book', {
  id: text(100),
  name: text(),
  kind: oneOf('distributor', 'own').default('distributor'),
  date: isoDate(),
  prices: listOf(keptPrice, 'prices', 0, 5000),
}) satisfies z.ZodType<KeptPriceBook>;

export const billWish = objectOf('an object with own lines, discounts, prices and rates', {
  customLines: listOf(customLine, 'lines', 0, 1500).default([]),
  discounts: listOf(discount, 'discounts', 0, 300).default([]),
  lines: listOf(objectOf('an object with line and standing', { line: text(), standing }), 'lines', 0, 1500).default([]),
  prices: byName(
    'own prices',
    objectOf('an object with minor and reason', { minor: minorUnits(0), reason: note() }),
  ).default({}),
  priceBooks: listOf(keptPriceBook, 'price books', 0, 10).default([]),
  exchangeRate: exchangeRate.nullable().default(null),
  exchangeRates: listOf(exchangeRate, 'exchange rates', 0, 20).default([]),
}) satisfies z.ZodType<BillWish>;

const vat = objectOf('an object with share and sections, or null', {
  share,
  sections: listOf(objectOf('an object with section and share', { section, share }), 'sections', 0, 10).default([]),
});

const revision = objectOf('a revision as the program keeps it', {
  revision: wholeNumberIn(1, 10_000),
  date: isoDate(),
  note: note(0).default(''),
  currency: currencyCode(),
  lines: listOf(
    objectOf('a line as the program keeps it', {
      id: text(),
      description: text(500, 0),
      quantity: numberIn(0, 1e15),
      unit: text(40, 0),
      unitNetMinor: minorUnits(-1e12).nullable(),
      totalMinor: wholeNumberIn(-1e15, 1e15, 'minor units (cents)').nullable(),
      term: oneOf('once', 'year'),
      standing: oneOf(...standings),
    }),
    'lines',
    0,
    5000,
  ),
});

export const quoteWish = objectOf('an object that describes the quote', {
  number: text(60, 0).default(''),
  validUntil: isoDate().exactOptional(),
  validDays: wholeNumberIn(0, 3650, 'days').default(30),
  contacts: listOf(objectOf('an object with role and party', { role: text(), party }), 'contacts', 0, 20).default([]),
  terms: longText(20_000).default(''),
  vat: vat.nullable().default(null),
  rounding: oneOf('unit', 'line').default('unit'),
  revisions: listOf(revision, 'revisions', 0, 100).default([]),
}) satisfies z.ZodType<QuoteWish>;

const costRule = objectOf('an object with share or unitCostMinor, reason and what it is for', {
  ...criteria,
  share: share.exactOptional(),
  unitCostMinor: minorUnits(0).exactOptional(),
  reason: note(),
});

export const insideWish = objectOf('an object with costs', {
  costs: listOf(costRule, 'costs', 0, 1500).default([]),
}) satisfies z.ZodType<InsideWish>;

export const findingReview = objectOf('an object with code, decision and reason', {
  code: catalogueId('a finding'),
  site: text(60).nullable().default(null),
  subject: text(500, 0).default(''),
  decision: oneOf('accepted', 'dismissed'),
  reason: note(),
  by: text().exactOptional(),
  date: isoDate().exactOptional(),
}) satisfies z.ZodType<FindingReview>;
