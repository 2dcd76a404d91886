/** Text and tags of the workbook's XML. */

/** What a cell holds at most, in UTF-16 units. */
const cellTextMax = 32_767;

/** Letters that XML 1.0 cannot hold: control characters, halves of pairs, two that are no letters. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Readers take `_x0041_` for an A: the underscore in front is written that way itself. */
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any text as XML; line breaks become line feeds. */
export function xmlText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unwritable, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
}

/** The text of a cell: as xmlText, at most as long as a cell may be. */
export function cellXmlText(text: string): string {
  return xmlText(text.slice(0, cellTextMax).replace(escapeLike, '_x005F_'));
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
