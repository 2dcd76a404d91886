/** The process line: every channel has a handler that refuses strangers and wrong shapes, and answers in its own shape. */
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { answerers, type Sender } from '../../main/electron/answer.ts';
import { handlersOf } from '../../main/electron/channels/handlers.ts';
import { isOwnAddress } from '../../main/electron/own-address.ts';
import type { Shell } from '../../main/electron/shell.ts';
import { openDesk } from '../../main/node/document/desk.ts';
import { runExportJob } from '../../main/node/export/export-job.ts';
import { openPriceBooks } from '../../main/node/price-books.ts';
import { listReader } from '../../main/node/price-import/list-reader.ts';
import { openRecentFiles } from '../../main/node/recent-files.ts';
import { openSettings } from '../../main/node/settings-store.ts';
import { channels, type Channel } from '../../shared/ipc/channels.ts';
import { contract, type Request } from '../../shared/ipc/contract.ts';

const example = fileURLToPath(new URL('../../examples/hotel-ha-only.lockstep', import.meta.url));
const text = readFileSync(example, 'utf8');

const dealerList = 'Part;Description;List price EUR\nR660;A server;4950,50\nR760;A larger one;6100,00\n';

const ownFrame = { url: 'app://lockstep/index.html', parent: null };
const window = {};
const own: Sender = { sender: window, senderFrame: ownFrame };
const isOwn = ({ sender, senderFrame }: Sender): boolean =>
  sender === window && senderFrame !== null && senderFrame.parent === null && isOwnAddress(senderFrame.url, null);

async function shellIn(folder: string): Promise<{ shell: Shell; log: string[]; done: string[] }> {
  const log: string[] = [];
  const done: string[] = [];
  const file = join(folder, 'hotel.lockstep');
  copyFileSync(example, file);
  writeFileSync(join(folder, 'logo.png'), 'png');
  writeFileSync(join(folder, 'dealer.csv'), dealerList);
  const recents = await openRecentFiles(join(folder, 'recent-files.json'));
  const shell: Shell = {
    desk: openDesk(
      join(folder, 'journals'),
      { whetherToSave: async () => 'discard', whereToSave: async () => join(folder, 'saved.lockstep') },
      { document: () => undefined, diskChange: () => undefined, used: (path, name) => void recents.used(path, name) },
    ),
    settings: await openSettings(join(folder, 'settings.json')),
    recents,
    priceBooks: openPriceBooks(join(folder, 'price-books')),
    priceLists: { ...listReader(), close: async () => undefined },
    language: () => 'en',
    exports: {
      run: (_id, job, tell) => runExportJob(job, tell),
      cancel: () => undefined,
      close: async () => undefined,
    },
    dialogs: {
      projectToOpen: async () => file,
      placeForExport: async (format) => join(folder, `plan.${format}`),
      logo: async () => join(folder, 'logo.png'),
      priceBook: async () => join(folder, 'dealer.prices.json'),
      priceList: async () => join(folder, 'dealer.csv'),
    },
    system: {
      reveal: (path) => void done.push(`reveal ${path}`),
      openFile: async () => '',
      openAddress: async (address) => void done.push(address),
      writeClipboard: (words) => void done.push(words),
    },
    log: (where, cause) => void log.push(`${where}: ${String(cause)}`),
    takePending: () => file,
    takeDroppedList: () => join(folder, 'dealer.csv'),
    signal: () => undefined,
    showState: () => undefined,
    settingsChanged: () => undefined,
    closeWindow: () => void done.push('closed'),
    about: () => ({
      product: 'Lockstep',
      version: '0.1.0',
      electron: '',
      chrome: '',
      node: '',
      platform: '',
      catalogueVersion: '',
    }),
    licences: async () => 'Apache-2.0',
  };
  opened.push(shell);
  return { shell, log, done };
}

/** Closes what each test opened. */
const opened: Shell[] = [];
afterEach(async () => {
  for (const { desk } of opened.splice(0)) await desk.close();
});

type Answerer = ReturnType<typeof answerers>[number][1];

async function lineIn(folder: string): Promise<{ ask: ReadonlyMap<string, Answerer>; log: string[]; done: string[] }> {
  const { shell, log, done } = await shellIn(folder);
  return { ask: new Map(answerers(handlersOf(shell), isOwn, shell.log)), log, done };
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'lockstep-contract-'));

const listWish: Request<'price-lists:preview'>['wish'] = {
  sheet: null,
  columns: { category: '' },
  currency: 'EUR',
  decimalMark: null,
  validFrom: null,
  validTo: '2026-12-31',
  book: { edition: null, name: null, supplier: null, date: null },
};

/** A right request for each channel. A project is open when it is asked. */
const right: { readonly [C in Channel]: Request<C> } = {
  'about:read': {},
  'about:licences': {},
  'branding:choose-logo': {},
  'clipboard:write': { text: 'hosts.count' },
  'document:close': {},
  'document:new': { kind: 'example', name: 'hotel-ha-only' },
  'document:open': {},
  'document:open-pending': {},
  'document:open-recent': { id: 'none' },
  'document:reload': {},
  'document:reveal': {},
  'document:save': { text, over: null },
  'document:save-as': { text },
  'edits:record': { document: 'none', steps: [{ kind: 'undo' }], lengthAfter: 0 },
  'export:cancel': { id: 'e1' },
  'export:open': { id: 'e1' },
  'export:preview': { id: 'e1', text, options: {} },
  'export:reveal': { id: 'e1' },
  'export:save': { id: 'e1', format: 'json', text, options: {} },
  'log:error': { message: 'broke', stack: '' },
  'price-books:add': {},
  'price-books:list': {},
  'price-books:remove': { id: 'dealer' },
  'price-books:take': { id: 'dealer', parts: ['R760'] },
  'price-lists:choose': {},
  'price-lists:close': { list: 'none' },
  'price-lists:effect': { list: 'none', wish: listWish, text },
  'price-lists:keep': { list: 'none', wish: listWish, leavesOutFaulty: false },
  'price-lists:open-dropped': {},
  'price-lists:preview': { list: 'none', wish: listWish },
  'recents:forget': { id: null },
  'recents:list': {},
  'recovery:discard': { id: 'none' },
  'recovery:list': {},
  'recovery:take': { id: 'none' },
  'samples:list': {},
  'samples:read': { kind: 'example', name: 'hotel-ha-only' },
  'settings:change': { theme: 'dark', view: { 'rail.collapsed': true } },
  'settings:read': {},
  'source:open': { id: 'mx:S1' },
  'window:close': {},
  'window:state': { projectName: 'Hotel', undo: 'Change users', redo: null, topic: 'demand' },
};

describe.each(channels)('%s', (channel) => {
  test('answers a right request in the agreed shape', async () => {
    const { ask } = await lineIn(newFolder());
    await ask.get('document:open')?.(own, {});
    const reply: unknown = await ask.get(channel)?.(own, right[channel]);
    expect(contract[channel].reply.safeParse(reply)).toMatchObject({ success: true });
  });

  test.each([
    ['another window', { sender: {}, senderFrame: ownFrame }],
    ['a frame inside the window', { sender: window, senderFrame: { ...ownFrame, parent: {} } }],
    ['a frame that is gone', { sender: window, senderFrame: null }],
    [
      'a look-alike address',
      { sender: window, senderFrame: { ...ownFrame, url: 'app://lockstep@example.com/index.html' } },
    ],
    ['the development server', { sender: window, senderFrame: { ...ownFrame, url: 'http://localhost:5173/' } }],
  ] satisfies [string, Sender][])('refuses %s', async (_, sender) => {
    const { ask, log } = await lineIn(newFolder());
    await expect(ask.get(channel)?.(sender, right[channel])).rejects.toThrow(
      `Refused ${channel}: not the planner's own window`,
    );
    expect(log).toHaveLength(1);
  });

  test.each([
    ['nothing', []],
    ['null', [null]],
    ['a path', ['/etc/hostname']],
    ['another word', [{ ...right[channel], path: '/etc/hostname' }]],
    ['two requests', [right[channel], right[channel]]],
  ])('refuses %s', async (_, words) => {
    const { ask, log } = await lineIn(newFolder());
    await expect(ask.get(channel)?.(own, ...words)).rejects.toThrow(
      `Refused ${channel}: not the shape that was agreed`,
    );
    expect(log).toHaveLength(1);
  });
});

test.each([
  ['edits:record', { document: 'x', steps: [{ kind: 'jump' }], lengthAfter: 0 }],
  ['edits:record', { document: '../x', steps: [], lengthAfter: 0 }],
  ['edits:record', { document: 'x', steps: [], lengthAfter: -1 }],
  ['recovery:take', { id: '../../etc/hostname' }],
  ['samples:read', { kind: 'example', name: '../package' }],
  ['settings:change', { theme: 'pink' }],
  ['settings:change', { zoom: 400 }],
  ['settings:change', { partner: { name: 'only a name' } }],
  ['export:save', { id: 'e', format: 'exe', text: '', options: {} }],
  ['document:save', { text: 'x'.repeat(5_000_001), over: null }],
] as const)('%s refuses %o', async (channel, request) => {
  const { ask } = await lineIn(newFolder());
  await expect(ask.get(channel)?.(own, request)).rejects.toThrow('not the shape');
});

test('a defect is written down with its stack and told without', async () => {
  const { shell, log } = await shellIn(newFolder());
  const broken: Shell = { ...shell, about: () => JSON.parse('{') as never };
  const ask = new Map(answerers(handlersOf(broken), isOwn, broken.log));
  await expect(ask.get('about:read')?.(own, {})).rejects.toThrow('This is a defect of Lockstep (about:read)');
  expect(log[0]).toContain('about:read: SyntaxError');
});

test('an export is shown and opened by the handle it was made under, and no other', async () => {
  const folder = newFolder();
  const { ask, done } = await lineIn(folder);
  expect(await ask.get('export:reveal')?.(own, { id: 'e1' })).toMatchObject({ ok: false });
  expect(await ask.get('export:save')?.(own, right['export:save'])).toMatchObject({
    ok: true,
    value: { fileName: 'plan.json' },
  });
  expect(await ask.get('export:reveal')?.(own, { id: 'e1' })).toMatchObject({ ok: true });
  expect(done).toEqual([`reveal ${join(folder, 'plan.json')}`]);
});

test('a project that cannot be planned is refused with what is wrong, and no file is written', async () => {
  const folder = newFolder();
  const { ask } = await lineIn(folder);
  const bad = text.replace('"formatVersion": 1', '"formatVersion": 99');
  expect(await ask.get('export:save')?.(own, { ...right['export:save'], text: bad })).toMatchObject({
    ok: false,
    error: {
      kind: 'project',
      details: [{ where: '', held: null, fault: { code: 'file-newer', figures: { found: 99, supported: 1 } } }],
    },
  });
  expect(() => readFileSync(join(folder, 'plan.json'))).toThrow();
});
