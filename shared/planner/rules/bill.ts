/** Rules of the bill. */
import { electricityCurrency } from '../resolve.ts';
import { rateFrom } from '../../catalog/price-lookup.ts';
import type { Rule } from '../../model/finding.ts';
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

/** Things a project of this kind also needs; a custom line that names one takes it off the list. */
const oftenForgotten = [
  { item: 'UPS', words: ['ups', 'usv'] },
  { item: 'rack rails and patch cables', words: ['rail', 'patch'] },
  { item: 'operating-system licences of Windows machines', words: ['windows'] },
  { item: 'media gateways or session border controllers', words: ['gateway', 'border', 'mgu', 'sbc'] },
  { item: 'training and acceptance tests', words: ['training', 'acceptance', 'schulung'] },
];

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
    const lacking = bill.lines.flatMap(({ price }) =>
      price.book !== null && prices(price.id).problem === 'no-rate' ? [price.book.currency] : [],
    );
    const from = [...new Set(lacking)].sort().join(', ');
    return from === '' ? [] : [{ figures: { from, to: project.currency } }];
  }),
  rule('BILL-04', 'warning', 'A price has expired', ({ bill, prices }) => {
    const ids = [...new Set(bill.lines.map(({ price }) => price.id))];
    return ids.flatMap((id) => {
      const found = prices(id);
      return found.problem === 'expired'
        ? [{ subject: found.name, figures: { price: found.name, validTo: found.validTo ?? '' } }]
        : [];
    });
  }),
  rule('BILL-05', 'note', 'Often forgotten lines', ({ bill }) => {
    const texts = bill.lines.map(({ description }) => description.toLowerCase());
    const missing = oftenForgotten.filter(
      ({ words }) => !texts.some((text) => words.some((word) => text.includes(word))),
    );
    return missing.length === 0 ? [] : [{ figures: { items: missing.map(({ item }) => item).join(', ') } }];
  }),
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
