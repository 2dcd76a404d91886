import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../../../shared/ipc/text-change.ts';
import { serialiseProject } from '../../../../shared/project-file/serialise.ts';
import { edited, joins, redone, restoredSteps, undone, type History } from '../../../../renderer/state/history.ts';
import { readExample } from '../../../builders/examples.ts';

const project = readExample('textbook-two-hosts');
const start: History = { project, past: [], future: [] };
const named = (revision: number) => ({ ...project, revision });
const edit = (name: string, when: number, joinKey: string | null = null) => ({ name, joinKey, when });

describe('undo and redo', () => {
  test('whatever was done, undoing all gives the first project and redoing all the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { maxLength: 20 }), (revisions) => {
        const done = revisions.reduce(
          (history, revision, at) => edited(history, named(revision), edit(`${at}`, at * 9999)),
          start,
        );

        let back = done;
        for (let next: History | null = back; next !== null; next = undone(back)) back = next;
        let again = back;
        for (let next: History | null = again; next !== null; next = redone(again)) again = next;

        expect(back.project).toBe(project);
        expect(again.project).toBe(done.project);
        expect(again.past.map(({ name }) => name)).toEqual(done.past.map(({ name }) => name));
      }),
    );
  });

  test('a new edit forgets what was undone', () => {
    const history = edited(undone(edited(start, named(2), edit('two', 0))) as History, named(3), edit('three', 1));

    expect(history.past.map(({ name }) => name)).toEqual(['three']);
    expect(history.future).toEqual([]);
  });
});

describe('typing', () => {
  const typed = edited(start, named(1), edit('Change revision', 1000, 'revision'));

  test('in one field goes on as one step', () => {
    const on = edited(typed, named(12), edit('Change revision', 1500, 'revision'));

    expect(joins(typed, edit('Change revision', 1500, 'revision'))).toBe(true);
    expect(on.past).toHaveLength(1);
    expect(undone(on)?.project).toBe(project);
  });

  test.each([
    ['after a pause', edit('Change revision', 9000, 'revision')],
    ['in another field', edit('Change name', 1500, 'name')],
    ['by a button', edit('Start a new revision', 1500)],
  ])('%s is a step of its own', (_why, next) => {
    expect(edited(typed, named(12), next).past).toHaveLength(2);
  });

  test('after an undo is a step of its own', () => {
    const back = undone(edited(typed, named(7), edit('Other', 1100))) as History;
    expect(joins(back, edit('Change revision', 1200, 'revision'))).toBe(false);
  });
});

test('steps of an earlier session are undone and redone from the text the shell kept', () => {
  const [before, after] = [named(4), named(5)];
  const change = changeBetween(serialiseProject(before), serialiseProject(after));
  const entry = { name: 'Change revision', when: '2026-11-23T10:00:00.000Z', change };
  const history: History = { project: after, past: restoredSteps([entry], true), future: [] };

  const back = undone(history);
  const again = back === null ? null : redone(back);

  expect(back?.project).toEqual(before);
  expect(again?.project).toEqual(after);
});
