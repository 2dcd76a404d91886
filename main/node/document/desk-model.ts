/** What can be done at the desk, what it asks the user and what it tells. */
import type { Result } from '../../../shared/base/result.ts';
import type {
  DiskChange,
  DocumentFacts,
  OpenedDocument,
  Recoverable,
  Saved,
  ShellFailure,
  Step,
} from '../../../shared/ipc/shapes.ts';

/** Questions only the user can answer; null means "leave it as it is". */
export interface Decisions {
  readonly whetherToSave: (shownName: string) => Promise<'save' | 'discard' | null>;
  readonly whereToSave: (projectName: string, path: string | null) => Promise<string | null>;
}

/** What the desk tells without being asked. */
export interface Told {
  /** What is on the desk now, after every change of it. */
  readonly document: (facts: DocumentFacts | null) => void;
  readonly diskChange: (change: DiskChange) => void;
  /** A file was opened or saved there: for the list of recent files. */
  readonly used: (path: string, projectName: string) => void;
}

export type Opened = Result<OpenedDocument, ShellFailure> | null;
export type SaveResult = Result<Saved, ShellFailure> | null;

export interface Desk {
  /** The open document as it is, once what is going on is done; null when the desk is empty. */
  readonly current: () => Promise<OpenedDocument | null>;
  /** Where it lies; null when it lies nowhere or there is none. */
  readonly path: () => string | null;
  readonly openText: (text: string) => Promise<Opened>;
  readonly openPath: (path: string) => Promise<Opened>;
  /** Goes on with work that was never saved. */
  readonly recover: (id: string) => Promise<Opened>;
  /** Takes the file's text as it is on the disk; what was on the desk can be had back by undoing. */
  readonly reload: () => Promise<Opened>;
  readonly record: (
    document: string,
    steps: readonly Step[],
    lengthAfter: number,
    whole?: { readonly text: string; readonly name: string },
  ) => Promise<Result<DocumentFacts, ShellFailure>>;
  readonly save: (text: string, over: string | null) => Promise<SaveResult>;
  readonly saveAs: (text: string) => Promise<SaveResult>;
  /** Clears the desk; false when the user stays. */
  readonly leave: () => Promise<Result<boolean, ShellFailure>>;
  /** Lets go and leaves everything as it is, as the end of the process does. */
  readonly close: () => Promise<void>;
  /** Looks whether somebody else changed the file; tells each version once. */
  readonly checkDisk: () => Promise<void>;
  readonly recoverables: () => Promise<readonly Recoverable[]>;
  readonly discard: (id: string) => Promise<void>;
  /** Forgets histories of files that were not opened for long. */
  readonly tidy: () => Promise<void>;
}
