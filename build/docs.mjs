/**
 * Writes the pages of docs/ that are made from the program: the method book, the findings, the licences of others.
 *
 *   node build/docs.mjs           writes them
 *   node build/docs.mjs --check   says which are out of date, and fails then
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { thirdParty } from './third-party.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const isCheck = process.argv.includes('--check');
const method = 'docs/method';

const { module } = await runnerImport(join(root, 'build/docs/pages.ts'), { configFile: false, root });
/** @type {readonly import('./docs/page.ts').Page[]} */
const pages = module.generatedPages(await readFile(join(root, module.exampleFile), 'utf8'), thirdParty(root));

const wanted = new Set(pages.map(({ path }) => path));
const there = await readdir(join(root, method)).catch(() => []);
const leftOver = there.map((name) => `${method}/${name}`).filter((path) => !wanted.has(path));
const stale = [];
for (const { path, text } of pages) {
  const before = await readFile(join(root, path), 'utf8').catch(() => null);
  if (before !== text) stale.push({ path, text });
}

if (isCheck) {
  const wrong = [...stale.map(({ path }) => path), ...leftOver];
  if (wrong.length > 0) {
    console.error(`Out of date: ${wrong.join(', ')}. Run "npm run docs" and look at what changed.`);
    process.exit(1);
  }
  console.log(`${pages.length} generated pages are up to date.`);
} else {
  await mkdir(join(root, method), { recursive: true });
  for (const path of leftOver) await rm(join(root, path));
  for (const { path, text } of stale) await writeFile(join(root, path), text);
  console.log(`${pages.length} generated pages, ${stale.length} written, ${leftOver.length} removed.`);
}
