/** Rules of the bill. */
import { nearestName } from '../../base/nearest.ts';
import { rateFrom, type FoundPrice, type PriceLookup } from '../../catalog/price-lookup.ts';
import type { Bill } from '../../model/bill.ts';
import type { Rule } from '../../model/finding.ts';
import { unmetNeeds } from '../needs.ts';
import { electricityCurrency } from '../resolve.ts';
import type { BillRuleContext } from '../rule-context.ts';

const rule = (
  code: string,
  severity: Rule<never>['severity'],
  title: string,
  judge: Rule<BillRuleContext>['judge'],
): Rule<BillRuleContext> => ({
  code,
  severity,
  stage: 'bill',
  title,
  source: 'lockstep:method',
  judge,
});

const millisecondsPerDay = 86_400_000;
/** A quote is valid for 30 days as a rule; a rate older than that is older than the quote before. */
const rateDaysMax = 30;

/** Prices of the bill's lines that have a problem, each once. */
function pricesWith(
  problem: FoundPrice['problem'],
  { lines, optionalLines }: Bill,
  prices: PriceLookup,
): readonly FoundPrice[] {
  const ids = [...new Set([...lines, ...optionalLines].map(({ price }) => price.id))];
  return ids.map(prices).filter((found) => found.problem === problem);
}

export const billRules: readonly Rule<BillRuleContext>[] = [
  rule('BILL-01', 'warning', 'Lines without a price', ({ bill }) => {
    const names = bill.lines.filter(({ totalMinor }) => totalMinor === null).map(({ description }) => description);
    const unique = [...new Set(names)];
    return unique.length === 0 ? [] : [{ figures: { count: names.length, lines: unique.join(', ') } }];
  }),
  rule('BILL-02', 'note', 'Prices are illustrative', ({ bill }) =>
    bill.lines.some(({ price }) => price.illustrative) ? [{ figures: {} }] : [],
  ),
  rule('BILL-03', 'blocking', 'No exchange rate for the price book’s currency', ({ project, bill, prices }) => {
    const lacking = pricesWith('no-rate', bill, prices).map(({ origin }) => origin.book?.currency ?? '');
    const from = [...new Set(lacking)].sort().join(', ');
    return from === '' ? [] : [{ figures: { from, to: project.currency } }];
  }),
  rule('BILL-04', 'warning', 'A price has expired', ({ bill, prices }) => {
    return pricesWith('expired', bill, prices).map(({ name, validTo }) => ({
      subject: name,
      figures: { price: name, validTo: validTo ?? '' },
    }));
  }),
  rule('BILL-08', 'warning', 'A price does not hold yet', ({ bill, prices, project }) =>
    pricesWith('not-yet', bill, prices).map((found) => ({
      subject: found.name,
      figures: { price: found.name, validFrom: found.origin.book?.date ?? '', date: project.date },
    })),
  ),
  rule('BILL-09', 'warning', 'A discount, cost or standing names a line that is not there', ({ project, bill }) => {
    const known = new Set([...bill.lines, ...bill.optionalLines].map(({ id }) => id));
    const { discounts, lines, customLines } = project.bill;
    const named = [
      ...discounts.flatMap(({ line }) => line ?? []),
      ...project.inside.costs.flatMap(({ line }) => line ?? []),
      ...lines.map(({ line }) => line),
      ...customLines.flatMap(({ alternativeTo }) => alternativeTo ?? []),
    ];
    return [...new Set(named)]
      .filter((id) => !known.has(id))
      .map((id) => ({ subject: id, figures: { line: id, meant: nearestName(id, [...known]) ?? '' } }));
  }),
  rule('BILL-10', 'note', 'An exchange rate is old or of a later day', ({ project, bill }) => {
    const used = new Set([...bill.lines, ...bill.optionalLines].flatMap(({ price }) => price.book?.rate ?? []));
    return [...used].flatMap((rate) => {
      const days = Math.round((Date.parse(project.date) - Date.parse(rate.date)) / millisecondsPerDay);
      return days >= 0 && days <= rateDaysMax
        ? []
        : [{ subject: rate.from, figures: { from: rate.from, date: rate.date, days } }];
    });
  }),
  rule('BILL-05', 'note', 'Often forgotten and not on the bill', (context) =>
    unmetNeeds(context).map(({ need, site, quantity }) => ({
      subject: need.title,
      site,
      source: need.source,
      figures: { need: need.id, item: need.title, why: need.why, quantity, unit: need.unit },
    })),
  ),
  rule('BILL-07', 'warning', 'Electricity price taken from another currency', ({ project, listedElectricityPrice }) =>
    listedElectricityPrice &&
    project.currency !== electricityCurrency &&
    rateFrom(electricityCurrency, project.bill) === null
      ? [{ figures: { from: electricityCurrency, to: project.currency } }]
      : [],
  ),
  rule('BILL-06', 'blocking', 'An own line gives no finite quantity', ({ project, brokenLines }) =>
    project.bill.customLines
      .filter(({ id }) => brokenLines.includes(id))
      .map(({ id, quantity }) => ({ subject: id, figures: { line: id, formula: String(quantity) } })),
  ),
];
