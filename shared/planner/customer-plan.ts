/** The plan as customers may see it: what the partner alone may know is not in the object, whatever reads it. */
import type { CustomerPlan, Plan } from './plan.ts';

/** A plan without costs, margins, discount reasons and own prices; figures and findings are the same. */
export function customerPlan(plan: Plan): CustomerPlan {
  const { inside: _costs, bill: _wishes, ...project } = plan.project;
  return {
    project,
    catalogueVersion: plan.catalogueVersion,
    sites: plan.sites,
    quantities: plan.quantities,
    bill: plan.bill,
    quote: plan.quote,
    findings: plan.findings,
    assumptions: plan.assumptions,
  };
}
