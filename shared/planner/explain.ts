/** The trace of one quantity of a plan: what the engine says of it, where its inputs came from, what it rests on. */
import { required } from '../base/assert.ts';
import { nearestName } from '../base/nearest.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Book } from '../engine/book.ts';
import { explainQuantity, type Explanation, type ShowFigure } from '../engine/explain.ts';
import { runBook, type Values } from '../engine/run.ts';
import type { BillContext } from '../bill/context.ts';
import type { PriceOrigin } from '../model/bill.ts';
import type { Confidence } from '../model/figure.ts';
import type { Project } from '../model/project.ts';
import { explainLine, explainTotal, isBillTotal, linesNamed, type BillScope } from './explain-bill.ts';
import { hostBook, projectBook, siteBook, type SiteStages } from './method-book.ts';
import type { Origin } from './origin.ts';
import { runProject, type ProjectRun, type SiteRun } from './plan-project.ts';
import type { PreparedProject, ResolvedInputs } from './prepare.ts';
import { shownUnit } from './quantities.ts';

/** A line of the bill beside its formula: where its price and its discount come from. */
export interface LineTrace {
  readonly part: string;
  readonly quantityFrom: string;
  /** Whole minor units of the project's currency; null = no price is known. */
  readonly unitListMinor: number | null;
  readonly unitNetMinor: number | null;
  readonly price: PriceOrigin;
  readonly discountShare: number;
  /** null where there is no discount, or no reason was given for it. */
  readonly discountReason: string | null;
}

export interface Trace extends Explanation {
  /** Site of the quantity; null for the project's own. */
  readonly site: string | null;
  /** Host kind of the quantity; null unless it belongs to one. */
  readonly hostKind: string | null;
  /** Where an input came from; null for computed quantities. */
  readonly origin: Origin | null;
  /** Worst confidence among the leaves it rests on; the user's own values count as quoted. */
  readonly confidence: Confidence;
  /** Names of the unconfirmed assumptions among its leaves. */
  readonly restsOn: readonly string[];
  /** For lines of the bill. */
  readonly line?: LineTrace;
}

/** Explains quantities of one plan; made once, asked often. */
export interface Explainer {
  /** The trace of a quantity or of a bill line by its id; a site is needed only where several have it. */
  readonly explain: (name: string, site?: string) => Result<Trace, string>;
}

export interface Scope {
  readonly site: string | null;
  readonly hostKind: string | null;
  readonly book: Book<never>;
  readonly values: Values;
  readonly context: unknown;
  readonly inputs: ResolvedInputs;
}

export function explainer(prepared: PreparedProject, show: ShowFigure): Explainer {
  const run = runProject(prepared);
  const scopes = scopesIn(run, prepared);
  const bill = billScope(run, scopes, prepared, show);
  return {
    explain: (name, site) => {
      const [line, ...others] = linesNamed(name, site, bill.lines);
      if (others.length > 0) {
        const ids = [line, ...others].map((each) => `"${each?.id}"`);
        return err(`several sites have the line "${name}": ask for ${ids.join(' or ')}`);
      }
      if (line !== undefined) return ok(explainLine(line, bill));
      const having = scopes.filter(({ book }) => book.quantities.has(name));
      const scope = having.find((each) => site === undefined || each.site === site || each.site === null);
      if (scope === undefined) return err(notFound(name, site, scopes, prepared));
      const found = trace(name, scope, prepared, show);
      return ok(isBillTotal(name) ? explainTotal(found, bill) : found);
    },
  };
}

function billScope(
  { plan: { bill }, billing }: ProjectRun,
  scopes: readonly Scope[],
  { project }: PreparedProject,
  show: ShowFigure,
): BillScope {
  const scopeOf = (name: string, site: string | null): Scope | undefined =>
    scopes.find((scope) => (scope.site === null || scope.site === site) && scope.book.quantities.has(name));
  return {
    project,
    lines: [...bill.lines, ...bill.optionalLines],
    custom: new Map(
      billing.customLines.map(({ line, site, formula }) => [
        line.site === undefined ? `line.${line.id}` : `line.${line.id}@${line.site}`,
        { site, names: formula?.names ?? [] },
      ]),
    ),
    knows: (name, site) => scopeOf(name, site) !== undefined,
    restsOn: (name, site) => {
      const scope = required(scopeOf(name, site), name);
      return foundation(leavesOf(name, scope), scope, project);
    },
    show,
  };
}

function notFound(
  name: string,
  site: string | undefined,
  scopes: readonly Scope[],
  { project }: PreparedProject,
): string {
  if (site !== undefined && !project.sites.some((each) => each.name === site)) {
    return `there is no site "${site}": the sites are ${project.sites.map((each) => `"${each.name}"`).join(', ')}`;
  }
  const names = scopes.flatMap(({ book }) => [...book.quantities.keys()]);
  const close = nearestName(name, names);
  return `there is no quantity "${name}": ${close === null ? 'see "lockstep method" for all of them' : `did you mean "${close}"?`}`;
}

/** Every book of a plan with the values it gave: of each site, of each of its host kinds, of the project. */
export function scopesOf(prepared: PreparedProject): readonly Scope[] {
  return scopesIn(runProject(prepared), prepared);
}

function scopesIn(run: ProjectRun, prepared: PreparedProject): readonly Scope[] {
  return [...run.sites.flatMap((site) => siteScopes(site, prepared)), projectScope(prepared, run)];
}

/** Runs a site's book again to get at its values: explaining is rare, planning is not. */
function siteScopes({ context, plan, prepared }: SiteRun, { prices }: PreparedProject): readonly Scope[] {
  const site = plan.name;
  const book = siteBook();
  const values = runBook<SiteStages>(book, (name) => prepared.inputs.get(name)?.value ?? 0, { ...context, prices });
  const hosts = context.hostKinds.map(({ name, values: hostValues }, group): Scope => {
    return {
      site,
      hostKind: name,
      book: hostBook() as Book<never>,
      values: hostValues,
      context: null,
      inputs: prepared.hostInputs[group] ?? new Map(),
    };
  });
  return [
    { site, hostKind: null, book: book as unknown as Book<never>, values, context, inputs: prepared.inputs },
    ...hosts,
  ];
}

function projectScope({ inputs }: PreparedProject, { billing }: ProjectRun): Scope {
  const book = projectBook();
  const values = runBook<BillContext>(book, (name) => inputs.get(name)?.value ?? 0, billing);
  return { site: null, hostKind: null, book: book as unknown as Book<never>, values, context: billing, inputs };
}

function trace(name: string, scope: Scope, { project }: PreparedProject, show: ShowFigure): Trace {
  const shown: ShowFigure = (value, unit) => show(value, shownUnit(unit, project.currency));
  const explanation = explainQuantity(scope.book, scope.values, scope.context as never, name, shown);
  return {
    ...explanation,
    unit: shownUnit(explanation.unit, project.currency),
    site: scope.site,
    hostKind: scope.hostKind,
    origin: scope.inputs.get(name)?.origin ?? null,
    ...foundation(leavesOf(name, scope), scope, project),
  };
}

function foundation(
  leaves: readonly string[],
  { inputs }: Scope,
  { assumptions }: Project,
): Pick<Trace, 'confidence' | 'restsOn'> {
  const sure = (leaf: string): Confidence => confidenceOf(inputs.get(leaf)?.origin);
  const confidences = leaves.map(sure);
  return {
    confidence: confidences.includes('estimate') ? 'estimate' : confidences.includes('derived') ? 'derived' : 'quoted',
    restsOn: leaves.filter((leaf) => sure(leaf) === 'estimate' && assumptions[leaf] === undefined),
  };
}

/** Inputs a quantity rests on, directly or through others, each once. */
function leavesOf(name: string, { book }: Scope): readonly string[] {
  const leaves = new Set<string>();
  const seen = new Set<string>();
  const visit = (each: string): void => {
    if (seen.has(each)) return;
    seen.add(each);
    const quantity = book.quantities.get(each);
    if (quantity === undefined) return;
    if (quantity.kind === 'input') leaves.add(each);
    else if (quantity.kind === 'formula') book.formulas.get(each)?.names.forEach(visit);
    else visitSolver(quantity.by);
  };
  const visitSolver = (id: string): void => {
    const solver = book.solvers.get(id);
    solver?.inputs.forEach(visit);
    solver?.after.forEach(visitSolver);
  };
  visit(name);
  return [...leaves];
}

function confidenceOf(origin: Origin | undefined): Confidence {
  if (origin === undefined || origin.kind === 'project' || origin.kind === 'override') return 'quoted';
  if (origin.kind === 'variation') return confidenceOf(origin.instead);
  return origin.figure.confidence;
}
