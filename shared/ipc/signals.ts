/** What the shell tells the window without being asked. */
import { z } from 'zod';
import { diskChange, documentFacts, handle, settings } from './shapes.ts';

/** The topics a menu can go to, in the order of the window's rail. */
export const topics = [
  'start',
  'customer',
  'demand',
  'machines',
  'hosts',
  'compatibility',
  'storage',
  'network',
  'licences',
  'bill',
  'availability',
  'scenarios',
  'workbench',
  'report',
] as const;
export type Topic = (typeof topics)[number];

/**
 * What a menu, a shortcut or the system asks the window to do. The window does it by asking the shell back, after it has
 * recorded its last edits: so nothing is ever closed, replaced or saved without them.
 */
export const commands = [
  'file.new',
  'file.open',
  /** A file was dropped, double-clicked or named on the command line: ask `document:open-pending`. */
  'file.open-pending',
  /** A price list was dropped: ask `price-lists:open-dropped`. */
  'prices.open-dropped',
  /** Choose a supplier's list and import it. */
  'prices.import',
  'file.save',
  'file.save-as',
  'file.reload',
  'file.close',
  'file.export-pdf',
  'file.export-xlsx',
  'file.export-csv',
  'file.export-json',
  'edit.undo',
  'edit.redo',
  'edit.find',
  'view.palette',
  'view.why',
  'app.settings',
  'app.about',
  'help.manual',
  'help.shortcuts',
  /** The window is to close: ask `window:close`. */
  'window.close',
  ...topics.map((topic) => `go.${topic}` as const),
] as const;
export type Command = (typeof commands)[number];

/** Exactly one thing a signal may be. */
export const signal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('command'), command: z.enum(commands) }),
  /** Somebody else changed or deleted the open file: offer to load theirs, to keep ours, to save beside. */
  z.strictObject({ kind: z.literal('disk-change'), change: diskChange }),
  z.strictObject({ kind: z.literal('document'), facts: documentFacts }),
  z.strictObject({ kind: z.literal('settings'), settings }),
  /** The system's or the chosen theme; CSS follows `prefers-color-scheme` by itself. */
  z.strictObject({ kind: z.literal('theme'), isDark: z.boolean() }),
  z.strictObject({
    kind: z.literal('export-progress'),
    id: handle,
    stage: z.enum(['planning', 'drawing', 'writing']),
    /** From 0 to 1. */
    share: z.number().min(0).max(1),
  }),
]);
export type Signal = z.infer<typeof signal>;
