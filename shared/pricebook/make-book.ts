/** From what an import would take over to the book that is kept: its name, its day, and what an edition before it knew. */
import type { ImportPreview, PriceBookFile } from '../model/price-book.ts';
import { withKnownIds } from './keep.ts';

export interface BookWish {
  /** Null = that of the edition before, else that of the file. */
  readonly name: string | null;
  /** Null = that of the edition before, else a distributor's. */
  readonly supplier: PriceBookFile['supplier'] | null;
  /** The day it speaks of (ISO). Null = the latest start of validity, else `today`. */
  readonly date: string | null;
  /** Name of the list's file. */
  readonly from: string;
  /** Today (ISO). */
  readonly today: string;
}

/** The book a list makes; it takes the place of `before` where there is one. */
export function bookOf(preview: ImportPreview, wish: BookWish, before: PriceBookFile | null): PriceBookFile {
  const latest = preview.rows.reduce(
    (last, { validFrom }) => ((validFrom ?? '') > last ? (validFrom ?? '') : last),
    '',
  );
  const name = wish.name ?? before?.name ?? bookName(wish.from);
  return {
    formatVersion: 1,
    kind: 'lockstep-price-book',
    id: before?.id ?? bookId(name),
    name,
    supplier: wish.supplier ?? before?.supplier ?? 'distributor',
    date: wish.date ?? (latest === '' ? wish.today : latest),
    from: wish.from.slice(0, 200),
    mapping: preview.mapping,
    rows: withKnownIds(preview.rows, before?.rows ?? []),
  };
}

/** What a book is called after its list's file: its name without the ending. */
export const bookName = (file: string): string => file.replace(/(?<=.)\.[^.]*$/, '').slice(0, 200);

/** Whether two lists are named alike but for numbers and signs: 'dealer-2026-Q1.xlsx' and 'dealer-2026-Q2.xlsx'. */
export function isNamedAlike(file: string, other: string): boolean {
  const words = (name: string): string =>
    bookName(name)
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
  return words(file).length >= 3 && words(file) === words(other);
}

/** The same supplier's next book is to be known for the same. */
export const bookId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100) || 'prices';
