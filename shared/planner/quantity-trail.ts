/**
 * Which named quantities the lines of a bill count, and which those follow from: what a workbook needs to recalculate.
 *
 * A quantity stands after those that its formula reads. What a solver found ends the trail, as an input does.
 */
import type { Book } from '../engine/book.ts';
import type { Quantity } from '../engine/definition.ts';
import { parseFormula, type ParsedFormula } from '../engine/formula.ts';
import type { BillLine } from '../model/bill.ts';
import { projectBook, siteBook } from './method-book.ts';
import type { CustomerPlan, Quantities } from './plan.ts';

export interface TrailStep {
  /** null for the project's own. */
  readonly site: string | null;
  readonly name: string;
  readonly label: string;
  /** As the method book has it: money is 'money'. */
  readonly unit: string;
  /** In that unit. */
  readonly value: number;
  readonly kind: Quantity['kind'];
  /** null for inputs and for what a solver found. */
  readonly formula: ParsedFormula | null;
}

type TrailPlan = Pick<CustomerPlan, 'sites' | 'quantities' | 'bill'>;

/** The site whose quantities a line reads: its own, or the only one there is; null for those of the project. */
export function siteOfName(name: string, { site }: Pick<BillLine, 'site'>, { sites }: TrailPlan): string | null {
  if (name.startsWith('project.')) return null;
  return site ?? (sites.length === 1 ? (sites[0]?.name ?? null) : null);
}

/** What a line's quantity is reckoned from; null for a plain number and for what is no formula. */
export function formulaOf({ quantityFrom }: Pick<BillLine, 'quantityFrom'>): ParsedFormula | null {
  const parsed = parseFormula(quantityFrom);
  return parsed.ok && parsed.value.names.length > 0 ? parsed.value : null;
}

/** The trail of all lines, and of the names that each site is asked for besides. */
export function quantityTrail(plan: TrailPlan, siteNames: readonly string[] = []): readonly TrailStep[] {
  const { lines, optionalLines } = plan.bill;
  const wanted = [...lines, ...optionalLines].flatMap((line) =>
    (formulaOf(line)?.names ?? []).map((name) => ({ name, site: siteOfName(name, line, plan) })),
  );
  const ofSites = plan.sites.flatMap(({ name: site, quantities }) => {
    const names = [...siteNames, ...wanted.filter((each) => each.site === site).map(({ name }) => name)];
    return scopeTrail(site, siteBook(), quantities, names);
  });
  const ofProject = wanted.filter(({ site }) => site === null).map(({ name }) => name);
  return [...ofSites, ...scopeTrail(null, projectBook(), plan.quantities, ofProject)];
}

function scopeTrail<Context>(
  site: string | null,
  { quantities: book, formulas }: Book<Context>,
  quantities: Quantities,
  names: readonly string[],
): readonly TrailStep[] {
  const steps = new Map<string, TrailStep>();
  const visit = (name: string): void => {
    const quantity = book.get(name);
    if (steps.has(name) || quantity === undefined || !quantities.has(name)) return;
    const formula = formulas.get(name) ?? null;
    formula?.names.forEach(visit);
    const { label, unit, kind } = quantity;
    steps.set(name, { site, name, label, unit, value: quantities.get(name), kind, formula });
  };
  names.forEach(visit);
  return [...steps.values()];
}
