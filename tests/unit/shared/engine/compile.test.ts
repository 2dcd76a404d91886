/** Compiled closures against mathjs's own evaluation, and the exact fits that binary fractions would spoil. */
import fc from 'fast-check';
import { evaluate } from 'mathjs/number';
import { describe, expect, test } from 'vitest';
import { compileExpression } from '../../../../shared/engine/compile.ts';
import { parseFormula } from '../../../../shared/engine/formula.ts';
import { faultSaid } from '../../../builders/said.ts';

/** Runs a formula text over named values the way the book does. */
function run(text: string, values: Readonly<Record<string, number>> = {}): number {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(faultSaid(parsed.error));
  const names = Object.keys(values);
  const compute = compileExpression(parsed.value.expression, (name) => names.indexOf(name));
  return compute(Float64Array.from(Object.values(values)));
}

describe('a compiled formula', () => {
  test.each([
    { why: 'multiplies before it adds', text: '1 + 2 * 3', result: 7 },
    { why: 'takes powers from the right', text: '2 ^ 3 ^ 2', result: 512 },
    { why: 'takes a power before a sign', text: '-3 ^ 2', result: -9 },
    { why: 'takes the first branch on a true condition', text: '2 > 1 ? 10 : 20', result: 10 },
    { why: 'takes the second branch on zero', text: '0 ? 10 : 20', result: 20 },
    {
      why: 'takes a comparison as 1 or 0',
      text: '(2 >= 2) + (2 < 2) + (2 != 2) + (2 == 2) + (1 <= 2) + (1 > 2)',
      result: 3,
    },
    { why: 'takes the largest of many', text: 'max(3, 1, 4, 1, 5, 9, 2, 6)', result: 9 },
    { why: 'takes the smallest of many', text: 'min(3, 1, 4, 1, 5, 9, 2, 6)', result: 1 },
    { why: 'does not look at the branch not taken', text: '1 > 0 ? 5 : 1 / 0', result: 5 },
  ])('$why: $text = $result', ({ text, result }) => {
    expect(run(text)).toBe(result);
  });

  test.each([
    { why: 'an exact fit needs no extra host', text: 'ceil(114 / (24 * (1 - 0.05)))', result: 5 },
    { why: 'tenths that do not exist in binary', text: 'ceil((0.1 + 0.2) * 10)', result: 3 },
    { why: 'a hair above an exact fit is one more', text: 'ceil(5.001)', result: 6 },
    { why: 'a whole number stays', text: 'ceil(8)', result: 8 },
    { why: 'nothing stays nothing', text: 'ceil(0)', result: 0 },
    { why: 'noise above zero is nothing', text: 'ceil(0.3 - 0.1 * 3)', result: 0 },
    { why: 'rounding down keeps a whole number too', text: 'floor((0.1 + 0.7) * 10)', result: 8 },
    { why: 'and drops a remainder', text: 'floor(7.99)', result: 7 },
    { why: 'a credit is rounded up towards zero', text: 'ceil(-2.5)', result: -2 },
    { why: 'and down away from it', text: 'floor(-2.5)', result: -3 },
    { why: 'an exact credit stays', text: 'ceil(-(0.1 + 0.2) * 10)', result: -3 },
  ])('$why: $text = $result', ({ text, result }) => {
    expect(run(text)).toBe(result);
  });

  test('agrees with mathjs on random formulas', () => {
    // Dyadic numbers keep every intermediate result exact, so that both must agree to the last bit.
    const values = { 'shop.a': 3, 'shop.b': -7.5, 'shop.c': 0.25, n: 12 };
    const scope = { shop: { a: 3, b: -7.5, c: 0.25 }, n: 12 };
    const leaf = fc.oneof(
      fc.constantFrom(...Object.keys(values)),
      fc.integer({ min: 0, max: 9 }).map(String),
      fc.constantFrom('0.5', '2.75'),
    );
    const { formula } = fc.letrec<{ formula: string }>((tie) => {
      const next = tie('formula');
      return {
        formula: fc.oneof(
          { maxDepth: 4, withCrossShrink: true },
          leaf,
          fc
            .tuple(next, fc.constantFrom('+', '-', '*', '<', '>=', '==', '!='), next)
            .map(([a, op, b]) => `(${a} ${op} ${b})`),
          fc.tuple(next, fc.constantFrom('1', '2', '4', '8')).map(([a, b]) => `(${a}) / ${b}`),
          fc.tuple(next, fc.constantFrom('0', '1', '2')).map(([a, b]) => `(${a}) ^ ${b}`),
          next.map((a) => `-(${a})`),
          fc.tuple(fc.constantFrom('ceil', 'floor', 'abs'), next).map(([f, a]) => `${f}(${a})`),
          fc.tuple(fc.constantFrom('max', 'min'), next, next, next).map(([f, a, b, c]) => `${f}(${a}, ${b}, 0 + ${c})`),
          fc.tuple(next, next, next).map(([a, b, c]) => `(${a} > 1 ? ${b} : ${c})`),
        ),
      };
    });
    const short = formula.filter((text) => text.length <= 400 && parseFormula(text).ok);

    fc.assert(
      fc.property(short, (text) => {
        const oracle = Number(evaluate(text, structuredClone(scope)));

        expect(run(text, values) === oracle, `${text}: ${run(text, values)} and ${oracle}`).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
