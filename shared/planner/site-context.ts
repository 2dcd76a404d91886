/** The context that travels through the solvers of one site: what they read, and the structured results they leave. */
import type { PriceLookup } from '../catalog/price-lookup.ts';
import { runBook, valueOf, type Values } from '../engine/run.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Project } from '../model/project.ts';
import type { PlacementHostKind } from '../placement/stage.ts';
import type { HostEntries, SiteEntries } from './entries.ts';
import { hostBook, type SiteStages } from './method-book.ts';
import type { PreparedSite } from './prepare.ts';

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

/** Value of an input of a host group, by the group's index. */
export type HostInput = (group: number, name: string) => number;

/** A context before the run. Results stand in as undefined; each solver's `after` keeps them from being read too early. */
export function startSite(
  { site, entries }: PreparedSite,
  hostInput: HostInput,
  project: Project,
  catalogue: Catalogue,
  prices: PriceLookup,
): SiteContext {
  const book = hostBook();
  const hostKinds = entries.hostKinds.map((kind, group): HostKind => {
    const values = runBook(book, (name) => hostInput(group, name), null);
    return { ...kind, values, get: (name) => valueOf(book, values, name) };
  });
  const given = { project, site, catalogue, entries, release: entries.release, hostKinds, prices, machines: [] };
  return given as unknown as SiteContext;
}
