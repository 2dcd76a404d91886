/**
 * The part of a book that has to run again: what some figures need, and of that what some inputs touch.
 *
 * A sweep changes the same few inputs and looks at the same few figures thousands of times. Everything else has its
 * value from the run before.
 */
import { required } from '../base/assert.ts';
import type { Book, Step } from './book.ts';

export interface Slice<Context> {
  /** In the order of the book; of solvers only the outputs that are needed. */
  readonly steps: readonly Step<Context>[];
  /** Everything the wanted figures rest on, the figures and their inputs included. */
  readonly needed: ReadonlySet<string>;
  /** Solvers that run in the slice. */
  readonly solvers: ReadonlySet<string>;
}

export interface SliceWish {
  readonly figures: readonly string[];
  /** Solvers whose structured results are read. */
  readonly solvers?: readonly string[];
  /** Inputs that change; a solver that reads more of its context than it declares is named in `solversTouched`. */
  readonly changing: readonly string[];
  readonly solversTouched?: 'all' | readonly string[];
}

/** The steps that give the wish its figures once the changing inputs have other values. */
export function sliceOf<Context>(book: Book<Context>, wish: SliceWish): Slice<Context> {
  const { needed, solvers, structured } = restsOn(book, wish);
  const changed = new Set(wish.changing);
  const touched = wish.solversTouched ?? [];
  const rerun = new Set<string>();
  const isChanged = (name: string): boolean => changed.has(name);
  const steps = book.steps.flatMap((step): Step<Context>[] => {
    if (step.type === 'formula') {
      if (!needed.has(step.name) || !required(book.formulas.get(step.name), step.name).names.some(isChanged)) return [];
      changed.add(step.name);
      return [step];
    }
    const { id, inputs, after } = step.solver;
    const isTouched = touched === 'all' || touched.includes(id);
    if (!solvers.has(id) || !(isTouched || inputs.some(isChanged) || after.some((before) => rerun.has(before))))
      return [];
    rerun.add(id);
    for (const { name } of step.outputs) changed.add(name);
    const outputs = step.outputs.filter(({ name }) => needed.has(name));
    return [{ ...step, outputs, isWanted: (name) => needed.has(name) || structured.has(name) }];
  });
  return { steps, needed, solvers: rerun };
}

interface RestsOn {
  readonly needed: ReadonlySet<string>;
  readonly solvers: ReadonlySet<string>;
  /** Solvers whose structured results are read. */
  readonly structured: ReadonlySet<string>;
}

function restsOn<Context>(book: Book<Context>, { figures, solvers: wanted = [] }: SliceWish): RestsOn {
  const needed = new Set<string>();
  const solvers = new Set<string>();
  const structured = new Set<string>(wanted);
  const needSolver = (id: string): void => {
    if (solvers.has(id)) return;
    solvers.add(id);
    const { inputs, after } = required(book.solvers.get(id), `solver ${id}`);
    inputs.forEach(need);
    for (const earlier of after) {
      structured.add(earlier);
      needSolver(earlier);
    }
  };
  const need = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    const quantity = required(book.quantities.get(name), `quantity ${name}`);
    if (quantity.kind === 'solved') needSolver(quantity.by);
    else book.formulas.get(name)?.names.forEach(need);
  };
  figures.forEach(need);
  wanted.forEach(needSolver);
  return { needed, solvers, structured };
}
