/** What the offer costs the partner and what is left: the inside view, made apart from the bill that customers see. */
import { roundMoney } from '../base/rounding.ts';
import { ruleFor } from '../catalog/line-rules.ts';
import type { Bill, BillLine } from '../model/bill.ts';
import type { BillWish, Discount } from '../model/bill-wish.ts';
import type { CostRule, InsideBill, InsideLine, InsideTotal, InsideWish } from '../model/quote.ts';

/** Cost and margin of every offered line; a line without a cost rule is named, never taken for free. */
export function insideBill(bill: Bill, { discounts }: Pick<BillWish, 'discounts'>, { costs }: InsideWish): InsideBill {
  const offered = bill.lines.filter((line) => line.offered);
  const inside = (line: BillLine): InsideLine => insideLine(line, discounts, costs);
  const lines = offered.map(inside);
  return {
    lines: [...lines, ...bill.optionalLines.map(inside)],
    oneOff: totalOf(offered, lines, 'once'),
    yearly: totalOf(offered, lines, 'year'),
    uncosted: lines.filter(({ costMinor }) => costMinor === null).map(({ id }) => id),
  };
}

function insideLine(line: BillLine, discounts: readonly Discount[], costs: readonly CostRule[]): InsideLine {
  const rule = ruleFor(costs, line);
  const unitCost = rule === null ? null : costOf(rule, line.unitListMinor);
  const costMinor = unitCost === null ? null : roundMoney(line.quantity * unitCost);
  const { totalMinor } = line;
  const marginMinor = costMinor === null || totalMinor === null ? null : totalMinor - costMinor;
  const discount = ruleFor(discounts, line);
  return {
    id: line.id,
    unitCostMinor: unitCost === null ? null : roundMoney(unitCost),
    costMinor,
    marginMinor,
    marginShare: marginShareOf(marginMinor, totalMinor),
    costReason: rule?.reason ?? '',
    discountReason: discount?.share === line.discountShare ? discount.reason : '',
  };
}

/** A cost in money goes before a share off list. */
function costOf({ unitCostMinor, share }: CostRule, listMinor: number | null): number | null {
  if (unitCostMinor !== undefined) return unitCostMinor;
  return share === undefined || listMinor === null ? null : listMinor * (1 - share);
}

const marginShareOf = (margin: number | null, net: number | null): number | null =>
  margin === null || net === null || net === 0 ? null : margin / net;

function totalOf(offered: readonly BillLine[], lines: readonly InsideLine[], term: BillLine['term']): InsideTotal {
  let [netMinor, costMinor] = [0, 0];
  lines.forEach((line, index) => {
    const sold = offered[index];
    if (sold?.term !== term || line.costMinor === null || line.marginMinor === null) return;
    costMinor += line.costMinor;
    netMinor += line.costMinor + line.marginMinor;
  });
  const marginMinor = netMinor - costMinor;
  return { netMinor, costMinor, marginMinor, marginShare: marginShareOf(marginMinor, netMinor) };
}
