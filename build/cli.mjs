/**
 * Builds the command line into out/cli: one program that needs Node and nothing else.
 *
 * Everything it uses is bundled; what only some commands need (PDF, solvers) goes into files that are read when asked
 * for. Examples and fonts are copied beside it.
 */
import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { putBeside } from './beside.mjs';
import { programPlugins } from './bundler-plugins.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const finished = join(root, 'out', 'cli');
// Made beside and moved into place, so that nobody ever starts half a program.
const out = join(root, 'out', `.cli-${process.pid}`);

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  // pdfkit looks for data of its own, which our documents do not use, beside the file it runs from.
  define: { 'process.env.NODE_ENV': '"production"', __dirname: 'import.meta.dirname' },
  plugins: programPlugins,
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

await putBeside(root, out);

await rm(finished, { recursive: true, force: true });
await rename(out, finished);
