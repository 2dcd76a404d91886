/** A figure of a plan at given values of bands: inputs travel with the plan, price levels are laid over its bill. */
import { minorDigits } from '../catalog/price-lookup.ts';
import type { BillSection } from '../model/project.ts';
import type { Plan } from '../planner/plan.ts';
import type { PreparedProject } from '../planner/prepare.ts';
import { planProject } from '../planner/plan-project.ts';
import type { Variation } from '../planner/variation.ts';
import type { Figure } from './figures.ts';
import { totalsAt, type PriceLevels } from './price-level.ts';

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
export function planAtPoint(
  { prepared, variation }: { readonly prepared: PreparedProject; readonly variation: readonly Variation[] },
  point: Point,
): Plan {
  return planProject(prepared, variation.length === 0 ? point.inputs : [...variation, ...point.inputs]);
}

/** The figures at the price levels of the point. */
export function readFigures(plan: Plan, figures: readonly Figure[], { prices }: Point): readonly number[] {
  let hasLevels = false;
  for (const _section in prices) hasLevels = true;
  const totals = hasLevels ? totalsAt(plan, prices) : null;
  return figures.map(({ name, read }) => {
    const money = moneyFigures[name];
    return totals === null || money === undefined ? read(plan) : totals[money] / 10 ** minorDigits(plan.bill.currency);
  });
}
