/** A project's name as the name of a file that every system takes. */

/** Long enough to tell projects apart, short enough for every disk with an ending behind it. */
const lettersMax = 80;

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Letters and digits of any language, with single hyphens for everything else; never empty, hidden or a path. */
export function safeFileName(name: string): string {
  const parts = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const joined = [...parts.join('-')].slice(0, lettersMax).join('').replace(/-+$/, '');
  if (joined === '') return 'plan';
  return reserved.test(joined) ? `plan-${joined}` : joined;
}
