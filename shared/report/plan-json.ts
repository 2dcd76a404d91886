/**
 * A plan as plain data for other programs: the same keys in the same order for the same plan.
 *
 * Nothing is rounded here. Findings carry their sentence and remedy, so that a reader needs no table of codes.
 */
import type { Finding } from '../model/finding.ts';
import type { Project } from '../model/project.ts';
import type { InsideBill } from '../model/quote.ts';
import type { CustomerPlan, Quantities, SitePlan } from '../planner/plan.ts';

export type FindingSentences = (finding: Finding) => { readonly text: string; readonly remedy: string };

/** What only the partner may read: the project with its wishes, and the costs. */
export interface InsideView {
  readonly project: Project;
  readonly inside: InsideBill;
}

/** The plan, ready for JSON.stringify; costs and margins only where they are handed over on purpose. */
export function planJson(plan: CustomerPlan, sentences: FindingSentences, own: InsideView | null = null): object {
  // The pinned entries are in the project file; the plan says which version it was made with.
  const { catalogue: _pinned, ...project } = own?.project ?? plan.project;
  return {
    catalogueVersion: plan.catalogueVersion,
    project,
    sites: plan.sites.map(siteJson),
    quantities: quantitiesJson(plan.quantities),
    bill: plan.bill,
    quote: plan.quote,
    ...(own === null ? {} : { inside: own.inside }),
    findings: plan.findings.map((finding) => ({ ...finding, ...sentences(finding) })),
    assumptions: plan.assumptions,
  };
}

function siteJson(site: SitePlan): object {
  return {
    name: site.name,
    quantities: quantitiesJson(site.quantities),
    machines: site.machines,
    compatibility: site.compatibility,
    placement: site.placement,
    storage: site.storage,
    network: site.network,
    licences: site.licences,
    availability: site.availability,
  };
}

function quantitiesJson({ names, get, unit }: Quantities): object {
  return Object.fromEntries(names.map((name) => [name, { value: get(name), unit: unit(name) }]));
}
