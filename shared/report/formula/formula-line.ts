/** A formula on one line, for those who hear it or search for it: what stands above and below is put in brackets. */
import type { Expression } from '../../engine/formula.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { FormulaDrawing, FormulaWords } from './set-formula.ts';

/** The right-hand side of a formula; every operand that is no number, name or call stands in brackets. */
export function formulaLine({ expression, ...words }: FormulaDrawing): string {
  return lineOf(expression, words);
}

function lineOf(expression: Expression, words: FormulaWords): string {
  switch (expression.type) {
    case 'number':
      return formatNumber(expression.value, words.locale);
    case 'name':
      return words.names[expression.name] ?? expression.name;
    case 'negate':
      return `−${operandOf(expression.operand, words)}`;
    case 'binary':
      return `${operandOf(expression.left, words)} ${expression.operator} ${operandOf(expression.right, words)}`;
    case 'call':
      return `${expression.function}(${expression.arguments.map((each) => lineOf(each, words)).join('; ')})`;
    case 'if': {
      const [then, otherwise] = [expression.then, expression.otherwise].map((each) => lineOf(each, words));
      return `${then} ${words.where} ${lineOf(expression.test, words)}; ${otherwise} ${words.otherwise}`;
    }
  }
}

function operandOf(expression: Expression, words: FormulaWords): string {
  const line = lineOf(expression, words);
  return expression.type === 'number' || expression.type === 'name' || expression.type === 'call' ? line : `(${line})`;
}
