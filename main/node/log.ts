/** The log file: what went wrong and when, for whoever looks into it. Never a project's content. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The old file is kept once as `<name>.1`. */
const bytesMax = 1_000_000;

export type Log = (where: string, cause: unknown) => void;

/** Written at once, because the next moment may be the last. A disk that refuses is no reason to stop. */
export function openLog(path: string): Log {
  return (where, cause) => {
    const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    try {
      mkdirSync(dirname(path), { recursive: true });
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > bytesMax) renameSync(path, `${path}.1`);
      appendFileSync(path, `${new Date().toISOString()} ${where}: ${text}\n`);
    } catch {
      process.stderr.write(`${where}: ${text}\n`);
    }
  };
}
