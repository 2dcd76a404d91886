/** Price books: amounts and days as lists write them, the book's file, what a new edition changes, what a project keeps. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import type { KeptPrice } from '../../../../shared/model/bill-wish.ts';
import type { PriceBookFile } from '../../../../shared/model/price-book.ts';
import { priceEffect } from '../../../../shared/planner/price-effect.ts';
import { amountOf, columnMark, markOf } from '../../../../shared/pricebook/amounts.ts';
import { dayOfSerial, dayOfText, monthsOf } from '../../../../shared/pricebook/dates.ts';
import { diffPrices } from '../../../../shared/pricebook/diff.ts';
import { parsePriceBook, serialisePriceBook } from '../../../../shared/pricebook/file.ts';
import { withKnownIds } from '../../../../shared/pricebook/keep.ts';
import { aProject, planOf } from '../../../builders/project.ts';
import { said } from '../../../builders/said.ts';

const aPrice = (price: Partial<KeptPrice> = {}): KeptPrice => ({
  id: 'server:dell-r660',
  part: '210-BDZY',
  vendor: 'Dell',
  description: 'PowerEdge R660',
  category: 'server',
  unit: 'each',
  minor: 500_000,
  currency: 'USD',
  termMonths: 0,
  validFrom: '2026-10-01',
  validTo: '2026-12-31',
  source: '',
  ...price,
});

const aBook = (rows: readonly KeptPrice[], book: Partial<PriceBookFile> = {}): PriceBookFile => ({
  formatVersion: 1,
  kind: 'lockstep-price-book',
  id: 'dealer',
  name: 'Dealer',
  supplier: 'distributor',
  date: '2026-10-01',
  from: 'dealer.xlsx',
  mapping: { part: 'Artikel', price: 'Listpris' },
  rows,
  ...book,
});

describe('amounts', () => {
  test.each([
    ['1.234,50', 'comma', 1234.5],
    ['1,234.50', 'point', 1234.5],
    ['1 234,50 kr', 'comma', 1234.5],
    ['1\u00a0234,50', 'comma', 1234.5],
    ["CHF 1'234.50", 'point', 1234.5],
    ['€ 99,90', 'comma', 99.9],
    ['1234:-', 'none', 1234],
    ['(12.50)', 'point', -12.5],
    ['-3', 'none', -3],
    ['1.234.567', 'comma', 1_234_567],
    ['0.125', 'point', 0.125],
    ['12.3456', 'point', 12.3456],
  ] as const)('%s has the mark %s and is %d', (text, mark, value) => {
    expect(markOf(text)).toBe(mark);
    expect(amountOf(text, mark === 'none' ? 'point' : mark)).toBeCloseTo(value, 10);
  });

  test.each(['', 'free', '1,2,3.4.5', '12 %', '1.23,456', '--5'])('%j is none', (text) => {
    expect([amountOf(text, 'comma'), amountOf(text, 'point')]).toEqual([null, null]);
  });

  test('a thousand or one point two: only the column tells', () => {
    expect([markOf('1.234'), columnMark(['1.234', '5'])]).toEqual(['either', null]);
    expect(columnMark(['1.234', '5,50'])).toBe('comma');
    expect(columnMark(['1,50', '1.50'])).toBeNull();
  });

  test('every amount of whole cents is read back in both ways of writing', () => {
    const group = (whole: number, sign: string): string => String(whole).replace(/\B(?=(\d{3})+$)/g, sign);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (minor) => {
        const [whole, cents] = [Math.floor(minor / 100), String(minor % 100).padStart(2, '0')];
        expect(Math.round((amountOf(`${group(whole, '.')},${cents}`, 'comma') ?? Number.NaN) * 100)).toBe(minor);
        expect(Math.round((amountOf(`${group(whole, ',')}.${cents}`, 'point') ?? Number.NaN) * 100)).toBe(minor);
      }),
    );
  });
});

describe('days and terms', () => {
  test.each([
    ['2026-11-23', '2026-11-23'],
    ['20261123', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['1.2.2026', '2026-02-01'],
    ['23/11/2026', '2026-11-23'],
    ['11/23/2026', '2026-11-23'],
    ['03/03/2026', '2026-03-03'],
    ['03/04/2026', 'either'],
    ['31.02.2026', null],
    ['soon', null],
  ])('%s is %s', (text, day) => expect(dayOfText(text)).toBe(day));

  test('a spreadsheet counts days from the end of 1899', () => {
    // 1 January 2026 is 46023 in every spreadsheet.
    expect([dayOfSerial(46_023), dayOfSerial(46_023.75), dayOfSerial(3)]).toEqual(['2026-01-01', '2026-01-01', null]);
  });

  test.each([
    ['36', 36],
    ['36 months', 36],
    ['3 Jahre', 36],
    ['1 år', 12],
    ['per year', 12],
    ['year', 12],
    ['---', 0],
    ['', 0],
    ['einmalig', 0],
    ['now and then', null],
    ['9999', null],
  ])('%j buys %s months', (text, months) => expect(monthsOf(text)).toBe(months));
});

describe('the file of a book', () => {
  test('is read back as it was written', () => {
    const book = aBook([aPrice(), aPrice({ part: 'B', id: '', validTo: null })]);
    expect(parsePriceBook(serialisePriceBook(book))).toEqual({ ok: true, value: book });
    expect(parsePriceBook(serialisePriceBook(aBook([])))).toEqual({ ok: true, value: aBook([]) });
  });

  test('a wrong field is named with its path', () => {
    const wrong = serialisePriceBook(aBook([aPrice({ minor: 0.5 })]));
    const parsed = parsePriceBook(wrong);
    expect(parsed.ok ? [] : parsed.error.map(said)).toEqual([expect.stringContaining('rows[0].minor is 0.5')]);
  });
});

describe('a new edition', () => {
  test('what came, went, and changed by how much', () => {
    const before = [aPrice(), aPrice({ part: 'gone' }), aPrice({ part: 'words' }), aPrice({ part: 'still' })];
    const after = [
      aPrice({ minor: 550_000 }),
      aPrice({ part: 'new' }),
      aPrice({ part: 'words', description: 'x' }),
      aPrice({ part: 'still' }),
    ];

    const diff = diffPrices(before, after);

    expect(diff.added.map(({ name }) => name)).toEqual(['new']);
    expect(diff.removed.map(({ name }) => name)).toEqual(['gone']);
    expect(diff.changed.map(({ name, share }) => [name, share])).toEqual([['210-BDZY', 0.1]]);
    expect([diff.reworded, diff.same]).toEqual([1, 1]);
  });

  test('a change of currency has no share', () => {
    expect(diffPrices([aPrice()], [aPrice({ currency: 'EUR' })]).changed).toMatchObject([{ share: null }]);
  });

  test('nothing is lost: every row is in one of the five', () => {
    const row = fc.record({ part: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minor: fc.integer({ min: 0, max: 3 }) });
    const rows = fc.uniqueArray(row, { selector: ({ part }) => part });
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const { added, removed, changed, reworded, same } = diffPrices(before.map(aPrice), after.map(aPrice));
        expect(added.length + changed.length + reworded + same).toBe(after.length);
        expect(removed.length + changed.length + reworded + same).toBe(before.length);
      }),
    );
  });

  test('price ids given to part numbers are remembered', () => {
    expect(
      withKnownIds([aPrice({ id: '' }), aPrice({ id: '', part: 'other' })], [aPrice()]).map(({ id }) => id),
    ).toEqual(['server:dell-r660', '']);
  });
});

describe('a project with a book', () => {
  const line = (project: ReturnType<typeof aProject>, id = 'server@Main') =>
    planOf(project).bill.lines.find((each) => each.id === id);
  const taken = (book: PriceBookFile, project = aProject()) => {
    const effect = priceEffect(project, book, bundledCatalogue());
    if (!effect.ok) throw new Error(JSON.stringify(effect.error));
    return effect.value;
  };

  test('a line says which book, day and currency its price came from', () => {
    const { project } = taken(
      aBook([aPrice({ currency: 'EUR' })]),
      aProject({ bill: { exchangeRates: [{ from: 'EUR', rate: 1.1, date: '2026-11-20', source: 'bank' }] } }),
    );

    expect(line(project)).toMatchObject({
      unitListMinor: 550_000,
      part: '210-BDZY',
      price: {
        illustrative: false,
        book: {
          id: 'dealer',
          name: 'Dealer',
          date: '2026-10-01',
          currency: 'EUR',
          minor: 500_000,
          rate: { rate: 1.1, date: '2026-11-20' },
          validTo: '2026-12-31',
        },
      },
    });
  });

  test('the effect is the difference of the two bills', () => {
    const { before, after, changes } = taken(aBook([aPrice({ minor: 1 })]));

    expect(changes.reduce((sum, { oneOffMinor }) => sum + oneOffMinor, 0)).toBe(after.oneOffMinor - before.oneOffMinor);
    expect(changes.reduce((sum, { yearlyMinor }) => sum + yearlyMinor, 0)).toBe(after.yearlyMinor - before.yearlyMinor);
    expect(changes.map(({ line: id }) => id)).toContain('server@Main');
  });

  test('the first book that has a price gives it, own prices go before all, the bundled book comes last', () => {
    const weak = taken(aBook([aPrice({ minor: 2 })], { id: 'weak' })).project;
    const strong = taken(aBook([aPrice({ minor: 3 })], { id: 'strong' }), weak).project;
    const own = {
      ...strong,
      bill: { ...strong.bill, prices: { ...strong.bill.prices, 'server:dell-r660': { minor: 4, reason: 'agreed' } } },
    };

    expect([weak, strong, own].map((each) => line(each)?.unitListMinor)).toEqual([2, 3, 4]);
    expect(planOf(strong).bill.priceBooks.map(({ id, lines }) => [id, lines > 0])).toEqual([
      ['strong', true],
      ['weak', false],
      ['illustrative-2026', true],
    ]);
  });

  test('a new edition stands where the old one stood', () => {
    const one = taken(aBook([aPrice()])).project;
    const two = taken(aBook([aPrice()], { id: 'other' }), one).project;
    const again = taken(aBook([aPrice({ minor: 7 })], { date: '2026-11-01' }), two).project;

    expect(again.bill.priceBooks.map(({ id, date }) => [id, date])).toEqual([
      ['other', '2026-10-01'],
      ['dealer', '2026-11-01'],
    ]);
  });

  test('an expired price still counts and is a finding, one that starts later too', () => {
    const codes = (price: Partial<KeptPrice>) =>
      planOf(taken(aBook([aPrice(price)])).project)
        .findings.filter(({ subject }) => subject === 'PowerEdge R660')
        .map(({ code }) => code);

    expect(codes({ validTo: '2026-11-22' })).toEqual(['BILL-04']);
    expect(codes({ validFrom: '2026-11-24' })).toEqual(['BILL-08']);
    expect(codes({})).toEqual([]);
  });

  test('of two rows for one name the one that holds on the day is taken', () => {
    const rows = [
      aPrice({ minor: 1, validFrom: '2026-01-01', validTo: '2026-06-30' }),
      aPrice({ minor: 2, validFrom: '2026-07-01', validTo: null }),
    ];

    expect(line(taken(aBook(rows)).project)?.unitListMinor).toBe(2);
    expect(line({ ...taken(aBook(rows)).project, date: '2026-03-01' })?.unitListMinor).toBe(1);
  });

  test('an own line can name a part number', () => {
    const custom = {
      id: 'rails',
      section: 'rack-power',
      description: 'Rails',
      quantity: 2,
      unit: '',
      price: 'RAIL-1',
      term: 'once',
      standing: 'included',
    } as const;
    const rails = aPrice({ id: '', part: 'RAIL-1', vendor: 'Dell', minor: 9900 });

    const { project, kept } = taken(
      aBook([rails, aPrice({ id: '', part: 'unused' })]),
      aProject({ bill: { customLines: [custom] } }),
    );

    expect(kept).toBe(1);
    expect(line(project, 'line.rails')).toMatchObject({ part: 'RAIL-1', unitListMinor: 9900, totalMinor: 19_800 });
  });
});
