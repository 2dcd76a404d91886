/** The nouns of importing a supplier's price list, as window and shell both see them. */
import { z } from 'zod';
import { handle, priceBookId } from './shapes.ts';

const day = z.iso.date();
const currency = z.string().regex(/^[A-Z]{3}$/);

/** Head of the column that a field is read from; '' = read from none, whatever would fit. */
const columns = z.partialRecord(
  z.enum([
    'priceId',
    'part',
    'vendor',
    'description',
    'category',
    'unit',
    'price',
    'currency',
    'validFrom',
    'validTo',
    'term',
    'source',
  ]),
  z.string().max(200),
);

/** A list that was chosen or dropped: the shell knows its place, the window its handle. */
export const openedList = z.strictObject({
  list: handle,
  fileName: z.string(),
  /** Empty for a text file. */
  sheets: z.array(z.strictObject({ name: z.string(), isHidden: z.boolean() })),
  /** What the book is called unless the user says otherwise. */
  name: z.string(),
  /** The kept book that this list seems to be the next edition of. */
  edition: priceBookId.nullable(),
});
export type OpenedList = z.infer<typeof openedList>;

/** How the user wants the list read and kept; what is null or absent is guessed, or as the edition before had it. */
export const listWish = z.strictObject({
  /** Null = the first that looks like a price list. */
  sheet: z.string().max(300).nullable(),
  columns,
  /** Of amounts that name none. */
  currency: currency.nullable(),
  decimalMark: z.enum(['comma', 'point']).nullable(),
  /** Of rows that name none. */
  validFrom: day.nullable(),
  validTo: day.nullable(),
  book: z.strictObject({
    /** Id of the kept book whose next edition this is; null = a book of its own. */
    edition: priceBookId.nullable(),
    name: z.string().max(200).nullable(),
    supplier: z.enum(['distributor', 'own']).nullable(),
    date: day.nullable(),
  }),
});
export type ListWish = z.infer<typeof listWish>;

/** One price as the book would keep it. */
const listPrice = z.strictObject({
  id: z.string(),
  part: z.string(),
  vendor: z.string(),
  description: z.string(),
  category: z.string(),
  unit: z.string(),
  minor: z.int(),
  currency: z.string(),
  termMonths: z.int(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  source: z.string(),
});
export type ListPrice = z.infer<typeof listPrice>;

/** `row` 0 = the file as a whole; `column` '' = the row as a whole. */
const remark = z.strictObject({ row: z.int(), column: z.string(), message: z.string() });
export type ListRemark = z.infer<typeof remark>;

/** The first of them, and how many there are. */
const remarks = z.strictObject({ count: z.int(), shown: z.array(remark) });

const amount = z.strictObject({ minor: z.int(), currency: z.string() });

const priceChange = z.strictObject({
  kind: z.enum(['changed', 'added', 'removed']),
  name: z.string(),
  description: z.string(),
  before: amount.nullable(),
  after: amount.nullable(),
  /** (after − before) / before, where the two can be compared. */
  share: z.number().nullable(),
});
export type ListPriceChange = z.infer<typeof priceChange>;

/** What the new edition of a kept book changes. */
const editionDiff = z.strictObject({
  name: z.string(),
  date: z.string(),
  added: z.int(),
  removed: z.int(),
  changed: z.int(),
  reworded: z.int(),
  same: z.int(),
  /** The largest steps first, then what came and went. */
  shown: z.array(priceChange),
});
export type EditionDiff = z.infer<typeof editionDiff>;

/** What would be taken over of a list. */
export const listPreview = z.strictObject({
  sheet: z.string(),
  headRow: z.int(),
  /** To choose from. */
  heads: z.array(z.string()),
  columns,
  /** Why nothing can be read as it stands; null when it can. */
  problem: z.string().nullable(),
  prices: z.int(),
  sample: z.array(listPrice),
  faultyRows: z.int(),
  faults: remarks,
  remarks,
  skipped: remarks,
  book: z.strictObject({
    id: z.string(),
    name: z.string(),
    supplier: z.enum(['distributor', 'own']),
    date: z.string(),
  }),
  /** Null where no book of that name is kept. */
  diff: editionDiff.nullable(),
});
export type ListPreview = z.infer<typeof listPreview>;

const totals = z.strictObject({ oneOffMinor: z.int(), yearlyMinor: z.int(), overHorizonMinor: z.int() });

/** What the book would do to the open project. */
export const listEffect = z.strictObject({
  currency: z.string(),
  before: totals,
  after: totals,
  /** Lines of the bill that change, and that the book would price. */
  changedLines: z.int(),
  pricedLines: z.int(),
  /** Rows that the project would keep. */
  kept: z.int(),
});
export type ListEffect = z.infer<typeof listEffect>;
