/** The words of the window in one language; each language is a bundle of its own and is fetched when it is wanted. */
import { required } from '../../shared/base/assert.ts';
import type { Locale } from '../../shared/text/numbers.ts';
import type { ProblemWords } from '../../shared/text/problems.ts';
import { saidIn, type DoorWords } from './door.ts';
import type { en } from './en/index.ts';
import { saidOfList, type PriceListWords } from './price-list-door.ts';

export type WindowText = typeof en;

interface Language {
  readonly text: WindowText;
  /** Why a project cannot be opened or planned. */
  readonly problems: ProblemWords;
  /** What the shell and the import of lists say in English, in this language; null in English. */
  readonly door: { readonly words: DoorWords; readonly list: PriceListWords } | null;
}

const loaders: Readonly<Record<Locale, () => Promise<Language>>> = {
  en: async () => {
    const { en: text, problems } = await import('./en/index.ts');
    return { text, problems, door: null };
  },
  de: async () => {
    const { de: text, problems, door: words, priceListDoor: list } = await import('./de/index.ts');
    return { text, problems, door: { words, list } };
  },
  sv: async () => {
    const { sv: text, problems, door: words, priceListDoor: list } = await import('./sv/index.ts');
    return { text, problems, door: { words, list } };
  },
};
const fetched = new Map<Locale, Promise<WindowText>>();
const languages = new Map<Locale, Language>();

/** Fetches a language, once. */
export function fetchText(language: Locale): Promise<WindowText> {
  const known = fetched.get(language);
  if (known !== undefined) return known;
  const fetching = loaders[language]().then((loaded) => {
    languages.set(language, loaded);
    return loaded.text;
  });
  fetched.set(language, fetching);
  return fetching;
}

/** The words of a language, if they are here already. */
export function windowText(language: Locale): WindowText | null {
  return languages.get(language)?.text ?? null;
}

/** What a problem of a project is said with; the language has been fetched by whoever shows the window. */
export function problemWords(language: Locale): ProblemWords {
  return required(languages.get(language), `words of ${language}`).problems;
}

/** A sentence of the shell in a language; in English where it has no words for it. */
export function doorText(message: string, language: Locale): string {
  const door = languages.get(language)?.door ?? null;
  return door === null ? message : (saidOfList(door.list, message) ?? saidIn(door.words, message));
}
