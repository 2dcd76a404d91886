/**
 * From keystroke to fresh figures in the window: the script time of one input event, with the edit checked, planned,
 * shown and laid out, in Chromium. The flagship, the largest MX-ONE, and a site of 1,000 machines, once their machines
 * are placed. Placing them happens in a worker: beside it stand the time that an edit of the machines holds the window
 * up, the time to a first look at the new placement and the time to the placement itself.
 *
 * The clock of the page runs while other programs do too: look at the fastest runs on a busy machine.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
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
    { open: 'thousand', what: 'keystroke to fresh figures, 1,000 machines', target: 50 },
  ]) {
    const { page } = await openPage(browser, server.address, { open, extra: [await thousand()] });
    await page.waitForSelector('.strip[aria-busy="false"]', { timeout: 300_000 });
    await page.evaluate(() => /** @type {any} */ (globalThis).standIn.signal({ kind: 'command', command: 'go.bill' }));
    await page.waitForSelector('.section input');
    const times = await page.evaluate(keystrokes, 120);
    console.log(JSON.stringify({ what, unit: 'ms', times: times.slice(20), target }));
    if (open === 'thousand') await tellPlacing(page);
    await page.context().close();
  }
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}

/** The campus with 124 Service Nodes and 876 companions of eight sizes, a third each under HA, FT and nothing. */
async function thousand() {
  const project = JSON.parse(await readFile(new URL('../examples/campus-124-nodes.lockstep', import.meta.url), 'utf8'));
  const sizes = [
    [2, 4],
    [4, 8],
    [2, 8],
    [8, 16],
    [4, 16],
    [6, 12],
    [1, 4],
    [4, 24],
  ];
  const companions = sizes.map(([vcpus, memoryGib], i) => ({
    profile: ['mbg-large', 'provisioning-manager', 'mpa'][i % 3],
    count: i < 7 ? 110 : 106,
    name: `Kind ${i + 1}`,
    protection: ['ha', 'ft', 'none'][i % 3],
    size: { vcpus, memoryGib },
  }));
  const [site] = project.sites;
  const text = JSON.stringify({ ...project, name: '1,000 machines', scenarios: [], sites: [{ ...site, companions }] });
  return { kind: 'example', name: 'thousand', title: '1,000 machines', customer: 'Bench', sites: 1, text };
}

/** Changes how many Service Nodes there are, again and again, and takes the times until the window knows better. */
async function tellPlacing(/** @type {import('playwright-core').Page} */ page) {
  await page.evaluate(() => /** @type {any} */ (globalThis).standIn.signal({ kind: 'command', command: 'go.demand' }));
  await page.waitForSelector('.section input.field-number');
  const taken = await page.evaluate(placings, 6);
  const told = [
    { what: 'an edit of 1,000 machines holds the window up', of: 'held', target: 50 },
    { what: 'from that edit to a first look at the new placement', of: 'looked' },
    { what: 'from that edit to the placement', of: 'placed' },
  ];
  for (const { what, of, target } of told)
    console.log(JSON.stringify({ what, unit: 'ms', times: taken.map((each) => each[of]), target }));
}

async function placings(/** @type {number} */ count) {
  const page = /** @type {any} */ (globalThis);
  const inputs = [...page.document.querySelectorAll('.section input.field-number')];
  const input = inputs.find(({ value }) => value === '124');
  const set = Object.getOwnPropertyDescriptor(page.HTMLInputElement.prototype, 'value').set;
  const strip = page.document.querySelector('.strip');
  const until = async (/** @type {() => boolean} */ isSo) => {
    while (!isSo())
      await new Promise((done) => {
        page.requestAnimationFrame(done);
      });
    return performance.now();
  };
  const isOld = () => strip.querySelector('.figure-stale') !== null;
  const isBusy = () => strip.getAttribute('aria-busy') === 'true';
  const taken = [];
  for (let turn = 0; turn < count; turn++) {
    const start = performance.now();
    set.call(input, String(120 - turn));
    input.dispatchEvent(new page.Event('input', { bubbles: true }));
    page.document.body.getBoundingClientRect();
    const held = performance.now() - start;
    if (!isOld()) throw new Error('the edit needed no new placement');
    const looked = (await until(() => !isOld())) - start;
    const placed = (await until(() => !isBusy())) - start;
    taken.push({ held, looked, placed });
    await new Promise((done) => {
      setTimeout(done, 500);
    });
  }
  return taken;
}

/** Types into a field of the bill, `count` times another number, and times each until everything is laid out. */
async function keystrokes(/** @type {number} */ count) {
  const page = /** @type {any} */ (globalThis);
  // The price of electricity: it moves the yearly cost and no machine.
  const labels = [...page.document.querySelectorAll('.fields label')];
  const input = labels.find(({ textContent }) => textContent.startsWith('Electricity price')).control;
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
