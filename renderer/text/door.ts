/**
 * What the shell says in English, known by its pattern, so that the window can say it in its own language: files that
 * cannot be read or written, questions that cannot be answered. What is wrong with a project comes as data instead
 * (`shared/text/problems.ts`).
 *
 * The words stand in each language's `door.ts`; a pattern without words does not compile.
 */
export const doorPatterns = {
  cannotOpen: /^(.+) cannot be opened\.$/,
  // What the disk refuses (main/node/project-store.ts).
  isFolder: /^(.+) is a folder: name a file in it\.$/,
  notThere: /^(.+) does not exist: check the name and the folder\.$/,
  noFolder: /^The folder (.+) does not exist: make it first\.$/,
  notAllowed: /^You may not (read|write) (.+): check the rights of the file and of (.+)\.$/,
  noSuchFolder: /^(.+) is not a folder: check the path\.$/,
  diskFull: /^The disk is full: (.+) is unchanged\.$/,
  cannotRead: /^(.+) cannot be read(?: \((.+)\)\.|: check its rights\.)$/,
  cannotWrite: /^(.+) cannot be written \((.+)\)\.$/,
  tooLarge: /^(.+) has (\S+) MB, and at most (\S+) MB are read: this is probably another file\.$/,
  utf16: /^(.+) is UTF-16 text: save it as UTF-8\.$/,
  notText: /^(.+) is not text in UTF-8: save it as UTF-8, or choose another file\.$/,
  notSafe: /^The edits cannot be kept safe on this disk \((.+)\): save the project elsewhere\.$/,
  // What the shell cannot answer (main/electron/channels/, main/node/).
  notOpen: /^This document is not open any more: open it again\.$/,
  outOfStep: /^The edits do not fit the document as the shell knows it: send the whole text\.$/,
  nothingToExport: /^The project cannot be planned as it stands, so there is nothing to export\.$/,
  noPriceBook: /^(.+) is no price book\.$/,
  importMakesOne: /^“Import a price list…” makes a price book from a supplier’s list\.$/,
  noSample: /^There is no (?:template|example|\S+) "(.+)"\.$/,
  noAddress: /^This source has no address\.$/,
  noPicture: /^(.+) is no PNG or SVG: choose such a picture\.$/,
  logoTooLarge: /^(.+) has (\S+) MB, and a logo at most 1\.0 MB: save it smaller\.$/,
  notInList: /^This file is not in the list any more\.$/,
  noFileYet: /^The project has no file yet: save it first\.$/,
  exportGone: /^This export is not known any more: export again\.$/,
  couldNotOpen: /^(.+) could not be opened: (.*)$/,
  defect: /^This is a defect of Lockstep \((\S+)\)\. Your edits are kept\.$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type DoorWords = Readonly<Record<keyof typeof doorPatterns, (...found: readonly string[]) => string>>;

/** The sentence in the words of a language; as it is where its pattern is not known. */
export function saidIn(words: DoorWords, message: string): string {
  for (const [key, pattern] of Object.entries(doorPatterns)) {
    const match = pattern.exec(message);
    if (match !== null) return words[key as keyof DoorWords](...match.slice(1).map((group) => group ?? ''));
  }
  return message;
}
