/** The journal: what it gives back, whatever was cut off, and that it stays small. */
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { applyStep, entriesMax, type Edited } from '../../../../../main/node/document/history.ts';
import { lineText, replay, startLine, type JournalLine } from '../../../../../main/node/document/journal-format.ts';
import { continueJournal, startJournal } from '../../../../../main/node/document/journal.ts';
import { versionOf } from '../../../../../main/node/project-store.ts';
import type { Step } from '../../../../../shared/ipc/shapes.ts';
import { applyChange, changeBetween, inverseOf } from '../../../../../shared/ipc/text-change.ts';

const when = '2026-11-26T10:00:00.000Z';

describe('a change of a text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'ä', '😀'), maxLength: 30 });

  test('leads from one text to the other, and back', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = changeBetween(before, after);
        expect(applyChange(before, change)).toEqual({ ok: true, value: after });
        expect(applyChange(after, inverseOf(change))).toEqual({ ok: true, value: before });
      }),
    );
  });

  test('holds only what changed', () => {
    expect(changeBetween('{"users": 300}', '{"users": 350}')).toEqual({ at: 11, removed: '0', inserted: '5' });
  });

  test.each([
    ['what it removes is not there', { at: 0, removed: 'x', inserted: '' }],
    ['it begins behind the end', { at: 9, removed: '', inserted: 'x' }],
  ])('is refused when %s', (_, change) =>
    expect(applyChange('abc', change)).toEqual({ ok: false, error: 'does-not-fit' }),
  );
});

const begin = (text: string): Edited => ({ text, past: [], future: [] });
const editTo = (from: string, to: string, joinsPrevious = false): Step => ({
  kind: 'edit',
  name: to.slice(0, 20),
  change: changeBetween(from, to),
  joinsPrevious,
});
const after = (edited: Edited, ...steps: readonly Step[]): Edited =>
  steps.reduce((now, step) => {
    const next = applyStep(now, step, when);
    if (!next.ok) throw new Error('does not fit');
    return next.value;
  }, edited);

describe('history', () => {
  test('undo and redo walk the same way back and forth', () => {
    const done = after(begin('a'), editTo('a', 'ab'), editTo('ab', 'abc'));
    expect(after(done, { kind: 'undo' }, { kind: 'undo' }).text).toBe('a');
    expect(after(done, { kind: 'undo' }, { kind: 'undo' }, { kind: 'redo' }, { kind: 'redo' })).toEqual(done);
  });

  test('an edit after an undo forgets what was undone', () => {
    const edited = after(begin('a'), editTo('a', 'ab'), { kind: 'undo' }, editTo('a', 'ax'));
    expect([edited.text, edited.future]).toEqual(['ax', []]);
  });

  test('typing on in one field is one step', () => {
    const typed = after(begin(''), editTo('', '3'), editTo('3', '30', true), editTo('30', '301', true));
    expect(typed.past).toEqual([{ name: '3', when, change: { at: 0, removed: '', inserted: '301' } }]);
    expect(after(typed, { kind: 'undo' }).text).toBe('');
  });

  test('an edit joins nothing across an undo', () => {
    expect(after(begin(''), editTo('', '3'), { kind: 'undo' }, editTo('', '4', true)).past).toHaveLength(1);
  });

  test.each(['undo', 'redo'] as const)('nothing to %s is refused', (kind) => {
    expect(applyStep(begin('a'), { kind }, when)).toEqual({ ok: false, error: 'does-not-fit' });
  });

  test('is bounded in number and in size, and the newest edit can always be undone', () => {
    let edited = begin('0');
    for (let i = 1; i <= entriesMax + 50; i += 1) edited = after(edited, editTo(edited.text, String(i)));
    expect([edited.past.length, edited.past[0]?.name]).toEqual([entriesMax, '51']);
    const huge = 'x'.repeat(4_900_000);
    let large = begin('');
    for (let i = 0; i < 12; i += 1) large = after(large, editTo(large.text, i % 2 === 0 ? huge : ''));
    expect(large.past.length).toBeLessThan(6);
    expect(after(large, { kind: 'undo' }).text).toBe(huge);
  });
});

const first = (text: string): JournalLine =>
  startLine({ id: 'j', place: null, text, savedText: versionOf(text), past: [], future: [] }, when);

/** Random work on a short text: edits, undo and redo where there is something to undo or redo. */
const work = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), to: fc.string({ maxLength: 12 }), joinsPrevious: fc.boolean() }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'saved' as const) }),
  ),
  { maxLength: 25 },
);

type Work = typeof work extends fc.Arbitrary<infer T> ? T : never;

function linesOf(acts: Work): { lines: JournalLine[]; texts: string[] } {
  let edited = begin('start');
  const lines = [first(edited.text)];
  const texts = [edited.text];
  for (const act of acts) {
    const step: Step | null =
      act.kind === 'edit'
        ? editTo(edited.text, act.to, act.joinsPrevious)
        : act.kind === 'saved'
          ? null
          : { kind: act.kind };
    const next = step === null ? null : applyStep(edited, step, when);
    if (step !== null && next?.ok === true) {
      edited = next.value;
      lines.push({ kind: 'step', at: when, step });
    } else {
      lines.push({ kind: 'saved', at: when, place: { path: '/p', version: 'v' }, savedText: versionOf(edited.text) });
    }
    texts.push(edited.text);
  }
  return { lines, texts };
}

describe('replay', () => {
  test('cut off anywhere, it gives the text after the last whole line, and says how much is whole', () => {
    fc.assert(
      fc.property(work, fc.nat(), (acts, cut) => {
        const { lines, texts } = linesOf(acts);
        const bytes = Buffer.from(lines.map(lineText).join(''));
        const end = cut % (bytes.length + 1);
        const whole = bytes.subarray(0, end).filter((byte) => byte === 0x0a).length;
        const replayed = replay(bytes.subarray(0, end));
        const wholeBytes = Buffer.byteLength(lines.slice(0, whole).map(lineText).join(''));
        expect(replayed?.state.text).toBe(texts[whole - 1]);
        expect(replayed?.wholeBytes ?? 0).toBe(wholeBytes);
      }),
    );
  });

  test.each([
    ['zeros, as a power cut leaves them', '\0\0\0\0\n'],
    ['half a line', '{"kind":"step","at":'],
    ['a line of another program', '{"hello":1}\n'],
    ['a step that does not fit', lineText({ kind: 'step', at: when, step: editTo('elsewhere', 'x') })],
    ['a second beginning', lineText(first('b'))],
  ])('%s ends it', (_, tail) => {
    const good = lineText(first('a')) + lineText({ kind: 'step', at: when, step: editTo('a', 'b') });
    expect(replay(Buffer.from(good + tail))).toMatchObject({
      state: { text: 'b' },
      wholeBytes: Buffer.byteLength(good),
    });
  });

  test('what was not saved can be thrown away, back to what was', () => {
    const lines: JournalLine[] = [
      first('a'),
      { kind: 'step', at: when, step: editTo('a', 'b') },
      { kind: 'saved', at: when, place: { path: '/p', version: 'v' }, savedText: versionOf('b') },
      { kind: 'step', at: when, step: editTo('b', 'c') },
      { kind: 'discarded', at: when },
    ];
    expect(replay(Buffer.from(lines.map(lineText).join('')))?.state).toMatchObject({
      text: 'b',
      past: [{ name: 'b' }],
      unsavedEdits: 0,
    });
  });
});

describe('on the disk', () => {
  let path = '';
  beforeEach(() => {
    path = join(mkdtempSync(join(tmpdir(), 'lockstep-journal-')), 'j.journal');
  });

  test('a record is there when it returns, and a torn end is cut off before more is written', async () => {
    const journal = await startJournal(path, first('a'));
    await journal.record([{ kind: 'step', at: when, step: editTo('a', 'b') }]);
    expect(replay(readFileSync(path))?.state.text).toBe('b');
    await journal.close();
    writeFileSync(path, '{"kind":"st', { flag: 'a' });
    const torn = replay(readFileSync(path));
    if (torn === null) throw new Error('no journal');
    const again = await continueJournal(path, torn);
    await again.record([{ kind: 'step', at: when, step: editTo('b', 'c') }]);
    await again.close();
    expect(replay(readFileSync(path))?.state).toMatchObject({ text: 'c', past: [{ name: 'b' }, { name: 'c' }] });
  });

  test('lines that do not fit, or lead elsewhere, are not written', async () => {
    const journal = await startJournal(path, first('a'));
    const before = readFileSync(path, 'utf8');
    const good: JournalLine = { kind: 'step', at: when, step: editTo('a', 'ab') };
    expect(await journal.record([good, { kind: 'step', at: when, step: editTo('zz', 'y') }])).toBe(false);
    expect(await journal.record([good], 3)).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(await journal.record([good], 2)).toBe(true);
    await journal.close();
  });

  test('one that grows a little in each of many sessions starts anew, too', async () => {
    const texts = ['x', 'y'].map((letter) => letter.repeat(200_000));
    const begun = await startJournal(path, first(texts[1] ?? ''));
    await begun.close();
    let grewTo = 0;
    for (let session = 0; session < 60; session += 1) {
      const replayed = replay(readFileSync(path));
      if (replayed === null) throw new Error('no journal');
      const journal = await continueJournal(path, replayed);
      const [from, to] = session % 2 === 0 ? [texts[1], texts[0]] : [texts[0], texts[1]];
      await journal.record([{ kind: 'step', at: when, step: editTo(from ?? '', to ?? '', session % 10 !== 0) }]);
      await journal.close();
      grewTo = Math.max(grewTo, statSync(path).size);
    }
    expect(grewTo).toBeLessThan(10_000_000);
    expect(replay(readFileSync(path))?.state.text).toBe(texts[1]);
  });

  test('a long one starts anew with the same text and history', async () => {
    const texts = ['x', 'y'].map((letter) => letter.repeat(300_000));
    const journal = await startJournal(path, first(texts[1] ?? ''));
    let grewTo = 0;
    for (let i = 0; i < 40; i += 1) {
      const [from, to] = i % 2 === 0 ? [texts[1], texts[0]] : [texts[0], texts[1]];
      await journal.record([{ kind: 'step', at: when, step: editTo(from ?? '', to ?? '', i > 0 && i % 10 !== 0) }]);
      grewTo = Math.max(grewTo, statSync(path).size);
    }
    await journal.close();
    expect(grewTo).toBeLessThan(10_000_000);
    const { text, past } = journal.state();
    const replayed = replay(readFileSync(path))?.state;
    expect(replayed?.text === text && JSON.stringify(replayed.past) === JSON.stringify(past)).toBe(true);
    expect(past.length).toBe(4);
  });
});
