/** The words of the window in one language. */
import type { Locale } from '../../shared/text/numbers.ts';
import { en } from './en/index.ts';

export type WindowText = typeof en;

const texts: Readonly<Record<Locale, WindowText>> = { en, de: en, sv: en };

export function windowText(language: Locale): WindowText {
  return texts[language];
}
