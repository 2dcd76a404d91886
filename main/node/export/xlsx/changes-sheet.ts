/** What has changed since the last revision of the quote, line by line; the changes add up to the difference. */
import type { BillChange, QuotePlan } from '../../../../shared/model/quote.ts';
import type { ReportText } from '../../../../shared/text/report.ts';
import {
  formulaCell,
  headCell,
  headRowOf,
  numberCell,
  textCell,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from './cell.ts';
import { moneyWriting, plain } from './number-format.ts';

/** Null where no revision was sent before, or in another currency. */
export function changesSheet(
  { changes, history }: QuotePlan,
  currency: string,
  { workbook, lineName }: ReportText,
): Sheet | null {
  if (changes === null) return null;
  const { digits, format, major } = moneyWriting(currency);
  const words = workbook.changes;
  const last = history.at(-1);
  const amount = (minor: number | null | undefined): SheetCell | null =>
    minor === null || minor === undefined ? null : numberCell(major(minor), format);
  const rows = changes.map((change): SheetRow => [
    textCell(lineName(change.line, change.description), { wrap: true }),
    textCell(words[change.kind]),
    quantityCell(change.before),
    quantityCell(change.after),
    amount(change.before?.totalMinor),
    amount(change.after?.totalMinor),
    numberCell(major(change.oneOffMinor), format),
    numberCell(major(change.yearlyMinor), format),
  ]);
  const sum = (column: string, of: (change: BillChange) => number): SheetCell =>
    rows.length === 0
      ? numberCell(0, format, { bold: true })
      : formulaCell(
          `ROUND(SUM(${column}2:${column}${rows.length + 1}),${digits})`,
          major(changes.reduce((all, change) => all + of(change), 0)),
          format,
          { bold: true },
        );
  const heads = [words.line, words.change, words.quantityBefore, words.quantityAfter, words.before, words.after];
  const title = last === undefined ? '' : `${words.since} ${last.revision}, ${last.date}`;
  return {
    name: workbook.sheets.changes,
    rows: [
      headRowOf(
        [...heads, workbook.terms.once, workbook.terms.year].map((head, i) =>
          headCell(head, i < 2 ? {} : { align: 'right' }),
        ),
      ),
      ...rows,
      [
        textCell(title, { bold: true }),
        null,
        null,
        null,
        null,
        null,
        sum('G', (c) => c.oneOffMinor),
        sum('H', (c) => c.yearlyMinor),
      ],
    ],
    frozenRows: 1,
  };
}

const quantityCell = (line: BillChange['before']): SheetCell | null =>
  line === null ? null : numberCell(line.quantity, plain(line.quantity));
