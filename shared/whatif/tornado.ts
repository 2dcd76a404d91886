/**
 * Each uncertain input moved over its band, everything else as planned: how far the figure moves, largest first, and
 * why where it jumps.
 */
import type { Change } from '../model/scenario.ts';
import type { PreparedProject } from '../planner/prepare.ts';
import { variationAt, type Band } from './bands.ts';
import { planAtPoint, pointOf, readFigures } from './evaluate.ts';
import { z95 } from './exact-math.ts';
import type { Figure } from './figures.ts';
import { jumpsBetween, type Jump } from './landmarks.ts';
import { planVaried, vary } from './vary.ts';
import type { Work } from './work.ts';

export interface TornadoBar {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  readonly planned: number;
  readonly high: number;
  readonly from: Band['from'];
  /** The figure at the low and at the high end of the input. */
  readonly atLow: number;
  readonly atHigh: number;
  readonly span: number;
  /** Steps at either end. */
  readonly jumps: readonly Jump[];
}

export interface Tornado {
  readonly figure: Pick<Figure, 'name' | 'label' | 'unit' | 'better'>;
  readonly planned: number;
  /** Inputs that move the figure, the widest first; equal ones by name. */
  readonly bars: readonly TornadoBar[];
  /** Names of bands that do not move it. */
  readonly still: readonly string[];
  readonly complete: boolean;
}

export function* tornado(
  base: PreparedProject,
  bands: readonly Band[],
  figure: Figure,
  changes: readonly Change[] = [],
): Work<Tornado> {
  const varied = vary(base, changes);
  const plan = planVaried(varied);
  const planned = figure.read(plan);
  const bars: TornadoBar[] = [];
  const still: string[] = [];
  const { name, label, unit, better } = figure;
  let done = 0;
  const soFar = (): Tornado => ({
    figure: { name, label, unit, better },
    planned,
    bars: bars.toSorted((a, b) => b.span - a.span || (a.name < b.name ? -1 : 1)),
    still: [...still],
    complete: done === bands.length,
  });
  for (const band of bands) {
    const ends = [
      [0, -z95],
      [1, z95],
    ].map(([p = 0, z = 0]) => {
      const point = pointOf(variationAt(band, p, z));
      const at = planAtPoint(varied, point);
      const [value = 0] = readFigures(at, [figure], point.prices);
      return { value, jumps: jumpsBetween(plan, at, false) };
    });
    const [low, high] = ends;
    done++;
    if (low !== undefined && high !== undefined) {
      const span =
        Math.abs(high.value - low.value) || Math.max(Math.abs(high.value - planned), Math.abs(low.value - planned));
      if (span === 0) still.push(band.name);
      else {
        bars.push({
          name: band.name,
          label: band.label,
          unit: band.unit,
          low: band.low,
          planned: band.median,
          high: band.high,
          from: band.from,
          atLow: low.value,
          atHigh: high.value,
          span,
          jumps: [...low.jumps, ...high.jumps],
        });
      }
    }
    yield { done, total: bands.length, soFar };
  }
  return soFar();
}
