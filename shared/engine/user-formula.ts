/**
 * A formula typed by a user, checked and compiled: same grammar, same dimension check, same closures as the book.
 *
 * It can only read the names it is offered; length, depth and size are bounded in formula.ts.
 */
import { required } from '../base/assert.ts';
import { fault } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import { compileExpression } from './compile.ts';
import { checkDimension } from './dimension.ts';
import type { FormulaFault } from './formula-fault.ts';
import { parseFormula } from './formula.ts';
import { unitNamed } from './units.ts';

export interface UserFormula {
  readonly text: string;
  readonly names: readonly string[];
  /** The result in the formula's unit, or null when it is not a finite number (a division by zero, say). */
  readonly evaluate: (valueOf: (name: string) => number) => number | null;
}

/**
 * Checks `text` against the names on offer and the unit wanted; a result without dimension counts in that unit.
 *
 * `unitOf` gives the unit of a name, undefined when the name is not on offer; values given to `evaluate` are in it.
 */
export function compileUserFormula(
  text: string,
  unit: string,
  unitOf: (name: string) => string | undefined,
): Result<UserFormula, FormulaFault> {
  const parsed = parseFormula(text);
  if (!parsed.ok) return parsed;
  const { expression, names } = parsed.value;
  const unknown = names.find((name) => unitOf(name) === undefined);
  if (unknown !== undefined) return err(fault('formula-unknown-name', { name: unknown }));
  const unitNow = (name: string): string => required(unitOf(name), name);
  // A plain number is a number of the line's unit: "hosts.count * 0.5" days needs no unit of its own.
  const isPlain = checkDimension(expression, '', unitNow).ok;
  const checked = checkDimension(expression, unit, unitNow);
  if (!isPlain && !checked.ok) return checked;

  const compute = compileExpression(expression, (name) => names.indexOf(name));
  const factors = names.map((name) => sizeAsRead(unitNow(name)));
  const factor = isPlain ? 1 : required(unitNamed(unit), unit).factor;
  const slots = new Float64Array(names.length);
  return ok({
    text,
    names,
    evaluate: (valueOf) => {
      names.forEach((name, index) => {
        slots[index] = valueOf(name) * (factors[index] ?? 1);
      });
      const result = compute(slots) / factor;
      return Number.isFinite(result) ? result : null;
    },
  });
}

/** A figure without dimension counts as the number people read: 22 min/a is 22, not the share of the year it is. */
function sizeAsRead(unit: string): number {
  const { factor, dimension } = required(unitNamed(unit), unit);
  return dimension.every((exponent) => exponent === 0) ? 1 : factor;
}
