/** A plugin for Vite: the catalogue as a string for JSON.parse, which starts several times faster than the same data as an object literal. */
import { readFile } from 'node:fs/promises';

/** @type {import('vite').Plugin} */
export const catalogueAsText = {
  name: 'catalogue-as-text',
  enforce: 'pre',
  async load(id) {
    if (!/\/catalog\/data\/[^/]+\.json$/.test(id)) return null;
    const text = JSON.stringify(JSON.parse(await readFile(id, 'utf8')));
    return { code: `export default JSON.parse(${JSON.stringify(text)});`, moduleType: 'js' };
  },
};
