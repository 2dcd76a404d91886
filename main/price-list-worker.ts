/** The thread that reads a supplier's price list. */
import { parentPort } from 'node:worker_threads';
import { listReader, type ListReader } from './node/price-import/list-reader.ts';
import type { ListAnswer, ListQuestion } from './node/price-import/list-thread.ts';

const reader = listReader();

parentPort?.on('message', ({ id, method, given }: ListQuestion) => {
  const answer = (message: ListAnswer): void => parentPort?.postMessage(message);
  const act = reader[method] as (...words: readonly unknown[]) => ReturnType<ListReader[typeof method]>;
  act(...given).then(
    (result) => answer({ id, result }),
    (cause: unknown) => answer({ id, stack: cause instanceof Error ? (cause.stack ?? '') : String(cause) }),
  );
});
