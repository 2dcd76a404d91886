/**
 * Under the lines of the bill: once and yearly by section, the whole bill, what of it rises, the offer and its VAT.
 *
 * The heads of the two columns of sums are the words of the term column, so that the sums find their lines by them.
 */
import type { Bill, VatTotals } from '../../../../shared/model/bill.ts';
import type { ReportText } from '../../../../shared/text/report.ts';
import { letter, rowOf, type BillColumn } from './bill-columns.ts';
import { formulaCell, headCell, numberCell, textCell, type SheetCell, type SheetRow } from './cell.ts';
import { percentFormat, roundsTo, type MoneyWriting } from './number-format.ts';

/** Rows count from 1 here, as formulas name them. */
interface Place {
  /** The last line of the bill. */
  readonly last: number;
  readonly head: number;
  readonly money: MoneyWriting;
}

export interface BillTotals {
  readonly rows: readonly SheetRow[];
  readonly totalRow: number;
  /** For each rate of VAT the row of its net sums and the row of what of them rises. */
  readonly rateRows: readonly { readonly net: number; readonly rising: number; readonly risingMinor: number }[];
}

export function billTotals(bill: Bill, last: number, text: ReportText, money: MoneyWriting): BillTotals {
  const place: Place = { last, head: last + 2, money };
  const first = place.head + 1;
  const totalRow = first + bill.sectionTotals.length;
  const rates = bill.vat?.rates ?? [];
  const sections = bill.sectionTotals.map(({ section, oneOffMinor, yearlyMinor }, i) => {
    const which = `,${range('section', last)},$${letter.section}${first + i}`;
    return sumRow(textCell(text.labels.billSections[section]), place, which, oneOffMinor, yearlyMinor);
  });
  return {
    totalRow,
    rateRows: rates.map((_, i) => ({
      net: totalRow + 4 + i,
      rising: totalRow + 5 + 2 * rates.length + i,
      risingMinor: risingMinorOf(bill, rates[i]?.share ?? null),
    })),
    rows: [
      rowOf({}),
      rowOf({
        section: textCell(text.labels.captions.bySection, { bold: true }),
        net: headCell(text.workbook.terms.once, { align: 'right' }),
        extended: headCell(text.workbook.terms.year, { align: 'right' }),
      }),
      ...sections,
      wholeRow(bill, first, totalRow, text, money),
      risingRow(bill, place, totalRow + 1, text),
      ...(bill.vat === null ? [] : offerRows(bill, bill.vat, place, totalRow + 3, text)),
    ],
  };
}

const range = (column: BillColumn, last: number): string => `$${letter[column]}$2:$${letter[column]}$${last}`;

/** The lines of one term that meet `more`, which is pairs of range and criterion with commas in front. */
function sumFormula(column: 'net' | 'extended', { last, head, money }: Place, more: string): string {
  const term = `${range('term', last)},${letter[column]}$${head}`;
  return `ROUND(SUMIFS(${range('extended', last)},${term}${more}),${money.digits})`;
}

function sumRow(
  label: SheetCell | null,
  place: Place,
  more: string,
  oneOffMinor: number,
  yearlyMinor: number,
): SheetRow {
  const { major, format } = place.money;
  return rowOf({
    section: label,
    net: formulaCell(sumFormula('net', place, more), major(oneOffMinor), format),
    extended: formulaCell(sumFormula('extended', place, more), major(yearlyMinor), format),
  });
}

function wholeRow(bill: Bill, first: number, at: number, text: ReportText, money: MoneyWriting): SheetRow {
  const { digits, major, format } = money;
  const whole = (column: string, minor: number): SheetCell =>
    bill.sectionTotals.length === 0
      ? numberCell(0, format, { bold: true })
      : formulaCell(`ROUND(SUM(${column}${first}:${column}${at - 1}),${digits})`, major(minor), format, { bold: true });
  return rowOf({
    section: textCell(text.labels.wholeBill, { bold: true }),
    net: whole(letter.net, bill.oneOffMinor),
    extended: whole(letter.extended, bill.yearlyMinor),
  });
}

/** What rises with the years, of the whole bill or of the lines of one rate of VAT. */
function risingRow(bill: Bill, place: Place, at: number, text: ReportText, share: number | null = null): SheetRow {
  const ofRate = share === null ? '' : `,${range('vat', place.last)},${letter.vat}${at}`;
  const formula = sumFormula('extended', place, `,${range('rises', place.last)},${letter.rises}${at}${ofRate}`);
  return rowOf({
    section: textCell(text.workbook.bill.rises),
    extended: formulaCell(formula, place.money.major(risingMinorOf(bill, share)), place.money.format),
    rises: textCell(text.labels.yes),
    vat: share === null ? null : numberCell(share, percentFormat(1)),
  });
}

/** What of the yearly costs rises: of the whole bill, or with a rate of VAT of the lines that have it. */
function risingMinorOf({ lines }: Bill, share: number | null): number {
  return lines
    .filter((line) => line.term === 'year' && line.escalates && (share === null || line.vatShare === share))
    .reduce((sum, { totalMinor }) => sum + (totalMinor ?? 0), 0);
}

/**
 * What is offered by rate of VAT, the VAT of each rate, and the sum that is paid. The rate stands in the column of
 * rates, so that the sums find their lines by it; electricity has none and is in no sum.
 */
function offerRows(bill: Bill, vat: VatTotals, place: Place, first: number, text: ReportText): readonly SheetRow[] {
  const { offer } = bill;
  const { digits, major, format, perUnit } = place.money;
  const words = text.workbook.offer;
  const nets = vat.rates.map(({ share, oneOffNetMinor, yearlyNetMinor }, i): SheetRow => {
    const which = `,${range('vat', place.last)},$${letter.vat}${first + 1 + i}`;
    const row = sumRow(textCell(words.net), place, which, oneOffNetMinor, yearlyNetMinor);
    return row.map((cell, column) => (column === vatColumn ? numberCell(share, percentFormat(1)) : cell));
  });
  const firstVat = first + 1 + nets.length;
  const taxes = vat.rates.map(
    ({ share, oneOffNetMinor, oneOffVatMinor, yearlyNetMinor, yearlyVatMinor }, i): SheetRow => {
      const netRow = first + 1 + i;
      const tax = (column: string, net: number, minor: number): SheetCell =>
        roundsTo(share * major(net) * perUnit, minor)
          ? formulaCell(`ROUND(${column}${netRow}*$${letter.vat}${firstVat + i},${digits})`, major(minor), format)
          : numberCell(major(minor), format);
      return rowOf({
        section: textCell(words.vat),
        net: tax(letter.net, oneOffNetMinor, oneOffVatMinor),
        extended: tax(letter.extended, yearlyNetMinor, yearlyVatMinor),
        vat: numberCell(share, percentFormat(1)),
      });
    },
  );
  const gross = (column: string, minor: number): SheetCell =>
    formulaCell(
      `ROUND(SUM(${column}${first + 1}:${column}${firstVat + taxes.length - 1}),${digits})`,
      major(minor),
      format,
      {
        bold: true,
      },
    );
  return [
    rowOf({}),
    rowOf({ section: textCell(words.title, { bold: true }) }),
    ...nets,
    ...taxes,
    rowOf({
      section: textCell(words.gross, { bold: true }),
      net: gross(letter.net, offer.oneOffMinor + vat.oneOffVatMinor),
      extended: gross(letter.extended, offer.yearlyMinor + vat.yearlyVatMinor),
    }),
    ...vat.rates.map(({ share }, i) => risingRow(bill, place, firstVat + taxes.length + 1 + i, text, share)),
  ];
}

const vatColumn = letter.vat.charCodeAt(0) - 65;
