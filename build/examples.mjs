/**
 * Runs the built command line on every example: the plan as JSON must be JSON, the plan on the screen must not be empty,
 * and the exit code must be 0, or 1 exactly where a finding blocks.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'out', 'cli', 'lockstep.js');
const files = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.lockstep'));

const lockstep = (...words) =>
  spawnSync(process.execPath, [program, ...words], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });

/** What is wrong with the example, or null. */
function fault(file) {
  const path = join('examples', file);
  const json = lockstep('plan', path, '--json');
  if (json.status !== 0 && json.status !== 1) return `exit code ${json.status}: ${json.stderr}`;
  const { findings, sites } = JSON.parse(json.stdout);
  const isBlocked = findings.some(({ severity }) => severity === 'blocking');
  if (isBlocked !== (json.status === 1)) return `exit code ${json.status}, blocking: ${isBlocked}`;
  const screen = lockstep('plan', path);
  if (screen.status !== json.status || screen.stdout.length < 2000) return 'the plan on the screen is not whole';
  const hosts = sites.map(({ quantities }) => quantities['hosts.count'].value).join(' + ');
  console.log(`${path.padEnd(50)} exit ${json.status}  ${hosts} hosts, ${findings.length} findings`);
  return null;
}

let faults = 0;
for (const file of files) {
  const found = fault(file);
  if (found === null) continue;
  faults++;
  console.error(`${file}: ${found}`);
}
if (files.length === 0) console.error('There is no example.');
process.exit(files.length === 0 || faults > 0 ? 1 : 0);
