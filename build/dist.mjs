/**
 * `npm run dist`: the installers this machine can make, and in plain words which it cannot and why.
 *
 *   npm run dist                 for this system: Linux AppImage, deb, tar.gz; Windows NSIS, portable; macOS dmg
 *   npm run dist -- --unpacked   only the unpacked program
 *   npm run dist -- --for-tests  the unpacked program around the tests' runtime, in out/packaged; never give it to anybody
 *
 * Icons come from build/icons/lockstep.svg. The Electron around the program is that of package.json: installed, named by
 * ELECTRON_OVERRIDE_DIST_PATH, or fetched. Ends with 1 when nothing could be made, or --strict is given and not all was.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, Platform } from 'electron-builder';
import { makeIcons } from './icons.mjs';
import { installerConfiguration } from './installers.mjs';
import { makeDeb, makeTarGz } from './linux-packages.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const isForTests = process.argv.includes('--for-tests');
const output = join(root, isForTests ? join('out', 'packaged') : 'dist');
const made = [];
const missing = [];

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
node(['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn']);
const icons = await makeIcons(root);
const { electronDist, electronVersion } = runtime();
const configuration = installerConfiguration({ icons, output, electronDist, electronVersion, isForTests });
const platform = Platform.current();

const unpacked = await attempt('the unpacked program', async () => {
  await build({ targets: platform.createTarget('dir'), config: configuration, publish: 'never', projectDir: root });
  return join(output, unpackedFolder());
});
if (unpacked !== null && !isForTests && !process.argv.includes('--unpacked')) await makeInstallers(unpacked);

for (const path of made) console.log(`made     ${path}${sizeOf(path)}`);
for (const line of missing) console.log(`not made ${line}`);
if (made.length === 0 || (missing.length > 0 && process.argv.includes('--strict'))) process.exitCode = 1;

async function makeInstallers(folder) {
  const what = { root, unpacked: folder, output, version: manifest.version };
  if (process.platform === 'linux') {
    await attempt('tar.gz', () => makeTarGz(what));
    await attempt('deb', () => makeDeb(what));
    await builderTarget('AppImage');
  } else if (process.platform === 'win32') {
    await builderTarget('nsis');
    await builderTarget('portable');
  } else if (process.platform === 'darwin') {
    await builderTarget('dmg');
  }
  const elsewhere = {
    linux: 'Windows installers are made on Windows, macOS ones on macOS',
    win32: 'Linux packages are made on Linux, macOS ones on macOS',
    darwin: 'Linux packages are made on Linux, Windows ones on Windows',
  };
  missing.push(
    `for other systems: ${elsewhere[process.platform] ?? 'this system makes none'}; the configuration is the same.`,
  );
}

/** @param {string} target */
function builderTarget(target) {
  return attempt(target, async () => {
    const files = await build({
      targets: platform.createTarget(target),
      config: configuration,
      publish: 'never',
      projectDir: root,
      ...(unpacked === null ? {} : { prepackaged: unpacked }),
    });
    return files.find((file) => !file.endsWith('.blockmap') && !file.endsWith('.yml')) ?? output;
  });
}

/**
 * Makes one thing, or notes why it cannot be made here.
 * @param {string} what
 * @param {() => string | Promise<string>} make
 * @returns {Promise<string | null>}
 */
async function attempt(what, make) {
  try {
    const path = await make();
    made.push(path);
    return path;
  } catch (cause) {
    missing.push(`${what}: ${reasonOf(cause)}`);
    return null;
  }
}

/** @param {unknown} cause */
function reasonOf(cause) {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|fetch failed|getaddrinfo|status code|socket hang up/i.test(text)) {
    return 'a tool or the runtime has to be downloaded for it, and this machine does not reach where it lies.';
  }
  if (/ENOENT/.test(text) && /dpkg-deb|tar/.test(text)) return `a program it needs is not installed (${text}).`;
  return text.split('\n')[0] ?? text;
}

/** The Electron that goes around the program; electron-builder fetches it when neither folder is there. */
function runtime() {
  const wanted = createRequire(import.meta.url)('electron/package.json').version;
  if (isForTests) {
    const folder = execFileSync(process.execPath, ['build/test-runtime.mjs'], { cwd: root, encoding: 'utf8' }).trim();
    return { electronDist: folder, electronVersion: versionIn(folder) };
  }
  const installed = join(dirname(createRequire(import.meta.url).resolve('electron/package.json')), 'dist');
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? installed;
  if (!existsSync(join(folder, 'version'))) return { electronDist: undefined, electronVersion: wanted };
  const found = versionIn(folder);
  if (found !== wanted) {
    console.error(
      `${folder} holds Electron ${found}; installers are made around ${wanted} alone, which gets security fixes.`,
    );
    process.exit(1);
  }
  return { electronDist: folder, electronVersion: wanted };
}

/** @param {string} folder */
function versionIn(folder) {
  return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
}

function unpackedFolder() {
  const found = readdirSync(output).find((name) => /unpacked$|^mac/.test(name));
  if (found === undefined) throw new Error('electron-builder left no unpacked program');
  return found;
}

/** @param {string} path */
function sizeOf(path) {
  const facts = statSync(path);
  return facts.isDirectory() ? '' : ` (${(facts.size / 1e6).toFixed(1)} MB)`;
}

/** @param {readonly string[]} words */
function node(words) {
  if (spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);
}
