/** The bill as CSV, to be keyed into ordering tools: one record a line, no totals, which importers would book again. */
import type { Bill, BillLine } from '../../../shared/model/bill.ts';
import { minorPerUnit, type Locale } from '../../../shared/text/numbers.ts';
import { reportText } from '../../../shared/text/report.ts';
import { reportUnit } from '../../../shared/text/units.ts';
import { csvBytes, type CsvValue } from './csv-records.ts';

/** The bill's lines as CSV for spreadsheets of that language. */
export function billCsv(bill: Bill, locale: Locale = 'en'): Uint8Array {
  const fields = fieldsOf(bill, locale);
  const lines = bill.lines.map((line) => fields.map(({ value }) => value(line)));
  return csvBytes([fields.map(({ head }) => head), ...lines], locale);
}

interface Field {
  readonly head: string;
  readonly value: (line: BillLine) => CsvValue;
}

function fieldsOf({ currency }: Bill, locale: Locale): readonly Field[] {
  // Ordering tools look for the same heads in every language.
  const { bill: heads, terms, illustrative } = reportText('en').workbook;
  const { labels, lineName } = reportText(locale);
  // Null is a price nobody has given: an empty cell, not a zero.
  const money = (minor: number | null): CsvValue => (minor === null ? '' : { minor, perUnit: minorPerUnit(currency) });
  return [
    { head: heads.part, value: ({ part }) => part },
    { head: heads.description, value: ({ id, description }) => lineName(id, description) },
    { head: heads.vendor, value: ({ vendor }) => vendor },
    { head: heads.section, value: ({ section }) => labels.billSections[section] },
    { head: heads.quantity, value: ({ quantity }) => quantity },
    { head: heads.unit, value: ({ unit }) => (unit === '' ? labels.pieces : reportUnit(unit, currency, locale)) },
    { head: heads.list, value: ({ unitListMinor }) => money(unitListMinor) },
    { head: `${heads.discount} %`, value: ({ discountShare }) => percentOf(discountShare) },
    { head: heads.net, value: ({ unitNetMinor }) => money(unitNetMinor) },
    { head: heads.extended, value: ({ totalMinor }) => money(totalMinor) },
    { head: heads.term, value: ({ term }) => terms[term] },
    { head: heads.currency, value: () => currency },
    { head: heads.source, value: ({ price }) => price.source },
    { head: heads.mark, value: ({ price }) => (price.illustrative ? illustrative : '') },
    { head: `${heads.vat} %`, value: ({ vatShare }) => (vatShare === null ? '' : percentOf(vatShare)) },
  ];
}

/** 0.07 is 7 %, not 7.000000000000001. */
const percentOf = (share: number): number => Number((share * 100).toPrecision(12));
