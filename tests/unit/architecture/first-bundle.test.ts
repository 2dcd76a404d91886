/** What the first window waits for: the code that is there before anything is painted must not grow by accident. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** Modules and packages that a module imports, directly or through others, at once: types and put-off imports aside. */
function reachedFrom(entry: string): readonly string[] {
  const seen = new Set([join(root, entry)]);
  const packages = new Set<string>();
  for (const file of seen) {
    const text = readFileSync(file, 'utf8');
    for (const [, from] of text.matchAll(/^(?:import|export)\s(?!type\s)(?:[^;']*?\sfrom\s)?'([^']+)'/gm)) {
      if (from === undefined) continue;
      if (!from.startsWith('.')) packages.add(from);
      else if (/\.tsx?$/.test(from)) seen.add(join(dirname(file), from));
    }
  }
  const missing = [...seen].filter((file) => !existsSync(file));
  expect(missing).toEqual([]);
  return [...[...seen].map((file) => relative(root, file)), ...packages];
}

test('the start screen does without planner, catalogue, method book, checks of shapes and words of all languages', () => {
  const reached = reachedFrom('renderer/main.tsx');
  expect(reached).toEqual(expect.arrayContaining(['renderer/screens/start/start-screen.tsx', 'react-dom/client']));
  const forbidden =
    /^(mathjs|zod|radix-ui)|^shared\/(planner|catalog|engine|method|whatif|project-file\/parse)|^renderer\/text\/(en|de|sv)\/|^renderer\/state\/document\.ts/;
  expect(reached.filter((name) => forbidden.test(name))).toEqual([]);
});

test('the first window opens before the shell behind it is read', () => {
  const reached = reachedFrom('main/index.ts');
  expect(reached).toEqual(expect.arrayContaining(['main/electron/window.ts', 'electron']));
  expect(
    reached.filter((name) => /^zod|^main\/electron\/start\.ts|^main\/node\/document|^shared\/project-file/.test(name)),
  ).toEqual([]);
});
