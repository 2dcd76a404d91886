/** The window in the browser of this computer, for tests: bundled once a run, a page for each test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Topic } from '../../shared/ipc/signals.ts';
import { openPage, startBrowser } from '../../build/window/page.mjs';
import { bundleWindow, serveFolder } from '../../build/window/serve.mjs';

export type PageOptions = Parameters<typeof openPage>[2];

export interface ServedWindow {
  readonly open: (options?: PageOptions) => Promise<{ readonly page: Page; readonly troubles: readonly string[] }>;
  readonly stop: () => Promise<void>;
}

export async function serveWindow(): Promise<ServedWindow> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-browser-'));
  await bundleWindow(folder);
  const server = await serveFolder(folder);
  const browser: Browser = await startBrowser();
  return {
    open: (options) => openPage(browser, server.address, options),
    stop: async () => {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Goes where the menu would. */
export async function goTo(page: Page, topic: Topic): Promise<void> {
  await signal(page, `go.${topic}`);
  await page.waitForSelector('.screen');
}

export async function signal(page: Page, command: string): Promise<void> {
  await page.evaluate((name) => {
    const { standIn } = globalThis as unknown as { standIn: { signal: (signal: object) => void } };
    standIn.signal({ kind: 'command', command: name });
  }, command);
  await settled(page);
}

/** Returns once what was asked for is drawn: React is idle, and no movement of its own end is under way. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const idle = (): Promise<unknown> =>
      new Promise((done) => {
        requestIdleCallback(done);
      });
    const frame = (): Promise<unknown> =>
      new Promise((done) => {
        requestAnimationFrame(done);
      });
    await frame();
    await idle();
    await frame();
    const ends = (moving: Animation): boolean => moving.effect?.getComputedTiming().iterations !== Infinity;
    const moving = document.getAnimations().filter(ends);
    const ended = Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
    // What is taken off the page while it moves may never say that it has ended.
    await Promise.race([
      ended,
      new Promise((done) => {
        setTimeout(done, 2000);
      }),
    ]);
  });
}

/** Everything the window asked the shell for on a channel. */
export async function askedFor(page: Page, channel: string): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate((wanted) => {
    const { standIn } = globalThis as unknown as {
      standIn: { asked: { channel: string; request: Record<string, unknown> }[] };
    };
    return standIn.asked.filter((each) => each.channel === wanted).map(({ request }) => request);
  }, channel);
}
