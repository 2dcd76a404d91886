/** The pieces of putting a file in another's place: a temporary name beside it, the swap, and tidying up after a kill. */
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const computer = hostname().replace(/[^\w]+/g, '-');
let made = 0;

/** A hidden name beside `path` that no other process uses. */
export function temporaryBeside(path: string): string {
  made += 1;
  return join(dirname(path), `.${basename(path)}.${computer}.${process.pid}.${made}.tmp`);
}

/** How often, and how long apart, a swap is tried again: on Windows a virus scanner may hold the file for a moment. */
const retries = [20, 50, 100, 200, 400];

export async function replace(from: string, to: string): Promise<void> {
  for (const pauseMs of process.platform === 'win32' ? retries : []) {
    try {
      return await rename(from, to);
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : '';
      if (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY') throw cause;
      await setTimeout(pauseMs);
    }
  }
  return rename(from, to);
}

/** The bytes are on the disk, not only on their way, when this returns. A file that replaces another takes over its rights. */
export async function writeAndFlush(path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const file = await open(path, 'wx', mode === undefined ? 0o666 : mode & 0o777);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new name of a file survives a power cut once its folder is on the disk; Windows does that by itself. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r').catch(() => null);
  try {
    // Some network disks cannot; then the system decides when.
    await handle?.sync().catch(() => undefined);
  } finally {
    await handle?.close();
  }
}

/** Older than this, a temporary file of another computer belongs to nobody. */
const leftoverAgeMs = 24 * 3_600_000;

/** Removes temporary files of `path` whose process was killed. */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const name = basename(path);
  for (const entry of await readdir(folder).catch(() => [])) {
    if (!entry.startsWith(`.${name}.`) || !entry.endsWith('.tmp')) continue;
    const [owner, pid] = entry
      .slice(name.length + 2, -'.tmp'.length)
      .replace(/^bak\./, '')
      .split('.');
    const leftover = join(folder, entry);
    if (owner === computer ? isGone(Number(pid)) : await isOlder(leftover)) await rm(leftover, { force: true });
  }
}

function isGone(pid: number): boolean {
  try {
    if (Number.isInteger(pid) && pid > 0) process.kill(pid, 0);
    return false;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ESRCH';
  }
}

async function isOlder(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => null);
  return facts !== null && Date.now() - facts.mtimeMs > leftoverAgeMs;
}
