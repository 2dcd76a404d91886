/**
 * Whether everything a catalogue names is there: sources of figures, ids of other entries, keys equal to ids.
 *
 * Complete lists (a word on every FT feature in every release, on every release for every CPU family) are asked of
 * the catalogue only: an entry pinned years ago cannot know a feature added since.
 */
import type { Catalogue } from '../model/catalogue.ts';
import { catalogueKinds, figuresIn } from './kinds.ts';
import { fault, type Fault } from '../base/fault.ts';
import type { CatalogueProblem, DanglingReference } from './failure.ts';
import type { KeptFaultCode } from './kept-problems.ts';

/** The names that lead nowhere, with their paths; empty when the catalogue is sound. */
export function danglingReferences(catalogue: Catalogue): readonly DanglingReference[] {
  const problems: DanglingReference[] = [];
  const expect = (there: boolean, path: string, message: string, fault: Fault<KeptFaultCode>): void => {
    if (!there) problems.push({ path, message, fault });
  };
  const known = (table: object, id: string, path: string, what: string): void =>
    expect(Object.hasOwn(table, id), path, `unknown ${what} "${id}"`, fault('kept-reference', { id }));

  const otherId = fault<KeptFaultCode>('kept-id');
  for (const kind of catalogueKinds) {
    for (const [key, entry] of Object.entries(catalogue[kind])) {
      expect(entry.id === key, `${kind}/${key}/id`, `the id "${entry.id}" differs from its key`, otherId);
    }
    for (const { path, figure } of figuresIn(catalogue[kind], kind)) {
      known(catalogue.sources, figure.source, `${path}/source`, 'source');
    }
  }
  for (const [key, price] of Object.entries(catalogue.prices.prices)) {
    const path = `prices/prices/${key}`;
    expect(price.id === key, `${path}/id`, `the id "${price.id}" differs from its key`, otherId);
    known(catalogue.sources, price.minor.source, `${path}/minor/source`, 'source');
    const isForward = price.validTo === null || price.validTo >= price.validFrom;
    expect(isForward, `${path}/validTo`, 'ends before it begins', fault('kept-dates'));
  }

  for (const release of Object.values(catalogue.releases)) {
    for (const feature of Object.keys(release.ftSupports)) {
      known(catalogue.ftFeatures, feature, `releases/${release.id}/ftSupports/${feature}`, 'FT feature');
    }
  }
  for (const kind of ['editions', 'vcenters'] as const) {
    for (const edition of Object.values(catalogue[kind])) {
      edition.releases.forEach((id, index) =>
        known(catalogue.releases, id, `${kind}/${edition.id}/releases/${index}`, 'release'),
      );
    }
  }
  for (const family of Object.values(catalogue.cpuFamilies)) {
    for (const id of Object.keys(family.esxiSupport)) {
      known(catalogue.releases, id, `cpuFamilies/${family.id}/esxiSupport/${id}`, 'release');
    }
  }
  for (const cpu of Object.values(catalogue.cpus)) {
    known(catalogue.cpuFamilies, cpu.family, `cpus/${cpu.id}/family`, 'CPU family');
  }
  for (const server of Object.values(catalogue.servers)) {
    server.cpuFamilies.forEach((id, index) =>
      known(catalogue.cpuFamilies, id, `servers/${server.id}/cpuFamilies/${index}`, 'CPU family'),
    );
  }
  for (const release of Object.values(catalogue.mxOneReleases)) {
    release.vsphereNamed.forEach((id, index) =>
      known(catalogue.releases, id, `mxOneReleases/${release.id}/vsphereNamed/${index}`, 'release'),
    );
  }
  return problems;
}

/** The tables that leave something out. */
export function incompleteTables(catalogue: Catalogue): readonly CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  for (const release of Object.values(catalogue.releases)) {
    for (const id of Object.keys(catalogue.ftFeatures)) {
      if (!Object.hasOwn(release.ftSupports, id)) {
        problems.push({ path: `releases/${release.id}/ftSupports/${id}`, message: 'no word on this FT feature' });
      }
    }
  }
  for (const family of Object.values(catalogue.cpuFamilies)) {
    for (const id of Object.keys(catalogue.releases)) {
      if (!Object.hasOwn(family.esxiSupport, id)) {
        problems.push({ path: `cpuFamilies/${family.id}/esxiSupport/${id}`, message: 'no word on this release' });
      }
    }
  }
  return problems;
}
