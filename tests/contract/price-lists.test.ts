/** Importing a supplier's list through the channels: chosen or dropped, corrected, compared, kept; as the command line does. */
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { readArguments } from '../../cli/arguments.ts';
import { pricesCommand } from '../../cli/commands/prices.ts';
import { importList } from '../../cli/prices/import.ts';
import type { Terminal } from '../../cli/terminal.ts';
import type { PriceBooks } from '../../main/node/price-books.ts';
import { contract, type Reply } from '../../shared/ipc/contract.ts';
import type { ListWish, OpenedList } from '../../shared/ipc/price-list-shapes.ts';
import type { PriceBookFile } from '../../shared/model/price-book.ts';
import { parsePriceBook } from '../../shared/pricebook/file.ts';
import { priceListShell, type PriceListShell } from '../fixtures/price-list-shell.ts';
import { workbook, workbookXml } from '../fixtures/price-lists.ts';

let shell: PriceListShell;
let books: PriceBooks;
let channels: PriceListShell['channels'];
let path = '';
beforeEach(() => {
  shell = priceListShell();
  ({ books, channels } = shell);
});

const asGuessed: ListWish = {
  sheet: null,
  columns: {},
  currency: null,
  decimalMark: null,
  validFrom: null,
  validTo: null,
  book: { edition: null, name: null, supplier: null, date: null },
};

const rows = [
  'Artikel;Lockstep id;Bezeichnung;Netto;Listenpreis EUR;Gültig ab',
  'R660;server:dell-r660;Ein Server;4000,00;4.950,50;01.10.2026',
  'R760;;Ein größerer;5000,00;6.100,00;01.10.2026',
  'S-1;;Aufstellen;80,00;120,00;',
];

async function opened(name: string, content: string | Uint8Array): Promise<OpenedList> {
  path = shell.put(name, content);
  const reply = await channels['price-lists:choose']({});
  if (reply === null || !reply.ok) throw new Error(JSON.stringify(reply));
  expect(contract['price-lists:choose'].reply.safeParse(reply).error).toBeUndefined();
  return reply.value;
}

async function preview(list: OpenedList, wish: Partial<ListWish> = {}) {
  const reply = await channels['price-lists:preview']({ list: list.list, wish: { ...asGuessed, ...wish } });
  if (!reply.ok) throw new Error(reply.error.message);
  expect(contract['price-lists:preview'].reply.safeParse(reply).error).toBeUndefined();
  return reply.value;
}

async function kept(
  list: OpenedList,
  wish: Partial<ListWish> = {},
  leavesOutFaulty = false,
): Promise<Reply<'price-lists:keep'>> {
  const reply = await channels['price-lists:keep']({
    list: list.list,
    wish: { ...asGuessed, ...wish },
    leavesOutFaulty,
  });
  expect(contract['price-lists:keep'].reply.safeParse(reply).error).toBeUndefined();
  return reply;
}

async function bookOf(id: string): Promise<PriceBookFile> {
  const book = await books.read(id);
  if (!book.ok) throw new Error(book.error.message);
  return book.value;
}

/** The book that `lockstep prices import` makes of the same file. */
async function bookOfCommandLine(words: readonly string[]): Promise<PriceBookFile> {
  const out = join(shell.folder, 'cli.prices.json');
  const target = words.includes('--update') ? [] : ['--out', out];
  const given = readArguments(pricesCommand, ['import', ...words, ...target]);
  if (!given.ok) throw new Error(given.error);
  const told: string[] = [];
  const terminal = {
    width: 80,
    bold: (text: string) => text,
    write: (text: string) => void told.push(text),
    complain: (text: string) => void told.push(text),
  };
  const code = await importList(given.value, terminal as unknown as Terminal);
  if (code !== 0) throw new Error(told.join('\n'));
  const at = words.indexOf('--update');
  const book = parsePriceBook(readFileSync(at < 0 ? out : (words[at + 1] ?? ''), 'utf8'));
  if (!book.ok) throw new Error(book.error.join('\n'));
  return book.value;
}

describe('the book is that of the command line', () => {
  test('as guessed', async () => {
    const list = await opened('haendler.csv', rows.join('\n'));
    expect(await kept(list)).toMatchObject({ ok: true, value: { id: 'haendler' } });
    expect(await bookOf('haendler')).toEqual(await bookOfCommandLine([path]));
  });

  test('with columns chosen and left unread, days, name and kind', async () => {
    const list = await opened('haendler.csv', rows.join('\n').replace('Listenpreis EUR', 'Listenpreis'));
    const book = { edition: null, name: 'Händler & Co', supplier: 'own', date: '2026-11-01' } as const;
    const columns = { price: 'Netto', description: '' };
    const wish = { columns, currency: 'CHF', decimalMark: 'comma', validFrom: '2026-09-01', validTo: '2026-12-31' };
    expect(await kept(list, { ...wish, book } as Partial<ListWish>)).toMatchObject({ ok: true });
    expect(await bookOf('händler-co')).toEqual(
      await bookOfCommandLine([
        path,
        ...['--columns', 'price=Netto;description=', '--currency', 'CHF', '--decimal', 'comma', '--own'],
        ...['--valid-from', '2026-09-01', '--valid-to', '2026-12-31', '--name', 'Händler & Co', '--date', '2026-11-01'],
      ]),
    );
  });

  test('of a sheet of a workbook, with the next edition over it', async () => {
    const head = ['Part Number', 'Price id', 'List Price', 'Currency'];
    const sheets = '<sheet name="Old" sheetId="1" r:id="rId2"/><sheet name="New" sheetId="2" r:id="rId1"/>';
    const bytes = (price: number): Uint8Array =>
      workbook({ rows: [head, ['R660', 'server:dell-r660', price, 'EUR']], workbook: workbookXml(sheets) });
    const first = await opened('dealer-2026-Q3.xlsx', bytes(4950.5));
    expect(first).toMatchObject({ sheets: [{ name: 'Old' }, { name: 'New' }], name: 'dealer-2026-Q3', edition: null });
    expect(await kept(first, { sheet: 'New' })).toMatchObject({ ok: true });
    const cliBook = join(shell.folder, 'edition.prices.json');
    copyFileSync(books.pathOf('dealer-2026-q3'), cliBook);

    const second = await opened('dealer-2026-Q4.xlsx', bytes(5100));
    expect(second.edition).toBe('dealer-2026-q3');
    const book = { ...asGuessed.book, edition: second.edition };
    expect(await kept(second, { sheet: 'New', book })).toMatchObject({ ok: true });

    const words = [path, '--sheet', 'New', '--update', cliBook, '--take'];
    expect(await bookOf('dealer-2026-q3')).toEqual(await bookOfCommandLine(words));
  });
});

describe('what is shown before anything is kept', () => {
  test('the reading, the first rows as they will be kept, counts', async () => {
    const shown = await preview(await opened('haendler.csv', rows.join('\n')), { validTo: '2026-12-31' });
    expect(shown).toMatchObject({
      headRow: 1,
      heads: ['Artikel', 'Lockstep id', 'Bezeichnung', 'Netto', 'Listenpreis EUR', 'Gültig ab'],
      columns: { part: 'Artikel', price: 'Listenpreis EUR', validFrom: 'Gültig ab' },
      problem: null,
      prices: 3,
      faultyRows: 0,
      diff: null,
      book: { id: 'haendler', name: 'haendler', supplier: 'distributor', date: '2026-10-01' },
    });
    expect(shown.sample[0]).toMatchObject({ part: 'R660', minor: 495_050, currency: 'EUR', validTo: '2026-12-31' });
    expect(await books.list()).toEqual([]);
  });

  test('every faulty row with its number and the mend; kept only without them, and only when told so', async () => {
    const list = await opened('list.csv', 'Part;Price;Currency\nA;1,00;EUR\nB;no;EUR\nC;;EUR\n');
    const shown = await preview(list);
    expect(shown).toMatchObject({ prices: 1, faultyRows: 2 });
    expect(shown.faults).toEqual({
      count: 2,
      shown: [
        { row: 3, column: 'Price', message: 'is "no", which is no amount' },
        { row: 4, column: 'Price', message: 'is empty: give the price, or take the row out' },
      ],
    });
    expect(await kept(list)).toMatchObject({ ok: false, error: { message: expect.stringContaining('2 rows') } });
    expect(await books.list()).toEqual([]);
    expect(await kept(list, {}, true)).toMatchObject({ ok: true, value: { books: [{ id: 'list', rows: 1 }] } });
  });

  test('heads to choose from where none is understood, and the prices once they are chosen', async () => {
    const list = await opened('odd.csv', 'Was;Wieviel\nA;1,00\nB;2,00\n');
    const shown = await preview(list, { currency: 'EUR' });
    expect(shown).toMatchObject({ heads: ['Was', 'Wieviel'], prices: 0 });
    expect(shown.problem).toContain('no row names a part number and a list price');
    expect(await kept(list)).toMatchObject({ ok: false });
    const columns = { part: 'Was', price: 'Wieviel' };
    expect(await preview(list, { currency: 'EUR', columns })).toMatchObject({ problem: null, prices: 2 });
  });

  test('what a new edition changes, by name or by choice', async () => {
    await kept(await opened('dealer.csv', 'Part;Price;Currency\nA;100;EUR\nB;50;EUR\nC;10;EUR\n'));
    const list = await opened('other.csv', 'Part;Price;Currency\nA;110;EUR\nB;50;EUR\nD;20;EUR\n');
    expect(list.edition).toBeNull();
    expect((await preview(list)).diff).toBeNull();
    const { diff, book } = await preview(list, { book: { ...asGuessed.book, name: 'DEALER' } });
    expect(book).toMatchObject({ id: 'dealer', name: 'DEALER' });
    expect(diff).toMatchObject({ name: 'dealer', added: 1, removed: 1, changed: 1, same: 1 });
    expect(diff?.shown).toMatchObject([
      { kind: 'changed', name: 'A', before: { minor: 10_000 }, after: { minor: 11_000 }, share: 0.1 },
      { kind: 'added', name: 'D', before: null },
      { kind: 'removed', name: 'C', after: null },
    ]);
  });

  test('what it does to a project: the totals move by what its lines move', async () => {
    const example = fileURLToPath(new URL('../../examples/hotel-ha-only.lockstep', import.meta.url));
    const text = readFileSync(example, 'utf8');
    const server = /"server": "([^"]+)"/.exec(text)?.[1] ?? '';
    const list = await opened('dealer.csv', `Part;Lockstep id;Price;Currency\nX;server:${server};1;EUR\n`);
    const reply = await channels['price-lists:effect']({ list: list.list, wish: asGuessed, text });
    if (!reply.ok) throw new Error(reply.error.details.join('\n'));
    const { before, after, kept: rowsKept, pricedLines, changedLines } = reply.value;
    expect({ rowsKept, pricedLines }).toEqual({ rowsKept: 1, pricedLines: 1 });
    expect(changedLines).toBeGreaterThan(0);
    expect(after.oneOffMinor).toBeLessThan(before.oneOffMinor);
  });
});

describe('the window cannot reach further than the list that was opened', () => {
  test('no other handle, and none that was closed or replaced', async () => {
    const first = await opened('a.csv', rows.join('\n'));
    const ask = { wish: asGuessed };
    expect(await channels['price-lists:preview']({ list: 'a.csv', ...ask })).toMatchObject({ ok: false });
    const second = await opened('b.csv', rows.join('\n'));
    expect(await channels['price-lists:preview']({ list: first.list, ...ask })).toMatchObject({
      ok: false,
      error: { kind: 'not-open', message: 'This price list is not open any more: choose it again.' },
    });
    await channels['price-lists:close']({ list: second.list });
    expect(await channels['price-lists:preview']({ list: second.list, ...ask })).toMatchObject({ ok: false });
  });

  test('a book lies where the shell keeps books, whatever it is called', async () => {
    const list = await opened('a.csv', rows.join('\n'));
    const book = { ...asGuessed.book, name: '../../../odd' };
    expect(await kept(list, { book })).toMatchObject({ ok: true, value: { id: 'odd' } });
    expect(readdirSync(shell.folder).sort()).toEqual(['a.csv', 'price-books']);
    expect(existsSync(books.pathOf('odd'))).toBe(true);
  });

  test('a name that no book can have is refused, and nothing is kept', async () => {
    const list = await opened('a.csv', rows.join('\n'));
    const reply = await kept(list, { book: { ...asGuessed.book, name: 'a\u202eb' } });
    expect(reply).toMatchObject({ ok: false, error: { details: [{ where: 'name', fault: { code: 'text' } }] } });
    expect(await books.list()).toEqual([]);
  });
});

test.each([
  ['an empty file', 'a.csv', '', 'a.csv cannot be imported: the file is empty.'],
  ['a PDF', 'a.xlsx', '%PDF-1.7', 'a.xlsx cannot be imported: the file is a PDF: ask for the list as .xlsx or .csv.'],
])('%s is refused at once', async (_, name, content, message) => {
  path = shell.put(name, content);
  expect(await channels['price-lists:choose']({})).toMatchObject({ ok: false, error: { message } });
});

test('a dialog that was cancelled opens nothing', async () => {
  expect(await channels['price-lists:choose']({})).toBeNull();
  expect(await channels['price-lists:open-dropped']({})).toBeNull();
});
