/** Starts the desktop shell, in order; nothing else. */
import { app } from 'electron';
import { registerOwnProtocol, serveOwnProtocol } from './electron/own-protocol.ts';
import { openWindow } from './electron/window.ts';

registerOwnProtocol();
void app.whenReady().then(() => {
  serveOwnProtocol();
  return openWindow();
});
app.on('window-all-closed', () => app.quit());
