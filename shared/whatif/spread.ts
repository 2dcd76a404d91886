/** How figures spread over draws, and which inputs that comes from. */
import type { Band } from './bands.ts';
import type { Figure } from './figures.ts';
import { nearestDraws, type NearestDraws } from './one-draw.ts';

export interface Driver {
  readonly name: string;
  readonly label: string;
  /** Square of the rank correlation, as a share of the sum over all inputs. */
  readonly share: number;
  /** Whether the figure rises with the input. */
  readonly rises: boolean;
}

export interface FigureSpread extends Pick<Figure, 'name' | 'label' | 'unit' | 'better'> {
  /** As planned, every input at its own value. */
  readonly planned: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  /** Draws in equal steps from the least to the most; one step where all are equal, none without draws. */
  readonly bins: readonly number[];
  /** Draws that stand for places of the distribution; `one-draw.ts` gives their inputs. */
  readonly nearest: NearestDraws;
  /** Where the spread comes from, largest first; empty when there is none. */
  readonly drivers: readonly Driver[];
}

/** The draws so far of a figure, and the figure as planned. */
export interface DrawnFigure {
  readonly figure: Figure;
  readonly planned: number;
  readonly values: Float64Array;
}

/** The spread of each figure; without draws all its quantiles are as planned. `slices` are the draws of each band. */
export function spreadsOf(
  drawn: readonly DrawnFigure[],
  bands: readonly Band[],
  slices: readonly Uint32Array[],
): readonly FigureSpread[] {
  const count = drawn[0]?.values.length ?? 0;
  const inputs = slices.map((slice) => deviationsOf(slice.subarray(0, count)));
  return drawn.map((each) => spreadOf(each, bands, inputs));
}

function spreadOf(
  { figure: { name, label, unit, better }, planned, values }: DrawnFigure,
  bands: readonly Band[],
  inputs: readonly Deviations[],
): FigureSpread {
  const sorted = values.slice().sort();
  const mean = values.length === 0 ? planned : values.reduce((sum, value) => sum + value, 0) / values.length;
  const shape = {
    p5: quantileOf(sorted, 0.05, planned),
    p50: quantileOf(sorted, 0.5, planned),
    p95: quantileOf(sorted, 0.95, planned),
    mean,
    least: sorted[0] ?? planned,
    most: sorted.at(-1) ?? planned,
    bins: binsOf(sorted),
  };
  return {
    name,
    label,
    unit,
    better,
    planned,
    ...shape,
    nearest: nearestDraws(values, shape),
    drivers: driversOf(deviationsOf(ranksOf(values, sorted)), bands, inputs),
  };
}

/** Steps of a distribution: fine enough that its middle still has some where a few draws lie far out. */
const binCount = 60;

function binsOf(sorted: Float64Array): readonly number[] {
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  if (least === most) return [sorted.length];
  const bins = new Array<number>(binCount).fill(0);
  for (const value of sorted) {
    const bin = Math.min(binCount - 1, Math.floor(((value - least) / (most - least)) * binCount));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/** Between the two nearest draws in proportion (type 7 of Hyndman and Fan); `none` without draws. */
export function quantileOf(sorted: ArrayLike<number>, p: number, none: number): number {
  if (sorted.length === 0) return none;
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const [low, high] = [sorted[below] as number, sorted[Math.min(sorted.length - 1, below + 1)] as number];
  return low + (high - low) * (at - below);
}

/** Spearman's rank correlation of every input with the figure; equal values share their mean rank. */
function driversOf(figure: Deviations, bands: readonly Band[], inputs: readonly Deviations[]): readonly Driver[] {
  const found = bands.map(({ name, label }, i) => {
    const measured = correlationOf(inputs[i] as Deviations, figure);
    const correlation = Math.abs(measured) < noise / Math.sqrt(figure.each.length) ? 0 : measured;
    return { name, label, square: correlation * correlation, rises: correlation >= 0 };
  });
  const total = found.reduce((sum, { square }) => sum + square, 0);
  if (total === 0) return [];
  return found
    .filter(({ square }) => square > 0)
    .map(({ name, label, square, rises }) => ({ name, label, share: square / total, rises }))
    .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
}

/** Standard errors below which a correlation is taken for chance: an input that has no part in it shows none. */
const noise = 4;

/** The place of each value among the sorted ones. */
function ranksOf(values: Float64Array, sorted: Float64Array): Float64Array {
  // By the first place of each value: the mean of all its places.
  const meanOf = new Float64Array(sorted.length);
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    meanOf[start] = (start + end - 1) / 2;
  }
  return values.map((value) => meanOf[firstPlace(value, sorted)] as number);
}

/** The first place whose value is not below the given one, which is among them. */
function firstPlace(value: number, sorted: Float64Array): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ranks less their mean, and the sum of their squares. */
interface Deviations {
  readonly each: Float64Array;
  readonly squares: number;
}

function deviationsOf(ranks: Uint32Array | Float64Array): Deviations {
  const each = Float64Array.from(ranks);
  let sum = 0;
  for (let i = 0; i < each.length; i++) sum += each[i] as number;
  const mean = sum / each.length;
  let squares = 0;
  for (let i = 0; i < each.length; i++) {
    const deviation = (each[i] as number) - mean;
    each[i] = deviation;
    squares += deviation * deviation;
  }
  return { each, squares };
}

function correlationOf(a: Deviations, b: Deviations): number {
  if (a.squares === 0 || b.squares === 0) return 0;
  let product = 0;
  for (let i = 0; i < a.each.length; i++) product += (a.each[i] as number) * (b.each[i] as number);
  return product / Math.sqrt(a.squares * b.squares);
}
