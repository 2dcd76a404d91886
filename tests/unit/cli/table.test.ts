import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableLines, type TextColumn, type TextRow } from '../../../cli/print/table.ts';
import { textColumns, wrapText } from '../../../cli/print/wrap.ts';

const left = (head: string): TextColumn => ({ head, align: 'left' });
const right = (head: string): TextColumn => ({ head, align: 'right' });
const line = (...cells: readonly string[]): TextRow => ({ kind: 'line', cells });

describe('text is wrapped at words', () => {
  test('lines keep to the width, words whole', () => {
    expect(wrapText('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  test('a word that is too long is broken behind a joint where there is one', () => {
    expect(wrapText('hosts.groups.memory', 14)).toEqual(['hosts.groups.', 'memory']);
    expect(wrapText('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  test('a figure stays with its unit', () => {
    expect(wrapText('needs 12\u202fGiB', 8)).toEqual(['needs', '12\u202fGiB']);
  });

  test('nothing is lost and nothing runs over, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrapText(text, width);
        for (const one of lines) expect(textColumns(one)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll('\n', '').replaceAll(' ', ''));
      }),
    );
  });
});

describe('tables', () => {
  test('numbers are aligned under a thin rule', () => {
    expect(tableLines([left('Host'), right('Memory\nGiB')], [line('a', '8'), line('bc', '1,024')], 80)).toEqual([
      '      Memory',
      'Host     GiB',
      '────────────',
      'a          8',
      'bc     1,024',
    ]);
  });

  test('totals stand under a rule, titles over their rows', () => {
    const rows: readonly TextRow[] = [
      { kind: 'title', cells: ['Servers'] },
      line('x', '1'),
      { kind: 'total', cells: ['Total', '1'] },
    ];
    expect(tableLines([left('Part'), right('Price')], rows, 80)).toEqual([
      'Part   Price',
      '────────────',
      'Servers',
      'x          1',
      '────────────',
      'Total      1',
    ]);
  });

  test('a sentence wraps before an id is broken', () => {
    const sentence = 'a sentence that is long enough to be wrapped in a narrow window';
    const lines = tableLines([left('Id'), left('What')], [line('ft-features/user-snap', sentence)], 50);
    expect(lines[2]).toBe('ft-features/user-snap  a sentence that is long');
  });

  test('what does not fit beside moves below its row, with its head', () => {
    const rows = [line('id', 'w'.repeat(20), '1'.repeat(20))];
    expect(tableLines([left('Id'), left('Words'), right('Number')], rows, 30)).toEqual([
      'Id                Number',
      '────────────────────────',
      'id  11111111111111111111',
      '    Words:',
      `    ${'w'.repeat(20)}`,
    ]);
  });

  test('no line is wider than the window', () => {
    const cell = fc.string({ maxLength: 60 }).map((text) => text.replaceAll('\n', ' '));
    const table = fc.integer({ min: 1, max: 7 }).chain((columns) =>
      fc.record({
        aligns: fc.array(fc.constantFrom('left' as const, 'right' as const), {
          minLength: columns,
          maxLength: columns,
        }),
        rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 4 }),
      }),
    );
    fc.assert(
      fc.property(table, ({ aligns, rows }) => {
        const columns = aligns.map((align, i): TextColumn => ({ head: `H${i}`, align }));
        const lines = tableLines(
          columns,
          rows.map((cells) => line(...cells)),
          80,
        );
        for (const one of lines) expect(textColumns(one)).toBeLessThanOrEqual(80);
      }),
    );
  });
});
