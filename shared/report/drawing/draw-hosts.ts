/**
 * The picture of a site laid out: hosts side by side, machines as blocks as tall as their cores, gauges beneath,
 * then the networks and the shared storage.
 *
 * Kinds are told apart by their fill (solid, hatched, plain, dashed outline), so that a black-and-white print says
 * the same. Every length is in points at the width asked for.
 */
import { drawBlocks, gaugeHeight, drawGauges, ink, legendShapes } from './draw-host.ts';
import type { DrawnHost, HostsDrawing } from './hosts-drawing.ts';
import type { Scene, Shape } from './scene.ts';
import { fitText } from '../text-width.ts';

const gap = 9;
const headHeight = 14;
const rowGap = 12;
const hostsPerRowMax = 6;
const hostWidthMax = 245;
const legendHeight = 16;
const segmentHeight = 15;
const storageHeight = 24;
const bodyMin = 60;
/** The line that says how many hosts are not drawn. */
const moreHeight = 16;

/** The picture at a given width; no taller than `heightMax` unless its parts cannot be made smaller. */
export function drawHosts(drawing: HostsDrawing, width: number, heightMax: number): Scene {
  const all = drawing.hosts.length;
  if (all === 0) return { width, height: 0, shapes: [] };
  const beneath = segmentLines(drawing).length * segmentHeight + (drawing.storage === '' ? 0 : storageHeight) + 6;
  const rowMin = headHeight + bodyMin + gaugeHeight(drawing) + rowGap;
  const rowsMax = Math.max(1, Math.floor((heightMax - legendHeight - beneath - moreHeight) / rowMin));
  const count = Math.min(all, rowsMax * hostsPerRowMax);
  const rows = Math.ceil(count / hostsPerRowMax);
  const perRow = Math.ceil(count / rows);
  const hostWidth = Math.min(hostWidthMax, (width - gap * (perRow - 1)) / perRow);
  const bodyMax =
    (heightMax - legendHeight - beneath - (all > count ? moreHeight : 0) - rowGap * rows) / rows -
    headHeight -
    gaugeHeight(drawing);
  const body = Math.max(bodyMin, Math.min(bodyMax, bodyHeight(drawing, rows)));
  const pitch = headHeight + body + gaugeHeight(drawing) + rowGap;
  const shapes: Shape[] = [...legendShapes(drawing.legend, 0, 0)];
  drawing.hosts.slice(0, count).forEach((host, index) => {
    const x = (index % perRow) * (hostWidth + gap);
    const y = legendHeight + Math.floor(index / perRow) * pitch;
    shapes.push(...drawHost(host, drawing, { x, y, width: hostWidth, height: body }));
  });
  const used = perRow * hostWidth + (perRow - 1) * gap;
  const rest = all - count;
  const more: Shape = {
    kind: 'text',
    x: 0,
    y: legendHeight + rows * pitch + 7,
    text: `+ ${rest} ${drawing.moreWord}`,
    size: 7.5,
    color: ink.text,
  };
  if (rest > 0) shapes.push(more);
  const bottom = legendHeight + rows * pitch + (rest > 0 ? moreHeight : 0);
  shapes.push(...drawBeneath(drawing, used, bottom));
  return { width, height: bottom + beneath, shapes };
}

/** Tall enough to read the usual block, not so tall that a small plan fills the page. */
function bodyHeight(drawing: HostsDrawing, rows: number): number {
  const cores = Math.max(1, ...drawing.hosts.map((host) => host.cores));
  const sizes = drawing.hosts.flatMap(({ blocks }) => blocks.map((block) => block.cores)).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 1;
  const readable = (cores / Math.max(usual, 0.25)) * 13;
  return Math.min(rows === 1 ? 200 : 150, Math.max(110, readable));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawHost(host: DrawnHost, drawing: HostsDrawing, box: Box): readonly Shape[] {
  const { x, y, width, height } = box;
  const body = { x, y: y + headHeight, width, height };
  return [
    { kind: 'text', x, y: y + 9, text: fitText(host.name, 8, width), size: 8, color: ink.text, bold: true },
    { kind: 'rect', ...body, fill: ink.paper, stroke: { color: ink.line, width: 0.75 } },
    ...drawBlocks(host, drawing, body),
    ...drawGauges(host.gauges, x, y + headHeight + height + 5, width),
  ];
}

interface SegmentLine {
  readonly labels: string;
  readonly detail: string;
}

/** Segments that share uplinks share a line. */
function segmentLines({ segments }: HostsDrawing): readonly SegmentLine[] {
  const groups = [...new Set(segments.map(({ group }) => group))];
  return groups.map((group) => {
    const members = segments.filter((segment) => segment.group === group);
    return {
      labels: members.map(({ label }) => label).join(' · '),
      detail: [...new Set(members.map(({ detail }) => detail))].join(', '),
    };
  });
}

function drawBeneath(drawing: HostsDrawing, width: number, top: number): readonly Shape[] {
  const lines = segmentLines(drawing);
  const shapes = lines.flatMap((line, index): readonly Shape[] => {
    const y = top + index * segmentHeight;
    const stroke = { color: ink.line, width: 1.1 };
    return [
      { kind: 'text', x: 0, y: y + 7, text: fitText(line.labels, 6.5, width * 0.7), size: 6.5, color: ink.text },
      { kind: 'text', x: width, y: y + 7, text: line.detail, size: 6.5, color: ink.quiet, anchor: 'end' },
      { kind: 'segments', segments: [[0, y + 10, width, y + 10]], stroke },
    ];
  });
  if (drawing.storage === '') return shapes;
  const y = top + lines.length * segmentHeight + 4;
  const text = fitText(drawing.storage, 7, width - 12);
  return [
    ...shapes,
    { kind: 'rect', x: 0, y, width, height: 17, fill: ink.light, stroke: { color: ink.line, width: 0.75 }, radius: 2 },
    { kind: 'text', x: width / 2, y: y + 11, text, size: 7, color: ink.text, anchor: 'middle' },
  ];
}
