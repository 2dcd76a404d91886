/** A workbook as data: what stands in the cells and how it is written; nothing of XML yet. */
import type { Row } from '../../../../shared/report/model.ts';

/** How a cell is shown. */
export interface CellStyle {
  /** A number format of the spreadsheet; text cells and 'as it is' have none. */
  readonly format?: string;
  readonly bold?: true;
  /** Breaks long text into lines. */
  readonly wrap?: true;
  readonly align?: 'left' | 'right';
  /** The head of a table: shaded, with a line under it. */
  readonly head?: true;
  /** Runs over the empty cells beside it, broken at the end of the table; says nothing about the width of its column. */
  readonly spill?: true;
}

export type SheetCell =
  | { readonly kind: 'text'; readonly text: string; readonly style: CellStyle }
  | { readonly kind: 'number'; readonly value: number; readonly style: CellStyle }
  /** `formula` is made of our own words, numbers and references only; `value` is its stored result. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number; readonly style: CellStyle };

export type SheetRow = readonly (SheetCell | null)[];

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Rows at the top that stay in sight. */
  readonly frozenRows: number;
  /** The columns of a table that is wider than paper. */
  readonly columns?: WideColumns;
}

export interface WideColumns {
  /** How many of them are printed; those behind are for reckoning and filtering. */
  readonly printed: number;
  /** Widths in letters beyond which texts break, by the column's place. */
  readonly widest: Readonly<Record<number, number>>;
  /** Places of columns that say the same in every row; they are there, but out of sight. */
  readonly hidden: readonly number[];
}

export function textCell(text: string, style: CellStyle = {}): SheetCell | null {
  return text === '' ? null : { kind: 'text', text, style };
}

/** A label in bold, beside a value or over a column. */
export const headCell = (text: string, style: CellStyle = {}): SheetCell | null =>
  textCell(text, { ...style, bold: true, wrap: true });

/** The heads of a table's columns. */
export const headRowOf = (cells: SheetRow): SheetRow =>
  cells.map((cell) => (cell === null ? null : { ...cell, style: { ...cell.style, head: true } }));

export function numberCell(value: number, format: string, style: CellStyle = {}): SheetCell {
  return { kind: 'number', value, style: { ...style, format } };
}

export function formulaCell(formula: string, value: number, format: string, style: CellStyle = {}): SheetCell {
  return { kind: 'formula', formula, value, style: { ...style, format } };
}

/** The style of a row of the report. */
export const rowStyle = ({ kind }: Pick<Row, 'kind'>): CellStyle => (kind === 'line' ? {} : { bold: true });

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : columnName(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

/** What stands before a reference to another sheet; the names of our sheets hold no quotes. */
export const onSheet = (name: string): string => `'${name}'!`;

/** Indices from 0, as in the rows. */
export const reference = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
