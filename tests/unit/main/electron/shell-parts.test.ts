/** The small judgements of the shell: what a command line names, where a window may open, how it zooms, what it says. */
import { describe, expect, test } from 'vitest';
import { openPaths, pathInArguments } from '../../../../main/electron/open-path.ts';
import { placeFor } from '../../../../main/electron/window-place.ts';
import { de } from '../../../../main/electron/words/de.ts';
import { en } from '../../../../main/electron/words/en.ts';
import { sv } from '../../../../main/electron/words/sv.ts';
import { wordsFor } from '../../../../main/electron/words/words.ts';
import { zoomAfter } from '../../../../main/electron/zoom.ts';

describe('the project a command line names', () => {
  test.each([
    { words: [], path: null },
    { words: ['.', '--no-sandbox'], path: null },
    { words: ['.', 'plan.lockstep'], path: '/home/ann/plan.lockstep' },
    { words: ['--no-sandbox', '/data/Plan.LOCKSTEP'], path: '/data/Plan.LOCKSTEP' },
    { words: ['file:///data/a%20b.lockstep'], path: '/data/a b.lockstep' },
    { words: ['file://host/%zz.lockstep'], path: null },
    { words: ['--x=/data/a.lockstep', 'notes.txt'], path: null },
    { words: ['first.lockstep', 'last.lockstep'], path: '/home/ann/last.lockstep' },
  ])('$words', ({ words, path }) => expect(pathInArguments(words, '/home/ann')).toBe(path));
});

test('a path waits until it is taken, once, and the last one counts', () => {
  let told = 0;
  const paths = openPaths(() => (told += 1));
  paths.open('/a');
  paths.open('/b');
  expect([told, paths.take(), paths.take()]).toEqual([2, '/b', null]);
});

describe('where the window opens', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 };
  const saved = (x: number, y: number) => ({ bounds: { x, y, width: 1400, height: 900 }, isMaximized: true });

  test.each([
    { why: 'where it was', raw: saved(100, 50), place: { x: 100, y: 50, width: 1400, height: 900, isMaximized: true } },
    { why: 'on a screen that is gone', raw: saved(4000, 50), place: { width: 1400, height: 900, isMaximized: true } },
    { why: 'all but outside', raw: saved(1900, 50), place: { width: 1400, height: 900, isMaximized: true } },
    { why: 'a file that says nonsense', raw: { bounds: 7 }, place: { width: 1360, height: 860, isMaximized: false } },
    { why: 'no file', raw: null, place: { width: 1360, height: 860, isMaximized: false } },
  ])('$why', ({ raw, place }) => expect(placeFor(raw, [screen])).toEqual(place));
});

test('zooming goes in steps, stops at the ends and comes back', () => {
  expect([zoomAfter(1, 1), zoomAfter(1, -1), zoomAfter(3, 1), zoomAfter(0.5, -1), zoomAfter(1.234, 0)]).toEqual([
    1.1, 0.9, 3, 0.5, 1,
  ]);
});

describe('words', () => {
  test.each([
    { language: 'system' as const, system: 'de-AT', words: de },
    { language: 'system' as const, system: 'sv', words: sv },
    { language: 'system' as const, system: 'fi-FI', words: en },
    { language: 'sv' as const, system: 'de-DE', words: sv },
  ])('$language on a computer in $system', ({ language, system, words }) =>
    expect(wordsFor(language, system)).toBe(words),
  );

  test.each([
    ['German', de],
    ['Swedish', sv],
  ])('every word is there in %s', (_, words) => {
    const flat = ({ topics, ...rest }: typeof en) => ({ ...topics, ...rest });
    expect(Object.keys(flat(words)).sort()).toEqual(Object.keys(flat(en)).sort());
    expect(Object.values(flat(words)).filter((word) => word === '')).toEqual([]);
  });
});
