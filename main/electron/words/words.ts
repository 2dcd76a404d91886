/** Which language menus and dialogs speak. */
import type { Settings } from '../../../shared/ipc/shapes.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { sv } from './sv.ts';

/** `system` is the language tag of the computer, such as 'de-AT'; English where Lockstep does not speak it. */
export function wordsFor(language: Settings['language'], system: string): Words {
  const wanted = language === 'system' ? system.slice(0, 2).toLowerCase() : language;
  return { en, de, sv }[wanted] ?? en;
}
