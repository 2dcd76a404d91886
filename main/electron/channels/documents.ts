/** Channels of the open document: opening, saving, recording, recovering. */
import type { Channel } from '../../../shared/ipc/channels.ts';
import { err, ok } from '../../../shared/base/result.ts';
import type { ShellFailure } from '../../../shared/ipc/shapes.ts';
import { readSamples } from '../../node/samples.ts';
import type { Handlers } from '../answer.ts';
import type { Shell } from '../shell.ts';

type Documents = Pick<Handlers, Extract<Channel, `${'document' | 'edits' | 'recents' | 'recovery'}:${string}`>>;

export function documentChannels(shell: Shell): Documents {
  const { desk, dialogs, recents, settings, system } = shell;
  return {
    'document:close': async () => {
      const left = await desk.leave();
      if (!left.ok) return left;
      return left.value ? ok(true) : null;
    },
    'document:new': async ({ kind, name }) => {
      const sample = (await readSamples(kind)).find((one) => one.name === name);
      if (sample === undefined) return err(gone(`There is no ${kind} "${name}".`));
      if (kind === 'example') return desk.openText(sample.text);
      // Brings the planner with it, which nothing else in the shell needs.
      const { brandOf, newFromTemplate, partnerOf } = await import('../../node/new-project.ts');
      const { currency, partner, priceBooks } = settings.read();
      const books = await Promise.all(priceBooks.map((id) => shell.priceBooks.read(id)));
      const wishes = {
        currency,
        language: shell.language(),
        ...partnerOf(partner),
        ...brandOf(partner),
        // One that has gone is left out; Settings shows what there is.
        priceBooks: books.flatMap((book) => (book.ok ? [book.value] : [])),
      };
      return desk.openText(newFromTemplate(sample.text, today(), wishes));
    },
    'document:open': async () => {
      const path = await dialogs.projectToOpen();
      return path === null ? null : desk.openPath(path);
    },
    'document:open-pending': async () => {
      const path = shell.takePending();
      if (path !== null) return desk.openPath(path);
      // A window that was loaded anew goes on with what is open.
      const current = await desk.current();
      return current === null ? null : ok(current);
    },
    'document:open-recent': async ({ id }) => {
      const path = recents.pathOf(id);
      return path === null ? err(gone('This file is not in the list any more.')) : desk.openPath(path);
    },
    'document:reload': () => desk.reload(),
    'document:reveal': () => {
      const path = desk.path();
      if (path === null) return err(gone('The project has no file yet: save it first.'));
      system.reveal(path);
      return ok(true);
    },
    'document:save': ({ text, over }) => desk.save(text, over),
    'document:save-as': ({ text }) => desk.saveAs(text),
    'edits:record': ({ document, steps, lengthAfter, whole }) => desk.record(document, steps, lengthAfter, whole),
    'recents:list': () => recents.list(),
    'recents:forget': async ({ id }) => {
      await recents.forget(id);
      return recents.list();
    },
    'recovery:list': async () => [...(await desk.recoverables())],
    'recovery:take': ({ id }) => desk.recover(id),
    'recovery:discard': async ({ id }) => {
      await desk.discard(id);
      return [...(await desk.recoverables())];
    },
  };
}

const gone = (message: string): ShellFailure => ({ kind: 'not-open', message, details: [] });

/** The day in the user's own time zone, as a project file writes it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
