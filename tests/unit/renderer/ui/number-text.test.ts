import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../shared/text/numbers.ts';
import { fieldText, parseNumber } from '../../../../renderer/ui/number-text.ts';

const locales: readonly Locale[] = ['en', 'de', 'sv'];

describe('a number as people type it', () => {
  test.each<[string, Locale, number | null]>([
    ['1234', 'en', 1234],
    ['1,234.5', 'en', 1234.5],
    ['1,5', 'en', 1.5],
    ['1,234', 'en', 1234],
    ['1.234,5', 'de', 1234.5],
    ['1.234', 'de', 1234],
    ['1.5', 'de', 1.5],
    ['1,5', 'sv', 1.5],
    ['1 234,5', 'sv', 1234.5],
    ['1\u202f234', 'sv', 1234],
    ['-3', 'en', -3],
    ['\u22123', 'en', -3],
    ['.5', 'en', 0.5],
    ['5.', 'en', 5],
    ['', 'en', null],
    ['abc', 'en', null],
    ['1,2,3', 'en', null],
    ['1.2.3', 'en', null],
    ['1e5', 'en', null],
    ['12,34,567.8', 'en', null],
    ['NaN', 'en', null],
    ['--1', 'en', null],
  ])('%s in %s', (text, locale, value) => {
    expect(parseNumber(text, locale)).toBe(value);
  });

  test('what a field shows is read back as the same number', () => {
    const value = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(value, fc.constantFrom(...locales), (number, locale) => {
        const read = parseNumber(fieldText(number, locale), locale);
        expect(read).not.toBeNull();
        expect(Math.abs((read as number) - number)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(number)));
      }),
    );
  });

  test('no text gives a number that is not finite', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.constantFrom(...locales), (text, locale) => {
        const read = parseNumber(text, locale);
        expect(read === null || Number.isFinite(read)).toBe(true);
      }),
    );
  });
});
