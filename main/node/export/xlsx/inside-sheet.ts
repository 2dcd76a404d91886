/** For the partner alone: where each price comes from, what each line costs and leaves. Never in a customer's workbook. */
import type { Bill } from '../../../../shared/model/bill.ts';
import type { InsideBill, InsideTotal } from '../../../../shared/model/quote.ts';
import type { ReportText } from '../../../../shared/text/report.ts';
import { letter } from './bill-columns.ts';
import { placedLines, type PlacedLine } from './bill-sheet.ts';
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
import { fixed, moneyWriting, percentFormat, roundsTo, type MoneyWriting } from './number-format.ts';

/** Columns of amounts that formulas name. */
const [unitCost, cost, margin] = ['C', 'D', 'E'];

/** Places of the columns of figures. */
const numericHeads: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 10, 12]);

export function insideSheet(bill: Bill, inside: InsideBill, { workbook, lineName, prose }: ReportText): Sheet {
  const money = moneyWriting(bill.currency);
  const words = workbook.inside;
  const heads = [words.line, words.net, words.unitCost, words.cost, words.margin, words.marginShare];
  const more = [
    words.costReason,
    words.discountReason,
    words.book,
    words.bookDate,
    words.bookPrice,
    words.bookCurrency,
  ];
  const byId = new Map(inside.lines.map((each) => [each.id, each]));
  const rows = placedLines(bill, workbook).map((placed, i): SheetRow => {
    const own = byId.get(placed.line.id);
    return [
      textCell(lineName(placed.line.id, placed.line.description), { wrap: true }),
      netCell(placed, money),
      ...(own === undefined ? [null, null, null, null, null, null] : costCells(placed, own, i + 2, money)),
      ...originCells(placed, prose),
    ];
  });
  return {
    name: workbook.sheets.inside,
    rows: [
      headRowOf(
        [...heads, ...more, words.rate, words.priceNote].map((head, i) =>
          headCell(head, numericHeads.has(i) ? { align: 'right' } : {}),
        ),
      ),
      ...rows,
      [],
      totalRow(words.oneOff, inside.oneOff, money),
      totalRow(words.yearly, inside.yearly, money),
    ],
    frozenRows: 1,
  };
}

function netCell({ line, sheet, row }: PlacedLine, { major, format }: MoneyWriting): SheetCell | null {
  const { totalMinor } = line;
  return totalMinor === null
    ? null
    : formulaCell(`${onSheet(sheet)}$${letter.extended}$${row}`, major(totalMinor), format);
}

/** The cost is quantity × unit cost where that gives it to the cent; a share off list may not. */
function costCells(
  { line, sheet, row }: PlacedLine,
  own: InsideBill['lines'][number],
  at: number,
  { major, digits, format, perUnit }: MoneyWriting,
): readonly (SheetCell | null)[] {
  const reasons = [textCell(own.costReason, { wrap: true }), textCell(own.discountReason, { wrap: true })];
  const { unitCostMinor, costMinor, marginMinor, marginShare } = own;
  if (unitCostMinor === null || costMinor === null) return [null, null, null, null, ...reasons];
  const live = roundsTo(line.quantity * major(unitCostMinor) * perUnit, costMinor);
  return [
    numberCell(major(unitCostMinor), format),
    live
      ? formulaCell(
          `ROUND(${onSheet(sheet)}$${letter.quantity}$${row}*${unitCost}${at},${digits})`,
          major(costMinor),
          format,
        )
      : numberCell(major(costMinor), format),
    marginMinor === null ? null : formulaCell(`ROUND(B${at}-${cost}${at},${digits})`, major(marginMinor), format),
    marginShare === null
      ? null
      : formulaCell(`${margin}${at}/B${at}`, major(marginMinor ?? 0) / major(line.totalMinor ?? 1), percentFormat(1)),
    ...reasons,
  ];
}

function originCells({ line: { price } }: PlacedLine, prose: ReportText['prose']): readonly (SheetCell | null)[] {
  const { book } = price;
  const note = textCell(prose(price.note), { wrap: true });
  if (book === null) return [null, null, null, null, null, note];
  const { digits, major } = moneyWriting(book.currency);
  return [
    textCell(prose(book.name), { wrap: true }),
    textCell(book.date),
    book.minor === null ? null : numberCell(major(book.minor), fixed(digits)),
    textCell(book.currency),
    book.rate === null ? null : numberCell(book.rate.rate, 'General'),
    note,
  ];
}

function totalRow(
  label: string,
  { netMinor, costMinor, marginMinor, marginShare }: InsideTotal,
  money: MoneyWriting,
): SheetRow {
  const amount = (minor: number): SheetCell => numberCell(money.major(minor), money.format, { bold: true });
  return [
    textCell(label, { bold: true }),
    amount(netMinor),
    null,
    amount(costMinor),
    amount(marginMinor),
    marginShare === null ? null : numberCell(marginShare, percentFormat(1), { bold: true }),
  ];
}
