/** The one window: made sandboxed, shown when it has something to show. */
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { startAddress } from './own-protocol.ts';

export async function openWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    webPreferences: {
      preload: join(__dirname, '..', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  // `npm run dev` serves the page from a development server; a packaged program never does.
  await window.loadURL(process.env['ELECTRON_RENDERER_URL'] ?? startAddress);
  return window;
}
