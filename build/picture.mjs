/**
 * Draws pages of the flagship's PDF side by side into docs/images/, for the README.
 *
 *   npm run demo && node build/picture.mjs
 */
import { createCanvas } from '@napi-rs/canvas';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const pageNumbers = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [2, 4, 5];
const scale = 1.1;
const gap = 16;

const data = Uint8Array.from(await readFile(join(root, 'out', 'hospital.pdf')));
const document = await getDocument({ data, verbosity: 0 }).promise;
const pages = await Promise.all(pageNumbers.map((number) => document.getPage(number)));
const views = pages.map((page) => page.getViewport({ scale }));
const width = views.reduce((sum, view) => sum + Math.ceil(view.width) + gap, gap);
const height = Math.max(...views.map((view) => Math.ceil(view.height))) + 2 * gap;

const sheet = createCanvas(width, height);
const drawing = sheet.getContext('2d');
drawing.fillStyle = '#d0d4da';
drawing.fillRect(0, 0, width, height);
let left = gap;
for (const [index, page] of pages.entries()) {
  const viewport = views[index] ?? page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // The reader is typed for a browser's canvas; this one speaks the same.
  await page.render({ canvas: /** @type {any} */ (canvas), viewport }).promise;
  drawing.drawImage(canvas, left, gap);
  left += canvas.width + gap;
}

const folder = join(root, 'docs', 'images');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'hospital-plan.png'), sheet.toBuffer('image/png'));
