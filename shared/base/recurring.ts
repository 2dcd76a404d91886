/** What yearly costs come to year by year: rises and discounting, the same for the bill and for whatever is compared. */
import { roundMoney } from './rounding.ts';

export interface CostTerms {
  readonly horizonYears: number;
  /** Share by which escalating costs rise each year. */
  readonly escalationPerYear: number;
  readonly discountRatePerYear: number;
}

/** What the terms make of a cost in each year: worked out once for all costs that are compared. */
export interface YearFactors {
  /** (1 + e)^(y−1) of each year. */
  readonly rises: readonly number[];
  /** (1 + d)^(y−1) of each year. */
  readonly discounts: readonly number[];
}

export function yearFactors({ horizonYears, escalationPerYear, discountRatePerYear }: CostTerms): YearFactors {
  return { rises: risesOf(escalationPerYear, horizonYears), discounts: discountsOf(discountRatePerYear, horizonYears) };
}

const risesOf = powersKept();
const discountsOf = powersKept();

/** (1 + share)^(y−1) of each year, kept until they are asked for another share: licences, bill and price levels share them. */
function powersKept(): (share: number, years: number) => readonly number[] {
  let [share, years] = [NaN, NaN];
  let powers: readonly number[] = [];
  return (wantedShare, wantedYears) => {
    if (wantedShare !== share || wantedYears !== years) {
      [share, years] = [wantedShare, wantedYears];
      const made: number[] = [];
      for (let index = 0; index < years; index++) made.push((1 + share) ** index);
      powers = made;
    }
    return powers;
  };
}

/** Recurring cost of each year of the horizon [whole minor units], rounded once a year. */
export function recurringCosts(fixedMinor: number, escalatingMinor: number, factors: YearFactors): readonly number[] {
  return factors.rises.map((_, index) => roundMoney(recurringIn(index, fixedMinor, escalatingMinor, factors)));
}

/** The same before rounding, for parts that are rounded together. */
export function exactRecurringCosts(
  fixedMinor: number,
  escalatingMinor: number,
  factors: YearFactors,
): readonly number[] {
  return factors.rises.map((_, index) => recurringIn(index, fixedMinor, escalatingMinor, factors));
}

/** The sum of `recurringCosts` over the horizon [whole minor units]. */
export function recurringTotal(fixedMinor: number, escalatingMinor: number, factors: YearFactors): number {
  let total = 0;
  for (let index = 0; index < factors.rises.length; index++)
    total += roundMoney(recurringIn(index, fixedMinor, escalatingMinor, factors));
  return total;
}

/** recurring(y) = (fixed + escalating · (1 + e)^(y−1)) / (1 + d)^(y−1) */
function recurringIn(index: number, fixedMinor: number, escalatingMinor: number, factors: YearFactors): number {
  const rise = factors.rises[index] as number;
  return (fixedMinor + escalatingMinor * rise) / (factors.discounts[index] as number);
}
