/** What every part of the report reads: the plan, the words, the names, the way figures are written. */
import type { Machine } from '../model/machine.ts';
import type { CustomerPlan, Quantities, SitePlan } from '../planner/plan.ts';
import type { ReportText } from '../text/report.ts';
import type { ShowFigure } from '../text/sentence.ts';
import type { KeyFigure } from './model.ts';
import type { ReportNames } from './names.ts';
import { figureParts, figureText, type Writing } from './number-text.ts';

export interface ReportContext {
  readonly plan: CustomerPlan;
  readonly text: ReportText;
  readonly names: ReportNames;
  readonly writing: Writing;
  /** A figure with its unit, for the sentences of shared/text. */
  readonly show: ShowFigure;
}

/** A quantity in a sentence; a dash when the plan does not have it. */
export function quantityText(context: ReportContext, quantities: Quantities, name: string): string {
  if (!quantities.has(name)) return context.text.labels.none;
  return figureText(quantities.get(name), quantities.unit(name), context.writing);
}

/** A headline figure from a quantity; nothing when the plan does not have it. */
export function keyFigure(
  context: ReportContext,
  quantities: Quantities,
  name: string,
  detail = '',
): readonly KeyFigure[] {
  if (!quantities.has(name)) return [];
  const { number, unit } = figureParts(quantities.get(name), quantities.unit(name), context.writing);
  return [{ label: context.text.quantityLabel(name, quantities.label(name)), value: number, unit, detail }];
}

/** The site's name where there are several sites, '' where naming the only one would say nothing. */
export function siteLabel(context: ReportContext, site: SitePlan): string {
  return context.plan.sites.length > 1 ? site.name : '';
}

/** A site's section id and title, told apart by site where there are several. */
export function sectionHead(
  context: ReportContext,
  site: SitePlan,
  id: string,
  title: string,
): { readonly id: string; readonly title: string; readonly level: 2 | 1 } {
  const index = context.plan.sites.indexOf(site);
  const isOnly = context.plan.sites.length === 1;
  return {
    id: isOnly ? id : `${id}-${index + 1}`,
    title: isOnly ? title : `${site.name}: ${title}`,
    level: isOnly ? 1 : 2,
  };
}

/** Whether a blocking finding stands against the site or the whole project. */
/** Whether the document is an offer: it has a number, and every price in it is the partner's own. */
export function isOffer({ bill, quote }: CustomerPlan): boolean {
  const isOwn = bill.lines.every(({ price }) => !price.illustrative) && bill.unpricedLines.length === 0;
  return quote.number !== '' && isOwn;
}

export function isBlocked({ plan }: ReportContext, { name }: SitePlan): boolean {
  return plan.findings.some(({ severity, site }) => severity === 'blocking' && (site === null || site === name));
}

export function countOf(machines: readonly Machine[], protection: Machine['protection']): number {
  return machines.filter((machine) => machine.protection === protection).length;
}
