/**
 * What the doors of the program say in English, known by its pattern, so that the window can say it in its own language:
 * a value that a project file does not take, files that cannot be read, questions that the shell cannot answer.
 *
 * The words stand in each language's `door.ts`; a pattern without words does not compile.
 */
export const doorPatterns = {
  // What a field of a project takes (shared/project-file/rules.ts).
  text: /^give a text of (\d+) to (\d+) characters without (?:line breaks or )?invisible characters$/,
  textUpTo: /^give a text of up to (\d+) characters without (?:line breaks or )?invisible characters$/,
  catalogueId: /^give the id of (.+), as `lockstep catalogue list` shows it$/,
  number: /^give a number from (\S+) to (\S+?)( .+)?$/,
  wholeNumber: /^give a whole number from (\S+) to (\S+?)( .+)?$/,
  yesOrNo: /^give true or false, without quotes$/,
  oneOf: /^give one of (.+)$/,
  oneOfMeant: /^did you mean "(.*)"\? Allowed are (.+)$/,
  eitherOf: /^give ("\w+"(?:, "\w+")* or "\w+")$/,
  object: /^give (?:a name in quotes, or )?an? (?:object|number)\b.*$/,
  day: /^give a day of the calendar as year-month-day, for example (\S+)$/,
  currency: /^give the three capital letters of a currency, for example (.+)$/,
  listUpTo: /^give a list of at most (\d+) .+$/,
  list: /^give a list of (\d+) to (\d+) .+$/,
  // What one field cannot know (shared/project-file/consistency.ts).
  repeated: /^(\S+) is "(.*)", which (\S+) already is: give each its own$/,
  hostsMissing: /^(\S+) is missing while .+: give the number of hosts$/,
  noSuchSite: /^(\S+) is "(.*)", and no site has that name: give a site's name, for example "(.*)"$/,
  noSuchScenario: /^(\S+) is "(.*)", and no scenario has that id: .+$/,
  // The same without the path, beside the field itself.
  eachItsOwn: /^give each its own$/,
  numberOfHosts: /^give the number of hosts$/,
  siteName: /^give a site's name, for example "(.*)"$/,
  meant: /^did you mean "([^"]*)"\?$/,
  onProject: /^leave it out to build on the project$/,
  scenarioCircle: /^(\S+) makes a circle \((.+)\): let one of them build on the project instead$/,
  // What only catalogue and method book know (shared/planner/check-*.ts, custom-lines.ts).
  notInCatalogue: /^the catalogue has no .+ "(.*)": (?:see .+|did you mean "(.*)"\?)$/,
  fibreChannel: /^storage is reached by Fibre Channel, but no (.+) is given: name one, or choose iscsi or nfs$/,
  ofWholeProject: /^(\S+) holds for the whole project: move it to the project’s own "inputs"$/,
  noInput: /^there is no input "([^"]*)"(?:: did you mean "(.*)"\?)?$/,
  computed: /^(\S+) is computed, not given: .+$/,
  followsFrom: /^(\S+) follows from the site's "(.+)": change that instead$/,
  outside: /^(\S+?)( .+)? is outside (\S+) to (\S+?)(?: .+)?: give a value within$/,
  notWhole: /^(\S+) is not a whole number: give one$/,
  unitUnknown: /^the unit "(.*)" is not known: use "" for pieces, or one such as (.+)$/,
  linesInCircle: /^the lines read each other in a circle \((.+)\): take one of them out of the formula$/,
  // Why a text is no project (shared/project-file/failure.ts).
  fileTooLarge: /^The file has (\S+) MB, and a project has at most (\S+) MB: this is probably another file\.$/,
  notJson: /^Line (\d+), column (\d+): (.+)\.$/,
  notAProject: /^This is not a Lockstep project: (.+)\.$/,
  newerFormat: /^The file has format (\d+), and this version of Lockstep reads up to format (\d+): .+$/,
  moreProblems: /^… and (\d+) more problems after these\.$/,
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

/** What a field held, as a problem names it (`foundText` in shared/project-file/field-problems.ts). */
export interface FoundWords {
  readonly missing: string;
  readonly emptyList: string;
  readonly list: (count: string) => string;
  readonly object: string;
  readonly emptyText: string;
  readonly text: (text: string) => string;
  readonly tooLarge: string;
}

/** A sentence about a field: its path, what it held, what would mend it. Sentences of the planner have no such head. */
const ofField =
  /^(\S+|The project) is (missing(?: while [^:]*)?|an empty (?:list|text)|a list of \d+|an object|the text "(?:[^"\\]|\\.)*"|"(?:[^"\\]|\\.)*", [^:]*|-?[\d.e+-]+|true|false|null|a number too large to hold): (.+)$/s;

/** What would mend it, for where the field itself is in sight. */
export function adviceOf(message: string): string {
  return ofField.exec(message)?.[3] ?? message;
}

/** The sentence in the words of a language; as it is where its pattern is not known. */
export function saidIn(words: DoorWords, found: FoundWords, message: string): string {
  const whole = known(words, message) ?? withoutStop(words, message);
  if (whole !== null) return whole;
  const [, path, held, mend] = ofField.exec(message) ?? [];
  if (path === undefined || held === undefined || mend === undefined) return message;
  const advice = known(words, mend) ?? withoutStop(words, mend);
  return advice === null
    ? message
    : `${path === 'The project' ? '' : path} (${foundIn(found, held)}): ${advice}`.trim();
}

/** Beside its field, the second half of a sentence keeps the full stop of the whole. */
function withoutStop(words: DoorWords, message: string): string | null {
  const said = message.endsWith('.') ? known(words, message.slice(0, -1)) : null;
  return said === null ? null : `${said}.`;
}

function known(words: DoorWords, message: string): string | null {
  for (const [key, pattern] of Object.entries(doorPatterns)) {
    const match = pattern.exec(message);
    if (match !== null) return words[key as keyof DoorWords](...match.slice(1).map((group) => group ?? ''));
  }
  return null;
}

function foundIn(words: FoundWords, found: string): string {
  const plain: Readonly<Record<string, string>> = {
    missing: words.missing,
    'an empty list': words.emptyList,
    'an object': words.object,
    'an empty text': words.emptyText,
    'a number too large to hold': words.tooLarge,
  };
  const list = /^a list of (\d+)$/.exec(found)?.[1];
  const text = /^the text (.+)$/.exec(found)?.[1];
  if (list !== undefined) return words.list(list);
  return text === undefined ? (plain[found] ?? found) : words.text(text);
}
