import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiedText, filtered, moved, ordered, pastedCells, type Column } from '../../../../renderer/ui/table-model.ts';

interface Row {
  readonly name: string;
  readonly size: number | null;
  readonly at: number;
}

const columns: readonly Column<Row>[] = [
  { key: 'name', head: 'Name', text: ({ name }) => name },
  { key: 'size', head: 'Size', text: ({ size }) => String(size ?? ''), sort: ({ size }) => size },
];

describe('order', () => {
  const anyRow = fc.record({ name: fc.constantFrom('a', 'b', 'c'), size: fc.constantFrom(1, 2, 3, null) });

  test('equal rows keep the order they came in, upwards and downwards', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 30 }),
        fc.boolean(),
        fc.constantFrom('name', 'size'),
        (some, isDown, key) => {
          const rows = some.map((row, at): Row => ({ ...row, at }));

          const sorted = ordered(rows, columns, { key, isDown });

          expect(sorted).toHaveLength(rows.length);
          for (const [index, row] of sorted.entries()) {
            const next = sorted[index + 1];
            if (next !== undefined && row[key as 'size'] === next[key as 'size']) expect(row.at).toBeLessThan(next.at);
          }
        },
      ),
    );
  });

  test('rows without a value come last either way', () => {
    const rows = [null, 2, 1].map((size, at): Row => ({ name: 'x', size, at }));
    expect(ordered(rows, columns, { key: 'size', isDown: false }).map(({ size }) => size)).toEqual([1, 2, null]);
    expect(ordered(rows, columns, { key: 'size', isDown: true }).map(({ size }) => size)).toEqual([2, 1, null]);
  });
});

test('the filter wants every word, in whatever column', () => {
  const rows = ['red host', 'red switch', 'blue host'].map((name, at): Row => ({ name, size: at, at }));
  expect(filtered(rows, columns, ' HOST  red ').map(({ name }) => name)).toEqual(['red host']);
  expect(filtered(rows, columns, '')).toBe(rows);
});

describe('moving about', () => {
  const size = { rows: 100, columns: 5, page: 12 };
  test.each([
    ['ArrowDown', false, { row: 6, column: 2 }],
    ['ArrowDown', true, { row: 99, column: 2 }],
    ['ArrowUp', true, { row: 0, column: 2 }],
    ['ArrowLeft', false, { row: 5, column: 1 }],
    ['End', false, { row: 5, column: 4 }],
    ['Home', true, { row: 0, column: 0 }],
    ['PageDown', false, { row: 17, column: 2 }],
  ])('%s, with control: %s', (key, isControl, to) => {
    expect(moved({ row: 5, column: 2 }, key, isControl, size)).toEqual(to);
  });

  test('never leaves the table', () => {
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean()), { maxLength: 40 }), (steps) => {
        let place = { row: 0, column: 0 };
        for (const [key, isControl] of steps)
          place = moved(place, key, isControl, { rows: 3, columns: 2, page: 12 }) ?? place;
        // Row −1 is the head.
        expect(place.row).toBeGreaterThanOrEqual(-1);
        expect(place.row).toBeLessThan(3);
        expect(place.column).toBeGreaterThanOrEqual(0);
        expect(place.column).toBeLessThan(2);
      }),
    );
  });
});

describe('spreadsheets', () => {
  test.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one', [['one']]],
    ['"two\nlines"\t5', [['two\nlines', '5']]],
    ['"says ""yes"""\tx', [['says "yes"', 'x']]],
    ['a\t\tb', [['a', '', 'b']]],
  ])('%j is taken', (text, cells) => {
    expect(pastedCells(text)).toEqual(cells);
  });

  test('what is copied is taken back', () => {
    const cell = fc
      .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'Z', '"', '\n', '\t', ' ', '7') })
      .map((text) => text.trim());
    fc.assert(
      fc.property(
        fc.array(
          cell.filter((text) => text !== ''),
          { minLength: 1, maxLength: 6 },
        ),
        (names) => {
          const rows = names.map((name, at): Row => ({ name, size: at, at }));
          expect(pastedCells(copiedText(rows, columns))).toEqual(names.map((name, at) => [name, String(at)]));
        },
      ),
    );
  });
});
