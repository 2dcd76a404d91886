/**
 * Running sums at the foot and the head of pages on which a table goes on.
 *
 * They stand in the page's own foot and head, which are made after the rows have found their pages, so that they
 * never move a row.
 */
import type { Content, ContentText } from 'pdfmake/interfaces.js';
import type { LaidTable } from './table.ts';
import type { Page } from './style.ts';
import { color, size } from './style.ts';
import { gutter } from './column-widths.ts';

export interface CarriedTable {
  readonly laid: LaidTable;
  /** Positions of the carried columns. */
  readonly columns: readonly number[];
  readonly amountText: (amount: number) => string;
  readonly forward: string;
  readonly brought: string;
}

/** The page of every row, known once the rows are laid out; what the layout leaves on a node is no published type. */
export function rowPages({ rows }: LaidTable): readonly number[] {
  return rows.map(
    ({ node }) => (node as { positions?: readonly { readonly pageNumber: number }[] }).positions?.[0]?.pageNumber ?? 0,
  );
}

/** Sums of all rows up to the end of a page, where the table starts on or before it and goes on after it. */
export function sumsAfter(laid: LaidTable, pages: readonly number[], pageNumber: number): readonly number[] | null {
  const before = laid.rows.filter((_, index) => (pages[index] ?? 0) <= pageNumber);
  if (before.length === 0 || before.length === laid.rows.length) return null;
  const count = laid.rows[0]?.amounts.length ?? 0;
  return Array.from({ length: count }, (_, column) =>
    before.reduce((sum, { amounts }) => sum + (amounts[column] ?? 0), 0),
  );
}

export function carryLine(
  table: CarriedTable,
  label: string,
  sums: readonly number[],
  page: Page,
  top: number,
): Content {
  const { laid, columns, amountText } = table;
  const first = Math.min(...columns);
  const lead = laid.widths.slice(0, first).reduce((sum, width) => sum + width + gutter, 0) - gutter / 2;
  const cell = (text: string): ContentText => ({ text, alignment: 'right', fontSize: size.table, color: color.quiet });
  return {
    margin: [page.left, top, page.right, 0],
    columnGap: 0,
    columns: [
      { ...cell(label), width: lead - gutter / 2 },
      ...columns.map((column, index) => ({
        ...cell(amountText(sums[index] ?? 0)),
        width: (laid.widths[column] ?? 0) + gutter,
      })),
    ],
  };
}
