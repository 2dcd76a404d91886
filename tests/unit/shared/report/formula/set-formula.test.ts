import { describe, expect, test } from 'vitest';
import { parseFormula, type Expression } from '../../../../../shared/engine/formula.ts';
import { hostBook, projectBook, siteBook } from '../../../../../shared/planner/method-book.ts';
import { formulaScene } from '../../../../../shared/report/formula/set-formula.ts';
import type { Scene } from '../../../../../shared/report/drawing/scene.ts';
import { textWidth } from '../../../../../shared/report/text-width.ts';
import { locales } from '../../../../../shared/text/numbers.ts';
import { reportText } from '../../../../../shared/text/report.ts';
import { faultSaid } from '../../../../builders/said.ts';

const width = 480;

function treeOf(text: string): Expression {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(faultSaid(parsed.error));
  return parsed.value.expression;
}

const set = (text: string, names: Readonly<Record<string, string>> = {}): Scene =>
  formulaScene({ expression: treeOf(text), names, locale: 'en', where: 'if', otherwise: 'otherwise' }, width);

const wordsOf = ({ shapes }: Scene): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' && shape.text !== '' ? [shape.text] : []));
const heightOf = ({ shapes }: Scene, word: string): number =>
  shapes.flatMap((shape) => (shape.kind === 'text' && shape.text === word ? [shape.y] : []))[0] ?? NaN;
/** Round brackets are three strokes, a fraction's bar is one. */
const fencesOf = ({ shapes }: Scene): number =>
  shapes.filter((shape) => shape.kind === 'segments' && shape.segments.length === 3).length;

describe('a formula as people write it', () => {
  test('what is divided stands over what divides', () => {
    const scene = set('(a + b) / (1 - c)');

    expect(heightOf(scene, 'a')).toBeLessThan(heightOf(scene, 'c'));
    expect(heightOf(scene, 'a')).toBe(heightOf(scene, 'b'));
    expect(fencesOf(scene)).toBe(0);
  });

  test('brackets stand where leaving them out would say something else, and nowhere else', () => {
    expect(fencesOf(set('(a + b) * c'))).toBe(2);
    expect(fencesOf(set('a - (b + c)'))).toBe(2);
    expect(fencesOf(set('a + (b + c)'))).toBe(0);
    expect(fencesOf(set('a * b + c'))).toBe(0);
    expect(fencesOf(set('(a / b) ^ c'))).toBe(2);
    expect(fencesOf(set('-(a + b)'))).toBe(2);
  });

  test('cases say when each holds', () => {
    expect(wordsOf(set('a > 0 ? b : c'))).toEqual(['=', 'b', 'if', 'a', '>', '0', 'c', 'otherwise']);
  });

  test('rounding has its brackets, and numbers the reader’s separators', () => {
    const scene = formulaScene(
      { expression: treeOf('ceil(x * 1.5)'), names: { x: 'Users' }, locale: 'sv', where: 'om', otherwise: 'annars' },
      width,
    );

    expect(wordsOf(scene)).toEqual(['=', 'Users', '·', '1,5']);
    expect(scene.shapes.filter((shape) => shape.kind === 'segments' && shape.segments.length === 2)).toHaveLength(2);
  });
});

describe.each(locales)('every formula of the method book in %s', (locale) => {
  const text = reportText(locale);
  const formulas = [hostBook(), siteBook(), projectBook()].flatMap((book) =>
    [...book.formulas].map(([name, { expression, names }]) => ({
      name,
      expression,
      labels: Object.fromEntries(
        names.map((each) => [each, text.quantityLabel(each, book.quantities.get(each)?.label ?? each)]),
      ),
    })),
  );

  test('fits the page, with every word of every label', () => {
    expect(formulas.length).toBeGreaterThan(60);
    for (const { name, expression, labels } of formulas) {
      const scene = formulaScene({ expression, names: labels, locale, ...text.document.formula }, width);
      const said = wordsOf(scene).join(' ');
      for (const label of Object.values(labels))
        for (const word of label.split(' ')) expect(said, name).toContain(word);
      for (const shape of scene.shapes) {
        if (shape.kind !== 'text') continue;
        expect(shape.x + textWidth(shape.text, shape.size), name).toBeLessThanOrEqual(width + 30);
        expect(shape.y, name).toBeLessThanOrEqual(scene.height);
        expect(shape.y, name).toBeGreaterThan(0);
      }
    }
  });
});
