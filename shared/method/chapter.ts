/** A chapter of the method book as data: its quantities. The solvers that belong to it live with their stage. */
import type { FormulaQuantity, InputQuantity, Quantity, SolvedQuantity } from '../engine/definition.ts';

export interface MethodChapter {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly quantities: readonly Quantity[];
}

type Without<Q extends Quantity> = Omit<Q, 'kind'>;

/** A number the project, the catalogue or the user gives. */
export const input = (definition: Without<InputQuantity>): Quantity => ({ kind: 'input', ...definition });
/** Arithmetic over other quantities. */
export const formula = (definition: Without<FormulaQuantity>): Quantity => ({ kind: 'formula', ...definition });
/** A number a solver gives. */
export const solved = (definition: Without<SolvedQuantity>): Quantity => ({ kind: 'solved', ...definition });
