/** Widths of a table's columns: numbers get what they need, words share the rest by weight and content. */
import type { Cell, Column, Table } from '../../../shared/report/model.ts';
import { cellText, headText, type Writing } from '../../../shared/report/number-text.ts';
import { textWidth } from '../../../shared/report/text-width.ts';
import { markWidth } from './printable.ts';
import { size } from './style.ts';

/** Room between two columns, half on either side. */
export const gutter = 9;
const narrowest = 38;
/** A narrow column of words wraps beyond this; figures are never cut. */
const widestLabel = 76;
const widestOf = (column: Column): number => (column.format.kind === 'text' ? widestLabel : Infinity);
/** Semi-bold figures and the estimate's own error. */
const slack = 1.06;

/** Words narrower than this are hard to read; optional columns give way. */
const readable = 110;

/** The table without its optional columns where they would squeeze the words. */
export function fittingTable(table: Table, writing: Writing, available: number): Table {
  const widths = columnWidths(table, writing, available);
  const isTight = table.columns.some(({ share }, index) => share > 0 && (widths[index] ?? 0) < readable);
  const kept = table.columns.map(({ isOptional }) => !(isTight && isOptional === true));
  if (!kept.includes(false)) return table;
  const groups = table.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) })),
  }));
  return { ...table, columns: table.columns.filter((_, index) => kept[index]), groups };
}

export function columnWidths(table: Table, writing: Writing, available: number): readonly number[] {
  const { columns, groups } = table;
  const rows = groups.flatMap((group) => group.rows);
  const inner = available - gutter * (columns.length - 1);
  const natural = columns.map((column, index) => {
    const cells = rows.map(({ cells: all }) => cellWidth(all[index], column, writing));
    return Math.max(headWidth(column, writing), ...cells);
  });
  const fixed = columns.map((column, index) =>
    column.share === 0 ? Math.min(natural[index] ?? 0, widestOf(column)) : null,
  );
  const shares = shareOut(columns, natural, fixed, inner);
  return squeezed(shares, inner);
}

/** Free width by weight; a column that needs less leaves the rest to the others, the last rest to the first. */
function shareOut(
  columns: readonly Column[],
  natural: readonly number[],
  fixed: readonly (number | null)[],
  inner: number,
): readonly number[] {
  const widths = fixed.map((width) => width);
  for (;;) {
    const open = columns.map((_, index) => index).filter((index) => widths[index] === null);
    const rest = inner - widths.reduce((sum: number, width) => sum + (width ?? 0), 0);
    const weight = open.reduce((sum, index) => sum + (columns[index]?.share ?? 0), 0);
    const fair = (index: number): number => Math.max(narrowest, (rest * (columns[index]?.share ?? 0)) / weight);
    const content = open.filter((index) => (natural[index] ?? 0) <= fair(index));
    if (content.length === 0 || content.length === open.length) {
      open.forEach((index) => (widths[index] = fair(index)));
      break;
    }
    content.forEach((index) => (widths[index] = Math.max(narrowest, natural[index] ?? 0)));
  }
  return widths.map((width) => width ?? narrowest);
}

/** Too much for the page: the widest columns give way first, so that short figures stay on one line. */
function squeezed(widths: readonly number[], inner: number): readonly number[] {
  const excess = widths.reduce((sum, width) => sum + width, 0) - inner;
  if (excess <= 0.01) return widths;
  const spare = widths.map((width) => Math.max(0, width - narrowest));
  const all = spare.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => width - (excess * (spare[index] ?? 0)) / Math.max(all, 1));
}

function headWidth(column: Column, writing: Writing): number {
  const words = headText(column, writing).split(/[ \n]/);
  return Math.max(...words.map((word) => textWidth(word, size.small))) * slack + 2;
}

function cellWidth(cell: Cell | undefined, column: Column, writing: Writing): number {
  if (cell === undefined) return 0;
  const lines = cellText(cell, column, writing).split('\n');
  const main = Math.max(...lines.map((line) => textWidth(line, size.table)));
  const detail = cell.detail === undefined ? 0 : textWidth(cell.detail, size.small);
  return Math.max(main, detail) * slack + (cell.mark === undefined ? 0 : markWidth) + 1;
}

/** Lines a cell takes at a width, roughly; for keeping things together, never for placing them. */
export function cellHeight(cell: Cell, column: Column, writing: Writing, width: number): number {
  const lines = (text: string, fontSize: number): number =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, fontSize) * 1.1) / width)), 0);
  const main = lines(cellText(cell, column, writing), size.table) * size.table * 1.3;
  const detail = cell.detail === undefined ? 0 : lines(cell.detail, size.small) * size.small * 1.3;
  return main + detail + 6;
}
