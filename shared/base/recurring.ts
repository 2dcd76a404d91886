/** What yearly costs come to year by year: rises and discounting, the same for the bill and for whatever is compared. */
import { roundMoney } from './rounding.ts';

export interface CostTerms {
  readonly horizonYears: number;
  /** Share by which escalating costs rise each year. */
  readonly escalationPerYear: number;
  readonly discountRatePerYear: number;
}

/**
 * Recurring cost of each year of the horizon [whole minor units].
 *
 * recurring(y) = (fixed + escalating · (1 + e)^(y−1)) / (1 + d)^(y−1), rounded once a year
 */
export function recurringCosts(
  fixedMinor: number,
  escalatingMinor: number,
  { horizonYears, escalationPerYear, discountRatePerYear }: CostTerms,
): readonly number[] {
  return Array.from({ length: horizonYears }, (_, index) =>
    roundMoney((fixedMinor + escalatingMinor * (1 + escalationPerYear) ** index) / (1 + discountRatePerYear) ** index),
  );
}
