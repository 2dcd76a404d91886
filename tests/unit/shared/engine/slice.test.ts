/** Slices of the lemonade stand: what has to run again, and that nothing else does. */
import { describe, expect, test } from 'vitest';
import type { Step } from '../../../../shared/engine/book.ts';
import { inputSlots, runSlots, runSteps, valueOf } from '../../../../shared/engine/run.ts';
import { sliceOf, type SliceWish } from '../../../../shared/engine/slice.ts';
import { saturday, standBook, type Stand } from './lemonade.ts';

const book = standBook();
const nameOf = (step: Step<Stand>): string =>
  step.type === 'formula' ? step.name : `${step.solver.id} → ${step.outputs.map(({ name }) => name).join(' ')}`;
const stepsOf = (wish: SliceWish): readonly string[] => sliceOf(book, wish).steps.map(nameOf);

describe('steps of a slice, by hand', () => {
  test.each<[string, SliceWish, readonly string[]]>([
    [
      'the price moves only what is earned',
      { figures: ['stand.profit'], changing: ['stand.price'] },
      ['stand.takings', 'stand.profit'],
    ],
    [
      'more cups a lemon: less is bought, the takings stay',
      { figures: ['stand.profit'], changing: ['stand.cupsPerLemon'] },
      ['stand.lemons', 'shopping → stand.spent', 'stand.profit'],
    ],
    ['the rent has no part in the bags', { figures: ['stand.bags'], changing: ['stand.rent'] }, []],
    [
      'a solver runs for the list that another reads, though nobody wants its numbers',
      { figures: ['stand.leftOver'], changing: ['stand.cupsPerLemon'] },
      ['stand.lemons', 'shopping → ', 'leftovers → stand.leftOver'],
    ],
    ['nothing moves', { figures: ['stand.profit', 'stand.leftOver'], changing: [] }, []],
    [
      'a touched solver runs, and what rests on it',
      { figures: ['stand.profit'], changing: [], solversTouched: ['shopping'] },
      ['shopping → stand.spent', 'stand.profit'],
    ],
    [
      'a solver whose list alone is wanted',
      { figures: [], solvers: ['shopping'], changing: ['stand.open'] },
      ['stand.cups', 'stand.lemons', 'shopping → '],
    ],
  ])('%s', (_what, wish, expected) => {
    expect(stepsOf(wish)).toEqual(expected);
  });
});

test('a slice says which outputs of a solver are wanted', () => {
  const { steps } = sliceOf(book, { figures: ['stand.profit'], changing: ['stand.cupsPerLemon'] });
  const shopping = steps.find((step) => step.type === 'solver');

  expect(shopping?.type === 'solver' && ['stand.spent', 'stand.bags'].map(shopping.isWanted)).toEqual([true, false]);
});

test('and by its own id whether its list is: only for another solver, or when it is asked for', () => {
  const isListWanted = (wish: SliceWish): boolean => {
    const shopping = sliceOf(book, wish).steps.find((step) => step.type === 'solver');
    return shopping?.type === 'solver' && shopping.isWanted('shopping');
  };
  const changing = ['stand.cupsPerLemon'];

  expect(isListWanted({ figures: ['stand.profit'], changing })).toBe(false);
  expect(isListWanted({ figures: ['stand.profit', 'stand.leftOver'], changing })).toBe(true);
  expect(isListWanted({ figures: ['stand.profit'], solvers: ['shopping'], changing })).toBe(true);
});

test('the slots of a run before, a moved input and the slice give what a whole run gives', () => {
  const context: Stand = { bags: [] };
  const slots = inputSlots(book, (name) => saturday[name] ?? 0);
  runSlots(book, slots, context);
  const { slot, factor } = book.places.get('stand.cupsPerLemon')!;
  slots[slot] = 3 * factor;
  const slice = sliceOf(book, { figures: ['stand.profit', 'stand.leftOver'], changing: ['stand.cupsPerLemon'] });
  runSteps(slice.steps, slots, context);

  // 46 cups of 16 lemons: a large bag and two small ones for 7, 46 · 0.50 − 7 − 6 · 4/24 = 15; 16 of 16 used.
  expect(valueOf(book, { slots }, 'stand.profit')).toBeCloseTo(15, 12);
  expect(valueOf(book, { slots }, 'stand.leftOver')).toBe(0);
  expect(context.bags).toEqual([10, 3, 3]);
});

test('a figure or a solver that nobody knows is a defect', () => {
  expect(() => sliceOf(book, { figures: ['stand.ice'], changing: [] })).toThrow('stand.ice');
  expect(() => sliceOf(book, { figures: [], solvers: ['icing'], changing: [] })).toThrow('icing');
});
