/** Notices that a file on the disk may have changed; whether it did is judged by its content, elsewhere. */
import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Programs write a file in several steps; what they did is looked at when they have paused. */
const pauseMs = 250;

export interface FileWatch {
  /** Watches this file instead of the one before; null watches none. */
  readonly follow: (path: string | null) => void;
}

export function watchFile(mayHaveChanged: () => void): FileWatch {
  let watcher: FSWatcher | null = null;
  let followed: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  return {
    follow: (path) => {
      if (path === followed) return;
      followed = path;
      watcher?.close();
      watcher = null;
      clearTimeout(timer);
      if (path === null) return;
      try {
        // Its folder, because most programs put a new file in the place of the old one.
        watcher = watch(dirname(path), (_event, name) => {
          if (name !== null && name !== basename(path)) return;
          clearTimeout(timer);
          timer = setTimeout(mayHaveChanged, pauseMs);
        });
        watcher.on('error', () => watcher?.close());
      } catch {
        // Some network disks cannot be watched: then coming back to the window and saving look.
      }
    },
  };
}
