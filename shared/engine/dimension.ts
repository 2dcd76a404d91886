/** Dimension check of a formula: metres never meet seconds, GiB never meet Gbit/s. */
import { required, unreachable } from '../base/assert.ts';
import { fault, type FaultFigures } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { DimensionKind, FormulaFault, FormulaFaultCode } from './formula-fault.ts';
import type { Expression } from './formula.ts';
import { unitNamed } from './units.ts';

/** Exponent of each base dimension; 'any' is the literal 0, which fits everywhere. */
type Dimension = readonly number[] | 'any';

class Clash extends Error {
  readonly fault: FormulaFault;
  constructor(code: FormulaFaultCode, figures: FaultFigures = {}) {
    super(code);
    this.fault = fault(code, figures);
  }
}

/** ok when the formula's result has the dimension of `unit`; otherwise the clash, with both sides. */
export function checkDimension(
  expression: Expression,
  unit: string,
  unitOf: (name: string) => string,
): Result<null, FormulaFault> {
  try {
    const found = dimensionOf(expression, unitOf);
    const wanted = vector(unit);
    return same(found, wanted)
      ? ok(null)
      : err(fault('formula-result', { found: kindOf(found), wanted: kindOf(wanted) }));
  } catch (error) {
    if (error instanceof Clash) return err(error.fault);
    throw error;
  }
}

function vector(unit: string): readonly number[] {
  const known = unitNamed(unit);
  if (known === undefined) throw new Clash('formula-unit', { unit });
  return known.dimension;
}

const isPlain = (dimension: Dimension): boolean => dimension === 'any' || dimension.every((x) => x === 0);
const same = (a: Dimension, b: Dimension): boolean => a === 'any' || b === 'any' || a.every((x, i) => x === b[i]);
const combine = (a: Dimension, b: Dimension, sign: 1 | -1): Dimension => {
  if (a === 'any') return 'any';
  if (b === 'any') return a;
  return a.map((x, i) => x + sign * (b[i] ?? 0));
};

/** A unit of each kind of quantity that people have a name for. */
const kinds: readonly (readonly [unit: string, kind: DimensionKind])[] = [
  ['GiB', 'data'],
  ['Gbit/s', 'data-rate'],
  ['s', 'time'],
  ['1/s', 'rate'],
  ['W', 'power'],
  ['kWh', 'energy'],
  ['money', 'money'],
  ['money/a', 'money-per-time'],
  ['money/kWh', 'money-per-energy'],
];

function kindOf(dimension: Dimension): DimensionKind {
  if (isPlain(dimension)) return 'plain';
  return kinds.find(([unit]) => same(dimension, vector(unit)))?.[1] ?? 'product';
}

function dimensionOf(node: Expression, unitOf: (name: string) => string): Dimension {
  const of = (child: Expression): Dimension => dimensionOf(child, unitOf);
  switch (node.type) {
    case 'number':
      return node.value === 0 ? 'any' : vector('');
    case 'name':
      return vector(unitOf(node.name));
    case 'negate':
      return of(node.operand);
    case 'if': {
      if (!isPlain(of(node.test))) throw new Clash('formula-condition');
      return equal(of(node.then), of(node.otherwise), ':');
    }
    case 'call': {
      const given = node.arguments.map(of);
      if (node.function === 'max' || node.function === 'min') {
        return given.reduce((a, b) => equal(a, b, node.function));
      }
      const only = required(given[0], `a value of ${node.function}`);
      if (node.function !== 'abs' && !isPlain(only)) {
        throw new Clash('formula-rounds', { name: node.function, found: kindOf(only) });
      }
      return only;
    }
    case 'binary':
      return binary(node, of);
    default:
      return unreachable(node);
  }
}

function binary(node: Expression & { type: 'binary' }, of: (child: Expression) => Dimension): Dimension {
  const left = of(node.left);
  const right = of(node.right);
  switch (node.operator) {
    case '+':
    case '-':
      return equal(left, right, node.operator);
    case '*':
      return left === 'any' || right === 'any' ? 'any' : combine(left, right, 1);
    case '/':
      return combine(left, right, -1);
    case '^': {
      if (!isPlain(right)) throw new Clash('formula-exponent');
      if (isPlain(left) || left === 'any') return left;
      if (node.right.type !== 'number') throw new Clash('formula-fixed-exponent');
      const exponent = node.right.value;
      return left.map((x) => x * exponent);
    }
    default:
      equal(left, right, node.operator);
      return vector('');
  }
}

/** `of` is the sign or the function whose two sides must be alike. */
function equal(a: Dimension, b: Dimension, of: string): Dimension {
  if (!same(a, b)) throw new Clash('formula-differ', { of, left: kindOf(a), right: kindOf(b) });
  return a === 'any' ? b : a;
}
