/** A formula of the method book typeset: MathML made from the parsed tree, breaking between its terms. */
import { createElement, type ReactNode } from 'react';
import type { BinaryOperator, Expression } from '../../../shared/engine/formula.ts';

/** How a name is shown: as itself, or with its figure put in. */
type ShowName = (name: string) => string;

const element = (tag: string, ...children: readonly ReactNode[]): ReactNode => createElement(tag, null, ...children);

const signs: Readonly<Record<BinaryOperator, string>> = {
  '+': '+',
  '-': '\u2212',
  '*': '\u00b7',
  '/': '/',
  '^': '^',
  '>': '>',
  '>=': '\u2265',
  '<': '<',
  '<=': '\u2264',
  '==': '=',
  '!=': '\u2260',
};

const strength = (operator: BinaryOperator): number =>
  operator === '^' ? 4 : operator === '*' || operator === '/' ? 3 : operator === '+' || operator === '-' ? 2 : 1;

function mathOf(expression: Expression, show: ShowName): ReactNode {
  switch (expression.type) {
    case 'number':
      return element('mn', String(expression.value));
    case 'name':
      return element('mtext', show(expression.name));
    case 'negate':
      return element('mrow', element('mo', '\u2212'), mathOf(expression.operand, show));
    case 'binary':
      return binary(expression, show);
    case 'call': {
      const [first] = expression.arguments;
      if (first !== undefined && expression.function === 'ceil') return fenced('\u2308', mathOf(first, show), '\u2309');
      if (first !== undefined && expression.function === 'floor')
        return fenced('\u230a', mathOf(first, show), '\u230b');
      if (first !== undefined && expression.function === 'abs') return fenced('|', mathOf(first, show), '|');
      const list = expression.arguments.flatMap((each, index) => [
        ...(index === 0 ? [] : [element('mo', ',')]),
        mathOf(each, show),
      ]);
      return element('mrow', element('mi', expression.function), fenced('(', element('mrow', ...list), ')'));
    }
    case 'if':
      return element(
        'mrow',
        element('mo', '{'),
        element(
          'mtable',
          element('mtr', element('mtd', mathOf(expression.then, show)), element('mtd', mathOf(expression.test, show))),
          element(
            'mtr',
            element('mtd', mathOf(expression.otherwise, show)),
            element('mtd', element('mtext', '\u2026')),
          ),
        ),
      );
  }
}

const fenced = (open: string, inside: ReactNode, close: string): ReactNode =>
  element('mrow', element('mo', open), inside, element('mo', close));

function binary({ operator, left, right }: Extract<Expression, { type: 'binary' }>, show: ShowName): ReactNode {
  if (operator === '/')
    return element('mfrac', element('mrow', mathOf(left, show)), element('mrow', mathOf(right, show)));
  const side = (expression: Expression, isRight: boolean): ReactNode => {
    const inner = mathOf(expression, show);
    if (expression.type === 'if') return fenced('(', inner, ')');
    if (expression.type !== 'binary' || expression.operator === '/') return inner;
    const weaker = strength(expression.operator) - strength(operator);
    return weaker < 0 || (weaker === 0 && isRight && operator === '-') ? fenced('(', inner, ')') : inner;
  };
  if (operator === '^') return element('msup', element('mrow', side(left, true)), element('mrow', mathOf(right, show)));
  return element('mrow', side(left, false), element('mo', signs[operator]), side(right, true));
}

/** Terms of a sum, or factors of a product, each with the sign before it: where a long formula may break. */
function pieces(expression: Expression): readonly { readonly sign: string; readonly part: Expression }[] {
  const chain = (each: Expression, operators: readonly BinaryOperator[]): { sign: string; part: Expression }[] => {
    if (each.type !== 'binary' || !operators.includes(each.operator)) return [{ sign: '', part: each }];
    return [...chain(each.left, operators), { sign: signs[each.operator], part: each.right }];
  };
  const sum = chain(expression, ['+', '-']);
  // Factors that are sums would need their parentheses: then the whole stays in one piece.
  const product = chain(expression, ['*']);
  const isPlain = product.every(({ part }) => part.type !== 'binary' || part.operator === '/' || part.operator === '^');
  return sum.length > 1 ? sum : isPlain ? product : sum;
}

/** Right operands of a difference that are sums themselves keep their parentheses. */
const needsFence = (sign: string, part: Expression): boolean =>
  sign === signs['-'] && part.type === 'binary' && strength(part.operator) === 2;

interface FormulaProps {
  readonly expression: Expression;
  readonly show: ShowName;
  /** The formula as text, for those who do not see it. */
  readonly label: string;
  readonly words: { readonly when: string; readonly otherwise: string };
}

export function Formula({ expression, show, label, words }: FormulaProps) {
  return (
    <div className="formula" role="img" aria-label={label}>
      {casesOf(expression).map(({ part, test }, index) => (
        <div key={index} className="formula-line">
          <Terms expression={part} show={show} />
          {test !== null && <span className="formula-word">{words.when}</span>}
          {test !== null && <Terms expression={test} show={show} />}
          {test === null && index > 0 && <span className="formula-word">{words.otherwise}</span>}
        </div>
      ))}
    </div>
  );
}

/** A choice as one line for each case, the last without a condition. */
function casesOf(expression: Expression): readonly { readonly part: Expression; readonly test: Expression | null }[] {
  if (expression.type !== 'if') return [{ part: expression, test: null }];
  return [{ part: expression.then, test: expression.test }, ...casesOf(expression.otherwise)];
}

function Terms({ expression, show }: { readonly expression: Expression; readonly show: ShowName }) {
  return pieces(expression).map(({ sign, part }, index) => (
    <span key={index} className="formula-piece">
      {sign !== '' && <span className="formula-sign">{sign}</span>}
      {createElement('math', null, needsFence(sign, part) ? fenced('(', mathOf(part, show), ')') : mathOf(part, show))}
    </span>
  ));
}
