/** The first sheet: what the plan is, what it costs as formulas over the bill, year by year, and the key quantities. */
import type { Bill } from '../../../../shared/model/bill.ts';
import type { CustomerPlan } from '../../../../shared/planner/plan.ts';
import type { Report } from '../../../../shared/report/model.ts';
import type { ReportText } from '../../../../shared/text/report.ts';
import { reportUnit } from '../../../../shared/text/units.ts';
import type { BillReferences } from './bill-sheet.ts';
import type { QuantityCells } from './quantities-sheet.ts';
import {
  formulaCell,
  headCell,
  headRowOf,
  numberCell,
  onSheet,
  reference,
  textCell,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from './cell.ts';
import { moneyWriting, percentFormat, roundsTo, type MoneyWriting } from './number-format.ts';

/** Cells of the rates by which costs rise and count less; null where the plan has none. */
export interface RateReferences {
  readonly escalation: RateReference | null;
  readonly discount: RateReference | null;
}
interface RateReference {
  readonly at: string;
  readonly value: number;
}

export interface SummarySheet {
  readonly sheet: Sheet;
  readonly rates: RateReferences;
}

export function summarySheet(
  plan: CustomerPlan,
  report: Report,
  text: ReportText,
  at: BillReferences,
  ofSite: QuantityCells['ofSite'],
): SummarySheet {
  const head: SheetRow = [headCell(text.labels.project), textCell(report.title.project, { bold: true, wrap: true })];
  const top = [head, ...factRows(report, text), ...sayingRows(report), []];
  const costs = costRows(plan, text, at, top.length);
  const { summary } = text.workbook.sheets;
  const rateAt = (name: string, row: number): RateReference | null => {
    const value = rateOf(plan, name);
    return value === null ? null : { at: `${onSheet(summary)}$B$${row + 1}`, value };
  };
  return {
    sheet: { name: summary, rows: [...top, ...costs, [], ...quantityRows(plan, text, ofSite)], frozenRows: 1 },
    rates: {
      escalation: rateAt('bill.escalationPerYear', top.length),
      discount: rateAt('bill.discountRatePerYear', top.length + 1),
    },
  };
}

function factRows({ title }: Report, text: ReportText): SheetRow[] {
  const facts: readonly (readonly [string, string])[] = [
    [title.document, title.subject],
    [text.labels.customer, title.customer.join('\n')],
    [text.labels.partner, title.partner.join('\n')],
    ...title.facts.map(({ label, value }) => [label, value] as const),
    ['', title.statement],
  ];
  return facts.filter(([, text]) => text !== '').map(([label, text]) => labelled(label, text));
}

/** The sentences of the report's own summary. */
function sayingRows({ sections }: Report): SheetRow[] {
  const blocks = sections.find(({ id }) => id === 'summary')?.blocks ?? [];
  return blocks.flatMap((block) =>
    block.kind === 'lines' ? block.lines.map(({ label, text }) => labelled(label, text)) : [],
  );
}

const labelled = (label: string, text: string): SheetRow => [headCell(label), textCell(text, { wrap: true })];

/** Rates, the years and their sum; `above` is how many rows stand over these. */
function costRows(plan: CustomerPlan, text: ReportText, at: BillReferences, above: number): SheetRow[] {
  const { bill } = plan;
  const money = moneyWriting(bill.currency);
  const rates = {
    escalation: rateOf(plan, 'bill.escalationPerYear'),
    discount: rateOf(plan, 'bill.discountRatePerYear'),
  };
  const rateRow = (label: string, value: number | null): SheetRow =>
    value === null ? [] : [headCell(label), numberCell(value, percentFormat(2))];
  const first = above + 3;
  const years = bill.years.map((_, i) => yearRow(plan, i, { row: first + i, rateRow: above, rates }, at, money));
  const heads = [
    text.labels.columns.year,
    text.labels.columns.oneOff,
    text.labels.columns.recurring,
    text.labels.columns.sum,
  ];
  const inCurrency = (head: string, i: number): SheetCell | null =>
    i === 0 ? headCell(head) : headCell(`${head}\n${bill.currency}`, { align: 'right' });
  return [
    rateRow(text.workbook.escalation, rates.escalation),
    rateRow(text.workbook.discounting, rates.discount),
    headRowOf(heads.map(inCurrency)),
    ...years,
    sumRow(plan, first, text, money),
    ...plan.bill.horizons.map((horizon) => horizonRow(plan, horizon, first, text, money)),
  ];
}

const rateOf = ({ quantities }: CustomerPlan, name: string): number | null =>
  quantities.has(name) ? quantities.get(name) : null;

/** Over so many years: a sum of the years above, or the plan's figure where they are fewer. */
function horizonRow(
  { bill }: CustomerPlan,
  { years, minor }: Bill['horizons'][number],
  first: number,
  text: ReportText,
  money: MoneyWriting,
): SheetRow {
  const { digits, format, major } = money;
  const sum = `ROUND(SUM(${reference(first, 3)}:${reference(first + years - 1, 3)}),${digits})`;
  const shown = bill.years.slice(0, years);
  const ofYears = shown.reduce((all, year) => all + year.oneOffMinor + year.recurringMinor, 0);
  const isSum = shown.length === years && ofYears === minor;
  const cell = isSum ? formulaCell(sum, major(minor), format) : numberCell(major(minor), format);
  return [headCell(text.workbook.overYears(years)), null, null, cell];
}

interface YearPlace {
  readonly row: number;
  readonly rateRow: number;
  readonly rates: { readonly escalation: number | null; readonly discount: number | null };
}

/** One year: recurring = (fixed + rising · (1 + e)^(y−1)) / (1 + d)^(y−1), as the planner has it. */
function yearRow(
  plan: CustomerPlan,
  index: number,
  place: YearPlace,
  at: BillReferences,
  money: MoneyWriting,
): SheetRow {
  const { bill } = plan;
  const { oneOffMinor = 0, recurringMinor = 0, year = index + 1 } = bill.years[index] ?? {};
  const { major, format } = money;
  const formula = recurringFormula(plan, index, place, at, money);
  const { row } = place;
  return [
    numberCell(year, '0', { align: 'left' }),
    index === 0 ? formulaCell(at.oneOff, major(oneOffMinor), format) : numberCell(major(oneOffMinor), format),
    formula === null ? numberCell(major(recurringMinor), format) : formulaCell(formula, major(recurringMinor), format),
    formulaCell(
      `ROUND(${reference(row, 1)}+${reference(row, 2)},${money.digits})`,
      major(oneOffMinor + recurringMinor),
      format,
    ),
  ];
}

/** Null where the rates are not known or a spreadsheet would round otherwise than the plan did. */
function recurringFormula(
  { bill }: CustomerPlan,
  index: number,
  { rateRow, rates: { escalation, discount } }: YearPlace,
  { yearly, rising }: BillReferences,
  { perUnit, major, digits }: MoneyWriting,
): string | null {
  if (escalation === null || discount === null) return null;
  const risingMinor = bill.lines
    .filter(({ term, escalates }) => term === 'year' && escalates)
    .reduce((sum, { totalMinor }) => sum + (totalMinor ?? 0), 0);
  const fixedPart = major(bill.yearlyMinor) - major(risingMinor);
  const value = (fixedPart + major(risingMinor) * (1 + escalation) ** index) / (1 + discount) ** index;
  if (!roundsTo(value * perUnit, bill.years[index]?.recurringMinor ?? 0)) return null;
  const [e, d] = [reference(rateRow, 1), reference(rateRow + 1, 1)];
  return `ROUND((${yearly}-${rising}+${rising}*(1+${e})^${index})/(1+${d})^${index},${digits})`;
}

function sumRow({ bill }: CustomerPlan, first: number, text: ReportText, money: MoneyWriting): SheetRow {
  const last = first + bill.years.length - 1;
  const add = (minor: (year: (typeof bill.years)[number]) => number): number =>
    bill.years.reduce((sum, year) => sum + minor(year), 0);
  const sums = [add((y) => y.oneOffMinor), add((y) => y.recurringMinor), bill.overHorizonMinor];
  return [
    headCell(text.labels.allYears),
    ...sums.map((minor, i) =>
      bill.years.length === 0
        ? numberCell(0, money.format)
        : formulaCell(
            `ROUND(SUM(${reference(first, i + 1)}:${reference(last, i + 1)}),${money.digits})`,
            money.major(minor),
            money.format,
            { bold: true },
          ),
    ),
  ];
}

/** What the summary shows of each site. */
export const keyQuantities: readonly string[] = [
  'hosts.count',
  'hosts.countStatic',
  'storage.requiredUsable',
  'storage.drives',
  'network.ftLoggingPerHost',
  'network.reprotectTime',
  'licences.vsphere',
  'availability.downtimePerYear',
];

/** One column a site; the unit stands last. */
function quantityRows({ sites, bill }: CustomerPlan, text: ReportText, ofSite: QuantityCells['ofSite']): SheetRow[] {
  const heads: SheetRow = [
    headCell(text.labels.columns.figure),
    ...sites.map(({ name }) => headCell(name, { align: 'right' })),
    headCell(text.labels.columns.unit),
  ];
  const rows = keyQuantities.flatMap((name): SheetRow[] => {
    const known = sites.find(({ quantities }) => quantities.has(name))?.quantities;
    if (known === undefined) return [];
    const cells = sites.map(({ name: site, quantities }) =>
      quantities.has(name) ? ofSite(name, site, quantities.get(name)) : null,
    );
    return [
      [
        textCell(text.quantityLabel(name, known.label(name))),
        ...cells,
        textCell(reportUnit(known.unit(name), bill.currency, text.locale)),
      ],
    ];
  });
  return [headRowOf(heads), ...rows];
}
