/** A list that hangs or swallows memory costs its thread, is told in plain words, and the next list is read. */
import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { listThread, type ListThread } from '../../../../main/node/price-import/list-thread.ts';

const started: ListThread[] = [];
afterEach(async () => {
  for (const thread of started.splice(0)) await thread.close();
});

/** A thread that does what the script says when it is asked. */
function threadOf(script: string, patienceMs: number): ListThread {
  const listen = `require('node:worker_threads').parentPort.on('message', (question) => { ${script} });`;
  const resourceLimits = { maxOldGenerationSizeMb: 40 };
  const thread = listThread(() => new Worker(listen, { eval: true, resourceLimits }), patienceMs);
  started.push(thread);
  return thread;
}

const answers =
  "require('node:worker_threads').parentPort.postMessage({ id: question.id, result: question.given[0] });";

test('one that never ends is given up, and the next one is read', async () => {
  const thread = threadOf(`if (question.given[0] === 'hostile') for (;;); ${answers}`, 4000);
  expect(await thread.open('hostile')).toMatchObject({
    ok: false,
    error: { kind: 'file', message: expect.stringContaining('given up after 15 seconds') },
  });
  expect(await thread.open('ordinary')).toBe('ordinary');
});

test('one that wants all memory is given up', async () => {
  const thread = threadOf('const all = []; for (;;) all.push(new Array(1e5).fill(question));', 20_000);
  expect(await thread.open('hostile')).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('more memory') },
  });
});

test('a defect of ours is a defect, not a bad list', async () => {
  const thread = threadOf("throw new Error('broke');", 20_000);
  await expect(thread.open('a')).rejects.toThrow('broke');
});

test('questions about a list that is replaced are answered', async () => {
  const thread = threadOf(`if (question.method === 'open') { ${answers} }`, 20_000);
  await thread.open('first');
  const preview = thread.preview({} as Parameters<ListThread['preview']>[0]);
  await thread.open('second');
  expect(await preview).toMatchObject({ ok: false, error: { message: 'Another price list was opened meanwhile.' } });
});
