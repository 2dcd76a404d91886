/** The bill of materials: lines by section with sub-totals, totals by section and year by year. */
import type { BillLine } from '../model/bill.ts';
import { billSections } from '../model/project.ts';
import { reportUnit } from '../text/units.ts';
import { formatFixed, minorPerUnit } from '../text/numbers.ts';
import {
  detailed,
  figure,
  groupedTable,
  label,
  money,
  numbers,
  percent,
  row,
  subtotal,
  table,
  texts,
  total,
  words,
} from './build.ts';
import type { BarChart } from './chart/bar-chart.ts';
import { booksTable, horizonTable, optionalTable, vatOverTime, vatTable } from './bill-extras.ts';
import type { ReportContext } from './context.ts';
import type { Block, Cell, Column, Row, RowGroup, Section } from './model.ts';

export function billSection(context: ReportContext): Section {
  const { plan, text } = context;
  const { labels, sentences } = text;
  const { bill } = plan;
  const isOwned = plan.sites.some(({ site }) =>
    [site.hosts, site.network, site.platform].some((x) => x.ownership === 'owned'),
  );
  const anyIllustrative = bill.lines.some(({ price }) => price.illustrative);
  const unpriced = new Set(
    bill.lines
      .filter(({ id }) => bill.unpricedLines.includes(id))
      .map(({ id, description }) => text.lineName(id, description)),
  );
  return {
    id: 'bill',
    title: labels.sections.bill,
    level: 1,
    blocks: [
      ...texts('normal', sentences.priceBookNote(text.prose(bill.priceBook.name))),
      ...texts('normal', anyIllustrative ? sentences.illustrativeNote : ''),
      lineTable(context),
      ...texts('quiet', sentences.yearlyNote, isOwned ? sentences.ownedNote : ''),
      ...texts('quiet', unpriced.size > 0 ? sentences.unpricedNote([...unpriced]) : ''),
      ...optionalTable(context),
      sectionTable(context),
      ...vatTable(context),
      ...yearChart(context),
      yearTable(context),
      ...horizonTable(context),
      ...vatOverTime(context),
      ...booksTable(context),
    ],
  };
}

function lineTable(context: ReportContext): Block {
  const { plan, text } = context;
  const { labels, sentences } = text;
  const { columns } = labels;
  const { bill } = plan;
  const hasDiscount = bill.lines.some(({ discountShare }) => discountShare !== 0);
  const hasSites = plan.sites.length > 1;
  const hasRates = (bill.vat?.rates.length ?? 0) > 1;
  const discountColumns: readonly Column[] = hasDiscount
    ? [
        { ...numbers('list', columns.list, '', money), isOptional: true },
        numbers('discount', columns.discount, '%', percent(1)),
      ]
    : [];
  const heads: readonly Column[] = [
    words('item', columns.item),
    numbers('quantity', columns.quantity, '', figure),
    label('unit', columns.unit),
    ...discountColumns,
    numbers('net', columns.net, '', money),
    ...(hasRates ? [{ ...numbers('vat', text.document.columns.vat, '%', percent(1)), isOptional: true }] : []),
    numbers('once', columns.oneOff, '', money),
    numbers('year', columns.yearly, '', money),
  ];
  const empty = heads.slice(1, -2).map((): null => null);
  const groups = billSections.flatMap((section): readonly RowGroup[] => {
    const lines = bill.lines.filter((line) => line.section === section);
    if (lines.length === 0) return [];
    const sums = bill.sectionTotals.find((sum) => sum.section === section);
    const title = labels.billSections[section];
    const rows = lines.map((line) => lineRow(context, line, { hasDiscount, hasSites, hasRates }));
    return [
      {
        title,
        rows: [
          ...rows,
          subtotal(`${labels.subtotal} ${title}`, ...empty, orNothing(sums?.oneOffMinor), orNothing(sums?.yearlyMinor)),
        ],
      },
    ];
  });
  const sum: readonly RowGroup[] =
    groups.length === 0
      ? []
      : [{ title: null, rows: [total(labels.wholeBill, ...empty, bill.oneOffMinor, bill.yearlyMinor)] }];
  return groupedTable({
    id: 'bill',
    caption: '',
    columns: heads,
    groups: [...groups, ...sum],
    empty: sentences.empty.bill,
    carry: ['once', 'year'],
  });
}

/** Nothing to pay is an empty cell. */
function orNothing(minor: number | undefined): number | null {
  return minor === undefined || minor === 0 ? null : minor;
}

/** Which of the columns that not every bill needs are there. */
interface LineColumns {
  readonly hasDiscount: boolean;
  readonly hasSites: boolean;
  /** More than one rate of tax: each line says which is its own. */
  readonly hasRates: boolean;
}

function lineRow({ text, plan }: ReportContext, line: BillLine, { hasDiscount, hasSites, hasRates }: LineColumns): Row {
  const { labels } = text;
  const place = hasSites ? (line.site ?? labels.wholeProject) : '';
  const detail = [place, line.vendor, line.part].filter((part) => part !== '').join(' · ');
  const price = (minor: number | null): Cell => {
    if (minor === null) return { value: labels.noPrice };
    return line.price.illustrative ? { value: minor, mark: 'illustrative' } : { value: minor };
  };
  const isOnce = line.term === 'once';
  const unit = line.unit === '' ? labels.pieces : reportUnit(line.unit, plan.bill.currency, text.locale);
  return row(
    detailed(text.lineName(line.id, line.description), detail),
    line.quantity,
    unit,
    ...(hasDiscount ? [price(line.unitListMinor), line.discountShare === 0 ? null : line.discountShare] : []),
    price(line.unitNetMinor),
    ...(hasRates ? [line.vatShare] : []),
    isOnce ? line.totalMinor : null,
    isOnce ? null : line.totalMinor,
  );
}

function sectionTable({ plan, text }: ReportContext): Block {
  const { labels, sentences } = text;
  const { bill } = plan;
  const used = bill.sectionTotals.filter(({ oneOffMinor, yearlyMinor }) => oneOffMinor !== 0 || yearlyMinor !== 0);
  const rows = used.map(({ section, oneOffMinor, yearlyMinor }) =>
    row(labels.billSections[section], orNothing(oneOffMinor), orNothing(yearlyMinor)),
  );
  return table(
    'bill-sections',
    labels.captions.bySection,
    [
      words('section', labels.columns.section),
      numbers('once', labels.columns.oneOff, '', money),
      numbers('year', labels.columns.yearly, '', money),
    ],
    rows.length === 0 ? [] : [...rows, total(labels.total, bill.oneOffMinor, bill.yearlyMinor)],
    sentences.empty.bill,
  );
}

/** The same figures as the table below it, as bars. */
function yearChart({ plan, text, writing }: ReportContext): readonly Block[] {
  const { labels, document } = text;
  const { years } = plan.bill;
  if (years.every(({ oneOffMinor, recurringMinor }) => oneOffMinor + recurringMinor <= 0)) return [];
  const perUnit = minorPerUnit(writing.currency);
  const content: BarChart = {
    parts: [labels.columns.oneOff, labels.columns.recurring],
    bars: years.map(({ year, oneOffMinor, recurringMinor }) => ({
      label: `${labels.columns.year} ${year}`,
      values: [oneOffMinor / perUnit, recurringMinor / perUnit],
      sum: formatFixed((oneOffMinor + recurringMinor) / perUnit, 0, text.locale),
    })),
    locale: text.locale,
    unit: writing.currency,
  };
  return [{ kind: 'drawing', caption: document.captions.yearsChart, drawing: { kind: 'bars', content }, note: '' }];
}

function yearTable({ plan, text }: ReportContext): Block {
  const { labels, sentences } = text;
  const { years, overHorizonMinor } = plan.bill;
  const rows = years.map(({ year, oneOffMinor, recurringMinor }) =>
    row(String(year), orNothing(oneOffMinor), orNothing(recurringMinor), oneOffMinor + recurringMinor),
  );
  const add = (amount: (year: (typeof years)[number]) => number): number =>
    years.reduce((sum, year) => sum + amount(year), 0);
  const last = total(
    labels.allYears,
    add((y) => y.oneOffMinor),
    add((y) => y.recurringMinor),
    overHorizonMinor,
  );
  return table(
    'bill-years',
    labels.captions.byYear,
    [
      words('year', labels.columns.year),
      numbers('once', labels.columns.oneOff, '', money),
      numbers('recurring', labels.columns.recurring, '', money),
      numbers('sum', labels.columns.sum, '', money),
    ],
    rows.length === 0 ? [] : [...rows, last],
    sentences.empty.bill,
  );
}
