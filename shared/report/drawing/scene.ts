/** A drawing as a list of shapes in points, and its SVG. Enough for boxes, hatches, lines and labels. */

export interface Stroke {
  readonly color: string;
  readonly width: number;
  /** Lengths of dash and gap; solid when absent. */
  readonly dash?: readonly [number, number];
}

export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: string;
      readonly stroke?: Stroke;
      readonly radius?: number;
    }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly fill: string;
      readonly stroke?: Stroke;
    }
  /** Separate straight pieces in one path. */
  | { readonly kind: 'segments'; readonly segments: readonly Segment[]; readonly stroke: Stroke }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly color: string;
      readonly bold?: boolean;
      readonly anchor?: 'start' | 'middle' | 'end';
    };

/** x1, y1, x2, y2 */
export type Segment = readonly [number, number, number, number];

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Diagonal lines filling a rectangle, `gap` apart. */
export function hatch(x: number, y: number, width: number, height: number, gap: number): readonly Segment[] {
  const lines: Segment[] = [];
  for (let offset = gap; offset < width + height; offset += gap) {
    const startX = Math.max(0, offset - height);
    const endX = Math.min(offset, width);
    lines.push([x + startX, y + offset - startX, x + endX, y + offset - endX]);
  }
  return lines;
}

/** The scene as a stand-alone SVG document. `fontFamily` must be known to whoever shows it. */
export function sceneToSvg(scene: Scene, fontFamily: string): string {
  const size = `width="${number(scene.width)}" height="${number(scene.height)}"`;
  const view = `viewBox="0 0 ${number(scene.width)} ${number(scene.height)}"`;
  const body = scene.shapes.map((shape) => shapeToSvg(shape, fontFamily)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${view}>\n${body}\n</svg>\n`;
}

function shapeToSvg(shape: Shape, fontFamily: string): string {
  switch (shape.kind) {
    case 'rect': {
      const place = `x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}" height="${number(shape.height)}"`;
      const radius = shape.radius === undefined ? '' : ` rx="${number(shape.radius)}"`;
      return `<rect ${place}${radius} fill="${shape.fill ?? 'none'}"${strokeToSvg(shape.stroke)}/>`;
    }
    case 'circle':
      return `<circle cx="${number(shape.x)}" cy="${number(shape.y)}" r="${number(shape.r)}" fill="${shape.fill}"${strokeToSvg(shape.stroke)}/>`;
    case 'segments': {
      const path = shape.segments
        .map(([a, b, c, d]) => `M${number(a)} ${number(b)}L${number(c)} ${number(d)}`)
        .join('');
      return `<path d="${path}" fill="none"${strokeToSvg(shape.stroke)}/>`;
    }
    case 'text': {
      const place = `x="${number(shape.x)}" y="${number(shape.y)}" text-anchor="${shape.anchor ?? 'start'}"`;
      const font = `font-family="${fontFamily}" font-size="${number(shape.size)}"${shape.bold === true ? ' font-weight="bold"' : ''}`;
      return `<text ${place} ${font} fill="${shape.color}">${escape(shape.text)}</text>`;
    }
  }
}

function strokeToSvg(stroke: Stroke | undefined): string {
  if (stroke === undefined) return '';
  const dash = stroke.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash.map(number).join(' ')}"`;
  return ` stroke="${stroke.color}" stroke-width="${number(stroke.width)}"${dash}`;
}

/** Two decimals are a fiftieth of a printer's dot; more would only be noise. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
