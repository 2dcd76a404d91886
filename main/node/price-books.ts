/**
 * The user's price books, kept beside the settings: a project takes rows from one, and new projects begin with those the
 * settings name. A list of what there is stands beside the books, since a book may have a hundred thousand rows.
 */
import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { PriceBookFacts, ShellFailure } from '../../shared/ipc/shapes.ts';
import type { PriceBookFile } from '../../shared/model/price-book.ts';
import { inOrder } from './in-order.ts';
import { readTextFile, writeDocument } from './project-store.ts';
import { readState, writeState } from './state-file.ts';

/** A book of a hundred thousand rows has some 30 MB. */
const bookBytesMax = 60_000_000;

export interface PriceBooks {
  readonly list: () => Promise<PriceBookFacts[]>;
  /** Copies the book in; one with the same id takes the place of the one before. */
  readonly add: (path: string) => Promise<Result<PriceBookFacts[], ShellFailure>>;
  /** The same with a book at hand: the bytes of its file, and what a list shows of it. */
  readonly keep: (facts: PriceBookFacts, bytes: Uint8Array) => Promise<Result<PriceBookFacts[], ShellFailure>>;
  /** Where the book with that id is kept, or would be. */
  readonly pathOf: (id: string) => string;
  readonly remove: (id: string) => Promise<PriceBookFacts[]>;
  readonly read: (id: string) => Promise<Result<PriceBookFile, ShellFailure>>;
}

export function openPriceBooks(folder: string): PriceBooks {
  const listPath = join(folder, 'list.json');
  const pathOf = (id: string): string =>
    join(folder, `${createHash('sha256').update(id).digest('hex').slice(0, 32)}.prices.json`);
  const queue = inOrder();
  const list = async (): Promise<PriceBookFacts[]> => {
    const { priceBook } = await import('../../shared/ipc/shapes.ts');
    const kept = await readState(listPath);
    return (Array.isArray(kept) ? kept : []).flatMap((one) => {
      const parsed = priceBook.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    });
  };
  const change = (how: (books: PriceBookFacts[]) => PriceBookFacts[]): Promise<PriceBookFacts[]> =>
    queue(async () => {
      const books = how(await list());
      await writeState(listPath, books);
      return books;
    });
  const keep: PriceBooks['keep'] = async (facts, bytes) => {
    await mkdir(folder, { recursive: true });
    const written = await writeDocument(pathOf(facts.id), bytes);
    if (!written.ok) return err(fault(written.error.message));
    return ok(await change((books) => [...books.filter(({ id }) => id !== facts.id), facts]));
  };
  return {
    list,
    keep,
    pathOf,
    add: async (path) => {
      const book = await readPriceBook(path);
      if (!book.ok) return book;
      const { serialisePriceBook } = await import('../../shared/pricebook/file.ts');
      return keep(priceBookFacts(book.value), new TextEncoder().encode(serialisePriceBook(book.value)));
    },
    remove: async (id) => {
      await rm(pathOf(id), { force: true });
      return change((books) => books.filter((book) => book.id !== id));
    },
    read: async (id) => readPriceBook(pathOf(id)),
  };
}

/** The book in a file, or what keeps it from being one. */
export async function readPriceBook(path: string): Promise<Result<PriceBookFile, ShellFailure>> {
  const text = await readTextFile(path, bookBytesMax);
  if (!text.ok) return err(fault(text.error.message));
  const { parsePriceBook } = await import('../../shared/pricebook/file.ts');
  const book = parsePriceBook(text.value);
  if (book.ok) return book;
  const mend = '“Import a price list…” makes a price book from a supplier’s list.';
  return err({ kind: 'file', message: `${path} is no price book.`, details: [...book.error, mend] });
}

/** What a list shows of a book. */
export const priceBookFacts = ({ id, name, supplier, date, rows, from }: PriceBookFile): PriceBookFacts => ({
  id,
  name,
  supplier,
  date,
  rows: rows.length,
  currencies: [...new Set(rows.map(({ currency }) => currency))].sort(),
  from,
});

const fault = (message: string): ShellFailure => ({ kind: 'file', message, details: [] });
