/** The catalogue entries a project uses, copied, so that its figures stay what they were when the catalogue moves on. */
import { pinEntries, type UsedEntries } from '../catalog/entries.ts';
import type { PinnedCatalogue } from '../model/project.ts';
import { runProject } from './plan-project.ts';
import type { PreparedProject } from './prepare.ts';

/** Version and entries to keep in the project file. */
export function pinnedEntries(prepared: PreparedProject): PinnedCatalogue {
  const { catalogue } = prepared;
  return {
    version: catalogue.version,
    entries: pinEntries(catalogue, usedEntries(prepared)) as PinnedCatalogue['entries'],
  };
}

function usedEntries(prepared: PreparedProject): UsedEntries {
  const { project, catalogue, sites } = prepared;
  const { plan } = runProject(prepared);
  const ids = (of: (site: (typeof sites)[number]) => readonly (string | undefined)[]): readonly string[] => [
    ...new Set(sites.flatMap((site) => of(site).filter((id): id is string => id !== undefined))),
  ];
  const storage = (key: 'array' | 'raid' | 'policy' | 'drive') =>
    ids(({ site }) => [(site.storage as Partial<Record<typeof key, string>>)[key]]);
  return {
    releases: ids(({ site }) => [site.platform.release]),
    // The comparison judges every edition and vCenter there is.
    editions: Object.keys(catalogue.editions),
    vcenters: Object.keys(catalogue.vcenters),
    ftFeatures: ids(({ site }) => [...site.serviceNodes.uses, ...site.companions.flatMap(({ uses }) => uses)]),
    cpus: ids(({ site }) => site.hosts.groups.map(({ cpu }) => cpu)),
    cpuFamilies: ids(({ entries }) => entries.hostKinds.map(({ family }) => family.id)),
    servers: ids(({ site }) => site.hosts.groups.map(({ server }) => server)),
    networkAdapters: ids(({ site }) => [site.hosts.networkAdapter]),
    storageAdapters: ids(({ site }) => [site.hosts.storageAdapter]),
    arrays: storage('array'),
    drives: storage('drive'),
    raidLevels: storage('raid'),
    vsanPolicies: storage('policy'),
    switches: ids(({ site }) => [site.network.lanSwitch, site.network.fcSwitch]),
    mxOneReleases: [project.mxOneRelease],
    machineProfiles: [...new Set(plan.sites.flatMap(({ machines }) => machines.map(({ profile }) => profile)))],
    userKinds: ids(({ site }) => site.users.map(({ kind }) => kind)),
    repairContracts: ids(({ site }) => [site.hosts.repairContract]),
    planning: Object.keys(catalogue.planning),
    prices: Object.keys(catalogue.prices.prices).filter(
      (id) =>
        id.startsWith('licence:') || id.startsWith('vcenter:') || plan.bill.lines.some(({ price }) => price.id === id),
    ),
  };
}
