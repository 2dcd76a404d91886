/** Dimensions: what may be added to what, and the sizes of the units behind it. */
import { describe, expect, test } from 'vitest';
import { checkDimension } from '../../../../shared/engine/dimension.ts';
import { parseFormula } from '../../../../shared/engine/formula.ts';
import { unitNamed, unitNames } from '../../../../shared/engine/units.ts';
import { faultSaid } from '../../../builders/said.ts';

const units: Readonly<Record<string, string>> = {
  disk: 'GiB',
  drive: 'GB',
  load: 'Gbit/s',
  rate: 'MB/s',
  time: 's',
  calls: '1/s',
  price: 'money',
  tariff: 'money/kWh',
  power: 'W',
  energy: 'kWh',
  hosts: '',
  share: 'share',
  fee: 'money/a',
  down: 'min/a',
};

/** null when the formula has the unit's dimension, otherwise what is wrong. */
function check(text: string, unit: string): string | null {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(faultSaid(parsed.error));
  const checked = checkDimension(parsed.value.expression, unit, (name) => units[name] ?? '');
  return checked.ok ? null : faultSaid(checked.error);
}

describe('checkDimension', () => {
  test.each([
    { why: 'GiB and GB are sizes of the same kind', text: 'disk + drive', unit: 'TiB' },
    { why: 'a rate times a time is an amount', text: 'load * time', unit: 'GB' },
    { why: 'an amount over a rate is a time', text: 'disk / min(load, rate)', unit: 'min' },
    { why: 'zero fits everywhere', text: 'max(0, disk) + 0', unit: 'GiB' },
    { why: 'zero fits either branch', text: 'hosts > 0 ? disk : 0', unit: 'GiB' },
    { why: 'zero times anything fits', text: '0 * price + disk', unit: 'GiB' },
    { why: 'a share is a plain number', text: 'disk / (1 - share)', unit: 'GiB' },
    { why: 'a fixed power of a unit', text: 'disk ^ 2 / disk', unit: 'GiB' },
    { why: 'a variable power of a number', text: '(1 + share) ^ hosts', unit: '' },
    { why: 'a quotient of sizes is a count', text: 'ceil(disk / drive)', unit: '' },
    { why: 'energy times a tariff is money', text: 'power * time * tariff', unit: 'money' },
    { why: 'a yearly fee times a time is money', text: 'fee * time', unit: 'money' },
    { why: 'a comparison of like with like is a number', text: '(disk > drive) + 1', unit: '' },
    { why: 'a share of the year is a number', text: 'down', unit: 'share' },
    { why: 'the absolute value keeps the unit', text: 'abs(disk - drive)', unit: 'GiB' },
    { why: 'a sign keeps the unit', text: '-disk', unit: 'GiB' },
  ])('$why: $text in $unit', ({ text, unit }) => {
    expect(check(text, unit)).toBeNull();
  });

  test.each([
    {
      why: 'an amount is not a rate',
      text: 'disk + load',
      unit: 'GiB',
      says: 'the two sides of "+" differ: an amount of data (such as GiB) and a data rate (such as Gbit/s)',
    },
    {
      why: 'one is not nothing',
      text: 'disk + 1',
      unit: 'GiB',
      says: 'the two sides of "+" differ: an amount of data (such as GiB) and a plain number',
    },
    {
      why: 'the result is another',
      text: 'disk * 2',
      unit: 's',
      says: 'the formula gives an amount of data (such as GiB), but the unit is a time (such as s)',
    },
    { why: 'the branches differ', text: 'hosts > 0 ? disk : time', unit: 'GiB', says: 'the two sides of ":" differ' },
    {
      why: 'a condition is no amount',
      text: 'disk ? 1 : 2',
      unit: '',
      says: 'the condition before "?" must be a comparison',
    },
    { why: 'sizes and times have no largest', text: 'max(disk, time)', unit: 'GiB', says: 'the values of max differ' },
    {
      why: 'amounts are not compared with numbers',
      text: 'disk > 5 ? 1 : 0',
      unit: '',
      says: 'the two sides of ">" differ',
    },
    {
      why: 'an amount is not rounded',
      text: 'ceil(disk)',
      unit: 'GiB',
      says: 'ceil rounds a count, but its value is an amount of data (such as GiB): divide by a unit first',
    },
    { why: 'an exponent is a number', text: '2 ^ disk', unit: '', says: 'an exponent must be a plain number' },
    { why: 'a power that varies has no unit', text: 'disk ^ hosts', unit: 'GiB', says: 'takes a fixed exponent' },
    { why: 'money is not energy', text: 'price + energy', unit: 'money', says: 'the two sides of "+" differ' },
    {
      why: 'a unit not in the table',
      text: 'hosts',
      unit: 'furlong',
      says: 'the unit "furlong" is not in the table of units',
    },
  ])('refuses: $why: $text in $unit', ({ text, unit, says }) => {
    expect(check(text, unit)).toContain(says);
  });
});

describe('the table of units', () => {
  const size = (unit: string, in_: string) => (unitNamed(unit)?.factor ?? NaN) / (unitNamed(in_)?.factor ?? NaN);

  test.each([
    { unit: 'GiB', is: 2 ** 30, of: 'B', why: 'binary' },
    { unit: 'GB', is: 1e9, of: 'B', why: 'decimal' },
    { unit: 'MiB', is: 2 ** 20, of: 'B', why: 'binary' },
    { unit: 'KiB', is: 1024, of: 'B', why: 'binary' },
    { unit: 'TiB', is: 1024, of: 'GiB', why: 'binary' },
    { unit: 'TB', is: 1000, of: 'GB', why: 'decimal' },
    { unit: 'MB', is: 1e6, of: 'B', why: 'decimal' },
    { unit: 'MB/s', is: 8, of: 'Mbit/s', why: 'a byte has eight bits' },
    { unit: 'Gbit/s', is: 1000, of: 'Mbit/s', why: 'links are decimal' },
    { unit: 'GHz', is: 1000, of: 'MHz', why: 'clocks are decimal' },
    { unit: 'h', is: 3600, of: 's', why: 'time' },
    { unit: 'd', is: 24, of: 'h', why: 'time' },
    { unit: 's', is: 1000, of: 'ms', why: 'time' },
    { unit: 'a', is: 8760, of: 'h', why: 'the planning year has 8,760 h, not 8,766' },
    { unit: '1/h', is: 8760, of: '1/a', why: 'a rate is the inverse' },
    { unit: '1/s', is: 3600, of: '1/h', why: 'a rate is the inverse' },
    { unit: 'share', is: 525_600, of: 'min/a', why: 'a year has 525,600 minutes' },
    { unit: 'money/d', is: 365, of: 'money/a', why: '8,760 h are 365 days' },
    { unit: 'MWh', is: 1000, of: 'kWh', why: 'energy' },
  ])('1 $unit = $is $of: $why', ({ unit, is, of }) => {
    expect(size(unit, of)).toBeCloseTo(is, 9);
  });

  test('a kWh is 1000 W for an hour, and its price gives money', () => {
    const [kWh, watt, hour, tariff] = ['kWh', 'W', 'h', 'money/kWh'].map((unit) => unitNamed(unit)?.factor ?? NaN);

    expect(kWh! / (watt! * hour!)).toBeCloseTo(1000, 9);
    expect(tariff! * kWh!).toBeCloseTo(1, 12);
  });

  test('every unit has a size and a dimension', () => {
    for (const name of unitNames) {
      const unit = unitNamed(name);
      expect(unit?.factor).toBeGreaterThan(0);
      expect(unit?.dimension).toHaveLength(unitNamed('s')?.dimension.length ?? -1);
    }
  });

  test('an own property of every object is no unit', () => {
    expect(unitNamed('constructor')).toBeUndefined();
  });
});
