/**
 * Trace of one quantity: formula, the formula with figures put in, inputs, readers, source.
 *
 * Made only when someone asks; a plan that nobody questions pays nothing for it.
 */
import { required } from '../base/assert.ts';
import type { Book } from './book.ts';
import type { Quantity, SolverReason } from './definition.ts';
import type { MathNode } from './math.ts';
import { valueOf, type Values } from './run.ts';

export interface Explanation {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly kind: Quantity['kind'];
  readonly why: string;
  readonly source: string;
  /** For formulas: as written, typeset, and with the figures put in. */
  readonly formula?: { readonly text: string; readonly tex: string; readonly withFigures: string };
  /** For solver outputs: which solver, and what decided. */
  readonly solver?: {
    readonly id: string;
    readonly title: string;
    readonly why: string;
    readonly reason?: SolverReason;
  };
  readonly inputs: readonly string[];
  readonly usedBy: readonly string[];
}

export type ShowFigure = (value: number, unit: string) => string;

/** Explains `name`; `show` formats a figure with its unit for the reader's locale. */
export function explainQuantity<Context>(
  book: Book<Context>,
  values: Values,
  context: Context,
  name: string,
  show: ShowFigure,
): Explanation {
  const quantity = required(book.quantities.get(name), `quantity ${name}`);
  const common = {
    name,
    label: quantity.label,
    unit: quantity.unit,
    value: valueOf(book, values, name),
    kind: quantity.kind,
    why: quantity.why,
    source: quantity.source,
    usedBy: book.readersOf.get(name) ?? [],
  };
  if (quantity.kind === 'input') return { ...common, inputs: [] };
  if (quantity.kind === 'formula') {
    const { text, tree, names } = required(book.formulas.get(name), `formula ${name}`);
    const figure = (used: string): string | undefined => {
      // mathjs asks for the names of functions too; they stay as they are.
      const unit = book.quantities.get(used)?.unit;
      return unit === undefined ? undefined : show(valueOf(book, values, used), unit);
    };
    return { ...common, inputs: names, formula: { text, tex: texOf(tree), withFigures: textWith(tree, figure) } };
  }
  const solver = required(book.solvers.get(quantity.by), quantity.by);
  const reason = solver.reason?.(context);
  return {
    ...common,
    inputs: solver.inputs,
    solver: { id: solver.id, title: solver.title, why: solver.why, ...(reason === undefined ? {} : { reason }) },
  };
}

type Typesettable = MathNode & { toTex(options?: object): string; toString(options?: object): string };

const isName = (node: MathNode): boolean => node.type === 'AccessorNode' || node.type === 'SymbolNode';

/** The formula in TeX, names set upright. */
export function texOf(tree: MathNode): string {
  return (tree as Typesettable).toTex({
    handler: (node: MathNode) => (isName(node) ? `\\mathrm{${node.toString()}}` : undefined),
  });
}

function textWith(tree: MathNode, figure: (name: string) => string | undefined): string {
  return (tree as Typesettable).toString({
    handler: (node: MathNode, options: object) => {
      if (isName(node)) return figure(node.toString());
      // Function names are symbols too; mathjs prints them through the node itself.
      if (node.type !== 'FunctionNode') return undefined;
      const call = node as unknown as {
        readonly fn: { readonly name: string };
        readonly args: readonly Typesettable[];
      };
      return `${call.fn.name}(${call.args.map((argument) => argument.toString(options)).join(', ')})`;
    },
  });
}
