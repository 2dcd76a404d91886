/**
 * Pictures of every topic of the window in both themes, into docs/screenshots/, and a few of what floats over them.
 *
 *   node build/screenshots.mjs            all
 *   node build/screenshots.mjs hosts bill some topics
 *
 * Taken in Chromium with the shell stood in for, so that they are the same wherever they are made.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPage, startBrowser } from './window/page.mjs';
import { bundleWindow, serveFolder } from './window/serve.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'docs', 'screenshots');
const wanted = process.argv.slice(2);
const size = { width: 1280, height: 800 };
const open = 'regional-hospital';

const folder = join(tmpdir(), `lockstep-screenshots-${process.pid}`);
await bundleWindow(folder);
const server = await serveFolder(folder);
const browser = await startBrowser();
await mkdir(out, { recursive: true });
/** The report as the command line writes it: what the shell would show. */
if (!existsSync(join(root, 'out', 'cli', 'lockstep.js'))) run('build/cli.mjs');
const pdf = join(folder, 'report.pdf');
run('out/cli/lockstep.js', 'plan', `examples/${open}.lockstep`, '--pdf', pdf);
const pdfBase64 = (await readFile(pdf)).toString('base64');
/** @type {string[]} */
const all = [];
try {
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    const { page, troubles } = await openPage(browser, server.address, {
      open,
      pdf: pdfBase64,
      settings: { theme },
      ...size,
      reducedMotion: 'reduce',
    });
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
      // The workbench is empty until it is asked something.
      if (topic === 'workbench') {
        await page.locator('.wb-starts button').first().click();
        await page.waitForTimeout(3000);
      }
      await take(topic);
    }
    if (wanted.length === 0) {
      await go('go.hosts');
      await page.locator('.rack').nth(1).locator('.rack-fail').click();
      await page.locator('.stepper-steps > button').nth(4).click();
      await take('failure');
      await page.locator('.strip .figure-why').nth(2).click();
      await page.waitForSelector('.why');
      await take('why');
      await go('view.palette');
      await page.keyboard.type('memory');
      await take('palette');
      await page.keyboard.press('Escape');
      await go('app.settings');
      await take('settings');
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

/** Runs a program of the tree; the plan's exit code 1 only says that a finding blocks it. */
function run(/** @type {string[]} */ ...words) {
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`node ${words.join(' ')}: ${stderr}`);
}
