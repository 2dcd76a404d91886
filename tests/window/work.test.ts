/** A planner's work in the real window, by keyboard and mouse: edited, killed, recovered, undone, saved, exported, opened. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { until, type Launched } from './launch.ts';
import { sceneOfEachTest } from './scene.ts';

const scene = sceneOfEachTest();
const { start } = scene;

const exampleButton = (one: Launched) => one.page.getByRole('button', { name: /Hotel protected by HA alone/ });
const nameField = (one: Launched) => one.page.getByRole('textbox', { name: 'Project name' });

test('what was typed two seconds before a kill is offered, taken up, undone and saved', async () => {
  const one = await start();
  await exampleButton(one).click();
  await nameField(one).fill('Hotel by the lake');
  await nameField(one).press('Tab');
  await one.page.waitForTimeout(2000);
  await one.kill();

  const again = await start();
  await again.page.getByRole('button', { name: 'Recover' }).click();
  await until(
    () => nameField(again).inputValue(),
    (value) => value === 'Hotel by the lake',
  );
  await again.menu('edit.undo');
  await until(
    () => nameField(again).inputValue(),
    (value) => value === 'Hotel protected by HA alone',
  );
  await again.menu('edit.redo');
  await again.answer({ save: join(scene.folder, 'lake.lockstep') });
  await again.menu('file.save');
  await until(
    async () => existsSync(join(scene.folder, 'lake.lockstep')),
    (isThere) => isThere,
  );
  expect(JSON.parse(readFileSync(join(scene.folder, 'lake.lockstep'), 'utf8'))).toMatchObject({
    name: 'Hotel by the lake',
  });
  await again.stop();

  const third = await start({ words: [join(scene.folder, 'lake.lockstep')] });
  await until(
    () => nameField(third).inputValue(),
    (value) => value === 'Hotel by the lake',
  );
  await third.menu('edit.undo');
  await until(
    () => nameField(third).inputValue(),
    (value) => value === 'Hotel protected by HA alone',
  );
  await third.stop();
});

test('the close button asks about what was typed a moment ago', async () => {
  const one = await start();
  await exampleButton(one).click();
  await nameField(one).fill('Not to be lost');
  await nameField(one).press('Tab');
  await one.app.evaluate(({ dialog, BrowserWindow }) => {
    dialog.showMessageBox = async (...given: unknown[]) => {
      Reflect.set(globalThis, 'asked', (given.at(-1) as { message: string }).message);
      return { response: 2, checkboxChecked: false };
    };
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await until(
    () => one.app.evaluate(() => String(Reflect.get(globalThis, 'asked') ?? '')),
    (message) => message.includes('Not to be lost'),
  );
  expect(await nameField(one).inputValue()).toBe('Not to be lost');
  await one.stop();
});

test('a document is exported from the menu', async () => {
  const one = await start();
  await exampleButton(one).click();
  await nameField(one).waitFor();
  const path = join(scene.folder, 'hotel.pdf');
  await one.answer({ save: path });
  await one.menu('file.export-pdf');
  await until(
    async () => existsSync(path) && readFileSync(path).subarray(0, 5).toString(),
    (begin) => begin === '%PDF-',
    60_000,
  );
  await one.stop();
});
