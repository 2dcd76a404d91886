/** What the lines add up to: sections, one-off, yearly, year by year, over the horizon. Whole minor units throughout. */
import { recurringCosts, type CostTerms } from '../base/recurring.ts';
import type { Bill, BillLine, YearCost } from '../model/bill.ts';
import { billSections } from '../model/bill-wish.ts';

export type { CostTerms };

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

/** Cost of each year: one-off in year 1, and what recurs. */
export function yearCosts(lines: readonly BillLine[], terms: CostTerms): readonly YearCost[] {
  const yearly = lines.filter(({ term }) => term === 'year');
  const escalating = sum(
    yearly.filter(({ escalates }) => escalates),
    'year',
  );
  const once = sum(lines, 'once');
  return recurringCosts(sum(yearly, 'year') - escalating, escalating, terms).map((recurringMinor, index) => ({
    year: index + 1,
    oneOffMinor: index === 0 ? once : 0,
    recurringMinor,
  }));
}
