/**
 * The main job without a network, and without asking for one: example, edit, "Why?", PDF, save.
 *
 * `npm run test:window` runs this twice: as everything else, and cut off from every network but the computer itself where
 * the system allows it (it says so where not). Both times the program's own network log and the system's tables of
 * sockets are looked at: no name resolved, no request started, nothing connected.
 */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { launch, removeFolder, until, type Launched } from './launch.ts';
import { socketsToOutside, type Socket } from './sockets.ts';

let folder = '';
let running: Launched | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-offline-'));
});
afterEach(async () => {
  await running?.kill();
  running = null;
  await removeFolder(folder);
});

const logPath = (): string => join(folder, 'network.json');
const start = async (): Promise<Launched> => {
  running = await launch({ words: [`--log-net-log=${logPath()}`, '--net-log-capture-mode=Everything'] });
  return running;
};

interface NetworkLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: unknown }[];
}

/** What the program asked of a network: names resolved, requests started, connections and datagrams. */
async function askedOfNetwork(): Promise<readonly string[]> {
  const log = await until(
    async () => {
      try {
        return JSON.parse(readFileSync(logPath(), 'utf8')) as NetworkLog;
      } catch {
        return null;
      }
    },
    (read) => read !== null,
  );
  if (log === null) throw new Error('no log');
  const nameOf = new Map(Object.entries(log.constants.logEventTypes).map(([name, type]) => [type, name]));
  return log.events
    .map(({ type, params }) => `${nameOf.get(type) ?? type} ${JSON.stringify(params ?? {})}`)
    .filter((event) =>
      /^(URL_REQUEST_START|HOST_RESOLVER_|DNS_TRANSACTION|TCP_CONNECT|UDP_|SSL_CONNECT|QUIC_)/.test(event),
    );
}

test('an example is opened, edited, explained, exported and saved', async () => {
  const one = await start();
  const seen: Socket[] = [];
  const main = one.app.process().pid ?? 0;
  const watch = setInterval(() => seen.push(...(process.platform === 'linux' ? socketsToOutside(main) : [])), 100);
  try {
    await one.page.getByRole('button', { name: /Hotel protected by HA alone/ }).click();
    await one.page.getByRole('textbox', { name: 'Project name' }).fill('Without a network');
    await one.page.locator('.strip .figure button').first().click();
    await one.page.locator('.why .why-value').waitFor();
    for (const [command, name] of [
      ['file.export-pdf', 'hotel.pdf'],
      ['file.save', 'hotel.lockstep'],
    ] as const) {
      const path = join(folder, name);
      await one.answer({ save: path });
      await one.menu(command);
      await until(
        async () => existsSync(path),
        (isThere) => isThere,
        60_000,
      );
    }
    await one.stop();
  } finally {
    clearInterval(watch);
  }
  expect(await askedOfNetwork()).toEqual([]);
  expect(seen).toEqual([]);
});

test('the log would show what is asked', async () => {
  const one = await start();
  // In a session of its own: the program's refuses this before anything is logged.
  await one.app.evaluate(({ net, session }) => {
    const asked = net.request({ url: 'http://127.0.0.1:9/', session: session.fromPartition('control') });
    return new Promise<void>((done) => {
      asked.on('error', () => done());
      asked.on('response', () => done());
      asked.end();
    });
  });
  await one.stop();
  expect((await askedOfNetwork()).some((event) => event.includes('127.0.0.1:9'))).toBe(true);
});

if (process.env['LOCKSTEP_CUT_OFF'] === '1')
  test('there is no network here but the computer itself', () => {
    const interfaces = readFileSync('/proc/net/dev', 'utf8').trim().split('\n').slice(2);
    expect(interfaces.map((line) => line.trim().split(':')[0])).toEqual(['lo']);
  });
