/** Every screen in both themes: no serious finding of axe, nothing the content policy refuses, nothing outside the window. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Topic } from '../../shared/ipc/signals.ts';
import { goTo, serveWindow, settled, signal, type ServedWindow } from './open-window.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let served: ServedWindow;
beforeAll(async () => {
  served = await serveWindow();
});
afterAll(() => served?.stop());

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly string[];
}

/** What axe objects to as serious or critical. */
async function violations(page: Page): Promise<readonly Violation[]> {
  await settled(page);
  // Added through the debugger, which the page's policy does not bind.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: {
        run: (
          context: Document,
          options: object,
        ) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations: found } = await run.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({
        id,
        impact,
        nodes: nodes.slice(0, 4).map(({ html }) => html.slice(0, 200)),
      }));
  });
}

async function topics(page: Page): Promise<readonly string[]> {
  const found = await page.locator('.rail li').evaluateAll((items) => items.map((_, at) => String(at)));
  // A test that looks at no topic passes.
  expect(found.length).toBeGreaterThan(10);
  return found;
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each([
    { open: 'regional-hospital', width: 1280, height: 720, language: 'en' },
    { open: 'two-site-municipality', width: 1280, height: 720, language: 'en' },
    { open: 'legacy-5-5-cluster', width: 1280, height: 720, language: 'en' },
    // 1280 × 720 at 200 %, in the language with the longest words.
    { open: 'two-site-municipality', width: 640, height: 360, language: 'de' },
  ])('every topic of $open, $width wide in $language', async ({ language, ...shown }) => {
    const { page, troubles } = await served.open({ ...shown, settings: { theme, language } });
    const found: Record<string, readonly Violation[]> = {};
    for (const at of await topics(page)) {
      const entry = page.locator('.rail li button').nth(Number(at));
      const name = (await entry.textContent()) ?? at;
      await entry.click();
      const here = await violations(page);
      if (here.length > 0) found[name] = here;
    }
    expect(found).toEqual({});
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('the answers of the workbench', async () => {
    const { page, troubles } = await served.open({ open: 'regional-hospital', settings: { theme } });
    await goTo(page, 'workbench');
    const found: Record<string, readonly Violation[]> = {};
    const tabs = page.locator('.tab-list [role="tab"]');
    for (let at = 0; at < (await tabs.count()); at++) {
      await tabs.nth(at).click();
      const starts = page.locator('.wb-starts button');
      for (let start = 0; start < (await starts.count()); start++) {
        await starts.nth(start).click();
        await page.waitForSelector('.wb-answer');
        await page.waitForSelector('.wb-run progress', { state: 'detached', timeout: 60_000 });
        const here = await violations(page);
        if (here.length > 0) found[(await starts.nth(start).textContent()) ?? ''] = here;
      }
    }
    expect(found).toEqual({});
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('the palette, the settings, the keys, about, and “Why?”', async () => {
    const { page, troubles } = await served.open({ open: 'regional-hospital', settings: { theme } });
    const found: Record<string, readonly Violation[]> = {};
    for (const command of ['view.palette', 'app.settings', 'help.shortcuts', 'help.manual', 'app.about']) {
      await signal(page, command);
      await page.waitForSelector('dialog[open]');
      const here = await violations(page);
      if (here.length > 0) found[command] = here;
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog[open]', { state: 'detached' });
    }
    await goTo(page, 'hosts');
    await page.locator('.strip .figure-why').first().click();
    await page.waitForSelector('.why');
    const why = await violations(page);
    expect({ ...found, ...(why.length > 0 ? { why } : {}) }).toEqual({});
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

/** Parts that stick out of the window sideways; tables scroll inside themselves. */
async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const topic = document.querySelector('.frame-topic');
    const wide =
      topic !== null && topic.scrollWidth > topic.clientWidth + 1
        ? [`topic ${topic.scrollWidth} > ${topic.clientWidth}`]
        : [];
    const page = document.documentElement.scrollWidth > innerWidth ? ['page'] : [];
    return [...wide, ...page];
  });
}

describe.each([
  { width: 1280, height: 720, language: 'en' },
  { width: 1280, height: 720, language: 'de' },
  { width: 2560, height: 1440, language: 'sv' },
  // 1280 × 720 at 200 %.
  { width: 640, height: 360, language: 'de' },
])('$width × $height in $language', ({ width, height, language }) => {
  test('nothing sticks out on any topic', async () => {
    const { page, troubles } = await served.open({ open: 'regional-hospital', width, height, settings: { language } });
    const found: Record<string, readonly string[]> = {};
    for (const at of await topics(page)) {
      const entry = page.locator('.rail li button').nth(Number(at));
      const name = (await entry.textContent()) ?? at;
      await entry.click();
      await settled(page);
      const here = await sticksOut(page);
      if (here.length > 0) found[name] = here;
    }
    expect(found).toEqual({});
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

test('topics go by their names in the menu', async () => {
  const { page } = await served.open({ open: 'regional-hospital' });
  for (const topic of ['demand', 'hosts', 'bill', 'availability', 'customer'] satisfies Topic[]) {
    await goTo(page, topic);
    await expect.poll(() => page.locator('.rail [aria-current="page"]').count()).toBe(1);
  }
  await page.context().close();
});
