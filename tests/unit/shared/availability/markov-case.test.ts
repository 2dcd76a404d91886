import { describe, expect, test } from 'vitest';
import { solveMarkovCase } from '../../../../shared/availability/markov-case.ts';
import type { MarkovCase, MarkovSolution } from '../../../../shared/availability/markov-case.ts';

function solved(json: unknown): MarkovSolution {
  const result = solveMarkovCase(json);
  if (!result.ok) throw new Error(`${result.error.where}: ${result.error.message}`);
  return result.value;
}

const [l, m, c, d, a] = [1.1e-5, 0.25, 0.97, 6, 0.3];
const pair = { states: ['two', 'one', 'none'], initial: 'two', up: ['two', 'one'] };

function close(actual: number | null, expected: number): void {
  expect(actual! / expected).toBeCloseTo(1, 12);
}

describe('closed forms, availability reference 3.2', () => {
  test('one unit', () => {
    const rates = [
      ['up', 'hw', l],
      ['hw', 'up', m],
    ];
    const solution = solved({ id: 'x', states: ['up', 'hw'], initial: 'up', up: ['up'], rates });

    close(solution.unavailability, l / (l + m));
    close(solution.availability, m / (l + m));
    close(solution.mttfHours, 1 / l);
    close(solution.failureFrequencyPerHour, (l * m) / (l + m));
  });

  test('one unit with two ways to fail', () => {
    const rates = [
      ['up', 'hw', l],
      ['hw', 'up', m],
      ['up', 'sw', 1e-4],
      ['sw', 'up', 4],
    ];
    const x = l / m + 1e-4 / 4;

    const solution = solved({ states: ['up', 'hw', 'sw'], initial: 'up', up: ['up'], rates });

    close(solution.unavailability, x / (1 + x));
    close(solution.mttfHours, 1 / (l + 1e-4));
  });

  test.each([
    { crews: 1, u: (2 * l * l) / (2 * l * l + 2 * l * m + m * m) },
    { crews: 2, u: (l / (l + m)) ** 2 },
  ])('two in parallel, $crews crew', ({ crews, u }) => {
    const rates = [
      ['two', 'one', 2 * l],
      ['one', 'two', m],
      ['one', 'none', l],
      ['none', 'one', crews * m],
    ];

    const solution = solved({ ...pair, rates });

    close(solution.unavailability, u);
    close(solution.mttfHours, (3 * l + m) / (2 * l * l));
  });

  test('two in parallel with imperfect coverage', () => {
    const rates = [
      ['two', 'one', 2 * l * c],
      ['two', 'none', 2 * l * (1 - c)],
      ['one', 'two', m],
      ['one', 'none', l],
      ['none', 'one', m],
    ];
    const p1 = (2 * l) / m;
    const p0 = (2 * l * (1 - c) + l * p1) / m;

    const solution = solved({ ...pair, rates });

    close(solution.unavailability, p0 / (1 + p1 + p0));
    close(solution.mttfHours, (l * (1 + 2 * c) + m) / (2 * l * (l + m * (1 - c))));
    expect(solution.mttfHours).toBeLessThan(1 / (2 * l * (1 - c)));
  });

  test('two in parallel, what is not covered reboots first', () => {
    const rates = [
      ['two', 'one', 2 * l * c],
      ['two', 'boot', 2 * l * (1 - c)],
      ['boot', 'one', d],
      ['one', 'two', m],
      ['one', 'none', l],
      ['none', 'one', m],
    ];
    const [pr, p1, p0] = [(2 * l * (1 - c)) / d, (2 * l) / m, (2 * l * l) / (m * m)];

    const solution = solved({ ...pair, states: [...pair.states, 'boot'], rates });

    close(solution.unavailability, (pr + p0) / (1 + p1 + pr + p0));
  });

  test('warm standby', () => {
    const rates = [
      ['two', 'one', (1 + a) * l],
      ['one', 'two', m],
      ['one', 'none', l],
      ['none', 'one', m],
    ];
    const p1 = ((1 + a) * l) / m;
    const p0 = (p1 * l) / m;

    const solution = solved({ ...pair, rates });

    close(solution.unavailability, p0 / (1 + p1 + p0));
    close(solution.mttfHours, ((2 + a) * l + m) / ((1 + a) * l * l));
  });

  test.each([
    [1, 4, 1],
    [2, 4, 2],
    [3, 5, 1],
    [4, 6, 6],
    [1, 1, 1],
  ])('%i of %i with %i crews', (needed, count, crews) => {
    const rate = 3e-4;
    const down = (i: number): number => Math.min(i, crews) * m;
    const weights = [1];
    for (let i = 0; i < count; i++) weights.push((weights[i]! * (count - i) * rate) / down(i + 1));
    const total = weights.reduce((sum, w) => sum + w, 0);
    const lost = weights.slice(count - needed + 1).reduce((sum, w) => sum + w, 0);
    let mttf = 0;
    for (let i = 0; i <= count - needed; i++) {
      for (let j = 0; j <= i; j++) {
        let product = 1 / ((count - j) * rate);
        for (let k = j + 1; k <= i; k++) product *= down(k) / ((count - k) * rate);
        mttf += product;
      }
    }
    const states = Array.from({ length: count + 1 }, (_, i) => `${i} down`);
    const rates = states.slice(1).flatMap((to, i) => [
      [states[i], to, (count - i) * rate],
      [to, states[i], down(i + 1)],
    ]);

    const solution = solved({ states, initial: '0 down', up: states.slice(0, count - needed + 1), rates });

    close(solution.unavailability, lost / total);
    close(solution.mttfHours, mttf);
  });
});

describe('unusual chains', () => {
  const chain = (rates: MarkovCase['rates'], up: readonly string[] = ['a', 'b']): MarkovCase => ({
    states: ['a', 'b', 'x', 'y'],
    initial: 'a',
    up,
    rates,
  });

  test('unreachable states are dropped', () => {
    const solution = solved(chain([['a', 'x', 1], ['x', 'a', 3], ['y', 'a', 9], ['y', 'b', 1]])); // prettier-ignore

    expect(solution.unavailability).toBeCloseTo(0.25, 14);
  });

  test('states left for good have no weight, but count for the MTTF', () => {
    const solution = solved(chain([['a', 'b', 0.5], ['b', 'x', 1], ['x', 'b', 3]])); // prettier-ignore

    expect(solution.unavailability).toBeCloseTo(0.25, 14);
    expect(solution.mttfHours).toBeCloseTo(3, 13);
  });

  test('a down state without a way back', () => {
    const solution = solved(chain([['a', 'b', 1], ['b', 'a', 1], ['b', 'x', 0.5]])); // prettier-ignore

    expect(solution).toMatchObject({ availability: 0, unavailability: 1, failureFrequencyPerHour: 0 });
    expect(solution.mttfHours).toBeCloseTo(5, 13);
  });

  test('no down state in reach', () => {
    const solution = solved(chain([['a', 'b', 1], ['b', 'a', 2], ['x', 'a', 1]])); // prettier-ignore

    expect(solution).toMatchObject({ availability: 1, unavailability: 0, mttfHours: null, failureFrequencyPerHour: 0 });
  });

  test('no rates at all', () => {
    expect(solved(chain([]))).toEqual({
      availability: 1,
      unavailability: 0,
      mttfHours: null,
      failureFrequencyPerHour: 0,
    });
  });

  test('a failure that may never come has no mean time', () => {
    expect(solved(chain([['a', 'b', 1], ['a', 'x', 1], ['x', 'b', 1]])).mttfHours).toBeNull(); // prettier-ignore
  });

  test('a start that is down has failed already', () => {
    const solution = solved(chain([['a', 'b', 1], ['b', 'a', 3]], ['b'])); // prettier-ignore

    expect(solution.mttfHours).toBe(0);
    expect(solution.unavailability).toBeCloseTo(0.75, 14);
  });

  test('rates between the same states add up', () => {
    const once = solved(chain([['a', 'x', 3], ['x', 'a', 1]])); // prettier-ignore
    const twice = solved(chain([['a', 'x', 1], ['x', 'a', 1], ['a', 'x', 2]])); // prettier-ignore

    expect(twice).toEqual(once);
  });

  test('unavailability of 1e-17 keeps its digits', () => {
    const solution = solved(chain([['a', 'x', 1e-15], ['x', 'a', 100]])); // prettier-ignore

    close(solution.unavailability, 1e-17 / (1 + 1e-17));
    close(solution.mttfHours, 1e15);
  });
});

describe('what is wrong is said', () => {
  const good = { states: ['up', 'hw'], initial: 'up', up: ['up'], rates: [['up', 'hw', 1], ['hw', 'up', 2]] }; // prettier-ignore

  const far = [['a', 'b', 1e-100], ['b', 'a', 1e100], ['b', 'c', 1e-100], ['c', 'b', 1e100]]; // prettier-ignore
  const farApart = { states: ['a', 'b', 'c'], initial: 'a', up: ['a', 'b'], rates: far };

  test.each([
    { why: 'not an object', json: [], where: '' },
    { why: 'null', json: null, where: '' },
    { why: 'no states', json: { ...good, states: [] }, where: 'states' },
    { why: 'states not a list', json: { ...good, states: 3 }, where: 'states' },
    { why: 'a state twice', json: { ...good, states: ['up', 'hw', 'up'] }, where: 'states' },
    { why: 'unknown initial', json: { ...good, initial: 'nowhere' }, where: 'initial' },
    { why: 'unknown up', json: { ...good, up: ['up', 'nowhere'] }, where: 'up[1]' },
    { why: 'up missing', json: { ...good, up: undefined }, where: 'up' },
    { why: 'rates missing', json: { ...good, rates: undefined }, where: 'rates' },
    { why: 'unknown target', json: { ...good, rates: [['up', 'nowhere', 1]] }, where: 'rates[0][1]' },
    { why: 'self-rate', json: { ...good, rates: [['up', 'up', 1]] }, where: 'rates[0]' },
    { why: 'negative', json: { ...good, rates: [['up', 'hw', -1]] }, where: 'rates[0][2]' },
    { why: 'NaN', json: { ...good, rates: [['up', 'hw', Number.NaN]] }, where: 'rates[0][2]' },
    { why: 'infinite', json: { ...good, rates: [['up', 'hw', Infinity]] }, where: 'rates[0][2]' },
    { why: 'a text', json: { ...good, rates: [['up', 'hw', '1']] }, where: 'rates[0][2]' },
    { why: 'too short', json: { ...good, rates: [['up', 'hw']] }, where: 'rates[0]' },
    { why: 'two ends', json: { states: ['a', 'b', 'c'], initial: 'a', up: ['a'], rates: [['a', 'b', 1], ['a', 'c', 1]] }, where: 'rates' }, // prettier-ignore
    { why: 'too small for doubles', json: { ...good, rates: [['up', 'hw', 1e-308]] }, where: 'rates[0][2]' },
    { why: 'too far apart', json: farApart, where: 'rates' },
  ])('$why', ({ json, where }) => {
    const result = solveMarkovCase(json);

    expect(result).toMatchObject({
      ok: false,
      error: { where, message: expect.stringMatching(/: (give|use|leave|add)/) },
    });
  });
});
