/** Dimension check of a formula: metres never meet seconds, GiB never meet Gbit/s. */
import { unreachable } from '../base/assert.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Expression } from './formula.ts';
import { unitNamed } from './units.ts';

/** Exponent of each base dimension; 'any' is the literal 0, which fits everywhere. */
type Dimension = readonly number[] | 'any';

class Clash extends Error {}

/** ok when the formula's result has the dimension of `unit`; otherwise one sentence with both sides. */
export function checkDimension(
  expression: Expression,
  unit: string,
  unitOf: (name: string) => string,
): Result<null, string> {
  try {
    const found = dimensionOf(expression, unitOf);
    const wanted = vector(unit);
    return same(found, wanted) ? ok(null) : err(`the formula gives ${show(found)}, but the unit is ${show(wanted)}`);
  } catch (error) {
    if (error instanceof Clash) return err(error.message);
    throw error;
  }
}

function vector(unit: string): readonly number[] {
  const known = unitNamed(unit);
  if (known === undefined) throw new Clash(`the unit "${unit}" is not in the table of units`);
  return known.dimension;
}

const isPlain = (dimension: Dimension): boolean => dimension === 'any' || dimension.every((x) => x === 0);
const same = (a: Dimension, b: Dimension): boolean => a === 'any' || b === 'any' || a.every((x, i) => x === b[i]);
const combine = (a: Dimension, b: Dimension, sign: 1 | -1): Dimension => {
  if (a === 'any') return 'any';
  if (b === 'any') return a;
  return a.map((x, i) => x + sign * (b[i] ?? 0));
};

/** What people call a dimension: the kind of quantity with a unit as an example. */
const dimensionWords: readonly (readonly [unit: string, words: string])[] = [
  ['GiB', 'an amount of data (such as GiB)'],
  ['Gbit/s', 'a data rate (such as Gbit/s)'],
  ['s', 'a time (such as s)'],
  ['1/s', 'a rate (such as 1/s)'],
  ['W', 'a power (such as W)'],
  ['kWh', 'an energy (such as kWh)'],
  ['money', 'an amount of money'],
  ['money/a', 'money per time'],
  ['money/kWh', 'money per energy'],
];

function show(dimension: Dimension): string {
  if (isPlain(dimension)) return 'a plain number';
  const known = dimensionWords.find(([unit]) => same(dimension, vector(unit)));
  return known?.[1] ?? 'a product of units';
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
      if (!isPlain(of(node.test))) throw new Clash('the condition before "?" must be a comparison');
      return equal(of(node.then), of(node.otherwise), 'the two sides of ":"');
    }
    case 'call': {
      const given = node.arguments.map(of);
      if (node.function === 'max' || node.function === 'min') {
        return given.reduce((a, b) => equal(a, b, `the values of ${node.function}`));
      }
      const [only] = given;
      if (only === undefined) throw new Clash(`${node.function} needs a value`);
      if (node.function !== 'abs' && !isPlain(only)) {
        throw new Clash(`${node.function} rounds a count, but its value is ${show(only)}: divide by a unit first`);
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
      return equal(left, right, `the two sides of "${node.operator}"`);
    case '*':
      return left === 'any' || right === 'any' ? 'any' : combine(left, right, 1);
    case '/':
      return combine(left, right, -1);
    case '^': {
      if (!isPlain(right)) throw new Clash('an exponent must be a plain number');
      if (isPlain(left) || left === 'any') return left;
      if (node.right.type !== 'number') throw new Clash('a quantity with a unit takes a fixed exponent');
      const exponent = node.right.value;
      return left.map((x) => x * exponent);
    }
    default:
      equal(left, right, `the two sides of "${node.operator}"`);
      return vector('');
  }
}

function equal(a: Dimension, b: Dimension, where: string): Dimension {
  if (!same(a, b)) throw new Clash(`${where} differ: ${show(a)} and ${show(b)}`);
  return a === 'any' ? b : a;
}
