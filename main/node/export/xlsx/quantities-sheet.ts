/** The figures that the bill counts, down to the inputs they follow from, as formulas where they are formulas. */
import type { CustomerPlan } from '../../../../shared/planner/plan.ts';
import { formulaOf, quantityTrail, siteOfName, type TrailStep } from '../../../../shared/planner/quantity-trail.ts';
import type { BillLine } from '../../../../shared/model/bill.ts';
import type { Locale } from '../../../../shared/text/numbers.ts';
import type { ReportText } from '../../../../shared/text/report.ts';
import { reportUnit } from '../../../../shared/text/units.ts';
import { letter } from './bill-columns.ts';
import { placedLines } from './bill-sheet.ts';
import {
  formulaCell,
  headCell,
  headRowOf,
  numberCell,
  onSheet,
  textCell,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from './cell.ts';
import { liveFormula, type CellFigure } from './formula-text.ts';
import { plain } from './number-format.ts';
import { spilled } from './table-rows.ts';

/** Quantities in cells, for the sheets that count them. */
export interface QuantityCells {
  /** null where the bill counts no named quantity. */
  readonly sheet: Sheet | null;
  /** A line's quantity: a formula over the named quantities where it follows from them. */
  readonly ofLine: (line: BillLine) => SheetCell;
  /** A site's figure on any other sheet. */
  readonly ofSite: (name: string, site: string, value: number) => SheetCell;
}

/** The column that holds the values. */
const valueColumn = 'D';

/** `siteNames` are the quantities that other sheets show of each site. */
export function quantityCells(plan: CustomerPlan, text: ReportText, siteNames: readonly string[]): QuantityCells {
  const { workbook } = text;
  const steps = quantityTrail(plan, siteNames);
  const figures = new Map<string, CellFigure>();
  const rows = steps.map((step, i): SheetRow => {
    const live =
      step.formula === null ? null : liveFormula(step.formula, known(figures, step.site), step.unit, step.value);
    // Later formulas read what the sheet holds, to the last bit.
    const value = live?.value ?? step.value;
    figures.set(keyOf(step.name, step.site), { at: `$${valueColumn}$${i + 2}`, value, unit: step.unit });
    const cell = live === null ? numberCell(value, plain(value)) : formulaCell(live.text, value, plain(value));
    return stepRow(step, cell, live !== null, plan.bill.currency, text);
  });
  const elsewhere = new Map(
    [...figures].map(([key, figure]) => [key, { ...figure, at: `${onSheet(workbook.sheets.quantities)}${figure.at}` }]),
  );
  return {
    sheet: steps.length === 0 ? null : sheetOf(rows, text),
    ofLine: lineCell(plan, elsewhere, text),
    ofSite: (name, site, value) => {
      const found = elsewhere.get(keyOf(name, site));
      return found === undefined ? numberCell(value, plain(value)) : formulaCell(found.at, found.value, plain(value));
    },
  };
}

const keyOf = (name: string, site: string | null): string => JSON.stringify([name, site]);

const known =
  (figures: ReadonlyMap<string, CellFigure>, site: string | null) =>
  (name: string): CellFigure | null =>
    figures.get(keyOf(name, site)) ?? null;

function stepRow(
  { site, name, label, unit, kind, formula }: TrailStep,
  value: SheetCell,
  isLive: boolean,
  currency: string,
  { labels, workbook, quantityLabel, locale }: ReportText,
): SheetRow {
  const origin = kind === 'formula' && !isLive ? 'solved' : kind;
  return [
    textCell(site ?? labels.wholeProject),
    textCell(quantityLabel(name, label), { wrap: true }),
    textCell(name),
    value,
    textCell(unitOf(unit, currency, locale)),
    textCell(workbook.quantities.origins[origin]),
    textCell(formula?.text ?? '', { wrap: true }),
  ];
}

/** A share is a number here, and formulas read it as one. */
const unitOf = (unit: string, currency: string, locale: Locale): string =>
  unit === 'share' ? unit : reportUnit(unit, currency, locale);

function sheetOf(rows: readonly SheetRow[], { labels, workbook }: ReportText): Sheet {
  const { bill, quantities, sheets } = workbook;
  const heads = [bill.site, quantities.quantity, labels.columns.name, labels.columns.value, labels.columns.unit];
  return {
    name: sheets.quantities,
    rows: [
      headRowOf(
        [...heads, quantities.origin, quantities.formula].map((head, i) =>
          headCell(head, i === 3 ? { align: 'right' } : {}),
        ),
      ),
      ...rows,
      [],
      [spilled(quantities.note)],
    ],
    frozenRows: 1,
  };
}

/** Lines of the user's own may count other lines, by 'line.' and their id. */
function lineCell(
  plan: CustomerPlan,
  figures: ReadonlyMap<string, CellFigure>,
  { workbook }: ReportText,
): (line: BillLine) => SheetCell {
  const placed = new Map(
    placedLines(plan.bill, workbook).map(({ line, sheet, row }): [string, CellFigure] => [
      line.id.replace(/@.*$/, ''),
      { at: `${onSheet(sheet)}$${letter.quantity}$${row}`, value: line.quantity, unit: line.unit },
    ]),
  );
  return (line) => {
    const formula = formulaOf(line);
    const cellOf = (name: string): CellFigure | null =>
      name.startsWith('line.') ? (placed.get(name) ?? null) : known(figures, siteOfName(name, line, plan))(name);
    const live = formula === null ? null : liveFormula(formula, cellOf, line.unit, line.quantity, true);
    // Prices are multiplied with the plan's own quantity, so that one must come out, to the last bit.
    return live === null || live.value !== line.quantity
      ? numberCell(line.quantity, plain(line.quantity))
      : formulaCell(live.text, live.value, plain(line.quantity));
  };
}
