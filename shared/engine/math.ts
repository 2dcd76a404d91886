/**
 * The one door to mathjs: it parses and typesets formulas.
 *
 * Nothing of it evaluates anything: formulas run as closures made in compile.ts, so a formula that a user
 * typed never meets mathjs functions such as `evaluate`, `import` or `createUnit`.
 */
import { create, parseDependencies, type FactoryFunctionMap } from 'mathjs';
import type { MathNode } from 'mathjs';

export type { MathNode } from 'mathjs';

const math = create({ parseDependencies } as FactoryFunctionMap);

/** Syntax tree of a formula. Throws mathjs's SyntaxError with a character position on malformed text. */
export function parseTree(formula: string): MathNode {
  return math.parse(formula);
}
