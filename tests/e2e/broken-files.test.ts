/** Every broken project file gives exit code 2 and one clear message, soon. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCli, lockstep, lockstepEach, root, type Ended } from './built-cli.ts';

const folder = join(root, 'tests', 'fixtures', 'broken');
/** Words that the message must have: the field, and what would mend it. */
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Readonly<Record<string, string[]>>;
const names = Object.keys(expected);

beforeAll(buildCli, 120_000);

const secondsMax = 2;

/** A computer that is busy with other things gets two more attempts at the time limit; slow code fails them all. */
async function expectRefused(first: Ended, words: readonly string[], again: () => Promise<Ended>): Promise<void> {
  expect(first.err).not.toContain('defect');
  expect([first.code, first.out]).toEqual([2, '']);
  for (const word of words) expect(first.err).toContain(word);
  let { seconds } = first;
  for (let attempt = 0; attempt < 2 && seconds >= secondsMax; attempt++) ({ seconds } = await again());
  expect(seconds).toBeLessThan(secondsMax);
}

test('every broken file is expected, and there are enough of them', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.lockstep'));
  expect(files.map((file) => file.replace('.lockstep', '')).sort()).toEqual([...names].sort());
  expect(names.length).toBeGreaterThanOrEqual(40);
});

describe('a broken file is refused with the field and what would mend it', () => {
  const wordsFor = (name: string): readonly string[] => ['plan', join(folder, `${name}.lockstep`), '--json'];
  const endedByName = new Map<string, Ended>();
  beforeAll(async () => {
    const ended = await lockstepEach(names.map(wordsFor));
    ended.forEach((one, i) => endedByName.set(names[i] ?? '', one));
  }, 300_000);

  test.each(names)('%s', async (name) => {
    await expectRefused(endedByName.get(name)!, expected[name] ?? [''], () => lockstep(wordsFor(name)));
  });
});

describe('files too large to keep among the fixtures', () => {
  const at = join(mkdtempSync(join(tmpdir(), 'lockstep-')), 'large.lockstep');
  const cases: readonly [string, () => string, readonly string[]][] = [
    ['50 MB of nested lists', () => '['.repeat(50_000_000), ['50.0 MB', 'at most 15.0 MB']],
    ['14 MB of nested lists', () => '['.repeat(14_000_000), ['14.0 MB', 'at most 5.0 MB']],
    ['4 MB of nested lists', () => '['.repeat(4_000_000), ['Line 1, column 65', 'levels of brackets']],
    ['4 MB of nested objects', () => '{"a":'.repeat(800_000), ['levels of brackets']],
    [
      'a list without end',
      () => `{"formatVersion":1,"sites":[${'1,'.repeat(2_000_000)}1]}`,
      ['more than 10000 entries'],
    ],
    ['a text without end', () => `{"formatVersion":1,"name":"${'x'.repeat(4_000_000)}`, ['never closed']],
    ['ten thousand empty sites', () => `{"formatVersion":1,"sites":[${'{},'.repeat(9998)}{}]}`, ['1 to 50 sites']],
  ];

  test.each(cases)('%s', async (_, make, words) => {
    writeFileSync(at, make());
    const run = (): Promise<Ended> => lockstep(['plan', at]);
    await expectRefused(await run(), words, run);
  });

  test('50 MB of nested lists on standard input', async () => {
    const run = (): Promise<Ended> => lockstep(['plan', '-'], '['.repeat(50_000_000));
    await expectRefused(await run(), ['50.0 MB'], run);
  });
});

describe('what is no file at all', () => {
  test.each([
    ['a name that is not there', 'no-such.lockstep', 'does not exist: check the name'],
    ['a folder', 'examples', 'is a folder: name a file in it'],
  ])('%s', async (_, file, words) => {
    const run = (): Promise<Ended> => lockstep(['plan', file]);
    await expectRefused(await run(), [words], run);
  });
});
