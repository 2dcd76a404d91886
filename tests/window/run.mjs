/**
 * `npm run test:window [-- words for vitest]`: builds the window, sees to a runtime and a display, runs the tests in it.
 *
 * Where that cannot be had it fails: a window that was not tested is not a window that works.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** @type {NodeJS.ProcessEnv} */
const environment = { ...process.env };
delete environment.ELECTRON_RUN_AS_NODE;

if (process.platform === 'linux' && !process.env.DISPLAY) run('bash', ['build/test-packages.sh']);
if (!process.env.LOCKSTEP_PROGRAM) {
  environment.ELECTRON_OVERRIDE_DIST_PATH = run(process.execPath, ['build/test-runtime.mjs'], 'pipe').trim();
  if (!process.env.LOCKSTEP_BUILT) {
    run(process.execPath, ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn']);
    run(process.execPath, ['build/cli.mjs']);
  }
}
const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'vitest.window.config.ts',
  ...process.argv.slice(2),
];
const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY;
const [command, words] = needsDisplay
  ? ['xvfb-run', ['-a', '-s', '-screen 0 2560x1440x24', process.execPath, ...vitest]]
  : [process.execPath, vitest];
const { status } = spawnSync(command, words, { cwd: root, stdio: 'inherit', env: environment });
process.exit(status ?? 1);

/**
 * @param {string} program
 * @param {readonly string[]} words_
 * @param {'inherit' | 'pipe'} output
 * @returns {string} what it wrote, when that is caught
 */
function run(program, words_, output = 'inherit') {
  const done = spawnSync(program, words_, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', output, 'inherit'],
    env: environment,
  });
  if (done.status === 0) return done.stdout ?? '';
  console.error(`The window could not be tested: ${join(program)} ${words_.join(' ')} failed.`);
  process.exit(1);
}
