/** The door for formulas typed by users: what gets through, what does not, and that nothing hangs or overflows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFormula, type Expression } from '../../../../shared/engine/formula.ts';
import { faultSaid } from '../../../builders/said.ts';

const refusal = (text: string): string => {
  const parsed = parseFormula(text);
  return parsed.ok ? `let through: ${JSON.stringify(parsed.value.expression)}` : faultSaid(parsed.error);
};

describe('parseFormula lets through', () => {
  const number = (value: number): Expression => ({ type: 'number', value });
  const name = (text: string): Expression => ({ type: 'name', name: text });

  test.each<{ why: string; text: string; expression: Expression }>([
    { why: 'a number', text: '1.5e3', expression: number(1500) },
    { why: 'a dotted name, kept in one piece', text: 'hosts.count', expression: name('hosts.count') },
    { why: 'brackets, which leave no trace', text: '((2))', expression: number(2) },
    { why: 'a sign', text: '-a', expression: { type: 'negate', operand: name('a') } },
    {
      why: 'powers from the right',
      text: 'a^b^2',
      expression: {
        type: 'binary',
        operator: '^',
        left: name('a'),
        right: { type: 'binary', operator: '^', left: name('b'), right: number(2) },
      },
    },
    {
      why: 'a condition with a comparison',
      text: 'a >= 1 ? b : 0',
      expression: {
        type: 'if',
        test: { type: 'binary', operator: '>=', left: name('a'), right: number(1) },
        then: name('b'),
        otherwise: number(0),
      },
    },
    {
      why: 'the five functions',
      text: 'max(ceil(a), floor(b), abs(c), min(1, 2))',
      expression: {
        type: 'call',
        function: 'max',
        arguments: [
          { type: 'call', function: 'ceil', arguments: [name('a')] },
          { type: 'call', function: 'floor', arguments: [name('b')] },
          { type: 'call', function: 'abs', arguments: [name('c')] },
          { type: 'call', function: 'min', arguments: [number(1), number(2)] },
        ],
      },
    },
  ])('$why: $text', ({ text, expression }) => {
    const parsed = parseFormula(text);

    expect(parsed.ok && parsed.value.expression).toEqual(expression);
  });

  test('names are listed once, in order of appearance', () => {
    const parsed = parseFormula('b.x + a * b.x - max(c, a)');

    expect(parsed.ok && parsed.value.names).toEqual(['b.x', 'a', 'c']);
  });
});

describe('parseFormula refuses', () => {
  test.each([
    { why: 'a call that evaluates text', text: 'evaluate("1 + 1")', says: 'function "evaluate"' },
    { why: 'a call that changes mathjs', text: 'import(1)', says: 'function "import"' },
    { why: 'a call that makes a unit', text: 'createUnit("x")', says: 'function "createUnit"' },
    { why: 'a call that parses', text: 'parse("1")', says: 'function "parse"' },
    { why: 'a call that simplifies', text: 'simplify("1")', says: 'function "simplify"' },
    { why: 'a call by an own property of every object', text: 'constructor(1)', says: 'function "constructor"' },
    { why: 'a call of a method', text: 'a.constructor("return 1")', says: 'function "a.constructor"' },
    { why: 'a call that ends in an allowed name', text: 'hosts.ceil(2.5)', says: 'function "hosts.ceil"' },
    { why: 'a call through brackets', text: 'a["ceil"](2)', says: 'is not allowed' },
    { why: 'a call of a call', text: 'ceil(2)(3)', says: '"*"' },
    { why: 'chance', text: 'random()', says: 'function "random"' },
    { why: 'an assignment', text: 'x = 2', says: '"x = 2" is not allowed' },
    { why: 'a function of one’s own', text: 'f(x) = x', says: 'is not allowed' },
    { why: 'an assignment that mathjs itself objects to', text: 'end = 1', says: 'cannot be read' },
    { why: 'a text', text: '"a"', says: 'only numbers' },
    { why: 'a text inside arithmetic', text: '1 + "2"', says: 'only numbers' },
    { why: 'a truth value', text: 'true', says: 'only numbers' },
    { why: 'no number', text: 'NaN', says: 'only numbers' },
    { why: 'an endless number', text: 'Infinity', says: 'only numbers' },
    { why: 'a number beyond every double', text: '1e400', says: 'only numbers' },
    { why: 'null', text: 'null', says: 'only numbers' },
    { why: 'a matrix', text: '[1, 2]', says: 'is not allowed' },
    { why: 'an object', text: '{a: 1}', says: 'is not allowed' },
    { why: 'a range', text: '1:3', says: 'is not allowed' },
    { why: 'two formulas', text: 'a; b', says: 'is not allowed' },
    { why: 'two lines', text: 'a\nb', says: 'is not allowed' },
    { why: 'a unit written behind a number', text: '5 GiB', says: 'write a multiplication with "*"' },
    { why: 'a multiplication without its sign', text: '2 (3)', says: 'write a multiplication with "*"' },
    { why: 'a conversion', text: 'a to b', says: '"to" is not allowed' },
    { why: 'a factorial', text: '5!', says: '"factorial" is not allowed' },
    { why: 'a percent sign, which mathjs reads in two ways', text: '100 + 5%', says: 'write 0.05' },
    { why: 'a remainder', text: '5 % 2', says: '"mod" is not allowed' },
    { why: 'a plus sign in front', text: '+3', says: 'is not allowed' },
    { why: 'not', text: 'not a', says: 'is not allowed' },
    { why: 'and', text: 'a and b', says: 'is not allowed' },
    { why: 'bits', text: 'a | b', says: 'is not allowed' },
    { why: 'a product by element', text: 'a .* b', says: 'is not allowed' },
    { why: 'a transposition', text: "a'", says: 'is not allowed' },
    { why: 'a chain of comparisons', text: '1 < a < 3', says: 'is not allowed' },
    { why: 'a default for nothing', text: 'a ?? b', says: 'is not allowed' },
    { why: 'optional chaining', text: 'hosts?.count', says: '"?."' },
    { why: 'square brackets', text: 'a[1]', says: 'square brackets' },
    { why: 'square brackets with a text', text: 'a["constructor"]', says: 'square brackets' },
    { why: 'a property of a bracket', text: '(a).b', says: 'may only follow a name' },
    { why: 'a property of a text', text: '"a".length', says: 'may only follow a name' },
    { why: 'one value for max', text: 'max(1)', says: 'max takes 2 to 8 values, not 1' },
    { why: 'nine values for min', text: 'min(1,2,3,4,5,6,7,8,9)', says: 'min takes 2 to 8 values, not 9' },
    { why: 'two values for ceil', text: 'ceil(1, 2)', says: 'ceil takes 1 values, not 2' },
    { why: 'half a condition', text: 'a ? b', says: 'cannot be read' },
    { why: 'a decimal comma', text: '1,5', says: 'cannot be read' },
    { why: 'a gap in a number', text: '1 000', says: 'cannot be read' },
    { why: 'a stray character', text: '@x', says: 'char 1' },
    { why: 'nothing', text: '  ', says: 'the formula is empty' },
  ])('$why: $text', ({ text, says }) => {
    const message = refusal(text);

    expect(message).toContain(says);
    expect(message).not.toMatch(/let through|\n/);
  });

  test.each(['constructor', '__proto__', 'a.b.constructor', 'toString', 'pi', 'i', 'ceil'])(
    '%s is a name like any other: whoever offers names decides, an object’s own properties never do',
    (text) => {
      const parsed = parseFormula(text);

      expect(parsed.ok && parsed.value.expression).toEqual({ type: 'name', name: text });
    },
  );
});

describe('parseFormula stays within bounds', () => {
  test.each([
    { why: '20,000 brackets', text: `${'('.repeat(20_000)}1${')'.repeat(20_000)}`, says: 'at most 500' },
    { why: '501 characters', text: '1'.repeat(501), says: 'has 501 characters' },
    { why: '41 brackets', text: `${'('.repeat(41)}1${')'.repeat(41)}`, says: 'nests deeper than 40' },
    { why: '41 calls', text: `${'abs('.repeat(41)}1${')'.repeat(41)}`, says: 'nests deeper than 40' },
    { why: '41 conditions in a row', text: `1${'?1:1'.repeat(41)}`, says: 'nests deeper than 40' },
    { why: '250 terms', text: Array(250).fill('1').join('+'), says: 'more than 200 parts' },
    { why: '499 signs', text: `${'-'.repeat(499)}1`, says: 'more than 200 parts' },
    { why: '250 powers', text: Array(250).fill('2').join('^'), says: 'more than 200 parts' },
    { why: '166 signed powers', text: `${'1^-'.repeat(166)}1`, says: 'more than 200 parts' },
    { why: '120 open brackets', text: 'a['.repeat(120), says: 'nests deeper than 40' },
    { why: '240 assignments', text: `${'x='.repeat(240)}1`, says: 'is not allowed' },
    { why: '80 functions of one’s own', text: `${'f(x)='.repeat(80)}1`, says: 'is not allowed' },
    { why: '240 comparisons', text: `${'1<'.repeat(240)}1`, says: 'is not allowed' },
    { why: '124 times not', text: `${'not '.repeat(124)}1`, says: 'is not allowed' },
    { why: 'brackets that close before they open', text: `${')'.repeat(200)}${'('.repeat(200)}`, says: '' },
  ])('$why: refused quickly, without an overflow', ({ text, says }) => {
    const start = performance.now();

    const message = refusal(text);

    expect(message).toContain(says);
    expect(message).not.toContain('let through');
    expect(message.length).toBeLessThan(700);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('40 brackets and 200 parts are allowed', () => {
    expect(parseFormula(`${'('.repeat(40)}1${')'.repeat(40)}`).ok).toBe(true);
    expect(parseFormula(Array(100).fill('1').join('+')).ok).toBe(true);
  });

  test('any text gives a formula or one sentence, never an exception', () => {
    const piece = fc.constantFrom(
      ...['(', ')', '[', ']', '{', '}', '?', ':', '.', ',', ';', '=', '"', "'", '\\', '#', '\n', ' ', '+', '-', '*'],
      ...['/', '^', '!', '%', '<', '>', '&', '|', '~', '@', '1', '0.5', '1e9', 'a', 'hosts.count', 'ceil', 'max', 'in'],
      ...['to', 'not', 'end', 'constructor', '__proto__', 'evaluate', '??', '?.', '=>', '`', 'ä', '\u0000', '😀'],
    );

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const parsed = parseFormula(pieces.join(''));

        expect(parsed.ok || faultSaid(parsed.error).length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
