/** What the lines add up to: sections, one-off, yearly, year by year, over the horizon. Whole minor units throughout. */
import { roundMoney } from '../base/rounding.ts';
import type { Bill, BillLine, YearCost } from '../model/bill.ts';
import { billSections } from '../model/bill-wish.ts';

export interface CostTerms {
  readonly horizonYears: number;
  /** Share by which escalating lines rise each year. */
  readonly escalationPerYear: number;
  readonly discountRatePerYear: number;
}

type Totals = Pick<
  Bill,
  'sectionTotals' | 'oneOffMinor' | 'yearlyMinor' | 'years' | 'overHorizonMinor' | 'unpricedLines'
>;

/** Totals of the priced lines; lines without a price are named, not guessed. */
export function billTotals(lines: readonly BillLine[], terms: CostTerms): Totals {
  const sectionTotals = billSections
    .map((section) => {
      const inSection = lines.filter((line) => line.section === section);
      return {
        section,
        oneOffMinor: sum(inSection, 'once'),
        yearlyMinor: sum(inSection, 'year'),
        lines: inSection.length,
      };
    })
    .filter((total) => total.lines > 0)
    .map(({ section, oneOffMinor, yearlyMinor }) => ({ section, oneOffMinor, yearlyMinor }));
  const years = yearCosts(lines, terms);
  return {
    sectionTotals,
    oneOffMinor: sum(lines, 'once'),
    yearlyMinor: sum(lines, 'year'),
    years,
    overHorizonMinor: years.reduce((total, { oneOffMinor, recurringMinor }) => total + oneOffMinor + recurringMinor, 0),
    unpricedLines: lines.filter(({ totalMinor }) => totalMinor === null).map(({ id }) => id),
  };
}

export const sum = (lines: readonly BillLine[], term: BillLine['term']): number =>
  lines.reduce((total, line) => (line.term === term ? total + (line.totalMinor ?? 0) : total), 0);

/**
 * Cost of each year: one-off in year 1; recurring(y) = (fixed + escalating · (1 + e)^(y−1)) / (1 + d)^(y−1),
 * rounded once a year to whole minor units.
 */
export function yearCosts(
  lines: readonly BillLine[],
  { horizonYears, escalationPerYear, discountRatePerYear }: CostTerms,
): readonly YearCost[] {
  const yearly = lines.filter(({ term }) => term === 'year');
  const escalating = sum(
    yearly.filter(({ escalates }) => escalates),
    'year',
  );
  const fixed = sum(
    yearly.filter(({ escalates }) => !escalates),
    'year',
  );
  return Array.from({ length: horizonYears }, (_, index) => ({
    year: index + 1,
    oneOffMinor: index === 0 ? sum(lines, 'once') : 0,
    recurringMinor: roundMoney(
      (fixed + escalating * (1 + escalationPerYear) ** index) / (1 + discountRatePerYear) ** index,
    ),
  }));
}
