/**
 * Starts the window: `node build/run.mjs [--dev] [arguments for Lockstep]`.
 *
 * Makes sure that the Electron runtime is there, and says what to do where it cannot be downloaded. A runtime that is
 * already on the computer is named by ELECTRON_OVERRIDE_DIST_PATH. `--no-sandbox`, which Electron wants from root, goes
 * through to it like every other argument.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
/** @type {string} */
const inFolder =
  { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron';

const [isDevelopment, rest] =
  process.argv[2] === '--dev' ? [true, process.argv.slice(3)] : [false, process.argv.slice(2)];

const runtime = findRuntime();
/** @type {NodeJS.ProcessEnv} */
const environment = { ...process.env, ELECTRON_EXEC_PATH: runtime };
// Would turn the program into plain Node.
delete environment.ELECTRON_RUN_AS_NODE;

const [command, words] = isDevelopment
  ? [
      process.execPath,
      [join(dirname(require.resolve('electron-vite/package.json')), 'bin/electron-vite.js'), 'dev', '--', ...rest],
    ]
  : [runtime, [root, ...rest]];
if (!isDevelopment && !existsSync(join(root, 'out/main/index.cjs'))) {
  stop('The window is not built yet: run "npm start", which builds it first.');
}
const child = spawn(command, words, { stdio: 'inherit', cwd: root, env: environment });
process.on('SIGINT', () => child.kill('SIGINT'));
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (cause) => stop(`Electron did not start: ${cause.message}`));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));

/** @returns {string} the program file of Electron */
function findRuntime() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) {
    const path = join(given, inFolder);
    if (!existsSync(path)) stop(`ELECTRON_OVERRIDE_DIST_PATH names ${given}, but there is no ${path}.`);
    return path;
  }
  let home;
  try {
    home = dirname(require.resolve('electron/package.json'));
  } catch {
    stop('The package "electron" is not installed: run "npm ci" first.');
  }
  const path = join(home, 'dist', inFolder);
  if (existsSync(path)) return path;
  console.error('Fetching the Electron runtime, once (about 110 MB) …');
  const { status } = spawnSync(process.execPath, [join(home, 'install.js')], { stdio: ['ignore', 'inherit', 'pipe'] });
  if (status === 0 && existsSync(path)) return path;
  return stop(
    [
      'The Electron runtime could not be downloaded. Either',
      '  - check network and proxy and try again (HTTPS_PROXY with ELECTRON_GET_USE_PROXY=1, or a mirror in ELECTRON_MIRROR), or',
      '  - unpack an Electron for this system anywhere and name its folder:',
      `      ELECTRON_OVERRIDE_DIST_PATH=/path/to/electron npm start`,
      'The command line works without it: npm run build && node out/cli/lockstep.js',
    ].join('\n'),
  );
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
