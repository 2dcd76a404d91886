/** Text broken into lines for a terminal. */

/** Columns a text takes; the signs and letters Lockstep prints are all one column wide. */
export function textColumns(text: string): number {
  let columns = 0;
  for (const character of text) if (!combining.test(character)) columns++;
  return columns;
}

const combining = /\p{M}|\p{Cf}/u;

/** Lines of at most `width` columns; a word that is longer is broken, never cut. Line breaks in the text stay. */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, Math.max(1, width)));
}

function wrapParagraph(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Ordinary spaces alone: a no-break space keeps a figure and its unit together.
  for (const word of paragraph.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textColumns(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = brokenWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/** A word in pieces that fit, broken behind a dot, slash or dash where there is one. */
function brokenWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = [...word];
  while (rest.length > width) {
    const room = rest.slice(0, width);
    const joint = room.findLastIndex((character, i) => i >= width / 3 && /[./\-_:=]/.test(character));
    const cut = joint < 0 ? width : joint + 1;
    pieces.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  return [...pieces, rest.join('')];
}

/** The text filled up with spaces to `width` columns. */
export function padText(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - textColumns(text)));
  return align === 'right' ? `${space}${text}` : `${text}${space}`;
}
