/** The window used as people use it: by keyboard alone, with mistakes, with a large project. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedFor, goTo, serveWindow, type ServedWindow } from './open-window.ts';

let served: ServedWindow;
beforeAll(async () => {
  served = await serveWindow();
});
afterAll(() => served?.stop());

test('from the start to an edited, explained and saved plan without a mouse', async () => {
  const { page, troubles } = await served.open();
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focusName = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );

  // To the example, by Tab.
  for (let i = 0; i < 40 && !(await focusName()).startsWith('Regional hospital'); i++) await press('Tab');
  await press('Enter');
  await page.waitForSelector('.strip');

  // To the topic, by the palette.
  await press('Control+k');
  await page.waitForSelector('.palette-input');
  await page.keyboard.type('demand');
  await press('Enter');
  await page.waitForSelector('.section');

  // Into the table, to the number of users, and another number.
  for (let i = 0; i < 40 && !(await page.evaluate(() => document.activeElement?.tagName === 'TD')); i++)
    await press('Tab');
  await press('ArrowRight', 'ArrowRight', 'Enter');
  await page.keyboard.type('9000');
  await press('Enter');
  await expect.poll(() => page.locator('[data-cell="0-2"]').textContent()).toBe('9,000');
  await expect.poll(() => page.locator('.strip .figure-change').count()).toBeGreaterThan(0);

  // A figure's "Why?", and back out.
  for (let i = 0; i < 60 && !(await focusName()).includes('Why?'); i++) await press('Tab');
  await press('Enter');
  await page.waitForSelector('.why .why-value');
  await press('Escape');
  await expect.poll(() => page.locator('.why').count()).toBe(0);

  await press('Control+s');
  await expect.poll(async () => (await askedFor(page, 'document:save')).length).toBe(1);
  expect(String((await askedFor(page, 'document:save'))[0]?.['text'])).toContain('"count": 9000');
  await expect.poll(() => page.locator('.title-unsaved').count()).toBe(0);

  await press('Control+z');
  await expect.poll(() => page.locator('[data-cell="0-2"]').textContent()).toBe('3,600');
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('what cannot be taken stays in its field over a change of topic, and leads back there', async () => {
  const { page } = await served.open({ open: 'regional-hospital' });
  await goTo(page, 'demand');
  await page.getByRole('textbox', { name: 'Growth of users per year' }).fill('much');
  await goTo(page, 'hosts');

  await page.getByText('Go there').click();

  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('much');
  await page.context().close();
});

test('who goes to a topic by keys is in it, and finds a topic where it was left', async () => {
  const { page } = await served.open({ open: 'regional-hospital' });
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const scrolled = (): Promise<number> => page.locator('.frame-topic').evaluate((topic) => topic.scrollTop);
  await page.waitForSelector('.strip');
  await page.keyboard.press('Control+4');
  await page.waitForSelector('.rack');
  await expect.poll(focused).toBe('Hosts');

  await page.locator('.frame-topic').evaluate((topic) => topic.scrollTo(0, 300));
  await page.locator('.rail [aria-current]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.finding-tools');
  await expect.poll(scrolled).toBe(0);

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.rack');
  await expect.poll(scrolled).toBe(300);
  await page.context().close();
});

test('what is wrong with a field in sight moves nothing else', async () => {
  const { page } = await served.open({ open: 'regional-hospital' });
  await goTo(page, 'demand');
  const field = page.getByRole('textbox', { name: 'Growth of users per year' });
  const top = (): Promise<number> => field.evaluate((input) => input.getBoundingClientRect().top);
  const before = await top();

  await field.fill('much');

  await page.waitForSelector('.field-problem');
  expect(await top()).toBe(before);
  await page.context().close();
});

test('a machine pasted by name is added wherever the cursor is, and numbers go into the cells', async () => {
  const { page } = await served.open({ open: 'regional-hospital' });
  await goTo(page, 'machines');
  const paste = (text: string): Promise<void> =>
    page.evaluate((plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  const memory = page.locator('[data-cell="2-4"]');

  await memory.click();
  await paste('CMG\t2\t4\t16\t500');
  await expect.poll(() => page.locator('.table-note').textContent()).toContain('One machine added');
  expect(await memory.textContent()).toBe('8');

  await memory.click();
  await paste('24');
  await expect.poll(() => memory.textContent()).toBe('24');
  await page.context().close();
});

test('every edit reaches the shell by itself', async () => {
  const { page } = await served.open({ open: 'textbook-two-hosts' });
  await goTo(page, 'customer');
  await page.getByLabel('Project name').fill('Another name');

  await expect.poll(async () => (await askedFor(page, 'edits:record')).length).toBe(1);
  await page.context().close();
});

test('a host fails, step by step, and everything is protected again', async () => {
  const { page } = await served.open({ open: 'textbook-three-hosts', reducedMotion: 'reduce' });
  await goTo(page, 'hosts');
  await page.getByRole('button', { name: 'Fail host 1' }).click();
  await expect.poll(() => page.locator('.stepper p').textContent()).toContain('host 1 fails');

  await page.getByRole('button', { name: 'Re-protection' }).click();

  await expect.poll(() => page.locator('.rack-failed .block:not(.block-lost)').count()).toBe(0);
  await page.context().close();
});

test('124 Service Nodes: the window answers while placements are worked out', async () => {
  const { page, troubles } = await served.open({ open: 'campus-124-nodes' });
  // The frame is there at once; the plan follows.
  expect(await page.locator('.rail').count()).toBe(1);
  const strip = (busy: boolean): string => `.strip[aria-busy="${busy}"]`;
  await page.waitForSelector(strip(false));
  await goTo(page, 'demand');
  // Seen however short it is, and not at all where the search holds the window up until it is done.
  await page.evaluate((busy) => {
    const watching = new MutationObserver(() => {
      if (document.querySelector(busy) === null) return;
      watching.disconnect();
      document.body.dataset['seenBusy'] = 'yes';
    });
    watching.observe(document.body, { subtree: true, childList: true, attributes: true });
  }, strip(true));

  await page.getByRole('textbox', { name: 'Service Nodes', exact: true }).fill('120');

  await expect.poll(() => page.evaluate(() => document.body.dataset['seenBusy'])).toBe('yes');
  await page.waitForSelector(strip(false));
  await goTo(page, 'hosts');
  await page.waitForSelector('.rack');
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('the policy of the test server is that of the shell', () => {
  const policy = (file: string): readonly string[] =>
    readFileSync(file, 'utf8').match(/"[a-z]+-[a-z-]+ '?[^"]*"/g) ?? [];
  expect(policy('build/window/serve.mjs')).toEqual(policy('main/electron/own-protocol.ts'));
  expect(policy('build/window/serve.mjs').length).toBeGreaterThan(8);
});
