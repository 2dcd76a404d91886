/**
 * The one way in for files named from outside: command line, second instance, file association, drop, list of recent
 * files in a menu.
 *
 * The path waits here until the window, having recorded its last edits, asks for it.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ending = /\.lockstep$/i;
/** What suppliers send; those among them that cannot be read say so better than a project file could. */
const listEnding = /\.(?:xls[xmb]?|ods|csv|tsv)$/i;

/** Whether a dropped file is a supplier's price list rather than a project. */
export const isPriceList = (path: string): boolean => listEnding.test(path);

export interface OpenPath {
  readonly open: (path: string) => void;
  readonly take: () => string | null;
}

/** `tell` is called when a path waits. */
export function openPaths(tell: () => void): OpenPath {
  let pending: string | null = null;
  return {
    open: (path) => {
      pending = path;
      tell();
    },
    take: () => {
      const path = pending;
      pending = null;
      return path;
    },
  };
}

/**
 * The project a command line names, or null: the last word that ends like one, relative to where it was typed.
 * Switches and what only Electron needs are passed over.
 */
export function pathInArguments(words: readonly string[], folder: string): string | null {
  const named = words.filter((word) => !word.startsWith('-') && ending.test(word)).at(-1);
  if (named === undefined) return null;
  if (!named.startsWith('file:')) return resolve(folder, named);
  try {
    return fileURLToPath(named);
  } catch {
    return null;
  }
}
