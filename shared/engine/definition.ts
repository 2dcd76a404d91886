/**
 * What the method book is written in: named quantities, solvers and chapters.
 *
 * A quantity is an input (given by the project or the catalogue), a formula (arithmetic over other quantities) or
 * the output of a solver (placing machines, solving a chain …). Every one has a unit, a label and a reason to exist.
 */

interface Named {
  /** Topic and noun, for example 'storage.requiredUsable'. The same everywhere: file, window, document, export. */
  readonly name: string;
  /** Heading for people, without the unit. */
  readonly label: string;
  /** A unit of units.ts; '' for counts. */
  readonly unit: string;
  /** Why the figure exists or why it is computed so; one or two sentences. */
  readonly why: string;
  /** Ids of catalogue sources, or a section of docs/method for our own derivations. */
  readonly source: string;
  /** A result that people read; a quantity that is neither read nor used is a load error. */
  readonly result?: true;
}

export interface InputQuantity extends Named {
  readonly kind: 'input';
  /** Allowed range in the quantity's unit, both ends included. */
  readonly min: number;
  readonly max: number;
  readonly whole?: true;
  /** Field of a site whose choice alone decides it: such an input cannot be overridden, or the plan would contradict itself. */
  readonly follows?: string;
}

export interface FormulaQuantity extends Named {
  readonly kind: 'formula';
  readonly formula: string;
}

export interface SolvedQuantity extends Named {
  readonly kind: 'solved';
  /** Id of the solver that gives it. */
  readonly by: string;
}

export type Quantity = InputQuantity | FormulaQuantity | SolvedQuantity;

/** Reads an input of a solver by name, in the unit the quantity is defined with. */
export type Read = (name: string) => number;

/**
 * A computation that is not arithmetic. Pure: reads its declared inputs and the context, gives its declared outputs.
 * The context carries what is not a number (machine table, catalogue entries) and collects structured results.
 */
export interface Solver<Context> {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly inputs: readonly string[];
  /** Solvers whose structured results in the context are read by this one. */
  readonly after: readonly string[];
  /**
   * `isWanted` says which outputs are read and, by the id of the solver, whether its structured results in the context
   * are: what is costly and not wanted may be left out. In a plan all are wanted.
   */
  readonly run: (
    read: Read,
    context: Context,
    isWanted: (output: string) => boolean,
  ) => Readonly<Record<string, number>>;
  /** What decided the result, once it is known; shown beside the figure. */
  readonly reason?: (context: Context) => SolverReason | undefined;
}

/** What decided a result, as data: a code that a sentence is kept for in every language, and what stands in it. */
export interface SolverReason {
  readonly code: string;
  readonly figures: Readonly<Record<string, number | string>>;
  /** Reasons that the sentence is put together from. */
  readonly parts?: readonly SolverReason[];
}

export interface Chapter<Context> {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly quantities: readonly Quantity[];
  readonly solvers: readonly Solver<Context>[];
}
