/** The inside of one host of the picture: machine blocks, gauges, and the legend that explains the fills. */
import { fitText, textWidth } from '../text-width.ts';
import type { BlockKind, DrawnBlock, DrawnHost, Gauge, HostsDrawing } from './hosts-drawing.ts';
import { hatch, type Shape, type Stroke } from './scene.ts';

export const ink = {
  text: '#1a1a1a',
  quiet: '#5a5a5a',
  line: '#4a4a4a',
  light: '#f0f0f0',
  mid: '#dcdcdc',
  paper: '#ffffff',
  solid: '#1f3d5c',
  hatch: '#8296aa',
};

const readableHeight = 8.5;
const labelSize = 6.5;
const gaugePitch = 11;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Piece {
  readonly kind: BlockKind;
  readonly label: string;
  readonly cores: number;
  readonly pair: number | null;
}

/** Blocks from the top down; what is left of the host's cores stays empty and is named. */
export function drawBlocks(host: DrawnHost, drawing: HostsDrawing, body: Box): readonly Shape[] {
  const shapes: Shape[] = [];
  const { pieces, scale } = scaledPieces(host, drawing, body.height);
  let y = body.y;
  for (const piece of pieces) {
    const height = piece.cores * scale;
    shapes.push(...drawPiece(piece, { x: body.x, y, width: body.width, height }));
    y += height;
  }
  const free = body.y + body.height - y;
  const freeCores = host.cores - host.blocks.reduce((sum, { cores }) => sum + cores, 0);
  if (free > 11 && freeCores > 0) {
    const text = `${Math.round(freeCores * 10) / 10} ${drawing.freeWord}`;
    const place = { x: body.x + body.width / 2, y: y + free / 2 + 2 };
    shapes.push({ kind: 'text', ...place, text, size: 6, color: ink.quiet, anchor: 'middle' });
  }
  return shapes;
}

/**
 * Every machine a piece of its own, the smallest lifted to a readable height, where the host has room for that;
 * else those too small to read share one piece of their kind. More cores than the host has shrink the scale.
 */
function scaledPieces(
  host: DrawnHost,
  drawing: HostsDrawing,
  height: number,
): { pieces: readonly Piece[]; scale: number } {
  const used = host.blocks.reduce((sum, { cores }) => sum + cores, 0);
  const scale = height / Math.max(host.cores, used, 1);
  const alone = lifted(host.blocks, scale);
  if (coresOf(alone) * scale <= height + 1e-6) return { pieces: alone, scale };
  const isTiny = (block: DrawnBlock): boolean => block.cores * scale < readableHeight;
  const kinds: readonly BlockKind[] = ['primary', 'secondary', 'single', 'unprotected'];
  const pieces = kinds.flatMap((kind): readonly Piece[] => {
    const blocks = host.blocks.filter((block) => block.kind === kind);
    const large = blocks.filter((block) => !isTiny(block));
    return [...large, ...grouped(kind, blocks.filter(isTiny), drawing.moreWord)];
  });
  const together = lifted(pieces, scale);
  return { pieces: together, scale: Math.min(scale, height / Math.max(coresOf(together), 1e-9)) };
}

const coresOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { cores }) => sum + cores, 0);

function lifted(pieces: readonly Piece[], scale: number): readonly Piece[] {
  return pieces.map((piece) => ({ ...piece, cores: Math.max(piece.cores, readableHeight / scale) }));
}

function grouped(kind: BlockKind, blocks: readonly DrawnBlock[], moreWord: string): readonly Piece[] {
  const [first] = blocks;
  if (first === undefined) return [];
  if (blocks.length === 1) return [first];
  const cores = blocks.reduce((sum, block) => sum + block.cores, 0);
  return [{ kind, label: `${first.label} +${blocks.length - 1} ${moreWord}`, cores, pair: null }];
}

function drawPiece(piece: Piece, box: Box): readonly Shape[] {
  const inset = 0.75;
  const { x, y, width, height } = box;
  const area = { x: x + inset, y: y + inset, width: width - 2 * inset, height: Math.max(1, height - 2 * inset) };
  const size = Math.min(labelSize, area.height - 1);
  const badge = piece.pair === null ? 0 : 12;
  const text = fitText(piece.label, size, area.width - 8 - badge);
  const middle = area.y + area.height / 2;
  const isDark = piece.kind === 'primary';
  const plate: readonly Shape[] =
    piece.kind === 'secondary'
      ? [plateUnder(area.x + 2, middle, textWidth(text, size) + 5, Math.min(area.height - 1, size + 2))]
      : [];
  return [
    ...fillShapes(piece.kind, area),
    ...plate,
    { kind: 'text', x: area.x + 4, y: middle + size * 0.35, text, size, color: isDark ? ink.paper : ink.text },
    ...(piece.pair === null
      ? []
      : pairBadge(piece.pair, area.x + area.width - 7, middle, Math.min(4.6, area.height / 2 - 0.4))),
  ];
}

const plateUnder = (x: number, middle: number, width: number, height: number): Shape => ({
  kind: 'rect',
  x,
  y: middle - height / 2,
  width,
  height,
  fill: ink.paper,
});

function pairBadge(pair: number, x: number, y: number, r: number): readonly Shape[] {
  const size = r * (pair > 99 ? 0.9 : 1.25);
  return [
    { kind: 'circle', x, y, r, fill: ink.paper, stroke: { color: ink.line, width: 0.5 } },
    { kind: 'text', x, y: y + size * 0.36, text: String(pair), size, color: ink.text, anchor: 'middle' },
  ];
}

/** Solid for primaries, hatched for secondaries, light for HA machines, a dashed outline for the unprotected. */
export function fillShapes(kind: BlockKind, area: Box): readonly Shape[] {
  const edge: Stroke = { color: ink.line, width: 0.5 };
  switch (kind) {
    case 'primary':
      return [{ kind: 'rect', ...area, fill: ink.solid }];
    case 'secondary':
      return [
        { kind: 'rect', ...area, fill: ink.paper, stroke: edge },
        {
          kind: 'segments',
          segments: hatch(area.x, area.y, area.width, area.height, 3.2),
          stroke: { color: ink.hatch, width: 0.55 },
        },
      ];
    case 'single':
      return [{ kind: 'rect', ...area, fill: ink.mid, stroke: edge }];
    case 'unprotected':
      return [{ kind: 'rect', ...area, fill: ink.paper, stroke: { ...edge, dash: [2, 1.5] } }];
  }
}

export function gaugeHeight({ hosts }: HostsDrawing): number {
  return Math.max(0, ...hosts.map(({ gauges }) => gauges.length)) * gaugePitch + 5;
}

/** One line of text and one bar a gauge; a bar without a cap stays empty, one over its cap is full, black and its figures bold. */
export function drawGauges(gauges: readonly Gauge[], x: number, y: number, width: number): readonly Shape[] {
  return gauges.flatMap(({ label, used, limit, text }, index): readonly Shape[] => {
    const top = y + index * gaugePitch;
    const isOver = limit !== null && used > limit * (1 + 1e-9);
    const share = limit === null || limit === 0 ? 0 : Math.min(1, used / limit);
    const bar = { x, y: top + 7, width, height: 2 };
    const value = { text, size: 5.8, color: isOver ? ink.text : ink.quiet, bold: isOver };
    return [
      {
        kind: 'text',
        x,
        y: top + 5.4,
        text: fitText(label, 5.8, width - textWidth(text, 5.8) - 3),
        size: 5.8,
        color: ink.quiet,
      },
      { kind: 'text', x: x + width, y: top + 5.4, ...value, anchor: 'end' },
      { kind: 'rect', ...bar, fill: ink.light },
      ...(share === 0
        ? []
        : [{ kind: 'rect' as const, ...bar, width: width * share, fill: isOver ? ink.text : ink.solid }]),
    ];
  });
}

export function legendShapes(legend: HostsDrawing['legend'], x: number, y: number): readonly Shape[] {
  let left = x;
  return legend.flatMap(({ kind, label }): readonly Shape[] => {
    const swatch = { x: left, y: y + 1, width: 14, height: 7 };
    const text: Shape = { kind: 'text', x: left + 18, y: y + 7, text: label, size: 6.5, color: ink.quiet };
    left += 18 + textWidth(label, 6.5) + 14;
    return [...fillShapes(kind, swatch), text];
  });
}
