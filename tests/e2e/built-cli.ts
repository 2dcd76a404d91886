/** The built command line as its users start it: one process a call. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const program = join(root, 'out', 'cli', 'lockstep.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
}

/** Files whose change makes a program stale; tests and documents do not. */
const sources = ['build/cli.mjs', 'cli', 'examples', 'main/node', 'package-lock.json', 'package.json', 'shared'];

/** Builds the program unless it is newer than its sources; test files that start together build it once. */
export async function buildCli(): Promise<void> {
  const lock = join(root, 'out', '.cli-building');
  mkdirSync(join(root, 'out'), { recursive: true });
  while (!taken(lock)) await setTimeout(100);
  try {
    if (existsSync(program) && changedAt('out/cli/lockstep.js') > Math.max(...sources.map(changedAt))) return;
    execFileSync(process.execPath, [join(root, 'build', 'cli.mjs')], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } finally {
    rmdirSync(lock);
  }
}

/** Whether the lock is ours now. One left behind by a run that was killed counts as free after two minutes. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const facts = statSync(lock, { throwIfNoEntry: false });
    if (facts !== undefined && Date.now() - facts.mtimeMs > 120_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** When a file, or anything in a folder, was last changed. */
function changedAt(path: string): number {
  const whole = join(root, path);
  const facts = statSync(whole);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(facts.mtimeMs, ...readdirSync(whole).map((name) => changedAt(join(path, name))));
}

/** Runs `lockstep` with these words, in the folder of the repository. */
export function lockstep(words: readonly string[], input = ''): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, [program, ...words], { cwd: root });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // A program that refuses early does not read all of it.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');
      done({ code, out: text(out), err: text(err), seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** Runs several, two at a time: as many as the smallest machine has processors. */
export async function lockstepEach(calls: readonly (readonly string[])[]): Promise<readonly Ended[]> {
  const ended: Ended[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < calls.length; i = next++) ended[i] = await lockstep(calls[i] ?? []);
  };
  await Promise.all([worker(), worker()]);
  return ended;
}
