import { expect, test } from 'vitest';
import { fitText, textWidth } from '../../../../shared/report/text-width.ts';

test('figures are all of one width', () => {
  expect(textWidth('1111', 10)).toBe(textWidth('8888', 10));
});

test('a text that fits stays as it is', () => {
  expect(fitText('host 1', 8, 100)).toBe('host 1');
});

test('a text that does not fit ends in an ellipsis and fits', () => {
  const cut = fitText('a-very-long-machine-name', 8, 50);

  expect(cut).toMatch(/…$/);
  expect(textWidth(cut, 8)).toBeLessThanOrEqual(50);
});

test('no room, no text', () => {
  expect(fitText('host', 8, 1)).toBe('');
});

test('a letter outside the first plane is not cut in half', () => {
  expect(fitText('𝒜𝒜𝒜𝒜𝒜𝒜', 10, 25)).toMatch(/^(𝒜)+…$/u);
});
