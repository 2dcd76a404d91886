/** Formulas typed by users: the names on offer, the unit wanted, and no number where there is none. */
import { describe, expect, test } from 'vitest';
import { compileUserFormula } from '../../../../shared/engine/user-formula.ts';
import { faultSaid } from '../../../builders/said.ts';

const offered: Readonly<Record<string, { value: number; unit: string }>> = {
  'hosts.count': { value: 3, unit: '' },
  'hosts.memoryTotal': { value: 768, unit: 'GiB' },
  'bill.installDays': { value: 8.5, unit: 'd' },
  'bill.energyPerYear': { value: 8.25, unit: 'MWh' },
  'availability.downtimePerYear': { value: 22, unit: 'min/a' },
  'demand.growth': { value: 0, unit: 'share' },
};

const unitOf = (name: string): string | undefined => (Object.hasOwn(offered, name) ? offered[name]?.unit : undefined);

function compute(text: string, unit = ''): number | null | string {
  const formula = compileUserFormula(text, unit, unitOf);
  return formula.ok ? formula.value.evaluate((name) => offered[name]?.value ?? NaN) : faultSaid(formula.error);
}

describe('compileUserFormula', () => {
  test.each<{ why: string; text: string; unit: string; result: number | null }>([
    { why: 'pieces', text: '2 * hosts.count', unit: '', result: 6 },
    { why: 'a quantity in the unit of the line', text: 'hosts.memoryTotal', unit: 'TiB', result: 0.75 },
    { why: 'decimal and binary sizes are not mixed up', text: 'hosts.memoryTotal', unit: 'GB', result: 824.633720832 },
    { why: 'a plain number counts in the unit of the line', text: 'hosts.count * 0.5', unit: 'd', result: 1.5 },
    { why: 'a quantity with a unit keeps its size', text: 'bill.installDays / 2', unit: 'h', result: 102 },
    { why: 'energy', text: 'bill.energyPerYear', unit: 'kWh', result: 8250 },
    { why: 'minutes a year count as minutes', text: 'availability.downtimePerYear * 10', unit: '', result: 220 },
    {
      why: 'minutes a year are rounded as minutes',
      text: 'ceil(availability.downtimePerYear)',
      unit: 'min/a',
      result: 22,
    },
    { why: 'a credit', text: 'floor(-hosts.count / 2)', unit: '', result: -2 },
    { why: 'no names at all', text: '4', unit: '', result: 4 },
    { why: 'a division by zero has no result', text: 'hosts.count / demand.growth', unit: '', result: null },
    { why: 'nor has nothing over nothing', text: 'demand.growth / demand.growth', unit: '', result: null },
    { why: 'nor has the root of a debt', text: '(-hosts.count) ^ 0.5', unit: '', result: null },
    { why: 'nor has a number beyond every double', text: '9 ^ 9 ^ 9', unit: '', result: null },
  ])('$why: $text in "$unit"', ({ text, unit, result }) => {
    const value = compute(text, unit);

    if (typeof result === 'number') expect(value).toBeCloseTo(result, 9);
    else expect(value).toBeNull();
  });

  test.each([
    {
      why: 'a name not on offer',
      text: 'hosts.cuont',
      unit: '',
      says: 'the formula uses "hosts.cuont", which is not a known quantity',
    },
    {
      why: 'an own property of every object',
      text: 'constructor',
      unit: '',
      says: '"constructor", which is not a known quantity',
    },
    { why: 'the prototype', text: '__proto__', unit: '', says: 'which is not a known quantity' },
    {
      why: 'a clash of units',
      text: 'hosts.memoryTotal + bill.installDays',
      unit: 'GiB',
      says: 'the two sides of "+" differ',
    },
    {
      why: 'another unit than the line’s',
      text: 'hosts.memoryTotal',
      unit: 'd',
      says: 'the formula gives an amount of data (such as GiB), but the unit is a time (such as s)',
    },
    { why: 'a function out of reach', text: 'evaluate("1")', unit: '', says: 'function "evaluate" is not allowed' },
  ])('refuses $why', ({ text, unit, says }) => {
    expect(compute(text, unit)).toContain(says);
  });

  test('the same formula runs again with other figures', () => {
    const formula = compileUserFormula('2 * hosts.count', '', unitOf);

    expect([3, 5].map((hosts) => formula.ok && formula.value.evaluate(() => hosts))).toEqual([6, 10]);
  });
});
