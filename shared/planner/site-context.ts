/** The context that travels through the solvers of one site: what they read, and the structured results they leave. */
import type { PriceLookup } from '../catalog/price-lookup.ts';
import { required } from '../base/assert.ts';
import { runSlots, valueOf, type Values } from '../engine/run.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Project } from '../model/project.ts';
import type { PlacementHostKind } from '../placement/stage.ts';
import type { HostEntries, SiteEntries } from './entries.ts';
import { hostBook, type SiteStages } from './method-book.ts';
import type { PreparedSite } from './prepare.ts';
import { variedSlots, type Variation } from './variation.ts';

export interface HostKind extends HostEntries, PlacementHostKind {
  readonly name: string;
  readonly group: HostEntries['group'];
  readonly values: Values;
}

export interface SiteContext extends SiteStages {
  readonly project: Project;
  readonly catalogue: Catalogue;
  readonly entries: SiteEntries;
  readonly hostKinds: readonly HostKind[];
  readonly prices: PriceLookup;
}

/** A context before the run. Results stand in as undefined; each solver's `after` keeps them from being read too early. */
export function startSite(
  { site, entries, hostSlots }: PreparedSite,
  variation: readonly Variation[],
  project: Project,
  catalogue: Catalogue,
  prices: PriceLookup,
): SiteContext {
  const book = hostBook();
  const hostKinds = entries.hostKinds.map((kind, group): HostKind => {
    const slots = variedSlots(book, required(hostSlots[group], kind.name), variation, site.name);
    const values = runSlots(book, slots, null);
    return { ...kind, values, get: (name) => valueOf(book, values, name) };
  });
  const given = { project, site, catalogue, entries, release: entries.release, hostKinds, prices, machines: [] };
  return given as unknown as SiteContext;
}
