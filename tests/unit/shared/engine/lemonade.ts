/**
 * A method book about a lemonade stand: small enough to check by hand, and with one of everything the engine knows.
 *
 * Inputs and formulas in several units, a solver with a structured result (the shopping list), a second solver that
 * reads that result, and a quantity that nobody reads but people.
 */
import { loadBook, type Book } from '../../../../shared/engine/book.ts';
import type { Chapter, InputQuantity, Quantity, Solver } from '../../../../shared/engine/definition.ts';

/** What the solvers leave for each other. */
export interface Stand {
  /** Lemons of each bag bought, the largest bag first. */
  bags: readonly number[];
}

const input = (name: string, label: string, unit: string, max = 1000): InputQuantity => ({
  kind: 'input',
  name,
  label,
  unit,
  why: `${label} of the day.`,
  source: 'stand:chalk-board',
  min: 0,
  max,
});
const formula = (name: string, label: string, unit: string, text: string, result = false): Quantity => ({
  kind: 'formula',
  name,
  label,
  unit,
  formula: text,
  why: `${label}, worked out.`,
  source: 'stand:arithmetic',
  ...(result ? { result: true } : {}),
});
const solved = (name: string, label: string, unit: string, by: string, result = false): Quantity => ({
  kind: 'solved',
  name,
  label,
  unit,
  by,
  why: `${label}, found by trying.`,
  source: 'stand:market',
  ...(result ? { result: true } : {}),
});

/** Bags of 10, then of 3: the market sells no single lemons. */
export const shopping: Solver<Stand> = {
  id: 'shopping',
  title: 'Shopping',
  why: 'Large bags first, small ones for the rest.',
  source: 'stand:market',
  inputs: ['stand.lemons'],
  after: [],
  run: (read, context) => {
    const lemons = read('stand.lemons');
    const large = Math.floor(lemons / 10);
    const small = Math.ceil((lemons - large * 10) / 3);
    context.bags = [...Array<number>(large).fill(10), ...Array<number>(small).fill(3)];
    return { 'stand.bags': large + small, 'stand.spent': 4 * large + 1.5 * small };
  },
  reason: ({ bags }) => ({ code: 'bags', figures: { count: bags.length, sizes: bags.join(', ') } }),
};

/** Lemons that will rot: reads the shopping list itself, not a number. */
export const leftovers: Solver<Stand> = {
  id: 'leftovers',
  title: 'Leftovers',
  why: 'What the bags hold beyond the need.',
  source: 'stand:market',
  inputs: ['stand.lemons'],
  after: ['shopping'],
  run: (read, { bags }) => ({ 'stand.leftOver': bags.reduce((a, b) => a + b, 0) - read('stand.lemons') }),
};

/** Written backwards on purpose: results before what they read. The engine finds the order. */
export const lemonade: Chapter<Stand> = {
  id: 'stand',
  title: 'Lemonade stand',
  intro: 'How much to buy and what is left in the till.',
  quantities: [
    formula('stand.profit', 'Profit', 'money', 'stand.takings - stand.spent - stand.rent * stand.open', true),
    formula('stand.takings', 'Takings', 'money', 'stand.cups * stand.price'),
    solved('stand.leftOver', 'Lemons left over', '', 'leftovers', true),
    solved('stand.bags', 'Bags', '', 'shopping', true),
    solved('stand.spent', 'Money spent', 'money', 'shopping'),
    formula('stand.lemons', 'Lemons', '', 'ceil(stand.cups / stand.cupsPerLemon)'),
    formula('stand.cups', 'Cups', '', 'stand.customers * stand.open'),
    input('stand.customers', 'Customers', '1/h'),
    input('stand.open', 'Opening time', 'h', 24),
    input('stand.cupsPerLemon', 'Cups per lemon', ''),
    input('stand.price', 'Price of a cup', 'money'),
    input('stand.rent', 'Rent of the pavement', 'money/d'),
  ],
  solvers: [leftovers, shopping],
};

/** A quiet Saturday: 46 cups, 23 lemons, two large bags and a small one. */
export const saturday: Readonly<Record<string, number>> = {
  'stand.customers': 11.5,
  'stand.open': 4,
  'stand.cupsPerLemon': 2,
  'stand.price': 0.5,
  'stand.rent': 6,
};

/** The chapter with some quantities replaced or added, and some solvers. */
export function standWith(
  quantities: readonly Quantity[] = [],
  solvers: readonly Solver<Stand>[] = lemonade.solvers,
): Chapter<Stand> {
  const names = new Set(quantities.map(({ name }) => name));
  return {
    ...lemonade,
    quantities: [...lemonade.quantities.filter(({ name }) => !names.has(name)), ...quantities],
    solvers,
  };
}

export function standBook(): Book<Stand> {
  const book = loadBook([lemonade]);
  if (!book.ok) throw new Error(book.error.map(({ name, message }) => `${name} ${message}`).join('; '));
  return book.value;
}

export const quantity = { input, formula, solved };
