/**
 * A table of the report on paper: heads repeated on every page, rows whole, group titles kept with their rows.
 *
 * Every group is a table of its own with the same column widths; its title stands in the head, so that it is
 * repeated with the head where the group goes on.
 */
import type { Content, ContentTable, ContentText, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import type { Cell, Column, Row, RowGroup, Table } from '../../../shared/report/model.ts';
import { cellText, headText, type Writing } from '../../../shared/report/number-text.ts';
import { textWidth } from '../../../shared/report/text-width.ts';
import { cellHeight, columnWidths, gutter } from './column-widths.ts';
import { markWidth, printable, withMark } from './printable.ts';
import { color, size } from './style.ts';

/** A row as laid out: its first text, which knows its page afterwards, and its amounts in the columns to be carried. */
export interface LaidRow {
  readonly node: ContentText;
  readonly amounts: readonly number[];
}

export interface LaidTable {
  readonly content: readonly Content[];
  readonly widths: readonly number[];
  readonly heads: readonly ContentText[];
  readonly rows: readonly LaidRow[];
  /** Height of the head and the first row, roughly: what must find room under a heading. */
  readonly startHeight: number;
  /** Height of it all, roughly. */
  readonly height: number;
}

/** A row this tall may be cut, because it might be taller than a page. */
const tallestWholeRow = 420;
const groupGap = 9;

export function layTable(table: Table, writing: Writing, available: number): LaidTable {
  const widths = columnWidths(table, writing, available);
  const groups = table.groups.filter(({ rows }) => rows.length > 0);
  const laid = groups.map((group, index) => layGroup(table, group, index, widths, writing));
  const [first] = groups;
  const startHeight = first === undefined ? 0 : 24 + rowHeight(first.rows[0], table.columns, widths, writing);
  return {
    content: laid.map(({ content }) => content),
    widths,
    heads: laid.map(({ head }) => head),
    rows: laid.flatMap(({ rows }) => rows),
    startHeight,
    height: groups.reduce(
      (sum, { rows }) => rows.reduce((all, row) => all + rowHeight(row, table.columns, widths, writing), sum + 30),
      0,
    ),
  };
}

interface LaidGroup {
  readonly content: ContentTable;
  readonly head: ContentText;
  readonly rows: readonly LaidRow[];
}

function layGroup(
  table: Table,
  group: RowGroup,
  index: number,
  widths: readonly number[],
  writing: Writing,
): LaidGroup {
  const heads = table.columns.map((column, place) => headCell(column, place === 0 ? group.title : null, writing));
  const carried = table.carry.map((key) => table.columns.findIndex((column) => column.key === key));
  const rows = group.rows.map((row) => layRow(row, table.columns, carried, widths, writing));
  const isTall = group.rows.some((row) => rowHeight(row, table.columns, widths, writing) > tallestWholeRow);
  return {
    content: {
      margin: [0, index === 0 ? 0 : groupGap, 0, 0],
      layout: tableLayout(group.rows),
      table: {
        headerRows: 1,
        ...(isTall ? {} : { keepWithHeaderRows: 1, dontBreakRows: true }),
        widths: [...widths],
        body: [heads, ...rows.map(({ cells }) => cells)],
      },
    },
    head: heads[0] as ContentText,
    rows: rows.map(({ first, amounts }) => ({ node: first, amounts })),
  };
}

function headCell(column: Column, title: string | null, writing: Writing): ContentText {
  if (title !== null) return onBaseline({ text: printable(title), fontSize: size.table, bold: true });
  const text = printable(headText(column, writing));
  return onBaseline({ text, fontSize: size.small, color: color.quiet, alignment: column.align });
}

/** Heads of one and of two lines end on the same line. The printer knows the field, its published types do not. */
function onBaseline(head: ContentText): ContentText {
  return Object.assign(head, { verticalAlignment: 'bottom' });
}

interface LaidCells {
  readonly cells: TableCell[];
  readonly first: ContentText;
  readonly amounts: readonly number[];
}

function layRow(
  row: Row,
  columns: readonly Column[],
  carried: readonly number[],
  widths: readonly number[],
  writing: Writing,
): LaidCells {
  const isSum = row.kind !== 'line';
  const laid = columns.map((column, index) =>
    layCell(row.cells[index] ?? { value: null }, column, isSum, index === 0, widths[index] ?? 0, writing),
  );
  const amounts = carried.map((index) => {
    const value = row.cells[index]?.value;
    return row.kind === 'line' && typeof value === 'number' ? value : 0;
  });
  return { cells: laid.map(({ cell }) => cell), first: laid[0]?.first ?? { text: '' }, amounts };
}

/** The cell and its first text, which knows its page after layout. */
function layCell(
  cell: Cell,
  column: Column,
  isSum: boolean,
  isLead: boolean,
  width: number,
  writing: Writing,
): { readonly cell: TableCell; readonly first: ContentText } {
  const { mark, detail } = cell;
  const text = cellText(cell, column, writing);
  if (text === '' && detail === undefined && !isLead) return { cell: { canvas: [] }, first: { text } };
  const isShape = mark !== undefined && mark !== 'illustrative';
  const room = width - (isShape ? markWidth : 0);
  const first: ContentText = {
    text: printable(mark === 'illustrative' ? `≈\u202f${text}` : text),
    fontSize: size.table,
    alignment: column.align,
    ...(isSum || cell.strong === true ? { bold: true } : {}),
    ...(isOneLine(text, size.table, room) ? { noWrap: true } : {}),
  };
  const main = isShape ? withMark(mark, first, size.table) : first;
  if (detail === undefined || detail === '') return { cell: main, first };
  const second: ContentText = {
    text: printable(detail),
    fontSize: size.small,
    color: color.quiet,
    margin: [isShape ? markWidth : 0, 0.5, 0, 0],
    alignment: column.align,
    ...(isOneLine(detail, size.small, room) ? { noWrap: true } : {}),
  };
  return { cell: { stack: [main, second] }, first };
}

/**
 * Whether a text surely needs no second line. It is then set in one piece instead of word by word, which makes long
 * tables twice as fast to print; the margin covers the error of the estimate.
 */
function isOneLine(text: string, fontSize: number, width: number): boolean {
  return !text.includes('\n') && textWidth(text, fontSize) * 1.12 <= width;
}

function rowHeight(
  row: Row | undefined,
  columns: readonly Column[],
  widths: readonly number[],
  writing: Writing,
): number {
  if (row === undefined) return 0;
  return Math.max(
    0,
    ...row.cells.map((cell, index) => {
      const column = columns[index];
      return column === undefined ? 0 : cellHeight(cell, column, writing, widths[index] ?? 1);
    }),
  );
}

/** Hairlines between rows, a firm line under the head and over a sum, no upright lines. */
function tableLayout(rows: readonly Row[]): CustomTableLayout {
  const isSum = (index: number): boolean => rows[index - 1] !== undefined && rows[index - 1]?.kind !== 'line';
  return {
    hLineWidth: (index) => (index === 0 ? 0 : index === 1 ? 0.7 : isSum(index) ? 0.5 : 0.25),
    hLineColor: (index) => (index === 1 || isSum(index) ? color.line : color.hairline),
    vLineWidth: () => 0,
    paddingLeft: (index) => (index === 0 ? 0 : gutter / 2),
    paddingRight: (index, node) => (index === (node.table.widths?.length ?? 0) - 1 ? 0 : gutter / 2),
    paddingTop: () => rowPadding,
    paddingBottom: () => rowPadding,
  };
}

export const rowPadding = 2.2;
