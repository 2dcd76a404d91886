/**
 * Starts the built window for a test or a picture, each time with a user of its own, and cleans up whatever happens.
 *
 * `npm run test:window` builds it and names the runtime; LOCKSTEP_PROGRAM names a packaged program to test instead.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { Channel } from '../../shared/ipc/channels.ts';
import type { LockstepBridge, Reply, Request } from '../../shared/ipc/contract.ts';
import type { Command, Signal } from '../../shared/ipc/signals.ts';

declare global {
  interface Window {
    readonly lockstep: LockstepBridge;
    heardSignals?: Signal[];
  }
}

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

export interface LaunchOptions {
  /** Words on the command line: project files. */
  readonly words?: readonly string[];
  /** The user's own folder; a new one, removed at the end, when absent. */
  readonly userData?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Launched {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Asks the shell as the page does. */
  readonly ask: <C extends Channel>(channel: C, request: Request<C>) => Promise<Reply<C>>;
  /** Signals the page has heard since it was started. */
  readonly signals: () => Promise<readonly Signal[]>;
  /** Clicks an entry of the menu, by its command. */
  readonly menu: (command: Command | `zoom.${string}` | `theme.${string}`) => Promise<void>;
  /** What the next dialogs answer: paths for opening and saving, the number of a question's button. */
  readonly answer: (answers: {
    readonly open?: string;
    readonly save?: string;
    readonly question?: number;
  }) => Promise<void>;
  /** Closes it as a user does who keeps nothing that was not saved. */
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>;
}

const patienceMs = 60_000;

export function newUserData(): string {
  return mkdtempSync(join(tmpdir(), 'lockstep-window-'));
}

/** What the program is started with, for tests that start a second one beside it. */
export function programAndWords(userData: string, words: readonly string[]): { program: string; args: string[] } {
  const packaged = process.env['LOCKSTEP_PROGRAM'];
  const runtime = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (packaged === undefined && runtime === undefined)
    throw new Error('Run the window tests by "npm run test:window".');
  const switches = [
    `--user-data-dir=${userData}`,
    '--lang=en-GB',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  return {
    program: packaged ?? join(runtime ?? '', process.platform === 'win32' ? 'electron.exe' : 'electron'),
    args: [...(packaged === undefined ? [root] : []), ...switches, ...words],
  };
}

/** Takes a folder away. A killed program's helpers write on for a moment, so what appears meanwhile is looked for anew. */
export async function removeFolder(path: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      rmSync(path, { recursive: true, force: true });
      return;
    } catch (cause) {
      if (attempt === 100) throw cause;
      await pause(200);
    }
  }
}

export async function launch({ words = [], userData, environment = {} }: LaunchOptions = {}): Promise<Launched> {
  const folder = userData ?? newUserData();
  const { program, args } = programAndWords(folder, words);
  const app = await _electron.launch({
    executablePath: program,
    args,
    cwd: root,
    // The program's own theme, not one that Playwright plays.
    colorScheme: null,
    env: { ...(process.env as Record<string, string>), ...environment },
    timeout: patienceMs,
  });
  const child = app.process();
  const exited = new Promise<void>((done) => {
    child.once('exit', () => done());
  });
  const kill = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await exited;
    }
    // Its helpers end by themselves a moment later; the folder is theirs until then.
    if (userData === undefined) await removeFolder(folder);
  };
  try {
    const page = await app.firstWindow({ timeout: patienceMs });
    page.setDefaultTimeout(30_000);
    await page.waitForLoadState('load');
    await page.evaluate(() => {
      window.heardSignals = [];
      window.lockstep.listen((signal) => window.heardSignals?.push(signal));
    });
    return launched(app, page, folder, exited, kill);
  } catch (cause) {
    await kill();
    throw cause;
  }
}

/** The page's question without its types, which the debugger's own cannot carry. */
type Ask = (channel: string, request: unknown) => Promise<unknown>;

function launched(
  app: ElectronApplication,
  page: Page,
  userData: string,
  exited: Promise<void>,
  kill: () => Promise<void>,
): Launched {
  const answer: Launched['answer'] = (answers) =>
    app.evaluate(({ dialog }, { open, save, question }) => {
      if (open !== undefined) dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [open] });
      if (save !== undefined) dialog.showSaveDialog = async () => ({ canceled: false, filePath: save });
      if (question !== undefined) dialog.showMessageBox = async () => ({ response: question, checkboxChecked: false });
    }, answers);
  const ask = (channel: string, request: unknown): Promise<unknown> =>
    page.evaluate(([name, given]) => (window.lockstep.ask as Ask)(name, given), [channel, request] as const);
  return {
    app,
    page,
    userData,
    ask: ask as Launched['ask'],
    answer,
    kill,
    signals: () => page.evaluate(() => window.heardSignals ?? []),
    menu: (command) =>
      app.evaluate(({ Menu }, id) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(id);
        if (item?.enabled !== true) throw new Error(`The menu has no ${id} to click`);
        item.click();
      }, command),
    stop: async () => {
      try {
        await answer({ question: 1 });
        await ask('window:close', {}).catch(() => undefined);
        await within(exited, 15_000);
      } finally {
        await kill();
      }
    },
  };
}

/** Waits for a promise, but not for ever. */
export async function within<T>(promise: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, failed) => {
    timer = setTimeout(() => failed(new Error(`Nothing happened within ${patience} ms`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Asks again until the answer passes. */
export async function until<T>(look: () => Promise<T>, passes: (seen: T) => boolean, patience = 15_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (passes(seen)) return seen;
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(seen)} after ${patience} ms`);
    await pause(100);
  }
}
