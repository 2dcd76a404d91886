/**
 * Tables that read well in a narrow window: numbers aligned, long words wrapped, rows kept together.
 *
 * Where the columns cannot all stand side by side, the widest ones move below their row as "Head: value" lines, so
 * that nothing is cut off and nothing runs over the edge.
 */
import { padText, textColumns, wrapText } from './wrap.ts';

export interface TextColumn {
  /** May hold a line break before the unit. */
  readonly head: string;
  readonly align: 'left' | 'right';
}

export interface TextRow {
  readonly kind: 'line' | 'subtotal' | 'total' | 'title';
  /** One text a column; a title has one in all. */
  readonly cells: readonly string[];
  /** Said below the row over its whole width. */
  readonly notes?: readonly string[];
}

interface Layout {
  readonly columns: readonly TextColumn[];
  /** Width of each column that stands side by side; null for one that moved below. */
  readonly widths: readonly (number | null)[];
  readonly width: number;
}

const gap = '  ';
/** A column of words gets at least this much before another moves below the row. */
const leastWords = 12;
/** Sentences in a column narrower than this are a ladder of words. */
const leastSentence = 22;
const sentenceLike = 45;
/** Words up to this length, ids mostly, are kept in one piece. */
const longestUnbroken = 28;

/** The lines of a table, at most `width` columns wide. */
export function tableLines(
  columns: readonly TextColumn[],
  rows: readonly TextRow[],
  width: number,
  bold: (text: string) => string = (text) => text,
): readonly string[] {
  const layout: Layout = { columns, widths: allot(columns, rows, width), width };
  const hasHead = columns.some(({ head }) => head !== '');
  const rule = '─'.repeat(tableWidth(layout));
  const heads = columns.map(({ head }) => head);
  return [
    ...(hasHead ? [...rowLines(layout, heads, 'bottom').map(bold), rule] : []),
    ...rows.flatMap((row, i) => {
      if (row.kind === 'title') return [...(i === 0 ? [] : ['']), ...wrapText(row.cells[0] ?? '', width).map(bold)];
      const lines = [...rowLines(layout, row.cells, 'top'), ...belowLines(layout, row)];
      return row.kind === 'line' ? lines : [rule, ...(row.kind === 'total' ? lines.map(bold) : lines)];
    }),
  ];
}

/** Widths that fit; columns are moved below, widest words first, until they do. */
function allot(columns: readonly TextColumn[], rows: readonly TextRow[], width: number): readonly (number | null)[] {
  const cellsOf = (index: number): readonly string[] =>
    rows.flatMap((row) => (row.kind === 'title' ? [] : (row.cells[index] ?? '').split('\n')));
  const wishes = columns.map((column, index) => wishOf(column, cellsOf(index)));
  const beside = new Set(columns.keys());
  const least = (): number => sum([...beside].map((index) => wishes[index]?.least ?? 0)) + gapWidth(beside.size);
  while (beside.size > 1 && least() > width) beside.delete(nextToMove(columns, wishes, beside));
  const room = width - gapWidth(beside.size);
  const sides = [...beside].flatMap((index) => wishes[index] ?? []);
  const cap = widthCap(sides, room);
  return wishes.map((wish, index) => (beside.has(index) ? Math.min(wish.natural, Math.max(wish.least, cap)) : null));
}

/** The width beyond which a column has to wrap: narrow columns stay whole, the wide ones share what is left. */
function widthCap(wishes: readonly Wish[], room: number): number {
  let cap = room;
  const taken = (): number => sum(wishes.map(({ natural, least }) => Math.min(natural, Math.max(least, cap))));
  while (cap > 1 && taken() > room) cap--;
  return cap;
}

interface Wish {
  readonly natural: number;
  readonly least: number;
}

/** Numbers are never broken; their heads may be, between words. */
function wishOf({ head, align }: TextColumn, cells: readonly string[]): Wish {
  const widest = Math.max(0, ...cells.map(textColumns));
  const headWord = longestWord(head.split('\n'));
  const natural = Math.max(widest, ...head.split('\n').map(textColumns));
  if (align === 'right') return { natural, least: Math.max(widest, headWord) };
  const unbroken = Math.min(longestUnbroken, Math.max(headWord, longestWord(cells)));
  const least = Math.max(unbroken, natural > sentenceLike ? leastSentence : leastWords);
  return { natural, least: Math.min(natural, least) };
}

const longestWord = (texts: readonly string[]): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(' ').map(textColumns)));

/** Never the first column: it says what the row is about. */
function nextToMove(columns: readonly TextColumn[], wishes: readonly Wish[], beside: ReadonlySet<number>): number {
  const others = [...beside].slice(1);
  const words = others.filter((index) => columns[index]?.align === 'left');
  const candidates = words.length > 0 ? words : others;
  const widest = (a: number, b: number): number => ((wishes[b]?.natural ?? 0) >= (wishes[a]?.natural ?? 0) ? b : a);
  return candidates.reduce(widest);
}

function rowLines(layout: Layout, cells: readonly string[], edge: 'top' | 'bottom'): readonly string[] {
  const wrapped = layout.widths.flatMap((width, index) => {
    if (width === null) return [];
    const align = layout.columns[index]?.align ?? 'left';
    return [{ width, align, lines: wrapText(cells[index] ?? '', width) }];
  });
  const height = Math.max(0, ...wrapped.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map(({ width, align, lines }) => {
        const at = edge === 'top' ? line : line - (height - lines.length);
        return padText(lines[at] ?? '', width, align);
      })
      .join(gap)
      .trimEnd(),
  );
}

/** What did not fit beside, and the row's notes, under the row. */
function belowLines({ columns, widths, width }: Layout, { cells, notes = [] }: TextRow): readonly string[] {
  const moved = widths.flatMap((own, index) => {
    const text = (cells[index] ?? '').replaceAll('\n', ', ');
    if (own !== null || text === '' || text === nothing) return [];
    return [`${columns[index]?.head.replaceAll('\n', ', ') ?? ''}: ${text}`];
  });
  const parts = [...notes, ...moved];
  if (parts.length === 0) return [];
  const indent = '    ';
  return wrapText(parts.join(' · '), width - indent.length).map((line) => `${indent}${line}`);
}

/** A cell that says there is nothing need not be said again below. */
const nothing = '—';

function tableWidth({ widths }: Layout): number {
  const beside = widths.filter((width) => width !== null);
  return sum(beside) + gapWidth(beside.length);
}

const gapWidth = (columns: number): number => Math.max(0, columns - 1) * gap.length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
