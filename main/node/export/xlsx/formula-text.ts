/**
 * A formula of the method book as a spreadsheet writes it, with the result that the spreadsheet will have.
 *
 * The planner reckons in base units, the sheet holds figures in units people read: where the units of a formula differ,
 * each figure is brought to base units and the result back.
 */
import { compileExpression } from '../../../../shared/engine/compile.ts';
import { checkDimension } from '../../../../shared/engine/dimension.ts';
import type { BinaryOperator, Expression, ParsedFormula } from '../../../../shared/engine/formula.ts';
import { unitNamed } from '../../../../shared/engine/units.ts';

/** A figure that stands in a cell. */
export interface CellFigure {
  /** The reference to the cell. */
  readonly at: string;
  readonly value: number;
  /** A unit of the method book. */
  readonly unit: string;
}

export interface LiveFormula {
  readonly text: string;
  readonly value: number;
}

/** Binary fractions differ in their last bits where figures go through units; more than that is another figure. */
const sameWithin = 1e-12;

/**
 * The formula over cells; null where a name has no cell, or where a spreadsheet would not find `expected`, which is in
 * `unit`. `userMade` formulas give a number of that unit where they have no dimension of their own.
 */
export function liveFormula(
  { expression, names }: ParsedFormula,
  cellOf: (name: string) => CellFigure | null,
  unit: string,
  expected: number,
  userMade = false,
): LiveFormula | null {
  const cells = new Map(names.map((name) => [name, cellOf(name)]));
  const figure = (name: string): CellFigure => cells.get(name) ?? { at: '', value: 0, unit: '' };
  if ([...cells.values()].includes(null)) return null;
  const isPlain = userMade && checkDimension(expression, '', (name) => figure(name).unit).ok;
  const size = (of: string): number => (userMade ? sizeAsRead(of) : (unitNamed(of)?.factor ?? 1));
  // Where all that has a dimension is in the unit of the result, nothing need be converted.
  const oneUnit =
    (hasDimension(unit) || isCount(unit)) &&
    names.every((name) => figure(name).unit === unit || isCount(figure(name).unit));
  const factor = (name: string): number => (oneUnit ? 1 : size(figure(name).unit));
  const whole = oneUnit || isPlain ? 1 : size(unit);
  const slots = Float64Array.from(names, (name) => figure(name).value * factor(name));
  const value = compileExpression(expression, (name) => names.indexOf(name))(slots) / whole;
  if (!(Math.abs(value - expected) <= sameWithin * Math.abs(expected))) return null;
  const converted = scaled(inBaseUnits(expression, factor), '/', whole);
  return { text: textOf(converted, (name) => figure(name).at), value };
}

const scaled = (node: Expression, operator: '*' | '/', by: number): Expression =>
  by === 1 ? node : { type: 'binary', operator, left: node, right: { type: 'number', value: by } };

function inBaseUnits(node: Expression, factor: (name: string) => number): Expression {
  const inside = (each: Expression): Expression => inBaseUnits(each, factor);
  switch (node.type) {
    case 'number':
      return node;
    case 'name':
      return scaled(node, '*', factor(node.name));
    case 'negate':
      return { ...node, operand: inside(node.operand) };
    case 'binary':
      return { ...node, left: inside(node.left), right: inside(node.right) };
    case 'call':
      return { ...node, arguments: node.arguments.map(inside) };
    case 'if':
      return { ...node, test: inside(node.test), then: inside(node.then), otherwise: inside(node.otherwise) };
  }
}

const hasDimension = (unit: string): boolean => unitNamed(unit)?.dimension.some((exponent) => exponent !== 0) ?? false;
/** A plain number, in whatever formula it stands. */
const isCount = (unit: string): boolean => unitNamed(unit)?.factor === 1 && !hasDimension(unit);
/** As formulas of users read figures without dimension: as the number people read. */
const sizeAsRead = (unit: string): number => (hasDimension(unit) ? (unitNamed(unit)?.factor ?? 1) : 1);
const numberText = (value: number): string => String(value).toUpperCase();

type Reference = (name: string) => string;

const strength: Readonly<Record<BinaryOperator, number>> = {
  ...{ '>': 1, '>=': 1, '<': 1, '<=': 1, '==': 1, '!=': 1 },
  ...{ '+': 2, '-': 2, '*': 3, '/': 3, '^': 4 },
};
const sign: Partial<Readonly<Record<BinaryOperator, string>>> = { '==': '=', '!=': '<>' };
const isComparison = (node: Expression): node is Expression & { type: 'binary' } =>
  node.type === 'binary' && strength[node.operator] === 1;

function textOf(node: Expression, reference: Reference): string {
  switch (node.type) {
    case 'number':
      return numberText(node.value);
    case 'name':
      return reference(node.name);
    case 'negate':
      return `(-${operandText(node.operand, 5, reference)})`;
    case 'if':
      return `IF(${testText(node.test, reference)},${textOf(node.then, reference)},${textOf(node.otherwise, reference)})`;
    case 'call':
      return callText(node, reference);
    case 'binary':
      // A comparison counts as 1 or 0 in the method book, as TRUE or FALSE in a spreadsheet.
      return isComparison(node) ? `IF(${binaryText(node, reference)},1,0)` : binaryText(node, reference);
  }
}

const testText = (node: Expression, reference: Reference): string =>
  isComparison(node) ? binaryText(node, reference) : `${operandText(node, 2, reference)}<>0`;

function binaryText({ operator, left, right }: Expression & { type: 'binary' }, reference: Reference): string {
  const own = strength[operator];
  // Powers bind from the left in spreadsheets, from the right on paper.
  const leftText = operandText(left, operator === '^' ? own + 1 : own, reference);
  return `${leftText}${sign[operator] ?? operator}${operandText(right, own + 1, reference)}`;
}

/** In parentheses where it binds less than `least`. */
function operandText(node: Expression, least: number, reference: Reference): string {
  const text = textOf(node, reference);
  return node.type === 'binary' && !isComparison(node) && strength[node.operator] < least ? `(${text})` : text;
}

/** What is whole on paper but not in binary stays whole, as in the planner; counts are never negative. */
function callText(node: Expression & { type: 'call' }, reference: Reference): string {
  const given = node.arguments.map((each) => textOf(each, reference)).join(',');
  switch (node.function) {
    case 'ceil':
      return `ROUNDUP(ROUND(${given},9),0)`;
    case 'floor':
      return `ROUNDDOWN(ROUND(${given},9),0)`;
    case 'abs':
    case 'max':
    case 'min':
      return `${node.function.toUpperCase()}(${given})`;
  }
}
