/** The one window: sandboxed, where it was last time, shown when it has something to show. */
import { join } from 'node:path';
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import type { Settings } from '../../shared/ipc/shapes.ts';
import type { Log } from '../node/log.ts';
import { writeState } from '../node/state-file.ts';
import { startAddress } from './own-address.ts';
import { placeFor, smallest } from './window-place.ts';
import type { Words } from './words/en.ts';

/** What is painted before the page is; the page's own background. */
export const backgrounds = { light: '#ffffff', dark: '#15181c' } as const;
export const background = (): string => (nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light);

/** The look the kept settings ask for, before they are checked as a whole; the computer's own when in doubt. */
export function themeIn(kept: unknown): Settings['theme'] {
  const { theme } = (kept ?? {}) as { readonly theme?: unknown };
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export interface WindowNeeds {
  /** What was kept of its place and size, unchecked, and where it is kept. */
  readonly place: unknown;
  readonly placePath: string;
  readonly developmentAddress: string | null;
  readonly log: Log;
}

export function openWindow({ place: kept, placePath, developmentAddress, log }: WindowNeeds): BrowserWindow {
  const { isMaximized, ...place } = placeFor(
    kept,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    ...place,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: background(),
    title: 'Lockstep',
    webPreferences: {
      preload: join(__dirname, '..', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (isMaximized) window.maximize();
  // The shell names the window, not the page.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  rememberPlace(window, placePath);
  // Not waited for: what the page asks first is answered while it loads.
  window.loadURL(developmentAddress ?? startAddress).catch((cause: unknown) => log('load', cause));
  return window;
}

/** Kept half a second after the last move, so that a drag is one write. */
function rememberPlace(window: BrowserWindow, path: string): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    void writeState(path, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, 500);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('close', keep);
  window.on('closed', () => clearTimeout(timer));
}

/** A page that stopped or hangs is loaded again, if the user wants; the shell has all edits it was told. */
export function watchHealth(window: BrowserWindow, words: () => Words, log: Log): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log('window', `render process gone: ${reason}`);
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const { windowStopped: message, windowStoppedDetail: detail, loadAgain } = words();
    void dialog.showMessageBox(window, { type: 'error', message, detail, buttons: [loadAgain] }).then(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    });
  });
  window.webContents.on('unresponsive', () => {
    log('window', 'unresponsive');
    const { windowHangs: message, windowHangsDetail: detail, loadAgain, wait } = words();
    const options = { type: 'warning' as const, message, detail, buttons: [wait, loadAgain], cancelId: 0 };
    void dialog.showMessageBox(window, options).then(({ response }) => {
      if (response === 1 && !window.isDestroyed()) {
        window.webContents.forcefullyCrashRenderer();
        window.webContents.reload();
      }
    });
  });
}
