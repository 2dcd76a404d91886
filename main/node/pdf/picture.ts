/**
 * A drawing on paper: shapes as vectors, labels as text that can be selected and searched.
 *
 * Set directly and not through SVG, so that labels use the typeface already loaded.
 */
import type { CanvasElement, Content, ContentStack } from 'pdfmake/interfaces.js';
import type { Scene, Shape, Stroke } from '../../../shared/report/drawing/scene.ts';
import { printable } from './printable.ts';

/** Height of the letters above the baseline, as a share of the size; a matter of the typeface. */
const ascent = 1.025;

/** The scene at the place where it stands in the text, taking its own height. */
export function pictureContent(scene: Scene): ContentStack {
  const canvas = scene.shapes.flatMap(vectors);
  const labels = scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [label(shape, scene.width)] : []));
  return {
    stack: [
      { canvas, relativePosition: { x: 0, y: 0 } },
      ...labels,
      { text: '', fontSize: 0.1, lineHeight: 0, margin: [0, 0, 0, scene.height] },
    ],
  };
}

function label(shape: Extract<Shape, { kind: 'text' }>, width: number): Content {
  const { x, y, text, size, color, bold, anchor } = shape;
  const style = { fontSize: size, color, bold: bold === true, noWrap: true };
  const top = y - size * ascent;
  if (anchor === undefined || anchor === 'start') {
    return { text: printable(text), ...style, relativePosition: { x, y: top } };
  }
  // A box that ends at the anchor, or has it in its middle.
  const half = anchor === 'end' ? x : Math.min(x, width - x);
  const box = anchor === 'end' ? { left: 0, width: x } : { left: x - half, width: 2 * half };
  const alignment = anchor === 'end' ? ('right' as const) : ('center' as const);
  return {
    columns: [{ width: box.width, text: printable(text), ...style, alignment }],
    columnGap: 0,
    relativePosition: { x: box.left, y: top },
  };
}

function vectors(shape: Shape): readonly CanvasElement[] {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke } = shape;
      const corner = radius === undefined ? {} : { r: radius };
      return [{ type: 'rect', x, y, w: width, h: height, ...corner, ...filled(fill), ...stroked(stroke) }];
    }
    case 'circle': {
      const { x, y, r, fill, stroke } = shape;
      return [{ type: 'ellipse', x, y, r1: r, r2: r, ...filled(fill), ...stroked(stroke) }];
    }
    case 'segments':
      return shape.segments.map(([x1, y1, x2, y2]) => ({ type: 'line', x1, y1, x2, y2, ...stroked(shape.stroke) }));
    case 'text':
      return [];
  }
}

function filled(color: string | undefined): { color: string } | object {
  return color === undefined ? {} : { color };
}

function stroked(stroke: Stroke | undefined): object {
  if (stroke === undefined) return {};
  const dash = stroke.dash === undefined ? {} : { dash: { length: stroke.dash[0], space: stroke.dash[1] } };
  return { lineColor: stroke.color, lineWidth: stroke.width, ...dash };
}
