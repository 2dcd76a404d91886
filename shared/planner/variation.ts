/** A variation: inputs by name that take another value than the project's. Nothing but numbers is copied. */
import type { Book, Place } from '../engine/book.ts';

export interface Variation {
  /** Site it holds for; null = every site and the project. */
  readonly site: string | null;
  readonly name: string;
  readonly value: number;
}

/**
 * A fresh copy of `slots` with the variation laid over it; the last one given for a name wins, a site's own beats a
 * shared one. Names that are no inputs of this book belong to another and are passed over, and so are inputs that
 * follow from a choice of the site.
 */
export function variedSlots<Context>(
  book: Book<Context>,
  slots: Float64Array,
  variation: readonly Variation[],
  site: string | null,
): Float64Array {
  const varied = slots.slice();
  if (variation.length === 0) return varied;
  const places = placesOf(book);
  let hasOwn = false;
  for (const { site: where, name, value } of variation) {
    if (where !== null) hasOwn = true;
    else set(varied, places.get(name), value);
  }
  if (!hasOwn) return varied;
  for (const { site: where, name, value } of variation) {
    if (where !== null && where === site) set(varied, places.get(name), value);
  }
  return varied;
}

function set(slots: Float64Array, place: Place | undefined, value: number): void {
  if (place !== undefined) slots[place.slot] = value * place.factor;
}

const known = new WeakMap<object, ReadonlyMap<string, Place>>();

/** Where a variation may write: the inputs of a book that follow from no choice. Found once for each book. */
export function placesOf<Context>(book: Book<Context>): ReadonlyMap<string, Place> {
  const before = known.get(book);
  if (before !== undefined) return before;
  const made = new Map<string, Place>();
  for (const [name, quantity] of book.quantities) {
    const place = book.places.get(name);
    if (quantity.kind === 'input' && quantity.follows === undefined && place !== undefined) made.set(name, place);
  }
  known.set(book, made);
  return made;
}
