/** Opens the served window in Chromium with the shell stood in for. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { standIn } from './stand-in.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

const browsers = [
  process.env['LOCKSTEP_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser of this computer, or null where there is none. */
export function browserPath() {
  return browsers.find((path) => path !== undefined && existsSync(path)) ?? null;
}

export async function startBrowser() {
  const executablePath = browserPath();
  if (executablePath === null)
    throw new Error('There is no Chromium here: install it, or name it in LOCKSTEP_CHROMIUM.');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return chromium.launch({ executablePath, args });
}

/** The templates and the examples as the shell lists them. */
export async function samples() {
  const kinds = [
    { kind: 'template', folder: join(root, 'examples', 'templates') },
    { kind: 'example', folder: join(root, 'examples') },
  ];
  const some = await Promise.all(kinds.map(({ kind, folder }) => samplesIn(folder, kind)));
  return some.flat();
}

async function samplesIn(/** @type {string} */ folder, /** @type {string} */ kind) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.lockstep')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      const { name, customer, sites } = JSON.parse(text);
      const who = typeof customer === 'string' ? customer : customer.name;
      return { kind, name: file.slice(0, -'.lockstep'.length), title: name, customer: who, sites: sites.length, text };
    }),
  );
}

/**
 * A page with the window in it. `troubles` collects errors of the page and refusals of its policy; `pdf` is what the
 * shell's preview shows, in base64; `shell` answers what it takes on itself, anything but undefined.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {{ open?: string, settings?: object, width?: number, height?: number, scale?: number, extra?: readonly object[], reducedMotion?: 'reduce' | 'no-preference', pdf?: string, shell?: (channel: string, request: any) => unknown }} [options]
 */
export async function openPage(browser, address, options = {}) {
  const {
    open,
    settings = {},
    width = 1280,
    height = 720,
    scale = 1,
    extra = [],
    reducedMotion = 'no-preference',
    pdf,
    shell,
  } = options;
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, reducedMotion });
  const page = await context.newPage();
  const troubles = /** @type {string[]} */ ([]);
  page.on('pageerror', (error) => troubles.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  if (shell !== undefined) await page.exposeFunction('askShell', shell);
  await page.addInitScript(standIn, { samples: [...(await samples()), ...extra], open, settings, pdf });
  await page.goto(address);
  // With a project the rail is there, too; it is fetched with the first project.
  await page.waitForSelector(open === undefined ? '.frame' : '.rail li');
  return { page, troubles };
}
