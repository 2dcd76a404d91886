/** Findings of all stages in one list: blocking first, then in the order of the stages. */
import { required } from '../base/assert.ts';
import { compatibilityRules, projectRules, type RuleSummary } from '../compatibility/rules.ts';
import { findingStages, judge, type ReviewedFinding, type Rule, type Severity } from '../model/finding.ts';
import type { ProjectRun } from './plan-project.ts';
import type { PreparedProject } from './prepare.ts';
import { reviewFindings, reviewRules } from './review-findings.ts';
import { compatibilityContext, type BillRuleContext, type SiteRuleContext } from './rule-context.ts';
import { availabilityRules } from './rules/availability.ts';
import { billRules } from './rules/bill.ts';
import { demandRules } from './rules/demand.ts';
import { licenceRules } from './rules/licences.ts';
import { networkRules } from './rules/network.ts';
import { placementRules } from './rules/placement.ts';
import { scenarioRule } from './rules/scenario.ts';
import { storageRules } from './rules/storage.ts';

/** Rules judged on a site after its run. */
export const siteRules: readonly Rule<SiteRuleContext>[] = [
  ...demandRules,
  ...placementRules,
  ...storageRules,
  ...networkRules,
  ...licenceRules,
  ...availabilityRules,
];

/** Every rule there is, as the documentation lists it. */
export const ruleList: readonly RuleSummary[] = [
  ...compatibilityRules,
  ...projectRules,
  ...siteRules,
  ...billRules,
  ...reviewRules,
  scenarioRule,
].map(({ code, severity, stage, title, source }) => ({ code, severity, stage, title, source }));

const electricityPrice = 'bill.electricityPrice';

const rank: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, note: 2 };

export function planFindings(
  { project, catalogue, prices }: PreparedProject,
  { plan, sites, billing }: ProjectRun,
): readonly ReviewedFinding[] {
  const bill: BillRuleContext = {
    project,
    bill: plan.bill,
    sites: plan.sites.map(({ site, quantities }) => ({ site, get: quantities.get })),
    prices,
    brokenLines: billing.brokenLines,
    listedElectricityPrice: plan.quantities.get(electricityPrice) === catalogue.planning[electricityPrice]?.value,
  };
  const found = [
    ...sites.flatMap(({ context, plan: { name, quantities } }) => [
      ...judge(compatibilityRules, compatibilityContext(project, context, quantities), name),
      ...judge(siteRules, { project, context, get: quantities.get }, name),
    ]),
    ...judge(
      projectRules,
      {
        project,
        mxOneRelease: required(catalogue.mxOneReleases[project.mxOneRelease], project.mxOneRelease),
        serviceNodeCount: plan.quantities.get('project.serviceNodes'),
      },
      null,
    ),
    ...judge(billRules, bill, null),
  ];
  const onlySite = plan.sites.length === 1 ? (plan.sites[0]?.name ?? null) : null;
  const order = reviewFindings(found, project.reviews, onlySite).map((finding, index) => ({ finding, index }));
  order.sort(
    (a, b) =>
      rank[a.finding.severity] - rank[b.finding.severity] ||
      findingStages.indexOf(a.finding.stage) - findingStages.indexOf(b.finding.stage) ||
      a.index - b.index,
  );
  return order.map(({ finding }) => finding);
}
