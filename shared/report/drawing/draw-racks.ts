/**
 * Racks drawn to scale, unit by unit, with the power of each device beside its name.
 *
 * A long empty stretch is drawn short, with a break and the number of units it stands for.
 */
import { fitText, textWidth } from '../text-width.ts';
import { ink } from './draw-host.ts';
import type { RackedDevice, RacksDrawing } from './racks-drawing.ts';
import { hatch, type Scene, type Segment, type Shape } from './scene.ts';

const racksPerRow = 2;
const gap = 16;
const headHeight = 13;
const scaleWidth = 16;
const rackWidthMax = 240;
/** The height of a rack unit on paper. */
const unitMax = 9;
const unitMin = 5;
/** An empty stretch longer than this is drawn as this many units. */
const breakFrom = 8;
const breakUnits = 4;

/** Heights in a rack, in units above its foot as drawn. */
interface Ladder {
  readonly drawnUnits: number;
  readonly at: (level: number) => number;
  /** The empty stretch, where it is drawn short. */
  readonly broken: { readonly low: number; readonly high: number } | null;
}

function ladderOf(devices: readonly RackedDevice[], unitsPerRack: number): Ladder {
  const top = ({ lowestUnit, units }: RackedDevice): number => lowestUnit - 1 + units;
  const low = Math.max(0, ...devices.filter(({ kind }) => kind !== 'switch').map(top));
  const high = Math.min(unitsPerRack, ...devices.filter(({ kind }) => kind === 'switch').map((d) => d.lowestUnit - 1));
  const free = high - low;
  if (free <= breakFrom) return { drawnUnits: unitsPerRack, at: (level) => level, broken: null };
  const saved = free - breakUnits;
  const at = (level: number): number =>
    level <= low ? level : level >= high ? level - saved : low + ((level - low) * breakUnits) / free;
  return { drawnUnits: unitsPerRack - saved, at, broken: { low, high } };
}

export function drawRacks(drawing: RacksDrawing, width: number, heightMax: number): Scene {
  const { racks, unitsPerRack } = drawing;
  if (racks.length === 0) return { width, height: 0, shapes: [] };
  const rows = Math.ceil(racks.length / racksPerRow);
  const perRow = Math.min(racksPerRow, racks.length);
  const each = Math.min(rackWidthMax, (width - gap * (perRow - 1)) / perRow);
  const ladders = racks.map(({ devices }) => ladderOf(devices, unitsPerRack));
  const drawn = Math.max(...ladders.map(({ drawnUnits }) => drawnUnits));
  const unit = Math.max(unitMin, Math.min(unitMax, (heightMax / rows - headHeight - 8) / drawn));
  const pitch = headHeight + unit * drawn + 8;
  const shapes = racks.flatMap(({ title, devices }, index) => {
    const left = (index % perRow) * (each + gap);
    const top = Math.floor(index / perRow) * pitch;
    const place = { x: left + scaleWidth, y: top + 8 };
    const head: Shape = { kind: 'text', ...place, text: title, size: 8, color: ink.text, bold: true };
    const ladder = ladders[index] ?? ladderOf([], unitsPerRack);
    const frame = { left: left + scaleWidth, top: top + headHeight, width: each - scaleWidth, unit, ladder };
    return [head, ...rackShapes(drawing, devices, frame)];
  });
  return { width, height: rows * pitch, shapes };
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly unit: number;
  readonly ladder: Ladder;
}

/** Where a height above the foot of the rack lies on paper. */
const yOf = ({ top, unit, ladder }: Frame, level: number): number =>
  top + (ladder.drawnUnits - ladder.at(level)) * unit;

function rackShapes(
  { unitsPerRack, freeWord }: RacksDrawing,
  devices: readonly RackedDevice[],
  frame: Frame,
): readonly Shape[] {
  const { left, top, width, unit, ladder } = frame;
  const { broken } = ladder;
  const isShown = (number: number): boolean => broken === null || number <= broken.low || number > broken.high;
  const marks = Array.from({ length: unitsPerRack }, (_, index) => index + 1).filter(isShown);
  const ticks = marks.map((number): Segment => [left - 2, yOf(frame, number), left, yOf(frame, number)]);
  const named = marks.filter((number) => number % 5 === 0 || number === 1 || number === unitsPerRack);
  const numbers = named.map((number): Shape => ({
    kind: 'text',
    x: left - 4,
    y: yOf(frame, number - 0.5) + 1.9,
    text: String(number),
    size: 5.2,
    color: ink.quiet,
    anchor: 'end',
  }));
  const edge = { color: ink.line, width: 1 };
  const height = ladder.drawnUnits * unit;
  return [
    { kind: 'rect', x: left, y: top, width, height, fill: ink.paper, stroke: edge },
    { kind: 'segments', segments: ticks, stroke: { color: ink.line, width: 0.3 } },
    ...numbers,
    ...(broken === null ? [] : breakShapes(broken, `${broken.high - broken.low} ${freeWord}`, frame)),
    ...devices.flatMap((device) => deviceShapes(device, frame)),
  ];
}

/** A zigzag across the rack and how many units it stands for. */
function breakShapes({ low, high }: { low: number; high: number }, text: string, frame: Frame): readonly Shape[] {
  const { left, width } = frame;
  const middle = (yOf(frame, low) + yOf(frame, high)) / 2;
  const teeth = 24;
  const zigzag = [-1, 1].flatMap((side) =>
    Array.from({ length: teeth }, (_, tooth): Segment => {
      const y = (odd: boolean): number => middle + side * 7 + (odd ? 1.6 : -1.6);
      const step = width / teeth;
      return [left + tooth * step, y(tooth % 2 === 1), left + (tooth + 1) * step, y(tooth % 2 === 0)];
    }),
  );
  return [
    { kind: 'segments', segments: zigzag, stroke: { color: ink.line, width: 0.4 } },
    { kind: 'text', x: left + width / 2, y: middle + 2.2, text, size: 6.5, color: ink.quiet, anchor: 'middle' },
  ];
}

const fillOf = { switch: ink.light, host: ink.paper, array: ink.mid } as const;

function deviceShapes(device: RackedDevice, frame: Frame): readonly Shape[] {
  const { left, width, unit } = frame;
  const height = device.units * unit;
  const y = yOf(frame, device.lowestUnit - 1 + device.units);
  const box = { x: left + 1.5, y: y + 0.3, width: width - 3, height: height - 0.6 };
  const size = Math.min(6.5, unit * 0.8);
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
