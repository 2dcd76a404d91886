/** What the rules of each stage are judged on. */
import type { CompatibilityContext } from '../compatibility/context.ts';
import { required } from '../base/assert.ts';
import type { NeedContext } from './needs.ts';
import type { Project } from '../model/project.ts';
import type { Quantities } from './plan.ts';
import type { SiteContext } from './site-context.ts';
import type { PriceLookup } from '../catalog/price-lookup.ts';

/** A site after its run. */
export interface SiteRuleContext {
  readonly project: Project;
  readonly context: SiteContext;
  readonly get: (name: string) => number;
}

/** The project after the bill. */
export interface BillRuleContext extends NeedContext {
  readonly prices: PriceLookup;
  readonly brokenLines: readonly string[];
  /** The electricity price planned with is the catalogue's own figure. */
  readonly listedElectricityPrice: boolean;
}

const millisecondsPerSecond = 1000;

export function compatibilityContext(
  project: Project,
  context: SiteContext,
  quantities: Quantities,
): CompatibilityContext {
  const { site, catalogue, entries, machines, hostKinds, placement } = context;
  return {
    date: project.date,
    site,
    catalogue,
    release: entries.release,
    edition: entries.edition,
    mxOneRelease: required(catalogue.mxOneReleases[project.mxOneRelease], project.mxOneRelease),
    machines,
    hostKinds,
    hostCount: placement.hosts.length,
    // Every pair placed once, and one host more to lose: whatever the policy, this is where protection returns.
    hostsForReprotectNeeded: placement.hostsForReprotect + 1,
    tooLarge: placement.tooLarge,
    limits: {
      ftThreadsPerHostMin: quantities.get('compatibility.ftThreadsPerHostMin'),
      clockSpreadGhz: quantities.get('compatibility.clockSpread'),
      ftRoundTripMsMax: quantities.get('compatibility.ftRoundTripMax') * millisecondsPerSecond,
    },
  };
}
