/** Starts the desktop shell, in order; nothing else. */
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { pathInArguments } from './electron/open-path.ts';
import { registerOwnScheme } from './electron/security.ts';
import { startShell, type RunningShell } from './electron/start.ts';
import { openLog } from './node/log.ts';

const log = openLog(join(app.getPath('userData'), 'logs', 'lockstep.log'));
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
  void app.whenReady().then(async () => {
    const shell = await startShell({ developmentAddress, log, firstPath });
    running = shell;
    if (firstPath !== named && firstPath !== null) shell.paths.open(firstPath);
  });
}
