/**
 * Looking up entries, and laying those a project keeps over the catalogue of today.
 *
 * A project pins whole entries as they stand in the data, with the sources they cite, so that an old plan opens to
 * the figures it was made with. A pinned entry replaces the one of the same kind and id, or brings back one since
 * removed.
 */
import { err, ok, type Result } from '../base/result.ts';
import type { Catalogue, CatalogueKind, Price } from '../model/catalogue.ts';
import type { Source } from '../model/figure.ts';
import type { Problem } from '../model/problem.ts';
import { danglingProblems, shapeProblems } from './kept-problems.ts';
import { catalogueKinds, figuresIn } from './kinds.ts';
import { danglingReferences } from './references.ts';
import { pinnedSchema } from './schema.ts';

export type CatalogueEntry<K extends CatalogueKind> = Catalogue[K][string];

/** The entries of a kind, in the order of the data file. */
export function entriesOf<K extends CatalogueKind>(catalogue: Catalogue, kind: K): readonly CatalogueEntry<K>[] {
  return Object.values(catalogue[kind]) as CatalogueEntry<K>[];
}

/** The entry, or undefined. Unlike plain indexing it never finds inherited names such as "constructor". */
export function entryOf<K extends CatalogueKind>(
  catalogue: Catalogue,
  kind: K,
  id: string,
): CatalogueEntry<K> | undefined {
  const entries = catalogue[kind] as Readonly<Record<string, CatalogueEntry<K>>>;
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** Copies of entries by kind and id; `prices` are rows of the price book. */
export type PinnedEntries = { readonly [K in CatalogueKind]?: Readonly<Record<string, CatalogueEntry<K>>> } & {
  readonly prices?: Readonly<Record<string, Price>>;
  readonly sources?: Readonly<Record<string, Source>>;
};

/** Ids of the entries a project uses, by kind. */
export type UsedEntries = { readonly [K in CatalogueKind | 'prices']?: readonly string[] };

/** The catalogue with the pinned entries over it, or a problem for each entry that cannot be used. */
export function withPinnedEntries(catalogue: Catalogue, pinned: unknown): Result<Catalogue, readonly Problem[]> {
  const entries = pinnedSchema.safeParse(pinned);
  if (!entries.success) return err(shapeProblems(entries.error.issues, pinned));

  const overlaid = overlay(catalogue, entries.data);
  const dangling = danglingReferences(overlaid);
  return dangling.length > 0 ? err(danglingProblems(dangling)) : ok(overlaid);
}

function overlay(catalogue: Catalogue, pinned: PinnedEntries): Catalogue {
  const kinds = catalogueKinds.map((kind) => [kind, { ...catalogue[kind], ...pinned[kind] }]);
  return {
    ...catalogue,
    // Kind by kind the same types as before; Object.fromEntries forgets the pairing.
    ...(Object.fromEntries(kinds) as Pick<Catalogue, CatalogueKind>),
    sources: { ...catalogue.sources, ...pinned.sources },
    prices: { ...catalogue.prices, prices: { ...catalogue.prices.prices, ...pinned.prices } },
  };
}

/**
 * Copies of the used entries with every source they cite, ready to be kept in a project file.
 *
 * Ids the catalogue does not know are left out: saying so is the planner's business. Keys are sorted.
 */
export function pinEntries(catalogue: Catalogue, used: UsedEntries): PinnedEntries {
  const pinned: Record<string, Record<string, unknown>> = {};
  for (const kind of catalogueKinds) {
    const entries = sortedEntries(used[kind] ?? [], (id) => entryOf(catalogue, kind, id));
    if (entries.length > 0) pinned[kind] = Object.fromEntries(entries);
  }
  const prices = sortedEntries(used.prices ?? [], (id) =>
    Object.hasOwn(catalogue.prices.prices, id) ? catalogue.prices.prices[id] : undefined,
  );
  if (prices.length > 0) pinned['prices'] = Object.fromEntries(prices);

  const cited = figuresIn(pinned).map(({ figure }) => figure.source);
  const sources = sortedEntries(cited, (id) => catalogue.sources[id]);
  if (sources.length > 0) pinned['sources'] = Object.fromEntries(sources);
  return pinned as PinnedEntries;
}

function sortedEntries<T>(ids: readonly string[], find: (id: string) => T | undefined): readonly [string, T][] {
  return [...new Set(ids)].sort().flatMap((id): [string, T][] => {
    const entry = find(id);
    return entry === undefined ? [] : [[id, entry]];
  });
}
