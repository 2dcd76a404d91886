/** What the channels work with: the parts of the shell, and the system behind narrow doors, so that tests can stand in. */
import type { ExportFormat, About, WindowState } from '../../shared/ipc/shapes.ts';
import type { Signal } from '../../shared/ipc/signals.ts';
import type { Desk } from '../node/document/desk-model.ts';
import type { ExportThread } from '../node/export/export-thread.ts';
import type { Log } from '../node/log.ts';
import type { ListThread } from '../node/price-import/list-thread.ts';
import type { PriceBooks } from '../node/price-books.ts';
import type { RecentFiles } from '../node/recent-files.ts';
import type { SettingsStore } from '../node/settings-store.ts';
import type { Language } from './words/words.ts';

/** Dialogs that choose a path; null when cancelled. */
export interface Dialogs {
  readonly projectToOpen: () => Promise<string | null>;
  readonly placeForExport: (format: ExportFormat, projectName: string, folder: string | null) => Promise<string | null>;
  readonly logo: () => Promise<string | null>;
  readonly priceBook: () => Promise<string | null>;
  readonly priceList: () => Promise<string | null>;
}

/** What is asked of the operating system. */
export interface System {
  readonly reveal: (path: string) => void;
  /** '' when it worked, else why not. */
  readonly openFile: (path: string) => Promise<string>;
  readonly openAddress: (address: string) => Promise<void>;
  readonly writeClipboard: (text: string) => void | Promise<void>;
}

export interface Shell {
  readonly desk: Desk;
  readonly settings: SettingsStore;
  readonly recents: RecentFiles;
  readonly priceBooks: PriceBooks;
  readonly priceLists: ListThread;
  readonly exports: ExportThread;
  readonly dialogs: Dialogs;
  readonly system: System;
  readonly log: Log;
  /** The language of window and menus. */
  readonly language: () => Language;
  /** The path somebody asked to open from outside, once. */
  readonly takePending: () => string | null;
  /** The price list that was dropped last, once. */
  readonly takeDroppedList: () => string | null;
  readonly signal: (signal: Signal) => void;
  readonly showState: (state: WindowState) => void;
  readonly settingsChanged: () => void;
  /** The window goes, without further questions. */
  readonly closeWindow: () => void;
  readonly about: () => About;
  readonly licences: () => Promise<string>;
}
