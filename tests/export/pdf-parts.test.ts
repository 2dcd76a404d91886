import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fittingTable, columnWidths, gutter } from '../../main/node/pdf/column-widths.ts';
import { fontFiles, fontPackageFiles } from '../../main/node/pdf/fonts.ts';
import { printable } from '../../main/node/pdf/printable.ts';
import { woffToOpenType } from '../../main/node/pdf/woff.ts';
import { money, numbers, row, words } from '../../shared/report/build.ts';
import type { Table } from '../../shared/report/model.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const writing = { locale: 'en', currency: 'EUR' } as const;

test('the files for the build are there, and are those the program reads', () => {
  const contents = fontPackageFiles.map((file) => readFileSync(join(modules, file)));

  expect(contents.length).toBe(3);
  for (const file of Object.values(fontFiles())) expect(contents).toContainEqual(readFileSync(file));
});

test('an unpacked font has every table at its place with its checksum', () => {
  const font = woffToOpenType(readFileSync(fontFiles().regular));
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, index) => 12 + index * 16);

  expect(font.readUInt32BE(0)).toBe(0x00010000);
  expect(tables.map((at) => font.toString('latin1', at, at + 4))).not.toContain('GPOS');
  for (const at of tables) {
    const [checksum, offset, length] = [
      font.readUInt32BE(at + 4),
      font.readUInt32BE(at + 8),
      font.readUInt32BE(at + 12),
    ];
    const tag = font.toString('latin1', at, at + 4);
    // The checksum of 'head' leaves out a field of its own.
    if (tag === 'head') continue;
    expect([tag, sumOf(font, offset, length)]).toEqual([tag, checksum]);
  }
});

/** Sum of big-endian words modulo 2³², as the OpenType specification defines it. */
function sumOf(font: Buffer, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
  return sum;
}

test('a file that is not a font is refused', () => {
  expect(() => woffToOpenType(Buffer.from('not a font'))).toThrow('not WOFF');
});

test.each([
  { why: 'plain text stays', text: 'Łódź → Αθήνα', printed: 'Łódź → Αθήνα' },
  { why: 'signs the typeface lacks are replaced', text: '○ ■', printed: '° •' },
  { why: 'letters with a combining accent become one letter', text: 'A\u030Asa', printed: '\u00C5sa' },
  { why: 'control characters vanish', text: 'a\u0007b\tc\nd', printed: 'ab c\nd' },
])('$why', ({ text, printed }) => {
  expect(printable(text)).toBe(printed);
});

test('a negative power is set as raised figures', () => {
  expect(printable('3 × 10⁻⁷ a')).toEqual([
    { text: '3 × 10' },
    { text: '−7', sup: true, fontSize: 4.6 },
    { text: ' a' },
  ]);
});

function tableOf(amountMinor: number): Table {
  return {
    id: 't',
    caption: '',
    columns: [
      words('item', 'Item'),
      { ...numbers('list', 'List price', '', money), isOptional: true },
      ...['a', 'b', 'c', 'd'].map((key) => numbers(key, key, '', money)),
    ],
    groups: [{ title: null, rows: [row('A description of some length', ...Array<number>(5).fill(amountMinor))] }],
    empty: '',
    carry: ['d'],
  };
}

test('columns fill the width exactly', () => {
  const widths = columnWidths(tableOf(123_456), writing, 495);

  expect(widths.reduce((sum, width) => sum + width + gutter, -gutter)).toBeCloseTo(495, 6);
});

test('an optional column gives way to words when amounts are long', () => {
  const keys = (table: Table): readonly string[] => table.columns.map(({ key }) => key);

  expect(keys(fittingTable(tableOf(123_456), writing, 495))).toContain('list');
  expect(keys(fittingTable(tableOf(12_345_678_900_000), writing, 495))).not.toContain('list');
});
