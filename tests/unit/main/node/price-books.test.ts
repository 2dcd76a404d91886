/** Price books of the user's: added from a file, listed without being read, taken, replaced and removed. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openPriceBooks, type PriceBooks } from '../../../../main/node/price-books.ts';
import type { PriceBookFile } from '../../../../shared/model/price-book.ts';
import { serialisePriceBook } from '../../../../shared/pricebook/file.ts';
import { aKeptPrice, aPriceBook } from '../../../builders/price-book.ts';

let folder = '';
let books: PriceBooks;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-books-'));
  books = openPriceBooks(join(folder, 'price-books'));
});

async function add(book: PriceBookFile) {
  const path = join(folder, 'given.prices.json');
  writeFileSync(path, serialisePriceBook(book));
  return books.add(path);
}

const facts = {
  id: 'dealer',
  name: 'Dealer',
  supplier: 'distributor',
  date: '2026-11-01',
  rows: 1,
  currencies: ['EUR'],
  from: 'dealer.xlsx',
};

test('there is none to begin with', async () => {
  expect(await books.list()).toEqual([]);
  expect(await books.read('dealer')).toMatchObject({ ok: false, error: { kind: 'file' } });
});

test('one that is added is listed and can be read, also the next time', async () => {
  const book = aPriceBook();
  expect(await add(book)).toEqual({ ok: true, value: [facts] });
  const again = openPriceBooks(join(folder, 'price-books'));
  expect(await again.list()).toEqual([facts]);
  expect(await again.read('dealer')).toEqual({ ok: true, value: book });
});

test('a new edition takes the place of the one before, whatever its id looks like', async () => {
  const id = '../../odd name';
  await add(aPriceBook({ id }));
  const rows = [aKeptPrice(), aKeptPrice({ id: '', part: 'B', currency: 'CHF' })];
  const added = await add(aPriceBook({ id, date: '2027-01-01', rows }));
  expect(added).toMatchObject({ value: [{ id, date: '2027-01-01', rows: 2, currencies: ['CHF', 'EUR'] }] });
  expect(readdirSync(folder)).toEqual(['given.prices.json', 'price-books']);
  expect(readdirSync(join(folder, 'price-books')).filter((name) => name.endsWith('.prices.json'))).toHaveLength(1);
});

test('one that is removed is gone', async () => {
  await add(aPriceBook());
  await add(aPriceBook({ id: 'own', supplier: 'own' }));
  expect(await books.remove('dealer')).toMatchObject([{ id: 'own' }]);
  expect(await books.read('dealer')).toMatchObject({ ok: false });
  expect(await books.read('own')).toMatchObject({ ok: true });
});

test('what is no book is refused with what is wrong, and nothing changes', async () => {
  const path = join(folder, 'list.json');
  writeFileSync(path, '{ "kind": "lockstep-price-book", "rows": 7 }');
  const refused = await books.add(path);
  expect(refused).toMatchObject({ ok: false, error: { message: `${path} is no price book.` } });
  expect(refused.ok ? [] : refused.error.details.at(-1)).toContain('Import a price list');
  expect(await books.list()).toEqual([]);
});
