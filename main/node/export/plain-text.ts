/** Text of a plan that a spreadsheet must take as text, whatever its first letter. */

/** First letters that make spreadsheets run a cell, with the full-width forms that some of them take for the same. */
const runs = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * The text with an apostrophe in front where a spreadsheet would run it.
 *
 * One that already hides behind apostrophes gets one more, so that taking one away always gives the text back.
 */
export function guardedText(text: string): string {
  return runs.test(text) ? `'${text}` : text;
}
