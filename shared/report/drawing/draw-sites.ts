/** Sites side by side under the network that joins them, in rows of at most four. */
import { fitText, textWidth } from '../text-width.ts';
import { ink } from './draw-host.ts';
import type { Scene, Segment, Shape } from './scene.ts';
import type { DrawnSite, SitesDrawing } from './sites-drawing.ts';

const perRowMax = 4;
const gap = 12;
const coreHeight = 17;
const linePitch = 11;
const rowGap = 20;

export function drawSites({ core, sites }: SitesDrawing, width: number): Scene {
  const rows = Math.ceil(sites.length / perRowMax);
  const perRow = Math.ceil(sites.length / Math.max(1, rows));
  const each = Math.min(220, (width - gap * (perRow - 1)) / Math.max(1, perRow));
  const height = 20 + Math.max(0, ...sites.map(({ facts }) => facts.length)) * linePitch;
  const pitch = height + rowGap;
  const shapes: Shape[] = [];
  const links: Segment[] = [];
  sites.forEach((site, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, sites.length - row * perRow);
    const start = (width - inRow * each - (inRow - 1) * gap) / 2;
    const x = start + (index % perRow) * (each + gap);
    const y = coreHeight + rowGap + row * pitch;
    // Links of lower rows pass between the boxes of the row above.
    if (row === 0) links.push([x + each / 2, coreHeight, x + each / 2, y]);
    else
      links.push(
        [x + each / 2, y - rowGap + 4, x + each / 2, y],
        [x + each / 2, y - rowGap + 4, width, y - rowGap + 4],
      );
    shapes.push(...siteShapes(site, x, y, each, height));
  });
  const isTall = rows > 1;
  const side: readonly Segment[] = isTall ? [[width, coreHeight / 2, width, coreHeight + (rows - 1) * pitch + 4]] : [];
  return {
    width,
    height: coreHeight + rowGap + rows * pitch - rowGap + 2,
    shapes: [
      { kind: 'segments', segments: [...links, ...side], stroke: { color: ink.line, width: 1.1 } },
      {
        kind: 'rect',
        x: 0,
        y: 0,
        width,
        height: coreHeight,
        fill: ink.paper,
        stroke: { color: ink.line, width: 0.75, dash: [3, 2] },
        radius: 8,
      },
      { kind: 'text', x: width / 2, y: 11.5, text: core, size: 7.5, color: ink.text, anchor: 'middle' },
      ...shapes,
    ],
  };
}

function siteShapes({ name, facts }: DrawnSite, x: number, y: number, width: number, height: number): readonly Shape[] {
  const edge = { color: ink.line, width: 0.75 };
  return [
    { kind: 'rect', x, y, width, height, fill: ink.paper, stroke: edge, radius: 2 },
    { kind: 'text', x: x + 6, y: y + 12, text: fitText(name, 8, width - 12), size: 8, color: ink.text, bold: true },
    ...facts.flatMap(({ label, value }, index): readonly Shape[] => {
      const line = y + 24 + index * linePitch;
      const room = width - 18 - textWidth(value, 6.5);
      return [
        { kind: 'text', x: x + 6, y: line, text: fitText(label, 6.5, room), size: 6.5, color: ink.quiet },
        { kind: 'text', x: x + width - 6, y: line, text: value, size: 6.5, color: ink.text, anchor: 'end' },
      ];
    }),
  ];
}
