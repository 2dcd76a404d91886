/** Reads the quantities of a run by name. */
import { required } from '../base/assert.ts';
import type { Book } from '../engine/book.ts';
import { valueOf, type Values } from '../engine/run.ts';
import type { Quantities } from './plan.ts';

/** 'money' becomes the project's currency wherever a unit is shown. */
export function shownUnit(unit: string, currency: string): string {
  return unit.replace('money', currency);
}

export function quantitiesOf<Context>(book: Book<Context>, values: Values, currency: string): Quantities {
  const quantity = (name: string) => required(book.quantities.get(name), `quantity ${name}`);
  return {
    names: namesOf(book),
    has: (name) => book.quantities.has(name),
    get: (name) => valueOf(book, values, name),
    unit: (name) => shownUnit(quantity(name).unit, currency),
    label: (name) => quantity(name).label,
  };
}

const names = new WeakMap<object, readonly string[]>();

function namesOf<Context>(book: Book<Context>): readonly string[] {
  const before = names.get(book);
  if (before !== undefined) return before;
  const list = [...book.quantities.keys()];
  names.set(book, list);
  return list;
}
