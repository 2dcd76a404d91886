/**
 * The desk: the one open document, and every way onto it and off it.
 *
 * Nothing leaves the desk with unsaved edits unless the user said so, and no file is written over that somebody else
 * changed unless the user said so about that very version. Where a decision is the user's, `Decisions` asks.
 */
import { realpath } from 'node:fs/promises';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { OpenedDocument, ShellFailure } from '../../../shared/ipc/shapes.ts';
import { changeBetween } from '../../../shared/ipc/text-change.ts';
import { inOrder } from '../in-order.ts';
import { versionOf, versionOnDisk, writeTextFile } from '../project-store.ts';
import {
  changeTo,
  factsOf,
  fileFailure,
  journalFailure,
  notOpen,
  openedOf,
  outOfStep,
  projectFault,
  readProjectFile,
  shownName,
} from './facts.ts';
import { journalFolder, projectNameIn } from './journal-folder.ts';
import type { Decisions, Desk, Opened, SaveResult, Told } from './desk-model.ts';
import { isUnsaved, type JournalLine } from './journal-format.ts';
import type { Journal } from './journal.ts';

interface OpenOne {
  readonly journal: Journal;
  readonly from: OpenedDocument['from'];
  /** The foreign version the user was told about last. */
  told: string | null;
}

export function openDesk(journals: string, decisions: Decisions, told: Told): Desk {
  const folder = journalFolder(journals);
  // Opening, saving and leaving never overlap; recording goes on beside them, in the journal's own order.
  const queue = inOrder();
  let open: OpenOne | null = null;
  const state = () => open?.journal.state() ?? null;
  const opened = (): Opened => (open === null ? err(notOpen) : ok(openedOf(open.journal.state(), open.from)));

  /** Puts another document on the desk, once that one is known to be good and the one there has left. */
  async function replaceBy(begin: () => Promise<Journal | null>, from: OpenedDocument['from']): Promise<Opened> {
    try {
      const journal = await begin();
      if (journal === null) return err(notOpen);
      const left = await leave();
      if (!left.ok || !left.value) {
        await putAway(journal);
        return left.ok ? null : left;
      }
      open = { journal, from, told: null };
    } catch (cause) {
      return err(journalFailure(cause));
    }
    tell();
    return opened();
  }

  function tell(): void {
    const desk = state();
    told.document(desk === null ? null : factsOf(desk));
    if (desk !== null && desk.place !== null) told.used(desk.place.path, projectNameIn(desk.text));
  }

  async function leave(): Promise<Result<boolean, ShellFailure>> {
    if (open === null) return ok(true);
    const { journal } = open;
    if (isUnsaved(journal.state())) {
      const answer = await decisions.whetherToSave(shownName(journal.state()));
      if (answer === null) return ok(false);
      if (answer === 'save') {
        const written = await save(journal.state().text, null);
        if (written?.ok === false) return written;
        if (written?.value.kind === 'conflict') told.diskChange(written.value.change);
        if (written?.value.kind !== 'saved') return ok(false);
      } else if (!(await journal.record([{ kind: 'discarded', at: now() }]))) {
        await journal.remove();
        open = null;
      }
    }
    if (open !== null) await putAway(journal);
    open = null;
    told.document(null);
    return ok(true);
  }

  async function save(text: string, over: string | null): Promise<SaveResult> {
    const fault = await takeOver(text);
    if (fault !== null) return err(fault);
    const place = state()?.place ?? null;
    if (place === null) return saveAs(text);
    const there = await versionOnDisk(place.path);
    if (!there.ok) return err(fileFailure(there.error));
    const mayWrite = [place.version, versionOf(text), over].includes(there.value);
    return mayWrite ? write(text, place.path) : ok({ kind: 'conflict', change: changeTo(place, there.value) });
  }

  async function saveAs(text: string): Promise<SaveResult> {
    const fault = await takeOver(text);
    if (fault !== null) return err(fault);
    const path = await decisions.whereToSave(projectNameIn(text), state()?.place?.path ?? null);
    return path === null ? null : write(text, path);
  }

  async function write(text: string, given: string): Promise<SaveResult> {
    if (open === null) return err(notOpen);
    const written = await writeTextFile(given, text);
    if (!written.ok) return err(fileFailure(written.error));
    const place = { path: await realpath(given).catch(() => given), version: versionOf(text) };
    const fault = await enter(open.journal, [{ kind: 'saved', at: now(), place, savedText: place.version }]);
    if (fault !== null) return err(fault);
    open.told = null;
    tell();
    return ok({ kind: 'saved', facts: factsOf(open.journal.state()) });
  }

  /** The window's text becomes ours where it is ahead of what it recorded. */
  async function takeOver(text: string): Promise<ShellFailure | null> {
    if (open === null) return notOpen;
    const before = open.journal.state().text;
    return before === text ? null : enter(open.journal, [wholeStep('Edit', before, text)]);
  }

  async function openPath(given: string): Promise<Opened> {
    const path = await realpath(given).catch(() => given);
    if (state()?.place?.path === path) return opened();
    const read = await readProjectFile(path);
    if (!read.ok) return read;
    const { text, version } = read.value;
    return replaceBy(() => folder.begin(text, { path, version }), 'file');
  }

  async function reload(): Promise<Opened> {
    const place = state()?.place ?? null;
    if (open === null || place === null) return err(notOpen);
    const read = await readProjectFile(place.path);
    if (!read.ok) return read;
    const { text, version } = read.value;
    const before = open.journal.state().text;
    const fault = await enter(open.journal, [
      ...(text === before ? [] : [wholeStep('Load from disk', before, text)]),
      { kind: 'saved', at: now(), place: { path: place.path, version }, savedText: versionOf(text) },
    ]);
    if (fault !== null) return err(fault);
    open.told = null;
    tell();
    return opened();
  }

  return {
    current: () => queue(async () => (open === null ? null : openedOf(open.journal.state(), open.from))),
    path: () => state()?.place?.path ?? null,
    openText: async (text) => {
      const fault = projectFault(text, 'The sample');
      return fault === null ? queue(() => replaceBy(() => folder.begin(text, null), 'sample')) : err(fault);
    },
    openPath: (path) => queue(() => openPath(path)),
    recover: (id) => queue(async () => (state()?.id === id ? opened() : replaceBy(() => folder.take(id), 'recovery'))),
    reload: () => queue(reload),
    record: async (document, steps, lengthAfter, whole) => {
      if (open === null || open.journal.state().id !== document) return err(notOpen);
      const { journal } = open;
      const before = journal.state();
      const lines =
        whole === undefined
          ? steps.map((step): JournalLine => ({ kind: 'step', at: now(), step }))
          : [wholeStep(whole.name, before.text, whole.text)];
      const fault = await enter(journal, lines, whole?.text.length ?? lengthAfter);
      if (fault !== null) return err(fault);
      const facts = factsOf(journal.state());
      if (facts.isUnsaved !== isUnsaved(before)) told.document(facts);
      return ok(facts);
    },
    save: (text, over) => queue(() => save(text, over)),
    saveAs: (text) => queue(() => saveAs(text)),
    leave: () => queue(leave),
    close: () =>
      queue(async () => {
        await open?.journal.close();
        open = null;
      }),
    checkDisk: () =>
      queue(async () => {
        const place = state()?.place ?? null;
        if (open === null || place === null) return;
        const there = await versionOnDisk(place.path);
        // What cannot be read just now is not a change; saving will say so.
        if (!there.ok || there.value === place.version || there.value === open.told) return;
        open.told = there.value;
        told.diskChange(changeTo(place, there.value));
      }),
    recoverables: () => folder.recoverables(state()?.id ?? null),
    discard: async (id) => {
      if (state()?.id !== id) await folder.discard(id);
    },
    tidy: () => folder.tidy(),
  };
}

/** Records lines, or says why that cannot be. */
async function enter(
  journal: Journal,
  lines: readonly JournalLine[],
  lengthAfter: number | null = null,
): Promise<ShellFailure | null> {
  try {
    return (await journal.record(lines, lengthAfter)) ? null : outOfStep;
  } catch (cause) {
    return journalFailure(cause);
  }
}

/** What has a file, or edits nobody saved, is kept for the next time; a sample that was only looked at leaves nothing. */
async function putAway(journal: Journal): Promise<void> {
  const state = journal.state();
  await (state.place !== null || isUnsaved(state) ? journal.close() : journal.remove());
}

const wholeStep = (name: string, before: string, after: string): JournalLine => ({
  kind: 'step',
  at: now(),
  step: { kind: 'edit', name, change: changeBetween(before, after), joinsPrevious: false },
});

const now = (): string => new Date().toISOString();
