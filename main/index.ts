/**
 * Starts the desktop shell, in order; nothing else.
 *
 * The window comes first: what this file imports is what a window needs. Everything else is fetched while the window's
 * own process starts, which takes longer.
 */
import { once } from 'node:events';
import { join } from 'node:path';
import { app, dialog, Menu, nativeTheme } from 'electron';
import { pathInArguments } from './electron/open-path.ts';
import { ownFile } from './electron/own-file.ts';
import { receiveQuestions } from './electron/receive.ts';
import { firstPageHandedOver, registerOwnScheme, secureSession } from './electron/security.ts';
import type { RunningShell } from './electron/start.ts';
import { openWindow, themeIn } from './electron/window.ts';
import { openLog } from './node/log.ts';
import { readState } from './node/state-file.ts';

const log = openLog(ownFile(join('logs', 'lockstep.log')));
const developmentAddress = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
const named = pathInArguments(process.argv.slice(1), process.cwd());

// What nobody foresaw is written down and told; edits are in the journal already.
process.on('uncaughtException', (cause) => {
  log('defect', cause);
  if (app.isReady())
    dialog.showErrorBox('Lockstep', `This is a defect of Lockstep. Your edits are kept.\n\n${cause.message}`);
});
process.on('unhandledRejection', (cause) => log('defect', cause));

// With --no-sandbox, which the superuser has to give, Electron can start no sandboxed process.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.setAppUserModelId('app.lockstep.planner');
// There is no network for anything in here, whatever else fails: no name resolves, no proxy is looked for.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost');
app.commandLine.appendSwitch('no-proxy-server');
app.commandLine.appendSwitch('disable-background-networking');
registerOwnScheme();
// Else Electron makes a menu of its own, which ours replaces a moment later.
Menu.setApplicationMenu(null);

if (app.requestSingleInstanceLock({ path: named })) start();
else app.quit();

function start(): void {
  let firstPath = named;
  let running: RunningShell | null = null;
  const open = (path: string): void => {
    if (running === null) firstPath = path;
    else running.paths.open(path);
  };
  // macOS names files by this event, before or after the start.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    running?.showWindow();
    open(path);
  });
  app.on('second-instance', (_event, _words, _folder, data) => {
    running?.showWindow();
    const { path } = data as { readonly path?: unknown };
    if (typeof path === 'string') open(path);
  });
  app.on('activate', () => running?.showWindow());
  // The shell quits by itself where that is the custom; macOS keeps a program without windows.
  app.on('window-all-closed', () => undefined);
  // Read while the system gets ready.
  const keptSettings = readState(ownFile('settings.json'));
  const keptPlace = readState(ownFile('window.json'));
  const started = app.whenReady().then(async () => {
    secureSession(developmentAddress, log);
    const handedOver = firstPageHandedOver();
    nativeTheme.themeSource = themeIn(await keptSettings);
    const place = await keptPlace;
    const firstWindow = openWindow({ place, placePath: ownFile('window.json'), developmentAddress, log });
    // Until the page is handed over it waits for us; then it waits for a process of its own, and that is the time for the
    // rest.
    await Promise.race([handedOver, once(firstWindow.webContents, 'did-stop-loading')]);
    const { startShell } = await import('./electron/start.ts');
    const known = firstPath;
    const shell = await startShell({ developmentAddress, log, firstPath: known, firstWindow, keptSettings });
    running = shell;
    if (firstPath !== known && firstPath !== null) shell.paths.open(firstPath);
    return shell;
  });
  receiveQuestions(started.then(({ answer }) => answer));
}
