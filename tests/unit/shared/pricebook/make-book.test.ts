/** From a list to its book: columns left unread, days for rows without, heads to choose from, the book of an edition. */
import { describe, expect, test } from 'vitest';
import type { PriceTable } from '../../../../shared/model/price-book.ts';
import { parsePriceBook, serialisePriceBook } from '../../../../shared/pricebook/file.ts';
import { bookId, bookName, bookOf } from '../../../../shared/pricebook/make-book.ts';
import { headsFor, previewImport, type ImportWish } from '../../../../shared/pricebook/read-table.ts';
import { aKeptPrice, aPriceBook } from '../../../builders/price-book.ts';

const wish: ImportWish = { mapping: {}, currency: 'EUR', decimalMark: null };
const tableOf = (...rows: readonly (readonly (string | number | null)[])[]): PriceTable => ({
  name: 'Sheet',
  rows: rows.map((cells, i) => ({ number: i + 1, cells })),
  notes: [],
});
const list = tableOf(
  ['Artikel', 'Kategorie', 'Listenpreis', 'Gültig ab', 'Gültig bis'],
  ['R660', 'server', 4950.5, '2026-10-01', null],
  ['R760', 'server', 6100, null, '2026-11-30'],
);

function read(table: PriceTable, more: Partial<ImportWish> = {}) {
  const preview = previewImport([table], { ...wish, ...more });
  if (!preview.ok) throw new Error(preview.error);
  return preview.value;
}

describe('what the user says beside the guess', () => {
  test('a field that is read from no column stays empty, though a head would fit', () => {
    expect(read(list).rows.map(({ category }) => category)).toEqual(['server', 'server']);
    const unread = read(list, { mapping: { category: '' } });
    expect(unread.rows.map(({ category }) => category)).toEqual(['', '']);
    expect(unread.unused).toEqual(['Kategorie']);
    expect(unread.mapping.category).toBe('');
  });

  test('a list without a price or a part is none, also when it was the user who left it unread', () => {
    expect(previewImport([list], { ...wish, mapping: { price: '' } })).toMatchObject({ ok: false });
  });

  test('days hold for the rows that name none, and no others', () => {
    const { rows } = read(list, { validFrom: '2026-09-01', validTo: '2027-01-31' });
    expect(rows.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2026-10-01', '2027-01-31'],
      ['2026-09-01', '2026-11-30'],
    ]);
  });

  test('a row whose own end lies before the given start is a fault', () => {
    const { rows, faults } = read(list, { validFrom: '2026-12-01' });
    expect(rows).toHaveLength(1);
    expect(faults).toMatchObject([{ row: 3, column: 'Gültig bis' }]);
  });
});

test('a price id that nothing asks for is told with the one that was meant, and the row is kept', () => {
  const table = tableOf(['Part', 'Price', 'Price id'], ['A', 1, 'memory:gb'], ['B', 2, 'memory:gib'], ['C', 3, null]);
  const { rows, remarks } = read(table, { priceIds: new Set(['memory:gib', 'cpu:x']) });
  expect(rows).toHaveLength(3);
  expect(remarks).toEqual([
    {
      row: 2,
      column: 'Price id',
      message: 'is "memory:gb", which no line of Lockstep’s asks for: did you mean "memory:gib"?',
    },
  ]);
});

test('a column of ids that are all unknown is read in the time of any other', () => {
  const body = Array.from({ length: 20_000 }, (_, i) => [`P-${i}`, 1, `server:${i}-dell`]);
  const priceIds = new Set(Array.from({ length: 300 }, (_, i) => `server:dell-r${i}`));
  const began = process.cpuUsage().user;
  expect(read(tableOf(['Part', 'Price', 'Price id'], ...body), { priceIds }).remarks).toHaveLength(20_000);
  // Compared one by one with all of them it takes half a minute.
  expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(10);
});

describe('heads to choose from', () => {
  test('those of the row that is read, each once, with what is read from them', () => {
    const twice = tableOf(['Dealer AG'], ['Part Number', 'List\nPrice', 'List Price', 'Net'], ['A', 1, 2, 3]);
    expect(headsFor([twice], {})).toEqual({
      sheet: 'Sheet',
      row: 2,
      heads: ['Part Number', 'List Price', 'Net'],
      mapping: { part: 'Part Number', price: 'List Price' },
    });
  });

  test('those of the fullest row where none names a part and a price', () => {
    const odd = tableOf(['Prices'], ['Was', 'Wieviel', 'Hersteller'], ['A', 1, 'Dell']);
    expect(previewImport([odd], wish)).toMatchObject({ ok: false });
    expect(headsFor([odd], {})).toMatchObject({ row: 2, heads: ['Was', 'Wieviel', 'Hersteller'] });
    expect(headsFor([tableOf()], {})).toBeNull();
  });
});

describe('the book', () => {
  const given = { name: null, supplier: null, date: null, from: 'Dealer Q4.2026.xlsx', today: '2026-11-26' } as const;

  test('is named after its file, of the latest start, and can be read again whatever its heads hold', () => {
    const odd = tableOf(['Part\r\nNumber', 'List\u200b Price', 'Valid from'], ['A', 1, '2026-10-01']);
    const book = bookOf(read(odd), given, null);
    expect(book).toMatchObject({ id: 'dealer-q4-2026', name: 'Dealer Q4.2026', supplier: 'distributor' });
    expect(book).toMatchObject({ date: '2026-10-01', mapping: { part: 'Part Number' } });
    expect(parsePriceBook(serialisePriceBook(book))).toEqual({ ok: true, value: book });
  });

  test('of a list without days is of today, or of the day that is given', () => {
    const undated = read(tableOf(['Part', 'Price'], ['A', 1]));
    expect(bookOf(undated, given, null).date).toBe('2026-11-26');
    expect(bookOf(undated, { ...given, date: '2026-10-15' }, null).date).toBe('2026-10-15');
  });

  test('of a next edition keeps id, name, kind and the price ids that were given', () => {
    const before = aPriceBook({ supplier: 'own', rows: [aKeptPrice({ part: 'A', id: 'server:dell-r760' })] });
    const after = bookOf(read(tableOf(['Part', 'Price'], ['A', 1])), given, before);
    expect(after).toMatchObject({ id: 'dealer', name: 'Dealer', supplier: 'own', rows: [{ id: 'server:dell-r760' }] });
  });

  test.each([
    ['dealer.xlsx', 'dealer'],
    ['.csv', '.csv'],
    ['Preise', 'Preise'],
  ])('%s is called %s', (file, name) => {
    expect(bookName(file)).toBe(name);
  });

  test('a name of signs alone still has an id', () => {
    expect([bookId('***'), bookId('Händler & Söhne')]).toEqual(['prices', 'händler-söhne']);
  });
});
