/**
 * The one door to mathjs: it parses and typesets formulas and knows the dimensions of units.
 *
 * Nothing of it evaluates anything: formulas run as closures made in compile.ts, so a formula that a user
 * typed never meets mathjs functions such as `evaluate`, `import` or `createUnit`.
 */
import { create, createUnitDependencies, parseDependencies, unitDependencies, type FactoryFunctionMap } from 'mathjs';
import type { MathNode } from 'mathjs';

export type { MathNode } from 'mathjs';

const math = create({
  parseDependencies,
  unitDependencies,
  createUnitDependencies,
} as FactoryFunctionMap);

math.createUnit('money');

/** Syntax tree of a formula. Throws mathjs's SyntaxError with a character position on malformed text. */
export function parseTree(formula: string): MathNode {
  return math.parse(formula);
}

export interface MathUnit {
  /** Value of one such unit in SI-like base units: bit, second, watt …, money. */
  readonly factor: number;
  /** Exponent of each base dimension. */
  readonly dimensions: readonly number[];
}

/** Size and dimensions of a unit written as mathjs writes it, for example 'Gb/s'. */
export function mathUnit(expression: string): MathUnit {
  const unit = math.unit(1, expression) as unknown as { value: number; dimensions: number[] };
  return { factor: unit.value, dimensions: unit.dimensions };
}
