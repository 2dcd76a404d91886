/**
 * Every question the window may ask the desktop shell, with the shapes of request and reply. Nothing else crosses the
 * process line.
 *
 * Requests are checked at run time in the shell (sender, then shape). A reply of null means that the user cancelled.
 * The window sends what it wants and the project's text, never a path: paths come from dialogs, drops, the command line
 * and the list of recent files, and stay in the shell.
 */
import { z } from 'zod';
import type { Channel } from './channels.ts';
import { listEffect, listPreview, listWish, openedList } from './price-list-shapes.ts';
import {
  about,
  documentFacts,
  exportFormat,
  exportOptions,
  handle,
  logo,
  openedDocument,
  outcome,
  priceBook,
  projectText,
  recentFile,
  recoverable,
  sample,
  sampleKind,
  sampleName,
  saved,
  settings,
  settingsChange,
  step,
  windowState,
} from './shapes.ts';
import type { Signal } from './signals.ts';

const nothing = z.strictObject({});
const done = z.literal(true);
/** Null when the user cancelled the dialog, or decided to stay with the open document. */
const openReply = outcome(openedDocument).nullable();
const saveReply = outcome(saved).nullable();

export const contract = {
  'about:read': { request: nothing, reply: about },
  /** Licences of what travels along, as text. */
  'about:licences': { request: nothing, reply: z.string() },

  /** A picture chosen in a dialog, for `settings.partner.logo`. */
  'branding:choose-logo': { request: nothing, reply: outcome(logo).nullable() },
  'clipboard:write': { request: z.strictObject({ text: projectText }), reply: done },

  // Each of these asks first, in a dialog of the shell, whether unsaved edits are to be saved; so record them before.
  /** Back to the start screen: true when closed, null when the user stays. */
  'document:close': { request: nothing, reply: outcome(done).nullable() },
  'document:new': { request: z.strictObject({ kind: sampleKind, name: sampleName }), reply: openReply },
  'document:open': { request: nothing, reply: openReply },
  /** What was dropped, double-clicked or named on the command line. Ask once at start, and at `file.open-pending`. */
  'document:open-pending': { request: nothing, reply: openReply },
  'document:open-recent': { request: z.strictObject({ id: handle }), reply: openReply },
  /** The file as it is on the disk now, for "revert" and for "load theirs"; unsaved edits go into the history. */
  'document:reload': { request: nothing, reply: openReply },

  'document:reveal': { request: nothing, reply: outcome(done) },
  /**
   * Writes the text to the open file, or asks for a place when it has none. `over` names the version of the file the
   * user agreed to replace (from the conflict reply or the `disk-change` signal); their version is kept as a backup.
   */
  'document:save': {
    request: z.strictObject({ text: projectText, over: z.string().max(100).nullable() }),
    reply: saveReply,
  },
  'document:save-as': { request: z.strictObject({ text: projectText }), reply: saveReply },

  /**
   * What was edited, undone and redone since the last call, in order; `lengthAfter` is the length of the text it leads
   * to. Call it at most half a second after an edit, and before every other question about the document. It fails with
   * `out-of-step` when the steps do not lead there: then send `whole`, and the shell starts over from it.
   */
  'edits:record': {
    request: z.strictObject({
      document: handle,
      steps: z.array(step).max(1000),
      lengthAfter: z.int().min(0),
      whole: z.strictObject({ text: projectText, name: z.string().max(300) }).optional(),
    }),
    reply: outcome(documentFacts),
  },

  /** `id` is the window's own name for this export, for its progress and to cancel it. */
  'export:save': {
    request: z.strictObject({ id: handle, format: exportFormat, text: projectText, options: exportOptions }),
    reply: outcome(z.strictObject({ fileName: z.string(), shownFolder: z.string() })).nullable(),
  },
  'export:cancel': { request: z.strictObject({ id: handle }), reply: done },
  /** Shows a finished export in its folder; opens it with the system's program for it. */
  'export:reveal': { request: z.strictObject({ id: handle }), reply: outcome(done) },
  'export:open': { request: z.strictObject({ id: handle }), reply: outcome(done) },
  /** The PDF as it would be written, for the window to show. */
  'export:preview': {
    request: z.strictObject({ id: handle, text: projectText, options: exportOptions }),
    reply: outcome(z.custom<Uint8Array>((value) => value instanceof Uint8Array)).nullable(),
  },

  /** For the log file; the window's own last resort. */
  'log:error': {
    request: z.strictObject({ message: z.string().max(10_000), stack: z.string().max(50_000) }),
    reply: done,
  },

  /** The price books kept beside the settings. `add` asks for a file that `lockstep prices import` made. */
  'price-books:list': { request: nothing, reply: z.array(priceBook) },
  'price-books:add': { request: nothing, reply: outcome(z.array(priceBook)).nullable() },
  'price-books:remove': { request: z.strictObject({ id: z.string().max(100) }), reply: z.array(priceBook) },
  /** The book's text with the rows a project can use: those with a price id, and those of the part numbers named. */
  'price-books:take': {
    request: z.strictObject({ id: z.string().max(100), parts: z.array(z.string().max(200)).max(10_000) }),
    reply: outcome(z.string()),
  },

  // A supplier's list is read outside the window. Its handle holds until it is closed or another list is opened.
  /** A list chosen in a dialog; the one dropped last. */
  'price-lists:choose': { request: nothing, reply: outcome(openedList).nullable() },
  'price-lists:open-dropped': { request: nothing, reply: outcome(openedList).nullable() },
  /** What would be taken over, with every fault and its row; nothing is kept. */
  'price-lists:preview': { request: z.strictObject({ list: handle, wish: listWish }), reply: outcome(listPreview) },
  /** What the book would do to a project. */
  'price-lists:effect': {
    request: z.strictObject({ list: handle, wish: listWish, text: projectText }),
    reply: outcome(listEffect),
  },
  /** Keeps the book; refused while rows have faults, unless they are to be left out. */
  'price-lists:keep': {
    request: z.strictObject({ list: handle, wish: listWish, leavesOutFaulty: z.boolean() }),
    reply: outcome(z.strictObject({ id: z.string(), books: z.array(priceBook) })),
  },
  'price-lists:close': { request: z.strictObject({ list: handle }), reply: done },

  'recents:list': { request: nothing, reply: z.array(recentFile) },
  /** One entry, or all when `id` is null. */
  'recents:forget': { request: z.strictObject({ id: handle.nullable() }), reply: z.array(recentFile) },

  'recovery:list': { request: nothing, reply: z.array(recoverable) },
  'recovery:take': { request: z.strictObject({ id: handle }), reply: openReply },
  'recovery:discard': { request: z.strictObject({ id: handle }), reply: z.array(recoverable) },

  'samples:list': { request: nothing, reply: z.array(sample) },
  'samples:read': { request: z.strictObject({ kind: sampleKind, name: sampleName }), reply: outcome(projectText) },

  'settings:read': { request: nothing, reply: settings },
  'settings:change': { request: settingsChange, reply: settings },

  /** Opens the address of a source of the catalogue in the user's browser, by the source's id; never another address. */
  'source:open': { request: z.strictObject({ id: z.string().max(200) }), reply: outcome(done) },

  /** Closes the window; asks about unsaved edits. False when the user stays. */
  'window:close': { request: nothing, reply: z.boolean() },
  /** What the menus show; send it when it changes. */
  'window:state': { request: windowState, reply: done },
} as const satisfies Record<Channel, { readonly request: z.ZodType; readonly reply: z.ZodType }>;

export type Request<C extends Channel> = z.input<(typeof contract)[C]['request']>;
export type Reply<C extends Channel> = z.infer<(typeof contract)[C]['reply']>;

/** What the window sees as `window.lockstep`. */
export interface LockstepBridge {
  ask<C extends Channel>(channel: C, request: Request<C>): Promise<Reply<C>>;
  /** Hears every signal of the shell until the function it returns is called. */
  listen(hear: (signal: Signal) => void): () => void;
}
