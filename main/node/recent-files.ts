/** The files that were open lately. The window sees names and handles; the paths stay here. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { RecentFile } from '../../shared/ipc/shapes.ts';
import { inOrder } from './in-order.ts';
import { readState, writeState } from './state-file.ts';

const entry = z.object({ path: z.string(), projectName: z.string(), openedAt: z.iso.datetime() });
type Entry = z.infer<typeof entry>;

export interface RecentFiles {
  readonly used: (path: string, projectName: string) => Promise<void>;
  readonly list: () => Promise<RecentFile[]>;
  /** Null when there is no such file in the list. */
  readonly pathOf: (id: string) => string | null;
  /** One, or all when `id` is null. */
  readonly forget: (id: string | null) => Promise<void>;
}

const filesMax = 20;
/** A network disk that does not answer must not hold up the start screen. */
const patienceMs = 500;

export async function openRecentFiles(path: string): Promise<RecentFiles> {
  const raw = z.array(z.unknown()).safeParse(await readState(path));
  let entries: readonly Entry[] = (raw.success ? raw.data : []).flatMap((one) => {
    const parsed = entry.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
  const queue = inOrder();
  const keep = (next: readonly Entry[]): Promise<void> => {
    entries = next.slice(0, filesMax);
    return queue(async () => void (await writeState(path, entries)));
  };
  return {
    used: (file, projectName) =>
      keep([
        { path: file, projectName, openedAt: new Date().toISOString() },
        ...entries.filter((one) => one.path !== file),
      ]),
    list: () =>
      Promise.all(
        entries.map(async (one) => ({
          id: handleOf(one.path),
          fileName: basename(one.path),
          shownFolder: dirname(one.path),
          projectName: one.projectName,
          openedAt: one.openedAt,
          isThere: await isThere(one.path),
        })),
      ),
    pathOf: (id) => entries.find((one) => handleOf(one.path) === id)?.path ?? null,
    forget: (id) => keep(id === null ? [] : entries.filter((one) => handleOf(one.path) !== id)),
  };
}

const handleOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 32);

const isThere = (path: string): Promise<boolean> =>
  Promise.race([
    stat(path).then(
      (facts) => facts.isFile(),
      () => false,
    ),
    setTimeout(patienceMs, false, { ref: false }),
  ]);
