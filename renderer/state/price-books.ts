/** Taking a price book of the user's into the open project, and the order in which its books are asked. */
import { bridge } from '../bridge.ts';
import type { ShellFailure } from '../../shared/ipc/shapes.ts';
import { namesAsked } from '../../shared/planner/price-effect.ts';
import { parsePriceBook } from '../../shared/pricebook/file.ts';
import { withPriceBook } from '../../shared/pricebook/keep.ts';
import { editProject } from './document.ts';
import { store } from './store.ts';

/**
 * The project keeps the rows it can use of a kept book, so that it stands alone; undo takes them out again. `nothing` is
 * said where it can use none.
 */
export async function takePriceBook(id: string, editName: string, nothing: string): Promise<ShellFailure | null> {
  const prepared = store.getState().document?.prepared;
  if (prepared === undefined) return null;
  const parts = [...new Set(namesAsked(prepared.project, prepared.catalogue))];
  const taken = await bridge().ask('price-books:take', { id, parts });
  if (!taken.ok) return taken.error;
  const book = parsePriceBook(taken.value);
  if (!book.ok) return { kind: 'file', message: `${id} is no price book.`, details: [...book.error] };
  const { document } = store.getState();
  if (document === null) return null;
  const { project, kept } = withPriceBook(document.history.project, book.value, parts);
  if (kept === 0) return { kind: 'project', message: nothing, details: [] };
  editProject(editName, () => project);
  return null;
}

/** The list with one of its entries a place nearer to the front, where it is asked earlier. */
export function movedForward<Entry>(entries: readonly Entry[], at: number): readonly Entry[] {
  const [moved, before] = [entries[at], entries[at - 1]];
  return moved === undefined || before === undefined ? entries : entries.with(at - 1, moved).with(at, before);
}
