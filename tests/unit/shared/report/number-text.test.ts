import { describe, expect, test } from 'vitest';
import { money, numbers, percent, words } from '../../../../shared/report/build.ts';
import { cellText, figureParts, figureText, headText } from '../../../../shared/report/number-text.ts';

const english = { locale: 'en', currency: 'EUR' } as const;
const swedish = { locale: 'sv', currency: 'SEK' } as const;

describe('figureParts', () => {
  test.each([
    { why: 'a plain unit stays', value: 4210.4, unit: 'GiB', number: '4,210', shown: 'GiB' },
    { why: 'a share is percent', value: 0.125, unit: 'share', number: '12.5', shown: '%' },
    { why: 'a count has no unit', value: 4, unit: '', number: '4', shown: '' },
    { why: 'money keeps its cents', value: 1234.5, unit: 'money', number: '1,234.50', shown: 'EUR' },
    {
      why: 'a price of energy keeps four digits',
      value: 0.2134,
      unit: 'money/kWh',
      number: '0.2134',
      shown: 'EUR/kWh',
    },
    { why: 'rates read as words', value: 2, unit: '1/a', number: '2', shown: 'per year' },
  ])('$why', ({ value, unit, number, shown }) => {
    expect(figureParts(value, unit, english)).toEqual({ number, unit: shown });
  });

  test('number and unit stay on one line in a sentence', () => {
    expect(figureText(12.5, 'Gbit/s', english)).toBe('12.5\u00a0Gbit/s');
    expect(figureText(3, '', english)).toBe('3');
  });
});

describe('cellText', () => {
  test.each([
    { why: 'words as they are', column: words('a', 'A'), value: 'SN1', text: 'SN1' },
    { why: 'nothing is nothing', column: numbers('a', 'A', ''), value: null, text: '' },
    { why: 'fixed decimals', column: numbers('a', 'A', '', 1), value: 20, text: '20,0' },
    { why: 'percent', column: numbers('a', 'A', '%', percent(1)), value: 0.125, text: '12,5' },
    {
      why: 'money from minor units',
      column: numbers('a', 'A', '', money),
      value: 123456789,
      text: '1\u202f234\u202f567,89',
    },
  ])('$why', ({ column, value, text }) => {
    expect(cellText({ value }, column, swedish)).toBe(text);
  });

  test('a column of money names the currency in its head', () => {
    expect(headText(numbers('a', 'Net price', '', money), swedish)).toBe('Net price\nSEK');
    expect(headText(numbers('a', 'Memory', 'GiB'), swedish)).toBe('Memory\nGiB');
    expect(headText(words('a', 'Machine'), swedish)).toBe('Machine');
  });
});
