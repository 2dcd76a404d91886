/** A key figure's derivation on paper: its name and value, the formula in words and in figures, then its inputs. */
import type { Content } from 'pdfmake/interfaces.js';
import { drawingScene } from '../../../shared/report/drawing/drawing.ts';
import { formulaLine } from '../../../shared/report/formula/formula-line.ts';
import type { DerivationBlock } from '../../../shared/report/model.ts';
import type { Writing } from '../../../shared/report/number-text.ts';
import { pictureContent } from './picture.ts';
import { printable } from './printable.ts';
import { as } from './structure.ts';
import { color, contentWidth, size, type Page } from './style.ts';
import { layTable } from './table.ts';

type Step = DerivationBlock['steps'][number];

const indent = 12;

export function derivationContent(derivation: DerivationBlock, writing: Writing, page: Page): readonly Content[] {
  const { title, name, result, remarks, source, steps, inputs } = derivation;
  const width = contentWidth(page);
  const head: Content = {
    columns: [
      {
        text: [
          { text: printable(title), bold: true },
          { text: `  ${name}`, fontSize: size.small, color: color.quiet },
        ],
        width: '*',
      },
      { text: printable(result), bold: true, alignment: 'right', width: 'auto' },
    ],
    columnGap: 10,
    margin: [0, 0, 0, 2],
  };
  const rule: Content = {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: color.line }],
    margin: [0, 10, 0, 3],
  };
  const remark: Content = {
    text: printable([...remarks, `[${source}]`].join(' ')),
    fontSize: size.table,
    color: color.quiet,
    margin: [0, 0, 0, 3],
  };
  const [first, ...others] = steps.map((step) => stepContent(step, width));
  const table = layTable(inputs, writing, width - indent);
  return [
    { unbreakable: true, stack: [rule, head, remark, ...(first === undefined ? [] : [first])] },
    ...others,
    ...(table.content === null ? [] : [{ stack: [table.content], margin: [indent, 3, 0, 4] } as Content]),
  ];
}

/** The formula in words, with the figures put in, and what it gives. */
function stepContent({ label, name, result, inWords, inFigures }: Step, width: number): Content {
  const room = width - indent;
  const formulas = [inWords, inFigures].map((content) => {
    const picture = pictureContent(drawingScene({ kind: 'formula', content }, room, 0));
    return as({ type: 'Formula', alt: `= ${formulaLine(content)}` }, picture);
  });
  const lead: Content[] =
    label === ''
      ? []
      : [
          {
            text: [printable(label), { text: `  ${name}`, fontSize: size.small, color: color.quiet }] as never,
            fontSize: size.table,
            margin: [0, 3, 0, 1],
          },
        ];
  return {
    unbreakable: true,
    margin: [label === '' ? 0 : indent, 0, 0, 1],
    stack: [
      ...lead,
      ...formulas.map((formula): Content => ({ stack: [formula], margin: [0, 0.5, 0, 0.5] })),
      { text: printable(`= ${result}`), fontSize: size.table, margin: [0, 0, 0, 1] },
    ],
  };
}
