/** What the customer is offered: the lines the partner sells, options apart, VAT, cost over 1, 3 and 5 years. */
import { roundMoney } from '../base/rounding.ts';
import type { Bill, BillLine, VatTotals } from '../model/bill.ts';
import { sum, yearCosts, type CostTerms } from './totals.ts';

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
    vat: vatTotals(offered),
  };
}

/** VAT by rate, lowest first; null where the quote names no VAT. VAT = share × net, rounded once a rate. */
function vatTotals(offered: readonly BillLine[]): VatTotals | null {
  const shares = [...new Set(offered.flatMap(({ vatShare }) => (vatShare === null ? [] : [vatShare])))];
  if (shares.length === 0) return null;
  const rates = shares
    .sort((a, b) => a - b)
    .map((share) => {
      const taxed = offered.filter(({ vatShare }) => vatShare === share);
      const [oneOffNetMinor, yearlyNetMinor] = [sum(taxed, 'once'), sum(taxed, 'year')];
      const vat = (minor: number): number => roundMoney(share * minor);
      return {
        share,
        oneOffNetMinor,
        oneOffVatMinor: vat(oneOffNetMinor),
        yearlyNetMinor,
        yearlyVatMinor: vat(yearlyNetMinor),
      };
    });
  const add = (of: (rate: (typeof rates)[number]) => number): number => rates.reduce((all, rate) => all + of(rate), 0);
  const [oneOffVatMinor, yearlyVatMinor] = [add((rate) => rate.oneOffVatMinor), add((rate) => rate.yearlyVatMinor)];
  return {
    rates,
    oneOffVatMinor,
    yearlyVatMinor,
    oneOffGrossMinor: sum(offered, 'once') + oneOffVatMinor,
    yearlyGrossMinor: sum(offered, 'year') + yearlyVatMinor,
  };
}
