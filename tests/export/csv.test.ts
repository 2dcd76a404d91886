/** The bill as CSV, read back: every figure returns, and no text is ever run. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billCsv } from '../../main/node/export/csv.ts';
import type { Bill, BillLine } from '../../shared/model/bill.ts';
import { minorPerUnit, type Locale } from '../../shared/text/numbers.ts';
import { reportText } from '../../shared/text/report.ts';
import { reportUnit } from '../../shared/text/units.ts';
import { exampleNames, readExample } from '../builders/examples.ts';
import { planOf } from '../builders/project.ts';
import { oddText, withText } from '../fixtures/odd-text.ts';
import { planFixture } from '../fixtures/plan-fixture.ts';
import { quotedPlan } from '../fixtures/quoted-plan.ts';
import { readCsv } from '../fixtures/read-csv.ts';

const separators: Readonly<Record<Locale, string>> = { en: ',', de: ';', sv: ';' };
const heads = [
  ['Part', 'Description', 'Vendor', 'Section', 'Quantity', 'Unit', 'List price', 'Discount %', 'Net price'],
  ['Extended', 'Term', 'Currency', 'Price source', 'Mark', 'VAT %'],
].flat();
/** Columns that hold numbers. */
const numeric = [4, 6, 7, 8, 9, 14];

/** What went in: the text without the apostrophe that guards it. */
const unguarded = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
/** What UTF-8 makes of halves of pairs. */
const wellFormed = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

/** What a reader of that language makes of the lines. */
function linesOf(bytes: Uint8Array, locale: Locale) {
  const [first, ...records] = readCsv(bytes, separators[locale]);
  expect(first).toEqual(heads);
  const mark = locale === 'en' ? '.' : ',';
  const wrongMark = locale === 'en' ? ',' : '.';
  const number = (cell: string): number | null => {
    if (cell === '') return null;
    expect(cell).not.toContain(wrongMark);
    expect(cell.replace(mark, '.')).toMatch(/^-?\d+(\.\d+)?$/);
    return Number(cell.replace(mark, '.'));
  };
  return records.map((cells) => {
    expect(cells).toHaveLength(heads.length);
    return cells.map((cell, i) => (numeric.includes(i) ? number(cell) : unguarded(cell)));
  });
}

function expectedLine(line: BillLine, { currency }: Bill, locale: Locale) {
  const { labels, lineName } = reportText(locale);
  const money = (minor: number | null): number | null => (minor === null ? null : minor / minorPerUnit(currency));
  const unit = line.unit === '' ? labels.pieces : reportUnit(line.unit, currency, locale);
  const percent = Number((line.discountShare * 100).toPrecision(12));
  return [
    ...[line.part, lineName(line.id, line.description), line.vendor, labels.billSections[line.section]].map(wellFormed),
    line.quantity,
    wellFormed(unit),
    money(line.unitListMinor),
    percent,
    money(line.unitNetMinor),
    money(line.totalMinor),
    line.term,
    currency,
    wellFormed(line.price.source),
    line.price.illustrative ? 'illustrative' : '',
    line.vatShare === null ? null : Number((line.vatShare * 100).toPrecision(12)),
  ];
}

const plans = [
  ...exampleNames.map((name) => ({ name, plan: planOf(readExample(name)) })),
  { name: 'hospital', plan: planFixture() },
  { name: 'a quote with two rates of VAT', plan: quotedPlan() },
];

describe.each(plans)('the bill of $name', ({ plan: { bill } }) => {
  test.each(['en', 'de', 'sv'] as const)('reads back whole in %s, without rows of totals', (locale) => {
    expect(linesOf(billCsv(bill, locale), locale)).toEqual(bill.lines.map((line) => expectedLine(line, bill, locale)));
  });

  test('the same bytes twice', () => {
    expect(billCsv(bill, 'sv')).toEqual(billCsv(bill, 'sv'));
  });
});

describe('letters and numbers', () => {
  const plan = planFixture({ ftMachines: 1, haMachines: 1, billLines: 2, findings: 1, assumptions: 1 });

  test('2,000 texts in every field: none is run, all come back', () => {
    fc.assert(
      fc.property(oddText, fc.constantFrom<Locale>('en', 'de', 'sv'), (text, locale) => {
        const { bill } = withText(plan, text);
        const bytes = billCsv(bill, locale);
        for (const cells of readCsv(bytes, separators[locale]).slice(1)) {
          const texts = cells.filter((_, i) => !numeric.includes(i));
          expect(texts.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
        }
        expect(linesOf(bytes, locale)).toEqual(bill.lines.map((line) => expectedLine(line, bill, locale)));
      }),
      { numRuns: 2000 },
    );
  });

  const oneLine = (change: Partial<BillLine>, currency = 'EUR'): Bill => ({
    ...plan.bill,
    currency,
    lines: [{ ...plan.bill.lines[0]!, ...change }],
  });
  const cellsOf = (bill: Bill, locale: Locale): readonly string[] =>
    readCsv(billCsv(bill, locale), separators[locale])[1]!;

  test('a credit stays a number', () => {
    const cells = cellsOf(oneLine({ unitListMinor: -1250, unitNetMinor: -1250, totalMinor: -2500 }), 'de');
    expect([cells[6], cells[8], cells[9]]).toEqual(['-12,50', '-12,50', '-25,00']);
  });

  test('decimals are those of the currency', () => {
    const price = { unitListMinor: 123456, unitNetMinor: 123456, totalMinor: 123456 };
    expect(cellsOf(oneLine(price, 'JPY'), 'en')[9]).toBe('123456');
    expect(cellsOf(oneLine(price, 'KWD'), 'en')[9]).toBe('123.456');
  });

  test('a small quantity is written without a power of ten', () => {
    expect(cellsOf(oneLine({ quantity: 2.5e-7 }), 'en')[4]).toBe('0.00000025');
  });

  test('no price is an empty cell', () => {
    const cells = cellsOf(oneLine({ unitListMinor: null, unitNetMinor: null, totalMinor: null }), 'en');
    expect([cells[6], cells[8], cells[9]]).toEqual(['', '', '']);
  });
});
