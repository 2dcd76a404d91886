/** docs/what-if.md says what the commands print: every line of every block stands in the output of the command above it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildCli, lockstep, root } from './built-cli.ts';

beforeAll(buildCli);

const page = readFileSync(join(root, 'docs', 'what-if.md'), 'utf8');
const blocks = [...page.matchAll(/```(sh|text)\n([\s\S]*?)\n```/g)].map(([, kind, text]) => ({ kind, text: text! }));

/** Each command with the blocks below it. */
const told = blocks.reduce<{ readonly line: string; readonly printed: string[] }[]>((list, { kind, text }) => {
  if (kind === 'sh') list.push({ line: text, printed: [] });
  else list.at(-1)?.printed.push(text);
  return list;
}, []);

/** The words of a line as a shell would part them. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

test('the page has commands', () => {
  expect(told.length).toBeGreaterThan(8);
});

test.each(told.filter(({ printed }) => printed.length > 0))('$line', async ({ line, printed }) => {
  const [program, ...words] = wordsOf(line);
  const { out, code } = await lockstep(words);
  expect(program).toBe('lockstep');
  expect(code).toBe(0);
  const lines = new Set(out.split('\n').map((each) => each.trimEnd()));
  expect(printed.flatMap((text) => text.split('\n')).filter((each) => !lines.has(each))).toEqual([]);
});
