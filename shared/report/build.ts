/** Short ways to write down blocks, columns and rows of a report. */
import type { Block, Cell, Column, ColumnFormat, Mark, Row, Table } from './model.ts';

/** A column of words; `share` is its weight in the free width. */
export function words(key: string, head: string, share = 1): Column {
  return { key, head, unit: '', align: 'left', format: { kind: 'text' }, share };
}

/** A narrow column of words that never wraps more than it must. */
export function label(key: string, head: string): Column {
  return words(key, head, 0);
}

/** A column of numbers, right-aligned. */
export function numbers(key: string, head: string, unit: string, format: ColumnFormat | number = 0): Column {
  const written: ColumnFormat = typeof format === 'number' ? { kind: 'number', decimals: format } : format;
  return { key, head, unit, align: 'right', format: written, share: 0 };
}

export const money: ColumnFormat = { kind: 'money' };
export const figure: ColumnFormat = { kind: 'figure' };
export const percent = (decimals: number): ColumnFormat => ({ kind: 'percent', decimals });

export type CellLike = string | number | null | Cell;

const toCell = (cell: CellLike): Cell => (typeof cell === 'object' && cell !== null ? cell : { value: cell });

export function row(...cells: readonly CellLike[]): Row {
  return { kind: 'line', cells: cells.map(toCell) };
}

export function subtotal(...cells: readonly CellLike[]): Row {
  return { kind: 'subtotal', cells: cells.map(toCell) };
}

export function total(...cells: readonly CellLike[]): Row {
  return { kind: 'total', cells: cells.map(toCell) };
}

/** A value with a sign beside it; the plain value when the sign does not apply. */
export function marked(value: string | number | null, mark: Mark, applies = true): Cell {
  return applies ? { value, mark } : { value };
}

/** A value with a smaller second line. */
export function detailed(value: string | number | null, detail: string): Cell {
  return detail === '' ? { value } : { value, detail };
}

export function text(sentence: string, tone: 'normal' | 'quiet' = 'normal'): Block {
  return { kind: 'text', text: sentence, tone };
}

/** The sentences that are not empty, as blocks. */
export function texts(tone: 'normal' | 'quiet', ...sentences: readonly string[]): readonly Block[] {
  return sentences.filter((sentence) => sentence !== '').map((sentence) => text(sentence, tone));
}

/** A table without groups. */
export function table(
  id: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
  empty: string,
): Block {
  return { kind: 'table', table: { id, caption, columns, groups: [{ title: null, rows }], empty, carry: [] } };
}

/** A table whose rows stand under titles. */
export function groupedTable(content: Omit<Table, 'carry'> & { readonly carry?: readonly string[] }): Block {
  return { kind: 'table', table: { ...content, carry: content.carry ?? [] } };
}
