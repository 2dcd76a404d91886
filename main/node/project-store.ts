/** Reads and writes project files on the disk: never more than fits a project, never half a file. */
import { createHash } from 'node:crypto';
import { copyFile, link, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { flushFolder, removeLeftovers, replace, temporaryBeside, writeAndFlush } from './replace-file.ts';

/** Why a file could not be read or written, with the mend in the sentence. */
export interface FileFailure {
  readonly kind: 'not-found' | 'directory' | 'not-allowed' | 'too-large' | 'not-text' | 'no-folder' | 'other';
  readonly message: string;
}

/** A project with its catalogue entries has less than a megabyte; UTF-8 takes at most three bytes a character. */
export const fileBytesMax = 15_000_000;

/** The text of a file, or why there is none. */
export async function readTextFile(path: string, bytesMax = fileBytesMax): Promise<Result<string, FileFailure>> {
  const bytes = await readBytesFile(path, bytesMax);
  return bytes.ok ? decodeText(path, bytes.value, bytesMax) : bytes;
}

/** A text and the version of the very bytes it was read from. */
export async function readTextWithVersion(
  path: string,
): Promise<Result<{ readonly text: string; readonly version: string }, FileFailure>> {
  const bytes = await readBytesFile(path, fileBytesMax);
  if (!bytes.ok) return bytes;
  const text = decodeText(path, bytes.value);
  return text.ok ? ok({ text: text.value, version: versionOf(bytes.value) }) : text;
}

/** The bytes of a file, or why there are none. The size is looked at before anything is read. */
export async function readBytesFile(path: string, bytesMax: number): Promise<Result<Uint8Array, FileFailure>> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return failure('directory', `${path} is a folder: name a file in it.`);
    if (facts.isFile() && facts.size > bytesMax) return tooLarge(path, facts.size, bytesMax);
    return ok(await readFile(path));
  } catch (cause) {
    return err(failureOf(cause, path, 'read'));
  }
}

/** What is on the disk at `path` now: a name for its content, or for its absence. */
export async function versionOnDisk(path: string): Promise<Result<string, FileFailure>> {
  try {
    return ok(versionOf(await readFile(path)));
  } catch (cause) {
    const fault = failureOf(cause, path, 'read');
    return fault.kind === 'not-found' ? ok(missingVersion) : err(fault);
  }
}

/** The version of a file that is not there. */
export const missingVersion = 'missing';

/** A name for a content: equal content, equal name; SHA-256 in hexadecimal. */
export const versionOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

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

async function writeBytes(given: string, bytes: Uint8Array, keepsOld: boolean): Promise<Result<true, FileFailure>> {
  // A link stays a link: what it points to is replaced.
  const path = await realpath(given).catch(() => given);
  const temporary = temporaryBeside(path);
  try {
    const before = await stat(path).catch(() => null);
    if (before?.isDirectory() === true) return failure('directory', `${path} is a folder: name a file in it.`);
    // A pipe or a device such as /dev/stdout cannot be replaced, only written to.
    if (before !== null && !before.isFile()) {
      await writeFile(path, bytes);
      return ok(true);
    }
    await writeAndFlush(temporary, bytes, before?.mode);
    if (keepsOld && before !== null) await keepAsBackup(path);
    await replace(temporary, path);
    await flushFolder(dirname(path));
    await removeLeftovers(path);
    return ok(true);
  } catch (cause) {
    await rm(temporary, { force: true });
    return err(failureOf(cause, path, 'write'));
  }
}

/** What stands at `path` is kept as `<path>.bak`, which is whole at every moment too. */
async function keepAsBackup(path: string): Promise<void> {
  const temporary = temporaryBeside(`${path}.bak`);
  try {
    // A second name for the same bytes costs nothing; where a disk knows no second names, a copy.
    await link(path, temporary).catch(() => copyFile(path, temporary));
    await replace(temporary, `${path}.bak`);
  } finally {
    // Two names of one file are not renamed into one another: the spare one goes.
    await rm(temporary, { force: true });
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
