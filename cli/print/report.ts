/** A plan's report on a terminal: the same sections and tables as the document, in plain lines. */
import { unreachable } from '../../shared/base/assert.ts';
import type {
  Block,
  Cell,
  Column,
  KeyFigure,
  Mark,
  Report,
  Section,
  Table,
  TitleBlock,
} from '../../shared/report/model.ts';
import { cellText, headText, type Writing } from '../../shared/report/number-text.ts';
import type { Terminal } from '../terminal.ts';
import { tableLines, type TextRow } from './table.ts';
import { padText, textColumns, wrapText } from './wrap.ts';

type Screen = Pick<Terminal, 'width' | 'bold'>;

/** Long lists that have commands of their own: `explain` for figures, `catalogue sources` for sources. */
const leftOut: readonly string[] = ['figures', 'sources'];
/** The assumption ledger is counted in the summary and printed only when asked for. */
const ledger = 'assumptions';

const signs: Readonly<Record<Mark, string>> = {
  blocking: '■',
  warning: '▲',
  note: '○',
  assumed: '○',
  illustrative: '≈',
};

/** The whole report as text, with a line break at its end. */
export function reportText(report: Report, screen: Screen, withLedger: boolean): string {
  const hidden = withLedger ? leftOut : [...leftOut, ledger];
  const sections = report.sections.filter(({ id }) => !hidden.includes(id));
  const lines = [
    ...titleLines(report.title, screen),
    ...sections.flatMap((section) => sectionLines(section, report, screen)),
    '',
    ...legendLines(sections, screen),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Sections on their own, without the title of a document. */
export function sectionsText(sections: readonly Section[], writing: Written, screen: Screen): string {
  const lines = sections.flatMap((section) => sectionLines(section, writing, screen));
  return `${[...lines, '', ...legendLines(sections, screen)].join('\n').trim()}\n`;
}

type Written = Pick<Report, 'locale' | 'currency'>;

function titleLines(title: TitleBlock, { width, bold }: Screen): readonly string[] {
  const facts = title.facts.map(({ label, value }) => ({ label, text: value }));
  return [
    '═'.repeat(width),
    ...wrapText(title.project, width).map(bold),
    ...wrapText(`${title.document} · ${title.subject}`, width),
    ...[title.customer, title.partner].flatMap((party) =>
      party.length === 0 ? [] : wrapText(party.join(' · ').replaceAll('\n', ', '), width),
    ),
    '═'.repeat(width),
    ...labelledLines(facts, width),
    ...wrapText(title.statement, width),
  ];
}

function sectionLines(section: Section, report: Written, screen: Screen): readonly string[] {
  const rule = section.level === 1 ? '─' : '┄';
  const blocks = section.blocks.map((block) => blockLines(block, report, screen)).filter(({ length }) => length > 0);
  return [
    '',
    screen.bold(section.title),
    rule.repeat(screen.width),
    ...blocks.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines])),
  ];
}

function blockLines(block: Block, report: Written, screen: Screen): readonly string[] {
  switch (block.kind) {
    case 'text':
      return wrapText(block.text, screen.width);
    case 'lines':
      return labelledLines(block.lines, screen.width);
    case 'figures':
      return figureLines(block.figures, screen.width);
    case 'list':
      return [
        ...(block.caption === '' ? [] : [screen.bold(block.caption)]),
        ...block.items.flatMap((item) => hanging('• ', item, screen.width)),
      ];
    case 'table':
      return reportTableLines(block.table, report, screen);
    // Pictures are for documents; `explain` tells how a figure came about.
    case 'drawing':
    case 'derivation':
      return [];
    default:
      return unreachable(block);
  }
}

/** Label in front, text beside it with a straight left edge. */
function labelledLines(
  lines: readonly { readonly label: string; readonly text: string }[],
  width: number,
): readonly string[] {
  const widest = Math.max(0, ...lines.map(({ label }) => textColumns(label)));
  return lines.flatMap(({ label, text }) => hanging(`${padText(label, widest, 'left')}  `, text, width));
}

function hanging(first: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(textColumns(first));
  return wrapText(text, width - indent.length).map((line, i) => `${i === 0 ? first : indent}${line}`.trimEnd());
}

/** Numbers right-aligned, units behind them. */
function figureLines(figures: readonly KeyFigure[], width: number): readonly string[] {
  const rows = figures.map(({ label, value, unit, detail }): TextRow => ({
    kind: 'line',
    cells: [label, value, detail === '' ? unit : `${unit} ${detail}`.trim()],
  }));
  const columns = [
    { head: '', align: 'left' },
    { head: '', align: 'right' },
    { head: '', align: 'left' },
  ] as const;
  return tableLines(columns, rows, width);
}

function reportTableLines(table: Table, report: Written, { width, bold }: Screen): readonly string[] {
  const writing: Writing = { locale: report.locale, currency: report.currency };
  const caption = table.caption === '' ? [] : wrapText(table.caption, width).map(bold);
  const rows = table.groups.flatMap((group): readonly TextRow[] => [
    ...(group.title === null || group.rows.length === 0 ? [] : [{ kind: 'title' as const, cells: [group.title] }]),
    ...group.rows.map(({ kind, cells }) => ({
      kind,
      cells: table.columns.map((column, i) => shownCell(cells[i], column, writing)),
      notes: cells.flatMap(({ detail }) => (detail === undefined || detail === '' ? [] : [detail])),
    })),
  ]);
  if (rows.length === 0) return table.empty === '' ? [] : [...caption, ...wrapText(table.empty, width)];
  if (stacked.has(table.id)) return [...caption, ...stackedLines(rows, { width, bold })];
  const columns = table.columns.map((column) => ({ head: headText(column, writing), align: column.align }));
  return [...caption, ...tableLines(columns, rows, width, bold)];
}

/** Tables whose first column holds sentences: they get the whole width, the other cells follow in brackets. */
const stacked: ReadonlySet<string> = new Set(['findings']);

function stackedLines(rows: readonly TextRow[], { width, bold }: Screen): readonly string[] {
  return rows.flatMap(({ kind, cells, notes = [] }, i) => {
    const [first = '', ...others] = cells;
    if (kind === 'title') return [...(i === 0 ? [] : ['']), bold(first)];
    const brackets = others.filter((cell) => cell !== '');
    const rest = [...notes, ...(brackets.length === 0 ? [] : [`[${brackets.join('; ')}]`])].join(' ');
    return [...hanging('', first, width), ...(rest === '' ? [] : hanging('    ', rest, width))];
  });
}

function shownCell(cell: Cell | undefined, column: Column, writing: Writing): string {
  if (cell === undefined) return '';
  const text = cellText(cell, column, writing);
  return cell.mark === undefined ? text : `${signs[cell.mark]} ${text}`.trim();
}

/** What the signs beside figures mean; findings carry their words. */
function legendLines(sections: readonly Section[], { width }: Screen): readonly string[] {
  const cells = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? block.table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)) : [],
    ),
  );
  const marks = new Set(cells.map(({ mark }) => mark));
  const meanings: readonly (readonly [Mark, string])[] = [
    ['assumed', 'assumed, to be confirmed'],
    ['illustrative', 'illustrative price'],
  ];
  const shown = meanings.filter(([mark]) => marks.has(mark)).map(([mark, words]) => `${signs[mark]} ${words}`);
  return shown.length === 0 ? [] : wrapText(`Signs: ${shown.join(' · ')}`, width);
}
