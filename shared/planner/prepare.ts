/**
 * From a parsed project to one that can be planned: ids resolved, inputs settled, the user's formulas compiled.
 *
 * This is the second and last door of a project: what passes here always gives a plan. Problems name the field and
 * what would mend it.
 */
import { withPinnedEntries } from '../catalog/entries.ts';
import { priceLookup, type PriceLookup } from '../catalog/price-lookup.ts';
import type { PreparedCustomLine } from '../bill/context.ts';
import { required } from '../base/assert.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Book } from '../engine/book.ts';
import { inputSlots } from '../engine/run.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Problem } from '../model/problem.ts';
import type { Project, Site } from '../model/project.ts';
import { checkIds } from './check-ids.ts';
import { checkInputNames } from './check-inputs.ts';
import { prepareCustomLines } from './custom-lines.ts';
import { siteEntries, type SiteEntries } from './entries.ts';
import { hostBook, projectBook, siteBook } from './method-book.ts';
import type { ResolvedInput } from './origin.ts';
import { resolveHostInputs, resolveProjectInputs, resolveSiteInputs } from './resolve.ts';

export type ResolvedInputs = ReadonlyMap<string, ResolvedInput>;

export interface PreparedSite {
  readonly site: Site;
  readonly path: string;
  readonly entries: SiteEntries;
  readonly inputs: ResolvedInputs;
  /** One map a host group. */
  readonly hostInputs: readonly ResolvedInputs[];
  /** The inputs of both books as slots to start a run from. */
  readonly slots: Float64Array;
  readonly hostSlots: readonly Float64Array[];
}

export interface PreparedProject {
  readonly project: Project;
  /** With the project's pinned entries over it. */
  readonly catalogue: Catalogue;
  readonly sites: readonly PreparedSite[];
  readonly inputs: ResolvedInputs;
  readonly slots: Float64Array;
  readonly customLines: readonly PreparedCustomLine[];
  readonly prices: PriceLookup;
}

/** The project ready to be planned on `bundled`, or every problem found. */
export function prepareProject(project: Project, bundled: Catalogue): Result<PreparedProject, readonly Problem[]> {
  const overlaid = project.catalogue === null ? ok(bundled) : withPinnedEntries(bundled, project.catalogue.entries);
  if (!overlaid.ok) return overlaid;
  const catalogue = overlaid.value;
  const customLines = prepareCustomLines(project);
  const problems: readonly Problem[] = [
    ...checkIds(project, catalogue),
    ...checkInputNames(project),
    ...(customLines.ok ? [] : customLines.error),
  ];
  if (problems.length > 0 || !customLines.ok) return err(problems);

  const sites = project.sites.map((site, index) => prepareSite(site, `sites[${index}]`, project, catalogue));
  const inputs = resolveProjectInputs(projectBook().inputs, project, catalogue);
  return ok({
    project,
    catalogue,
    sites,
    inputs,
    slots: slotsOf(projectBook(), inputs),
    customLines: customLines.value,
    prices: priceLookup(catalogue.prices, project.bill, project.currency, project.date),
  });
}

function prepareSite(site: Site, path: string, project: Project, catalogue: Catalogue): PreparedSite {
  const entries = siteEntries(site, catalogue);
  const inputs = resolveSiteInputs(siteBook().inputs, { site, entries, path }, project, catalogue);
  const hostInputs = entries.hostKinds.map((kind, group) => {
    const groupPath = `${path}.hosts.groups[${group}]`;
    return resolveHostInputs(hostBook().inputs, kind, groupPath, { site, path }, project, catalogue);
  });
  return {
    site,
    path,
    entries,
    inputs,
    hostInputs,
    slots: slotsOf(siteBook(), inputs),
    hostSlots: hostInputs.map((each) => slotsOf(hostBook(), each)),
  };
}

function slotsOf<Context>(book: Book<Context>, inputs: ResolvedInputs): Float64Array {
  return inputSlots(book, (name) => required(inputs.get(name), name).value);
}
