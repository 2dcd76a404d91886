/**
 * Pictures of every topic of the window, and a few of what floats over them.
 *
 *   npm run screenshots                       all, in both themes, into docs/screenshots/
 *   npm run screenshots -- hosts bill         some topics
 *   npm run screenshots -- --theme dark --size 2560x1440 --language de --open campus-124-nodes --out /tmp/pictures
 *
 * Taken in Chromium with the shell stood in for, so that they are the same wherever they are made.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openPage, startBrowser } from './window/page.mjs';
import { bundleWindow, serveFolder } from './window/serve.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    size: { type: 'string', default: '1280x800' },
    language: { type: 'string', default: 'en' },
    /** An example or a template, by its name. */
    open: { type: 'string', default: 'regional-hospital' },
    out: { type: 'string', default: join(root, 'docs', 'screenshots') },
  },
});
const { open, language, out } = values;
const [width, height] = values.size.split('x').map(Number);
if (!width || !height) throw new Error(`--size ${values.size}: write it as 1280x800`);
const size = { width, height };

const folder = join(tmpdir(), `lockstep-screenshots-${process.pid}`);
await bundleWindow(folder);
const server = await serveFolder(folder);
const browser = await startBrowser();
await mkdir(out, { recursive: true });
/** @type {string[]} */
const all = [];
try {
  const pdf = wanted.length === 0 || wanted.includes('report') ? await reportOf(open) : undefined;
  for (const theme of values.theme) {
    const { page, troubles } = await openPage(browser, server.address, {
      open,
      ...(pdf === undefined ? {} : { pdf }),
      settings: { theme, language },
      ...size,
      reducedMotion: 'reduce',
    });
    await page.waitForSelector('.strip', { timeout: 120_000 });
    /** @param {string} topic */
    const go = async (topic) => {
      await page.evaluate(
        (command) => /** @type {any} */ (globalThis).standIn.signal({ kind: 'command', command }),
        topic,
      );
      await page.waitForTimeout(500);
    };
    /** @param {string} name */
    const take = async (name) => {
      await page.mouse.move(0, 0);
      await page.screenshot({ path: join(out, `${name}-${theme}.png`) });
      console.log(`${name}-${theme}.png`);
    };
    const buttons = await page.locator('.rail button').all();
    const topics = await Promise.all(buttons.map(async (button) => (await button.getAttribute('data-topic')) ?? ''));
    for (const topic of topics.filter((each) => wanted.length === 0 || wanted.includes(each))) {
      await go(`go.${topic}`);
      // The pages of the report are drawn one after the other.
      if (topic === 'report') await page.waitForTimeout(2500);
      if (topic === 'workbench') await askWorkbench(page, take);
      else await take(topic);
      if (topic === 'scenarios') await showScenario(page, go, take);
    }
    if (wanted.length === 0) {
      await go('go.hosts');
      const fail = page.locator('.rack-fail').nth(1);
      if ((await fail.count()) > 0) {
        await fail.click();
        await page.locator('.stepper-steps > button').nth(4).click();
        await take('failure');
      }
      await page.locator('.strip .figure-why').nth(2).click();
      await page.waitForSelector('.why');
      await take('why');
      await go('view.palette');
      await page.keyboard.type('memory');
      await take('palette');
      await page.keyboard.press('Escape');
      await go('app.settings');
      await take('settings');
      await page.keyboard.press('Escape');
      await go('help.manual');
      await take('manual');
    }
    all.push(...troubles);
    await page.context().close();
  }
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}
if (all.length > 0) {
  console.error(all.join('\n'));
  process.exitCode = 1;
}

/**
 * The workbench is empty until it is asked something: one picture for each tab, and those of what stands below.
 *
 * @param {import('playwright-core').Page} page
 * @param {(name: string) => Promise<void>} take
 */
async function askWorkbench(page, take) {
  const starts = page.locator('.wb-starts button');
  const isDone = async () => {
    await page.waitForSelector('.wb-answer');
    await page.waitForSelector('.wb-run progress', { state: 'detached', timeout: 120_000 });
    await page.waitForTimeout(300);
  };
  await starts.first().click();
  await isDone();
  await take('workbench');
  for (const [at, name] of ['tornado', 'uncertainty', 'design'].entries()) {
    await page
      .locator('[role=tab]')
      .nth(at + 1)
      .click();
    if ((await starts.count()) === 0) continue;
    await starts.first().click();
    await isDone();
    await page.locator('.wb-answer').first().scrollIntoViewIfNeeded();
    await take(`workbench-${name}`);
  }
  const asks = page.locator('.section .wb-run button');
  for (const [at, name] of ['why-not', 'regret'].entries()) {
    if ((await asks.count()) <= at) return;
    await asks.nth(at).click();
    await isDone();
    await asks.nth(at).evaluate((button) => button.closest('section')?.scrollIntoView());
    await take(`workbench-${name}`);
  }
}

/**
 * A scenario in the place of the project: its fields marked, its figures against the project's.
 *
 * @param {import('playwright-core').Page} page
 * @param {(topic: string) => Promise<void>} go
 * @param {(name: string) => Promise<void>} take
 */
async function showScenario(page, go, take) {
  const picker = page.locator('.title-scenario select');
  if ((await picker.count()) === 0) return;
  await picker.selectOption({ index: 1 });
  await go('go.demand');
  await page.locator('.take-back').first().scrollIntoViewIfNeeded();
  await take('scenario-shown');
  await picker.selectOption({ index: 0 });
}

/** The report as the command line writes it, which is what the shell would show; in base64. */
async function reportOf(/** @type {string} */ name) {
  if (!existsSync(join(root, 'out', 'cli', 'lockstep.js'))) run('build/cli.mjs');
  const file = ['examples', 'examples/templates'].map((each) => join(root, each, `${name}.lockstep`)).find(existsSync);
  if (file === undefined) throw new Error(`--open ${name}: no example and no template has this name`);
  run('out/cli/lockstep.js', 'export', file, '--pdf', '--language', language, '--out', folder);
  const pdf = (await readdir(folder)).find((each) => each.endsWith('.pdf')) ?? '';
  return (await readFile(join(folder, pdf))).toString('base64');
}

/** Runs a program of the tree; the plan's exit code 1 only says that a finding blocks it. */
function run(/** @type {string[]} */ ...words) {
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`node ${words.join(' ')}: ${stderr}`);
}
