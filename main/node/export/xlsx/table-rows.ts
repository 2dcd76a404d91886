/** Tables of the report as rows of a sheet: numbers stay numbers, what is said in words stays text. */
import type { Block, Cell, Column, Mark, Section, Table } from '../../../../shared/report/model.ts';
import { headText, type Writing } from '../../../../shared/report/number-text.ts';
import {
  headCell,
  headRowOf,
  numberCell,
  rowStyle,
  textCell,
  type CellStyle,
  type SheetCell,
  type SheetRow,
} from './cell.ts';
import { fixed, moneyWriting, percentFormat, plain } from './number-format.ts';

/** A section of the report and the site it speaks of, '' where there is only one. */
export interface SitePart {
  readonly site: string;
  readonly section: Section;
}

export interface TableWriting extends Writing {
  readonly siteHead: string;
}

/** The tables of the sections, those of one kind under one head; then what the sections say in words. */
export function tableRows(
  parts: readonly SitePart[],
  writing: TableWriting,
  leftOut: readonly string[] = [],
): SheetRow[] {
  const found = parts.flatMap(({ site, section }) =>
    section.blocks.flatMap((block) => (block.kind === 'table' ? [{ site, table: block.table }] : [])),
  );
  const ids = [...new Set(found.map(({ table }) => table.id))].filter((id) => !leftOut.includes(id));
  const blocks = ids.map((id, i) => {
    const alike = found.filter(({ table }) => table.id === id);
    return [...(i === 0 ? [] : [[], captionRow(alike[0]?.table)]), ...oneTable(alike, writing)];
  });
  const said = parts.flatMap(({ site, section }) =>
    section.blocks.flatMap(wordsOf).map((text): SheetRow => [spilled(site === '' ? text : `${site}: ${text}`)]),
  );
  return [...blocks.flat(), ...(said.length === 0 ? [] : [[], ...said])];
}

const captionRow = (table: Table | undefined): SheetRow => [spilled(table?.caption ?? '', { bold: true })];

/** A text that runs over the cells beside it and widens no column. */
export const spilled = (text: string, style: CellStyle = {}): SheetCell | null =>
  textCell(text, { ...style, spill: true });

function oneTable(
  alike: readonly { readonly site: string; readonly table: Table }[],
  writing: TableWriting,
): SheetRow[] {
  const [first] = alike;
  if (first === undefined) return [];
  const hasSites = alike.some(({ site }) => site !== '');
  const { columns } = first.table;
  const heads: SheetRow = [
    ...(hasSites ? [headCell(writing.siteHead)] : []),
    ...columns.map((column) => headCell(headText(column, writing), column.align === 'right' ? { align: 'right' } : {})),
  ];
  const rows = alike.flatMap(({ site, table }) => bodyRows(table, hasSites ? [textCell(site)] : [], writing));
  return [headRowOf(heads), ...rows];
}

function bodyRows(table: Table, lead: SheetRow, writing: Writing): SheetRow[] {
  const filled = table.groups.flatMap(({ title, rows }): SheetRow[] => [
    ...(title === null ? [] : [[...lead, spilled(title, { bold: true })]]),
    ...rows.map((row): SheetRow => [
      ...lead,
      ...row.cells.map((cell, i) => {
        const column = table.columns[i];
        return column === undefined ? null : reportCell(cell, column, rowStyle(row), writing);
      }),
    ]),
  ]);
  return filled.length === 0 ? [[...lead, spilled(table.empty)]] : filled;
}

/** Signs of the report that a figure keeps in the workbook. */
const signs: Partial<Readonly<Record<Mark, string>>> = { assumed: '○ ', illustrative: '≈ ' };

function reportCell(cell: Cell, column: Column, row: CellStyle, writing: Writing): SheetCell | null {
  const { value, detail = '', mark, strong } = cell;
  const sign = mark === undefined ? '' : (signs[mark] ?? '');
  const style: CellStyle = strong === true ? { ...row, bold: true } : row;
  if (typeof value === 'number' && detail === '') return figureCell(value, column, sign, style, writing);
  const text = [value ?? '', detail].filter((part) => part !== '').join('\n');
  const aligned = column.align === 'right' ? { align: 'right' as const } : {};
  return textCell(text === '' ? '' : `${sign}${text}`, { ...style, ...aligned, wrap: true });
}

function figureCell(value: number, column: Column, sign: string, style: CellStyle, writing: Writing): SheetCell {
  const signed = (format: string): string => (sign === '' ? format : `"${sign}"${format}`);
  switch (column.format.kind) {
    case 'money': {
      const { major, format } = moneyWriting(writing.currency);
      return numberCell(major(value), signed(format), style);
    }
    case 'number':
      return numberCell(value, signed(fixed(column.format.decimals)), style);
    case 'percent':
      return numberCell(value, signed(percentFormat(column.format.decimals)), style);
    case 'figure':
    case 'text':
      return numberCell(value, signed(plain(value)), style);
  }
}

/** What a block says besides tables; drawings have nothing to say here. */
function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'lines':
      return block.lines.map(({ label, text }) => `${label}: ${text}`);
    case 'figures':
      return block.figures.map(({ label, value, unit }) => `${label}: ${value} ${unit}`.trim());
    case 'list':
      return [`${block.caption}: ${block.items.join('; ')}`];
    case 'table':
    case 'derivation':
    case 'drawing':
      return [];
  }
}
