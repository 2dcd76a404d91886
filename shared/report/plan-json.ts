/**
 * A plan as plain data for other programs: the same keys in the same order for the same plan.
 *
 * Nothing is rounded here. Findings carry their sentence and remedy, so that a reader needs no table of codes.
 */
import type { Finding } from '../model/finding.ts';
import type { Plan, Quantities, SitePlan } from '../planner/plan.ts';

export type FindingSentences = (finding: Finding) => { readonly text: string; readonly remedy: string };

/** The plan, ready for JSON.stringify. */
export function planJson(plan: Plan, sentences: FindingSentences): object {
  // The pinned entries are in the project file; the plan says which version it was made with.
  const { catalogue: _pinned, ...project } = plan.project;
  return {
    catalogueVersion: plan.catalogueVersion,
    project,
    sites: plan.sites.map(siteJson),
    quantities: quantitiesJson(plan.quantities),
    bill: plan.bill,
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
