/** How wide a text is about, for column widths and labels of drawings: good to a few per cent, never needs a font. */

const digitEm = 0.6;
const widths: readonly (readonly [string, number])[] = [
  ['\u202f\u2009', 0.2],
  ["iljI.,:;'’|!()[]·", 0.3],
  [' ftr-/"“”\u00a0', 0.37],
  ['mwMW@%‰→', 0.9],
];
const emByCharacter: ReadonlyMap<string, number> = new Map(
  widths.flatMap(([characters, em]) => [...characters].map((character): [string, number] => [character, em])),
);

function emOf(character: string): number {
  const known = emByCharacter.get(character);
  if (known !== undefined) return known;
  if (character >= '0' && character <= '9') return digitEm;
  return character === character.toLowerCase() ? 0.57 : 0.67;
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
