/** How wide a text is about, for column widths and labels of drawings: good to a few per cent, never needs a font. */

/** Advance widths of IBM Plex Sans regular, in em; the semi-bold is 3 to 4 % wider. */
const widths: readonly (readonly [number, string])[] = [
  [0.118, '\u2009'],
  // The narrow space is printed as a usual one, see main/node/pdf/printable.ts.
  [0.236, ' \u00a0\u202f'],
  [0.26, "'ijıl,.‘’‚"],
  [0.29, '!:;łI‹›|'],
  [0.325, '[]f·(){}'],
  [0.35, '²³⁴⁻⁰⁵⁶⁷⁸⁹t¹r'],
  [0.4, '/\\•-"'],
  [0.46, '*z°”“„?'],
  [0.495, 'svyLcxŁJ'],
  [0.528, '«»kga'],
  [0.552, 'e†‡ðFo'],
  [0.57, '_hnuøŋT'],
  [0.582, 'ZbdpqþSEđ§'],
  [0.6, '–Y£$0123456789+<=>^`~≈×−±≤≥≠¥PÞVX'],
  [0.63, 'C€KRßA'],
  [0.66, '¶BDĐÐU'],
  [0.705, '&GHNOQØ#'],
  [0.78, 'w—…'],
  [0.825, 'M→←¾¼'],
  [0.872, 'mæ½@W'],
  [0.93, 'Æ%œŒ'],
  [1.306, '‰'],
];
const emByCharacter: ReadonlyMap<string, number> = new Map(
  widths.flatMap(([em, characters]) => [...characters].map((character): [string, number] => [character, em])),
);
/** Greek, Cyrillic and whatever else is not in the table. */
const usualEm = 0.6;

/** A letter with an accent is as wide as without it. */
function emOf(character: string): number {
  return emByCharacter.get(character) ?? emByCharacter.get(character.normalize('NFD').charAt(0)) ?? usualEm;
}

/** Width in the unit of `size` (the font size). */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += emOf(character);
  return em * size;
}

/** The text, cut with an ellipsis where it would be wider than `width`; '' when not even that fits. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  for (let length = characters.length - 1; length > 0; length--) {
    const cut = `${characters.slice(0, length).join('').trimEnd()}…`;
    if (textWidth(cut, size) <= width) return cut;
  }
  return '';
}
