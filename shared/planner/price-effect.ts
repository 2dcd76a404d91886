/** What a price book does to a project before it is taken over: the same plan with the old prices and with the new. */
import { changesSince, revisionOf } from '../bill/revision.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Bill } from '../model/bill.ts';
import type { PriceBookFile } from '../model/price-book.ts';
import type { Project } from '../model/project.ts';
import type { BillChange } from '../model/quote.ts';
import { withPriceBook } from '../pricebook/keep.ts';
import { planProject } from './plan-project.ts';
import type { Problem } from '../model/problem.ts';
import { prepareProject } from './prepare.ts';

export interface PriceEffect {
  readonly project: Project;
  readonly before: Bill;
  readonly after: Bill;
  readonly changes: readonly BillChange[];
  /** Lines of the new bill whose price the book gives. */
  readonly priced: number;
  /** Rows the project keeps of the book. */
  readonly kept: number;
}

/** The project with the book in it, beside what it was. */
export function priceEffect(
  project: Project,
  book: PriceBookFile,
  catalogue: Catalogue,
): Result<PriceEffect, readonly Problem[]> {
  const now = prepareProject(project, catalogue);
  if (!now.ok) return now;
  const { kept, project: changed } = withPriceBook(project, book, namesAsked(project, now.value.catalogue));
  const then = prepareProject(changed, catalogue);
  if (!then.ok) return err(then.error);
  const [before, after] = [planProject(now.value).bill, planProject(then.value).bill];
  const { revision, date } = project;
  return ok({
    project: changed,
    before,
    after,
    changes: changesSince(revisionOf(before, { revision, date, note: '' }), after),
    priced: [...after.lines, ...after.optionalLines].filter(({ price }) => price.book?.id === book.id).length,
    kept,
  });
}

/** Every name a price may be asked by: Lockstep's own ids, and what the project's lines name. */
export function namesAsked({ bill }: Project, { prices }: Catalogue): readonly string[] {
  return [
    ...Object.keys(prices.prices),
    ...bill.customLines.flatMap(({ price }) => (price === undefined ? [] : [price])),
  ];
}
