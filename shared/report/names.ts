/** Names for the ids a plan carries: from the copies the project keeps, else from the catalogue, else the id itself. */
import type { Catalogue, CatalogueKind } from '../model/catalogue.ts';
import type { Source } from '../model/figure.ts';
import type { CustomerProject } from '../model/project.ts';
import type { SitePlan } from '../planner/plan.ts';
import type { ReportText } from '../text/report.ts';

export interface ReportNames {
  readonly of: (kind: CatalogueKind, id: string) => string;
  /** A figure of an entry, such as the height of a server. */
  readonly number: (kind: CatalogueKind, id: string, field: string) => number | undefined;
  readonly source: (id: string) => Source | undefined;
}

/** `inWords` puts what a name says beside the product's own, such as a RAID level's, into the reader's language. */
export function reportNames(
  project: CustomerProject,
  catalogue: Catalogue | null,
  inWords = (english: string): string => english,
): ReportNames {
  const kept = project.catalogue?.entries ?? {};
  const keptSources = kept['sources'] as Readonly<Record<string, Source>> | undefined;
  return {
    of: (kind, id) => inWords(nameIn(kept[kind], id) ?? nameIn(catalogue?.[kind], id) ?? id),
    number: (kind, id, field) => numberIn(kept[kind], id, field) ?? numberIn(catalogue?.[kind], id, field),
    source: (id) => keptSources?.[id] ?? catalogue?.sources[id],
  };
}

/** The planner's own names of hosts ('host 1') in the reader's language; names the project gives stay. */
export function withHostNames(site: SitePlan, { prose }: Pick<ReportText, 'prose'>): SitePlan {
  const hosts = site.placement.hosts.map((host) => ({ ...host, name: prose(host.name) }));
  return { ...site, placement: { ...site.placement, hosts } };
}

function nameIn(entries: Readonly<Record<string, unknown>> | undefined, id: string): string | undefined {
  const entry = entries !== undefined && Object.hasOwn(entries, id) ? entries[id] : undefined;
  const name = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : undefined;
  return typeof name === 'string' ? name : undefined;
}

function numberIn(
  entries: Readonly<Record<string, unknown>> | undefined,
  id: string,
  field: string,
): number | undefined {
  const entry = entries !== undefined && Object.hasOwn(entries, id) ? entries[id] : undefined;
  const figure = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[field] : undefined;
  const value = typeof figure === 'object' && figure !== null && 'value' in figure ? figure.value : undefined;
  return typeof value === 'number' ? value : undefined;
}
