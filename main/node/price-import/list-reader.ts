/**
 * One supplier's list while the user looks at what it would give: read once, previewed as often as the reading is
 * corrected, weighed against the open project, made into a book. The desktop shell runs it in a thread of its own.
 */
import { basename } from 'node:path';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { bundledCatalogue } from '../../../shared/catalog/bundled.ts';
import type { ListEffect, ListPreview, ListWish } from '../../../shared/ipc/price-list-shapes.ts';
import type { PriceBookFacts, ShellFailure } from '../../../shared/ipc/shapes.ts';
import type { ImportPreview, PriceBookFile, PriceTable } from '../../../shared/model/price-book.ts';
import { priceEffect } from '../../../shared/planner/price-effect.ts';
import { parsePriceBook, serialisePriceBook } from '../../../shared/pricebook/file.ts';
import { bookOf } from '../../../shared/pricebook/make-book.ts';
import { headsFor, previewImport, type ImportWish } from '../../../shared/pricebook/read-table.ts';
import { projectFileProblems } from '../../../shared/project-file/failure.ts';
import type { Problem } from '../../../shared/model/problem.ts';
import { parseProjectFile } from '../../../shared/project-file/parse.ts';
import { priceBookFacts, readPriceBook } from '../price-books.ts';
import { readBytesFile } from '../project-store.ts';
import { previewFor } from './list-preview.ts';
import { priceFileBytesMax, readPriceFile, sheetsOf } from './read-price-file.ts';
import type { SheetName } from './workbook.ts';

export interface ListAsk {
  readonly wish: ListWish;
  /** Where the edition before is kept; null when there is none. */
  readonly beforePath: string | null;
  /** Today (ISO): the day of a book whose list names none. */
  readonly today: string;
}

export interface MadeBook {
  readonly facts: PriceBookFacts;
  /** Of its file. */
  readonly bytes: Uint8Array;
}

export interface ListReader {
  readonly open: (path: string) => Promise<Result<readonly SheetName[], ShellFailure>>;
  readonly preview: (ask: ListAsk) => Promise<Result<ListPreview, ShellFailure>>;
  /** `text` is the project's. */
  readonly effect: (ask: ListAsk, text: string) => Promise<Result<ListEffect, ShellFailure>>;
  /** Refused while rows have faults, unless they are to be left out. */
  readonly make: (ask: ListAsk, leavesOutFaulty: boolean) => Promise<Result<MadeBook, ShellFailure>>;
}

interface OpenList {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was read last, and of which sheet. */
  tables: { readonly sheet: string | null; readonly read: Result<readonly PriceTable[], string> } | null;
  before: { readonly path: string; readonly book: Result<PriceBookFile, ShellFailure> } | null;
}

export function listReader(): ListReader {
  let list: OpenList | null = null;
  const read = async (ask: ListAsk): Promise<Result<ReadList, ShellFailure>> =>
    list === null ? err(notOpen) : readList(list, ask);
  return {
    open: async (path) => {
      list = null;
      const bytes = await readBytesFile(path, priceFileBytesMax);
      if (!bytes.ok) return err(fault(bytes.error.message));
      const opened: OpenList = { name: basename(path), bytes: bytes.value, tables: null, before: null };
      const sheets = sheetsOf(opened.bytes);
      // What cannot be read at all is refused here, not behind an open dialog.
      const tables = tablesOf(opened, firstSheet(sheets));
      if (!tables.ok) return err(fault(`${opened.name} cannot be imported: ${tables.error}.`));
      list = opened;
      return ok(sheets);
    },
    preview: async (ask) => {
      const whole = await read(ask);
      return whole.ok ? ok(previewFor(whole.value)) : whole;
    },
    effect: async (ask, text) => {
      const whole = await read(ask);
      if (!whole.ok) return whole;
      const { book } = whole.value;
      return book === null ? err(fault(whole.value.problem)) : effectOn(text, book);
    },
    make: async (ask, leavesOutFaulty) => {
      const whole = await read(ask);
      return whole.ok ? made(whole.value, leavesOutFaulty) : whole;
    },
  };
}

/** Null reads the first visible sheet that looks like a list; where all are hidden, one has to be named. */
const firstSheet = (sheets: readonly SheetName[]): string | null =>
  sheets.length > 0 && sheets.every(({ isHidden }) => isHidden) ? (sheets[0]?.name ?? null) : null;

function tablesOf(list: OpenList, wanted: string | null): Result<readonly PriceTable[], string> {
  const sheet = wanted ?? firstSheet(sheetsOf(list.bytes));
  if (list.tables === null || list.tables.sheet !== sheet)
    list.tables = { sheet, read: readPriceFile(list.bytes, list.name, sheet) };
  return list.tables.read;
}

/** A list as it was read for a wish; without a book where nothing could be read. */
export interface ReadList {
  readonly heads: ReturnType<typeof headsFor>;
  readonly problem: string;
  readonly preview: ImportPreview | null;
  readonly book: PriceBookFile | null;
  readonly before: PriceBookFile | null;
  readonly wish: ListWish;
}

async function readList(list: OpenList, ask: ListAsk): Promise<Result<ReadList, ShellFailure>> {
  const { wish } = ask;
  const tables = tablesOf(list, wish.sheet);
  if (!tables.ok) return err(fault(`${list.name} cannot be imported: ${tables.error}.`));
  const before = await editionBefore(list, ask.beforePath);
  if (!before.ok) return before;
  const { currency, decimalMark, validFrom, validTo, columns } = wish;
  const mapping = { ...before.value?.mapping, ...columns } as ImportWish['mapping'];
  const priceIds = new Set(Object.keys(bundledCatalogue().prices.prices));
  const preview = previewImport(tables.value, { mapping, currency, decimalMark, validFrom, validTo, priceIds });
  const named = { ...wish.book, from: list.name, today: ask.today };
  return ok({
    heads: headsFor(tables.value, mapping),
    problem: preview.ok ? '' : preview.error,
    preview: preview.ok ? preview.value : null,
    book: preview.ok ? bookOf(preview.value, named, before.value) : null,
    before: before.value,
    wish,
  });
}

async function editionBefore(list: OpenList, path: string | null): Promise<Result<PriceBookFile | null, ShellFailure>> {
  if (path === null) return ok(null);
  if (list.before?.path !== path) list.before = { path, book: await readPriceBook(path) };
  return list.before.book;
}

function effectOn(text: string, book: PriceBookFile): Result<ListEffect, ShellFailure> {
  const project = parseProjectFile(text);
  if (!project.ok) return err(unplannable(projectFileProblems(project.error)));
  const effect = priceEffect(project.value, book, bundledCatalogue());
  if (!effect.ok) return err(unplannable(effect.error));
  const { before, after, changes, kept, priced } = effect.value;
  const totals = ({ oneOffMinor, yearlyMinor, overHorizonMinor }: typeof before) => ({
    oneOffMinor,
    yearlyMinor,
    overHorizonMinor,
  });
  return ok({
    currency: after.currency,
    before: totals(before),
    after: totals(after),
    changedLines: changes.length,
    pricedLines: priced,
    kept,
  });
}

function made({ preview, book, problem }: ReadList, leavesOutFaulty: boolean): Result<MadeBook, ShellFailure> {
  if (preview === null || book === null) return err(fault(problem));
  const rows = new Set(preview.faults.map(({ row }) => row)).size;
  if (rows > 0 && !leavesOutFaulty)
    return err(fault(`Nothing was kept: ${rows} rows have faults. Correct the list, or leave these rows out.`));
  if (book.rows.length === 0) return err(fault('Nothing was kept: no row gives a price.'));
  const text = serialisePriceBook(book);
  // What is kept must be readable for as long as it is kept.
  const again = parsePriceBook(text);
  if (!again.ok)
    return err({ kind: 'file', message: 'Nothing was kept: the book is not right.', details: [...again.error] });
  return ok({ facts: priceBookFacts(book), bytes: new TextEncoder().encode(text) });
}

const fault = (message: string): ShellFailure => ({ kind: 'file', message, details: [] });

/** The list of a thread that was ended, or of a window that was loaded anew. */
export const notOpen: ShellFailure = {
  kind: 'not-open',
  message: 'This price list is not open any more: choose it again.',
  details: [],
};

const unplannable = (details: readonly Problem[]): ShellFailure => ({
  kind: 'project',
  message: 'The project cannot be planned as it stands, so the effect of the prices is not known.',
  details: [...details],
});
