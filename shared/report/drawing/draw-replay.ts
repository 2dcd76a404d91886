/** Before and after a host failure, one above the other: machines as chips, what changed with a heavy outline. */
import { fitText, textWidth } from '../text-width.ts';
import { fillShapes, ink, legendShapes } from './draw-host.ts';
import type { DrawnChip, ReplayDrawing, ReplayedHost } from './replay-drawing.ts';
import type { Scene, Shape } from './scene.ts';

const gap = 10;
const headHeight = 13;
const chipHeight = 11;
const chipGap = 2.5;
const sideLabel = 44;
const rowGap = 16;
const legendHeight = 16;

interface Grid {
  readonly columns: number;
  readonly chipWidth: number;
}

export function drawReplay(drawing: ReplayDrawing, width: number): Scene {
  const { hosts } = drawing;
  if (hosts.length === 0) return { width, height: 0, shapes: [] };
  const room = width - sideLabel - (drawing.moreHosts === '' ? 0 : 22);
  const each = Math.min(150, (room - gap * (hosts.length - 1)) / hosts.length);
  const grid = gridFor(hosts, each);
  const rowsOf = (chips: readonly DrawnChip[]): number => Math.ceil(chips.length / grid.columns);
  const most = Math.max(1, ...hosts.flatMap(({ before, after }) => [rowsOf(before), rowsOf(after)]));
  const body = most * (chipHeight + chipGap) + 5;
  const second = legendHeight + headHeight + body + rowGap;
  const panel = (top: number, word: string, isAfter: boolean): readonly Shape[] => [
    { kind: 'text', x: 0, y: top + headHeight + body / 2 + 2, text: word, size: 8, color: ink.text, bold: true },
    ...hosts.flatMap((host, index) =>
      hostShapes(
        host,
        drawing,
        { x: sideLabel + index * (each + gap), y: top, width: each, height: body },
        grid,
        isAfter,
      ),
    ),
    ...(drawing.moreHosts === ''
      ? []
      : [
          {
            kind: 'text' as const,
            x: sideLabel + hosts.length * (each + gap),
            y: top + headHeight + body / 2 + 2,
            text: drawing.moreHosts,
            size: 7,
            color: ink.quiet,
          },
        ]),
  ];
  return {
    width,
    height: second + headHeight + body + 4,
    shapes: [
      ...legendOf(drawing),
      ...panel(legendHeight, drawing.beforeWord, false),
      ...panel(second, drawing.afterWord, true),
    ],
  };
}

/** As many columns as the longest name allows. */
function gridFor(hosts: readonly ReplayedHost[], width: number): Grid {
  const labels = hosts.flatMap(({ before, after }) => [...before, ...after].map(({ label }) => label));
  const widest = Math.max(20, ...labels.map((label) => textWidth(label, 6) + 8));
  const columns = Math.max(1, Math.floor((width - 4) / (Math.min(widest, 60) + chipGap)));
  return { columns, chipWidth: (width - 6 - chipGap * (columns - 1)) / columns };
}

function hostShapes(
  host: ReplayedHost,
  drawing: ReplayDrawing,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  grid: Grid,
  isAfter: boolean,
): readonly Shape[] {
  const { x, y, width, height } = box;
  const isGone = isAfter && host.failed;
  const top = y + headHeight;
  const title = isGone ? `${host.name}: ${drawing.failedWord}` : host.name;
  const chips = isAfter ? host.after : host.before;
  const edge = { color: ink.line, width: 0.75, ...(isGone ? { dash: [3, 2] as const } : {}) };
  return [
    { kind: 'text', x, y: y + 9, text: fitText(title, 7, width), size: 7, color: ink.text, bold: true },
    { kind: 'rect', x, y: top, width, height, fill: ink.paper, stroke: edge },
    ...(isGone
      ? [
          {
            kind: 'segments' as const,
            segments: [[x, top, x + width, top + height] as const, [x, top + height, x + width, top] as const],
            stroke: { color: ink.line, width: 0.75 },
          },
        ]
      : []),
    ...chips.flatMap((chip, index) => {
      const left = x + 3 + (index % grid.columns) * (grid.chipWidth + chipGap);
      const chipTop = top + 3 + Math.floor(index / grid.columns) * (chipHeight + chipGap);
      return chipShapes(chip, left, chipTop, grid.chipWidth);
    }),
  ];
}

function chipShapes({ label, kind, changed }: DrawnChip, x: number, y: number, width: number): readonly Shape[] {
  const area = { x, y, width, height: chipHeight };
  const text = fitText(label, 6, width - 5);
  const plate: readonly Shape[] =
    kind === 'secondary'
      ? [
          {
            kind: 'rect',
            x: x + 1.5,
            y: y + 1.5,
            width: textWidth(text, 6) + 4,
            height: chipHeight - 3,
            fill: ink.paper,
          },
        ]
      : [];
  return [
    ...fillShapes(kind, area),
    ...plate,
    { kind: 'text', x: x + 3, y: y + 7.6, text, size: 6, color: kind === 'primary' ? ink.paper : ink.text },
    ...(changed
      ? [
          {
            kind: 'rect' as const,
            x: x - 0.6,
            y: y - 0.6,
            width: width + 1.2,
            height: chipHeight + 1.2,
            stroke: { color: ink.text, width: 1.6 },
          },
        ]
      : []),
  ];
}

function legendOf({ legend, changedWord }: ReplayDrawing): readonly Shape[] {
  const shapes = legendShapes(legend, 0, 0);
  const left = legend.reduce((sum, { label }) => sum + 32 + textWidth(label, 6.5), 0);
  return [
    ...shapes,
    { kind: 'rect', x: left, y: 1, width: 14, height: 7, fill: ink.paper, stroke: { color: ink.text, width: 1.6 } },
    { kind: 'text', x: left + 18, y: 7, text: changedWord, size: 6.5, color: ink.quiet },
  ];
}
