/** 100,000 odd texts through the writers of cells: none becomes a formula, and each comes back. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { billCsv } from '../../main/node/export/csv.ts';
import { textCell } from '../../main/node/export/xlsx/cell.ts';
import { planSheets } from '../../main/node/export/xlsx/render-plan-xlsx.ts';
import { sheetXml } from '../../main/node/export/xlsx/sheet-xml.ts';
import { styleBook } from '../../main/node/export/xlsx/styles.ts';
import { oddText, withTexts } from '../fixtures/odd-text.ts';
import { planFixture } from '../fixtures/plan-fixture.ts';
import { readCsv } from '../fixtures/read-csv.ts';
import { readSheetText } from '../fixtures/read-xlsx.ts';

const texts = fc.sample(oddText, { numRuns: 100_000, seed: 20_261_126 });
const perRow = 10;

/** What XML can hold of it. */
const kept = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');

/** Cells that a spreadsheet would run. Numbers are our own; a minus in front of one is no formula. */
const runs = (records: readonly (readonly string[])[]): readonly string[] =>
  records.flatMap((cells) =>
    cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell)),
  );

test('in a sheet', () => {
  const rows = Array.from({ length: texts.length / perRow }, (_, i) =>
    texts.slice(i * perRow, (i + 1) * perRow).map((text) => textCell(text)),
  );
  const sheet = readSheetText(sheetXml({ name: 'Texts', rows, frozenRows: 0 }, styleBook()));

  const wrong = [...sheet].filter(([, { formula, number }]) => formula !== undefined || number !== undefined);
  expect(wrong).toEqual([]);
  const back = texts.flatMap((text, i) => {
    const at = `${String.fromCharCode(65 + (i % perRow))}${Math.floor(i / perRow) + 1}`;
    return (sheet.get(at)?.text ?? '') === kept(text) ? [] : [{ at, text }];
  });
  expect(back).toEqual([]);
}, 120_000);

test('in the fields of a CSV', () => {
  const fields = ['part', 'description', 'vendor', 'unit'] as const;
  const { bill } = planFixture({ billLines: 1, ftMachines: 2, haMachines: 1, findings: 0, assumptions: 0 });
  const [line] = bill.lines;
  if (line === undefined) throw new Error('the fixture has a line');
  const lines = Array.from({ length: Math.ceil(texts.length / (fields.length + 1)) }, (_, i) => {
    const [part = '', description = '', vendor = '', unit = '', source = ''] = texts.slice(i * 5, i * 5 + 5);
    return { ...line, part, description, vendor, unit, price: { ...line.price, source } };
  });

  const records = readCsv(billCsv({ ...bill, lines }), ',').slice(1);

  expect(records).toHaveLength(lines.length);
  expect(runs(records)).toEqual([]);
}, 120_000);

/** Each of so many texts stands in every field of a line and of an assumption; there are as many of those. */
const perPlan = 1000;

test('in every field of the plan: whole workbooks have our formulas and no other, no CSV has any', () => {
  const counts = { billLines: perPlan, assumptions: perPlan, findings: 5, ftMachines: 2, haMachines: 1 };
  const plan = planFixture(counts);
  const formulasOf = (changed: typeof plan): readonly string[] =>
    planSheets(changed).flatMap((sheet) =>
      (sheetXml(sheet, styleBook()).match(/<f>.*?<\/f>/gs) ?? []).map((formula) => `${sheet.name} ${formula}`),
    );
  const ours = new Set(formulasOf(plan));
  const used = texts.filter((text) => text !== '');
  let plans = 0;

  for (let from = 0; from < used.length; from += perPlan, plans++) {
    const changed = withTexts(plan, used.slice(from, from + perPlan));
    const formulas = formulasOf(changed);
    expect(formulas.length).toBeGreaterThan(1000);
    expect(formulas.filter((formula) => !ours.has(formula))).toEqual([]);
    expect(runs(readCsv(billCsv(changed.bill), ',').slice(1))).toEqual([]);
  }
  expect(plans).toBeGreaterThan(90);
}, 300_000);
