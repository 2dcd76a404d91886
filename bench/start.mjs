/**
 * Cold start to a usable start screen, and memory then, beside an Electron program with one empty window, on the same
 * runtime, one after the other so that both meet the same machine.
 *
 * From starting the program until its first words are on the page, the debugger's own part included in both. Memory is
 * the working set of all processes of the program; pages they share count in each.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright-core';

const own = fileURLToPath(import.meta.url);
const root = resolve(dirname(own), '..');
const runs = 10;

if (process.platform === 'linux' && !process.env['DISPLAY']) {
  const { status } = spawnSync('xvfb-run', ['-a', process.execPath, own], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
run('node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'error');
const runtime = run('build/test-runtime.mjs').trim();
const folder = await mkdtemp(join(tmpdir(), 'lockstep-bench-'));
try {
  const empty = join(folder, 'empty');
  await mkdir(empty);
  await writeFile(join(empty, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.js' }));
  await writeFile(join(empty, 'index.html'), '<!doctype html><title>Empty</title><main><h1>Empty</h1></main>');
  await writeFile(
    join(empty, 'main.js'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'));
app.on('window-all-closed', () => app.quit());`,
  );
  const ours = /** @type {Start[]} */ ([]);
  const theirs = /** @type {Start[]} */ ([]);
  // The first of each warms the disk and does not count.
  for (let turn = 0; turn <= runs; turn++) {
    const [a, b] = [await start(root, turn), await start(empty, turn)];
    if (turn === 0) continue;
    ours.push(a);
    theirs.push(b);
  }
  tell('cold start to the start screen', 'ms', 1.5, (each) => each.ms);
  tell('memory at the start screen', 'MiB', 1.3, (each) => each.mebibytes);

  /** @param {(each: Start) => number} of */
  function tell(/** @type {string} */ what, /** @type {string} */ unit, /** @type {number} */ targetShare, of) {
    const besides = { what: 'an empty window', times: theirs.map(of), targetShare };
    console.log(JSON.stringify({ what, unit, times: ours.map(of), besides }));
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** @typedef {{ ms: number, mebibytes: number }} Start */

/** @returns {Promise<Start>} */
async function start(/** @type {string} */ app, /** @type {number} */ turn) {
  const user = join(folder, `user-${app === root ? 'own' : 'empty'}-${turn}`);
  const began = performance.now();
  const program = await _electron.launch({
    executablePath: join(runtime, process.platform === 'win32' ? 'electron.exe' : 'electron'),
    args: [app, `--user-data-dir=${user}`, '--lang=en-GB', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    colorScheme: null,
  });
  try {
    const page = await program.firstWindow();
    await page.waitForSelector('main h1');
    const ms = performance.now() - began;
    const kibibytes = await program.evaluate(({ app: electron }) =>
      electron.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
    );
    return { ms, mebibytes: kibibytes / 1024 };
  } finally {
    await program.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
    await program.close().catch(() => undefined);
  }
}

/** What a program of the tree printed; stops when it fails. */
function run(/** @type {string[]} */ ...args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return stdout;
}
