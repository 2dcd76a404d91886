/** The whole engine on a lemonade stand: what loads, what does not and why, how it runs and how it explains itself. */
import { describe, expect, test } from 'vitest';
import { loadBook } from '../../../../shared/engine/book.ts';
import type { Chapter } from '../../../../shared/engine/definition.ts';
import { explainQuantity } from '../../../../shared/engine/explain.ts';
import { runBook, valueOf } from '../../../../shared/engine/run.ts';
import { leftovers, lemonade, quantity, saturday, shopping, standBook, standWith, type Stand } from './lemonade.ts';

const { input, formula, solved } = quantity;

/** What is wrong with a chapter, one text a problem. */
function problems(...chapters: readonly Chapter<Stand>[]): readonly string[] {
  const book = loadBook(chapters);
  return book.ok ? [] : book.error.map(({ name, message }) => `${name} ${message}`);
}

const run = (values: Readonly<Record<string, number>> = saturday) => {
  const book = standBook();
  const context: Stand = { bags: [] };
  const slots = runBook(book, (name) => values[name] ?? 0, context);
  return { book, context, slots, value: (name: string) => valueOf(book, slots, name) };
};

describe('loadBook', () => {
  test('finds the order of a chapter that is written backwards', () => {
    const book = standBook();

    const steps = book.steps.map((step) => (step.type === 'formula' ? step.name : `(${step.solver.id})`));

    expect(steps).toEqual(['stand.cups', 'stand.takings', 'stand.lemons', '(shopping)', 'stand.profit', '(leftovers)']);
  });

  test('gives the same order every time', () => {
    const names = () => standBook().steps.map((step) => (step.type === 'formula' ? step.name : step.solver.id));

    expect(names()).toEqual(names());
  });

  test('knows who reads what', () => {
    const { readersOf } = standBook();

    expect(readersOf.get('stand.cups')).toEqual(['stand.takings', 'stand.lemons']);
    expect(readersOf.get('stand.lemons')).toEqual(['stand.leftOver', 'stand.bags', 'stand.spent']);
    expect(readersOf.get('stand.profit')).toBeUndefined();
  });

  const cups = 'stand.customers * stand.open';
  test.each<{ why: string; chapter: Chapter<Stand>; says: readonly string[] }>([
    {
      why: 'the same name twice',
      chapter: { ...lemonade, quantities: [...lemonade.quantities, input('stand.open', 'Again', 'h')] },
      says: ['stand.open is defined twice'],
    },
    {
      why: 'the same solver twice',
      chapter: standWith([], [shopping, leftovers, shopping]),
      says: ['shopping is a solver defined twice'],
    },
    {
      why: 'a unit that is not in the table',
      chapter: standWith([input('stand.open', 'Opening time', 'fortnight')]),
      says: [
        'stand.open has the unknown unit "fortnight"',
        'stand.profit formula-unit (unit fortnight) — in stand.profit = ',
        'stand.cups formula-unit (unit fortnight) — in stand.cups = ',
      ],
    },
    {
      why: 'a name that does not exist, with its formula',
      chapter: standWith([formula('stand.cups', 'Cups', '', 'stand.customers * stand.opne')]),
      says: ['stand.cups uses the unknown name stand.opne — in stand.cups = stand.customers * stand.opne'],
    },
    {
      why: 'two names that do not exist',
      chapter: standWith([formula('stand.cups', 'Cups', '', `${cups} + 0 * (x + y)`)]),
      says: ['uses the unknown names x, y'],
    },
    {
      why: 'an own property of every object as a name',
      chapter: standWith([formula('stand.cups', 'Cups', '', `${cups} + 0 * constructor`)]),
      says: ['uses the unknown name constructor'],
    },
    {
      why: 'a formula that cannot be read',
      chapter: standWith([formula('stand.cups', 'Cups', '', `${cups} *`)]),
      says: ['stand.cups formula-unreadable (detail ', ' — in stand.cups = '],
    },
    {
      why: 'a clash of dimensions, with its formula',
      chapter: standWith([formula('stand.cups', 'Cups', '', `${cups} + stand.price`)]),
      says: ['stand.cups formula-differ (of +, left plain, right money) — in stand.cups = '],
    },
    {
      why: 'a result in another dimension than its unit',
      chapter: standWith([
        formula('stand.profit', 'Profit', 'h', 'stand.takings - stand.spent - stand.rent * stand.open', true),
      ]),
      says: ['stand.profit formula-result (found money, wanted time) — in stand.profit = '],
    },
    {
      why: 'a quantity that nobody reads and nobody is shown',
      chapter: standWith([input('stand.weather', 'Weather', '')]),
      says: ['stand.weather is never used'],
    },
    {
      why: 'a solver that does not exist',
      chapter: standWith([solved('stand.spent', 'Money spent', 'money', 'haggling')]),
      says: ['stand.spent is given by the unknown solver "haggling"'],
    },
    {
      why: 'a solver that reads what does not exist',
      chapter: standWith([], [{ ...shopping, inputs: ['stand.limes'] }, leftovers]),
      says: ['shopping reads the unknown name stand.limes'],
    },
    {
      why: 'a solver that waits for one that does not exist',
      chapter: standWith([], [shopping, { ...leftovers, after: ['dishes'] }]),
      says: ['leftovers runs after the unknown solver dishes'],
    },
    {
      why: 'a circle of formulas, each of them named',
      chapter: standWith([
        formula('stand.cups', 'Cups', '', `${cups} + 0 * stand.lemons`),
        formula('stand.lemons', 'Lemons', '', 'ceil(stand.cups / stand.cupsPerLemon)'),
      ]),
      says: [
        'stand.cups = stand.customers * stand.open + 0 * stand.lemons  ←  stand.lemons = ceil(stand.cups / stand.cupsPerLemon)  ←  stand.cups',
      ],
    },
    {
      why: 'a formula that reads itself',
      chapter: standWith([formula('stand.cups', 'Cups', '', `${cups} + 0 * stand.cups`)]),
      says: ['stand.cups depends on itself'],
    },
    {
      why: 'a circle through a solver',
      chapter: standWith([formula('stand.cups', 'Cups', '', `${cups} + 0 * stand.bags`)]),
      says: ['depends on itself', 'solver:shopping'],
    },
    {
      why: 'solvers that wait for each other',
      chapter: standWith([], [{ ...shopping, after: ['leftovers'] }, leftovers]),
      says: ['depends on itself'],
    },
  ])('refuses $why', ({ chapter, says }) => {
    const found = problems(chapter);

    expect(found.length).toBeGreaterThan(0);
    for (const part of says) expect(found.join('\n')).toContain(part);
  });

  test('names all problems at once', () => {
    const chapter = standWith([
      formula('stand.cups', 'Cups', '', 'stand.x'),
      formula('stand.lemons', 'Lemons', '', 'stand.y'),
    ]);

    expect(problems(chapter)).toHaveLength(2);
  });

  test('takes the same name in two chapters as twice defined', () => {
    expect(problems(lemonade, { ...lemonade, id: 'copy', solvers: [] }).join()).toContain('is defined twice');
  });
});

describe('runBook', () => {
  test('works the Saturday out: 46 cups, 23 lemons, 3 bags, and 12.50 less an hour-wise rent of 1.00 left', () => {
    const { value, context } = run();

    expect({
      cups: value('stand.cups'),
      lemons: value('stand.lemons'),
      bags: context.bags,
      spent: value('stand.spent'),
      leftOver: value('stand.leftOver'),
      profit: value('stand.profit'),
    }).toEqual({ cups: 46, lemons: 23, bags: [10, 10, 3], spent: 9.5, leftOver: 0, profit: expect.closeTo(12.5, 12) });
  });

  test('runs again from a clean slate', () => {
    expect(run().value('stand.profit')).toBe(run().value('stand.profit'));
  });

  test.each([
    {
      why: 'a formula that divides by zero',
      values: { ...saturday, 'stand.cupsPerLemon': 0 },
      says: 'stand.lemons is not a finite number',
    },
    {
      why: 'an input that is no number',
      values: { ...saturday, 'stand.price': NaN },
      says: 'input stand.price is not a finite number',
    },
    {
      why: 'an input without end',
      values: { ...saturday, 'stand.price': Infinity },
      says: 'input stand.price is not a finite number',
    },
  ])('takes $why as a defect', ({ values, says }) => {
    expect(() => run(values)).toThrow(`Defect: ${says}`);
  });

  test.each([
    {
      why: 'gives no number',
      solver: { ...shopping, run: () => ({ 'stand.bags': NaN, 'stand.spent': 1 }) },
      says: 'solver shopping gives no finite stand.bags',
    },
    {
      why: 'forgets an output',
      solver: { ...shopping, run: () => ({ 'stand.bags': 1 }) },
      says: 'solver shopping gives no finite stand.spent',
    },
    {
      why: 'reads what it has not declared',
      solver: {
        ...shopping,
        run: (read: (name: string) => number) => ({ 'stand.bags': read('stand.price'), 'stand.spent': 1 }),
      },
      says: 'solver shopping reads stand.price without declaring it',
    },
  ])('takes a solver that $why as a defect', ({ solver, says }) => {
    const book = loadBook([standWith([], [solver, leftovers])]);

    expect(book.ok).toBe(true);
    expect(() => book.ok && runBook(book.value, (name) => saturday[name] ?? 0, { bags: [] })).toThrow(says);
  });

  test('asking for a name that is not in the book is a defect', () => {
    const { value } = run();

    expect(() => value('stand.limes')).toThrow('stand.limes');
  });
});

describe('explainQuantity', () => {
  const show = (value: number, unit: string) => `${value}${unit === '' ? '' : ` ${unit}`}`;
  const explain = (name: string) => {
    const { book, slots, context } = run();
    return explainQuantity(book, slots, context, name, show);
  };

  test('a formula: as written, typeset, with the figures put in, what it reads and who reads it', () => {
    expect(explain('stand.lemons')).toEqual({
      name: 'stand.lemons',
      label: 'Lemons',
      unit: '',
      value: 23,
      kind: 'formula',
      why: 'Lemons, worked out.',
      source: 'stand:arithmetic',
      usedBy: ['stand.leftOver', 'stand.bags', 'stand.spent'],
      inputs: ['stand.cups', 'stand.cupsPerLemon'],
      formula: {
        text: 'ceil(stand.cups / stand.cupsPerLemon)',
        tex: '\\left\\lceil\\frac{\\mathrm{stand.cups}}{\\mathrm{stand.cupsPerLemon}}\\right\\rceil',
        withFigures: 'ceil(46 / 2)',
      },
    });
  });

  test('figures keep their units and brackets', () => {
    expect(explain('stand.profit').formula?.withFigures).toBe('23 money - 9.5 money - 6 money/d * 4 h');
  });

  test('a solver output: which solver, and what decided', () => {
    expect(explain('stand.bags')).toMatchObject({
      kind: 'solved',
      value: 3,
      inputs: ['stand.lemons'],
      usedBy: [],
      solver: {
        id: 'shopping',
        title: 'Shopping',
        reason: { code: 'bags', figures: { count: 3, sizes: '10, 10, 3' } },
      },
    });
  });

  test('a solver without a reason has none', () => {
    expect(explain('stand.leftOver').solver).not.toHaveProperty('reason');
  });

  test('an input: no formula, no inputs', () => {
    const explanation = explain('stand.open');

    expect(explanation).toMatchObject({
      kind: 'input',
      value: 4,
      unit: 'h',
      inputs: [],
      usedBy: ['stand.profit', 'stand.cups'],
    });
    expect(explanation).not.toHaveProperty('formula');
    expect(explanation).not.toHaveProperty('solver');
  });
});
