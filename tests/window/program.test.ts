/** The program around the project: exports, settings, theme, zoom, menus, title, place of the window. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExportFormat } from '../../shared/ipc/shapes.ts';
import { launch, newUserData, removeFolder, root, until, type Launched } from './launch.ts';

const hospital = join(root, 'examples', 'regional-hospital.lockstep');
const text = readFileSync(hospital, 'utf8');

let folder = '';
let lockstep: Launched;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-program-'));
  lockstep = await launch({ words: [hospital] });
  await lockstep.ask('document:open-pending', {});
});
afterAll(async () => {
  await lockstep?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('exports', () => {
  let byCommandLine = '';
  beforeAll(() => {
    byCommandLine = join(folder, 'cli');
    const words = ['export', hospital, '--pdf', '--xlsx', '--csv', '--json', '--out', byCommandLine];
    execFileSync('mkdir', [byCommandLine]);
    execFileSync(process.execPath, [join(root, 'out', 'cli', 'lockstep.js'), ...words], { stdio: 'ignore' });
  });

  test.each(['pdf', 'xlsx', 'csv', 'json'] as const)(
    '%s has the same bytes as from the command line',
    async (format: ExportFormat) => {
      const path = join(folder, `window.${format}`);
      await lockstep.answer({ save: path });
      const saved = await lockstep.ask('export:save', { id: `e-${format}`, format, text, options: {} });
      expect(saved).toMatchObject({ ok: true, value: { fileName: `window.${format}` } });
      const name = 'Regional-hospital-telephony-for-6-500-users';
      expect(readFileSync(path).equals(readFileSync(join(byCommandLine, `${name}.${format}`)))).toBe(true);
      const stages = (await lockstep.signals()).flatMap((one) =>
        one.kind === 'export-progress' && one.id === `e-${format}` ? [one.stage] : [],
      );
      expect(stages).toEqual(['planning', 'drawing', 'writing']);
    },
  );

  test('the preview is the document itself, and the window answers while it is made', async () => {
    const seen = await lockstep.page.evaluate(async (project) => {
      let frames = 0;
      let longest = 0;
      let last = performance.now();
      let isMade = false;
      const count = (now: number): void => {
        frames += 1;
        longest = Math.max(longest, now - last);
        last = now;
        if (!isMade) requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      const made = await window.lockstep.ask('export:preview', { id: 'p', text: project, options: {} });
      isMade = true;
      const bytes = made?.ok === true ? made.value : new Uint8Array();
      return { length: bytes.length, begin: String.fromCharCode(...bytes.slice(0, 5)), frames, longest };
    }, text);
    expect(seen).toMatchObject({ length: readFileSync(join(folder, 'window.pdf')).length, begin: '%PDF-' });
    // Not one long pause: the thread beside does the work. Generous, for machines that do much else.
    expect(seen.frames).toBeGreaterThan(5);
    expect(seen.longest).toBeLessThan(1000);
  });

  test('one that is cancelled ends at once, and the next one works', async () => {
    const cancelled = lockstep.ask('export:preview', { id: 'c1', text, options: {} });
    await lockstep.ask('export:cancel', { id: 'c1' });
    expect(await cancelled).toBeNull();
    expect(await lockstep.ask('export:preview', { id: 'c2', text, options: {} })).toMatchObject({ ok: true });
  });

  test('a project that cannot be planned says what is wrong', async () => {
    const bad = text.replace('"currency": "EUR"', '"currency": "euro"');
    expect(await lockstep.ask('export:preview', { id: 'b', text: bad, options: {} })).toMatchObject({
      ok: false,
      error: { kind: 'project', details: [{ where: 'currency', fault: { code: 'currency' } }] },
    });
  });
});

test('says what it is made of', async () => {
  const about = await lockstep.ask('about:read', {});
  expect(about).toMatchObject({ product: 'Lockstep', catalogueVersion: expect.stringMatching(/^\d{4}\./) });
  expect(await lockstep.ask('about:licences', {})).toContain('mathjs');
});

test('lists samples and opens them', async () => {
  const samples = await lockstep.ask('samples:list', {});
  expect(samples.find(({ name }) => name === 'regional-hospital')).toEqual({
    kind: 'example',
    name: 'regional-hospital',
    title: 'Regional hospital: telephony for 6,500 users',
    customer: 'Sankt Olof Regional Hospital',
    sites: 1,
  });
  expect(await lockstep.ask('samples:read', { kind: 'example', name: 'regional-hospital' })).toEqual({
    ok: true,
    value: text,
  });
});

describe('the frame', () => {
  const title = (): Promise<string> =>
    lockstep.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '');

  test('title and menus show the project, the mark and the names of edits', async () => {
    await lockstep.ask('window:state', { projectName: 'Hospital', undo: 'Change users', redo: null, topic: 'demand' });
    await until(title, (seen) => seen === 'Hospital – Lockstep');
    const labels = await lockstep.app.evaluate(({ Menu }) =>
      ['edit.undo', 'edit.redo', 'file.save', 'go.machines'].map((id) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(id);
        return `${item?.label} ${item?.enabled}`;
      }),
    );
    expect(labels).toEqual(['Undo Change users true', 'Redo true', 'Save true', 'Machines true']);
    await lockstep.ask('window:state', { projectName: null, undo: null, redo: null, topic: 'start' });
    await until(title, (seen) => seen === 'Lockstep');
  });

  test('menus send commands, in the language of the settings', async () => {
    await lockstep.menu('help.manual');
    await until(lockstep.signals, (heard) =>
      heard.some((one) => one.kind === 'command' && one.command === 'help.manual'),
    );
    await lockstep.ask('settings:change', { language: 'de' });
    const heads = (): Promise<string[]> =>
      lockstep.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
    expect(await heads()).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Gehe zu', 'Hilfe']);
    await lockstep.ask('settings:change', { language: 'en' });
    expect(await heads()).toEqual(['File', 'Edit', 'View', 'Go', 'Help']);
  });

  test('the theme follows the setting, and the menu sets it', async () => {
    const isDark = (): Promise<boolean> =>
      lockstep.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await lockstep.menu('theme.dark');
    await until(isDark, (dark) => dark);
    expect((await lockstep.ask('settings:read', {})).theme).toBe('dark');
    await lockstep.menu('theme.light');
    await until(isDark, (dark) => !dark);
  });

  test('zoom goes in steps and is remembered', async () => {
    const factor = (): Promise<number> =>
      lockstep.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor() ?? 0);
    await lockstep.menu('zoom.in');
    await until(factor, (seen) => Math.abs(seen - 1.1) < 0.01);
    expect((await lockstep.ask('settings:read', {})).zoom).toBe(1.1);
    await lockstep.menu('zoom.reset');
    await until(factor, (seen) => seen === 1);
  });

  test('the clipboard gets what it is given', async () => {
    await lockstep.ask('clipboard:write', { text: 'hosts.count\t3' });
    const read = await lockstep.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(read).toBe('hosts.count\t3');
  });
});

test('settings and the size of the window are there the next time', async () => {
  const userData = newUserData();
  try {
    const one = await launch({ userData });
    await one.ask('settings:change', { theme: 'dark', currency: 'SEK' });
    await one.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 40, width: 1111, height: 777 }),
    );
    await one.page.waitForTimeout(800);
    await one.stop();
    const again = await launch({ userData });
    expect(await again.ask('settings:read', {})).toMatchObject({ theme: 'dark', currency: 'SEK' });
    const size = await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    expect(size).toMatchObject({ width: 1111, height: 777 });
    await again.stop();
  } finally {
    await removeFolder(userData);
  }
});
