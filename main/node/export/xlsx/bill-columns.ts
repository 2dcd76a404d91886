/** The columns of the bill and of its options, and one line of either as cells that recalculate. */
import type { BillLine } from '../../../../shared/model/bill.ts';
import type { RoundingRule } from '../../../../shared/model/quote.ts';
import { reportUnit } from '../../../../shared/text/units.ts';
import type { ReportText, WorkbookLabels } from '../../../../shared/text/report.ts';
import {
  columnName,
  formulaCell,
  headCell,
  headRowOf,
  numberCell,
  textCell,
  type SheetCell,
  type SheetRow,
  type WideColumns,
} from './cell.ts';
import { percentFormat, roundsTo, type MoneyWriting } from './number-format.ts';

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
  'vat',
  'currency',
  'mark',
  'rises',
  'source',
  'standing',
] as const;
export type BillColumn = (typeof columns)[number];
const numeric: ReadonlySet<BillColumn> = new Set<BillColumn>([
  'quantity',
  'list',
  'discount',
  'net',
  'extended',
  'vat',
]);

export const letter = Object.fromEntries(columns.map((name, i) => [name, columnName(i)])) as Readonly<
  Record<BillColumn, string>
>;

const placeOf = (column: BillColumn): number => columns.indexOf(column);

/** Printed up to the mark: what follows is for reckoning and filtering. One site says nothing in its column. */
export function wideColumns(lines: readonly BillLine[]): WideColumns {
  const sites = new Set(lines.flatMap(({ site }) => site ?? []));
  return {
    printed: placeOf('mark') + 1,
    widest: {
      [placeOf('section')]: 17,
      [placeOf('site')]: 16,
      [placeOf('vendor')]: 16,
      [placeOf('part')]: 22,
      [placeOf('description')]: 42,
    },
    hidden: sites.size > 1 ? [] : [placeOf('site')],
  };
}

export type BillCells = Partial<Readonly<Record<BillColumn, SheetCell | null>>>;

export const rowOf = (cells: BillCells): SheetRow => columns.map((name) => cells[name] ?? null);

export const headRow = ({ bill }: WorkbookLabels): SheetRow =>
  headRowOf(
    rowOf(
      Object.fromEntries(
        columns.map((name) => [name, headCell(bill[name], numeric.has(name) ? { align: 'right' } : {})]),
      ),
    ),
  );

/** How all lines of a bill are written. */
export interface LineWriting {
  readonly currency: string;
  readonly rounding: RoundingRule;
  readonly text: ReportText;
  readonly money: MoneyWriting;
  /** The cell of a line's quantity. */
  readonly quantity: (line: BillLine) => SheetCell;
}

/** `at` is the number of the row as formulas name it. */
export function lineRow(line: BillLine, at: number, writing: LineWriting): SheetRow {
  const { currency, text, quantity } = writing;
  const { labels } = text;
  const { terms, illustrative, standings } = text.workbook;
  return rowOf({
    section: textCell(labels.billSections[line.section], { wrap: true }),
    site: textCell(line.site ?? labels.wholeProject, { wrap: true }),
    vendor: textCell(line.vendor, { wrap: true }),
    part: textCell(line.part, { wrap: true }),
    description: textCell(text.lineName(line.id, line.description), { wrap: true }),
    quantity: quantity(line),
    unit: textCell(line.unit === '' ? labels.pieces : reportUnit(line.unit, currency, text.locale)),
    ...priceCells(line, at, writing),
    term: textCell(terms[line.term]),
    rises: textCell(line.escalates ? labels.yes : labels.no),
    currency: textCell(currency),
    source: textCell(line.price.source),
    mark: textCell(line.price.illustrative ? illustrative : ''),
    vat: line.vatShare === null ? null : numberCell(line.vatShare, percentFormat(1)),
    standing: textCell(standings[line.standing]),
  });
}

/** List price and discount as given, net and extended as formulas; nothing where no price is known. */
function priceCells(line: BillLine, at: number, { money, rounding }: LineWriting): BillCells {
  const { unitListMinor, unitNetMinor, totalMinor, discountShare, quantity } = line;
  if (unitListMinor === null || unitNetMinor === null || totalMinor === null) return {};
  const { major, format } = money;
  const list = { minor: unitListMinor, text: `${letter.list}${at}` };
  const discount = { factor: 1 - discountShare, text: `(1-${letter.discount}${at})` };
  const count = { factor: quantity, text: `${letter.quantity}${at}` };
  const both = { factor: quantity * (1 - discountShare), text: `${count.text}*${discount.text}` };
  return {
    list: numberCell(major(unitListMinor), format),
    discount: numberCell(discountShare, discountShare === 0 ? percentFormat(0) : percentFormat(2)),
    net: productCell(list, discount, unitNetMinor, money),
    extended:
      rounding === 'unit'
        ? productCell({ minor: unitNetMinor, text: `${letter.net}${at}` }, count, totalMinor, money)
        : productCell(list, both, totalMinor, money),
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
