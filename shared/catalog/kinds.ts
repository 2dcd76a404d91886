/** The collections of the catalogue by name, and the figures inside any part of it. */
import type { CatalogueKind } from '../model/catalogue.ts';
import type { Figure } from '../model/figure.ts';

/** The collections of the catalogue, in the order in which they are shown. */
export const catalogueKinds = [
  'releases',
  'ftFeatures',
  'editions',
  'vcenters',
  'cpuFamilies',
  'cpus',
  'servers',
  'networkAdapters',
  'storageAdapters',
  'arrays',
  'drives',
  'raidLevels',
  'vsanPolicies',
  'switches',
  'mxOneReleases',
  'machineProfiles',
  'userKinds',
  'repairContracts',
  'planning',
] as const satisfies readonly CatalogueKind[];

export interface FoundFigure {
  /** Path below the value that was searched, parts joined by "/". */
  readonly path: string;
  readonly figure: Figure<unknown>;
}

/** Every figure inside a value, at any depth, in the order of the data. */
export function figuresIn(value: unknown, path = ''): readonly FoundFigure[] {
  const found: FoundFigure[] = [];
  collect(value, path, found);
  return found;
}

function collect(value: unknown, path: string, found: FoundFigure[]): void {
  if (typeof value !== 'object' || value === null) return;
  // The shape was checked at the door; a figure is told by its pedigree.
  if ('confidence' in value && 'source' in value) {
    found.push({ path, figure: value as Figure<unknown> });
    return;
  }
  for (const [key, part] of Object.entries(value)) collect(part, path === '' ? key : `${path}/${key}`, found);
}
