/** Channels that make documents of a project. */
import { basename, dirname } from 'node:path';
import type { Channel } from '../../../shared/ipc/channels.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { ShellFailure } from '../../../shared/ipc/shapes.ts';
import type { Stage } from '../../node/export/export-job.ts';
import { projectNameIn } from '../../node/document/journal-folder.ts';
import { writeDocument } from '../../node/project-store.ts';
import type { Handlers } from '../answer.ts';
import type { Shell } from '../shell.ts';

type Exports = Pick<Handlers, Extract<Channel, `export:${string}`>>;

/** How far an export is when a stage begins; most of the time goes into drawing. */
const shares: Readonly<Record<Stage, number>> = { planning: 0, drawing: 0.2, writing: 0.95 };

export function exportChannels(shell: Shell): Exports {
  const { desk, dialogs, exports, signal, system } = shell;
  /** Exports that were written, by the window's name for them. */
  const written = new Map<string, string>();
  let lastFolder: string | null = null;
  const tellFor = (id: string) => (stage: Stage) =>
    signal({ kind: 'export-progress', id, stage, share: shares[stage] });
  const pathOf = (id: string): Result<string, ShellFailure> => {
    const path = written.get(id);
    return path === undefined ? err(fault('This export is not known any more: export again.')) : ok(path);
  };
  return {
    'export:save': async ({ id, format, text, options }) => {
      const deskPath = desk.path();
      const folder = lastFolder ?? (deskPath === null ? null : dirname(deskPath));
      const path = await dialogs.placeForExport(format, projectNameIn(text), folder);
      if (path === null) return null;
      const tell = tellFor(id);
      const made = await exports.run(id, { format, text, options }, tell);
      if (made === null || !made.ok) return made;
      tell('writing');
      const saved = await writeDocument(path, made.value);
      if (!saved.ok) return err(fault(saved.error.message));
      lastFolder = dirname(path);
      written.set(id, path);
      return ok({ fileName: basename(path), shownFolder: dirname(path) });
    },
    'export:cancel': ({ id }) => {
      exports.cancel(id);
      return true;
    },
    'export:reveal': ({ id }) => {
      const path = pathOf(id);
      if (!path.ok) return path;
      system.reveal(path.value);
      return ok(true);
    },
    'export:open': async ({ id }) => {
      const path = pathOf(id);
      if (!path.ok) return path;
      const why = await system.openFile(path.value);
      return why === '' ? ok(true) : err(fault(`${path.value} could not be opened: ${why}`));
    },
    'export:preview': ({ id, text, options }) => exports.run(id, { format: 'pdf', text, options }, tellFor(id)),
  };
}

const fault = (message: string): ShellFailure => ({ kind: 'file', message, details: [] });
