/**
 * Time from frame to frame in the window while the workbench draws 100,000 plans in its worker, beside the same window
 * at rest, in Chromium.
 *
 * The worker takes one core: on a machine with no other free, the frames say so.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage, startBrowser } from '../build/window/page.mjs';
import { bundleWindow, serveFolder } from '../build/window/serve.mjs';

const frames = 240;

const folder = await mkdtemp(join(tmpdir(), 'lockstep-bench-'));
await bundleWindow(folder);
const server = await serveFolder(folder);
const browser = await startBrowser();
try {
  const { page } = await openPage(browser, server.address, { open: 'regional-hospital' });
  await page.waitForSelector('.strip[aria-busy="false"]');
  await page.evaluate(() => {
    /** @type {any} */ (globalThis).standIn.signal({ kind: 'command', command: 'go.workbench' });
  });
  await page.getByRole('tab', { name: 'Uncertainty' }).click();
  const draws = page.getByLabel('Draws', { exact: true });
  await draws.fill('100000');
  await draws.press('Enter');
  const atRest = await page.evaluate(gaps, frames);
  await page.locator('.wb-run button').first().click();
  await page.waitForSelector('.wb-run progress');
  const atWork = await page.evaluate(gaps, frames);
  if ((await page.locator('.wb-run progress').count()) === 0) throw new Error('the draws ended before the frames');
  const at = (/** @type {readonly number[]} */ times, /** @type {number} */ share) =>
    times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0;
  console.log(
    JSON.stringify({ what: 'frame to frame while the workbench draws', unit: 'ms', times: atWork, target: 16.8 }),
  );
  console.log(JSON.stringify({ what: 'frame to frame at rest', unit: 'ms', times: atRest }));
  const told = (/** @type {readonly number[]} */ times) =>
    `${times.filter((time) => time > 20).length} over 20 ms, longest ${at(times, 1).toFixed(1)} ms`;
  console.log(`${frames} frames of the window: at work ${told(atWork)}; at rest ${told(atRest)}`);
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}

/** Runs in the page. */
async function gaps(/** @type {number} */ count) {
  const page = /** @type {any} */ (globalThis);
  const next = () =>
    new Promise((done) => {
      page.requestAnimationFrame(done);
    });
  const times = [];
  let before = await next();
  for (let i = 0; i < count; i++) {
    const now = await next();
    times.push(now - before);
    before = now;
  }
  return times;
}
