/** What the window is told of the open document, and the failures that concern it. */
import { basename, dirname } from 'node:path';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { DiskChange, DocumentFacts, OpenedDocument, ShellFailure } from '../../../shared/ipc/shapes.ts';
import { projectFileProblems } from '../../../shared/project-file/failure.ts';
import { parseProjectFile } from '../../../shared/project-file/parse.ts';
import { missingVersion, readTextWithVersion, type FileFailure } from '../project-store.ts';
import { projectNameIn } from './journal-folder.ts';
import { isUnsaved, type JournalState, type Place } from './journal-format.ts';

export function factsOf(state: JournalState): DocumentFacts {
  const path = state.place?.path ?? null;
  return {
    id: state.id,
    fileName: path === null ? null : basename(path),
    shownFolder: path === null ? null : dirname(path),
    isUnsaved: isUnsaved(state),
  };
}

export function openedOf(state: JournalState, from: OpenedDocument['from']): OpenedDocument {
  const { text, past, future } = state;
  return { facts: factsOf(state), text, history: { past: [...past], future: [...future] }, from };
}

/** What a question about the document calls it. */
export const shownName = ({ place, text }: JournalState): string =>
  place === null ? projectNameIn(text) : basename(place.path);

export const changeTo = ({ path }: Place, version: string): DiskChange => ({
  kind: version === missingVersion ? 'deleted' : 'changed',
  version,
  fileName: basename(path),
});

export const fileFailure = ({ message }: FileFailure): ShellFailure => ({ kind: 'file', message, details: [] });

export const notOpen: ShellFailure = {
  kind: 'not-open',
  message: 'This document is not open any more: open it again.',
  details: [],
};

export const outOfStep: ShellFailure = {
  kind: 'out-of-step',
  message: 'The edits do not fit the document as the shell knows it: send the whole text.',
  details: [],
};

export const journalFailure = (cause: unknown): ShellFailure => ({
  kind: 'file',
  message: `The edits cannot be kept safe on this disk (${cause instanceof Error ? cause.message : String(cause)}): save the project elsewhere.`,
  details: [],
});

/** The text of a file that holds a project, with the version of its bytes. */
export async function readProjectFile(
  path: string,
): Promise<Result<{ readonly text: string; readonly version: string }, ShellFailure>> {
  const read = await readTextWithVersion(path);
  if (!read.ok) return err(fileFailure(read.error));
  const fault = projectFault(read.value.text, basename(path));
  return fault === null ? ok(read.value) : err(fault);
}

/** Null when the text holds a project. */
export function projectFault(text: string, name: string): ShellFailure | null {
  const parsed = parseProjectFile(text);
  if (parsed.ok) return null;
  return { kind: 'project', message: `${name} cannot be opened.`, details: [...projectFileProblems(parsed.error)] };
}
