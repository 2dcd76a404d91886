/**
 * The journal of one document: lines of JSON that say what happened to its text, in order.
 *
 * Replaying them gives the text as it was last known, its undo history, and whether it was saved. So one file serves
 * recovery after a crash and undo after a restart. A line that is torn, foreign or does not fit ends the replay: what
 * was whole before it counts.
 */
import { z } from 'zod';
import { handle, history, projectText, step } from '../../../shared/ipc/shapes.ts';
import { versionOf } from '../project-store.ts';
import { applyStep, type Edited } from './history.ts';

const instant = z.iso.datetime();
const version = z.string().max(100);
/** Where the document lies, and which content there is known to be ours. */
const place = z.strictObject({ path: z.string(), version });
export type Place = z.infer<typeof place>;

const line = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('start'),
    format: z.literal(1),
    id: handle,
    at: instant,
    place: place.nullable(),
    text: projectText,
    /** The text that counts as saved, by its version: usually the one above. */
    savedText: version,
    history,
  }),
  z.strictObject({ kind: z.literal('step'), at: instant, step }),
  z.strictObject({ kind: z.literal('saved'), at: instant, place, savedText: version }),
  /** The user chose not to keep what was not saved. */
  z.strictObject({ kind: z.literal('discarded'), at: instant }),
]);
export type JournalLine = z.infer<typeof line>;

export interface JournalState extends Edited {
  readonly id: string;
  readonly place: Place | null;
  readonly savedText: string;
  /** What "do not save" goes back to; null where the journal began with unsaved edits. */
  readonly savedPoint: Edited | null;
  readonly lastEditAt: string;
  readonly lastEdit: string;
  readonly unsavedEdits: number;
}

export const isUnsaved = ({ text, savedText }: JournalState): boolean => versionOf(text) !== savedText;

/** The state after one more line; null when the line does not belong there. */
export function afterLine(state: JournalState | null, entry: JournalLine): JournalState | null {
  if (entry.kind === 'start') {
    if (state !== null) return null;
    const {
      id,
      at,
      place: at_,
      text,
      savedText,
      history: { past, future },
    } = entry;
    const edited = { text, past, future };
    const isSaved = versionOf(text) === savedText;
    return {
      ...edited,
      id,
      place: at_,
      savedText,
      savedPoint: isSaved ? edited : null,
      lastEditAt: past.at(-1)?.when ?? at,
      lastEdit: past.at(-1)?.name ?? '',
      unsavedEdits: isSaved ? 0 : past.length,
    };
  }
  if (state === null) return null;
  switch (entry.kind) {
    case 'step': {
      const next = applyStep(state, entry.step, entry.at);
      if (!next.ok) return null;
      const lastEdit = nameOf(state, entry);
      return { ...state, ...next.value, lastEdit, lastEditAt: entry.at, unsavedEdits: state.unsavedEdits + 1 };
    }
    case 'saved': {
      const { text, past, future } = state;
      // Edits may have gone on while the file was being written.
      const isAll = versionOf(text) === entry.savedText;
      const savedPoint = isAll ? { text, past, future } : null;
      const unsavedEdits = isAll ? 0 : state.unsavedEdits;
      return { ...state, place: entry.place, savedText: entry.savedText, savedPoint, unsavedEdits };
    }
    case 'discarded':
      return state.savedPoint === null ? null : { ...state, ...state.savedPoint, unsavedEdits: 0 };
  }
}

function nameOf(state: JournalState, { step: done }: Extract<JournalLine, { kind: 'step' }>): string {
  if (done.kind === 'edit') return done.name;
  return (done.kind === 'undo' ? state.past.at(-1)?.name : state.future[0]?.name) ?? state.lastEdit;
}

/** The first line of a journal that goes on from here: of a new document, or of one whose journal has grown too long. */
export function startLine(
  state: Omit<JournalState, 'savedPoint' | 'lastEditAt' | 'lastEdit' | 'unsavedEdits'>,
  at: string,
): JournalLine {
  const { id, place: where, text, savedText, past, future } = state;
  return {
    kind: 'start',
    format: 1,
    id,
    at,
    place: where,
    text,
    savedText,
    history: { past: [...past], future: [...future] },
  };
}

export const lineText = (entry: JournalLine): string => `${JSON.stringify(entry)}\n`;

export interface Replayed {
  readonly state: JournalState;
  /** How much of the file is whole, in bytes; what follows is to be cut off before more is written. */
  readonly wholeBytes: number;
  /** The length of its first line, in bytes. */
  readonly firstBytes: number;
}

/** Null when not even the first line is a start of a journal. */
export function replay(bytes: Uint8Array): Replayed | null {
  let state: JournalState | null = null;
  let wholeBytes = 0;
  let firstBytes = 0;
  for (;;) {
    const end = bytes.indexOf(newline, wholeBytes);
    const entry = end < 0 ? null : readLine(bytes.subarray(wholeBytes, end));
    const next: JournalState | null = entry === null ? null : afterLine(state, entry);
    if (next === null) return state === null ? null : { state, wholeBytes, firstBytes };
    state = next;
    wholeBytes = end + 1;
    if (firstBytes === 0) firstBytes = wholeBytes;
  }
}

const newline = 0x0a;

function readLine(bytes: Uint8Array): JournalLine | null {
  try {
    return line.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}
