/** All journals of this user: which hold work that was never saved, which hold the history of a file that is opened. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Recoverable } from '../../../shared/ipc/shapes.ts';
import { versionOf, versionOnDisk } from '../project-store.ts';
import { isUnsaved, replay, startLine, type JournalState, type Place, type Replayed } from './journal-format.ts';
import { continueJournal, startJournal, type Journal } from './journal.ts';

export interface JournalFolder {
  /** A journal for a document that is opened: its old one when that ends at this very text, else a new one. */
  readonly begin: (text: string, place: Place | null) => Promise<Journal>;
  /** Work that was never saved, newest first; `without` is the document that is open now. */
  readonly recoverables: (without: string | null) => Promise<readonly Recoverable[]>;
  /** Goes on with work that was never saved; null when it is not there any more. */
  readonly take: (id: string) => Promise<Journal | null>;
  readonly discard: (id: string) => Promise<void>;
  /** Forgets the histories of files that were not opened for long; never unsaved work. */
  readonly tidy: () => Promise<void>;
}

/** Histories of saved files are kept for this many files. */
const historiesMax = 100;
const ending = '.journal';
/** A journal starts anew at a few megabytes; what is far beyond is none of ours. */
const journalBytesMax = 200_000_000;

export function journalFolder(folder: string): JournalFolder {
  const pathOf = (id: string): string => join(folder, `${id}${ending}`);

  const readAll = async (): Promise<readonly Replayed[]> => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ending));
    const read = await Promise.all(names.map((name) => readJournal(join(folder, name))));
    return read
      .filter((journal): journal is Replayed => journal !== null)
      .sort((a, b) => b.state.lastEditAt.localeCompare(a.state.lastEditAt));
  };

  const historyOf = async (text: string, { path }: Place): Promise<Replayed | null> =>
    (await readAll()).find(({ state }) => state.place?.path === path && state.text === text) ?? null;

  return {
    begin: async (text, place) => {
      await mkdir(folder, { recursive: true });
      const old = place === null ? null : await historyOf(text, place);
      if (old !== null && place !== null) {
        const journal = await continueJournal(pathOf(old.state.id), old);
        await journal.record([{ kind: 'saved', at: now(), place, savedText: versionOf(text) }]);
        return journal;
      }
      const id = randomUUID();
      const first = startLine({ id, place, text, savedText: versionOf(text), past: [], future: [] }, now());
      return startJournal(pathOf(id), first);
    },
    recoverables: async (without) => {
      const unsaved = (await readAll())
        .map(({ state }) => state)
        .filter((state) => state.id !== without && isUnsaved(state));
      // A kill between writing the file and noting it leaves nothing to recover.
      const isSaved = await Promise.all(unsaved.map(({ text, place }) => isAt(place, text)));
      return unsaved.filter((_, i) => isSaved[i] === false).map(asRecoverable);
    },
    take: async (id) => {
      const journal = await readJournal(pathOf(id));
      return journal === null ? null : continueJournal(pathOf(id), journal);
    },
    discard: (id) => rm(pathOf(id), { force: true }),
    tidy: async () => {
      const saved = (await readAll()).filter(({ state }) => !isUnsaved(state));
      const kept = saved.filter(({ state }) => state.place !== null).slice(0, historiesMax);
      const old = saved.filter((journal) => !kept.includes(journal));
      await Promise.all(old.map(({ state }) => rm(pathOf(state.id), { force: true })));
    },
  };
}

async function isAt(place: Place | null, text: string): Promise<boolean> {
  if (place === null) return false;
  const there = await versionOnDisk(place.path);
  return there.ok && there.value === versionOf(text);
}

async function readJournal(path: string): Promise<Replayed | null> {
  try {
    if ((await stat(path)).size > journalBytesMax) return null;
    const journal = replay(await readFile(path));
    // A copy under another name would be written in the wrong place.
    return journal?.state.id === basename(path, ending) ? journal : null;
  } catch {
    return null;
  }
}

function asRecoverable(state: JournalState): Recoverable {
  const path = state.place?.path ?? null;
  return {
    id: state.id,
    fileName: path === null ? null : basename(path),
    shownFolder: path === null ? null : dirname(path),
    projectName: projectNameIn(state.text),
    lastEditAt: state.lastEditAt,
    lastEdit: state.lastEdit,
    unsavedEdits: state.unsavedEdits,
  };
}

/** What the project calls itself, as far as one can tell without checking all of it. */
export function projectNameIn(text: string): string {
  try {
    const file = JSON.parse(text) as unknown;
    const name = typeof file === 'object' && file !== null && 'name' in file ? file.name : '';
    return typeof name === 'string' ? name.slice(0, 300) : '';
  } catch {
    return '';
  }
}

const now = (): string => new Date().toISOString();
