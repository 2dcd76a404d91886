/** The workbook read back from its XML and recalculated: the plan's figures to the cent, and no text that is a formula. */
import * as fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { describe, expect, test } from 'vitest';
import { renderPlanXlsx, planSheets } from '../../main/node/export/xlsx/render-plan-xlsx.ts';
import { sheetXml } from '../../main/node/export/xlsx/sheet-xml.ts';
import { styleBook } from '../../main/node/export/xlsx/styles.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import { minorPerUnit } from '../../shared/text/numbers.ts';
import { exampleNames, readExample } from '../builders/examples.ts';
import { planOf } from '../builders/project.ts';
import { oddText, withText, withTexts } from '../fixtures/odd-text.ts';
import { planFixture } from '../fixtures/plan-fixture.ts';
import { readSheetText, readXlsx, type ReadCell, type ReadSheet } from '../fixtures/read-xlsx.ts';

type Book = ReadonlyMap<string, ReadSheet>;

const sheetNames = [
  ...[
    'Summary',
    'Bill',
    'Quantities',
    'Machines',
    'Placement',
    'Failures',
    'Storage',
    'Network',
    'Licences',
    'Availability',
  ],
  ...['Findings', 'Assumptions', 'Sources'],
];

const placeOf = (at: string): { row: number; column: number } => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(at)!;
  return { row: Number(digits) - 1, column: [...letters].reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0) - 1 };
};

const toInput = ({ formula, number, text }: ReadCell): string | number =>
  formula !== undefined ? `=${formula}` : (number ?? `'${text}`);

/** Every formula cell with what an engine of others makes of it. */
function recalculated(book: Book): readonly { at: string; stored: number | undefined; value: unknown }[] {
  const contents = [...book].map(([name, sheet]): [string, (string | number)[][]] => {
    const rows: (string | number)[][] = [];
    for (const [at, cell] of sheet) {
      const { row, column } = placeOf(at);
      (rows[row] ??= [])[column] = toInput(cell);
    }
    return [name, Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? ''))];
  });
  const engine = HyperFormula.buildFromSheets(Object.fromEntries(contents), {
    licenseKey: 'gpl-v3',
    smartRounding: false,
  });
  const cells = [...book].flatMap(([name, sheet]) =>
    [...sheet].flatMap(([at, { formula, number }]) => {
      if (formula === undefined) return [];
      const { row, column } = placeOf(at);
      const value = engine.getCellValue({ sheet: engine.getSheetId(name)!, row, col: column });
      return [{ at: `${name}!${at}`, stored: number, value }];
    }),
  );
  engine.destroy();
  return cells;
}

/** The number in the row whose first cell says that, in that column. */
function figure(sheet: ReadSheet, label: string, column: string): number | undefined {
  const [at] = [...sheet].find(([place, { text }]) => place.startsWith('A') && text === label) ?? ['A0'];
  return sheet.get(`${column}${at.slice(1)}`)?.number;
}

/** The same whole numbers as a currency without decimals. */
const inYen = (plan: Plan): Plan => ({ ...plan, bill: { ...plan.bill, currency: 'JPY' } });

const plans: readonly { readonly name: string; readonly plan: Plan }[] = [
  ...exampleNames.map((name) => ({ name, plan: planOf(readExample(name)) })),
  { name: 'a hospital by hand', plan: planFixture() },
  { name: 'a long bill with large prices', plan: planFixture({ billLines: 1000, dear: 400 }) },
  { name: 'a bill without lines', plan: planFixture({ billLines: 0, findings: 0, assumptions: 0 }) },
  { name: 'a bill in yen', plan: inYen(planFixture()) },
  { name: 'odd discounts', plan: planFixture({ billLines: 200, dear: 0.37 }) },
];

describe.each(plans)('the workbook of $name', ({ plan }) => {
  const bytes = renderPlanXlsx(plan);
  const book = readXlsx(bytes);
  const { bill } = plan;
  const major = (minor: number): number => minor / minorPerUnit(bill.currency);
  const billSheet = book.get('Bill')!;

  test('has the sheets in their order, none of them empty', () => {
    const expected = plan.bill.vat === null ? sheetNames : sheetNames.toSpliced(2, 0, 'VAT');
    expect([...book.keys()]).toEqual(expected);
    for (const [name, sheet] of book) expect(sheet.size, name).toBeGreaterThan(0);
  });

  test('recalculates to what is stored', () => {
    const cells = recalculated(book);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(({ stored, value }) => stored !== value)).toEqual([]);
  });

  test('holds every line of the bill, unpriced ones without figures', () => {
    bill.lines.forEach((line, i) => {
      const at = i + 2;
      const number = (column: string): number | undefined => billSheet.get(`${column}${at}`)?.number;
      const price = (minor: number | null): number | undefined => (minor === null ? undefined : major(minor));
      expect(billSheet.get(`E${at}`)?.text).toBe(line.description);
      expect([number('F'), number('H'), number('J'), number('K')]).toEqual([
        line.quantity,
        ...[line.unitListMinor, line.unitNetMinor, line.totalMinor].map(price),
      ]);
    });
  });

  test('adds up to the totals of the plan', () => {
    expect(figure(billSheet, 'Whole bill', 'J')).toBe(major(bill.oneOffMinor));
    expect(figure(billSheet, 'Whole bill', 'K')).toBe(major(bill.yearlyMinor));
    expect(figure(book.get('Summary')!, 'All years', 'D')).toBe(major(bill.overHorizonMinor));
  });

  test('the same bytes twice', () => {
    expect(renderPlanXlsx(plan)).toEqual(bytes);
  });
});

describe('formulas', () => {
  test('every priced line of the examples is live, and so are the years', () => {
    for (const name of exampleNames) {
      const plan = planOf(readExample(name));
      const book = readXlsx(renderPlanXlsx(plan));
      const bill = book.get('Bill')!;
      const priced = plan.bill.lines.flatMap(({ totalMinor }, i) => (totalMinor === null ? [] : [i + 2]));
      const live = (column: string): number[] =>
        priced.filter((at) => bill.get(`${column}${at}`)?.formula === undefined);
      expect([live('J'), live('K')], name).toEqual([[], []]);
      const years = [...book.get('Summary')!].filter(
        ([at, { formula }]) => at.startsWith('C') && formula !== undefined && !formula.includes('Quantities'),
      );
      expect(years.length, name).toBe(plan.bill.years.length + 1);
    }
  });
});

describe('texts', () => {
  const plan = planFixture({ ftMachines: 2, haMachines: 8, billLines: 10, findings: 10, assumptions: 10 });
  const read = (changed: Plan): Book => {
    const styles = styleBook();
    return new Map(planSheets(changed).map((sheet) => [sheet.name, readSheetText(sheetXml(sheet, styles))]));
  };
  const formulasOf = (book: Book): readonly string[] =>
    [...book].flatMap(([name, sheet]) =>
      [...sheet].flatMap(([at, { formula }]) => (formula === undefined ? [] : [`${name}!${at}=${formula}`])),
    );
  const ours = formulasOf(read(plan));
  /** What XML can hold of it. */
  const kept = (text: string): string =>
    text
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');

  test('2,000 texts in the text fields, ten at a time: the only formulas are ours, and the texts come back', () => {
    const text = oddText.filter((each) => each !== '');
    fc.assert(
      fc.property(fc.array(text, { minLength: 10, maxLength: 10 }), (texts) => {
        const changed = withTexts(plan, texts);
        const book = read(changed);
        expect(formulasOf(book)).toEqual(ours);
        changed.bill.lines.forEach(({ description }, i) => {
          expect(book.get('Bill')!.get(`E${i + 2}`)?.text ?? '').toBe(kept(description));
        });
      }),
      { numRuns: 200 },
    );
  });

  test('a text longer than a cell may hold is cut', () => {
    const book = read(withText(plan, 'x'.repeat(40_000)));
    expect(book.get('Bill')!.get('E2')?.text).toHaveLength(32_767);
  });
});
