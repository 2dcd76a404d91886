/** A project's life in a real window: opened every way there is, edited, saved, killed, recovered, undone, fought over. */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenedDocument } from '../../shared/ipc/shapes.ts';
import { applyChange, changeBetween, inverseOf } from '../../shared/ipc/text-change.ts';
import { programAndWords, root, until, type Launched } from './launch.ts';
import { dropFile, sceneOfEachTest } from './scene.ts';

const scene = sceneOfEachTest();
const { start } = scene;
beforeEach(() => {
  for (const name of ['textbook-two-hosts', 'hotel-ha-only']) {
    copyFileSync(join(root, 'examples', `${name}.lockstep`), at(name));
  }
});

const at = (name: string): string => join(scene.folder, `${name}.lockstep`);

/** The document a reply holds; a refusal fails the test with its words. */
function documentIn(reply: { ok: boolean; value?: OpenedDocument; error?: unknown } | null): OpenedDocument {
  if (reply === null || !reply.ok || reply.value === undefined) throw new Error(`Not opened: ${JSON.stringify(reply)}`);
  return reply.value;
}

const pending = async (one: Launched): Promise<OpenedDocument> =>
  documentIn(await one.ask('document:open-pending', {}));

/** Changes the revision as the window would, and gives the text after it. */
async function edit(one: Launched, { facts, text }: OpenedDocument, revision: number): Promise<OpenedDocument> {
  const after = text.replace(/"revision": \d+/, `"revision": ${revision}`);
  const change = changeBetween(text, after);
  const steps = [{ kind: 'edit' as const, name: `Revision ${revision}`, change, joinsPrevious: false }];
  const recorded = await one.ask('edits:record', { document: facts.id, steps, lengthAfter: after.length });
  if (!recorded.ok) throw new Error(JSON.stringify(recorded));
  return { facts: recorded.value, text: after, history: { past: [], future: [] }, from: 'file' };
}

const heardCommand = (one: Launched, command: string): Promise<unknown> =>
  until(one.signals, (heard) => heard.some((signal) => signal.kind === 'command' && signal.command === command));

describe('every way in leads through one door', () => {
  test('the command line', async () => {
    const one = await start({ words: [at('hotel-ha-only')] });
    expect(await pending(one)).toMatchObject({
      from: 'file',
      facts: { fileName: 'hotel-ha-only.lockstep', isUnsaved: false },
    });
    await one.stop();
  });

  test('a dialog, then the list of recent files by its handle', async () => {
    const one = await start();
    expect(await one.ask('document:open-pending', {})).toBeNull();
    await one.answer({ open: at('hotel-ha-only') });
    await one.menu('file.open');
    await heardCommand(one, 'file.open');
    const opened = documentIn(await one.ask('document:open', {}));
    expect(await one.ask('document:close', {})).toEqual({ ok: true, value: true });
    const [recent] = await one.ask('recents:list', {});
    expect(recent).toMatchObject({
      fileName: 'hotel-ha-only.lockstep',
      projectName: 'Hotel protected by HA alone',
      isThere: true,
    });
    expect(documentIn(await one.ask('document:open-recent', { id: recent?.id ?? '' })).text).toBe(opened.text);
  });

  test('a second instance', async () => {
    const one = await start({ words: [at('hotel-ha-only')] });
    await pending(one);
    const { program, args } = programAndWords(scene.userData, [at('textbook-two-hosts')]);
    const second = spawn(program, args, { stdio: 'ignore' });
    await new Promise((done) => {
      second.once('exit', done);
    });
    await heardCommand(one, 'file.open-pending');
    expect((await pending(one)).facts.fileName).toBe('textbook-two-hosts.lockstep');
  });

  test('a file that is dropped', async () => {
    const one = await start();
    await dropFile(one, at('textbook-two-hosts'));
    await heardCommand(one, 'file.open-pending');
    expect((await pending(one)).facts.fileName).toBe('textbook-two-hosts.lockstep');
  });

  test('a file a script made up is not one that was dropped', async () => {
    const one = await start();
    await one.page.evaluate(() => {
      const file = new File(['{}'], 'made-up.lockstep');
      Object.defineProperty(file, 'path', { value: '/etc/hostname' });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
    });
    await one.page.waitForTimeout(500);
    expect(await one.ask('document:open-pending', {})).toBeNull();
  });

  test('what is no project is refused with what is wrong, and what is open stays open', async () => {
    const one = await start({ words: [at('hotel-ha-only')] });
    const opened = await pending(one);
    writeFileSync(at('broken'), '{ "formatVersion": 1, "name": "x", }');
    await one.answer({ open: at('broken') });
    expect(await one.ask('document:open', {})).toMatchObject({
      ok: false,
      error: {
        kind: 'project',
        message: 'broken.lockstep cannot be opened.',
        details: [{ fault: { code: 'json-trailing-comma', figures: { line: 1 } } }],
      },
    });
    expect((await pending(one)).facts.id).toBe(opened.facts.id);
  });
});

describe('saving', () => {
  test('an edit is marked, saved with a backup, and there when it is opened again', async () => {
    const one = await start({ words: [at('hotel-ha-only')] });
    const opened = await pending(one);
    const edited = await edit(one, opened, 7);
    expect(edited.facts.isUnsaved).toBe(true);
    expect(await one.ask('document:save', { text: edited.text, over: null })).toMatchObject({
      ok: true,
      value: { kind: 'saved', facts: { isUnsaved: false } },
    });
    expect(readFileSync(at('hotel-ha-only'), 'utf8')).toBe(edited.text);
    expect(readFileSync(`${at('hotel-ha-only')}.bak`, 'utf8')).toBe(opened.text);
    await one.stop();
    const again = await start({ words: [at('hotel-ha-only')] });
    expect((await pending(again)).text).toBe(edited.text);
  });

  test('a sample is saved where the dialog says', async () => {
    const one = await start();
    const opened = documentIn(await one.ask('document:new', { kind: 'example', name: 'regional-hospital' }));
    expect(opened).toMatchObject({ from: 'sample', facts: { fileName: null, isUnsaved: false } });
    await one.answer({ save: join(scene.folder, 'mine') });
    expect(await one.ask('document:save', { text: opened.text, over: null })).toMatchObject({
      ok: true,
      value: { kind: 'saved', facts: { fileName: 'mine.lockstep' } },
    });
    expect(readFileSync(at('mine'), 'utf8')).toBe(opened.text);
  });

  test('closing asks about unsaved edits: stay, keep, throw away', async () => {
    const one = await start({ words: [at('hotel-ha-only')] });
    const opened = await pending(one);
    const edited = await edit(one, opened, 8);
    await one.answer({ question: 2 });
    expect(await one.ask('window:close', {})).toBe(false);
    await one.answer({ question: 0 });
    expect(await one.ask('document:close', {})).toEqual({ ok: true, value: true });
    expect(readFileSync(at('hotel-ha-only'), 'utf8')).toBe(edited.text);
    const [recent] = await one.ask('recents:list', {});
    const again = documentIn(await one.ask('document:open-recent', { id: recent?.id ?? '' }));
    await edit(one, again, 9);
    await one.answer({ question: 1 });
    expect(await one.ask('document:close', {})).toEqual({ ok: true, value: true });
    expect(readFileSync(at('hotel-ha-only'), 'utf8')).toBe(edited.text);
    expect(await one.ask('recovery:list', {})).toEqual([]);
  });
});

describe('what somebody else does to the file', () => {
  test('is told, and never written over unasked', async () => {
    const one = await start({ words: [at('hotel-ha-only')] });
    const opened = await pending(one);
    const theirs = opened.text.replace('Grand Seaside', 'Small Seaside');
    writeFileSync(at('theirs'), theirs);
    renameSync(at('theirs'), at('hotel-ha-only'));
    await until(one.signals, (heard) => heard.some(({ kind }) => kind === 'disk-change'));
    const edited = await edit(one, opened, 3);
    const conflict = await one.ask('document:save', { text: edited.text, over: null });
    expect(conflict).toMatchObject({ ok: true, value: { kind: 'conflict', change: { kind: 'changed' } } });
    expect(readFileSync(at('hotel-ha-only'), 'utf8')).toBe(theirs);
    // The user agrees to replace that version: it goes to the backup.
    const version = conflict?.ok === true && conflict.value.kind === 'conflict' ? conflict.value.change.version : '';
    await one.ask('document:save', { text: edited.text, over: version });
    expect(readFileSync(at('hotel-ha-only'), 'utf8')).toBe(edited.text);
    expect(readFileSync(`${at('hotel-ha-only')}.bak`, 'utf8')).toBe(theirs);
  });

  test('loading theirs can be undone', async () => {
    const one = await start({ words: [at('hotel-ha-only')] });
    const edited = await edit(one, await pending(one), 4);
    const theirs = edited.text.replace('Grand Seaside', 'Small Seaside');
    writeFileSync(at('hotel-ha-only'), theirs);
    await until(one.signals, (heard) => heard.some(({ kind }) => kind === 'disk-change'));
    const loaded = documentIn(await one.ask('document:reload', {}));
    expect(loaded).toMatchObject({ text: theirs, facts: { isUnsaved: false } });
    const last = loaded.history.past.at(-1);
    expect(last?.name).toBe('Load from disk');
    expect(last && applyChange(loaded.text, inverseOf(last.change))).toEqual({ ok: true, value: edited.text });
  });

  test('a file that went is told, and saved anew when the user wants', async () => {
    const one = await start({ words: [at('hotel-ha-only')] });
    const opened = await pending(one);
    rmSync(at('hotel-ha-only'));
    await until(one.signals, (heard) =>
      heard.some((signal) => signal.kind === 'disk-change' && signal.change.kind === 'deleted'),
    );
    const conflict = await one.ask('document:save', { text: opened.text, over: null });
    expect(conflict).toMatchObject({
      ok: true,
      value: { kind: 'conflict', change: { kind: 'deleted', version: 'missing' } },
    });
    expect(existsSync(at('hotel-ha-only'))).toBe(false);
    await one.ask('document:save', { text: opened.text, over: 'missing' });
    expect(readFileSync(at('hotel-ha-only'), 'utf8')).toBe(opened.text);
  });
});

describe('nothing is lost', () => {
  test('after a kill, the work is offered with what and when, and taken up', async () => {
    const one = await start({ words: [at('hotel-ha-only')] });
    const edited = await edit(one, await edit(one, await pending(one), 5), 6);
    const killedAt = Date.now();
    await one.kill();
    expect(readFileSync(at('hotel-ha-only'), 'utf8')).not.toBe(edited.text);

    const again = await start();
    const [offer, ...others] = await again.ask('recovery:list', {});
    expect(others).toEqual([]);
    expect(offer).toMatchObject({ fileName: 'hotel-ha-only.lockstep', lastEdit: 'Revision 6', unsavedEdits: 2 });
    expect(Math.abs(Date.parse(offer?.lastEditAt ?? '') - killedAt)).toBeLessThan(10_000);
    const recovered = documentIn(await again.ask('recovery:take', { id: offer?.id ?? '' }));
    expect(recovered).toMatchObject({ from: 'recovery', text: edited.text, facts: { isUnsaved: true } });
    expect(recovered.history.past.map(({ name }) => name)).toEqual(['Revision 5', 'Revision 6']);
    await again.ask('document:save', { text: recovered.text, over: null });
    expect(readFileSync(at('hotel-ha-only'), 'utf8')).toBe(edited.text);
    await again.stop();
  });

  test('a recovery that is not wanted is gone', async () => {
    const one = await start({ words: [at('hotel-ha-only')] });
    await edit(one, await pending(one), 5);
    await one.kill();
    const again = await start();
    const [offer] = await again.ask('recovery:list', {});
    expect(await again.ask('recovery:discard', { id: offer?.id ?? '' })).toEqual([]);
    expect(documentIn(await openByDialog(again, at('hotel-ha-only'))).text).toContain('"revision": 1');
  });

  test('undo works after a restart', async () => {
    const one = await start({ words: [at('hotel-ha-only')] });
    const opened = await pending(one);
    const edited = await edit(one, await edit(one, opened, 11), 12);
    await one.ask('document:save', { text: edited.text, over: null });
    await one.stop();

    const again = await start({ words: [at('hotel-ha-only')] });
    const { history, text, facts } = await pending(again);
    expect(history.past.map(({ name }) => name)).toEqual(['Revision 11', 'Revision 12']);
    const before = history.past.reduceRight((now, { change }) => {
      const undone = applyChange(now, inverseOf(change));
      return undone.ok ? undone.value : '';
    }, text);
    expect(before).toBe(opened.text);
    const undone = await again.ask('edits:record', {
      document: facts.id,
      steps: [{ kind: 'undo' }, { kind: 'undo' }],
      lengthAfter: opened.text.length,
    });
    expect(undone).toMatchObject({ ok: true, value: { isUnsaved: true } });
  });

  test('a window that is loaded anew goes on with what is open', async () => {
    const one = await start({ words: [at('hotel-ha-only')] });
    const edited = await edit(one, await pending(one), 5);
    await one.page.reload();
    expect((await pending(one)).text).toBe(edited.text);
  });

  test('steps that do not fit are refused, and the whole text mends it', async () => {
    const one = await start({ words: [at('hotel-ha-only')] });
    const { facts, text } = await pending(one);
    const change = { at: 0, removed: 'not there', inserted: '' };
    const steps = [{ kind: 'edit' as const, name: 'x', change, joinsPrevious: false }];
    expect(await one.ask('edits:record', { document: facts.id, steps, lengthAfter: 5 })).toMatchObject({
      ok: false,
      error: { kind: 'out-of-step' },
    });
    const whole = { text: text.replace('Grand', 'Small'), name: 'Edit' };
    expect(await one.ask('edits:record', { document: facts.id, steps: [], lengthAfter: 0, whole })).toMatchObject({
      ok: true,
    });
    expect((await pending(one)).text).toBe(whole.text);
  });
});

async function openByDialog(one: Launched, path: string): Promise<Parameters<typeof documentIn>[0]> {
  await one.answer({ open: path });
  return one.ask('document:open', {});
}
