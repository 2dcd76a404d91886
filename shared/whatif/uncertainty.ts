/**
 * How far the figures of a plan may be off: seeded Latin hypercube sampling over the bands of the inputs.
 *
 * A datum that feeds several places is drawn once for all of them. Same seed, same draws, on every computer.
 */
import type { Change } from '../model/scenario.ts';
import type { PreparedProject } from '../planner/prepare.ts';
import type { Band } from './bands.ts';
import { figuresAlong } from './evaluate.ts';
import type { Figure } from './figures.ts';
import { drawBand } from './sample.ts';
import { spreadsOf, type FigureSpread } from './spread.ts';
import { planVaried, vary } from './vary.ts';
import type { Work } from './work.ts';

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
  const places = bands.flatMap(({ name, places: each }) => each.map(({ site }) => ({ site, name })));
  const along = figuresAlong(varied, places, figures);
  const plan = planVaried(varied);
  const drawn = figures.map((figure) => ({ figure, planned: figure.read(plan), values: new Float64Array(draws) }));
  const read = places.flatMap((_, place) => (along.reads(place) ? [place] : []));
  const columns = columnsFor(read.length, draws);
  const columnOf = new Map(read.map((place, i) => [place, columns[i] as Float64Array]));
  let place = 0;
  const slices = bands.map((band) => {
    const own = band.places.map(() => columnOf.get(place++) ?? null);
    return drawBand(band, draws, seed, own);
  });
  let done = 0;
  const soFar = (): Uncertainty => ({
    method: 'latin-hypercube',
    seed,
    draws,
    drawn: done,
    complete: done === draws,
    bands,
    figures: spreadsOf(
      drawn.map((each) => ({ ...each, values: each.values.subarray(0, done) })),
      bands,
      slices,
    ),
  });
  const point = new Float64Array(places.length);
  while (done < draws) {
    const end = Math.min(draws, done + drawsPerPiece);
    for (; done < end; done++) {
      for (let i = 0; i < columns.length; i++) point[read[i]!] = columns[i]![done] as number;
      const at = along.at(point);
      for (let i = 0; i < at.length; i++) drawn[i]!.values[done] = at[i] as number;
    }
    yield { done, total: draws, soFar };
  }
  return soFar();
}

/** Side by side in one piece: columns that begin on pages of their own would drive each other out of the cache. */
function columnsFor(count: number, draws: number): readonly Float64Array[] {
  const all = new Float64Array(count * draws);
  return Array.from({ length: count }, (_, i) => all.subarray(i * draws, (i + 1) * draws));
}
