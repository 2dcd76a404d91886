/** From a checked tree to a plain closure over numbers in base units. No eval, no new Function. */
import { unreachable } from '../base/assert.ts';
import { ceilCount, floorCount } from '../base/rounding.ts';
import type { Expression } from './formula.ts';

/** Values of all quantities in base units, by slot. */
export type Slots = Float64Array;
export type Compiled = (slots: Slots) => number;

/** The closure for `expression`; `slotOf` says where a name's value lies. */
export function compileExpression(expression: Expression, slotOf: (name: string) => number): Compiled {
  const compile = (node: Expression): Compiled => compileExpression(node, slotOf);
  switch (expression.type) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'name': {
      const slot = slotOf(expression.name);
      return (slots) => slots[slot] as number;
    }
    case 'negate': {
      const operand = compile(expression.operand);
      return (slots) => -operand(slots);
    }
    case 'if': {
      const test = compile(expression.test);
      const then = compile(expression.then);
      const otherwise = compile(expression.otherwise);
      return (slots) => (test(slots) !== 0 ? then(slots) : otherwise(slots));
    }
    case 'call':
      return compileCall(expression, expression.arguments.map(compile));
    case 'binary':
      return compileBinary(expression.operator, compile(expression.left), compile(expression.right));
    default:
      return unreachable(expression);
  }
}

function compileCall(node: Expression & { type: 'call' }, given: readonly Compiled[]): Compiled {
  const [a, b] = given as [Compiled, Compiled];
  switch (node.function) {
    case 'ceil':
      return (slots) => roundUp(a(slots));
    case 'floor':
      return (slots) => roundDown(a(slots));
    case 'abs':
      return (slots) => Math.abs(a(slots));
    case 'max':
      if (given.length === 2) return (slots) => Math.max(a(slots), b(slots));
      return (slots) => given.reduce((most, value) => Math.max(most, value(slots)), -Infinity);
    case 'min':
      if (given.length === 2) return (slots) => Math.min(a(slots), b(slots));
      return (slots) => given.reduce((least, value) => Math.min(least, value(slots)), Infinity);
    default:
      return unreachable(node.function);
  }
}

/** A negative amount, a credit say, rounds like its mirror image; exact fits stay exact on both sides of zero. */
const roundUp = (value: number): number => (value < 0 ? 0 - floorCount(-value) : ceilCount(value));
const roundDown = (value: number): number => (value < 0 ? 0 - ceilCount(-value) : floorCount(value));

function compileBinary(operator: (Expression & { type: 'binary' })['operator'], a: Compiled, b: Compiled): Compiled {
  switch (operator) {
    case '+':
      return (slots) => a(slots) + b(slots);
    case '-':
      return (slots) => a(slots) - b(slots);
    case '*':
      return (slots) => a(slots) * b(slots);
    case '/':
      return (slots) => a(slots) / b(slots);
    case '^':
      return (slots) => a(slots) ** b(slots);
    case '>':
      return (slots) => Number(a(slots) > b(slots));
    case '>=':
      return (slots) => Number(a(slots) >= b(slots));
    case '<':
      return (slots) => Number(a(slots) < b(slots));
    case '<=':
      return (slots) => Number(a(slots) <= b(slots));
    case '==':
      return (slots) => Number(a(slots) === b(slots));
    case '!=':
      return (slots) => Number(a(slots) !== b(slots));
    default:
      return unreachable(operator);
  }
}
