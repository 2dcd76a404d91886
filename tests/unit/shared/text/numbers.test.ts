import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatFigure,
  formatMoney,
  formatNumber,
  formatPrice,
  minorPerUnit,
} from '../../../../shared/text/numbers.ts';

/** Narrow no-break spaces written as underscores, so that a reader sees them. */
const seen = (text: string): string => text.replaceAll('\u202f', '_');

describe('digits follow the magnitude', () => {
  test.each([
    [0, '0'],
    [3, '3'],
    [1234567, '1,234,567'],
    [1234.56, '1,235'],
    [123.456, '123.5'],
    [12.3456, '12.35'],
    [1.5, '1.5'],
    [0.123456, '0.123'],
    [0.00123456, '0.00123'],
    [0.0000123456, '1.23_×_10⁻⁵'],
    [-4.5, '−4.5'],
    [-0.0000001, '−1_×_10⁻⁷'],
    [1e18, '1_×_10¹⁸'],
    [-0, '0'],
    [99999, '99,999'],
  ])('%d is %s', (value, text) => {
    expect(seen(formatNumber(value, 'en'))).toBe(text);
  });

  test('what is not a number is a dash', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) expect(formatFigure(value, 'GiB', 'en')).toBe('–');
  });
});

describe('units stand behind a narrow no-break space', () => {
  test.each([
    [1536, 'GiB', '1,536_GiB'],
    [1.5, 'TiB', '1.5_TiB'],
    [7.25, 'Gbit/s', '7.25_Gbit/s'],
    [0.34, 'min/a', '0.34_min/a'],
    [2, '', '2'],
    [0.25, 'share', '25_%'],
    [0.9999912, 'share', '99.99912_%'],
    [0.00001, 'share', '0.001_%'],
    [1e-9, 'share', '1_×_10⁻⁷_%'],
    [1, 'share', '100_%'],
    [0.5, '1/a', '0.5_per year'],
    [5.21, 'nines', '5.21_nines'],
    [1234.5, 'money', '1,234.50'],
    [0.2512, 'money/kWh', '0.2512_per kWh'],
  ])('%d %s', (value, unit, text) => {
    expect(seen(formatFigure(value, unit, 'en'))).toBe(text);
  });
});

test('each language has its own separators', () => {
  expect(['en', 'de', 'sv'].map((locale) => seen(formatFigure(12345.5, 'money', locale as 'en')))).toEqual([
    '12,345.50',
    '12.345,50',
    '12_345,50',
  ]);
  expect(formatNumber(1.5, 'de')).toBe('1,5');
  expect(formatNumber(12345, 'de')).toBe('12.345');
});

test('money is shown from whole minor units, with the digits of its currency', () => {
  expect(formatMoney(1234560, 'EUR', 'en')).toBe('12,345.60');
  expect(formatMoney(12345, 'JPY', 'en')).toBe('12,345');
  expect(formatMoney(12345, 'KWD', 'en')).toBe('12.345');
  expect(formatMoney(null, 'EUR', 'en')).toBe('–');
  expect(formatMoney(-50, 'EUR', 'en')).toBe('−0.50');
  expect(seen(formatPrice(100, 'SEK', 'sv'))).toBe('1,00_SEK');
  expect([minorPerUnit('EUR'), minorPerUnit('JPY'), minorPerUnit('KWD')]).toEqual([100, 1, 1000]);
});

test('a count takes the word that fits it', () => {
  expect([0, 1, 2].map((n) => formatCount(n, 'host', 'hosts', 'en'))).toEqual(['0 hosts', '1 host', '2 hosts']);
});

test('a shown number is within its last digit of the true one, in every language', () => {
  const read = (text: string, decimal: string): number =>
    Number(
      text
        .replace('−', '-')
        .replace(decimal === ',' ? /[.\u202f]/g : /[,\u202f]/g, '')
        .replace(decimal, '.'),
    );
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.constantFrom('en', 'de', 'sv'),
      (value, locale) => {
        fc.pre(value === 0 || Math.abs(value) >= 1e-4);
        const shown = read(formatNumber(value, locale as 'en'), locale === 'en' ? '.' : ',');
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(Math.max(Math.abs(value) * 5.1e-3, 1e-12));
      },
    ),
  );
});
