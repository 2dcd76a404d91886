/** The first page: whose plan, for whom, of which day; then the contents. */
import type { Column, Content } from 'pdfmake/interfaces.js';
import type { Report, TitleBlock } from '../../../shared/report/model.ts';
import type { ReportLabels } from '../../../shared/text/report.ts';
import { printable } from './printable.ts';
import { color, size } from './style.ts';

export function coverContent({ title }: Report, labels: ReportLabels): readonly Content[] {
  return [
    { text: printable(title.document), fontSize: size.subheading, color: color.quiet, margin: [0, 34, 0, 6] },
    { text: printable(title.project), fontSize: size.cover, bold: true, lineHeight: 1.05 },
    { text: printable(title.subject), fontSize: size.subheading, margin: [0, 6, 0, 18] },
    parties(title, labels),
    facts(title),
    { text: printable(title.statement), bold: true, margin: [0, 16, 0, 26] },
    {
      toc: {
        title: { text: labels.contents, fontSize: size.subheading, bold: true, margin: [0, 0, 0, 4] },
        textMargin: [0, 1.2, 0, 1.2],
      },
    },
  ];
}

function parties({ customer, partner }: TitleBlock, labels: ReportLabels): Content {
  const party = (label: string, lines: readonly string[]): Column => ({
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
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    table: {
      widths: [110, '*'],
      body: list.map(({ label, value }) => [{ text: label, color: color.quiet }, { text: printable(value) }]),
    },
  };
}
