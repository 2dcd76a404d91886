/** One sheet as XML: widths from its content, the head in sight, every text a string and never a formula. */
import { textWidth } from '../../../../shared/report/text-width.ts';
import { reference, type Sheet, type SheetCell, type SheetRow } from './cell.ts';
import type { StyleBook } from './styles.ts';
import { cellXmlText, xmlHead } from './xml.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function sheetXml(sheet: Sheet, styles: StyleBook): string {
  const widths = columnWidths(sheet);
  const spills = sheet.rows.flatMap((row, index) => spillOf(row, index, widths) ?? []);
  const spillAt = new Map(spills.map((spill) => [spill.row, spill]));
  const rows = sheet.rows.map((row, index) => rowXml(row, index, widths, spillAt.get(index) ?? null, styles)).join('');
  return [
    `${xmlHead}<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet.frozenRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="13"/>',
    columnsXml(widths, sheet.columns?.hidden ?? []),
    `<sheetData>${rows}</sheetData>`,
    mergesXml(spills),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${paperOf(sheet, widths)}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function paneXml(frozenRows: number): string {
  if (frozenRows === 0) return '';
  return `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
}

/** A text that runs over the columns up to the last one. */
interface Spill {
  readonly row: number;
  readonly column: number;
  readonly last: number;
  /** Letters it has room for in a line. */
  readonly width: number;
}

/** null where no text spills, or where it is short enough for its own column or stands beside other cells. */
function spillOf(row: SheetRow, index: number, widths: readonly number[]): Spill | null {
  const column = row.findIndex((cell) => cell?.style.spill === true);
  const last = widths.length - 1;
  if (column < 0 || column === last || row.slice(column + 1).some((cell) => cell !== null)) return null;
  return { row: index, column, last, width: widths.slice(column).reduce((sum, width) => sum + width, 0) };
}

function mergesXml(spills: readonly Spill[]): string {
  const each = spills.map(
    ({ row, column, last }) => `<mergeCell ref="${reference(row, column)}:${reference(row, last)}"/>`,
  );
  return each.length === 0 ? '' : `<mergeCells count="${each.length}">${each.join('')}</mergeCells>`;
}

/** A4, or A3 where a table would be too small to read on it; numbers of the format. */
function paperOf({ columns }: Sheet, widths: readonly number[]): number {
  const hidden = columns?.hidden ?? [];
  const printed = widths.slice(0, columns?.printed).filter((_, column) => !hidden.includes(column));
  const width = printed.reduce((sum, each) => sum + each * letterWidth, 0);
  return a4Width / width < smallestScale ? 8 : 9;
}

/** Points between the margins of A4 across; type of 10 points is read well down to 6. */
const a4Width = 770;
const smallestScale = 0.6;

function rowXml(
  row: SheetRow,
  index: number,
  widths: readonly number[],
  spill: Spill | null,
  styles: StyleBook,
): string {
  const broken = row.map((cell, column) =>
    cell !== null && column === spill?.column ? { ...cell, style: { ...cell.style, wrap: true as const } } : cell,
  );
  const room = spill === null ? widths : widths.with(spill.column, spill.width);
  const cells = broken.map((cell, column) => (cell === null ? '' : cellXml(cell, reference(index, column), styles)));
  const filled = cells.join('');
  return filled === '' ? '' : `<row r="${index + 1}"${heightOf(broken, room)}>${filled}</row>`;
}

function cellXml(cell: SheetCell, at: string, styles: StyleBook): string {
  const place = `<c r="${at}" s="${styles.indexOf(cell.style)}"`;
  switch (cell.kind) {
    case 'text':
      return `${place} t="inlineStr"><is><t xml:space="preserve">${cellXmlText(cell.text)}</t></is></c>`;
    case 'number':
      return `${place}><v>${cell.value}</v></c>`;
    case 'formula':
      return `${place}><f>${cellXmlText(cell.formula)}</f><v>${cell.value}</v></c>`;
  }
}

const narrowest = 8;
const widest = 48;

/** Widths in letters: what the widest cell takes; long texts break. */
function columnWidths({ rows, columns }: Sheet): readonly number[] {
  const count = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: count }, (_, column) => {
    const letters = rows.reduce((most, row) => Math.max(most, lettersOf(row[column] ?? null)), 0);
    return Math.min(columns?.widest[column] ?? widest, Math.max(narrowest, letters + 3));
  });
}

function columnsXml(widths: readonly number[], hidden: readonly number[]): string {
  const columns = widths.map((width, i) => {
    const sight = hidden.includes(i) ? ' hidden="1"' : '';
    return `<col min="${i + 1}" max="${i + 1}" width="${width}"${sight} customWidth="1"/>`;
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

/** Points that one line takes, and the most that spreadsheets give a row. */
const lineHeight = 13;
const tallest = 409;

/** The height that broken texts take, said outright: not every reader finds it by itself. */
function heightOf(row: SheetRow, widths: readonly number[]): string {
  const lines = row.reduce((most, cell, i) => Math.max(most, linesOf(cell, widths[i] ?? narrowest)), 1);
  return lines === 1 ? '' : ` ht="${Math.min(tallest, lines * lineHeight)}" customHeight="1"`;
}

/** Points: the font of the sheets, one letter of a column's width; letters that text is set in by. */
const fontSize = 10;
const letterWidth = 5.25;
const indentLetters = 2;

function linesOf(cell: SheetCell | null, width: number): number {
  if (cell?.kind !== 'text' || cell.style.wrap !== true) return 1;
  const room = (width - indentLetters) * letterWidth;
  // Words do not fill a line to its end.
  const linesFor = (text: string): number => {
    const needed = textWidth(text, fontSize) * (cell.style.bold === true ? 1.08 : 1);
    return needed <= room ? 1 : Math.ceil((needed * 1.1) / room);
  };
  return cell.text.split('\n').reduce((sum, line) => sum + linesFor(line), 0);
}

function lettersOf(cell: SheetCell | null): number {
  if (cell === null || cell.style.spill === true) return 0;
  if (cell.kind === 'text') return Math.max(...cell.text.split('\n').map(({ length }) => length));
  const { format = '' } = cell.style;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const whole = Math.trunc(Math.abs(cell.value)).toString().length;
  // Group signs, minus and per cent.
  return format === 'General' ? Math.min(11, String(cell.value).length) : Math.ceil(whole * 1.34) + decimals + 2;
}
