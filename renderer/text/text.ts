/** The words of the window in one language. */
import type { Locale } from '../../shared/text/numbers.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { sv } from './sv/index.ts';

export type WindowText = typeof en;

const texts: Readonly<Record<Locale, WindowText>> = { en, de, sv };

export function windowText(language: Locale): WindowText {
  return texts[language];
}
