/**
 * A formula of the method book set as people write it: fractions, powers, brackets for rounding, cases.
 *
 * Made from the very tree that was computed, so that what is shown cannot differ from what ran. Long sums and products
 * go on on further lines; nothing is ever cut.
 */
import type { Expression, FunctionName } from '../../engine/formula.ts';
import { formatNumber, type Locale } from '../../text/numbers.ts';
import type { Scene } from '../drawing/scene.ts';
import { fencedBox, fractionBox, raisedBox, rowBox, stackBox, textBox, wordsBox, type Box } from './boxes.ts';

export interface FormulaDrawing extends FormulaWords {
  readonly expression: Expression;
}

export interface FormulaWords {
  /** What stands for a quantity, by its name: its label, or its figure. */
  readonly names: Readonly<Record<string, string>>;
  /** Of the numbers in the formula itself. */
  readonly locale: Locale;
  readonly where: string;
  readonly otherwise: string;
}

const size = 7.5;
const gap = 3;
/** A quantity's label wraps beyond this. */
const labelMax = 118;

const signs: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '\u2212',
  '*': '\u00b7',
  '>': '>',
  '>=': '\u2265',
  '<': '<',
  '<=': '\u2264',
  '==': '=',
  '!=': '\u2260',
};

/** The right-hand side of a formula, with an equals sign in front, at most about `width` wide. */
export function formulaScene({ expression, ...words }: FormulaDrawing, width: number): Scene {
  const equals = textBox('=', size);
  const room = width - equals.width - gap;
  const box = rowBox([equals, setBox(expression, words, room)], gap);
  const height = box.above + box.below + 2;
  return { width: Math.max(box.width, 1), height, shapes: box.draw(0, box.above + 1) };
}

function setBox(expression: Expression, words: FormulaWords, room: number): Box {
  switch (expression.type) {
    case 'number':
      return textBox(formatNumber(expression.value, words.locale), size);
    case 'name':
      return wordsBox(words.names[expression.name] ?? expression.name, size, Math.min(labelMax, Math.max(60, room)));
    case 'negate':
      return rowBox([textBox('\u2212', size), operandBox(expression.operand, 3, words, room)], 1);
    case 'binary':
      return binaryBox(expression, words, room);
    case 'call':
      return callBox(expression.function, expression.arguments, words, room);
    case 'if':
      return casesBox(expression, words, room);
  }
}

/** How tightly an operator binds: 0 comparison, 1 sum, 2 product, 3 power and all that needs no brackets. */
function bindingOf(expression: Expression): number {
  if (expression.type !== 'binary') return expression.type === 'negate' ? 1 : expression.type === 'if' ? 0 : 4;
  switch (expression.operator) {
    case '+':
    case '-':
      return 1;
    case '*':
      return 2;
    // A fraction's bar does the work of brackets, but under a power.
    case '/':
      return 3.5;
    case '^':
      return 3;
    default:
      return 0;
  }
}

/** In brackets where it binds less tightly than what is around it. */
function operandBox(expression: Expression, atLeast: number, words: FormulaWords, room: number): Box {
  const isLoose = bindingOf(expression) < atLeast;
  const box = setBox(expression, words, isLoose ? room - 9 : room);
  return isLoose ? fencedBox(box, 'round') : box;
}

function binaryBox(expression: Extract<Expression, { type: 'binary' }>, words: FormulaWords, room: number): Box {
  const { operator, left, right } = expression;
  switch (operator) {
    case '/':
      return fractionBox(setBox(left, words, room - 6), setBox(right, words, room - 6));
    case '^':
      return raisedBox(operandBox(left, 4, words, room), setBox(right, words, room));
    case '+':
    case '-':
      return chainBox(chainOf(expression, ['+', '-']), 1, words, room);
    case '*':
      return chainBox(chainOf(expression, ['*']), 2, words, room);
    default: {
      const sign = textBox(signs[operator] ?? operator, size);
      return rowBox([operandBox(left, 1, words, room), sign, operandBox(right, 1, words, room)], gap);
    }
  }
}

interface Link {
  /** '' before the first operand. */
  readonly sign: string;
  readonly operand: Expression;
}

/** a + b − c as one list; only along the left side, where brackets change nothing. */
function chainOf(expression: Expression, operators: readonly string[]): readonly Link[] {
  if (expression.type !== 'binary' || !operators.includes(expression.operator))
    return [{ sign: '', operand: expression }];
  return [
    ...chainOf(expression.left, operators),
    { sign: signs[expression.operator] ?? expression.operator, operand: expression.right },
  ];
}

/** Operands side by side, on as many lines as the room asks for; a line begins with its operator. */
function chainBox(chain: readonly Link[], binding: number, words: FormulaWords, room: number): Box {
  const pieces = chain.map(({ sign, operand }, index) => {
    const box = operandBox(operand, index === 0 ? binding : binding + (sign === '+' ? 0 : 0.5), words, room - 12);
    return sign === '' ? box : rowBox([textBox(sign, size), box], gap);
  });
  const lines: Box[][] = [];
  let used = 0;
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && used + gap + piece.width <= room) {
      last.push(piece);
      used += gap + piece.width;
    } else {
      lines.push([piece]);
      used = piece.width;
    }
  }
  return stackBox(
    lines.map((line) => rowBox(line, gap)),
    'left',
    2,
  );
}

const fences = { ceil: 'ceil', floor: 'floor', abs: 'absolute' } as const;

function callBox(name: FunctionName, given: readonly Expression[], words: FormulaWords, room: number): Box {
  const [first] = given;
  if (first !== undefined && (name === 'ceil' || name === 'floor' || name === 'abs'))
    return fencedBox(setBox(first, words, room - 9), fences[name]);
  const boxes = given.map((argument, index) => {
    const box = setBox(argument, words, room - 32);
    return index === given.length - 1 ? box : rowBox([box, textBox(';', size)], 1);
  });
  const width = boxes.reduce((sum, box) => sum + box.width + gap, 0);
  const list = width <= room - 32 ? rowBox(boxes, gap) : stackBox(boxes, 'left', 2);
  return rowBox([textBox(name, size), fencedBox(list, 'round')], 1);
}

/** One line a case: the value, then when it holds. */
function casesBox(expression: Extract<Expression, { type: 'if' }>, words: FormulaWords, room: number): Box {
  const inner = room - 10;
  const values = [expression.then, expression.otherwise].map((each) => setBox(each, words, inner * 0.62));
  const test = rowBox([textBox(words.where, size, true), setBox(expression.test, words, inner * 0.34)], gap);
  const conditions = [test, textBox(words.otherwise, size, true)];
  const widest = Math.max(...values.map(({ width }) => width));
  const lines = values.map((value, index) => {
    const condition = conditions[index] ?? textBox('', size);
    return rowBox([value, { ...textBox('', size), width: widest - value.width + 6, draw: () => [] }, condition], 2);
  });
  return fencedBox(stackBox(lines, 'left', 3), 'cases');
}
