/** The thread that makes documents, so that neither the window nor the shell waits for one. */
import { parentPort } from 'node:worker_threads';
import { runExportJob } from './node/export/export-job.ts';
import type { WorkerAnswer, WorkerQuestion } from './node/export/export-thread.ts';

parentPort?.on('message', ({ id, job }: WorkerQuestion) => {
  const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);
  runExportJob(job, (stage) => answer({ id, kind: 'stage', stage })).then(
    (result) => answer({ id, kind: 'done', result }),
    (cause: unknown) =>
      answer({ id, kind: 'failed', stack: cause instanceof Error ? (cause.stack ?? '') : String(cause) }),
  );
});
