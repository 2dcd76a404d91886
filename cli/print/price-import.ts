/** What an import would take over, on a terminal: where it was read, the first rows, every fault with its row. */
import { priceFields, type ImportPreview, type RowRemark } from '../../shared/model/price-book.ts';
import { amount, many } from '../prices/book-files.ts';
import type { Terminal } from '../terminal.ts';
import { tableLines } from './table.ts';
import { wrapText } from './wrap.ts';

const rowsShown = 8;
const remarksShown = 20;

type Screen = Pick<Terminal, 'width' | 'bold'>;

export function previewLines(preview: ImportPreview, screen: Screen): readonly string[] {
  const { sheet, headRow, mapping, unused, rows, faults, remarks, skipped } = preview;
  const read = priceFields.flatMap((field) =>
    (mapping[field] ?? '') === '' ? [] : [`${field} ← “${mapping[field]}”`],
  );
  return [
    screen.bold(`${sheet}, heads in row ${headRow}`),
    ...wrapText(`Read: ${read.join(', ')}`, screen.width),
    ...(unused.length === 0 ? [] : wrapText(`Not read: ${unused.map((head) => `“${head}”`).join(', ')}`, screen.width)),
    '',
    ...sampleLines(preview, screen),
    `${many(rows.length, 'price')}, ${many(faults.length, 'fault')}, ${many(remarks.length, 'remark')}, ${many(skipped.length, 'row')} without a product`,
    ...remarkLines('Faults', faults, screen),
    ...remarkLines('Remarks', remarks, screen),
  ];
}

function sampleLines({ rows }: ImportPreview, screen: Screen): readonly string[] {
  if (rows.length === 0) return [];
  const cells = rows
    .slice(0, rowsShown)
    .map(({ id, part, vendor, description, minor, currency, termMonths, validTo }) => ({
      kind: 'line' as const,
      cells: [
        part === '' ? id : part,
        [vendor, description].filter((text) => text !== '').join(' '),
        amount(minor, currency),
        termMonths === 0 ? '' : `${termMonths} mo`,
        validTo ?? '',
      ],
    }));
  const heads = ['Part', 'Description', 'List', 'Term', 'Valid to'];
  const columns = heads.map((head, i) => ({ head, align: i === 2 ? ('right' as const) : ('left' as const) }));
  const more = rows.length - cells.length;
  return [...tableLines(columns, cells, screen.width, screen.bold), ...(more > 0 ? [`… and ${more} more`] : []), ''];
}

function remarkLines(title: string, remarks: readonly RowRemark[], { width, bold }: Screen): readonly string[] {
  if (remarks.length === 0) return [];
  const more = remarks.length - remarksShown;
  return [
    '',
    bold(title),
    ...remarks.slice(0, remarksShown).flatMap(({ row, column, message }) => {
      const place = row === 0 ? '' : `Row ${row}${column === '' ? '' : `, “${column}”`} `;
      return wrapText(`${place}${message}.`, width);
    }),
    ...(more > 0 ? [`… and ${more} more.`] : []),
  ];
}
