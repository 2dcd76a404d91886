/**
 * plan(project, catalogue) → Plan: runs the stages of every site, then the bill.
 *
 * Pure and repeatable. Findings and the assumption ledger are made when they are first read, so that a sweep over
 * thousands of variations pays only for the figures it looks at.
 */
import { lazyFields } from '../base/lazy.ts';
import type { BillContext } from '../bill/context.ts';
import { insideBill } from '../bill/inside.ts';
import { quotePlan } from '../bill/revision.ts';
import { finishedBill } from '../bill/stage.ts';
import { hostPairs } from '../compatibility/pairs.ts';
import { runSlots } from '../engine/run.ts';
import type { Project } from '../model/project.ts';
import { networkPlan } from '../network/stage.ts';
import { assumptionLedger } from './assumptions.ts';
import { planFindings } from './findings.ts';
import { hostBook, projectBook, siteBook } from './method-book.ts';
import type { Plan, SitePlan } from './plan.ts';
import type { PreparedProject, PreparedSite } from './prepare.ts';
import { quantitiesOf } from './quantities.ts';
import { compatibilityContext } from './rule-context.ts';
import { startSite, type SiteContext } from './site-context.ts';
import { variedSlots, type Variation } from './variation.ts';

/** One site's plan with what traces and rules need of the run. */
export interface SiteRun {
  readonly prepared: PreparedSite;
  readonly context: SiteContext;
  readonly plan: SitePlan;
  readonly slots: Float64Array;
}

export interface ProjectRun {
  readonly plan: Plan;
  readonly sites: readonly SiteRun[];
  readonly billing: BillContext;
  readonly slots: Float64Array;
}

/** The plan of a prepared project, optionally with some inputs changed. */
export function planProject(prepared: PreparedProject, variation: readonly Variation[] = []): Plan {
  return runProject(prepared, variation).plan;
}

/** The same with the inner state that explaining needs. */
export function runProject(prepared: PreparedProject, variation: readonly Variation[] = []): ProjectRun {
  const { project, catalogue, customLines, prices } = prepared;
  const sites = prepared.sites.map((site) => runSite(site, prepared, variation));

  const billing = {
    project,
    catalogue,
    prices,
    customLines,
    sites: sites.map(({ plan, context }) => ({
      site: plan.site,
      hostKinds: context.hostKinds,
      get: plan.quantities.get,
      placement: plan.placement,
      licences: plan.licences,
    })),
    brokenLines: [],
  } as unknown as BillContext;
  const book = projectBook();
  const values = runSlots(book, variedSlots(book, prepared.slots, variation, null), billing);
  const quantities = quantitiesOf(book, values, project.currency);

  const given = {
    project,
    catalogueVersion: project.catalogue?.version ?? catalogue.version,
    sites: sites.map((site) => site.plan),
    quantities,
  };
  const run = { plan: undefined as unknown as Plan, sites, billing, slots: values.slots };
  return Object.assign(run, { plan: withDocuments(given, { prepared, run }) });
}

type Documents = Pick<Plan, 'bill' | 'quote' | 'inside' | 'findings' | 'assumptions'>;

/** What documents and screens read of a plan, and a sweep mostly does not. */
const withDocuments = lazyFields<{ readonly prepared: PreparedProject; readonly run: ProjectRun }, Documents>({
  bill: ({ prepared: { project, catalogue }, run }) => finishedBill(run.billing.priced, project, catalogue),
  quote: ({ prepared: { project }, run }) => quotePlan(project.quote, project, run.plan.bill),
  inside: ({ prepared: { project }, run }) => insideBill(run.plan.bill, project.bill, project.inside),
  findings: ({ prepared, run }) => planFindings(prepared, run),
  assumptions: ({ prepared, run }) => assumptionLedger(prepared, run),
});

const withPairs = lazyFields<
  { readonly project: Project; readonly context: SiteContext; readonly quantities: SitePlan['quantities'] },
  Pick<SitePlan['compatibility'], 'pairs'>
>({
  pairs: ({ project, context, quantities }) => hostPairs(compatibilityContext(project, context, quantities)),
});

function runSite(site: PreparedSite, prepared: PreparedProject, variation: readonly Variation[]): SiteRun {
  const { project, catalogue, prices } = prepared;
  const context = startSite(site, variation, project, catalogue, prices);
  const book = siteBook();
  const values = runSlots(book, variedSlots(book, site.slots, variation, site.site.name), context);
  const quantities = quantitiesOf(book, values, project.currency);
  const { machines, placement, storage, licences, availability, release } = context;
  const hasFt = machines.some(({ protection }) => protection === 'ft');
  const network = networkPlan(
    site.site,
    release,
    hasFt,
    quantities.get('network.ftLoggingPerHost'),
    site.entries.storageAdapter?.portGbit.value ?? 0,
  );
  const plan: SitePlan = {
    name: site.site.name,
    site: site.site,
    quantities,
    hostKinds: context.hostKinds.map(({ name, values: hostValues }) => ({
      name,
      quantities: quantitiesOf(hostBook(), hostValues, project.currency),
    })),
    machines,
    compatibility: withPairs(
      { release: release.id, technology: release.ftTechnology.value },
      { project, context, quantities },
    ),
    placement,
    storage,
    network,
    licences,
    availability,
  };
  return { prepared: site, context, plan, slots: values.slots };
}
