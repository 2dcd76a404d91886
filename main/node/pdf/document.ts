/** The report put together as a document: cover, sections, running heads and feet, sums carried between pages. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Report } from '../../../shared/report/model.ts';
import type { Writing } from '../../../shared/report/number-text.ts';
import { fitText } from '../../../shared/report/text-width.ts';
import { formatDate, formatMoney } from '../../../shared/text/numbers.ts';
import type { ReportText } from '../../../shared/text/report.ts';
import { carryLine, rowPages, sumsAfter, type CarriedTable } from './carry.ts';
import { coverContent } from './cover.ts';
import { fontFamily } from './fonts.ts';
import { printable } from './printable.ts';
import { laySections, type LaidSections } from './sections.ts';
import { color, contentWidth, size, type Page } from './style.ts';

export interface DocumentOptions {
  readonly page: Page;
  readonly compress: boolean;
}

export function planDocument(
  report: Report,
  text: ReportText,
  { page, compress }: DocumentOptions,
): TDocumentDefinitions {
  const writing: Writing = { locale: report.locale, currency: report.currency };
  const laid = laySections(report, writing, page);
  const carried = carriedTables(laid, text, writing);
  // Pages of rows are known once the rows are laid out, which is when the first head is made.
  const pagesOf = new Map<CarriedTable, readonly number[]>();
  const sums = (table: CarriedTable, pageNumber: number): readonly number[] | null => {
    const pages = pagesOf.get(table) ?? rowPages(table.laid);
    pagesOf.set(table, pages);
    return sumsAfter(table.laid, pages, pageNumber);
  };
  const lines = (pageNumber: number, label: (table: CarriedTable) => string, top: number): Content[] =>
    carried.flatMap((table) => {
      const amounts = sums(table, pageNumber);
      return amounts === null ? [] : [carryLine(table, label(table), amounts, page, top)];
    });
  return {
    pageSize: page.size,
    pageMargins: [page.left, page.top, page.right, page.bottom],
    version: '1.7',
    language: text.locale,
    displayTitle: true,
    compress,
    info: documentInfo(report),
    defaultStyle: { font: fontFamily, fontSize: size.body, color: color.text },
    content: [...coverContent(report, text.labels, page, laid.listed), ...laid.content],
    header: (pageNumber) => [
      ...runningHead(report, page, pageNumber),
      ...lines(pageNumber - 1, ({ brought }) => brought, pageNumber === 1 ? 0 : 17),
    ],
    footer: (pageNumber, pageCount) => [
      ...padded(lines(pageNumber, ({ forward }) => forward, 3)),
      runningFoot(report, text, page, pageNumber, pageCount),
    ],
  };
}

function carriedTables({ carried }: LaidSections, text: ReportText, writing: Writing): readonly CarriedTable[] {
  return carried.map(({ table, laid }) => ({
    laid,
    columns: table.carry.map((key) => table.columns.findIndex((column) => column.key === key)),
    amountText: (amount) => formatMoney(amount, writing.currency, writing.locale),
    forward: text.labels.carriedForward,
    brought: text.labels.broughtForward,
  }));
}

function documentInfo({ title, date }: Report): Record<string, unknown> {
  return {
    title: `${title.project} – ${title.document}`,
    author: title.partner[0] ?? title.customer[0] ?? '',
    subject: `${title.subject}: ${title.statement}`,
    creator: 'Lockstep',
    producer: 'Lockstep',
    // The plan's own day, so that the same plan gives the same bytes.
    creationDate: new Date(`${date}T00:00:00Z`),
  };
}

function rule(page: Page): Content {
  const width = contentWidth(page);
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.25, lineColor: color.line }] };
}

function runningHead({ title }: Report, page: Page, pageNumber: number): Content[] {
  if (pageNumber === 1) return [];
  const style = { fontSize: size.table, color: color.quiet };
  const customer = [title.customer[0] ?? '', title.project].filter((part) => part !== '').join(' · ');
  return [
    {
      margin: [page.left, 34, page.right, 4],
      columns: [
        { text: printable(fitText(customer, size.table, contentWidth(page) - 140)), ...style, width: '*' },
        { text: printable(title.document), ...style, alignment: 'right', width: 130 },
      ],
    },
    { ...(rule(page) as object), margin: [page.left, 0, page.right, 0] } as Content,
  ];
}

const carryHeight = 18;

/** The running foot stands at the same height with and without a carried sum. */
function padded(lines: Content[]): Content[] {
  return lines.length > 0 ? lines : [{ text: ' ', fontSize: size.table, margin: [0, 3, 0, 0] }];
}

function runningFoot(
  report: Report,
  { labels }: ReportText,
  page: Page,
  pageNumber: number,
  pageCount: number,
): Content {
  const style = { fontSize: size.table, color: color.quiet };
  const left = [
    formatDate(report.date, report.locale),
    `${labels.revision} ${report.revision}`,
    report.title.statement,
  ].join(' · ');
  return {
    margin: [page.left, carryHeight - 8, page.right, 0],
    stack: [
      rule(page),
      {
        margin: [0, 4, 0, 0],
        columns: [
          { text: printable(left), ...style, width: '*' },
          { text: labels.pageOf(pageNumber, pageCount), ...style, alignment: 'right', width: 90 },
        ],
      },
    ],
  };
}
