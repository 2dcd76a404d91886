/** What typing a price or a discount into a line of the bill changes in the project. */
import type { Discount, Project } from '../../../shared/model/project.ts';
import { withValueAt } from '../../state/path.ts';
import type { LineRow } from './bill-rows.ts';

/** Id under which the project keeps the user's own price of a line that follows from the plan. */
export function priceIdOf({ line }: LineRow): string {
  return line.price.id === 'own' ? line.part : line.price.id;
}

/** An own price; null goes back to that of the price books. */
export function withPrice(project: Project, row: LineRow, minor: number | null, reason: string): Project {
  if (row.own !== null) return withValueAt(project, `bill.customLines[${row.own.at}].unitPriceMinor`, minor ?? 0);
  const path = `bill.prices[${JSON.stringify(priceIdOf(row))}]`;
  const before = project.bill.prices[priceIdOf(row)];
  return withValueAt(project, path, minor === null ? undefined : { minor, reason: before?.reason ?? reason });
}

/** A discount for this line alone; null leaves the line to the discounts of its section. */
export function withDiscount(project: Project, row: LineRow, share: number | null, reason: string): Project {
  if (row.own !== null)
    return withValueAt(project, `bill.customLines[${row.own.at}].discountShare`, share ?? undefined);
  const others = project.bill.discounts.filter(({ line }) => line !== row.line.id);
  const before = project.bill.discounts.find(({ line }) => line === row.line.id);
  const own: readonly Discount[] =
    share === null ? [] : [{ line: row.line.id, share, reason: before?.reason ?? reason }];
  return withValueAt(project, 'bill.discounts', [...others, ...own]);
}
