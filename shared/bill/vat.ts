/**
 * Value added tax of what the partner sells: by rate, one-off and recurring apart, year by year and over years.
 *
 * Net, rate and tax by rate are what an invoice must show (Directive 2006/112/EC, article 226 (8) to (10)).
 */
import { roundedParts, roundMoney } from '../base/rounding.ts';
import type { BillLine, TaxedSum, TaxedYear, VatTotals } from '../model/bill.ts';
import { exactYearCosts, sum, type CostTerms } from './totals.ts';

/** null where the quote names no VAT. Rates stand lowest first. VAT = share × net, rounded once a rate and year. */
export function vatTotals(
  offered: readonly BillLine[],
  terms: CostTerms,
  comparedYears: readonly number[],
): VatTotals | null {
  const shares = [...new Set(offered.flatMap(({ vatShare }) => (vatShare === null ? [] : [vatShare])))].sort(
    (a, b) => a - b,
  );
  if (shares.length === 0) return null;
  const longest = Math.max(terms.horizonYears, ...comparedYears);
  const years = taxedYears(offered, shares, { ...terms, horizonYears: longest });
  const rates = shares.map((share) => firstYearOf(offered, share));
  const add = (of: (rate: (typeof rates)[number]) => number): number => rates.reduce((all, rate) => all + of(rate), 0);
  const [oneOffVatMinor, yearlyVatMinor] = [add((rate) => rate.oneOffVatMinor), add((rate) => rate.yearlyVatMinor)];
  return {
    rates,
    oneOffVatMinor,
    yearlyVatMinor,
    oneOffGrossMinor: sum(offered, 'once') + oneOffVatMinor,
    yearlyGrossMinor: sum(offered, 'year') + yearlyVatMinor,
    years: years.slice(0, terms.horizonYears),
    horizons: comparedYears.map((count) => ({ years: count, ...together(years.slice(0, count)) })),
    overHorizon: together(years.slice(0, terms.horizonYears)),
  };
}

const vatOf = (share: number, netMinor: number): number => roundMoney(share * netMinor);

function firstYearOf(offered: readonly BillLine[], share: number): VatTotals['rates'][number] {
  const taxed = offered.filter(({ vatShare }) => vatShare === share);
  const [oneOffNetMinor, yearlyNetMinor] = [sum(taxed, 'once'), sum(taxed, 'year')];
  return {
    share,
    oneOffNetMinor,
    oneOffVatMinor: vatOf(share, oneOffNetMinor),
    yearlyNetMinor,
    yearlyVatMinor: vatOf(share, yearlyNetMinor),
  };
}

/**
 * Each year by rate. The rates of a year add up to its net cost, which is rounded as a whole: a rate gets what the sum
 * up to it, rounded, has more than the sum before it. Tax is on the net sums shown.
 */
function taxedYears(offered: readonly BillLine[], shares: readonly number[], terms: CostTerms): readonly TaxedYear[] {
  const recurring = shares.map((share) =>
    exactYearCosts(
      offered.filter(({ vatShare }) => vatShare === share),
      terms,
    ),
  );
  return Array.from({ length: terms.horizonYears }, (_, index) => {
    const parts = roundedParts(recurring.map((years) => years[index] ?? 0));
    const rates = shares.map((share, place) => {
      const oneOff = index === 0 ? firstYearOf(offered, share) : null;
      const recurringNetMinor = parts[place] ?? 0;
      const recurringVatMinor = vatOf(share, recurringNetMinor);
      return {
        share,
        recurringNetMinor,
        recurringVatMinor,
        netMinor: (oneOff?.oneOffNetMinor ?? 0) + recurringNetMinor,
        vatMinor: (oneOff?.oneOffVatMinor ?? 0) + recurringVatMinor,
      };
    });
    return { year: index + 1, ...summed(rates) };
  });
}

function together(years: readonly TaxedYear[]): TaxedSum {
  const [first] = years;
  const rates = (first?.rates ?? []).map(({ share }, place) => ({
    share,
    netMinor: years.reduce((all, { rates: each }) => all + (each[place]?.netMinor ?? 0), 0),
    vatMinor: years.reduce((all, { rates: each }) => all + (each[place]?.vatMinor ?? 0), 0),
  }));
  return summed(rates);
}

function summed<Rate extends TaxedSum['rates'][number]>(
  rates: readonly Rate[],
): Omit<TaxedSum, 'rates'> & { readonly rates: readonly Rate[] } {
  const netMinor = rates.reduce((all, rate) => all + rate.netMinor, 0);
  const vatMinor = rates.reduce((all, rate) => all + rate.vatMinor, 0);
  return { netMinor, rates, vatMinor, grossMinor: netMinor + vatMinor };
}
