/** Hands export jobs to a thread of their own; one that is cancelled takes its thread with it. */
import { type Worker } from 'node:worker_threads';
import type { Result } from '../../../shared/base/result.ts';
import type { ShellFailure } from '../../../shared/ipc/shapes.ts';
import type { ExportJob, Stage } from './export-job.ts';

export interface WorkerQuestion {
  readonly id: string;
  readonly job: ExportJob;
}

export type WorkerAnswer =
  | { readonly id: string; readonly kind: 'stage'; readonly stage: Stage }
  | { readonly id: string; readonly kind: 'done'; readonly result: Result<Uint8Array, ShellFailure> }
  | { readonly id: string; readonly kind: 'failed'; readonly stack: string };

export interface ExportThread {
  /** Null when it was cancelled. */
  readonly run: (
    id: string,
    job: ExportJob,
    tell: (stage: Stage) => void,
  ) => Promise<Result<Uint8Array, ShellFailure> | null>;
  readonly cancel: (id: string) => void;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly tell: (stage: Stage) => void;
  readonly question: WorkerQuestion;
  readonly settle: (result: Result<Uint8Array, ShellFailure> | null) => void;
  readonly fail: (cause: Error) => void;
}

/** `start` makes the thread; it is made at the first job and stays for the next. */
export function exportThread(start: () => Worker): ExportThread {
  const waiting = new Map<string, Waiting>();
  let worker: Worker | null = null;

  const hear = (message: WorkerAnswer): void => {
    const job = waiting.get(message.id);
    if (job === undefined) return;
    if (message.kind === 'stage') return job.tell(message.stage);
    waiting.delete(message.id);
    if (message.kind === 'done') job.settle(message.result);
    else job.fail(new Error(message.stack));
  };

  const running = (): Worker => {
    if (worker !== null) return worker;
    const made = start();
    made.on('message', hear);
    made.on('error', (cause) => {
      if (worker === made) worker = null;
      for (const job of waiting.values()) job.fail(cause instanceof Error ? cause : new Error(String(cause)));
      waiting.clear();
    });
    // A thread that is idle does not keep the program alive.
    made.unref();
    worker = made;
    return made;
  };

  const stop = async (): Promise<void> => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };

  return {
    run: (id, job, tell) =>
      new Promise((settle, fail) => {
        const question = { id, job };
        waiting.set(id, { tell, question, settle, fail });
        running().postMessage(question);
      }),
    cancel: (id) => {
      const cancelled = waiting.get(id);
      if (cancelled === undefined) return;
      waiting.delete(id);
      cancelled.settle(null);
      void stop();
      // The others begin again in a new thread.
      for (const { question } of waiting.values()) running().postMessage(question);
    },
    close: stop,
  };
}
