/**
 * A table of the report on paper: one head, repeated on every page; rows whole; the title of a group stands above its
 * first row and inside it, so that no page break comes between the two.
 */
import type { Content, ContentTable, ContentText, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import type { Cell, Column, Row, RowGroup, Table } from '../../../shared/report/model.ts';
import { cellText, headText, type Writing } from '../../../shared/report/number-text.ts';
import { fitText, textWidth } from '../../../shared/report/text-width.ts';
import { cellHeight, columnWidths, gutter } from './column-widths.ts';
import { markWidth, printable, withMark } from './printable.ts';
import { as } from './structure.ts';
import { color, lineHeightOf, size } from './style.ts';

/** A row as laid out: its first text, which knows its page afterwards, and its amounts in the columns to be carried. */
export interface LaidRow {
  readonly node: ContentText;
  readonly amounts: readonly number[];
}

export interface LaidTable {
  /** null where there are no rows. */
  readonly content: Content | null;
  readonly widths: readonly number[];
  readonly rows: readonly LaidRow[];
  /** Height of the head and the first row, roughly: what must find room under a heading. */
  readonly startHeight: number;
  /** Height of it all, roughly. */
  readonly height: number;
}

/** A row this tall may be cut, because it might be taller than a page. */
const tallestWholeRow = 560;
const headHeight = 24;

export function layTable(table: Table, writing: Writing, available: number): LaidTable {
  const widths = columnWidths(table, writing, available);
  const groups = table.groups.filter(({ rows }) => rows.length > 0);
  const heights = groups.map(({ title, rows }, index) =>
    rows.map((row, place) => {
      const above = place === 0 && title !== null ? titleHeight(index) : 0;
      return above + rowHeight(row, table.columns, widths, writing);
    }),
  );
  const all = heights.flat();
  const rows = groups.flatMap((group, index) => layGroup(table, group, index, widths, writing));
  // The printer notes the true page of a text that can be linked to; of others only where it was first tried.
  if (table.carry.length > 0)
    rows.forEach(({ first }, index) => Object.assign(first, { id: `${table.id}-row-${index + 1}` }));
  return {
    content: rows.length === 0 ? null : tableContent(table, groups, rows, Math.max(...all), widths, writing),
    widths,
    rows: rows.map(({ first, amounts }) => ({ node: first, amounts })),
    startHeight: all[0] === undefined ? 0 : headHeight + all[0],
    height: all.length === 0 ? 0 : all.reduce((sum, height) => sum + height, headHeight),
  };
}

function tableContent(
  { columns }: Table,
  groups: readonly RowGroup[],
  rows: readonly LaidCells[],
  tallest: number,
  widths: readonly number[],
  writing: Writing,
): ContentTable {
  return {
    layout: tableLayout(groups),
    table: {
      headerRows: 1,
      ...(tallest > tallestWholeRow ? {} : { keepWithHeaderRows: 1, dontBreakRows: true }),
      widths: [...widths],
      body: [columns.map((column) => headCell(column, writing)), ...rows.map(({ cells }) => cells)],
    },
  };
}

function layGroup(
  table: Table,
  { title, rows }: RowGroup,
  index: number,
  widths: readonly number[],
  writing: Writing,
): readonly LaidCells[] {
  const carried = table.carry.map((key) => table.columns.findIndex((column) => column.key === key));
  const laid = rows.map((row) => layRow(row, table.columns, carried, widths, writing));
  const [first, ...others] = laid;
  return title === null || first === undefined ? laid : [withTitle(first, title, index, widths), ...others];
}

/** Room above a title, none above the first one; room between it and its row. */
const [titleGap, titleFoot] = [7, 4];
const titleHeight = (index: number): number => (index === 0 ? 0 : titleGap) + lineHeightOf(size.table) + titleFoot;

/** The row under the title of its group, which runs over all columns; the other cells begin as far down. */
function withTitle(row: LaidCells, title: string, index: number, widths: readonly number[]): LaidCells {
  const [lead, ...others] = row.cells;
  const height = titleHeight(index);
  const width = widths.reduce((sum, each) => sum + each + gutter, -gutter);
  const rule = { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.25, lineColor: color.hairline };
  const head: Content[] = [
    { canvas: [rule as never], relativePosition: { x: 0, y: height - titleFoot / 2 } },
    as('group-head', {
      text: printable(fitText(title, size.table, width)),
      fontSize: size.table,
      bold: true,
      noWrap: true,
      margin: [0, index === 0 ? 0 : titleGap, 0, titleFoot],
    }),
  ];
  return {
    ...row,
    cells: [
      { stack: [...head, lead as Content] },
      ...others.map((cell) => ({
        stack: [cell as Content],
        margin: [0, height, 0, 0] as [number, number, number, number],
      })),
    ],
  };
}

function headCell(column: Column, writing: Writing): ContentText {
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
function tableLayout(groups: readonly RowGroup[]): CustomTableLayout {
  const rows = groups.flatMap((group) => group.rows);
  // The line above the row; the head is row 0.
  const kindAt = (index: number): Row['kind'] => rows[index - 1]?.kind ?? 'line';
  const isSum = (index: number): boolean => kindAt(index) !== 'line';
  return {
    hLineWidth: (index) =>
      index === 0 ? 0 : index === 1 || kindAt(index) === 'total' ? 0.7 : isSum(index) ? 0.5 : 0.25,
    hLineColor: (index) => (index === 1 || isSum(index) ? color.line : color.hairline),
    vLineWidth: () => 0,
    paddingLeft: (index) => (index === 0 ? 0 : gutter / 2),
    paddingRight: (index, node) => (index === (node.table.widths?.length ?? 0) - 1 ? 0 : gutter / 2),
    paddingTop: () => rowPadding,
    paddingBottom: () => rowPadding,
  };
}

const rowPadding = 2.2;
