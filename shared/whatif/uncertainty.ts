/**
 * How far the figures of a plan may be off: seeded Latin hypercube sampling over the bands of the inputs.
 *
 * Every band is cut into as many equal slices as there are draws and each slice is drawn once, in an order of the
 * band's own stream; what lies in between is drawn from the same stream. A datum that feeds several places is drawn
 * once for all of them. Same seed, same draws, on every computer.
 */
import type { Change } from '../model/scenario.ts';
import type { PreparedProject } from '../planner/prepare.ts';
import { drawn, type Band } from './bands.ts';
import { figuresAlong } from './evaluate.ts';
import { normalQuantile } from './exact-math.ts';
import type { Figure } from './figures.ts';
import { nearestDraws, type NearestDraws } from './one-draw.ts';
import { randomStream, shuffled } from './random.ts';
import { planVaried, vary } from './vary.ts';
import type { Work } from './work.ts';

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

export interface Uncertainty {
  readonly method: 'latin-hypercube';
  readonly seed: number;
  /** Draws wanted, and draws made. */
  readonly draws: number;
  readonly drawn: number;
  readonly complete: boolean;
  readonly bands: readonly Band[];
  readonly figures: readonly FigureSpread[];
}

export interface UncertaintyWish {
  readonly bands: readonly Band[];
  readonly figures: readonly Figure[];
  readonly draws: number;
  readonly seed: number;
  readonly changes?: readonly Change[];
}

/** Draws a piece of work. */
const drawsPerPiece = 50;

export function* uncertainty(base: PreparedProject, wish: UncertaintyWish): Work<Uncertainty> {
  const { bands, figures, draws, seed, changes = [] } = wish;
  const varied = vary(base, changes);
  const planned = figures.map(({ read }) => read(planVaried(varied)));
  const samples = bands.map((band) => sampleOf(band, draws, seed));
  const results = figures.map(() => new Float64Array(draws));
  const places = placesOf(bands, samples);
  const figuresAt = figuresAlong(varied, places, figures);
  const values = new Float64Array(places.length);
  let done = 0;
  const soFar = (): Uncertainty => ({
    method: 'latin-hypercube',
    seed,
    draws,
    drawn: done,
    complete: done === draws,
    bands,
    figures: figures.map((figure, i) =>
      spreadOf(figure, planned[i] ?? 0, (results[i] ?? new Float64Array()).subarray(0, done), bands, samples),
    ),
  });
  while (done < draws) {
    const end = Math.min(draws, done + drawsPerPiece);
    for (; done < end; done++) {
      for (let i = 0; i < places.length; i++) values[i] = valueOf(places[i] as Place, done);
      const at = figuresAt(values);
      for (let i = 0; i < at.length; i++) (results[i] as Float64Array)[done] = at[i] as number;
    }
    yield { done, total: draws, soFar };
  }
  return soFar();
}

interface Sample {
  /** Slice of each draw: its rank among all. */
  readonly slice: Uint32Array;
  /** Probability of each draw, and how many standard deviations that is. */
  readonly p: Float64Array;
  readonly z: Float64Array;
}

function sampleOf({ name, shape }: Band, draws: number, seed: number): Sample {
  const stream = randomStream(seed, name);
  const slice = shuffled(draws, stream);
  const p = new Float64Array(draws);
  const z = new Float64Array(draws);
  for (let i = 0; i < draws; i++) {
    const each = ((slice[i] as number) + stream.next()) / draws;
    p[i] = each;
    // Never of 0: the first slice may begin with it.
    if (shape !== 'uniform') z[i] = normalQuantile(Math.max(each, Number.MIN_VALUE));
  }
  return { slice, p, z };
}

/** An input of a site, or of all, that a band feeds. */
interface Place {
  readonly site: string | null;
  readonly name: string;
  readonly median: number;
  readonly band: Band;
  readonly sample: Sample;
}

const placesOf = (bands: readonly Band[], samples: readonly Sample[]): readonly Place[] =>
  bands.flatMap((band, i) =>
    band.places.map(({ site, median }) => ({ site, name: band.name, median, band, sample: samples[i] as Sample })),
  );

const valueOf = ({ band, median, sample: { p, z } }: Place, draw: number): number =>
  drawn(band, median, p[draw] as number, z[draw] as number);

function spreadOf(
  { name, label, unit, better }: Figure,
  planned: number,
  values: Float64Array,
  bands: readonly Band[],
  samples: readonly Sample[],
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
    drivers: driversOf(values, bands, samples),
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
function driversOf(values: Float64Array, bands: readonly Band[], samples: readonly Sample[]): readonly Driver[] {
  const ranks = ranksOf(values);
  const found = bands.map(({ name, label }, i) => {
    const measured = correlationOf((samples[i] as Sample).slice.subarray(0, values.length), ranks);
    const correlation = Math.abs(measured) < noise / Math.sqrt(values.length) ? 0 : measured;
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

function ranksOf(values: Float64Array): Float64Array {
  const order = Uint32Array.from({ length: values.length }, (_, i) => i).sort(
    (a, b) => (values[a] as number) - (values[b] as number) || a - b,
  );
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1] as number] === values[order[start] as number]) end++;
    for (let i = start; i <= end; i++) ranks[order[i] as number] = (start + end) / 2;
    start = end + 1;
  }
  return ranks;
}

function correlationOf(a: Uint32Array, b: Float64Array): number {
  let [sumA, sumB] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    sumA += a[i] as number;
    sumB += b[i] as number;
  }
  const [meanA, meanB] = [sumA / a.length, sumB / a.length];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const x = (a[i] as number) - meanA;
    const y = (b[i] as number) - meanB;
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}
