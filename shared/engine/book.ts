/**
 * Loads chapters of the method book into something that runs: checks every formula, finds the order, compiles.
 *
 * A duplicate or unknown name, a cycle, a clash of dimensions, an unused quantity or a solver output that nobody
 * defines stops the load with the name and the formula in the message.
 */
import { required } from '../base/assert.ts';
import { err, ok, type Result } from '../base/result.ts';
import { compileExpression, type Compiled } from './compile.ts';
import type { Chapter, FormulaQuantity, Quantity, Read, Solver } from './definition.ts';
import { checkDimension } from './dimension.ts';
import { faultLine } from './formula-fault.ts';
import { parseFormula, type ParsedFormula } from './formula.ts';
import { topologicalOrder } from './order.ts';
import { unitNamed } from './units.ts';

export interface BookProblem {
  readonly name: string;
  readonly message: string;
}

/** One thing to compute, in the order of the book. */
export type Step<Context> =
  | { readonly type: 'formula'; readonly slot: number; readonly compute: Compiled; readonly name: string }
  | {
      readonly type: 'solver';
      readonly solver: Solver<Context>;
      readonly read: ReadSlots;
      readonly outputs: readonly Output[];
      readonly isWanted: (output: string) => boolean;
    };

type ReadSlots = (slots: Float64Array) => Read;

export interface Place {
  readonly slot: number;
  readonly factor: number;
}

interface Output extends Place {
  readonly name: string;
}

export interface Book<Context> {
  readonly chapters: readonly Chapter<Context>[];
  readonly quantities: ReadonlyMap<string, Quantity>;
  /** Size of the quantity's unit in base units, by name. */
  readonly factorOf: (name: string) => number;
  readonly slotOf: (name: string) => number;
  readonly formulas: ReadonlyMap<string, ParsedFormula>;
  readonly solvers: ReadonlyMap<string, Solver<Context>>;
  readonly inputs: readonly string[];
  /** Slot and size of the unit of every quantity, by name: one look-up for a read. */
  readonly places: ReadonlyMap<string, Place>;
  readonly steps: readonly Step<Context>[];
  /** Quantities that read a given one directly. */
  readonly readersOf: ReadonlyMap<string, readonly string[]>;
}

/** The checked, ordered and compiled book, or every problem found. */
export function loadBook<Context>(
  chapters: readonly Chapter<Context>[],
): Result<Book<Context>, readonly BookProblem[]> {
  const problems: BookProblem[] = [];
  const quantities = new Map<string, Quantity>();
  const solvers = new Map<string, Solver<Context>>();
  const slots = new Map<string, number>();

  for (const chapter of chapters) {
    for (const quantity of chapter.quantities) {
      if (quantities.has(quantity.name)) problems.push({ name: quantity.name, message: 'is defined twice' });
      if (unitNamed(quantity.unit) === undefined)
        problems.push({ name: quantity.name, message: `has the unknown unit "${quantity.unit}"` });
      quantities.set(quantity.name, quantity);
      slots.set(quantity.name, slots.size);
    }
    for (const solver of chapter.solvers) {
      if (solvers.has(solver.id)) problems.push({ name: solver.id, message: 'is a solver defined twice' });
      solvers.set(solver.id, solver);
    }
  }

  const formulas = parseFormulas(quantities, problems);
  checkSolvers(quantities, solvers, problems);
  if (problems.length > 0) return err(problems);

  const readersOf = readers(quantities, formulas, solvers);
  for (const [name, quantity] of quantities) {
    if (quantity.result !== true && !readersOf.has(name))
      problems.push({ name, message: 'is never used: mark it as a result or take it out' });
  }
  const order = topologicalOrder(dependencies(quantities, formulas, solvers));
  if (!order.ok) {
    const formulaOf = (name: string): string => {
      const formula = formulas.get(name);
      return formula === undefined ? name : `${name} = ${formula.text}`;
    };
    problems.push({
      name: order.error[0] ?? '',
      message: `depends on itself: ${order.error.map(formulaOf).join('  ←  ')}`,
    });
  }
  if (problems.length > 0 || !order.ok) return err(problems);

  const slotOf = (name: string): number => required(slots.get(name), `quantity ${name}`);
  const factors = new Map(
    [...quantities].map(([name, quantity]) => [name, required(unitNamed(quantity.unit), quantity.unit).factor]),
  );
  const factorOf = (name: string): number => required(factors.get(name), `quantity ${name}`);
  const steps = order.value.flatMap((key): Step<Context>[] => {
    const formula = formulas.get(key);
    if (formula !== undefined) {
      return [
        { type: 'formula', name: key, slot: slotOf(key), compute: compileExpression(formula.expression, slotOf) },
      ];
    }
    if (!key.startsWith(solverKey)) return [];
    const solver = required(solvers.get(key.slice(solverKey.length)), key);
    const outputs = [...quantities.values()]
      .filter((quantity) => quantity.kind === 'solved' && quantity.by === solver.id)
      .map(({ name }) => ({ name, slot: slotOf(name), factor: factorOf(name) }));
    return [{ type: 'solver', solver, read: reader(solver, slotOf, factorOf), outputs, isWanted: () => true }];
  });

  return ok({
    chapters,
    quantities,
    factorOf,
    slotOf,
    formulas,
    solvers,
    inputs: [...quantities.values()].filter(({ kind }) => kind === 'input').map(({ name }) => name),
    places: new Map([...quantities.keys()].map((name) => [name, { slot: slotOf(name), factor: factorOf(name) }])),
    steps,
    readersOf,
  });
}

/** Solvers share the graph with quantities; the prefix keeps their keys apart. */
const solverKey = 'solver:';

function parseFormulas(quantities: ReadonlyMap<string, Quantity>, problems: BookProblem[]): Map<string, ParsedFormula> {
  const formulas = new Map<string, ParsedFormula>();
  const ofKind = (quantity: Quantity): quantity is FormulaQuantity => quantity.kind === 'formula';
  for (const { name, formula, unit } of [...quantities.values()].filter(ofKind)) {
    const complain = (message: string): void =>
      void problems.push({ name, message: `${message} — in ${name} = ${formula}` });
    const parsed = parseFormula(formula);
    if (!parsed.ok) {
      complain(faultLine(parsed.error));
      continue;
    }
    const unknown = parsed.value.names.filter((used) => !quantities.has(used));
    if (unknown.length > 0) {
      complain(`uses the unknown ${unknown.length === 1 ? 'name' : 'names'} ${unknown.join(', ')}`);
      continue;
    }
    const checked = checkDimension(parsed.value.expression, unit, (used) => required(quantities.get(used), used).unit);
    if (checked.ok) formulas.set(name, parsed.value);
    else complain(faultLine(checked.error));
  }
  return formulas;
}

function checkSolvers<Context>(
  quantities: ReadonlyMap<string, Quantity>,
  solvers: ReadonlyMap<string, Solver<Context>>,
  problems: BookProblem[],
): void {
  for (const quantity of quantities.values()) {
    if (quantity.kind === 'solved' && !solvers.has(quantity.by)) {
      problems.push({ name: quantity.name, message: `is given by the unknown solver "${quantity.by}"` });
    }
  }
  for (const solver of solvers.values()) {
    for (const input of solver.inputs) {
      if (!quantities.has(input)) problems.push({ name: solver.id, message: `reads the unknown name ${input}` });
    }
    for (const earlier of solver.after) {
      if (!solvers.has(earlier))
        problems.push({ name: solver.id, message: `runs after the unknown solver ${earlier}` });
    }
  }
}

function readers<Context>(
  quantities: ReadonlyMap<string, Quantity>,
  formulas: ReadonlyMap<string, ParsedFormula>,
  solvers: ReadonlyMap<string, Solver<Context>>,
): Map<string, readonly string[]> {
  const result = new Map<string, string[]>();
  const add = (used: string, by: string): void => {
    const list = result.get(used) ?? [];
    if (!list.includes(by)) result.set(used, [...list, by]);
  };
  for (const [name, formula] of formulas) formula.names.forEach((used) => add(used, name));
  for (const solver of solvers.values()) {
    const outputs = [...quantities.values()].filter(
      (quantity) => quantity.kind === 'solved' && quantity.by === solver.id,
    );
    for (const used of solver.inputs) {
      if (outputs.length === 0) add(used, `${solverKey}${solver.id}`);
      outputs.forEach(({ name }) => add(used, name));
    }
  }
  return result;
}

function dependencies<Context>(
  quantities: ReadonlyMap<string, Quantity>,
  formulas: ReadonlyMap<string, ParsedFormula>,
  solvers: ReadonlyMap<string, Solver<Context>>,
): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, readonly string[]>();
  for (const [name, quantity] of quantities) {
    result.set(name, quantity.kind === 'solved' ? [`${solverKey}${quantity.by}`] : (formulas.get(name)?.names ?? []));
  }
  for (const [id, solver] of solvers) {
    result.set(`${solverKey}${id}`, [...solver.inputs, ...solver.after.map((earlier) => `${solverKey}${earlier}`)]);
  }
  return result;
}

function reader<Context>(
  solver: Solver<Context>,
  slotOf: (name: string) => number,
  factorOf: (name: string) => number,
): ReadSlots {
  const places = new Map(solver.inputs.map((name) => [name, { slot: slotOf(name), factor: factorOf(name) }]));
  return (slots) => (name) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`Defect: solver ${solver.id} reads ${name} without declaring it`);
    return (slots[place.slot] as number) / place.factor;
  };
}
