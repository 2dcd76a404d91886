/**
 * From keystroke to fresh figures in the window: the script time of one input event, with the edit checked, planned,
 * shown and laid out, in Chromium. The flagship, and the largest MX-ONE once its machines are
 * placed; placing them the first time happens in a worker and holds up no keystroke.
 *
 * The clock of the page runs while other programs do too: look at the fastest runs on a busy machine.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage, startBrowser } from '../build/window/page.mjs';
import { bundleWindow, serveFolder } from '../build/window/serve.mjs';

const folder = await mkdtemp(join(tmpdir(), 'lockstep-bench-'));
await bundleWindow(folder);
const server = await serveFolder(folder);
const browser = await startBrowser();
try {
  for (const { open, what, target } of [
    { open: 'regional-hospital', what: 'keystroke to fresh figures, flagship', target: 16 },
    { open: 'campus-124-nodes', what: 'keystroke to fresh figures, 124 Service Nodes', target: 50 },
  ]) {
    const { page } = await openPage(browser, server.address, { open });
    await page.waitForSelector('.strip', { timeout: 300_000 });
    await page.evaluate(() => /** @type {any} */ (globalThis).standIn.signal({ kind: 'command', command: 'go.bill' }));
    await page.waitForSelector('.section input');
    const times = await page.evaluate(keystrokes, 120);
    console.log(JSON.stringify({ what, unit: 'ms', times: times.slice(20), target }));
    await page.context().close();
  }
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}

/** Types into a field of the bill, `count` times another number, and times each until everything is laid out. */
async function keystrokes(/** @type {number} */ count) {
  const page = /** @type {any} */ (globalThis);
  // The price of electricity: it moves the yearly cost and no machine.
  const input = page.document.querySelectorAll('.fields input.field-number')[3];
  const set = Object.getOwnPropertyDescriptor(page.HTMLInputElement.prototype, 'value').set;
  const times = [];
  for (let at = 0; at < count; at++) {
    const before = page.document.querySelector('.strip').textContent;
    const start = performance.now();
    set.call(input, String(1 + (at % 7)));
    input.dispatchEvent(new page.Event('input', { bubbles: true }));
    page.document.body.getBoundingClientRect();
    const spent = performance.now() - start;
    if (page.document.querySelector('.strip').textContent === before)
      throw new Error('the keystroke changed no figure');
    times.push(spent);
    await new Promise((done) => {
      setTimeout(() => done(undefined), 20);
    });
  }
  return times;
}
