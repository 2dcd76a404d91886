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
  return {
    list,
    add: async (path) => {
      const book = await readBook(path);
      if (!book.ok) return book;
      const { serialisePriceBook } = await import('../../shared/pricebook/file.ts');
      await mkdir(folder, { recursive: true });
      const written = await writeDocument(
        pathOf(book.value.id),
        new TextEncoder().encode(serialisePriceBook(book.value)),
      );
      if (!written.ok) return err(fault(written.error.message));
      const facts = factsOf(book.value);
      return ok(await change((books) => [...books.filter(({ id }) => id !== facts.id), facts]));
    },
    remove: async (id) => {
      await rm(pathOf(id), { force: true });
      return change((books) => books.filter((book) => book.id !== id));
    },
    read: async (id) => readBook(pathOf(id)),
  };
}

async function readBook(path: string): Promise<Result<PriceBookFile, ShellFailure>> {
  const text = await readTextFile(path, bookBytesMax);
  if (!text.ok) return err(fault(text.error.message));
  const { parsePriceBook } = await import('../../shared/pricebook/file.ts');
  const book = parsePriceBook(text.value);
  if (book.ok) return book;
  const mend = 'lockstep prices import makes a price book from a supplier’s list.';
  return err({ kind: 'file', message: `${path} is no price book.`, details: [...book.error, mend] });
}

const factsOf = ({ id, name, supplier, date, rows }: PriceBookFile): PriceBookFacts => ({
  id,
  name,
  supplier,
  date,
  rows: rows.length,
  currencies: [...new Set(rows.map(({ currency }) => currency))].sort(),
});

const fault = (message: string): ShellFailure => ({ kind: 'file', message, details: [] });
