/** A variation: inputs by name that take another value than the project's. Nothing but numbers is copied. */
import type { Book } from '../engine/book.ts';

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
  for (const own of [false, true]) {
    for (const { site: where, name, value } of variation) {
      if ((where !== null) !== own || (own && where !== site)) continue;
      const quantity = book.quantities.get(name);
      if (quantity?.kind !== 'input' || quantity.follows !== undefined) continue;
      varied[book.slotOf(name)] = value * book.factorOf(name);
    }
  }
  return varied;
}
