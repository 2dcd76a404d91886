/** Price books in a project: which rows a project keeps of a book, so that it stands alone and opens to the same figures. */
import type { KeptPrice, KeptPriceBook } from '../model/bill-wish.ts';
import type { Project } from '../model/project.ts';
import type { PriceBookFile } from '../model/price-book.ts';

export interface KeptBook {
  readonly project: Project;
  readonly kept: number;
}

/**
 * The project with the rows it can use of the book: those for Lockstep's price ids, and those whose part numbers its own
 * lines name. A book with the same id is replaced in its place; a new one becomes the strongest.
 *
 * `asked` are the names that prices are asked by; all rows with a price id are kept beside them, so that a what-if
 * with other hardware finds its price too.
 */
export function withPriceBook(project: Project, book: PriceBookFile, asked: readonly string[]): KeptBook {
  const names = new Set(asked);
  const prices = book.rows.filter(({ id, part }) => id !== '' || names.has(part));
  const kept: KeptPriceBook = { id: book.id, name: book.name, kind: book.supplier, date: book.date, prices };
  const books = project.bill.priceBooks;
  const priceBooks = books.some(({ id }) => id === book.id)
    ? books.map((each) => (each.id === book.id ? kept : each))
    : [kept, ...books];
  return {
    project: { ...project, bill: { ...project.bill, priceBooks } },
    kept: prices.length,
  };
}

/** The rows of a list with the price ids that an earlier version of the book, or the list itself, gave to part numbers. */
export function withKnownIds(rows: readonly KeptPrice[], before: readonly KeptPrice[]): readonly KeptPrice[] {
  const idByPart = new Map(before.filter(({ id }) => id !== '').map(({ part, id }) => [part, id]));
  return rows.map((row) => (row.id === '' ? { ...row, id: idByPart.get(row.part) ?? '' } : row));
}
