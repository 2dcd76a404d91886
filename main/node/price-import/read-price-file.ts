/** The bytes of a supplier's price list as tables of cells, or why they are none. */
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { PriceTable } from '../../../shared/model/price-book.ts';
import { readTextTable } from './text-table.ts';
import { readWorkbook, sheetNames, type SheetName } from './workbook.ts';

/** As much as the largest lists have, packed. */
export const priceFileBytesMax = 40_000_000;

/** `sheet` is the one to read; the first that looks like a price list when null. */
export function readPriceFile(
  bytes: Uint8Array,
  name: string,
  sheet: string | null = null,
): Result<readonly PriceTable[], string> {
  if (bytes.byteLength === 0) return err('the file is empty');
  if (bytes.byteLength > priceFileBytesMax)
    return err(
      `the file has ${Math.ceil(bytes.byteLength / 1e6)} MB, and at most ${priceFileBytesMax / 1e6} MB are read`,
    );
  if (isZip(bytes)) return readWorkbook(bytes, sheet);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return err('the file is an old .xls or a workbook with a password: save it as .xlsx without one');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return err('the file is a PDF: ask for the list as .xlsx or .csv');
  const table = readTextTable(bytes, name);
  return table.ok ? ok([table.value]) : table;
}

/** The sheets to choose from; none in a text file, or in what cannot be read. */
export function sheetsOf(bytes: Uint8Array): readonly SheetName[] {
  const names = isZip(bytes) && bytes.byteLength <= priceFileBytesMax ? sheetNames(bytes) : null;
  return names?.ok === true ? names.value : [];
}

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b]);

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, i) => bytes[i] === byte);
