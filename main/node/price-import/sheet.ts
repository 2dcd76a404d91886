/** The cells of one sheet of a workbook: read once from left to right, nothing evaluated, nothing fetched. */
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { PriceCell, PriceRow } from '../../../shared/model/price-book.ts';
import { dayOfSerial } from '../../../shared/pricebook/dates.ts';
import { attribute, plainText, stringOf } from './xml-text.ts';

export interface SheetFacts {
  readonly strings: readonly string[];
  /** Whether cells of a style hold a day. */
  readonly isDate: (style: number) => boolean;
  /** Days between the workbook's own day 0 and that of 1900. */
  readonly dayShift: number;
}

export interface SheetRows {
  readonly rows: readonly PriceRow[];
  /** Cells whose number is the stored result of a formula. */
  readonly formulas: number;
  /** Of these, formulas that read another workbook. */
  readonly outside: number;
  readonly filledFromMerged: number;
}

export const rowsMax = 100_000;
const columnsMax = 500;

/** Tags the reader stops at; everything between them is text or of no interest. */
const tags = /<(?:\w+:)?(row|c|f|v|is)\b([^<>]*?)(\/?)>|<\/(?:\w+:)?(row|c|f|v|is)\s*>/g;

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  inline: string | null;
  formula: string | null;
}

export function readSheet(xml: string, facts: SheetFacts): Result<SheetRows, string> {
  if (!/<\/(?:\w+:)?worksheet\s*>\s*$/.test(xml.slice(-200)))
    return err('the sheet ends in the middle: save or download the file again');
  const reader = { rows: [] as { number: number; cells: PriceCell[] }[], formulas: 0, outside: 0 };
  let row: { number: number; cells: PriceCell[] } | null = null;
  let cell: Cell | null = null;
  let [number, column, opened] = [0, -1, 0];
  tags.lastIndex = 0;
  for (let tag = tags.exec(xml); tag !== null; tag = tags.exec(xml)) {
    const [whole, open, attributes = '', slash, close] = tag;
    if (open === 'row') {
      number = Number(attribute(attributes, 'r') ?? number + 1);
      column = -1;
      row = { number, cells: [] };
    } else if (open === 'c') {
      const { place, style, type } = cellAttributes(attributes);
      column = place === null ? column + 1 : columnOf(place);
      cell = { column, type, style, value: null, inline: null, formula: null };
    }
    if (open !== undefined) opened = tag.index + whole.length;
    const ended = close ?? (slash === '/' ? open : undefined);
    if (ended === undefined) continue;
    const text = slash === '/' ? '' : xml.slice(opened, tag.index);
    if (ended === 'v' && cell !== null) cell.value = plainText(text);
    else if (ended === 'f' && cell !== null) cell.formula = text;
    else if (ended === 'is' && cell !== null) cell.inline = stringOf(text);
    else if (ended === 'c' && cell !== null) {
      if (cell.column >= columnsMax)
        return err(`row ${number} has a cell in column ${cell.column + 1}, and at most ${columnsMax} columns are read`);
      if (row !== null) put(row.cells, cell, facts, reader);
      cell = null;
    } else if (ended === 'row' && row !== null) {
      if (row.cells.some((each) => each !== null && each !== '')) reader.rows.push(row);
      if (reader.rows.length > rowsMax)
        return err(`the sheet has more than ${rowsMax} rows: split the list, or leave out what you do not sell`);
      row = null;
    }
  }
  const filledFromMerged = fillMerged(xml, reader.rows);
  return ok({ ...reader, filledFromMerged });
}

/** As nearly every program writes them, in one look; anything else is looked for one by one. */
const usualAttributes = /^ r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="(\w+)")?\s*$/;

function cellAttributes(text: string): {
  readonly place: string | null;
  readonly style: number;
  readonly type: string;
} {
  const usual = usualAttributes.exec(text);
  if (usual !== null) return { place: usual[1] ?? null, style: Number(usual[2] ?? 0), type: usual[3] ?? 'n' };
  return {
    place: attribute(text, 'r'),
    style: Number(attribute(text, 's') ?? 0),
    type: attribute(text, 't') ?? 'n',
  };
}

function put(cells: PriceCell[], cell: Cell, facts: SheetFacts, counts: { formulas: number; outside: number }): void {
  while (cells.length < cell.column) cells.push(null);
  if (cell.formula !== null) {
    counts.formulas++;
    if (/\[\d+\]|\[[^[\]]+\.xls/i.test(cell.formula)) counts.outside++;
  }
  cells[cell.column] = valueOf(cell, facts);
}

function valueOf({ type, value, inline, formula, style }: Cell, { strings, isDate, dayShift }: SheetFacts): PriceCell {
  if (type === 'inlineStr') return inline ?? '';
  if (value === null || value === '')
    return formula === null || formula === ''
      ? null
      : { fault: 'is a formula without a stored result: open the file in a spreadsheet and save it' };
  switch (type) {
    case 's':
      return strings[Number(value)] ?? { fault: 'refers to a text that the file does not have' };
    case 'str':
    case 'd':
      return value;
    case 'b':
      return value === '1';
    case 'e':
      return { fault: `holds the spreadsheet's error ${value.slice(0, 20)}` };
    default:
      break;
  }
  const number = Number(value);
  if (!Number.isFinite(number)) return { fault: `holds "${value.slice(0, 20)}", which is no number` };
  return isDate(style) ? (dayOfSerial(number + dayShift) ?? number) : number;
}

/** Column from 0 of a place such as 'AB12'. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of place) {
    const value = letter.toUpperCase().charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}

const mergesMax = 10_000;
const mergedRowsMax = 5000;

/** A vendor or group merged down over its rows belongs to each of them; cells merged sideways are titles. */
function fillMerged(xml: string, rows: readonly { readonly number: number; readonly cells: PriceCell[] }[]): number {
  if (!xml.includes('mergeCell')) return 0;
  const merges = [...xml.matchAll(/<(?:\w+:)?mergeCell\b[^<>]*?ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g)].slice(0, mergesMax);
  if (merges.length === 0) return 0;
  const byNumber = new Map(rows.map((row) => [row.number, row.cells]));
  let filled = 0;
  for (const [, letters = '', from, to] of merges) {
    const [first, last, column] = [Number(from), Number(to), columnOf(letters)];
    const value = byNumber.get(first)?.[column] ?? null;
    if (value === null) continue;
    for (let number = first + 1; number <= Math.min(last, first + mergedRowsMax); number++) {
      const cells = byNumber.get(number);
      if (cells === undefined) continue;
      while (cells.length <= column) cells.push(null);
      cells[column] = value;
      filled++;
    }
  }
  return filled;
}
