/** What a table is made of, and its arithmetic without a screen: filter, order, moving about, text for a spreadsheet. */
import type { ReactNode } from 'react';

export interface CellOption {
  readonly value: string;
  readonly label: string;
}

export interface ColumnEdit<Row> {
  /** What stands in the cell when it is edited. */
  readonly text: (row: Row) => string;
  /** Takes what was typed; a sentence when it cannot be taken, and then it stays in the cell. */
  readonly commit: (row: Row, text: string) => string | null;
  /** Choose one of these instead of typing. */
  readonly options?: readonly CellOption[] | ((row: Row) => readonly CellOption[]);
  readonly isAllowed?: (row: Row) => boolean;
  /** Differs from what it is compared with, such as the project below a scenario. */
  readonly isOther?: (row: Row) => boolean;
  /** Gives such a cell the value it is compared with. */
  readonly takeBack?: (row: Row) => void;
}

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  /** One unit a column, in the head. */
  readonly unit?: string;
  readonly align?: 'left' | 'right';
  /** Width [px]; the first column without one takes what is left. */
  readonly width?: number;
  /** Plain text: shown unless there is a `cell`, searched by the filter, copied. */
  readonly text: (row: Row) => string;
  /** What to sort by; the text when absent. */
  readonly sort?: (row: Row) => number | string | null;
  readonly cell?: (row: Row) => ReactNode;
  readonly edit?: ColumnEdit<Row>;
  /** At the foot. */
  readonly total?: ReactNode;
  /** May be switched off. */
  readonly isOptional?: boolean;
}

export interface SortOrder {
  readonly key: string;
  readonly isDown: boolean;
}

/** Rows that hold every word of the filter in one of their columns. */
export function filtered<Row>(rows: readonly Row[], columns: readonly Column<Row>[], filter: string): readonly Row[] {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = columns
      .map((column) => column.text(row))
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Equal rows keep the order they came in; what has no value comes last either way. */
export function ordered<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: SortOrder | null,
): readonly Row[] {
  const column = columns.find(({ key }) => key === order?.key);
  if (column === undefined || order === null) return rows;
  const keyOf = column.sort ?? column.text;
  const sign = order.isDown ? -1 : 1;
  const compare = new Intl.Collator(undefined, { numeric: true }).compare;
  return rows
    .map((row) => ({ row, by: keyOf(row) }))
    .toSorted((a, b) => {
      if (a.by === null || b.by === null) return Number(a.by === null) - Number(b.by === null);
      return (
        sign *
        (typeof a.by === 'number' && typeof b.by === 'number' ? a.by - b.by : compare(String(a.by), String(b.by)))
      );
    })
    .map(({ row }) => row);
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell; null when the key does not move. */
export function moved(
  { row, column }: CellPlace,
  key: string,
  isControl: boolean,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): CellPlace | null {
  const at = (nextRow: number, nextColumn: number): CellPlace => ({
    row: Math.max(-1, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(isControl ? 0 : row - 1, column);
    case 'ArrowDown':
      return at(isControl ? rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return at(row, isControl ? 0 : column - 1);
    case 'ArrowRight':
      return at(row, isControl ? columns - 1 : column + 1);
    case 'Home':
      return at(isControl ? 0 : row, 0);
    case 'End':
      return at(isControl ? rows - 1 : row, columns - 1);
    case 'PageUp':
      return at(Math.max(0, row - page), column);
    case 'PageDown':
      return at(row + page, column);
    default:
      return null;
  }
}

/** Cells of what a spreadsheet puts on the clipboard: tabs between cells, quotes around cells with breaks. */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const piece = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  while (piece.lastIndex < text.length) {
    const match = piece.exec(text);
    if (match === null) break;
    const [, quoted, plain, end] = match;
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    if (end !== '\t' && end !== '' && piece.lastIndex < text.length) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** Rows as text that a spreadsheet takes. */
export function copiedText<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => columns.map((column) => quoted(column.text(row))).join('\t')).join('\n');
}
