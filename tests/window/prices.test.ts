/** A supplier's price list in the real window: chosen and dropped, read in its own thread, kept as the command line keeps it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbook, workbookParts } from '../fixtures/price-lists.ts';
import { root, until } from './launch.ts';
import { dropFile, sceneOfEachTest } from './scene.ts';

const scene = sceneOfEachTest();
const { start } = scene;

function put(name: string, content: string | Uint8Array): string {
  const path = join(scene.folder, name);
  writeFileSync(path, content);
  return path;
}

const list = (rows: number): Uint8Array =>
  workbook({
    rows: [
      ['Part Number', 'Price id', 'Description', 'List Price', 'Currency', 'Valid from'],
      ...Array.from({ length: rows }, (_, i) => [`P-${i}`, '', `Option ${i}`, 100 + i / 4, 'EUR', '2026-10-01']),
    ],
  });

/** The one book kept beside the settings. */
function keptBook(): unknown {
  const books = join(scene.userData, 'price-books');
  const [file = '', ...more] = readdirSync(books).filter((name) => name.endsWith('.prices.json'));
  expect(more).toEqual([]);
  return JSON.parse(readFileSync(join(books, file), 'utf8'));
}

test('a list chosen in the dialog becomes the book that the command line makes of it', async () => {
  const one = await start({ words: [join(root, 'examples', 'hotel-ha-only.lockstep')] });
  const path = put('dealer.xlsx', list(500));
  await one.answer({ open: path });
  await one.menu('prices.import');
  await one.page.locator('.list-import').waitFor();
  await one.page.getByLabel('Prices hold to').fill('2026-12-31');
  const keep = one.page.getByRole('button', { name: 'Keep the book' });
  await until(
    () => one.page.locator('.list-main').textContent(),
    (text) => text?.includes('31 Dec 2026') === true,
  );
  await keep.click();
  await one.page.locator('.message-good').waitFor();

  const out = join(scene.folder, 'dealer.prices.json');
  const words = ['prices', 'import', path, '--valid-to', '2026-12-31', '--out', out];
  execFileSync(process.execPath, [join(root, 'out', 'cli', 'lockstep.js'), ...words]);
  expect(keptBook()).toEqual(JSON.parse(readFileSync(out, 'utf8')));
  await one.stop();
});

test('a list that is dropped is imported, also where no project is open', async () => {
  const one = await start();
  await dropFile(one, put('dropped.csv', 'Part;Price;Currency\nA;1,50;EUR\nB;;EUR\n'));
  await one.page.locator('.list-import').waitFor();
  await until(
    () => one.page.locator('.list-foot').textContent(),
    (text) => text?.includes('rows with faults: 1') === true,
  );
  expect(await one.page.getByRole('button', { name: 'Keep the book' }).isDisabled()).toBe(true);
  await one.page.getByRole('switch', { name: 'Leave the rows with faults out' }).click();
  await one.page.getByRole('button', { name: 'Keep the book' }).click();
  await one.page.locator('.message-good').waitFor();
  expect(keptBook()).toMatchObject({ name: 'dropped', rows: [{ part: 'A', minor: 150 }] });
  await one.stop();
});

test('a hostile workbook costs seconds and a sentence, and the next list is read', async () => {
  const one = await start();
  const bomb = { ...workbookParts({ rows: [] }), 'xl/worksheets/sheet1.xml': new Uint8Array(120_000_000).fill(32) };
  await one.answer({ open: put('bomb.xlsx', zipSync(bomb, { level: 6 })) });
  await one.menu('prices.import');
  // The window answers while the thread is busy.
  expect(await one.page.evaluate(() => 1 + 1)).toBe(2);
  await one.page.locator('dialog .message').waitFor({ timeout: 40_000 });
  expect(await one.page.locator('dialog .message').textContent()).toContain('80 MB');

  // Tags that are never closed: a reader that looks for their end from each of them has no end in sight.
  const endless = strToU8(`<sst>${'<si'.repeat(2_000_000)}`);
  const rows = [
    ['Part', 'Price', 'Currency'],
    ['A', 1.5, 'EUR'],
  ];
  await one.answer({
    open: put('endless.xlsx', zipSync({ ...workbookParts({ rows }), 'xl/sharedStrings.xml': endless })),
  });
  await one.page.getByRole('button', { name: 'Choose another file…' }).click();
  await one.page.locator('.list-import').waitFor({ timeout: 40_000 });
  await one.stop();
});
