/** Lying bars on a logarithmic scale, each with its value: for figures of which one is a hundred times another. */
import { textWidth } from '../text-width.ts';
import { ink } from '../drawing/draw-host.ts';
import type { Scene, Shape } from '../drawing/scene.ts';
import { partShapes } from './bar-chart.ts';
import { formatNumber, type Locale } from '../../text/numbers.ts';
import { decades } from './scale.ts';

export interface LogBars {
  readonly bars: readonly {
    readonly label: string;
    /** What the bar stands for; must be above zero to have a length. */
    readonly value: number;
    readonly text: string;
    readonly strong: boolean;
  }[];
  /** Of the figures along the axis. */
  readonly locale: Locale;
}

const barPitch = 17;
const barHeight = 10;
const axisHeight = 14;

export function logBarsScene({ bars, locale }: LogBars, width: number): Scene {
  const axisText = (value: number): string => formatNumber(value, locale);
  const values = bars.map(({ value }) => value).filter((value) => value > 0 && Number.isFinite(value));
  if (values.length === 0) return { width, height: 0, shapes: [] };
  const ticks = decades(Math.min(...values), Math.max(...values));
  const [from = 1] = ticks;
  const to = ticks.at(-1) ?? 10;
  const labelWidth = Math.max(...bars.map(({ label }) => textWidth(label, 7))) * 1.08 + 10;
  const textRoom = Math.max(...bars.map(({ text }) => textWidth(text, 7))) * 1.1 + 8;
  const plot = width - labelWidth - textRoom;
  const x = (value: number): number => labelWidth + (Math.log10(value / from) / Math.log10(to / from)) * plot;
  const foot = bars.length * barPitch + 4;
  const grid = ticks.flatMap((tick): readonly Shape[] => [
    { kind: 'segments', segments: [[x(tick), 0, x(tick), foot]], stroke: { color: '#c9c9c9', width: 0.3 } },
    { kind: 'text', x: x(tick), y: foot + 8, text: axisText(tick), size: 6, color: ink.quiet, anchor: 'middle' },
  ]);
  const shapes = bars.flatMap(({ label, value, text, strong }, index): readonly Shape[] => {
    const top = index * barPitch + 4;
    const baseline = top + barHeight / 2 + 2.5;
    // A bar that would have no length on this scale still shows that it is there.
    const end = value > 0 ? Math.max(x(value), labelWidth + 1) : labelWidth;
    const bold = strong ? { bold: true } : {};
    return [
      { kind: 'text', x: labelWidth - 6, y: baseline, text: label, size: 7, color: ink.text, anchor: 'end', ...bold },
      ...(end > labelWidth
        ? partShapes(strong ? 0 : 1, { x: labelWidth, y: top, width: end - labelWidth, height: barHeight })
        : []),
      { kind: 'text', x: end + 4, y: baseline, text, size: 7, color: ink.text, ...bold },
    ];
  });
  return { width, height: foot + axisHeight, shapes: [...grid, ...shapes] };
}
