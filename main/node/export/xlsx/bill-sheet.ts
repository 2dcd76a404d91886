/**
 * The bill as a sheet that recalculates: net, extended and totals are formulas with the plan's figures as results.
 *
 * Rounded as the plan rounds. Halves of the smallest coin get a longer formula, because spreadsheets do not agree on
 * them.
 */
import type { Bill, BillLine } from '../../../../shared/model/bill.ts';
import type { ReportText, WorkbookLabels } from '../../../../shared/text/report.ts';
import { headRow, letter, lineRow, rowOf, wideColumns, type BillColumn, type LineWriting } from './bill-columns.ts';
import { billTotals } from './bill-totals.ts';
import { formulaCell, headCell, onSheet, textCell, type Sheet, type SheetCell, type SheetRow } from './cell.ts';
import { moneyWriting } from './number-format.ts';

/** Where other sheets find the bill's totals. */
export interface BillReferences {
  readonly oneOff: string;
  readonly yearly: string;
  /** The part of `yearly` that rises with the years. */
  readonly rising: string;
  /** The offer by rate of VAT, in the order of the rates. */
  readonly rates: readonly RateSums[];
}

/** Cells of the net sums of one rate, and the amounts in them that formulas are checked with. */
export interface RateSums {
  readonly oneOff: string;
  readonly yearly: string;
  readonly yearlyMinor: number;
  readonly rising: string;
  readonly risingMinor: number;
}

export interface BillSheet {
  readonly sheet: Sheet;
  readonly references: BillReferences;
}

export function billSheet(bill: Bill, text: ReportText, quantity: QuantityOf): BillSheet {
  const { sheets } = text.workbook;
  const writing = writingOf(bill, text, quantity);
  const lines = bill.lines.map((line, i) => lineRow(line, i + 2, writing));
  // A bill without lines still needs one row that the totals can point at.
  const body = [headRow(text.workbook), ...(lines.length === 0 ? [rowOf({})] : lines)];
  const totals = billTotals(bill, body.length, text, writing.money);
  const at = (column: BillColumn, row: number): string => `${onSheet(sheets.bill)}$${letter[column]}$${row}`;
  return {
    sheet: { name: sheets.bill, rows: [...body, ...totals.rows], frozenRows: 1, columns: wideColumns(bill.lines) },
    references: {
      oneOff: at('net', totals.totalRow),
      yearly: at('extended', totals.totalRow),
      rising: at('extended', totals.totalRow + 1),
      rates: totals.rateRows.map(({ net, rising, risingMinor }, i) => ({
        oneOff: at('net', net),
        yearly: at('extended', net),
        yearlyMinor: bill.vat?.rates[i]?.yearlyNetMinor ?? 0,
        rising: at('extended', rising),
        risingMinor,
      })),
    },
  };
}

/** The cell of a line's quantity. */
type QuantityOf = (line: BillLine) => SheetCell;

const writingOf = ({ currency, rounding }: Bill, text: ReportText, quantity: QuantityOf): LineWriting => ({
  currency,
  rounding,
  text,
  quantity,
  money: moneyWriting(currency),
});

/** Optional and alternative lines, the options added up; null where the bill has none. */
export function optionsSheet(bill: Bill, text: ReportText, quantity: QuantityOf): Sheet | null {
  const { optionalLines, options } = bill;
  if (optionalLines.length === 0) return null;
  const { workbook } = text;
  const writing = writingOf(bill, text, quantity);
  const { major, digits, format } = writing.money;
  const rows = optionalLines.map((line, i) => lineRow(line, i + 2, writing));
  const last = rows.length + 1;
  const range = (column: BillColumn): string => `$${letter[column]}$2:$${letter[column]}$${last}`;
  const at = last + 3;
  const sum = (column: 'net' | 'extended'): string =>
    `ROUND(SUMIFS(${range('extended')},${range('term')},${letter[column]}$${at - 1},${range('standing')},$${letter.standing}$${at}),${digits})`;
  const { terms, standings, sheets, offer } = workbook;
  const totals: readonly SheetRow[] = [
    rowOf({}),
    rowOf({ net: headCell(terms.once, { align: 'right' }), extended: headCell(terms.year, { align: 'right' }) }),
    rowOf({
      section: textCell(offer.options, { bold: true }),
      net: formulaCell(sum('net'), major(options.oneOffMinor), format, { bold: true }),
      extended: formulaCell(sum('extended'), major(options.yearlyMinor), format, { bold: true }),
      standing: textCell(standings.optional),
    }),
  ];
  const columns = wideColumns(optionalLines);
  return { name: sheets.options, rows: [headRow(workbook), ...rows, ...totals], frozenRows: 1, columns };
}

/** A line of the bill or of its options, with the sheet and row that it stands in. */
export interface PlacedLine {
  readonly line: BillLine;
  readonly sheet: string;
  readonly row: number;
}

/** Where each line stands in the two sheets. */
export function placedLines({ lines, optionalLines }: Bill, workbook: WorkbookLabels): readonly PlacedLine[] {
  const { bill, options } = workbook.sheets;
  return [
    ...lines.map((line, i) => ({ line, sheet: bill, row: i + 2 })),
    ...optionalLines.map((line, i) => ({ line, sheet: options, row: i + 2 })),
  ];
}
