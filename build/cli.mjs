/**
 * Builds the command line into out/cli: one program that needs Node and nothing else.
 *
 * Everything it uses is bundled; what only some commands need (PDF, solvers) goes into files that are read when asked
 * for. Examples and fonts are copied beside it.
 */
import { chmod, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { noticesText, thirdParty } from './third-party.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const finished = join(root, 'out', 'cli');
// Made beside and moved into place, so that nobody ever starts half a program.
const out = join(root, 'out', `.cli-${process.pid}`);

/** The catalogue as a string for JSON.parse, which starts several times faster than the same data as an object literal. */
const catalogueAsText = {
  name: 'catalogue-as-text',
  enforce: 'pre',
  async load(id) {
    if (!/\/catalog\/data\/[^/]+\.json$/.test(id)) return null;
    const text = JSON.stringify(JSON.parse(await readFile(id, 'utf8')));
    return { code: `export default JSON.parse(${JSON.stringify(text)});`, moduleType: 'js' };
  },
};

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  // pdfkit looks for data of its own, which our documents do not use, beside the file it runs from.
  define: { 'process.env.NODE_ENV': '"production"', __dirname: 'import.meta.dirname' },
  plugins: [catalogueAsText],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'cli/index.ts',
    outDir: out,
    emptyOutDir: true,
    target: 'node20',
    // Less text to parse at every start.
    minify: true,
    rolldownOptions: {
      output: { entryFileNames: 'lockstep.js', chunkFileNames: '[name].js' },
    },
  },
});

const program = join(out, 'lockstep.js');
await writeFile(program, `#!/usr/bin/env node\n${await readFile(program, 'utf8')}`);
await chmod(program, 0o755);
// The folder works wherever it is copied to.
await writeFile(join(out, 'package.json'), '{ "type": "module" }\n');

const { module: fonts } = await runnerImport(join(root, 'main/node/pdf/fonts.ts'));
const fontFiles = fonts.fontPackageFiles.map((file) => join(root, 'node_modules', file));
await copyInto(join(out, 'fonts'), fontFiles);

const examples = join(root, 'examples');
const exampleFiles = (await readdir(examples)).filter((file) => file.endsWith('.lockstep'));
await copyInto(
  join(out, 'examples'),
  exampleFiles.map((file) => join(examples, file)),
);

await copyInto(out, [join(root, 'LICENSE')]);
await writeFile(join(out, 'THIRD-PARTY.txt'), noticesText(thirdParty(root)));

await rm(finished, { recursive: true, force: true });
await rename(out, finished);

async function copyInto(folder, files) {
  await mkdir(folder, { recursive: true });
  for (const file of files) await cp(file, join(folder, basename(file)));
}
