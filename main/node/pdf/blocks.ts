/** Blocks of the report other than tables, on paper. */
import type { Column, Content, ContentText } from 'pdfmake/interfaces.js';
import { drawingScene } from '../../../shared/report/drawing/drawing.ts';
import type { Block, KeyFigure } from '../../../shared/report/model.ts';
import { textWidth } from '../../../shared/report/text-width.ts';
import { pictureContent } from './picture.ts';
import { printable } from './printable.ts';
import { as } from './structure.ts';
import { color, contentHeight, contentWidth, size, type Page } from './style.ts';

type PlainBlock = Exclude<Block, { kind: 'table' } | { kind: 'derivation' }>;

/** A block and its height, roughly; the height decides only whether it is kept whole. */
export interface LaidBlock {
  readonly content: Content;
  readonly height: number;
}

export function layBlock(block: PlainBlock, page: Page): LaidBlock {
  switch (block.kind) {
    case 'text':
      return layText(block.text, block.tone === 'quiet', page);
    case 'lines':
      return layLines(block.lines, page);
    case 'figures':
      return layFigures(block.figures, page);
    case 'list':
      return layList(block.caption, block.items, page);
    case 'drawing': {
      const width = contentWidth(page);
      const scene = drawingScene(block.drawing, width, contentHeight(page) - 210);
      const note: Content = {
        text: printable(block.note),
        fontSize: size.table,
        color: color.quiet,
        margin: [0, 2, 0, 0],
      };
      const caption = block.caption === undefined || block.caption === '' ? [] : [captionNode(block.caption)];
      const alt = [block.caption ?? '', block.note].filter((words) => words !== '').join(' ');
      const picture = as({ type: 'Figure', alt }, pictureContent(scene));
      const stack = [...caption, picture, ...(block.note === '' ? [] : [note])];
      return {
        content: { unbreakable: true, margin: [0, 6, 0, 8], stack },
        height: scene.height + 30 + caption.length * 24,
      };
    }
  }
}

function linesOf(text: string, fontSize: number, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, fontSize) / width)), 0);
}

function layText(text: string, isQuiet: boolean, page: Page): LaidBlock {
  const fontSize = isQuiet ? size.table : size.body;
  return {
    content: {
      text: printable(text),
      fontSize,
      color: isQuiet ? color.quiet : color.text,
      lineHeight: 1.15,
      margin: isQuiet ? [0, 4, 0, 0] : [0, 0, 0, 6],
    },
    height: linesOf(text, fontSize, contentWidth(page)) * fontSize * 1.5 + 6,
  };
}

const lineLabelWidth = 84;

function layLines(lines: readonly { readonly label: string; readonly text: string }[], page: Page): LaidBlock {
  const width = contentWidth(page) - lineLabelWidth - 8;
  return {
    content: {
      margin: [0, 0, 0, 10],
      layout: {
        hLineWidth: () => 0.25,
        vLineWidth: () => 0,
        hLineColor: () => color.hairline,
        paddingLeft: (index) => (index === 0 ? 0 : 8),
        paddingRight: () => 0,
        paddingTop: () => 4.5,
        paddingBottom: () => 4.5,
      },
      table: {
        widths: [lineLabelWidth, '*'],
        dontBreakRows: true,
        body: lines.map(({ label, text }) => [
          { text: printable(label), bold: true },
          { text: printable(text), lineHeight: 1.15 },
        ]),
      },
    },
    height: lines.reduce((sum, { text }) => sum + linesOf(text, size.body, width) * size.body * 1.5 + 10, 0),
  };
}

const figuresPerRow = 4;

/** Headline figures in a grid; a figure is never broken, so long ones get smaller type. */
function layFigures(figures: readonly KeyFigure[], page: Page): LaidBlock {
  const gap = 12;
  const width = (contentWidth(page) - gap * (figuresPerRow - 1)) / figuresPerRow;
  const rows = Array.from({ length: Math.ceil(figures.length / figuresPerRow) }, (_, row) =>
    figures.slice(row * figuresPerRow, (row + 1) * figuresPerRow),
  );
  return {
    content: {
      margin: [0, 2, 0, 8],
      stack: rows.map((row): Content => ({
        margin: [0, 0, 0, 8],
        columnGap: gap,
        columns: row.map((figure) => as('P', { width, stack: figureStack(figure, width) })),
      })),
    },
    height: rows.length * 44 + 10,
  };
}

function figureStack({ label, value, unit, detail }: KeyFigure, width: number): Content[] {
  const gap = unit === '' ? '' : '\u00a0';
  const needed = textWidth(value, size.figure) * 1.06 + textWidth(`${gap}${unit}`, size.table);
  const fontSize = needed > width ? Math.max(size.body, (size.figure * width) / needed) : size.figure;
  const rule = { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: color.line };
  const number: Content = { text: printable(value), fontSize, bold: true, noWrap: true };
  const runs = [
    number,
    ...(unit === '' ? [] : [{ text: `${gap}${unit}`, fontSize: size.table, color: color.quiet, noWrap: true }]),
  ];
  const quiet = { color: color.quiet, lineHeight: 1.05 };
  return [
    { canvas: [rule as never] },
    { text: runs, margin: [0, 3, 0, 0] },
    { text: printable(label), fontSize: size.table, ...quiet },
    ...(detail === '' ? [] : [{ text: printable(detail), fontSize: size.small, ...quiet }]),
  ];
}

/** Short items in two columns. */
function layList(caption: string, items: readonly string[], page: Page): LaidBlock {
  const half = Math.ceil(items.length / 2);
  const column = (part: readonly string[]): Column => ({
    width: '*',
    ul: part.map((item) => ({ text: printable(item), margin: [0, 0, 0, 1.5] })),
    fontSize: size.table,
    markerColor: color.quiet,
  });
  return {
    content: {
      unbreakable: items.length < 60,
      stack: [
        captionNode(caption),
        { columns: [column(items.slice(0, half)), column(items.slice(half))], columnGap: 14 },
      ],
    },
    height: items.reduce((sum, item) => sum + linesOf(item, size.table, contentWidth(page) / 2) * 11, 0) / 2 + 24,
  };
}

export function captionNode(caption: string): ContentText {
  return { text: printable(caption), fontSize: size.body, bold: true, margin: [0, 8, 0, 3] };
}
