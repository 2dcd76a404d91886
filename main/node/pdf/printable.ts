/** Text made ready for the page: what the typeface has no letter for is written another way, signs become shapes. */
import type { CanvasElement, Content, ContentText } from 'pdfmake/interfaces.js';
import type { Mark } from '../../../shared/report/model.ts';
import { color } from './style.ts';

const digitBySuperscript: Readonly<Record<string, string>> = {
  '⁻': '−',
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
};

/** Signs that texts of the plan use and the typeface lacks. */
const replacements: readonly (readonly [RegExp, string])[] = [
  [/[○◯◦]/g, '°'],
  [/[●■▪]/g, '•'],
  [/[▲△▸]/g, '›'],
  // The typeface's narrow space is an eighth of an em: too narrow to set thousands apart.
  [/\u202f/g, '\u00a0'],
  // Control characters would end up as boxes; a tab is a space and a new line stays one.
  [/\t/g, ' '],
  // eslint-disable-next-line no-control-regex
  [/[\u0000-\u0009\u000b-\u001f\u007f]/g, ''],
];

/** The text as runs: negative powers are set as raised figures, because the typeface has no raised minus. */
export function printable(text: string): string | ContentText[] {
  const clean = replacements.reduce((all, [pattern, by]) => all.replace(pattern, by), text.normalize('NFC'));
  if (!clean.includes('⁻')) return clean;
  return clean
    .split(/(⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('⁻')
        ? { text: [...part].map((sign) => digitBySuperscript[sign] ?? sign).join(''), sup: true, fontSize: 4.6 }
        : { text: part },
    );
}

/** Marks that are drawn; the others are letters of the typeface. */
type ShapeMark = Exclude<Mark, 'illustrative'>;

/** Text with a sign in front: the sign is a shape, so that it reads in black and white. */
export function withMark(mark: ShapeMark, content: ContentText, height: number): Content {
  return {
    columns: [{ width: markWidth, ...shapeOf(mark, height) }, Object.assign(content, { width: '*' })],
    columnGap: 0,
  };
}

/** Room a mark takes in front of its text. */
export const markWidth = 8;

function shapeOf(mark: ShapeMark, height: number): { canvas: CanvasElement[] } {
  const y = height * 0.66;
  switch (mark) {
    case 'blocking':
      return { canvas: [{ type: 'rect', x: 0, y: y - 2.6, w: 5, h: 5, color: color.blocking }] };
    case 'warning': {
      const points = [
        { x: 2.6, y: y - 3 },
        { x: 5.4, y: y + 2.4 },
        { x: -0.2, y: y + 2.4 },
      ];
      return {
        canvas: [
          { type: 'polyline', points, closePath: true, color: color.warning, lineColor: color.warning, lineWidth: 0.2 },
        ],
      };
    }
    case 'note':
      return { canvas: [{ type: 'ellipse', x: 2.5, y, r1: 2.3, r2: 2.3, lineColor: color.line, lineWidth: 0.7 }] };
    case 'assumed':
      return {
        canvas: [{ type: 'ellipse', x: 3, y: y - 0.4, r1: 1.7, r2: 1.7, lineColor: color.line, lineWidth: 0.6 }],
      };
  }
}
