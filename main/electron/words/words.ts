/** Which language menus and dialogs speak. */
import type { Settings } from '../../../shared/ipc/shapes.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { sv } from './sv.ts';

export type Language = 'en' | 'de' | 'sv';
const tables: Readonly<Record<Language, Words>> = { en, de, sv };

/** `system` is the language tag of the computer, such as 'de-AT'; English where Lockstep does not speak it. */
export function languageFor(language: Settings['language'], system: string): Language {
  const wanted = language === 'system' ? system.slice(0, 2).toLowerCase() : language;
  return wanted === 'de' || wanted === 'sv' ? wanted : 'en';
}

export function wordsFor(language: Settings['language'], system: string): Words {
  return tables[languageFor(language, system)];
}
