/** Puts the shell together behind the first window: what it keeps, menus, channels, and what the system tells it. */
import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { app, clipboard, ipcMain, nativeTheme, shell as system, type BrowserWindow } from 'electron';
import packageFile from '../../package.json' with { type: 'json' };
import catalogueMeta from '../../shared/catalog/data/meta.json' with { type: 'json' };
import { required } from '../../shared/base/assert.ts';
import { droppedFileChannel, signalChannel } from '../../shared/ipc/channels.ts';
import type { RecentFile, WindowState } from '../../shared/ipc/shapes.ts';
import type { Command, Signal } from '../../shared/ipc/signals.ts';
import { openDesk } from '../node/document/desk.ts';
import { exportThread } from '../node/export/export-thread.ts';
import type { Log } from '../node/log.ts';
import { openPriceBooks } from '../node/price-books.ts';
import { listThread } from '../node/price-import/list-thread.ts';
import { openRecentFiles } from '../node/recent-files.ts';
import { openSettings } from '../node/settings-store.ts';
import { readState } from '../node/state-file.ts';
import { answerers } from './answer.ts';
import { handlersOf } from './channels/handlers.ts';
import { askBeforeClosing, type Closing } from './closing.ts';
import { systemDialogs } from './dialogs.ts';
import { showMenu } from './menu.ts';
import { isPriceList, openPaths, type OpenPath } from './open-path.ts';
import { ownFile } from './own-file.ts';
import type { Answer } from './receive.ts';
import { senderOf } from './security.ts';
import type { Shell } from './shell.ts';
import { watchFile } from './watch-file.ts';
import { background, openWindow, watchHealth } from './window.ts';
import { languageFor, wordsFor } from './words/words.ts';

export interface StartNeeds {
  /** Where the page is served from while one works on it; null in a program that was built. */
  readonly developmentAddress: string | null;
  readonly log: Log;
  readonly firstPath: string | null;
  /** Open and loading already. */
  readonly firstWindow: BrowserWindow;
  /** What stands in the file of the settings, unchecked. */
  readonly keptSettings: Promise<unknown>;
}

/** What the system tells later. */
export interface RunningShell {
  readonly paths: OpenPath;
  readonly showWindow: () => void;
  readonly answer: Answer;
}

/** As every window begins. */
const emptyState: WindowState = { projectName: null, undo: null, redo: null, topic: 'start' };

export async function startShell(needs: StartNeeds): Promise<RunningShell> {
  const { developmentAddress, log, firstPath, firstWindow, keptSettings } = needs;
  let window: BrowserWindow | null = null;
  let closing: Closing | null = null;
  let state = emptyState;
  let isUnsaved = false;
  let recentFiles: readonly RecentFile[] = [];
  let isQuitting = false;

  const [settings, recents] = await Promise.all([
    openSettings(ownFile('settings.json'), keptSettings),
    openRecentFiles(ownFile('recent-files.json')),
  ]);
  const words = () => wordsFor(settings.read().language, app.getLocale());
  const signal = (one: Signal): void => {
    if (window !== null && !window.isDestroyed()) window.webContents.send(signalChannel, one);
  };
  const command = (one: Command): void => signal({ kind: 'command', command: one });
  const paths = openPaths(() => command('file.open-pending'));
  const lists = openPaths(() => command('prices.open-dropped'));
  if (firstPath !== null) paths.open(firstPath);

  const dialogs = systemDialogs(() => window, words);
  const fileWatch = watchFile(() => void desk.checkDisk());
  const desk = openDesk(ownFile('journals'), dialogs, {
    document: (facts) => {
      isUnsaved = facts?.isUnsaved ?? false;
      fileWatch.follow(desk.path());
      showTitle();
      if (facts !== null) signal({ kind: 'document', facts });
    },
    diskChange: (change) => signal({ kind: 'disk-change', change }),
    used: (path, projectName) => {
      app.addRecentDocument(path);
      void recents.used(path, projectName).then(showRecents);
    },
  });
  const exports = exportThread(() => new Worker(join(__dirname, 'export-worker.cjs')));
  const priceLists = listThread(
    () => new Worker(join(__dirname, 'price-list-worker.cjs'), { resourceLimits: { maxOldGenerationSizeMb: 1500 } }),
  );

  function showTitle(): void {
    if (window === null || window.isDestroyed()) return;
    const { projectName } = state;
    const mark = isUnsaved && process.platform !== 'darwin' ? '• ' : '';
    window.setTitle(projectName === null ? 'Lockstep' : `${mark}${projectName} – Lockstep`);
    window.setDocumentEdited(isUnsaved);
    window.setRepresentedFilename(desk.path() ?? '');
  }

  function showMenus(): void {
    const facts = { words: words(), state, settings: settings.read(), recents: recentFiles };
    showMenu(
      { ...facts, isDevelopment: developmentAddress !== null },
      {
        command,
        openRecent: (id) => {
          const path = recents.pathOf(id);
          if (path !== null) paths.open(path);
        },
        clearRecents: () => {
          app.clearRecentDocuments();
          void recents.forget(null).then(showRecents);
        },
        change: (change) => void settings.change(change).then(applySettings),
      },
    );
  }

  async function showRecents(): Promise<void> {
    recentFiles = await recents.list();
    showMenus();
  }

  function applySettings(): void {
    const now = settings.read();
    nativeTheme.themeSource = now.theme;
    if (window !== null && !window.isDestroyed()) window.webContents.setZoomFactor(now.zoom);
    showMenus();
    signal({ kind: 'settings', settings: now });
  }

  const closeWindow = (): void => closing?.agree();
  const shell: Shell = {
    desk,
    settings,
    recents,
    priceBooks: openPriceBooks(ownFile('price-books')),
    language: () => languageFor(settings.read().language, app.getLocale()),
    priceLists,
    exports,
    dialogs,
    log,
    signal,
    closeWindow,
    takePending: paths.take,
    takeDroppedList: lists.take,
    settingsChanged: applySettings,
    showState: (next) => {
      if (JSON.stringify(next) === JSON.stringify(state)) return;
      state = next;
      showTitle();
      showMenus();
    },
    about: () => ({
      product: packageFile.productName,
      version: packageFile.version,
      electron: process.versions.electron ?? '',
      chrome: process.versions['chrome'] ?? '',
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
      catalogueVersion: catalogueMeta.version,
    }),
    licences: () => readFile(join(__dirname, 'THIRD-PARTY.txt'), 'utf8'),
    system: {
      reveal: (path) => system.showItemInFolder(path),
      openFile: (path) => system.openPath(path),
      openAddress: (address) => system.openExternal(address),
      writeClipboard: (text) => clipboard.writeText(text),
    },
  };
  const handlers = handlersOf(shell);
  const isOwn = senderOf(() => window?.webContents ?? null, developmentAddress);

  async function showWindow(): Promise<void> {
    if (window === null || window.isDestroyed())
      follow(
        openWindow({ place: await readState(ownFile('window.json')), placePath: ownFile('window.json'), ...needs }),
      );
    else {
      if (window.isMinimized()) window.restore();
      window.focus();
    }
  }

  function follow(opened: BrowserWindow): void {
    window = opened;
    state = emptyState;
    const zoom = (): void => opened.webContents.setZoomFactor(settings.read().zoom);
    zoom();
    opened.webContents.on('did-finish-load', zoom);
    opened.on('focus', () => void desk.checkDisk());
    watchHealth(opened, words, log);
    closing = askBeforeClosing(
      opened,
      () => command('window.close'),
      () => void handlers['window:close']({}),
    );
    opened.on('closed', () => {
      window = null;
      if (isQuitting || process.platform !== 'darwin') app.quit();
    });
    showTitle();
  }

  const receivers = new Map(answerers(handlers, isOwn, log));
  const answer: Answer = async (channel, event, given) => {
    const receive = required(receivers.get(channel), `receiver of ${channel}`);
    if (channel !== 'window:close') return receive(event, ...given);
    closing?.answered();
    const closes = await receive(event, ...given);
    if (closes !== true) isQuitting = false;
    return closes;
  };
  ipcMain.on(droppedFileChannel, (event, path: unknown) => {
    if (!isOwn(event) || typeof path !== 'string' || !isAbsolute(path))
      log('refused', 'a dropped thing without a place');
    else if (isPriceList(path)) lists.open(path);
    else paths.open(path);
  });
  nativeTheme.on('updated', () => {
    window?.setBackgroundColor(background());
    signal({ kind: 'theme', isDark: nativeTheme.shouldUseDarkColors });
  });
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('will-quit', () => {
    void exports.close();
    void priceLists.close();
  });

  follow(firstWindow);
  showMenus();
  void recents.list().then((files) => {
    if (files.length > 0) void showRecents();
  });
  void desk.tidy().catch((cause: unknown) => log('tidy', cause));
  return { paths, showWindow: () => void showWindow(), answer };
}
