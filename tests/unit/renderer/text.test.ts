import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fetchText, windowText } from '../../../renderer/text/text.ts';

type Words = Readonly<Record<string, unknown>>;

/** Every word of a language by its place; sentences with gaps are filled with signs that must show. */
function wordsOf(table: Words, place = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(table)) {
    const at = `${place}${key}`;
    if (typeof value === 'function')
      found.set(at, String((value as (...gaps: string[]) => string)('①', '②', '③', '④')));
    else if (typeof value === 'string') found.set(at, value);
    else for (const [inner, word] of wordsOf(value as Words, `${at}.`)) found.set(inner, word);
  }
  return found;
}

const texts = { en: await fetchText('en'), de: await fetchText('de'), sv: await fetchText('sv') };
const english = wordsOf(texts.en);

test('a language is there once it has been fetched', () => expect(windowText('sv')).toBe(texts.sv));

const examples = resolve(import.meta.dirname, '../../../examples');
/** Every template and example that comes with the program, with the name that its file has for it. */
const samples = ['', 'templates'].flatMap((folder) =>
  readdirSync(join(examples, folder))
    .filter((file) => file.endsWith('.lockstep'))
    .map((file) => {
      const { name } = JSON.parse(readFileSync(join(examples, folder, file), 'utf8')) as { readonly name: string };
      return [file.replace('.lockstep', ''), name] as const;
    }),
);

test('samples are called in English as in their files, and no title is left over', () => {
  expect(texts.en.start.samples).toEqual(Object.fromEntries(samples));
  expect(samples.length).toBeGreaterThan(10);
});

describe.each(['en', 'de', 'sv'] as const)('the words in %s', (language) => {
  const words = wordsOf(texts[language]);

  test('have a title for every template and example', () => {
    const titles: Readonly<Record<string, string>> = texts[language].start.samples;
    expect(samples.filter(([name]) => (titles[name] ?? '') === '')).toEqual([]);
    if (language !== 'en') expect(samples.filter(([name, title]) => titles[name] === title)).toEqual([]);
  });

  test('are all there', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...words].filter(([, word]) => word.trim() === '')).toEqual([]);
  });

  test('have the same gaps as in English', () => {
    const gaps = (word: string): string =>
      [...word]
        .filter((sign) => /[①②③④]/.test(sign))
        .sort()
        .join('');
    const different = [...words].filter(([place, word]) => gaps(word) !== gaps(english.get(place) ?? ''));
    expect(different).toEqual([]);
  });

  test('do not shout', () => {
    expect([...words].filter(([, word]) => word.includes('!'))).toEqual([]);
  });
});

/** More than units, names and words that the languages share. */
const isSentence = (word: string): boolean => (word.match(/\p{L}{5,}/gu) ?? []).length > 2;

test('German and Swedish are translated, not copied', () => {
  const kept = (language: 'de' | 'sv'): number => {
    const words = wordsOf(texts[language]);
    return [...english].filter(([place, word]) => isSentence(word) && words.get(place) === word).length;
  };
  expect({ de: kept('de'), sv: kept('sv') }).toEqual({ de: 0, sv: 0 });
});
