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

/** Parts of the PDF packages that our documents never reach, by the end of their path, and what stands in their place. */
const unreached = [
  // Half of all the text to be parsed: the dictionary of a format that none of our fonts has.
  { file: /[/\\]brotli[/\\]decompress\.js$/, exports: 'module.exports = never("WOFF2 fonts");' },
  // Fills tables at every start.
  { file: /@noble[/\\]ciphers[/\\](esm[/\\])?aes\.js$/, exports: 'exports.cbc = exports.ecb = never("encryption");' },
  { file: /[/\\]pdfmake[/\\]js[/\\]3rd-party[/\\]svg-to-pdfkit\.js$/, exports: 'module.exports = never("SVG");' },
  { file: /[/\\]xmldoc[/\\](lib[/\\]xmldoc|index)\.js$/, exports: 'exports.XmlDocument = never("SVG");' },
  // The tables of line breaking and letters are unpacked at the start: Node does it in a tenth of the time.
  {
    file: /[/\\]tiny-inflate[/\\]index\.js$/,
    exports:
      'const { inflateRawSync } = require("node:zlib"); module.exports = (from, to) => { to.set(inflateRawSync(from)); return to; };',
  },
];

const never =
  "const never = (what) => () => { throw new Error('Defect: the build left this out of the PDF printer: ' + what); };";

/**
 * Leaves out of the PDF printer what no document of ours uses, so that it starts faster.
 * @type {import('vite').Plugin}
 */
export const leanPrinter = {
  name: 'lean-printer',
  enforce: 'pre',
  load(id) {
    const part = unreached.find(({ file }) => file.test(id));
    return part === undefined ? null : { code: `${never}\n${part.exports}`, moduleType: 'js' };
  },
};

/** Replaces one text of a package's file; a package that changed is a build error, not a slower program. */
function replaced(code, text, by, file) {
  if (!code.includes(text)) throw new Error(`${file} no longer has "${text}": see shortcuts in bundler-plugins.mjs`);
  return code.replace(text, by);
}

/**
 * Puts the shortcuts of printer-shortcuts.mjs into the packages that print.
 * @type {import('vite').Plugin}
 */
export const shortcuts = {
  name: 'printer-shortcuts',
  enforce: 'pre',
  transform(code, id) {
    const own = fileURLToPath(new URL('printer-shortcuts.mjs', import.meta.url)).replaceAll('\\', '/');
    if (/[/\\]pdfkit[/\\]js[/\\]pdfkit\.es\.js$/.test(id)) {
      const lazy = replaced(code, "chunk = Buffer.from(chunk + '\\n', 'binary');", "chunk = chunk + '\\n';", 'pdfkit');
      const joined = replaced(
        lazy,
        'this.buffer = Buffer.concat(this.buffer);',
        'this.buffer = streamBytes(this.buffer);',
        'pdfkit',
      );
      return { code: `import { streamBytes } from ${JSON.stringify(own)};\n${joined}`, map: null };
    }
    if (/[/\\]pdfmake[/\\]js[/\\]StyleContextStack\.js$/.test(id)) {
      const shown = 'var _default = exports.default = StyleContextStack;';
      const put =
        `${shown} const { stackProperty, styleProperty } = require(${JSON.stringify(own)}); ` +
        'StyleContextStack.prototype.getProperty = function (property) { return stackProperty(this, property); }; ' +
        'StyleContextStack.getStyleProperty = styleProperty;';
      return { code: replaced(code, shown, put, 'pdfmake'), map: null };
    }
    return null;
  },
};

/** What every program that prints wants of the bundler. */
export const programPlugins = [catalogueAsText, evenDeflate, leanPrinter, shortcuts];
