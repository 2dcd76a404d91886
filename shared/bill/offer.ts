/** What the customer is offered: the lines the partner sells, options apart, VAT, cost over 1, 3 and 5 years. */
import type { Bill, BillLine } from '../model/bill.ts';
import { sum, yearCosts, type CostTerms } from './totals.ts';
import { vatTotals } from './vat.ts';

/** Years that quotes of the field compare (reference: cost over 3 and 5 years, year by year). */
const comparedYears = [1, 3, 5];

type Offer = Pick<Bill, 'horizons' | 'offer' | 'options' | 'vat'>;

/** `optional` are the optional and alternative lines, which count nowhere else. */
export function offerTotals(lines: readonly BillLine[], optional: readonly BillLine[], terms: CostTerms): Offer {
  const offered = lines.filter((line) => line.offered);
  const options = optional.filter(({ standing }) => standing === 'optional');
  return {
    horizons: comparedYears.map((years) => ({
      years,
      minor: yearCosts(lines, { ...terms, horizonYears: years }).reduce(
        (total, { oneOffMinor, recurringMinor }) => total + oneOffMinor + recurringMinor,
        0,
      ),
    })),
    offer: { oneOffMinor: sum(offered, 'once'), yearlyMinor: sum(offered, 'year') },
    options: { oneOffMinor: sum(options, 'once'), yearlyMinor: sum(options, 'year') },
    vat: vatTotals(offered, terms, comparedYears),
  };
}
