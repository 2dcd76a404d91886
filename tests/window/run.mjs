/**
 * `npm run test:window [-- [--packaged] words for vitest]`: builds the window, sees to a runtime and a display, runs the
 * tests in it; with --packaged in the unpacked program that the installers are made from.
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
const isPackaged = process.argv.includes('--packaged');
if (isPackaged) {
  run(process.execPath, ['build/dist.mjs', '--for-tests']);
  environment.LOCKSTEP_PROGRAM = join(root, 'out', 'packaged', 'linux-unpacked', 'lockstep-planner');
} else {
  environment.ELECTRON_OVERRIDE_DIST_PATH = run(process.execPath, ['build/test-runtime.mjs'], 'pipe').trim();
  run(process.execPath, ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn']);
}
// The tests compare with what it exports.
run(process.execPath, ['build/cli.mjs']);
const words = process.argv.slice(2).filter((word) => word !== '--packaged');
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.window.config.ts', ...words];
const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY;
const [command, args] = needsDisplay
  ? ['xvfb-run', ['-a', '-s', '-screen 0 2560x1440x24', process.execPath, ...vitest]]
  : [process.execPath, vitest];
const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment });
process.exit(status ?? 1);

/**
 * @param {string} program
 * @param {readonly string[]} given
 * @param {'inherit' | 'pipe'} output
 * @returns {string} what it wrote, when that is caught
 */
function run(program, given, output = 'inherit') {
  const done = spawnSync(program, given, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', output, 'inherit'],
    env: environment,
  });
  if (done.status === 0) return done.stdout ?? '';
  console.error(`The window could not be tested: ${program} ${given.join(' ')} failed.`);
  process.exit(1);
}
