/** What the lines add up to: sections, one-off, yearly, year by year, over the horizon. Whole minor units throughout. */
import { exactRecurringCosts, recurringCosts, recurringTotal, yearFactors, type CostTerms } from '../base/recurring.ts';
import type { Bill, BillLine, YearCost } from '../model/bill.ts';
import { billSections, type BillSection } from '../model/bill-wish.ts';

export type { CostTerms };

type Totals = Pick<Bill, 'oneOffMinor' | 'yearlyMinor' | 'overHorizonMinor' | 'unpricedLines'>;

/** Totals of the priced lines; lines without a price are named, not guessed. */
export function billTotals(lines: readonly BillLine[], terms: CostTerms): Totals {
  const { onceMinor, fixedMinor, escalatingMinor } = sumsOf(lines);
  const unpricedLines: string[] = [];
  for (const { totalMinor, id } of lines) if (totalMinor === null) unpricedLines.push(id);
  return {
    oneOffMinor: onceMinor,
    yearlyMinor: fixedMinor + escalatingMinor,
    overHorizonMinor: onceMinor + recurringTotal(fixedMinor, escalatingMinor, yearFactors(terms)),
    unpricedLines,
  };
}

/** Totals of the sections that have lines, in the order of a bill. */
export function sectionTotals(lines: readonly BillLine[]): Bill['sectionTotals'] {
  const bySection = new Map<BillSection, BillLine[]>(billSections.map((section) => [section, []]));
  for (const line of lines) bySection.get(line.section)?.push(line);
  return [...bySection]
    .filter(([, inSection]) => inSection.length > 0)
    .map(([section, inSection]) => ({
      section,
      oneOffMinor: sum(inSection, 'once'),
      yearlyMinor: sum(inSection, 'year'),
    }));
}

export const sum = (lines: readonly BillLine[], term: BillLine['term']): number => {
  const { onceMinor, fixedMinor, escalatingMinor } = sumsOf(lines);
  return term === 'once' ? onceMinor : fixedMinor + escalatingMinor;
};

interface Sums {
  readonly onceMinor: number;
  /** Yearly, and the same in every year. */
  readonly fixedMinor: number;
  /** Yearly, and rising. */
  readonly escalatingMinor: number;
}

function sumsOf(lines: readonly BillLine[]): Sums {
  let [onceMinor, fixedMinor, escalatingMinor] = [0, 0, 0];
  for (const { totalMinor, term, escalates } of lines) {
    if (totalMinor === null) continue;
    if (term === 'once') onceMinor += totalMinor;
    else if (escalates) escalatingMinor += totalMinor;
    else fixedMinor += totalMinor;
  }
  return { onceMinor, fixedMinor, escalatingMinor };
}

/** Cost of each year: one-off in year 1, and what recurs. */
export function yearCosts(lines: readonly BillLine[], terms: CostTerms): readonly YearCost[] {
  const { onceMinor, fixedMinor, escalatingMinor } = sumsOf(lines);
  return recurringCosts(fixedMinor, escalatingMinor, yearFactors(terms)).map((recurringMinor, index) => ({
    year: index + 1,
    oneOffMinor: index === 0 ? onceMinor : 0,
    recurringMinor,
  }));
}

/** What recurs of the lines in each year [minor units, not yet whole]. */
export function exactYearCosts(lines: readonly BillLine[], terms: CostTerms): readonly number[] {
  const { fixedMinor, escalatingMinor } = sumsOf(lines);
  return exactRecurringCosts(fixedMinor, escalatingMinor, yearFactors(terms));
}
