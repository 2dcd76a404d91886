/**
 * `npm run test:kills [-- rounds [seed]]`: kills the part that keeps files at random moments and looks at what is left.
 *
 * 100 rounds when no number is given. Prints what happened as one line of JSON; ends with 1 at the first broken round.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
// A folder of its own, so that two runs do not take each other's program away.
const out = join(root, 'out', `kills-${process.pid}`);
const rounds = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? 20261126);

process.chdir(root);
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: out,
    target: 'node20',
    rolldownOptions: {
      input: { rounds: 'tests/kills/rounds.ts', writer: 'tests/kills/writer.ts' },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
try {
  const { runRounds } = await import(pathToFileURL(join(out, 'rounds.mjs')).href);
  console.log(JSON.stringify(await runRounds(rounds, seed)));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
process.exit();
