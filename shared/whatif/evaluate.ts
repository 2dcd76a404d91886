/** A figure of a plan at given values of bands: inputs travel with the plan, price levels are laid over its bill. */
import { minorDigits } from '../catalog/price-lookup.ts';
import type { BillSection } from '../model/project.ts';
import type { Plan } from '../planner/plan.ts';
import { figureRun, type FigureInput, type FigureSource } from '../planner/figure-run.ts';
import { planProject } from '../planner/plan-project.ts';
import type { Variation } from '../planner/variation.ts';
import type { Figure } from './figures.ts';
import { totalsAt, type LevelTotals, type PriceLevels } from './price-level.ts';
import type { Varied } from './vary.ts';

const levelPrefix = 'prices.';

export interface Point {
  readonly inputs: readonly Variation[];
  readonly prices: PriceLevels;
}

/** Splits values of bands into inputs of the books and price levels. */
export function pointOf(values: readonly Variation[]): Point {
  return { inputs: values.filter(({ name }) => !name.startsWith(levelPrefix)), prices: pricesOf(values) };
}

/** The price levels among the values. */
export function pricesOf(values: readonly Variation[]): PriceLevels {
  const prices: Partial<Record<BillSection, number>> = {};
  for (const { name, value } of values) {
    if (name.startsWith(levelPrefix)) prices[name.slice(levelPrefix.length) as BillSection] = value;
  }
  return prices;
}

const moneyFigures: Readonly<Record<string, 'oneOffMinor' | 'yearlyMinor' | 'overHorizonMinor'>> = {
  'bill.oneOff': 'oneOffMinor',
  'bill.yearly': 'yearlyMinor',
  'bill.overHorizon': 'overHorizonMinor',
};

/** Plans at a point on top of what is varied already. */
export function planAtPoint({ prepared, variation }: Pick<Varied, 'prepared' | 'variation'>, point: Point): Plan {
  return planProject(prepared, variation.length === 0 ? point.inputs : [...variation, ...point.inputs]);
}

/** Figures along inputs and price levels that move. */
export interface FiguresAlong {
  /** Whether any figure rests on what moves, by its place; the value of one that none rests on is not read. */
  readonly reads: (moved: number) => boolean;
  /** The figures at values of what moves, in its order. The array is always the same: it holds until the next call. */
  readonly at: (values: ArrayLike<number>) => Float64Array;
}

/** Far cheaper than a plan for each point, and the same to the last bit. */
export function figuresAlong(
  { prepared, variation }: Pick<Varied, 'prepared' | 'variation'>,
  moved: readonly FigureInput[],
  figures: readonly Figure[],
): FiguresAlong {
  const levels = moved.flatMap(({ name }, index) =>
    name.startsWith(levelPrefix) ? [{ section: name.slice(levelPrefix.length) as BillSection, index }] : [],
  );
  // Levels are no inputs of the books: the run passes them over.
  const run = figureRun(prepared, variation, moved, {
    project: figures.flatMap(({ needs }) => needs.project),
    site: figures.flatMap(({ needs }) => needs.site),
  });
  const areLevelsRead = figures.some(({ name }) => moneyFigures[name] !== undefined);
  const prices: Partial<Record<BillSection, number>> = {};
  const result = new Float64Array(figures.length);
  return {
    reads: (index) => run.reads(index) || (areLevelsRead && levels.some((level) => level.index === index)),
    at: (values) => {
      for (const { section, index } of levels) prices[section] = values[index] as number;
      return readFigures(run.at(values), figures, prices, result);
    },
  };
}

/** The figures at price levels, in `result`. */
export function readFigures(
  from: FigureSource,
  figures: readonly Figure[],
  prices: PriceLevels,
  result = new Float64Array(figures.length),
): Float64Array {
  let hasLevels = false;
  for (const _section in prices) hasLevels = true;
  let totals: LevelTotals | null = null;
  for (let i = 0; i < figures.length; i++) {
    const { name, read } = figures[i] as Figure;
    const money = moneyFigures[name];
    if (!hasLevels || money === undefined) result[i] = read(from);
    else {
      totals ??= totalsAt(from, prices);
      result[i] = totals[money] / 10 ** minorDigits(from.bill.currency);
    }
  }
  return result;
}
