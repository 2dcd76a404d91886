/**
 * Keeps the journal of the open document on the disk: appends what happens, flushes it, starts it anew when it is long.
 *
 * A record is on the disk when `record` returns. The window calls at most half a second after an edit, so a power cut
 * costs less than two seconds of work; a killed program costs what the window had not told yet.
 */
import { open, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inOrder } from '../in-order.ts';
import { flushFolder, replace, temporaryBeside, writeAndFlush } from '../replace-file.ts';
import {
  afterLine,
  lineText,
  startLine,
  type JournalLine,
  type JournalState,
  type Replayed,
} from './journal-format.ts';

export interface Journal {
  readonly state: () => JournalState;
  /**
   * All of these or none: false, and nothing written, when one does not fit what came before, or when the text they lead
   * to has not `lengthAfter` UTF-16 code units; null asks for no length.
   */
  readonly record: (lines: readonly JournalLine[], lengthAfter?: number | null) => Promise<boolean>;
  readonly close: () => Promise<void>;
  /** Closes it and takes it from the disk. */
  readonly remove: () => Promise<void>;
}

/** A journal that grew by this much since its first line is written anew, if that line is not itself as long. */
const growthBytesMax = 4_000_000;

/** Starts a journal at `path`. */
export async function startJournal(path: string, first: JournalLine): Promise<Journal> {
  const state = afterLine(null, first);
  if (state === null) throw new Error('Defect: a journal begins with a start line');
  const written = await writeAnew(path, lineText(first));
  return keep(path, state, written, written.bytes);
}

/** Goes on with a journal that was replayed; what is torn at its end is cut off. */
export async function continueJournal(path: string, { state, wholeBytes, firstBytes }: Replayed): Promise<Journal> {
  const file = await open(path, 'r+');
  await file.truncate(wholeBytes);
  return keep(path, state, { file, bytes: wholeBytes }, firstBytes);
}

interface Written {
  readonly file: FileHandle;
  readonly bytes: number;
}

/** `firstBytes`: how long its first line is. Growth counts from there, however often the program was killed since. */
function keep(path: string, begun: JournalState, written: Written, firstBytes: number): Journal {
  let state = begun;
  let { file, bytes } = written;
  let grownFrom = firstBytes;
  // Two records never mix, and a removal waits for what was being written.
  const queue = inOrder();

  const append = async (lines: readonly JournalLine[], lengthAfter: number | null): Promise<boolean> => {
    let next: JournalState | null = state;
    for (const entry of lines) next = next === null ? null : afterLine(next, entry);
    if (next === null || (lengthAfter !== null && next.text.length !== lengthAfter)) return false;
    if (lines.length === 0) return true;
    const text = Buffer.from(lines.map(lineText).join(''));
    // At a place of our own counting: a write that failed half way is written over by the next.
    await file.write(text, 0, text.length, bytes);
    await file.datasync();
    bytes += text.length;
    state = next;
    if (bytes - grownFrom > Math.max(growthBytesMax, grownFrom)) await startOver();
    return true;
  };

  const startOver = async (): Promise<void> => {
    // Closed first: Windows replaces no file that is open.
    await file.close();
    try {
      ({ file, bytes } = await writeAnew(path, lineText(startLine(state, state.lastEditAt))));
      grownFrom = bytes;
    } catch {
      // The long one still says all; the next record tries again.
      file = await open(path, 'r+');
    }
  };

  const close = (): Promise<void> => queue(() => file.close());
  return {
    state: () => state,
    record: (lines, lengthAfter = null) => queue(() => append(lines, lengthAfter)),
    close,
    remove: async () => {
      await close();
      await rm(path, { force: true });
    },
  };
}

/** A whole journal in the place of what was there. */
async function writeAnew(path: string, text: string): Promise<Written> {
  const temporary = temporaryBeside(path);
  const bytes = Buffer.from(text);
  try {
    await writeAndFlush(temporary, bytes, 0o600);
    await replace(temporary, path);
    await flushFolder(dirname(path));
    return { file: await open(path, 'r+'), bytes: bytes.length };
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}
