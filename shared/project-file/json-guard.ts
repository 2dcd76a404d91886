/**
 * Reads JSON text once, character by character, before JSON.parse may see it.
 *
 * JSON.parse alone recurses on nesting, keeps the last of two equal keys in silence and takes `__proto__` for a key.
 * This reader is iterative, stops at the first fault and says where it is and what would mend it. It builds nothing.
 */

import { fault, type Fault, type FaultFigures } from '../base/fault.ts';
import type { JsonFaultCode } from './codes.ts';

export interface JsonFault {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly fault: Fault<JsonFaultCode>;
}

/** Containers inside one another; a project with its catalogue entries needs about ten. */
export const deepestNesting = 64;

/** Names that reach into every object of the language instead of naming a field. */
const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Container {
  readonly keys: Set<string> | null;
  entries: number;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

interface Reader {
  readonly text: string;
  readonly entriesMax: number;
  at: number;
  expected: Expected;
  readonly open: Container[];
  /** The first fault met; reading stops there. */
  fault: { readonly at: number; readonly what: Fault<JsonFaultCode> } | null;
}

/** The first fault of a JSON text, or null when JSON.parse will take it; `entriesMax` is per list or object. */
export function guardJson(text: string, entriesMax: number): JsonFault | null {
  const reader: Reader = { text, entriesMax, at: 0, expected: 'value', open: [], fault: null };
  skipSpace(reader);
  while (reader.fault === null && reader.at < text.length) {
    readToken(reader);
    skipSpace(reader);
  }
  if (reader.fault === null && reader.expected !== 'nothing') fail(reader, text.length, ...endTooEarly(reader));
  return reader.fault === null ? null : { ...lineAndColumn(text, reader.fault.at), fault: reader.fault.what };
}

function fail(reader: Reader, at: number, code: JsonFaultCode, figures: FaultFigures = {}): void {
  reader.fault ??= { at, what: fault(code, figures) };
}

function readToken(reader: Reader): void {
  switch (reader.expected) {
    case 'nothing':
      return fail(reader, reader.at, 'json-after-end', shown(reader));
    case 'colon':
      if (take(reader, ':')) reader.expected = 'value';
      else fail(reader, reader.at, 'json-colon', shown(reader));
      return;
    case 'comma-or-end':
      return readCommaOrEnd(reader);
    case 'key':
    case 'key-or-end':
      if (reader.expected === 'key-or-end' && take(reader, '}')) return close(reader);
      return readKey(reader);
    default:
      if (reader.expected === 'value-or-end' && take(reader, ']')) return close(reader);
      return readValue(reader);
  }
}

function readCommaOrEnd(reader: Reader): void {
  const inObject = reader.open.at(-1)?.keys !== null;
  if (take(reader, ',')) reader.expected = inObject ? 'key' : 'value';
  else if (take(reader, inObject ? '}' : ']')) close(reader);
  else fail(reader, reader.at, 'json-comma', { bracket: inObject ? '}' : ']', ...shown(reader) });
}

function readKey(reader: Reader): void {
  const from = reader.at;
  if (reader.text[from] !== '"') {
    if (reader.text[from] === '}') return fail(reader, from, 'json-trailing-comma', { bracket: '}' });
    return fail(reader, from, 'json-name', shown(reader));
  }
  const key = readString(reader);
  if (refusedKeys.has(key)) return fail(reader, from, 'json-name-refused', { name: key });
  const container = reader.open.at(-1);
  if (container?.keys?.has(key) === true) {
    return fail(reader, from, 'json-twice', { name: key.slice(0, 60) });
  }
  container?.keys?.add(key);
  count(reader, from);
  reader.expected = 'colon';
}

function readValue(reader: Reader): void {
  const { text, at } = reader;
  const inList = reader.open.at(-1)?.keys === null;
  if (inList) count(reader, at);
  const first = text[at];
  if (first === '{' || first === '[') return open(reader, first);
  if (first === '"') readString(reader);
  else readWord(reader);
  after(reader);
}

function open(reader: Reader, bracket: '{' | '['): void {
  if (reader.open.length === deepestNesting) {
    return fail(reader, reader.at, 'json-too-deep', { most: deepestNesting });
  }
  reader.at++;
  reader.open.push({ keys: bracket === '{' ? new Set() : null, entries: 0 });
  reader.expected = bracket === '{' ? 'key-or-end' : 'value-or-end';
}

function close(reader: Reader): void {
  reader.open.pop();
  after(reader);
}

function after(reader: Reader): void {
  reader.expected = reader.open.length === 0 ? 'nothing' : 'comma-or-end';
}

function count(reader: Reader, at: number): void {
  const container = reader.open.at(-1);
  if (container === undefined) return;
  container.entries++;
  const { entriesMax } = reader;
  if (container.entries > entriesMax) fail(reader, at, 'json-too-many', { most: entriesMax });
}

const escapes = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Moves past a string and gives its value; '' after a fault. */
function readString(reader: Reader): string {
  const { text } = reader;
  const from = reader.at;
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22) break;
    if (Number.isNaN(code)) return failInText(reader, from, 'json-open-text');
    if (code < 0x20) return failInText(reader, at, 'json-line-break');
    if (code === 0x5c) {
      escapes.lastIndex = at;
      if (!escapes.test(text)) return failInText(reader, at, 'json-backslash');
      at = escapes.lastIndex;
    } else {
      at++;
    }
  }
  reader.at = at + 1;
  const raw = text.slice(from + 1, at);
  return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
}

function failInText(reader: Reader, at: number, code: JsonFaultCode): string {
  fail(reader, at, code);
  return '';
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[^\s,:{}[\]"]+/y;

/** Moves past a number, true, false or null. */
function readWord(reader: Reader): void {
  const { text, at } = reader;
  word.lastIndex = at;
  const found = word.exec(text)?.[0] ?? '';
  if (!['true', 'false', 'null'].includes(found)) {
    number.lastIndex = 0;
    if (number.exec(found)?.[0] !== found || found === '') return fail(reader, at, ...wordFault(reader, found));
  }
  reader.at = at + found.length;
}

type Told = readonly [code: JsonFaultCode, figures?: FaultFigures];

function wordFault(reader: Reader, found: string): Told {
  if (/^[-+]?(?:nan|infinity|inf)$/i.test(found)) return ['json-no-number', { found }];
  if (found.startsWith("'")) return ['json-single-quotes'];
  if (found.startsWith('//') || found.startsWith('/*')) return ['json-comment'];
  if (/^[-+.]?\d/.test(found)) return ['json-number', { found: shorten(found) }];
  if (reader.text[reader.at] === ']') return ['json-trailing-comma', { bracket: ']' }];
  if (found === '') return ['json-no-value', shown(reader)];
  return ['json-word', { found: shorten(found) }];
}

function endTooEarly(reader: Reader): Told {
  return reader.text.trim() === '' ? ['json-nothing'] : ['json-cut-off', { open: reader.open.length }];
}

function skipSpace(reader: Reader): void {
  for (;;) {
    const code = reader.text.charCodeAt(reader.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    reader.at++;
  }
}

function take(reader: Reader, character: string): boolean {
  if (reader.text[reader.at] !== character) return false;
  reader.at++;
  return true;
}

/** The sign the reader stands at; '' for one that would not show. */
const shown = (reader: Reader): { readonly sign: string } => {
  const sign = String.fromCodePoint(reader.text.codePointAt(reader.at) ?? 0x20);
  return { sign: /[\p{C}\p{Z}]/u.test(sign) ? '' : sign };
};

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function lineAndColumn(text: string, at: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}
