/** Runs a loaded book once: inputs in, all quantities out. Costs microseconds; makes no trace. */
import { assert, required } from '../base/assert.ts';
import type { Book, Step } from './book.ts';

/** All quantities of one run, in base units by slot; read them through `valueOf`. */
export interface Values {
  readonly slots: Float64Array;
}

/**
 * Evaluates every quantity of the book.
 *
 * `input` gives the value of each input in its own unit. A result that is not finite is a defect of the book, because
 * ranges of inputs are checked before: it throws with the name.
 */
export function runBook<Context>(book: Book<Context>, input: (name: string) => number, context: Context): Values {
  return runSlots(book, inputSlots(book, input), context);
}

/** Slots with the inputs filled in and nothing computed: the start of many runs. */
export function inputSlots<Context>(book: Book<Context>, input: (name: string) => number): Float64Array {
  const slots = new Float64Array(book.quantities.size);
  for (const name of book.inputs) {
    const value = input(name);
    assert(Number.isFinite(value), `input ${name} is not a finite number`);
    const { slot, factor } = required(book.places.get(name), name);
    slots[slot] = value * factor;
  }
  return slots;
}

/** Evaluates the book on slots made by `inputSlots`; they are filled in place. */
export function runSlots<Context>(book: Book<Context>, slots: Float64Array, context: Context): Values {
  runSteps(book.steps, slots, context);
  return { slots };
}

/** Evaluates some steps of a book, in their order; whatever else they read must be in the slots and the context. */
export function runSteps<Context>(steps: readonly Step<Context>[], slots: Float64Array, context: Context): void {
  for (const step of steps) {
    if (step.type === 'formula') {
      const value = step.compute(slots);
      if (!Number.isFinite(value)) throw new Error(`Defect: ${step.name} is not a finite number`);
      slots[step.slot] = value;
    } else {
      const results = step.solver.run(step.read(slots), context, step.isWanted);
      for (const { name, slot, factor } of step.outputs) {
        const value = results[name];
        if (value === undefined || !Number.isFinite(value)) {
          throw new Error(`Defect: solver ${step.solver.id} gives no finite ${name}`);
        }
        slots[slot] = value * factor;
      }
    }
  }
}

/** The value of a quantity in its own unit. */
export function valueOf<Context>(book: Book<Context>, values: Values, name: string): number {
  const place = book.places.get(name);
  // The message is made for the defect alone: this is read a hundred times a plan.
  if (place === undefined) throw new Error(`Defect: missing quantity ${name}`);
  return (values.slots[place.slot] as number) / place.factor;
}
