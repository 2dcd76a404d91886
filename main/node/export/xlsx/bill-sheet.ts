/**
 * The bill as a sheet that recalculates: net, extended and totals are formulas with the plan's figures as results.
 *
 * Rounded as the plan rounds: the net price once, the line once. Halves of the smallest coin get a longer
 * formula, because spreadsheets do not agree on them.
 */
import type { Bill, BillLine } from '../../../../shared/model/bill.ts';
import type { ReportLabels } from '../../../../shared/text/report.ts';
import { exportWords } from '../words.ts';
import {
  columnName,
  formulaCell,
  headCell,
  numberCell,
  textCell,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from './cell.ts';
import { moneyWriting, percentFormat, plain, roundsTo, type MoneyWriting } from './number-format.ts';

/** Columns in their order. */
const columns = [
  'section',
  'site',
  'vendor',
  'part',
  'description',
  'quantity',
  'unit',
  'list',
  'discount',
  'net',
  'extended',
  'term',
  'rises',
  'currency',
  'source',
  'mark',
] as const;
type BillColumn = (typeof columns)[number];
const numeric: ReadonlySet<BillColumn> = new Set<BillColumn>(['quantity', 'list', 'discount', 'net', 'extended']);

const letter = Object.fromEntries(columns.map((name, i) => [name, columnName(i)])) as Readonly<
  Record<BillColumn, string>
>;

/** Where other sheets find the bill's totals. */
export interface BillReferences {
  readonly oneOff: string;
  readonly yearly: string;
  /** The part of `yearly` that rises with the years. */
  readonly rising: string;
}

export interface BillSheet {
  readonly sheet: Sheet;
  readonly references: BillReferences;
}

type BillCells = Partial<Readonly<Record<BillColumn, SheetCell | null>>>;

const rowOf = (cells: BillCells): SheetRow => columns.map((name) => cells[name] ?? null);

export function billSheet(bill: Bill, labels: ReportLabels): BillSheet {
  const money = moneyWriting(bill.currency);
  const heads = rowOf(
    Object.fromEntries(
      columns.map((name) => [name, headCell(exportWords.bill[name], numeric.has(name) ? { align: 'right' } : {})]),
    ),
  );
  const lines = bill.lines.map((line, i) => lineRow(line, i + 2, bill.currency, labels, money));
  // A bill without lines still needs one row that the totals can point at.
  const body = [heads, ...(lines.length === 0 ? [rowOf({})] : lines)];
  const totals = totalRows(bill, body.length, labels, money);
  const at = (column: BillColumn, row: number): string => `${exportWords.sheets.bill}!$${letter[column]}$${row}`;
  return {
    sheet: { name: exportWords.sheets.bill, rows: [...body, ...totals.rows], frozenRows: 1 },
    references: {
      oneOff: at('net', totals.totalRow),
      yearly: at('extended', totals.totalRow),
      rising: at('extended', totals.totalRow + 1),
    },
  };
}

/** `at` is the number of the row as formulas name it. */
function lineRow(line: BillLine, at: number, currency: string, labels: ReportLabels, money: MoneyWriting): SheetRow {
  const { terms, illustrative } = exportWords;
  return rowOf({
    section: textCell(labels.billSections[line.section]),
    site: textCell(line.site ?? labels.wholeProject),
    vendor: textCell(line.vendor),
    part: textCell(line.part),
    description: textCell(line.description, { wrap: true }),
    quantity: numberCell(line.quantity, plain(line.quantity)),
    unit: textCell(line.unit === '' ? labels.pieces : line.unit.replace('money', currency)),
    ...priceCells(line, at, money),
    term: textCell(terms[line.term]),
    rises: textCell(line.escalates ? labels.yes : labels.no),
    currency: textCell(currency),
    source: textCell(line.price.source),
    mark: textCell(line.price.illustrative ? illustrative : ''),
  });
}

/** List price and discount as given, net and extended as formulas; nothing where no price is known. */
function priceCells(line: BillLine, at: number, money: MoneyWriting): BillCells {
  const { unitListMinor, unitNetMinor, totalMinor, discountShare, quantity } = line;
  if (unitListMinor === null || unitNetMinor === null || totalMinor === null) return {};
  const { major, format } = money;
  const discount = { factor: 1 - discountShare, text: `(1-${letter.discount}${at})` };
  const count = { factor: quantity, text: `${letter.quantity}${at}` };
  return {
    list: numberCell(major(unitListMinor), format),
    discount: numberCell(discountShare, discountShare === 0 ? percentFormat(0) : percentFormat(2)),
    net: productCell({ minor: unitListMinor, text: `${letter.list}${at}` }, discount, unitNetMinor, money),
    extended: productCell({ minor: unitNetMinor, text: `${letter.net}${at}` }, count, totalMinor, money),
  };
}

/**
 * Price times factor, rounded to the smallest coin: the short formula where every spreadsheet rounds it as the plan
 * did, else one that reckons in whole coins, else the plan's figure alone.
 */
function productCell(
  price: { readonly minor: number; readonly text: string },
  by: { readonly factor: number; readonly text: string },
  resultMinor: number,
  { major, perUnit, digits, format }: MoneyWriting,
): SheetCell {
  const result = major(resultMinor);
  if (roundsTo(by.factor * major(price.minor) * perUnit, resultMinor))
    return formulaCell(`ROUND(${by.text}*${price.text},${digits})`, result, format);
  if (roundsTo(by.factor * price.minor, resultMinor))
    return formulaCell(`ROUND(${by.text}*ROUND(${price.text}*${perUnit},0),0)/${perUnit}`, result, format);
  return numberCell(result, format);
}

/**
 * Under the lines: once and yearly by section, the whole bill, and what of it rises. The heads of the two columns are
 * the words of the term column, so that the sums find their lines by them. Rows count from 1, `last` is the last line.
 */
function totalRows(
  bill: Bill,
  last: number,
  labels: ReportLabels,
  { format, digits, major }: MoneyWriting,
): { readonly rows: readonly SheetRow[]; readonly totalRow: number } {
  const range = (column: BillColumn): string => `$${letter[column]}$2:$${letter[column]}$${last}`;
  const head = last + 2;
  const first = head + 1;
  const totalRow = first + bill.sectionTotals.length;
  const { net, extended, section, rises } = letter;
  const ofTerm = (column: string, more: string): string =>
    `ROUND(SUMIFS(${range('extended')},${range('term')},${column}$${head}${more}),${digits})`;
  const ofSection = (column: string, row: number, minor: number): SheetCell =>
    formulaCell(ofTerm(column, `,${range('section')},$${section}${row}`), major(minor), format);
  const sections = bill.sectionTotals.map((sum, i) =>
    rowOf({
      section: textCell(labels.billSections[sum.section]),
      net: ofSection(net, first + i, sum.oneOffMinor),
      extended: ofSection(extended, first + i, sum.yearlyMinor),
    }),
  );
  const whole = (column: string, minor: number): SheetCell =>
    bill.sectionTotals.length === 0
      ? numberCell(0, format, { bold: true })
      : formulaCell(`ROUND(SUM(${column}${first}:${column}${totalRow - 1}),${digits})`, major(minor), format, {
          bold: true,
        });
  const risingMinor = bill.lines.reduce(
    (sum, line) => (line.term === 'year' && line.escalates ? sum + (line.totalMinor ?? 0) : sum),
    0,
  );
  return {
    totalRow,
    rows: [
      rowOf({}),
      rowOf({
        section: headCell(labels.captions.bySection),
        net: headCell(exportWords.terms.once, { align: 'right' }),
        extended: headCell(exportWords.terms.year, { align: 'right' }),
      }),
      ...sections,
      rowOf({
        section: textCell(labels.wholeBill, { bold: true }),
        net: whole(net, bill.oneOffMinor),
        extended: whole(extended, bill.yearlyMinor),
      }),
      rowOf({
        section: textCell(exportWords.bill.rises),
        extended: formulaCell(
          ofTerm(extended, `,${range('rises')},${rises}${totalRow + 1}`),
          major(risingMinor),
          format,
        ),
        rises: textCell(labels.yes),
      }),
    ],
  };
}
