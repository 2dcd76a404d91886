/** The look of a printed plan: one family, few sizes, hairlines, hardly any colour. Lengths in points. */

export const size = { cover: 24, heading: 13, subheading: 10.5, body: 9, table: 7.5, small: 6.3, figure: 13 };

export const color = {
  text: '#1a1a1a',
  quiet: '#5a5a5a',
  hairline: '#c9c9c9',
  line: '#4a4a4a',
  blocking: '#9c1c1c',
  warning: '#8a5a00',
};

export interface Page {
  readonly size: 'A4' | 'LETTER';
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const paperSize = { A4: [595.28, 841.89], LETTER: [612, 792] } as const;

export function pageOf(paper: 'A4' | 'LETTER'): Page {
  const [width, height] = paperSize[paper];
  return { size: paper, width, height, left: 50, right: 50, top: 82, bottom: 74 };
}

export function contentWidth(page: Page): number {
  return page.width - page.left - page.right;
}

export function contentHeight(page: Page): number {
  return page.height - page.top - page.bottom;
}

/** Height of a line of text; a matter of the typeface, both weights alike. */
export function lineHeightOf(fontSize: number): number {
  return fontSize * 1.3;
}
