// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { parseFormula } from '../../../../shared/engine/formula.ts';
import { methodChapters } from '../../../../shared/planner/method-book.ts';
import { Formula } from '../../../../renderer/app/why/math.tsx';
import { faultSaid } from '../../../builders/said.ts';

afterEach(cleanup);

function typeset(text: string, show = (name: string): string => name): HTMLElement {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(faultSaid(parsed.error));
  const { container } = render(
    <Formula
      expression={parsed.value.expression}
      show={show}
      label={text}
      words={{ when: 'when', otherwise: 'otherwise' }}
    />,
  );
  return container;
}

describe('a formula typeset', () => {
  test.each([
    ['a + b * c', 'a+b·c'],
    ['(a + b) * c', '(a+b)·c'],
    ['a - (b + c)', 'a−(b+c)'],
    ['a - b - c', 'a−b−c'],
    ['a * b', 'a·b'],
    ['-a ^ 2', '−a2'],
    ['(a + b) ^ 2', '(a+b)2'],
    ['ceil(a / b)', '⌈ab⌉'],
    ['max(a, b + 1)', 'max(a,b+1)'],
    ['a > 0 ? b : c + 1', 'bwhena>0c+1otherwise'],
  ])('%s', (text, shown) => {
    expect(typeset(text).textContent).toBe(shown);
  });

  test('a quotient is a fraction', () => {
    const fraction = typeset('(a + b) / c').querySelector('mfrac');
    expect([...(fraction?.children ?? [])].map(({ textContent }) => textContent)).toEqual(['a+b', 'c']);
  });

  test('figures stand in the place of names', () => {
    expect(typeset('x.a + 1', () => '12 GiB').textContent).toBe('12 GiB+1');
  });

  test('every formula of the method book has all its names in sight', () => {
    const formulas = methodChapters.flatMap(({ quantities }) =>
      quantities.flatMap((each) => (each.kind === 'formula' ? [each.formula] : [])),
    );
    expect(formulas.length).toBeGreaterThan(50);
    for (const formula of formulas) {
      const parsed = parseFormula(formula);
      const shown = typeset(formula).textContent;
      for (const name of parsed.ok ? parsed.value.names : []) expect(shown).toContain(name);
      cleanup();
    }
  });
});
