/**
 * One draw of an uncertainty again: the values that its inputs were drawn at, from the seed alone, as a scenario can hold
 * them; and which draw lies nearest to a place of the distribution.
 */
import type { Change } from '../model/scenario.ts';
import type { Plan } from '../planner/plan.ts';
import type { PreparedProject } from '../planner/prepare.ts';
import type { Variation } from '../planner/variation.ts';
import type { Band } from './bands.ts';
import { levelAsChanges, levelName, levelSections } from './price-level.ts';
import { drawBand } from './sample.ts';

/** The draws of an uncertainty, by what makes them. */
export interface Draws {
  readonly bands: readonly Band[];
  readonly draws: number;
  readonly seed: number;
}

/** What the inputs are in draw `draw`, counted from 0: the very values that `uncertainty` took. */
export function variationOfDraw({ bands, draws, seed }: Draws, draw: number): readonly Variation[] {
  return bands.flatMap((band) => {
    const columns = band.places.map(() => new Float64Array(draws));
    drawBand(band, draws, seed, columns);
    return band.places.map(({ site }, place) => ({ site, name: band.name, value: columns[place]?.[draw] as number }));
  });
}

/**
 * The same as changes of a scenario over `plan`, the plan the draws were made from: equal values of all sites are one
 * change, a price level is a price of its own for each part of its section.
 */
export function changesOfDraw(
  wish: Draws,
  draw: number,
  prepared: PreparedProject,
  plan: Pick<Plan, 'bill'>,
): readonly Change[] {
  const all = variationOfDraw(wish, draw);
  return wish.bands.flatMap(({ name }): readonly Change[] => {
    const places = all.filter((each) => each.name === name);
    const [first] = places;
    const section = levelSections.find((each) => levelName(each) === name);
    if (section !== undefined && first !== undefined) return levelAsChanges(prepared, plan, section, first.value);
    const isEverySite = places.length === prepared.sites.length;
    if (first !== undefined && isEverySite && places.every(({ value }) => value === first.value))
      return [{ name, value: first.value }];
    return places.map(({ site, value }) => (site === null ? { name, value } : { name, site, value }));
  });
}

export interface NearestDraws {
  /** The draw nearest to the middle of each step of the distribution, counted from 0; -1 for a step without draws. */
  readonly bins: readonly number[];
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

/** `values` by draw; `bins` are equal steps from the least to the most. Of equally near ones the first is taken. */
export function nearestDraws(
  values: ArrayLike<number>,
  {
    bins,
    least,
    most,
    p5,
    p50,
    p95,
  }: {
    readonly bins: readonly number[];
    readonly least: number;
    readonly most: number;
    readonly p5: number;
    readonly p50: number;
    readonly p95: number;
  },
): NearestDraws {
  const step = (most - least) / Math.max(1, bins.length);
  const nearest = bins.map(() => -1);
  const found = { p5: -1, p50: -1, p95: -1 };
  const isNearer = (draw: number, than: number, to: number): boolean =>
    than < 0 || Math.abs((values[draw] as number) - to) < Math.abs((values[than] as number) - to);
  for (let draw = 0; draw < values.length; draw++) {
    const value = values[draw] as number;
    const bin =
      step === 0 ? 0 : Math.min(bins.length - 1, Math.floor(((value - least) / (most - least)) * bins.length));
    if (isNearer(draw, nearest[bin] ?? -1, least + (bin + 0.5) * step)) nearest[bin] = draw;
    if (isNearer(draw, found.p5, p5)) found.p5 = draw;
    if (isNearer(draw, found.p50, p50)) found.p50 = draw;
    if (isNearer(draw, found.p95, p95)) found.p95 = draw;
  }
  return { bins: nearest, ...found };
}
