/** Every point of the workbench opens as a scenario: bars and quantiles of a spread, cells of a heat map; and is taken back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { parseProjectFile } from '../../shared/project-file/parse.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { askedFor, goTo, serveWindow, signal, type ServedWindow } from './open-window.ts';

let served: ServedWindow;
beforeAll(async () => {
  served = await serveWindow();
});
afterAll(() => served?.stop());

/** The scenarios of the project as it would be saved now, without those of the example. */
async function scenarios(page: Page): Promise<readonly Scenario[]> {
  const before = (await askedFor(page, 'document:save')).length;
  await signal(page, 'file.save');
  await expect.poll(async () => (await askedFor(page, 'document:save')).length).toBe(before + 1);
  const text = String((await askedFor(page, 'document:save')).at(-1)?.['text']);
  const project = parseProjectFile(text);
  if (!project.ok) throw new Error(JSON.stringify(project.error));
  return project.value.scenarios ?? [];
}

async function answered(page: Page, tab: string, start: string): Promise<void> {
  await goTo(page, 'workbench');
  await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('button', { name: start }).click();
  await page.waitForSelector('.wb-answer');
  await page.waitForSelector('.wb-run progress', { state: 'detached', timeout: 60_000 });
}

test('a bar of a spread and a quantile are draws with seed and number, and can be taken back', async () => {
  const { page, troubles } = await served.open({ open: 'regional-hospital' });
  await answered(page, 'Uncertainty', 'How sure are these figures?');
  const own = (await scenarios(page)).length;
  const chart = page.locator('.wb-spread').first();

  await chart.getByRole('listbox').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.wb-kept').textContent()).toMatch(/Draw [\d,]+ of [\d,]+, seed 1/);
  const [bar] = (await scenarios(page)).slice(own);
  expect(bar?.name).toMatch(/ to .+: Draw [\d,]+ of [\d,]+, seed 1$/);
  // The inputs that were drawn, not the figure that came out.
  expect(bar?.changes.length).toBeGreaterThan(20);

  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(() => page.locator('.wb-kept').textContent()).toBe('');
  expect(await scenarios(page)).toHaveLength(own);

  await page
    .getByRole('button', { name: /: Keep “.*, 95 %: Draw/ })
    .first()
    .click();
  await expect.poll(async () => (await scenarios(page)).length).toBe(own + 1);
  expect((await scenarios(page)).at(-1)?.changes).not.toEqual(bar?.changes);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a cell of the heat map is kept from the table as from the picture', async () => {
  const { page, troubles } = await served.open({ open: 'regional-hospital' });
  await answered(page, 'Sweep', 'Users and electricity price');
  const own = (await scenarios(page)).length;
  await page.locator('.wb-table tbody tr').nth(1).getByRole('button').nth(2).click();
  await expect.poll(async () => (await scenarios(page)).length).toBe(own + 1);
  await page.locator('.wb-readout').getByRole('button', { name: 'Keep as a scenario' }).click();
  await expect.poll(async () => (await scenarios(page)).length).toBe(own + 2);
  const [table, picture] = (await scenarios(page)).slice(own);
  expect(table?.changes).toHaveLength(2);
  expect(picture?.changes).toEqual(table?.changes);
  expect(troubles).toEqual([]);
  await page.context().close();
});
