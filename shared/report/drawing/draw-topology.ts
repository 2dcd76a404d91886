/**
 * The picture of a site's connections, from the customer's network at the top to the storage at the bottom.
 *
 * Every group of uplinks has a dash pattern of its own, so that the links are told apart without colour.
 */
import { fitText, textWidth } from '../text-width.ts';
import { ink } from './draw-host.ts';
import type { Scene, Segment, Shape, Stroke } from './scene.ts';
import type { DrawnBox, LinkGroup, TopologyDrawing } from './topology-drawing.ts';

const boxHeight = 28;
const coreHeight = 17;
/** Room between two rows, for the links. */
const rowGap = 34;
const gap = 10;
const boxWidthMax = 150;
const besideMax = 2;
const legendPitch = 11;
const smallestDetail = 5;

const patterns: readonly Pick<Stroke, 'width' | 'dash'>[] = [
  { width: 0.9 },
  { width: 0.9, dash: [4, 2] },
  { width: 0.9, dash: [1, 1.6] },
  { width: 1.8 },
  { width: 1.8, dash: [5, 2.5] },
  { width: 1.8, dash: [1.5, 2] },
];
const strokeOf = (index: number): Stroke => ({
  color: ink.line,
  ...(patterns[index % patterns.length] ?? { width: 1 }),
});

interface Placed {
  readonly left: number;
  readonly width: number;
}

export function drawTopology(drawing: TopologyDrawing, width: number): Scene {
  const shapes: Shape[] = [];
  const lan = placed(drawing.lanSwitches.length, width);
  // Storage over IP hangs on the LAN switches, beside the hosts.
  const beside = drawing.reach === 'lan' ? drawing.storage.slice(0, besideMax) : [];
  const hostCount = drawing.hosts.length + (drawing.moreHosts > 0 ? 1 : 0);
  const row = placed(hostCount + beside.length, width);
  const hosts = row.slice(0, hostCount);
  const lanTop = coreHeight + rowGap * 0.6;
  const hostTop = lanTop + boxHeight + rowGap;
  shapes.push(...coreShapes(drawing, lan, width, lanTop));
  shapes.push(...boxesAt(drawing.lanSwitches, lan, lanTop, ink.light));
  shapes.push(...hostLinks(drawing, hosts, lan, hostTop, lanTop + boxHeight));
  shapes.push(...besideLinks(drawing, row.slice(hostCount), lan, hostTop, lanTop + boxHeight));
  shapes.push(...boxesAt(drawing.hosts, hosts, hostTop, ink.paper));
  shapes.push(...moreBox(drawing, hosts.at(-1), hostTop));
  shapes.push(...boxesAt(beside, row.slice(hostCount), hostTop, ink.mid));
  const below = storageShapes(drawing, hosts, width, hostTop + boxHeight);
  const legendTop = below.bottom + 12;
  shapes.push(...below.shapes, ...legend(drawing.groups, legendTop, width));
  return { width, height: legendTop + drawing.groups.length * legendPitch + 2, shapes };
}

/** The line of the group that reaches the storage. */
function storageStroke({ groups, storageGroup }: TopologyDrawing): Stroke {
  const index = groups.findIndex(({ id }) => id === storageGroup);
  return strokeOf(index < 0 ? groups.length : index);
}

function besideLinks(
  drawing: TopologyDrawing,
  arrays: readonly Placed[],
  lan: readonly Placed[],
  arrayTop: number,
  lanBottom: number,
): readonly Shape[] {
  if (arrays.length === 0) return [];
  const segments = arrays.flatMap((array, i) =>
    lan.map((place, j): Segment => [
      array.left + (array.width * (j + 1)) / (lan.length + 1),
      arrayTop,
      place.left + place.width * (0.9 - 0.06 * i),
      lanBottom,
    ]),
  );
  return [{ kind: 'segments', segments, stroke: storageStroke(drawing) }];
}

/** Boxes of one width, centred as a row. */
function placed(count: number, width: number): readonly Placed[] {
  if (count === 0) return [];
  const each = Math.min(boxWidthMax, (width - gap * (count - 1)) / count);
  const start = (width - each * count - gap * (count - 1)) / 2;
  return Array.from({ length: count }, (_, index) => ({ left: start + index * (each + gap), width: each }));
}

const middleOf = ({ left, width }: Placed): number => left + width / 2;

function boxesAt(boxes: readonly DrawnBox[], places: readonly Placed[], top: number, fill: string): readonly Shape[] {
  return boxes.flatMap((box, index) => {
    const place = places[index];
    return place === undefined ? [] : boxShapes(box, place, top, fill);
  });
}

function boxShapes({ title, detail }: DrawnBox, { left, width }: Placed, top: number, fill: string): readonly Shape[] {
  const x = left + width / 2;
  const rect: Shape = {
    kind: 'rect',
    x: left,
    y: top,
    width,
    height: boxHeight,
    fill,
    stroke: { color: ink.line, width: 0.75 },
    radius: 2,
  };
  // A model's name and its drives are worth smaller letters before they are cut.
  const detailSize = Math.max(smallestDetail, Math.min(6, (6 * (width - 6)) / Math.max(1, textWidth(detail, 6))));
  const titleY = detail === '' ? top + boxHeight / 2 + 2.5 : top + 11.5;
  const texts: readonly Shape[] = [
    {
      kind: 'text',
      x,
      y: titleY,
      text: fitText(title, 7.5, width - 6),
      size: 7.5,
      color: ink.text,
      bold: true,
      anchor: 'middle',
    },
    {
      kind: 'text',
      x,
      y: top + 21.5,
      text: fitText(detail, detailSize, width - 6),
      size: detailSize,
      color: ink.quiet,
      anchor: 'middle',
    },
  ];
  return [rect, ...texts.filter((shape) => shape.kind === 'text' && shape.text !== '')];
}

function coreShapes(drawing: TopologyDrawing, lan: readonly Placed[], width: number, lanTop: number): readonly Shape[] {
  const links = lan.map((place): Segment => [middleOf(place), coreHeight, middleOf(place), lanTop]);
  return [
    {
      kind: 'rect',
      x: width * 0.15,
      y: 0,
      width: width * 0.7,
      height: coreHeight,
      fill: ink.paper,
      stroke: { color: ink.line, width: 0.75, dash: [3, 2] },
      radius: 8,
    },
    { kind: 'text', x: width / 2, y: 11.5, text: drawing.core, size: 7.5, color: ink.text, anchor: 'middle' },
    ...(links.length === 0
      ? []
      : [{ kind: 'segments' as const, segments: links, stroke: { color: ink.line, width: 0.9 } }]),
  ];
}

/** Every group of uplinks as one line from each host to each switch, side by side where it leaves the host. */
function hostLinks(
  { groups, reach, storageGroup }: TopologyDrawing,
  hosts: readonly Placed[],
  lan: readonly Placed[],
  hostTop: number,
  lanBottom: number,
): readonly Shape[] {
  return groups.flatMap(({ id }, group): readonly Shape[] => {
    // Storage through a fabric has links of its own, which do not pass the LAN switches.
    if (reach === 'fabric' && id === storageGroup) return [];
    const shift = (index: number, count: number, place: Placed): number =>
      middleOf(place) + ((index + 0.5) / count - 0.5) * place.width * 0.7;
    const segments = hosts.flatMap((host, hostIndex) =>
      lan.map((place): Segment => [
        shift(group, groups.length, host),
        hostTop,
        shift(hostIndex * groups.length + group, hosts.length * groups.length, place),
        lanBottom,
      ]),
    );
    return segments.length === 0 ? [] : [{ kind: 'segments', segments, stroke: strokeOf(group) }];
  });
}

function moreBox(
  { moreHosts, moreHostsText }: TopologyDrawing,
  place: Placed | undefined,
  top: number,
): readonly Shape[] {
  if (moreHosts === 0 || place === undefined) return [];
  const stroke: Stroke = { color: ink.line, width: 0.75, dash: [2, 1.5] };
  const { left, width } = place;
  return [
    { kind: 'rect', x: left, y: top, width, height: boxHeight, fill: ink.paper, stroke, radius: 2 },
    ...twoLines(moreHostsText, left + width / 2, top + boxHeight / 2, width - 6),
  ];
}

/** A text on one line, or on two where it is too wide. */
function twoLines(text: string, x: number, middle: number, width: number): readonly Shape[] {
  const line = (part: string, y: number): Shape => ({
    kind: 'text',
    x,
    y,
    text: fitText(part, 6.5, width),
    size: 6.5,
    color: ink.quiet,
    anchor: 'middle',
  });
  if (textWidth(text, 6.5) <= width) return [line(text, middle + 2.2)];
  const words = text.split(' ');
  const half = Math.ceil(words.length / 2);
  return [line(words.slice(0, half).join(' '), middle - 1.5), line(words.slice(half).join(' '), middle + 6)];
}

function storageShapes(
  drawing: TopologyDrawing,
  hosts: readonly Placed[],
  width: number,
  top: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  if (drawing.reach === 'inside' && drawing.storage.length > 0) {
    const wide = [spanOf(hosts, width)];
    return { shapes: boxesAt(drawing.storage, wide, top + 6, ink.mid), bottom: top + 6 + boxHeight };
  }
  if (drawing.reach !== 'fabric' || drawing.storage.length === 0) return { shapes: [], bottom: top };
  const stroke = storageStroke(drawing);
  const fabrics = placed(drawing.fabricSwitches.length, width);
  const arrays = placed(drawing.storage.length, width);
  const fabricTop = top + rowGap;
  // Without a switch the hosts hang on the array itself.
  const arrayTop = fabrics.length === 0 ? fabricTop : fabricTop + boxHeight + rowGap * 0.8;
  const links =
    fabrics.length === 0
      ? fan(hosts, arrays, top, arrayTop)
      : [...fan(hosts, fabrics, top, fabricTop), ...fan(fabrics, arrays, fabricTop + boxHeight, arrayTop)];
  return {
    shapes: [
      { kind: 'segments', segments: links, stroke },
      ...boxesAt(drawing.fabricSwitches, fabrics, fabricTop, ink.light),
      ...boxesAt(drawing.storage, arrays, arrayTop, ink.mid),
    ],
    bottom: arrayTop + boxHeight,
  };
}

/** Under all hosts. */
function spanOf(hosts: readonly Placed[], width: number): Placed {
  const [first] = hosts;
  const last = hosts.at(-1);
  if (first === undefined || last === undefined) return { left: 0, width };
  return { left: first.left, width: last.left + last.width - first.left };
}

/** A line from each of the upper boxes to each of the lower ones, spread along both edges. */
function fan(upper: readonly Placed[], lower: readonly Placed[], from: number, to: number): readonly Segment[] {
  const along = ({ left, width }: Placed, index: number, count: number): number =>
    left + width * (0.2 + 0.6 * ((index + 0.5) / count));
  return upper.flatMap((above, i) =>
    lower.map((below, j): Segment => [along(above, j, lower.length), from, along(below, i, upper.length), to]),
  );
}

/** One line a group: its pattern, its segments, its links and its load. */
function legend(groups: readonly LinkGroup[], top: number, width: number): readonly Shape[] {
  const swatch = 22;
  const linksAt = width * 0.42;
  const loadAt = width * 0.58;
  return groups.flatMap(({ segments, links, load }, index): readonly Shape[] => {
    const y = top + index * legendPitch;
    const text = (x: number, words: string, room: number): Shape => ({
      kind: 'text',
      x,
      y: y + 6.5,
      text: fitText(words, 6.5, room),
      size: 6.5,
      color: ink.text,
    });
    return [
      { kind: 'segments', segments: [[0, y + 4.2, swatch, y + 4.2]], stroke: strokeOf(index) },
      text(swatch + 6, segments, linksAt - swatch - 12),
      text(linksAt, links, loadAt - linksAt - 6),
      ...(load === '' ? [] : [text(loadAt, load, width - loadAt)]),
    ];
  });
}
