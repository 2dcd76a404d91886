/** Text out of the XML of a workbook: no document types, no entities of its own, no outside references. */

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Characters of a piece of XML text, with spreadsheets' own `_x000D_` writing undone. */
export function plainText(xml: string): string {
  if (!/[&<]|_x/.test(xml)) return xml;
  const withoutData = replacedUpTo(xml, ']]>', /<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text) => escaped(text ?? ''));
  const text = withoutData.includes('&')
    ? withoutData.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
        (whole, hex?: string, decimal?: string, name?: string) =>
          name === undefined
            ? character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
            : (named[name] ?? whole),
      )
    : withoutData;
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    : text;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;');

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** An attribute of a tag, its entities undone; null when it is not there. */
export function attribute(tag: string, name: string): string | null {
  const at = patternOf(name).exec(tag);
  return at === null ? null : plainText(at[1] ?? at[2] ?? '');
}

/** A sheet asks for three attributes of each of its cells: each pattern is made once. */
const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const made = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, made);
  return made;
}

/** Everything inside `<t>` of a shared or inline string, phonetic guides left out. */
export function stringOf(xml: string): string {
  // Nearly every text is one piece: `<t>…</t>`.
  const only = /^<t(?: xml:space="preserve")?>([^<]*)<\/t>$/.exec(xml)?.[1];
  if (only !== undefined) return plainText(only);
  const guided = upToLast(xml, 'rPh');
  const spoken = guided.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '') + xml.slice(guided.length);
  let text = '';
  for (const found of upToLast(spoken, 't').matchAll(/<(?:\w+:)?t\b[^<>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g))
    text += found[1] ?? '';
  return plainText(text);
}

/*
 * A pattern from a beginning to the next end looks through all the rest of the text where there is no end any more, and
 * does so again from every further beginning: for ever in a file made for it. So it is shown no text after the last end.
 */

/** The text up to the last closing tag of the name; '' where there is none. */
export function upToLast(xml: string, name: string): string {
  const closing = new RegExp(`</(?:\\w+:)?${name}>$`);
  const end = `${name}>`;
  for (let at = xml.lastIndexOf(end); at > 0; at = xml.lastIndexOf(end, at - 1)) {
    const until = at + end.length;
    if (closing.test(xml.slice(Math.max(0, at - prefixMax), until))) return xml.slice(0, until);
  }
  return '';
}

/** Room for the name of a namespace before the name of a tag. */
const prefixMax = 80;

/** The text with what the pattern finds replaced; `end` is what every find of the pattern ends with. */
export function replacedUpTo(
  text: string,
  end: string,
  pattern: RegExp,
  by: (whole: string, inside?: string) => string,
): string {
  const at = text.lastIndexOf(end);
  if (at < 0) return text;
  return text.slice(0, at + end.length).replace(pattern, by) + text.slice(at + end.length);
}
