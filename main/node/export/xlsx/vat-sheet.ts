/**
 * Value added tax year by year and over years, live: net sums from the bill by rate, tax by rate, what is paid.
 *
 * A rate's recurring net of a year is what the rounded sum up to it has more than the rates before it, as in the plan.
 */
import type { Bill, TaxedSum, TaxedYear, VatTotals } from '../../../../shared/model/bill.ts';
import type { ReportText } from '../../../../shared/text/report.ts';
import type { BillReferences } from './bill-sheet.ts';
import {
  formulaCell,
  headCell,
  headRowOf,
  numberCell,
  reference,
  textCell,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from './cell.ts';
import { moneyWriting, percentFormat, roundsTo, type MoneyWriting } from './number-format.ts';
import type { RateReferences } from './summary-sheet.ts';

/** Columns in their order. */
const columns = ['year', 'rate', 'onceNet', 'onceVat', 'recurringNet', 'recurringVat', 'net', 'vat', 'gross'] as const;
type VatColumn = (typeof columns)[number];
const [yearLetter, rateLetter] = ['A', 'B'];
const letterOf = (column: VatColumn): string => String.fromCharCode(65 + columns.indexOf(column));
const sumColumns = columns.slice(2);

type Place = {
  readonly bill: BillReferences['rates'];
  readonly rates: RateReferences;
  readonly money: MoneyWriting;
  readonly vat: VatTotals;
};

/** null where the quote names no VAT. */
export function vatSheet(
  bill: Bill,
  references: BillReferences,
  rates: RateReferences,
  text: ReportText,
): Sheet | null {
  const { vat } = bill;
  if (vat === null) return null;
  const place: Place = { bill: references.rates, rates, money: moneyWriting(bill.currency), vat };
  const { labels, workbook } = text;
  const heads = [
    labels.columns.year,
    ...columns.slice(1).map((column) => workbook.vat[column as keyof typeof workbook.vat]),
  ];
  const rows: SheetRow[] = [
    headRowOf(
      heads.map((head, i) => headCell(i < 2 ? head : `${head}\n${bill.currency}`, i === 0 ? {} : { align: 'right' })),
    ),
  ];
  for (const year of vat.years) {
    const first = rows.length;
    year.rates.forEach((_, index) => rows.push(rateRow(year, index, first + index, place)));
    rows.push(yearTotal(year, first, `${labels.columns.year} ${year.year}`, place));
  }
  const last = rows.length;
  for (const horizon of vat.horizons) {
    rows.push([], ...horizonRows(horizon, last, rows.length + 1, workbook.overYears(horizon.years), place));
  }
  return { name: workbook.sheets.vat, rows, frozenRows: 1 };
}

/** One rate in one year; `at` counts rows from 0. */
function rateRow(year: TaxedYear, index: number, at: number, place: Place): SheetRow {
  const { money, vat } = place;
  const { major, format, digits } = money;
  const rate = year.rates[index];
  const total = vat.rates[index];
  if (rate === undefined || total === undefined) return [];
  const isFirst = year.year === 1;
  const [onceNetMinor, onceVatMinor] = isFirst ? [total.oneOffNetMinor, total.oneOffVatMinor] : [0, 0];
  const cell = (column: VatColumn): string => reference(at, columns.indexOf(column));
  const tax = (of: VatColumn, netMinor: number, minor: number): SheetCell =>
    roundsTo(rate.share * major(netMinor) * money.perUnit, minor)
      ? formulaCell(`ROUND(${cell(of)}*${rateLetter}${at + 1},${digits})`, major(minor), format)
      : numberCell(major(minor), format);
  const added = (a: VatColumn, b: VatColumn, minor: number): SheetCell =>
    formulaCell(`ROUND(${cell(a)}+${cell(b)},${digits})`, major(minor), format);
  return [
    numberCell(year.year, '0', { align: 'left' }),
    numberCell(rate.share, percentFormat(1)),
    isFirst ? formulaCell(place.bill[index]?.oneOff ?? '0', major(onceNetMinor), format) : null,
    isFirst ? tax('onceNet', onceNetMinor, onceVatMinor) : null,
    recurringNet(year, index, at, place),
    tax('recurringNet', rate.recurringNetMinor, rate.recurringVatMinor),
    added('onceNet', 'recurringNet', rate.netMinor),
    added('onceVat', 'recurringVat', rate.vatMinor),
    added('net', 'vat', rate.netMinor + rate.vatMinor),
  ];
}

/** Null rates or a rounding that spreadsheets do otherwise leave the plan's figure. */
function recurringNet(year: TaxedYear, index: number, at: number, { bill, rates, money }: Place): SheetCell {
  const { major, perUnit, digits, format } = money;
  const minor = year.rates[index]?.recurringNetMinor ?? 0;
  const value = major(minor);
  const { escalation, discount } = rates;
  const upTo = bill.slice(0, index + 1);
  if (escalation === null || discount === null) return numberCell(value, format);
  const power = year.year - 1;
  const rising = upTo.reduce((sum, each) => sum + major(each.risingMinor), 0);
  const all = upTo.reduce((sum, each) => sum + major(each.yearlyMinor), 0);
  const exact = (all - rising + rising * (1 + escalation.value) ** power) / (1 + discount.value) ** power;
  const before = year.rates.slice(0, index).reduce((sum, each) => sum + each.recurringNetMinor, 0);
  if (!roundsTo(exact * perUnit, before + minor)) return numberCell(value, format);
  const sumOf = (cells: readonly string[]): string => (cells.length === 1 ? (cells[0] ?? '0') : `(${cells.join('+')})`);
  const [yearly, rises] = [sumOf(upTo.map((each) => each.yearly)), sumOf(upTo.map((each) => each.rising))];
  const upToHere = `ROUND((${yearly}-${rises}+${rises}*(1+${escalation.at})^${power})/(1+${discount.at})^${power},${digits})`;
  const column = letterOf('recurringNet');
  return formulaCell(
    index === 0 ? upToHere : `ROUND(${upToHere}-SUM(${column}${at - index + 1}:${column}${at}),${digits})`,
    value,
    format,
  );
}

/** The rates of a year together; `first` is the row of the first one, from 0. */
function yearTotal(year: TaxedYear, first: number, label: string, { money, vat }: Place): SheetRow {
  const isFirst = year.year === 1;
  const recurring = (of: (rate: TaxedYear['rates'][number]) => number): number =>
    year.rates.reduce((sum, rate) => sum + of(rate), 0);
  const once = isFirst ? vat.rates.reduce((sum, rate) => sum + rate.oneOffNetMinor, 0) : 0;
  const sums = [
    once,
    isFirst ? vat.oneOffVatMinor : 0,
    recurring((rate) => rate.recurringNetMinor),
    recurring((rate) => rate.recurringVatMinor),
    year.netMinor,
    year.vatMinor,
    year.grossMinor,
  ];
  return [
    textCell(label, { bold: true }),
    null,
    ...sumColumns.map((column, i) => {
      if (!isFirst && i < 2) return null;
      const letter = letterOf(column);
      const range = `${letter}${first + 1}:${letter}${first + year.rates.length}`;
      return formulaCell(`ROUND(SUM(${range}),${money.digits})`, money.major(sums[i] ?? 0), money.format, {
        bold: true,
      });
    }),
  ];
}

/** Over so many years, by rate and together: sums over the rows above, or the plan's figures where those are fewer. */
function horizonRows(
  horizon: TaxedSum & { readonly years: number },
  last: number,
  first: number,
  label: string,
  { money, vat }: Place,
): readonly SheetRow[] {
  const { major, format, digits } = money;
  const isSummed = vat.years.length >= horizon.years;
  const years = `$${yearLetter}$2:$${yearLetter}$${last}`;
  const rates = `$${rateLetter}$2:$${rateLetter}$${last}`;
  const shown: readonly VatColumn[] = ['net', 'vat', 'gross'];
  const byRate = horizon.rates.map(({ share, netMinor, vatMinor }, i): SheetRow => {
    const at = first + i + 1;
    const minors = [netMinor, vatMinor, netMinor + vatMinor];
    const cells = shown.map((column, place) => {
      const letter = letterOf(column);
      const value = major(minors[place] ?? 0);
      const sum = `SUMIFS($${letter}$2:$${letter}$${last},${years},"<=${horizon.years}",${rates},$${rateLetter}${at})`;
      return isSummed ? formulaCell(`ROUND(${sum},${digits})`, value, format) : numberCell(value, format);
    });
    return [textCell(label), numberCell(share, percentFormat(1)), null, null, null, null, ...cells];
  });
  const sums = [horizon.netMinor, horizon.vatMinor, horizon.grossMinor];
  const together = shown.map((column, place) => {
    const letter = letterOf(column);
    const range = `${letter}${first + 1}:${letter}${first + horizon.rates.length}`;
    return formulaCell(`ROUND(SUM(${range}),${digits})`, major(sums[place] ?? 0), format, { bold: true });
  });
  return [...byRate, [textCell(label, { bold: true }), null, null, null, null, null, ...together]];
}
