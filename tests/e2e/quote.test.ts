/** Price books, reviews and revisions as their users meet them. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCli, lockstep, root } from './built-cli.ts';

beforeAll(buildCli, 120_000);

const folder = mkdtempSync(join(tmpdir(), 'lockstep-quote-'));
const at = (name: string): string => join(folder, name);
const example = (name: string): string => {
  writeFileSync(at(name), readFileSync(join(root, 'examples', 'regional-hospital.lockstep')));
  return at(name);
};
const list = (price: string, more = ''): string =>
  `Artikelnummer;Lockstep ID;Benämning;Listpris (EUR)\nH-380;server:hpe-dl380-gen11;ProLiant DL380;${price}\n${more}`;

describe('prices', () => {
  test('a list becomes a book, the book prices a project, a new edition is shown before it is taken', async () => {
    const project = example('priced.lockstep');
    const [first, second, book] = [at('q1.csv'), at('q2.csv'), at('dealer.prices.json')];
    writeFileSync(first, list('9.500,00'));
    writeFileSync(second, list('10.450,00'));

    expect((await lockstep(['prices', 'import', first, '--name', 'Dealer', '--out', book])).code).toBe(0);
    const used = await lockstep(['prices', 'use', book, project]);
    expect(used.out).toContain('keeps 1 price of Dealer, which price 1 line');
    const kept = readFileSync(book, 'utf8');
    const shown = await lockstep(['prices', 'import', second, '--update', book]);
    expect(shown.out).toContain('+10.0 %');
    expect(readFileSync(book, 'utf8')).toBe(kept);
    expect((await lockstep(['prices', 'import', second, '--update', book, '--take'])).code).toBe(0);
    expect(readFileSync(book, 'utf8')).not.toBe(kept);
    writeFileSync(at('old.prices.json'), kept);
    const diff = await lockstep(['prices', 'diff', at('old.prices.json'), book, project, '--json']);
    const [effect] = (JSON.parse(diff.out) as { projects: { changes: { line: string; oneOffMinor: number }[] }[] })
      .projects;
    // Four hosts at 950.00 more, less the 28 % that the project's discount takes off servers.
    expect(effect?.changes.find(({ line }) => line === 'server@Hospital')?.oneOffMinor).toBe(4 * 68_400);
    expect((await lockstep(['prices', 'list', project])).out).toContain('Dealer');
  }, 60_000);

  test('a fault is told with its row, and nothing is written past it', async () => {
    const [file, book] = [at('faulty.csv'), at('faulty.prices.json')];
    writeFileSync(file, list('9.500,00', 'X-1;;Something;on request\n'));
    const refused = await lockstep(['prices', 'import', file, '--out', book]);
    expect([refused.code, refused.err]).toEqual([
      1,
      expect.stringContaining('nothing was written, because 1 row has faults'),
    ]);
    expect(refused.out).toContain('Row 3');
    expect((await lockstep(['prices', 'list', book])).code).toBe(2);
    expect((await lockstep(['prices', 'import', file, '--out', book, '--leave-out-faulty'])).code).toBe(0);
  }, 60_000);

  test.each([
    [['prices', 'imprt', 'x'], 'did you mean "import"?'],
    [['prices', 'import', 'nowhere.xlsx'], 'does not exist'],
    [['prices', 'import', 'x.csv', '--columns', 'prise=Netto'], 'did you mean "price"?'],
    [['prices', 'import', 'x.csv', '--take'], '--take goes with --update'],
    [['prices', 'use', 'examples/regional-hospital.lockstep', 'x'], 'is no price book'],
    [['prices', 'diff', 'x'], 'give the old book and the new one'],
  ])('%j is refused with what would do', async (words, message) => {
    const { code, err } = await lockstep(words);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('review and revise', () => {
  test('a finding is dismissed, a need is met, a revision says what changed', async () => {
    const file = example('reviewed.lockstep');
    const rails = 'Rack rails and cable arms';
    expect((await lockstep(['revise', file, '--note', 'First offer'])).code).toBe(0);
    expect((await lockstep(['review', file, 'BILL-05', rails, '--dismiss', 'In stock.'])).code).toBe(0);
    expect((await lockstep(['review', file, 'BILL-05', 'UPS', '--add'])).code).toBe(0);
    const check = await lockstep(['check', file]);
    expect(check.out).toContain('Dismissed: In stock.');
    expect(check.out).not.toContain('(Hospital, UPS)');
    const { quote } = JSON.parse((await lockstep(['plan', file, '--json'])).out) as {
      quote: { revision: number; changes: { line: string; kind: string }[] };
    };
    expect([quote.revision, quote.changes]).toMatchObject([3, [{ line: 'line.ups@Hospital', kind: 'added' }]]);
  }, 60_000);

  test('without a reason, or where there is no such finding, nothing is written', async () => {
    const file = example('unreviewed.lockstep');
    for (const [words, message] of [
      [['BILL-05', 'UPS'], 'give one of --accept'],
      [['BILL-55', '--accept', 'x'], 'did you mean BILL-05?'],
      [['BILL-02', '--add'], 'proposes no line'],
    ] as const) {
      const { code, err } = await lockstep(['review', file, ...words]);
      expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    }
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(root, 'examples', 'regional-hospital.lockstep'), 'utf8'));
  }, 60_000);
});

test('licences: positions of the sources with what they would cost', async () => {
  const { code, out } = await lockstep(['licences', 'examples/current-release-subscription.lockstep', '--json']);
  const { conflicts } = JSON.parse(out) as {
    conflicts: { id: string; positions: { isTaken: boolean; cost: unknown }[] }[];
  };
  expect(code).toBe(0);
  expect(conflicts.find(({ id }) => id === 'vvf-price')?.positions.map(({ isTaken }) => isTaken)).toEqual([
    false,
    true,
    false,
  ]);
});
