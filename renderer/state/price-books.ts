/** Taking a price book of the user's into the open project. */
import { ok, type Result } from '../../shared/base/result.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { parsePriceBook } from '../../shared/pricebook/file.ts';
import { withPriceBook } from '../../shared/pricebook/keep.ts';
import { edit } from './document.ts';
import { store } from './store.ts';

/** Names by which lines of the project's own ask for a price. */
export function partsAsked(): readonly string[] {
  const lines = store.getState().document?.history.project.bill.customLines ?? [];
  return [...new Set(lines.flatMap(({ price }) => (price === undefined ? [] : [price])))];
}

/** Keeps the rows of the book that the project can use in it, as one edit: how many, or what is wrong with the book. */
export function keepPriceBook(editName: string, text: string): Result<number, readonly Problem[]> {
  const { document } = store.getState();
  const book = parsePriceBook(text);
  if (document === null) return ok(0);
  if (!book.ok) return book;
  const { project, kept } = withPriceBook(document.history.project, book.value, partsAsked());
  if (kept > 0) edit(editName, () => project);
  return ok(kept);
}
