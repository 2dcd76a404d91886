/** One sheet as XML: widths from its content, the head in sight, every text a string and never a formula. */
import { textWidth } from '../../../../shared/report/text-width.ts';
import { reference, type Sheet, type SheetCell, type SheetRow } from './cell.ts';
import type { StyleBook } from './styles.ts';
import { cellXmlText, xmlHead } from './xml.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function sheetXml(sheet: Sheet, styles: StyleBook): string {
  const widths = columnWidths(sheet.rows);
  const rows = sheet.rows.map((row, index) => rowXml(row, index, widths, styles)).join('');
  return [
    `${xmlHead}<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet.frozenRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="13"/>',
    columnsXml(widths),
    `<sheetData>${rows}</sheetData>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function paneXml(frozenRows: number): string {
  if (frozenRows === 0) return '';
  return `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
}

function rowXml(row: SheetRow, index: number, widths: readonly number[], styles: StyleBook): string {
  const cells = row.map((cell, column) => (cell === null ? '' : cellXml(cell, reference(index, column), styles)));
  const filled = cells.join('');
  return filled === '' ? '' : `<row r="${index + 1}"${heightOf(row, widths)}>${filled}</row>`;
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
function columnWidths(rows: readonly SheetRow[]): readonly number[] {
  const count = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: count }, (_, column) => {
    const letters = rows.reduce((most, row) => Math.max(most, lettersOf(row[column] ?? null)), 0);
    return Math.min(widest, Math.max(narrowest, letters + 3));
  });
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
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
