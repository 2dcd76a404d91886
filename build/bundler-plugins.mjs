/** What both programs, command line and window, want of the bundler. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * The catalogue as a string for JSON.parse, which starts several times faster than the same data as an object literal.
 * @type {import('vite').Plugin}
 */
export const catalogueAsText = {
  name: 'catalogue-as-text',
  enforce: 'pre',
  async load(id) {
    if (!/\/catalog\/data\/[^/]+\.json$/.test(id)) return null;
    const text = JSON.stringify(JSON.parse(await readFile(id, 'utf8')));
    return { code: `export default JSON.parse(${JSON.stringify(text)});`, moduleType: 'js' };
  },
};

/**
 * The same PDF from the same plan, whatever zlib the program runs on.
 * @type {import('vite').Plugin}
 */
export const evenDeflate = {
  name: 'even-deflate',
  enforce: 'pre',
  // In the text, because a bundler passes the names of Node's own modules by before it asks anybody.
  transform(code, id) {
    if (!/[/\\]pdfkit[/\\]js[/\\]/.test(id)) return null;
    const own = fileURLToPath(new URL('even-deflate.mjs', import.meta.url)).replaceAll('\\', '/');
    const changed = code.replace(/from 'zlib'/, `from ${JSON.stringify(own)}`);
    if (changed === code) throw new Error('pdfkit does not import zlib as it used to: see evenDeflate');
    return { code: changed, map: null };
  },
};
