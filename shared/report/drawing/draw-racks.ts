/** Racks drawn to scale, unit by unit, with the power of each device beside its name. */
import { fitText, textWidth } from '../text-width.ts';
import { ink } from './draw-host.ts';
import type { RackedDevice, RacksDrawing } from './racks-drawing.ts';
import { hatch, type Scene, type Segment, type Shape } from './scene.ts';

const racksPerRow = 3;
const gap = 16;
const headHeight = 13;
const scaleWidth = 16;
const rackWidthMax = 190;
/** The height of a rack unit on paper; small enough for two rows of racks on a page. */
const unitMax = 7;
const unitMin = 4.6;

export function drawRacks(drawing: RacksDrawing, width: number, heightMax: number): Scene {
  const { racks, unitsPerRack } = drawing;
  if (racks.length === 0) return { width, height: 0, shapes: [] };
  const rows = Math.ceil(racks.length / racksPerRow);
  const perRow = Math.min(racksPerRow, racks.length);
  const each = Math.min(rackWidthMax, (width - gap * (perRow - 1)) / perRow);
  const unit = Math.max(unitMin, Math.min(unitMax, (heightMax / rows - headHeight - 8) / unitsPerRack));
  const pitch = headHeight + unit * unitsPerRack + 8;
  const shapes = racks.flatMap(({ title, devices }, index) => {
    const left = (index % perRow) * (each + gap);
    const top = Math.floor(index / perRow) * pitch;
    const head: Shape = {
      kind: 'text',
      x: left + scaleWidth,
      y: top + 8,
      text: title,
      size: 8,
      color: ink.text,
      bold: true,
    };
    return [head, ...rackShapes(drawing, devices, left, top + headHeight, each, unit)];
  });
  return { width, height: rows * pitch, shapes };
}

function rackShapes(
  drawing: RacksDrawing,
  devices: readonly RackedDevice[],
  left: number,
  top: number,
  width: number,
  unit: number,
): readonly Shape[] {
  const { unitsPerRack } = drawing;
  const inner = left + scaleWidth;
  const innerWidth = width - scaleWidth;
  const marks = Array.from({ length: unitsPerRack }, (_, index) => index + 1);
  const ticks = marks.map((number): Segment => {
    const y = top + (unitsPerRack - number + 1) * unit;
    return [inner - 2, y, inner, y];
  });
  const numbers = marks
    .filter((number) => number % 5 === 0 || number === 1)
    .map((number): Shape => ({
      kind: 'text',
      x: inner - 4,
      y: top + (unitsPerRack - number + 0.5) * unit + 1.9,
      text: String(number),
      size: 5.2,
      color: ink.quiet,
      anchor: 'end',
    }));
  return [
    {
      kind: 'rect',
      x: inner,
      y: top,
      width: innerWidth,
      height: unitsPerRack * unit,
      fill: ink.paper,
      stroke: { color: ink.line, width: 1 },
    },
    { kind: 'segments', segments: ticks, stroke: { color: ink.line, width: 0.3 } },
    ...numbers,
    ...devices.flatMap((device) => deviceShapes(device, drawing, inner, top, innerWidth, unit)),
  ];
}

const fillOf = { switch: ink.light, host: ink.paper, array: '#dcdcdc' } as const;

function deviceShapes(
  device: RackedDevice,
  { unitsPerRack }: RacksDrawing,
  left: number,
  rackTop: number,
  width: number,
  unit: number,
): readonly Shape[] {
  const height = device.units * unit;
  const y = rackTop + (unitsPerRack - device.lowestUnit - device.units + 1) * unit;
  const box = { x: left + 1.5, y: y + 0.3, width: width - 3, height: height - 0.6 };
  const size = Math.min(6, unit * 0.82);
  const baseline = y + height / 2 + size * 0.35;
  const right = device.text;
  const rightWidth = textWidth(right, size);
  const room = width - rightWidth - 18;
  const full = `${device.name} · ${device.model}`;
  const title = textWidth(full, size) <= room ? full : fitText(device.name, size, room);
  // Switches are hatched at their edge, so that they are told from hosts in black and white.
  const edge = device.kind === 'switch' ? hatch(box.x, box.y, 6, box.height, 1.8) : [];
  return [
    { kind: 'rect', ...box, fill: fillOf[device.kind], stroke: { color: ink.line, width: 0.4 } },
    ...(edge.length === 0
      ? []
      : [{ kind: 'segments' as const, segments: edge, stroke: { color: ink.line, width: 0.3 } }]),
    { kind: 'text', x: left + 10, y: baseline, text: title, size, color: ink.text },
    { kind: 'text', x: left + width - 5, y: baseline, text: right, size, color: ink.quiet, anchor: 'end' },
  ];
}
