/** The nouns of the process line: documents, edits, settings, exports, as the window and the shell both see them. */
import { z } from 'zod';

/** The longest project text that is taken; the door for project files refuses longer ones. */
export const textCharactersMax = 5_000_000;

export const projectText = z.string().max(textCharactersMax);
/** A name the shell gave out: of a recent file, a recoverable document, an export. */
export const handle = z.string().regex(/^[\w-]{1,64}$/);
/** An instant, UTC, as `Date.prototype.toISOString` writes it. */
const instant = z.iso.datetime();
const shortText = z.string().max(300);

const fault = z.strictObject({ code: z.string(), figures: z.record(z.string(), z.union([z.string(), z.number()])) });
/** What is wrong with a project, as data: the window says it in its own language (`shared/model/problem.ts`). */
const problem = z.strictObject({ where: z.string(), held: fault.nullable(), fault });

/** Why the world did not oblige: one sentence with what, where and the mend, and lines of detail where there are some. */
export const failure = z.strictObject({
  kind: z.enum(['file', 'project', 'conflict', 'not-open', 'out-of-step', 'defect']),
  message: z.string(),
  details: z.array(z.union([z.string(), problem])),
});
export type ShellFailure = z.infer<typeof failure>;

/** Success, or a failure that is told where it happened. */
export const outcome = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: failure }),
  ]);

/**
 * One change of a text: at `at` (UTF-16 code units from the start) `removed` gave way to `inserted`.
 *
 * Holding both makes it its own undo; `shared/ipc/text-change.ts` makes, applies and turns them round.
 */
export const textChange = z.strictObject({ at: z.int().min(0), removed: projectText, inserted: projectText });
export type TextChange = z.infer<typeof textChange>;

/** An edit as the history keeps it: its name ("Change users"), when, and what it did to the project's text. */
export const historyEntry = z.strictObject({ name: shortText, when: instant, change: textChange });
export type HistoryEntry = z.infer<typeof historyEntry>;

/** Done edits, oldest first, and undone ones, the next to be redone first. */
export const history = z.strictObject({ past: z.array(historyEntry), future: z.array(historyEntry) });
export type History = z.infer<typeof history>;

/** What the window did since it last told the shell. `joinsPrevious`: one undo takes this edit and the one before back. */
export const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edit'), name: shortText, change: textChange, joinsPrevious: z.boolean() }),
  z.strictObject({ kind: z.literal('undo') }),
  z.strictObject({ kind: z.literal('redo') }),
]);
export type Step = z.infer<typeof step>;

/** What the window may know of the open document: names to show, never a path to use. */
export const documentFacts = z.strictObject({
  /** New for every document that is opened. */
  id: handle,
  /** The file's name without folder; null while it has none. */
  fileName: z.string().nullable(),
  /** Where it lies, for showing; null while it lies nowhere. */
  shownFolder: z.string().nullable(),
  isUnsaved: z.boolean(),
});
export type DocumentFacts = z.infer<typeof documentFacts>;

export const openedDocument = z.strictObject({
  facts: documentFacts,
  text: projectText,
  history,
  from: z.enum(['sample', 'file', 'recovery']),
});
export type OpenedDocument = z.infer<typeof openedDocument>;

/** The file on the disk is not the one that was opened or saved last. `version` names what is there now, or its absence. */
export const diskChange = z.strictObject({
  kind: z.enum(['changed', 'deleted']),
  version: z.string().max(100),
  fileName: z.string(),
});
export type DiskChange = z.infer<typeof diskChange>;

/** Saving answers with the document's new facts, or with what somebody else did to the file: then nothing was written. */
export const saved = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), facts: documentFacts }),
  z.strictObject({ kind: z.literal('conflict'), change: diskChange }),
]);
export type Saved = z.infer<typeof saved>;

export const recentFile = z.strictObject({
  id: handle,
  fileName: z.string(),
  shownFolder: z.string(),
  /** The project's own name when it was last open. */
  projectName: shortText,
  openedAt: instant,
  isThere: z.boolean(),
});
export type RecentFile = z.infer<typeof recentFile>;

/** Work that was never saved, because the program or the computer stopped. */
export const recoverable = z.strictObject({
  id: handle,
  fileName: z.string().nullable(),
  shownFolder: z.string().nullable(),
  projectName: shortText,
  lastEditAt: instant,
  lastEdit: shortText,
  /** Edits since the file was last saved, or since the document was made. */
  unsavedEdits: z.int(),
});
export type Recoverable = z.infer<typeof recoverable>;

export const sampleKind = z.enum(['template', 'example']);
export const sampleName = z.string().regex(/^[a-z0-9-]{1,80}$/);
export const sample = z.strictObject({
  kind: sampleKind,
  name: sampleName,
  /** The project's own name, and its customer's. */
  title: z.string(),
  customer: z.string(),
  sites: z.int(),
});
export type Sample = z.infer<typeof sample>;

export const exportFormat = z.enum(['pdf', 'xlsx', 'csv', 'json']);
export type ExportFormat = z.infer<typeof exportFormat>;

/** What an export may be asked for; all may be left out, and then it is what the command line makes without options. */
export const exportOptions = z.strictObject({
  kind: z.enum(['customer', 'internal']).optional(),
  language: z.enum(['en', 'de', 'sv']).optional(),
  /** How numbers are written; follows the language when left out. */
  locale: z.enum(['en', 'de', 'sv']).optional(),
});
export type ExportOptions = z.infer<typeof exportOptions>;

/** A picture of the partner, carried in the settings. */
export const logo = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']),
  base64: z.base64().max(1_400_000),
});
export type Logo = z.infer<typeof logo>;

export const priceBookId = z.string().min(1).max(100);
/** A price book of the user's, as a list shows it. */
export const priceBook = z.strictObject({
  id: priceBookId,
  name: z.string(),
  supplier: z.enum(['distributor', 'own']),
  /** The day it speaks of (ISO). */
  date: z.string(),
  rows: z.int().min(0),
  currencies: z.array(z.string()),
  /** Name of the list it was made from; '' where that is not known. */
  from: z.string().default(''),
});
export type PriceBookFacts = z.infer<typeof priceBook>;

export const settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Words of window, menus and documents; 'system' follows the computer where Lockstep speaks its language. */
  language: z.enum(['system', 'en', 'de', 'sv']),
  /** How numbers and dates are written; 'language' follows the language. */
  locale: z.enum(['language', 'en', 'de', 'sv']),
  /** ISO 4217; what new projects begin with. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  partner: z.strictObject({
    name: shortText,
    address: z.string().max(1000),
    contact: shortText,
    email: shortText,
    phone: shortText,
    footer: z.string().max(1000),
    logo: logo.nullable(),
  }),
  /** Ids of the price books that new projects begin with, the strongest first. */
  priceBooks: z.array(priceBookId).max(10),
  /** 1 is 100 %. */
  zoom: z.number().min(0.5).max(3),
  /** What the window itself remembers: column choices, open panels. Nothing of a customer's belongs here. */
  view: z.record(z.string().max(100), z.json()),
});
export type Settings = z.infer<typeof settings>;

/** Only what changes; `view` is merged key by key, and a key with null is forgotten. */
export const settingsChange = settings.partial();
export type SettingsChange = z.infer<typeof settingsChange>;

/** What the menus show of the window. Names of edits stand in the menu ("Undo Change users"). */
export const windowState = z.strictObject({
  projectName: shortText.nullable(),
  undo: shortText.nullable(),
  redo: shortText.nullable(),
  /** The topic on show. */
  topic: shortText.nullable(),
});
export type WindowState = z.infer<typeof windowState>;

export const about = z.strictObject({
  product: z.string(),
  version: z.string(),
  electron: z.string(),
  chrome: z.string(),
  node: z.string(),
  platform: z.string(),
  catalogueVersion: z.string(),
});
export type About = z.infer<typeof about>;
