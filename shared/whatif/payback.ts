/** From what price of a dropped call, or of a minute of outage, the dearer of two plans is the cheaper one. */
import { minorDigits } from '../catalog/price-lookup.ts';
import type { Plan } from '../planner/plan.ts';
import { droppedCalls, keyFigures } from './figures.ts';

export interface Payback {
  /** What the second plan costs more over the horizon, whole minor units; negative = it costs less. */
  readonly costMinor: number;
  readonly years: number;
  /** Dropped calls, and minutes of unplanned outage per user, that the second plan avoids in a year. */
  readonly callsAvoided: number;
  readonly minutesAvoided: number;
  /** Price at which both plans cost the same, in units of the currency; null where one plan wins at any price. */
  readonly perCall: number | null;
  readonly perMinute: number | null;
}

const read = (plan: Plan, name: string): number =>
  keyFigures()
    .find((figure) => figure.name === name)
    ?.read(plan) ?? 0;

/** Null where the currencies differ. Costs are counted as the bills do, avoided outages year by year undiscounted. */
export function payback(from: Plan, to: Plan): Payback | null {
  if (from.bill.currency !== to.bill.currency) return null;
  const costMinor = to.bill.overHorizonMinor - from.bill.overHorizonMinor;
  const years = to.bill.years.length;
  const avoided = (name: string): number => {
    const difference = read(from, name) - read(to, name);
    return difference === 0 ? 0 : difference;
  };
  const callsAvoided = avoided(droppedCalls);
  const minutesAvoided = avoided('project.downtimePerYear');
  const cost = costMinor / 10 ** minorDigits(to.bill.currency);
  return {
    costMinor,
    years,
    callsAvoided,
    minutesAvoided,
    perCall: priceAt(cost, callsAvoided, years),
    perMinute: priceAt(cost, minutesAvoided, years),
  };
}

/** What is worth paying: only where more cost buys less outage, or less cost more. */
function priceAt(cost: number, avoided: number, years: number): number | null {
  if (years === 0 || cost === 0 || avoided === 0 || cost > 0 !== avoided > 0) return null;
  return cost / (avoided * years);
}
