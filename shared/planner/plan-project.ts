/**
 * plan(project, catalogue) → Plan: runs the stages of every site, then the bill.
 *
 * Pure and repeatable. Findings and the assumption ledger are made when they are first read, so that a sweep over
 * thousands of variations pays only for the figures it looks at.
 */
import type { BillContext } from '../bill/context.ts';
import { insideBill } from '../bill/inside.ts';
import { quotePlan } from '../bill/revision.ts';
import { hostPairs } from '../compatibility/pairs.ts';
import { runSlots } from '../engine/run.ts';
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

  const run: ProjectRun = { plan: undefined as unknown as Plan, sites, billing, slots: values.slots };
  let inside: Plan['inside'] | undefined;
  let quote: Plan['quote'] | undefined;
  let findings: Plan['findings'] | undefined;
  let assumptions: Plan['assumptions'] | undefined;
  const plan: Plan = {
    project,
    catalogueVersion: project.catalogue?.version ?? catalogue.version,
    sites: sites.map((site) => site.plan),
    quantities,
    bill: billing.bill,
    get quote() {
      return (quote ??= quotePlan(project.quote, project, billing.bill));
    },
    get inside() {
      return (inside ??= insideBill(billing.bill, project.bill, project.inside));
    },
    get findings() {
      return (findings ??= planFindings(prepared, run));
    },
    get assumptions() {
      return (assumptions ??= assumptionLedger(prepared, run));
    },
  };
  return Object.assign(run, { plan });
}

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
  let pairs: SitePlan['compatibility']['pairs'] | undefined;
  const plan: SitePlan = {
    name: site.site.name,
    site: site.site,
    quantities,
    hostKinds: context.hostKinds.map(({ name, values: hostValues }) => ({
      name,
      quantities: quantitiesOf(hostBook(), hostValues, project.currency),
    })),
    machines,
    compatibility: {
      release: release.id,
      technology: release.ftTechnology.value,
      get pairs() {
        return (pairs ??= hostPairs(compatibilityContext(project, context, quantities)));
      },
    },
    placement,
    storage,
    network,
    licences,
    availability,
  };
  return { prepared: site, context, plan, slots: values.slots };
}
