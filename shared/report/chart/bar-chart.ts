/** Upright bars of several parts, one a year or the like, each with its sum above it. */
import { textWidth } from '../text-width.ts';
import { ink } from '../drawing/draw-host.ts';
import { hatch, type Scene, type Shape } from '../drawing/scene.ts';
import { formatNumber, type Locale } from '../../text/numbers.ts';
import { roundSteps } from './scale.ts';

export interface BarChart {
  /** Parts from the foot of a bar up, in the order of `fills`. */
  readonly parts: readonly string[];
  readonly bars: readonly { readonly label: string; readonly values: readonly number[]; readonly sum: string }[];
  /** Of the figures along the axis. */
  readonly locale: Locale;
  readonly unit: string;
}

const plotHeight = 130;
const legendHeight = 18;
const footHeight = 16;
const headRoom = 12;
const barWidthMax = 46;

export function barChartScene({ parts, bars, locale, unit }: BarChart, width: number): Scene {
  const axisText = (value: number): string => formatNumber(value, locale);
  const most = Math.max(0, ...bars.map(({ values }) => values.reduce((sum, value) => sum + Math.max(0, value), 0)));
  const steps = roundSteps(most, 4);
  const top = steps.at(-1) ?? 0;
  const axisWidth = Math.max(...steps.map((step) => textWidth(axisText(step), 6))) + 8;
  const foot = legendHeight + headRoom + plotHeight;
  const y = (value: number): number => foot - (top === 0 ? 0 : (value / top) * plotHeight);
  const pitch = (width - axisWidth) / Math.max(1, bars.length);
  const barWidth = Math.min(barWidthMax, pitch * 0.62);
  const grid = steps.flatMap((step): readonly Shape[] => [
    {
      kind: 'segments',
      segments: [[axisWidth, y(step), width, y(step)]],
      stroke: { color: step === 0 ? ink.line : '#c9c9c9', width: step === 0 ? 0.75 : 0.3 },
    },
    { kind: 'text', x: axisWidth - 4, y: y(step) + 2, text: axisText(step), size: 6, color: ink.quiet, anchor: 'end' },
  ]);
  const shapes = bars.flatMap(({ label, values, sum }, index): readonly Shape[] => {
    const middle = axisWidth + (index + 0.5) * pitch;
    let under = 0;
    const pieces = values.flatMap((value, part): readonly Shape[] => {
      if (!(value > 0)) return [];
      const area = {
        x: middle - barWidth / 2,
        y: y(under + value),
        width: barWidth,
        height: y(under) - y(under + value),
      };
      under += value;
      return partShapes(part, area);
    });
    return [
      ...pieces,
      {
        kind: 'text',
        x: middle,
        y: y(under) - 3.5,
        text: sum,
        size: 6.5,
        color: ink.text,
        bold: true,
        anchor: 'middle',
      },
      { kind: 'text', x: middle, y: foot + 9, text: label, size: 6.5, color: ink.quiet, anchor: 'middle' },
    ];
  });
  return { width, height: foot + footHeight, shapes: [...legendRow(parts, unit, width), ...grid, ...shapes] };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Solid, hatched, plain: told apart without colour. */
export function partShapes(part: number, area: Area): readonly Shape[] {
  const edge = { color: ink.line, width: 0.5 };
  if (part === 0) return [{ kind: 'rect', ...area, fill: ink.solid }];
  if (part === 1)
    return [
      { kind: 'rect', ...area, fill: ink.paper, stroke: edge },
      {
        kind: 'segments',
        segments: hatch(area.x, area.y, area.width, area.height, 3.2),
        stroke: { color: ink.hatch, width: 0.55 },
      },
    ];
  return [{ kind: 'rect', ...area, fill: '#dcdcdc', stroke: edge }];
}

function legendRow(parts: readonly string[], unit: string, width: number): readonly Shape[] {
  let left = 0;
  const entries = parts.flatMap((label, part): readonly Shape[] => {
    const swatch = { x: left, y: 1, width: 14, height: 7 };
    const text: Shape = { kind: 'text', x: left + 18, y: 7, text: label, size: 6.5, color: ink.quiet };
    left += 32 + textWidth(label, 6.5);
    return [...partShapes(part, swatch), text];
  });
  return [...entries, { kind: 'text', x: width, y: 7, text: unit, size: 6.5, color: ink.quiet, anchor: 'end' }];
}
