/** The words of the window in one language; each language is a bundle of its own and is fetched when it is wanted. */
import type { Locale } from '../../shared/text/numbers.ts';
import { saidIn, type DoorWords, type FoundWords } from './door.ts';
import type { en } from './en/index.ts';
import { saidOfList, type PriceListWords } from './price-list-door.ts';

export type WindowText = typeof en;

interface Language {
  readonly text: WindowText;
  /** What the doors say in English, in this language; null in English. */
  readonly door: { readonly words: DoorWords; readonly found: FoundWords; readonly list: PriceListWords } | null;
}

const loaders: Readonly<Record<Locale, () => Promise<Language>>> = {
  en: async () => ({ text: (await import('./en/index.ts')).en, door: null }),
  de: async () => {
    const { de, door: words, found, priceListDoor: list } = await import('./de/index.ts');
    return { text: de, door: { words, found, list } };
  },
  sv: async () => {
    const { sv, door: words, found, priceListDoor: list } = await import('./sv/index.ts');
    return { text: sv, door: { words, found, list } };
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

/** A sentence of the doors (shell, project file, planner) in a language; in English where it has no words for it. */
export function doorText(message: string, language: Locale): string {
  const door = languages.get(language)?.door ?? null;
  return door === null ? message : (saidOfList(door.list, message) ?? saidIn(door.words, door.found, message));
}
