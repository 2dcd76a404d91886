/**
 * Running sums at the foot and the head of pages on which a table goes on.
 *
 * They stand in the page's own foot and head, which are made after the rows have found their pages, so that they
 * never move a row.
 */
import type { Content, ContentText } from 'pdfmake/interfaces.js';
import type { LaidTable } from './table.ts';
import { rowPadding } from './table.ts';
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

interface Place {
  readonly pageNumber: number;
  readonly top: number;
}

/** What the layout leaves on a node; not part of the published types. */
function firstPlace(node: ContentText): Place | undefined {
  return (node as { positions?: readonly Place[] }).positions?.[0];
}

/**
 * The page of every row.
 *
 * A row that was pushed to the next page still carries the place it was pushed from. Only the last row noted for a
 * page can be such a one, and it is when the row after it does not stand first under the repeated head.
 */
export function rowPages(laid: LaidTable, page: Page): readonly number[] {
  const places = laid.rows.map(({ node }) => firstPlace(node));
  const head = laid.heads[0] === undefined ? undefined : firstPlace(laid.heads[0]);
  const start = places[0];
  const headHeight = head === undefined || start === undefined ? 0 : start.top - head.top;
  const firstTop = page.top + rowPadding + headHeight;
  return places.map((place, index) => {
    const next = places[index + 1];
    if (place === undefined) return 0;
    const isLast = next !== undefined && next.pageNumber > place.pageNumber;
    return isLast && next.top > firstTop + 3 ? next.pageNumber : place.pageNumber;
  });
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
