/** The first page: whose plan, for whom, of which day; then the contents. */
import type { Column, Content } from 'pdfmake/interfaces.js';
import type { Report, TitleBlock } from '../../../shared/report/model.ts';
import type { ReportLabels } from '../../../shared/text/report.ts';
import { printable } from './printable.ts';
import { textWidth } from '../../../shared/report/text-width.ts';
import { logoContent } from './logo.ts';
import { as } from './structure.ts';
import { color, contentHeight, contentWidth, lineHeightOf, size, type Page } from './style.ts';

export function coverContent(
  { title, brand }: Report,
  labels: ReportLabels,
  page: Page,
  listed: number,
): readonly Content[] {
  const accent = brand?.color ?? color.text;
  const bar: Content = {
    canvas: [{ type: 'rect', x: 0, y: 0, w: contentWidth(page), h: 2.5, color: accent }],
    margin: [0, 14, 0, 0],
  };
  return [
    // The logo's place is kept without one, so that every cover begins at the same height.
    {
      stack: [...logoContent(brand), { text: '', fontSize: 0.1 }],
      margin: [0, -30, 0, brand?.logo === undefined ? 30 : 0],
    },
    bar,
    { text: printable(title.document), fontSize: size.subheading, color: color.quiet, margin: [0, 16, 0, 6] },
    { text: printable(title.project), fontSize: size.cover, bold: true, lineHeight: 1.05 },
    { text: printable(title.subject), fontSize: size.subheading, margin: [0, 6, 0, 18] },
    parties(title, labels),
    facts(title),
    { text: printable(title.statement), bold: true, margin: [0, 12, 0, 14] },
    {
      toc: {
        title: { text: labels.contents, fontSize: size.subheading, bold: true, margin: [0, 0, 0, 4] },
        ...entriesOf(title, page, listed, brand?.logo === undefined ? 0 : 60),
      },
    },
  ];
}

/** What stands on the cover besides its lines, and what a row of the printer's own contents has around its text. */
const fixedHeight = 174;
const rowPadding = 4;
const factHeight = lineHeightOf(size.body) + 4.25;

/** The contents end on the cover, however many entries they have, so that the summary is always the next page. */
function entriesOf(
  title: TitleBlock,
  page: Page,
  listed: number,
  logoHeight: number,
): { textStyle: { fontSize: number } } {
  const nameLines = Math.ceil((textWidth(title.project, size.cover) * 1.04) / (contentWidth(page) * 0.95));
  const partyLines = Math.max(title.customer.length, title.partner.length);
  const lines = nameLines * lineHeightOf(size.cover) * 1.05 + partyLines * lineHeightOf(size.body) * 1.15;
  const above = fixedHeight + logoHeight + lines + title.facts.length * factHeight;
  // A little less, because names break at words.
  const pitch = (contentHeight(page) - above - 6) / Math.max(1, listed);
  return { textStyle: { fontSize: Math.max(5.5, Math.min(size.body, (pitch - rowPadding) / lineHeightOf(1))) } };
}

function parties({ customer, partner }: TitleBlock, labels: ReportLabels): Content {
  const party = (label: string, lines: readonly string[]): Column =>
    as('P', {
      width: '*',
      stack: [
        { text: label, fontSize: size.table, color: color.quiet, margin: [0, 0, 0, 2] },
        ...lines.map((line, index): Content => ({ text: printable(line), bold: index === 0, lineHeight: 1.15 })),
      ],
    });
  const columns = [party(labels.customer, customer), ...(partner.length === 0 ? [] : [party(labels.partner, partner)])];
  return { columns, columnGap: 18, margin: [0, 0, 0, 16] };
}

function facts({ facts: list }: TitleBlock): Content {
  return {
    layout: {
      hLineWidth: () => 0.25,
      vLineWidth: () => 0,
      hLineColor: () => color.hairline,
      paddingLeft: (index) => (index === 0 ? 0 : 10),
      paddingRight: () => 0,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
    table: {
      widths: [110, '*'],
      body: list.map(({ label, value }) => [{ text: label, color: color.quiet }, { text: printable(value) }]),
    },
  };
}
