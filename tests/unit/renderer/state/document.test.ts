import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Request } from '../../../../shared/ipc/contract.ts';
import { applyChange } from '../../../../shared/ipc/text-change.ts';
import { serialiseProject } from '../../../../shared/project-file/serialise.ts';
import { edit, editField, documentSaved, openDocument, redo, undo } from '../../../../renderer/state/document.ts';
import { connectJournal, recordEdits } from '../../../../renderer/state/journal.ts';
import { withValueAt } from '../../../../renderer/state/path.ts';
import { isUnsaved, store } from '../../../../renderer/state/store.ts';
import { openExample, openNow } from '../open-example.ts';

const count = 'sites[0].users[0].count';

beforeEach(() => {
  openExample('regional-hospital');
});

describe('a field', () => {
  test('changes the project and the plan at once', () => {
    const users = openNow().plan?.sites[0]?.quantities.get('demand.users') ?? 0;

    editField('Change users', count, 3700, '3,700');

    expect(openNow().history.project.sites[0]?.users[0]?.count).toBe(3700);
    expect(openNow().plan?.sites[0]?.quantities.get('demand.users')).toBe(users + 100);
    expect(openNow().isStale).toBe(false);
  });

  test('keeps what cannot be taken, with the problem, and leaves the project as it was', () => {
    const { project } = openNow().history;

    editField('Change users', count, -5, '-5');

    expect(openNow().history.project).toBe(project);
    expect(store.getState().drafts[count]).toMatchObject({
      text: '-5',
      problem: { where: count, fault: { code: 'whole-number', figures: { min: 0, max: 100_000, unit: 'users' } } },
    });
  });

  test('an id the catalogue does not know never reaches the project', () => {
    const server = 'sites[0].hosts.groups[0].server';

    editField('Change server', server, 'no-such-server', 'no-such-server');

    expect(openNow().history.project.sites[0]?.hosts.groups[0]?.server).toBe('hpe-dl380-gen11');
    expect(store.getState().drafts[server]?.problem).toMatchObject({
      fault: { code: 'not-in-catalogue', figures: { id: 'no-such-server' } },
    });
  });

  test('forgets the problem once something good stands there', () => {
    editField('Change users', count, -5, '-5');
    editField('Change users', count, 10, '10');

    expect(store.getState().drafts).toEqual({});
  });
});

describe('a button', () => {
  test('whose edit is impossible says why and changes nothing', () => {
    const { project } = openNow().history;

    edit('Remove Hospital', (before) => withValueAt(before, 'sites[0]', undefined));

    expect(openNow().history.project).toBe(project);
    expect(store.getState().refusal).toMatchObject({ name: 'Remove Hospital', problems: [{ where: 'sites' }] });
  });

  test('which changes nothing is no step', () => {
    edit('Nothing', (before) => before);

    expect(openNow().history.past).toEqual([]);
  });
});

describe('undo', () => {
  test('brings figures and key figures back', () => {
    const before = openNow().plan?.bill.oneOffMinor;
    editField('Change users', count, 30_000, '30000');
    expect(openNow().plan?.bill.oneOffMinor).not.toBe(before);

    undo();
    expect(openNow().plan?.bill.oneOffMinor).toBe(before);

    redo();
    expect(openNow().history.project.sites[0]?.users[0]?.count).toBe(30_000);
  });

  test('back to what was saved is no unsaved change', () => {
    editField('Change users', count, 1, '1');
    expect(isUnsaved(openNow())).toBe(true);

    undo();

    expect(isUnsaved(openNow())).toBe(false);
  });

  test('the change shown is that of the whole step, however many keys it took', () => {
    const oneOff = openNow().plan?.bill.oneOffMinor;
    for (const typed of [3, 30, 300, 3000, 30_000]) editField('Change users', count, typed, String(typed));

    expect(openNow().history.past).toHaveLength(1);
    expect(openNow().figuresBefore?.oneOff.value).toBe(oneOff);
    expect(openNow().plan?.bill.oneOffMinor).not.toBe(oneOff);
  });
});

test('a saved project is not unsaved until the next edit', () => {
  editField('Change users', count, 77, '77');
  const { facts, history } = openNow();

  documentSaved(history.project, { ...facts, fileName: 'new.lockstep' });

  expect(isUnsaved(openNow())).toBe(false);
  expect(openNow().facts.fileName).toBe('new.lockstep');
});

test('what is no project is refused with the reason, and the open one stays', () => {
  const { facts } = openNow();

  const problems = openDocument({
    facts,
    text: '{"formatVersion": 1}',
    history: { past: [], future: [] },
    from: 'file',
  });

  expect(problems[0]).toMatchObject({ where: 'name', held: { code: 'missing' } });
  expect(openNow().history.project.name).toContain('Regional hospital');
});

describe('the journal', () => {
  test('leads the shell from the text it had to the text there is', async () => {
    const sent: Request<'edits:record'>[] = [];
    connectJournal(
      async (request) => {
        sent.push(request);
        return { ok: true, value: openNow().facts };
      },
      () => undefined,
    );
    const before = serialiseProject(openExample('textbook-two-hosts').history.project);

    editField('Change revision', 'revision', 2, '2');
    editField('Change revision', 'revision', 25, '25');
    edit('Rename', (project) => ({ ...project, name: 'Other' }));
    undo();
    await recordEdits();

    const [request] = sent;
    let text = before;
    const done: string[] = [];
    for (const step of request?.steps ?? []) {
      if (step.kind === 'edit') {
        if (!step.joinsPrevious) done.push(text);
        const applied = applyChange(text, step.change);
        if (!applied.ok) throw new Error('the change does not fit');
        text = applied.value;
      } else if (step.kind === 'undo') text = done.pop() ?? '';
    }
    expect(sent).toHaveLength(1);
    expect(request?.steps.map(({ kind }) => kind)).toEqual(['edit', 'edit', 'undo']);
    expect(text).toBe(serialiseProject(openNow().history.project));
    expect(request?.lengthAfter).toBe(text.length);
  });

  test('out of step it sends the whole text', async () => {
    const send = vi.fn(async (request: Request<'edits:record'>) =>
      request.whole === undefined
        ? { ok: false as const, error: { kind: 'out-of-step' as const, message: '', details: [] } }
        : { ok: true as const, value: openNow().facts },
    );
    connectJournal(send, () => undefined);
    openExample('textbook-two-hosts');

    editField('Change revision', 'revision', 9, '9');
    await recordEdits();

    expect(send).toHaveBeenCalledTimes(2);
    expect(send.mock.calls[1]?.[0].whole).toEqual({
      text: serialiseProject(openNow().history.project),
      name: 'Change revision',
    });
  });
});
