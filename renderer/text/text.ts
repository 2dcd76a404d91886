/** The words of the window in one language; each language is a bundle of its own and is fetched when it is wanted. */
import type { Locale } from '../../shared/text/numbers.ts';
import type { en } from './en/index.ts';

export type WindowText = typeof en;

const loaders: Readonly<Record<Locale, () => Promise<WindowText>>> = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
  sv: async () => (await import('./sv/index.ts')).sv,
};
const fetched = new Map<Locale, Promise<WindowText>>();
const texts = new Map<Locale, WindowText>();

/** Fetches a language, once. */
export function fetchText(language: Locale): Promise<WindowText> {
  const known = fetched.get(language);
  if (known !== undefined) return known;
  const fetching = loaders[language]().then((text) => {
    texts.set(language, text);
    return text;
  });
  fetched.set(language, fetching);
  return fetching;
}

/** The words of a language, if they are here already. */
export function windowText(language: Locale): WindowText | null {
  return texts.get(language) ?? null;
}
