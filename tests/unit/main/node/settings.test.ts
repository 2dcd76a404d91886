/** Settings, recent files and the log: what is kept, and what happens to a file somebody spoiled. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openLog } from '../../../../main/node/log.ts';
import { openRecentFiles } from '../../../../main/node/recent-files.ts';
import { defaultSettings, openSettings, settingsFrom } from '../../../../main/node/settings-store.ts';
import { settings as shape } from '../../../../shared/ipc/shapes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-settings-'));
});
const at = (name: string): string => join(folder, name);

describe('settings', () => {
  test('what nobody chose has the agreed shape', () => {
    expect(shape.parse(defaultSettings)).toEqual(defaultSettings);
  });

  test('a change is kept for the next time', async () => {
    const store = await openSettings(at('settings.json'));
    await store.change({ theme: 'dark', currency: 'SEK' });
    expect((await openSettings(at('settings.json'))).read()).toEqual({
      ...defaultSettings,
      theme: 'dark',
      currency: 'SEK',
    });
  });

  test('changes at the same time all stay', async () => {
    const store = await openSettings(at('settings.json'));
    await Promise.all([store.change({ theme: 'dark' }), store.change({ zoom: 1.5 }), store.change({ view: { a: 1 } })]);
    expect((await openSettings(at('settings.json'))).read()).toMatchObject({
      theme: 'dark',
      zoom: 1.5,
      view: { a: 1 },
    });
  });

  test('view settings are merged, and null forgets one', async () => {
    const store = await openSettings(at('settings.json'));
    await store.change({ view: { a: 1, b: [2] } });
    expect((await store.change({ view: { a: null, c: 'x' } })).view).toEqual({ b: [2], c: 'x' });
  });

  test('one that cannot be taken falls back alone', () => {
    expect(settingsFrom({ theme: 'pink', currency: 'SEK', zoom: 99, extra: 1 })).toEqual({
      ...defaultSettings,
      currency: 'SEK',
    });
  });

  test('a spoiled file is put aside', async () => {
    writeFileSync(at('settings.json'), '{ "theme": ');
    expect((await openSettings(at('settings.json'))).read()).toEqual(defaultSettings);
    expect(readFileSync(at('settings.json.damaged'), 'utf8')).toBe('{ "theme": ');
  });
});

describe('recent files', () => {
  test('newest first, each once, twenty at most, for the next time too', async () => {
    const recents = await openRecentFiles(at('recent.json'));
    for (let i = 0; i < 25; i += 1) await recents.used(at(`${i}.lockstep`), `Plan ${i}`);
    await recents.used(at('20.lockstep'), 'Plan 20');
    const list = await (await openRecentFiles(at('recent.json'))).list();
    expect(list.map(({ projectName }) => projectName).slice(0, 3)).toEqual(['Plan 20', 'Plan 24', 'Plan 23']);
    expect(list).toHaveLength(20);
    expect(list.every(({ isThere }) => !isThere)).toBe(true);
  });

  test('a handle leads to its path, a stranger to none, a forgotten one no more', async () => {
    const recents = await openRecentFiles(at('recent.json'));
    writeFileSync(at('a.lockstep'), '{}');
    await recents.used(at('a.lockstep'), 'A');
    const [a] = await recents.list();
    expect(a?.isThere).toBe(true);
    expect([recents.pathOf(a?.id ?? ''), recents.pathOf('other')]).toEqual([at('a.lockstep'), null]);
    await recents.forget(a?.id ?? '');
    expect(recents.pathOf(a?.id ?? '')).toBeNull();
  });

  test('an entry somebody spoiled goes alone', async () => {
    const good = { path: '/a', projectName: 'A', openedAt: '2026-11-26T10:00:00.000Z' };
    writeFileSync(at('recent.json'), JSON.stringify([good, { path: 7 }, 'x']));
    expect(await (await openRecentFiles(at('recent.json'))).list()).toMatchObject([{ projectName: 'A' }]);
  });
});

test('the log names time, place and stack, and starts anew when it is long', () => {
  const log = openLog(at('logs/lockstep.log'));
  log('here', new Error('broke'));
  expect(readFileSync(at('logs/lockstep.log'), 'utf8')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z here: Error: broke\n\s+at /);
  log('long', 'x'.repeat(1_000_001));
  log('after', 'short');
  expect(readFileSync(at('logs/lockstep.log'), 'utf8')).toMatch(/ after: short\n$/);
  expect(existsSync(at('logs/lockstep.log.1'))).toBe(true);
});
