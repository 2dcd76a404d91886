/** A text file (CSV, TSV) as a table: its encoding, its separator and its quotes found out, never assumed in silence. */
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { PriceRow, PriceTable } from '../../../shared/model/price-book.ts';
import { rowsMax } from './sheet.ts';

export function readTextTable(bytes: Uint8Array, name: string): Result<PriceTable, string> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { text, note } = decoded.value;
  const hint = /^sep=(.)\r?\n/.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const separator = hint?.[1] ?? guessSeparator(body);
  const rows = splitRows(body, separator, hint === null ? 1 : 2);
  return rows.ok ? ok({ name, rows: rows.value, notes: note === null ? [] : [note] }) : rows;
}

/** UTF-8 or UTF-16 where the bytes say so; otherwise the code page of Western Windows, which is said. */
function decode(bytes: Uint8Array): Result<{ readonly text: string; readonly note: string | null }, string> {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return ok({ text: new TextDecoder('utf-16le').decode(bytes), note: null });
  if (a === 0xfe && b === 0xff) return ok({ text: new TextDecoder('utf-16be').decode(bytes), note: null });
  const top = bytes.subarray(0, 2000);
  const zeros = top.filter((byte) => byte === 0).length;
  if (zeros > top.length / 4) {
    const isLittle = top.filter((byte, index) => byte === 0 && index % 2 === 1).length > zeros / 2;
    const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes);
    return text.includes('\0') ? err(notText) : ok({ text, note: 'the text was read as UTF-16' });
  }
  if (bytes.includes(0)) return err(notText);
  try {
    return ok({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null });
  } catch {
    return ok({
      text: new TextDecoder('windows-1252').decode(bytes),
      note: 'the text is not UTF-8 and was read as Windows-1252: check its accents',
    });
  }
}

const notText = 'the file is neither a workbook nor a text: choose an .xlsx or .csv file';

const separators = [';', '\t', ',', '|'];

/** The separator that splits most of the first rows into the same number of fields, at least two. */
function guessSeparator(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  let best = { separator: ',', score: 0 };
  for (const separator of separators) {
    const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length);
    const common = mostCommon(counts.filter((count) => count > 1));
    const score = counts.filter((count) => count === common).length * Math.min(common, 8);
    if (common > 1 && score > best.score) best = { separator, score };
  }
  return best.separator;
}

function mostCommon(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((best, [count, n]) => (n > (times.get(best) ?? 0) ? count : best), counts[0] ?? 0);
}

/** RFC 4180, with the line a row begins on as its number. */
function splitRows(text: string, separator: string, firstLine: number): Result<readonly PriceRow[], string> {
  const rows: PriceRow[] = [];
  let [at, line] = [0, firstLine];
  while (at < text.length) {
    const begun = line;
    const cells: string[] = [];
    for (;;) {
      const quoted = text[at] === '"';
      const end = quoted ? closingQuote(text, at + 1) : nextOf(text, at, separator);
      if (end < 0) return err(`line ${begun}: a quotation mark is never closed`);
      const raw = quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end);
      // What follows a closing quote before the next separator belongs to the cell, as spreadsheets take it.
      const rest = quoted ? nextOf(text, end + 1, separator) : end;
      cells.push((quoted ? raw + text.slice(end + 1, rest) : raw).trim());
      line += quoted ? count(raw, '\n') : 0;
      at = rest;
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (cells.some((cell) => cell !== '')) rows.push({ number: begun, cells });
    if (rows.length > rowsMax)
      return err(`the file has more than ${rowsMax} rows: split the list, or leave out what you do not sell`);
  }
  return ok(rows);
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

/** Where the field ends: at the separator, a line break or the end of the text. */
function nextOf(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === separator || letter === '\n' || letter === '\r') return at;
  }
  return text.length;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
