/**
 * The reader of a list in a thread of its own: neither window nor shell waits for a long list, and a hostile one costs
 * a thread and some seconds, never the program.
 */
import type { Worker } from 'node:worker_threads';
import { err } from '../../../shared/base/result.ts';
import type { ShellFailure } from '../../../shared/ipc/shapes.ts';
import type { ListReader } from './list-reader.ts';

export type ListMethod = keyof ListReader;

export interface ListQuestion {
  readonly id: number;
  readonly method: ListMethod;
  readonly given: readonly unknown[];
}

export type ListAnswer =
  | { readonly id: number; readonly result: unknown }
  /** A defect of ours, with its stack. */
  | { readonly id: number; readonly stack: string };

export interface ListThread extends ListReader {
  /** Ends the thread and with it what it holds. */
  readonly close: () => Promise<void>;
}

/** A list of 100,000 rows takes some seconds; what takes longer is no price list. */
const secondsMax = 15;

interface Waiting {
  readonly timer: NodeJS.Timeout;
  readonly settle: (result: unknown) => void;
  readonly fail: (cause: Error) => void;
}

/** `start` makes a thread; each list has its own. */
export function listThread(start: () => Worker, patienceMs = secondsMax * 1000): ListThread {
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  const endAll = (end: (one: Waiting) => void): void => {
    for (const one of waiting.values()) {
      clearTimeout(one.timer);
      end(one);
    }
    waiting.clear();
  };
  const stop = async (failure: ShellFailure): Promise<void> => {
    const ended = worker;
    worker = null;
    endAll(({ settle }) => settle(err(failure)));
    await ended?.terminate();
  };
  const hear = (answer: ListAnswer): void => {
    const one = waiting.get(answer.id);
    if (one === undefined) return;
    waiting.delete(answer.id);
    clearTimeout(one.timer);
    if ('stack' in answer) one.fail(new Error(answer.stack));
    else one.settle(answer.result);
  };
  const running = (): Worker => {
    if (worker !== null) return worker;
    const made = start();
    made.on('message', hear);
    made.on('error', (cause) => {
      if (worker !== made) return;
      worker = null;
      if ('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') endAll(({ settle }) => settle(err(tooLarge)));
      else endAll(({ fail }) => fail(cause));
    });
    // A thread that is idle does not keep the program alive.
    made.unref();
    worker = made;
    return made;
  };
  const ask = <M extends ListMethod>(method: M, ...given: Parameters<ListReader[M]>): ReturnType<ListReader[M]> =>
    new Promise((settle, fail) => {
      const id = (asked += 1);
      const timer = setTimeout(() => void stop(tooLong), patienceMs);
      waiting.set(id, { timer, settle: settle as Waiting['settle'], fail });
      running().postMessage({ id, method, given } satisfies ListQuestion);
    }) as ReturnType<ListReader[M]>;

  return {
    open: async (path) => {
      await stop(replaced);
      return ask('open', path);
    },
    preview: (wish) => ask('preview', wish),
    effect: (wish, text) => ask('effect', wish, text),
    make: (wish, leavesOutFaulty) => ask('make', wish, leavesOutFaulty),
    close: () => stop(replaced),
  };
}

const failure = (message: string): ShellFailure => ({ kind: 'file', message, details: [] });

const replaced = failure('Another price list was opened meanwhile.');
const tooLong = failure(
  `The list was given up after ${secondsMax} seconds: it is damaged, or no price list. Save it again as .xlsx or .csv.`,
);
const tooLarge = failure(
  'The list needs more memory than a price list ever does: split it, or leave out what you do not sell.',
);
