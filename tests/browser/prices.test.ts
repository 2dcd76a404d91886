/** A supplier's list imported in the window, with the real reader behind it: by keyboard, with faults, a next edition, a drop. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { priceListShell, type PriceListShell } from '../fixtures/price-list-shell.ts';
import { workbook } from '../fixtures/price-lists.ts';
import { askedFor, serveWindow, settled, signal, type PageOptions, type ServedWindow } from './open-window.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let served: ServedWindow;
let shell: PriceListShell;
beforeAll(async () => {
  served = await serveWindow();
});
afterAll(() => served?.stop());
beforeEach(() => {
  shell = priceListShell();
});

const head = ['Part Number', 'Price id', 'Description', 'List Price', 'Net Price', 'Currency'];
const list = (price: number, ...more: readonly (readonly (string | number)[])[]): Uint8Array =>
  workbook({ rows: [head, ['P-1', 'server:hpe-dl380-gen11', 'A server', price, 0.7 * price, 'EUR'], ...more] });

async function opened(options: PageOptions = {}): Promise<{ page: Page; troubles: readonly string[] }> {
  const settings = { priceBooks: [], ...options.settings };
  return served.open({ open: 'regional-hospital', ...options, settings, shell: shell.answer as never });
}

async function imported(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  shell.put(name, content);
  await signal(page, 'prices.import');
  await page.waitForSelector('.list-import');
}

async function oneOff(page: Page): Promise<string | undefined> {
  return /One-off([\d,]+)/.exec((await page.locator('.strip').textContent()) ?? '')?.[1];
}

const keepButton = (page: Page) => page.locator('.list-foot .button-main');

test('from the settings to prices of a supplier in the project, and back by undo', async () => {
  const { page, troubles } = await opened();
  await page.waitForSelector('.strip');
  const before = await oneOff(page);
  expect(before).toMatch(/^\d+,\d+$/);
  shell.put('dealer.xlsx', list(4950.5));
  await signal(page, 'app.settings');

  await page.getByRole('button', { name: 'Import a price list…' }).click();
  await page.waitForSelector('.list-totals');
  expect(await page.getByLabel('Part number').inputValue()).toBe('Part Number');
  expect(await page.getByLabel('List price', { exact: true }).inputValue()).toBe('List Price');
  // Another column, and the first row follows.
  await page.getByLabel('List price', { exact: true }).selectOption('Net Price');
  await expect.poll(() => page.locator('.list-main').textContent()).toContain('3,465.35');
  await page.locator('.list-side').getByLabel('Name').fill('Dealer');
  await page.getByRole('switch', { name: 'Use in the open project' }).click();
  await expect.poll(() => keepButton(page).isEnabled()).toBe(true);
  await keepButton(page).click();

  await expect.poll(() => page.locator('.settings-books').first().textContent()).toContain('Dealer');
  expect(await page.locator('.message-good').textContent()).toContain('Dealer is kept. Prices: 1.');
  expect(await shell.books.read('dealer')).toMatchObject({ value: { rows: [{ minor: 346_535 }] } });
  await page.keyboard.press('Escape');
  await expect.poll(() => oneOff(page)).not.toBe(before);
  await signal(page, 'edit.undo');
  await expect.poll(() => oneOff(page)).toBe(before);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('faulty rows are told with their numbers, and nothing is kept until they are left out', async () => {
  const { page } = await opened();
  await imported(page, 'dealer.xlsx', list(100, ['P-2', '', 'B', 'ask', 1, 'EUR'], ['P-3', '', 'C', 5, 1, 'Taler']));
  const faults = page.getByRole('grid', { name: 'What is wrong, and what mends it' });
  expect(await faults.textContent()).toContain('3List Priceis "ask", which is no amount');
  expect(await faults.textContent()).toContain('4Currencyis "Taler": give three letters');
  expect(await page.locator('.list-foot').textContent()).toContain('Prices: 1 · rows with faults: 2');
  expect(await keepButton(page).isDisabled()).toBe(true);

  await page.getByRole('switch', { name: 'Leave the rows with faults out' }).click();
  await keepButton(page).click();
  await page.waitForSelector('.message-good');
  expect(await shell.books.list()).toMatchObject([{ id: 'dealer', rows: 1 }]);
  await page.context().close();
});

test('the next edition is known for one, and shows what it changes before it takes the place', async () => {
  const { page } = await opened();
  await imported(page, 'dealer-2026-q3.xlsx', list(4000, ['P-2', '', 'Gone', 10, 1, 'EUR']));
  await keepButton(page).click();
  await page.waitForSelector('.message-good');
  await page.keyboard.press('Escape');

  await imported(page, 'dealer-2026-q4.xlsx', list(5000, ['P-3', '', 'New', 20, 1, 'EUR']));
  const changes = page.getByRole('grid', { name: /What changes in dealer-2026-q3/ });
  expect(await changes.textContent()).toContain('+25');
  expect(await page.locator('.list-main').textContent()).toContain('1 added, 1 removed, 1 with another price');
  expect(await page.getByLabel('This list becomes').inputValue()).toBe('dealer-2026-q3');
  await page.waitForSelector('.list-totals');
  expect((await shell.books.read('dealer-2026-q3')).ok).toBe(true);
  expect(await shell.books.list()).toMatchObject([{ from: 'dealer-2026-q3.xlsx' }]);
  await page.getByRole('button', { name: 'Replace the book' }).click();
  await page.waitForSelector('.message-good');
  expect(await shell.books.list()).toMatchObject([{ id: 'dealer-2026-q3', from: 'dealer-2026-q4.xlsx' }]);
  await page.context().close();
});

test('a list whose heads nobody knows is read once its columns are chosen', async () => {
  const { page } = await opened({ settings: { language: 'de' } });
  await imported(page, 'odd.csv', 'Was;Wieviel\nA;1,00\nB;2,00\n');
  expect(await page.locator('.list-main .message').textContent()).toContain('Keine Zeile nennt Teilenummer');
  await page.getByLabel('Teilenummer').selectOption('Was');
  await page.getByLabel('Listenpreis', { exact: true }).selectOption('Wieviel');
  await page.getByLabel('Währung der Beträge').fill('EUR');
  await expect.poll(() => page.locator('.list-foot').textContent()).toContain('Preise: 2');
  expect(await keepButton(page).isEnabled()).toBe(true);
  await page.context().close();
});

test('what is no list says so, and leads to another file', async () => {
  const { page } = await opened();
  shell.put('list.xlsx', '%PDF-1.7');
  await signal(page, 'prices.open-dropped');
  await expect.poll(() => page.locator('dialog .message').textContent()).toContain('the file is a PDF');
  shell.put('list.csv', 'Part;Price;Currency\nA;1,00;EUR\n');
  await page.getByRole('button', { name: 'Choose another file…' }).click();
  await page.waitForSelector('.list-import');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await askedFor(page, 'price-lists:close')).length).toBe(1);
  expect(await shell.books.list()).toEqual([]);
  await page.context().close();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each([
    { width: 1280, height: 720 },
    { width: 640, height: 360 },
  ])('axe finds nothing serious at $width × $height', async (size) => {
    const { page, troubles } = await opened({ ...size, settings: { theme } });
    await imported(page, 'dealer.xlsx', list(100, ['P-2', '', 'B', 'ask', 1, 'EUR']));
    await page.waitForSelector('.list-totals');
    await settled(page);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe: run } = globalThis as unknown as {
        axe: { run: (context: Document) => Promise<{ violations: { id: string; impact: string }[] }> };
      };
      const { violations } = await run.run(document);
      return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
    });
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    const isWider = await page.evaluate(() => {
      const body = document.querySelector('.dialog-body');
      return body !== null && body.scrollWidth > body.clientWidth;
    });
    expect(isWider).toBe(false);
    await page.context().close();
  });
});
