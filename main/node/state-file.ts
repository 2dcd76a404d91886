/** Small files of the program's own (settings, recent files, window): read with care, written whole. */
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeDocument } from './project-store.ts';

/** The JSON at `path`; null when there is none. What cannot be read is put aside, so that nothing is lost in silence. */
export async function readState(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return null;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    await rename(path, `${path}.damaged`).catch(() => undefined);
    return null;
  }
}

/** Whether it could be written: a disk that refuses costs a setting, never the program. */
export async function writeState(path: string, value: unknown): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
  const written = await writeDocument(path, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));
  return written.ok;
}
