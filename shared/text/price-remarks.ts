/**
 * Remarks on the prices of the illustrative book in the reader's language: 'band of 16 cores, 900-1,900; no anchor'.
 *
 * Such a remark is put together from parts that come again with other numbers, so a language has the parts.
 */
import { withSeparators, type Locale } from './numbers.ts';

const number = /\d+(?:[.,]\d+)*/g;

/** The remark, or null where the language does not have all its parts; `parts` have # for each number, in order. */
export function priceRemark(english: string, parts: Readonly<Record<string, string>>, locale: Locale): string | null {
  // Numbers alone are no remark.
  if (!/\p{L}/u.test(english)) return null;
  const told = english.split(/(; |: )/).map((part, index) => {
    if (index % 2 === 1) return part;
    const pattern = part.replace(number, '#');
    const numbers = part.match(number) ?? [];
    if (!Object.hasOwn(parts, pattern)) return null;
    let next = 0;
    return (parts[pattern] ?? '').replace(/#/g, () => withSeparators(numbers[next++] ?? '', locale));
  });
  return told.includes(null) ? null : told.join('');
}
