/** Reads and writes project files on the disk: never more than fits a project, never half a file. */
import { constants } from 'node:fs';
import { copyFile, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '../../shared/base/result.ts';

/** Why a file could not be read or written, with the mend in the sentence. */
export interface FileFailure {
  readonly kind: 'not-found' | 'directory' | 'not-allowed' | 'too-large' | 'not-text' | 'no-folder' | 'other';
  readonly message: string;
}

/** A project with its catalogue entries has less than a megabyte; UTF-8 takes at most three bytes a character. */
export const fileBytesMax = 15_000_000;

/** The text of a file, or why there is none. The size is looked at before anything is read. */
export async function readTextFile(path: string, bytesMax = fileBytesMax): Promise<Result<string, FileFailure>> {
  const bytes = await readBytesFile(path, bytesMax);
  return bytes.ok ? decodeText(path, bytes.value, bytesMax) : bytes;
}

/** The bytes of a file, or why there are none. */
export async function readBytesFile(path: string, bytesMax: number): Promise<Result<Uint8Array, FileFailure>> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return failure('directory', `${path} is a folder: name a file in it.`);
    if (facts.isFile() && facts.size > bytesMax) return tooLarge(path, facts.size, bytesMax);
    const file = await open(path, constants.O_RDONLY);
    try {
      return ok(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (cause) {
    return err(failureOf(cause, path, 'read'));
  }
}

/** Bytes as text; `name` is what the messages call their origin. */
export function decodeText(name: string, bytes: Uint8Array, bytesMax = fileBytesMax): Result<string, FileFailure> {
  if (bytes.byteLength > bytesMax) return tooLarge(name, bytes.byteLength, bytesMax);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return failure('not-text', `${name} is UTF-16 text: save it as UTF-8.`);
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure('not-text', `${name} is not text in UTF-8: save it as UTF-8, or choose another file.`);
  }
}

/**
 * Writes a text so that the file is whole at every moment: beside it first, then in its place.
 *
 * What stood there before is kept as `<name>.bak`.
 */
export async function writeTextFile(path: string, text: string): Promise<Result<true, FileFailure>> {
  return writeBytes(path, new TextEncoder().encode(text), true);
}

/** The same for documents made from a project, which need no copy of what they replace. */
export async function writeDocument(path: string, bytes: Uint8Array): Promise<Result<true, FileFailure>> {
  return writeBytes(path, bytes, false);
}

async function writeBytes(path: string, bytes: Uint8Array, keepsOld: boolean): Promise<Result<true, FileFailure>> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const before = await stat(path).catch(() => null);
    if (before?.isDirectory() === true) return failure('directory', `${path} is a folder: name a file in it.`);
    // A pipe or a device such as /dev/stdout cannot be replaced, only written to.
    const inPlace = before !== null && !before.isFile();
    await writeAndFlush(inPlace ? path : temporary, bytes, inPlace ? 'w' : 'wx');
    if (inPlace) return ok(true);
    if (keepsOld && before !== null) await copyFile(path, `${path}.bak`);
    await rename(temporary, path);
    return ok(true);
  } catch (cause) {
    await rm(temporary, { force: true });
    return err(failureOf(cause, path, 'write'));
  }
}

/** The bytes are on the disk, not only on their way, when this returns. */
async function writeAndFlush(path: string, bytes: Uint8Array, flags: 'w' | 'wx'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(bytes);
    if (flags === 'wx') await file.sync();
  } finally {
    await file.close();
  }
}

/** What the system refused, in words and with the mend; exported so that a test may refuse on its behalf. */
export function failureOf(cause: unknown, path: string, act: 'read' | 'write'): FileFailure {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const folder = dirname(path);
  switch (code) {
    case 'ENOENT':
      return act === 'read'
        ? { kind: 'not-found', message: `${path} does not exist: check the name and the folder.` }
        : { kind: 'no-folder', message: `The folder ${folder} does not exist: make it first.` };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        kind: 'not-allowed',
        message: `You may not ${act} ${path}: check the rights of the file and of ${folder}.`,
      };
    case 'ENOTDIR':
      return { kind: 'not-found', message: `${folder} is not a folder: check the path.` };
    case 'ENOSPC':
      return { kind: 'other', message: `The disk is full: ${path} is unchanged.` };
    default:
      return {
        kind: 'other',
        message: `${path} cannot be ${act === 'read' ? 'read' : 'written'} (${code || String(cause)}).`,
      };
  }
}

function tooLarge(name: string, bytes: number, bytesMax: number): Result<never, FileFailure> {
  const [size, most] = [bytes, bytesMax].map((count) => (count / 1e6).toFixed(1));
  return failure(
    'too-large',
    `${name} has ${size} MB, and at most ${most} MB are read: this is probably another file.`,
  );
}

function failure(kind: FileFailure['kind'], message: string): Result<never, FileFailure> {
  return err({ kind, message });
}
