/**
 * From the rows of a price list to the prices of a book, each fault with its row number.
 *
 * Nothing is guessed in silence: what cannot be read for certain is a fault of its row, what was read with a doubt or a
 * change is a remark, and rows without a product are counted.
 */
import { nearestName } from '../base/nearest.ts';
import { err, ok, type Result } from '../base/result.ts';
import type {
  ColumnMapping,
  DecimalMark,
  ImportPreview,
  PriceRow,
  PriceTable,
  RowRemark,
} from '../model/price-book.ts';
import { columnMark } from './amounts.ts';
import { columnsOf, currencyInHead, guessMapping, headOf, headsIn, isEnough, plainHead } from './columns.ts';
import { readRow, type KnownIds, type RowReading } from './read-row.ts';

export interface ImportWish {
  /** Columns the user named, or the book remembers. */
  readonly mapping: ColumnMapping;
  /** Currency of amounts that name none. */
  readonly currency: string | null;
  readonly decimalMark: DecimalMark | null;
  /** Days between which prices hold whose rows name none. */
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  /** Price ids that something asks for; null or absent = any id may be right. */
  readonly priceIds?: ReadonlySet<string> | null;
}

/** Exports put a title, an address and a disclaimer above the heads. */
const headRowsMax = 100;

/** What the first table that has the columns would give; otherwise what stands where heads were looked for. */
export function previewImport(tables: readonly PriceTable[], wish: ImportWish): Result<ImportPreview, string> {
  for (const table of tables) {
    const head = findHead(table, wish.mapping);
    if (head !== null) return ok(readTable(table, head, wish));
  }
  return err(noHead(tables, wish.mapping));
}

interface Head {
  readonly row: PriceRow;
  readonly mapping: ColumnMapping;
}

function findHead({ rows }: PriceTable, given: ColumnMapping): Head | null {
  const tops = rows.slice(0, headRowsMax);
  for (const row of tops) {
    const mapping = { ...withoutHeadsOf(guessMapping(row.cells), given), ...given };
    if (isEnough(mapping) && columnsOf(row.cells, mapping) !== null) return { row, mapping };
  }
  return null;
}

/** A column that the user gave to one field is not guessed for another. */
function withoutHeadsOf(guessed: ColumnMapping, given: ColumnMapping): ColumnMapping {
  const taken = new Set(Object.values(given).map(plainHead));
  return Object.fromEntries(Object.entries(guessed).filter(([, head]) => !taken.has(plainHead(head))));
}

function noHead(tables: readonly PriceTable[], given: ColumnMapping): string {
  const wanted = Object.values(given).filter((head) => head !== '');
  const fullest = fullestRow(tables);
  if (fullest === null) return 'the file has no rows';
  const seen = headsIn(fullest.cells)
    .slice(0, 12)
    .map((text) => `"${text.slice(0, 40)}"`)
    .join(', ');
  const lacking =
    wanted.length > 0
      ? `no row has the columns ${wanted.map((head) => `"${head}"`).join(', ')}`
      : 'no row names a part number and a list price';
  return `${lacking}; row ${fullest.number} holds ${seen}: say which column holds the part number and which the price`;
}

/** Where heads are most likely when none are known: the row with the most texts. */
function fullestRow(tables: readonly PriceTable[]): PriceRow | null {
  return tables
    .flatMap(({ rows }) => rows.slice(0, headRowsMax))
    .reduce<PriceRow | null>(
      (best, row) => (best === null || headsIn(row.cells).length > headsIn(best.cells).length ? row : best),
      null,
    );
}

export interface ListHeads {
  /** Name of the table, and number of the row they stand in. */
  readonly sheet: string;
  readonly row: number;
  readonly heads: readonly string[];
  /** What is or would be read from which of them. */
  readonly mapping: ColumnMapping;
}

/** The heads a reader can choose among, also where none of them has been taken for a part number and a price. */
export function headsFor(tables: readonly PriceTable[], given: ColumnMapping): ListHeads | null {
  for (const table of tables) {
    const head = findHead(table, given);
    if (head !== null) return headsOf(table, head.row, head.mapping);
  }
  const row = fullestRow(tables);
  const table = tables.find(({ rows }) => row !== null && rows.includes(row));
  if (row === null || table === undefined) return null;
  return headsOf(table, row, { ...withoutHeadsOf(guessMapping(row.cells), given), ...given });
}

/** Of several columns with one head the first is read. */
function headsOf({ name }: PriceTable, { number, cells }: PriceRow, mapping: ColumnMapping): ListHeads {
  const byPlain = new Map(
    headsIn(cells)
      .toReversed()
      .map((head) => [plainHead(head), head]),
  );
  return { sheet: name, row: number, heads: [...byPlain.values()].toReversed(), mapping };
}

function readTable({ name, rows, notes }: PriceTable, { row: head, mapping }: Head, wish: ImportWish): ImportPreview {
  const columns = columnsOf(head.cells, mapping) ?? {};
  const body = rows.slice(rows.indexOf(head) + 1);
  const priceColumn = columns.price ?? -1;
  const amounts = body.map(({ cells }) => cells[priceColumn]).filter((cell) => typeof cell === 'string');
  const reading: RowReading = {
    columns,
    heads: head.cells.map(headOf),
    currency: wish.currency ?? currencyInHead(mapping.price ?? ''),
    decimalMark: wish.decimalMark ?? columnMark(amounts),
    validFrom: wish.validFrom ?? null,
    validTo: wish.validTo ?? null,
    priceIds: wish.priceIds === undefined || wish.priceIds === null ? null : knownIds(wish.priceIds),
  };
  const result = {
    rows: [] as ImportPreview['rows'][number][],
    faults: [] as RowRemark[],
    remarks: [] as RowRemark[],
    skipped: [] as RowRemark[],
  };
  const firstByKey = new Map<string, { readonly row: number; readonly minor: number }>();
  for (const row of body) {
    const read = readRow(row, reading);
    result.remarks.push(...read.remarks);
    if (read.kind === 'skipped') result.skipped.push(...read.why);
    else if (read.kind === 'faulty') result.faults.push(...read.why);
    else if (read.kind === 'price') addOnce(read.price, row.number, firstByKey, result);
  }
  const used = new Set(Object.values(columns));
  const noted = notes.map((message): RowRemark => ({ row: 0, column: '', message }));
  return {
    sheet: name,
    headRow: head.number,
    mapping,
    unused: reading.heads.filter((text, index) => text !== '' && !used.has(index)),
    ...result,
    remarks: [...noted, ...result.remarks],
  };
}

/** Mistyped ids that are compared with all known ones: a column of a hundred thousand others is the wrong column. */
const meantMax = 200;

function knownIds(ids: ReadonlySet<string>): KnownIds {
  const names = [...ids];
  let asked = 0;
  return {
    has: (id) => ids.has(id),
    meant: (id) => (asked++ < meantMax ? nearestName(id, names) : null),
  };
}

/** The same product twice with one price is a remark; with two prices nobody can say which holds. */
function addOnce(
  price: ImportPreview['rows'][number],
  row: number,
  firstByKey: Map<string, { readonly row: number; readonly minor: number }>,
  { rows, faults, remarks }: { rows: ImportPreview['rows'][number][]; faults: RowRemark[]; remarks: RowRemark[] },
): void {
  const name = price.part === '' ? price.id : price.part;
  const key = [name, price.vendor, price.currency, price.termMonths, price.validFrom, price.validTo].join('\n');
  const first = firstByKey.get(key);
  if (first === undefined) {
    firstByKey.set(key, { row, minor: price.minor });
    rows.push(price);
  } else if (first.minor === price.minor) {
    remarks.push({ row, column: '', message: `"${name}" stands in row ${first.row} with the same price: taken once` });
  } else {
    const message = `"${name}" stands in row ${first.row} with another price: keep one of the two rows, or give them dates`;
    faults.push({ row, column: '', message });
  }
}
