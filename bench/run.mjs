/**
 * Runs the benches and prints their figures: medians, the range of the middle eighty per cent, targets.
 *
 *   node bench/run.mjs                 all of them
 *   node bench/run.mjs plan formulas   some
 *   node bench/run.mjs --write         all, and puts the figures into docs/benchmarks.md and README.md
 *
 * Each is bundled as the command line is and runs as a process of its own, one after the other.
 */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { programPlugins } from '../build/bundler-plugins.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'out', 'bench');
const benches = ['plan', 'whatif', 'process', 'formulas', 'placement', 'pdf', 'prices', 'window', 'frames', 'start'];
/** Not bundled: they build the window themselves and drive a browser or the program. */
const plain = ['window', 'frames', 'start'];

const words = process.argv.slice(2);
const isWriting = words.includes('--write');
const wanted = words.filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}: ${benches.join(', ')}.`);
  process.exit(2);
}
const chosen = wanted.length === 0 ? benches : wanted;

const bundled = chosen.filter((name) => !plain.includes(name));
if (bundled.length > 0)
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    // As in build/cli.mjs.
    plugins: programPlugins,
    define: { 'process.env.NODE_ENV': '"production"', __dirname: 'import.meta.dirname' },
    ssr: { noExternal: true, external: ['hyperformula', 'read-excel-file'], target: 'node' },
    build: {
      ssr: true,
      minify: true,
      outDir: out,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(bundled.map((name) => [name, join(root, 'bench', `${name}.ts`)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
if (chosen.includes('process')) node(['build/cli.mjs']);

const [cpu] = cpus();
const day = new Date().toISOString().slice(0, 10);
// Other work shows in the figures: say how much there was when it began.
const load = (loadavg()[0] ?? 0).toFixed(1);
const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}, ${day}, load ${load}`;
console.log(machine);

const head = ['What', 'Median', 'Fastest', '10 to 90 %', 'Target'];
const rows = [];
const texts = [];
for (const name of chosen) {
  console.error(`… ${name}`);
  const lines = node([plain.includes(name) ? join('bench', `${name}.mjs`) : join('out', 'bench', `${name}.mjs`)])
    .trim()
    .split('\n');
  for (const line of lines) {
    if (line.startsWith('{')) rows.push(...rowsOf(JSON.parse(line)));
    else if (line !== '') texts.push(line);
  }
}
for (const row of rows) console.log(row.join(' | '));
for (const line of texts) console.log(line);

if (isWriting) {
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  const block = [`Machine: ${machine}.`, '', ...table];
  await put('README.md', block);
  await put('docs/benchmarks.md', [...block, '', '```text', ...texts, '```']);
}

/** Runs a program of the tree and gives what it printed; stops when it fails. */
function node(args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) {
    console.error(`node ${args.join(' ')} ended with ${status}.`);
    process.exit(1);
  }
  return stdout;
}

/** A figure as rows of the table: ours and, beside it, the other's. */
function rowsOf({ what, unit, times, target, besides }) {
  const own = figureOf(times);
  const goal = target === undefined ? '' : `≤ ${target} ${unit}`;
  if (besides === undefined) return [[what, text(own.median, unit), text(own.least, unit), range(own, unit), goal]];
  const other = figureOf(besides.times);
  const share = (own.median / other.median).toFixed(3);
  return [
    [
      what,
      text(own.median, unit),
      text(own.least, unit),
      range(own, unit),
      `≤ ${besides.targetShare} of the next line; is ${share}`,
    ],
    [`the same in ${besides.what}`, text(other.median, unit), text(other.least, unit), range(other, unit), ''],
  ];
}

function figureOf(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), least: at(0), low: at(0.1), high: at(0.9) };
}

/** Three digits that matter. */
function text(value, unit) {
  return `${value >= 1000 ? Math.round(value) : Number(value.toPrecision(3))} ${unit}`;
}

function range({ low, high }, unit) {
  return `${text(low, unit)} to ${text(high, unit)}`;
}

/** Replaces what stands between the two marks in a file. */
async function put(file, lines) {
  const path = join(root, file);
  const [begin, end] = ['<!-- figures: begin -->', '<!-- figures: end -->'];
  const before = await readFile(path, 'utf8');
  const [start, rest] = before.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${file} has no marks for the figures`);
  await writeFile(path, `${start}${begin}\n\n${lines.join('\n')}\n\n${end}${after}`);
}
