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
const status = runTests(words) || runCutOff();
process.exit(status);

/**
 * What it ended with.
 * @param {readonly string[]} some words of the tests wanted; all when empty
 * @param {readonly string[]} within a program and its words that run the rest
 */
function runTests(some, within = []) {
  const vitest = [process.execPath, 'node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.window.config.ts'];
  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY;
  const display = needsDisplay ? ['xvfb-run', '-a', '-s', '-screen 0 2560x1440x24'] : [];
  const [command = '', ...args] = [...within, ...display, ...vitest, ...some];
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment }).status ?? 1;
}

/** The main job once more where there is no network at all but the computer itself. */
function runCutOff() {
  if (words.length > 0 && !words.some((word) => 'offline'.includes(word))) return 0;
  const cutOff = ['unshare', '--map-root-user', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  const [command = '', ...args] = [...cutOff, 'true'];
  if (spawnSync(command, args, { stdio: 'ignore' }).status !== 0) {
    console.warn(
      'NOT CUT OFF: this system lets no program be run without a network (unshare, ip). The offline test above was ' +
        'judged by the network log of the program and the sockets of the system alone.',
    );
    return 0;
  }
  environment.LOCKSTEP_CUT_OFF = '1';
  // Its report is the first run's.
  delete environment.LOCKSTEP_WINDOW_TEST_REPORT;
  console.log('The offline test once more, in a network of its own without a way out:');
  return runTests(['offline'], cutOff);
}

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
