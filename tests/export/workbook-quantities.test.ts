/** The quantities of the workbook: live down to the inputs, and the same figures as the plan's. */
import { HyperFormula } from 'hyperformula';
import { describe, expect, test } from 'vitest';
import { liveFormula } from '../../main/node/export/xlsx/formula-text.ts';
import { planSheets } from '../../main/node/export/xlsx/render-plan-xlsx.ts';
import type { Sheet, SheetCell } from '../../main/node/export/xlsx/cell.ts';
import { parseFormula } from '../../shared/engine/formula.ts';
import { locales } from '../../shared/text/numbers.ts';
import { reportText } from '../../shared/text/report.ts';
import { exampleNames, readExample } from '../builders/examples.ts';
import { planOf } from '../builders/project.ts';
import { quotedPlan } from '../fixtures/quoted-plan.ts';
import { faultSaid } from '../builders/said.ts';

const hospital = planOf(readExample('regional-hospital'));

const contentOf = (cell: SheetCell | null): string | number =>
  cell === null
    ? ''
    : cell.kind === 'formula'
      ? `=${cell.formula}`
      : cell.kind === 'number'
        ? cell.value
        : `'${cell.text}`;

function engineOf(sheets: readonly Sheet[]): HyperFormula {
  const contents = sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(contentOf))] as const);
  return HyperFormula.buildFromSheets(Object.fromEntries(contents), { licenseKey: 'gpl-v3' });
}

const sheetNamed = (sheets: readonly Sheet[], name: string): Sheet => sheets.find((each) => each.name === name)!;

/** Row of the first cell with that text. */
function rowOf({ rows }: Sheet, text: string): number {
  const row = rows.findIndex((cells) => cells.some((cell) => cell?.kind === 'text' && cell.text === text));
  if (row < 0) throw new Error(`no row says ${text}`);
  return row;
}

describe('the quantities', () => {
  const sheets = planSheets(hospital);
  const quantities = sheetNamed(sheets, 'Quantities');

  test('a third adapter in each of four hosts makes twelve on the bill, and its price follows', () => {
    const engine = engineOf(sheets);
    const at = (sheet: string, row: number, col: number) => ({ sheet: engine.getSheetId(sheet)!, row, col });
    const line = hospital.bill.lines.findIndex(({ id }) => id === 'network-adapter@Hospital') + 1;
    const ports = at('Quantities', rowOf(quantities, 'network.lanPortsPerHost'), 3);
    // Nine ports are one more than two adapters of four have.
    expect(engine.getCellValue(at('Quantities', rowOf(quantities, 'network.portsPerAdapter'), 3))).toBe(4);
    engine.setCellContents(ports, [[9]]);
    expect(engine.getCellValue(at('Quantities', rowOf(quantities, 'network.adaptersPerHost'), 3))).toBe(3);
    expect(engine.getCellValue(at('Bill', line, 5))).toBe(12);
    const net = hospital.bill.lines[line - 1]!.unitNetMinor!;
    expect(engine.getCellValue(at('Bill', line, 10))).toBe((12 * net) / 100);
    engine.destroy();
  });

  test.each(exampleNames)('of %s are all live but for inputs and what solvers found', (name) => {
    const plan = planOf(readExample(name));
    const { rows } = sheetNamed(planSheets(plan), 'Quantities');
    const told = rows.filter(([, , , value]) => value?.kind === 'number' || value?.kind === 'formula');
    expect(told.length).toBeGreaterThan(50);
    for (const [, , , value, , origin, formula] of told) {
      expect(value!.kind === 'formula', formula?.kind === 'text' ? formula.text : '').toBe(formula !== null);
      expect((origin as { text: string }).text).toMatch(formula === null ? /^(input|calculation)$/ : /^formula$/);
    }
  });

  test.each(exampleNames)('on the bill of %s refer to them, but for plain numbers', (name) => {
    const plan = planOf(readExample(name));
    const { rows } = sheetNamed(planSheets(plan), 'Bill');
    plan.bill.lines.forEach(({ id, quantityFrom }, i) => {
      const isPlain = Number.isFinite(Number(quantityFrom)) || /^[\d\s*.]+$/.test(quantityFrom);
      expect(rows[i + 1]?.[5]?.kind, id).toBe(isPlain ? 'number' : 'formula');
    });
  });
});

describe('a formula in a spreadsheet', () => {
  const figures = new Map([
    ['a', { at: 'A1', value: 2, unit: '' }],
    ['b', { at: 'B1', value: 3, unit: '' }],
    ['c', { at: 'C1', value: 0.1, unit: '' }],
    ['watts', { at: 'D1', value: 1500, unit: 'W' }],
    ['hours', { at: 'E1', value: 8760, unit: 'h' }],
    ['disk', { at: 'F1', value: 2, unit: 'TiB' }],
    ['memory', { at: 'G1', value: 512, unit: 'GiB' }],
  ]);
  const inCells = [[...figures.values()].map(({ value }) => value)];

  test.each([
    ['a - (b - 4)', '', 3],
    ['a - b - 4', '', -5],
    ['12 / (a * b)', '', 2],
    ['a ^ b ^ a', '', 512],
    ['(a ^ b) ^ a', '', 64],
    ['-a ^ 2', '', -4],
    ['a > b ? 7 : a == 2 ? 8 : 9', '', 8],
    ['(a < b) + 1', '', 2],
    ['c - 0.1 ? 1 : 2', '', 2],
    ['ceil(b * c / c)', '', 3],
    ['floor(b * c / c * 0.99)', '', 2],
    ['max(a, b, abs(-4))', '', 4],
    ['watts * hours', 'MWh', 13.14],
    ['disk + memory', 'GiB', 2560],
    ['memory * a', 'GiB', 1024],
    ['disk / memory', '', 4],
  ])('%s in "%s" is %d', (text, unit, expected) => {
    const parsed = parseFormula(text);
    if (!parsed.ok) throw new Error(faultSaid(parsed.error));
    const live = liveFormula(parsed.value, (name) => figures.get(name) ?? null, unit, expected);
    expect(live?.value).toBeCloseTo(expected, 12);
    const engine = HyperFormula.buildFromArray([...inCells, [`=${live!.text}`]], { licenseKey: 'gpl-v3' });
    expect(engine.getCellValue({ sheet: 0, row: 1, col: 0 })).toBe(live!.value);
    engine.destroy();
  });

  test('is none where it does not give the plan’s figure, or reads what has no cell', () => {
    const parsed = parseFormula('a * b');
    if (!parsed.ok) throw new Error(faultSaid(parsed.error));
    expect(liveFormula(parsed.value, (name) => figures.get(name) ?? null, '', 7)).toBeNull();
    expect(liveFormula(parsed.value, (name) => (name === 'a' ? figures.get(name)! : null), '', 6)).toBeNull();
  });
});

describe('languages', () => {
  test.each(locales)('sheets of %s have names of their own that a formula may name', (locale) => {
    const names = Object.values(reportText(locale).workbook.sheets);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\p{L} ]{1,31}$/u);
  });

  test.each(['de', 'sv'] as const)('no head of the workbook stays English in %s', (locale) => {
    const plan = quotedPlan();
    const options = { locale, inside: plan.inside };
    const heads = (sheets: readonly Sheet[]): readonly string[] =>
      sheets.flatMap(({ rows }) => (rows[0] ?? []).flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])));
    const english = new Set(heads(planSheets(plan, { inside: plan.inside })));
    /** The same word in both languages. */
    const shared =
      /^(?:vCPU|Name|Host|Site|Status|Code|Id|Hardware|Fault Tolerance|Disk\nGiB|Segment|Uplinks.*|Edition|Model|.*%|.*IOPS.*)$/;
    const same = heads(planSheets(plan, options)).filter((head) => english.has(head) && !shared.test(head));
    expect(same.filter((head) => head !== plan.project.name)).toEqual([]);
  });
});
