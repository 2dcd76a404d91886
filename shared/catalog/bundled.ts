/**
 * The catalogue that ships with Lockstep.
 *
 * Trusted at run time: the same files pass the door in tests/catalog before every release, and reading them again
 * through the schema would cost the command line a good part of its start-up.
 */
import type { Catalogue } from '../model/catalogue.ts';
import arrays from './data/arrays.json' with { type: 'json' };
import cpuFamilies from './data/cpu-families.json' with { type: 'json' };
import cpus from './data/cpus.json' with { type: 'json' };
import drives from './data/drives.json' with { type: 'json' };
import editions from './data/editions.json' with { type: 'json' };
import ftFeatures from './data/ft-features.json' with { type: 'json' };
import machineProfiles from './data/machine-profiles.json' with { type: 'json' };
import meta from './data/meta.json' with { type: 'json' };
import mxOneReleases from './data/mx-one-releases.json' with { type: 'json' };
import networkAdapters from './data/network-adapters.json' with { type: 'json' };
import planning from './data/planning.json' with { type: 'json' };
import prices from './data/prices.json' with { type: 'json' };
import raidLevels from './data/raid-levels.json' with { type: 'json' };
import releases from './data/releases.json' with { type: 'json' };
import repairContracts from './data/repair-contracts.json' with { type: 'json' };
import servers from './data/servers.json' with { type: 'json' };
import sources from './data/sources.json' with { type: 'json' };
import storageAdapters from './data/storage-adapters.json' with { type: 'json' };
import switches from './data/switches.json' with { type: 'json' };
import userKinds from './data/user-kinds.json' with { type: 'json' };
import vcenters from './data/vcenters.json' with { type: 'json' };
import vsanPolicies from './data/vsan-policies.json' with { type: 'json' };

/** The data files put together, unchecked. */
export const bundledCatalogueRaw: unknown = {
  ...meta,
  sources,
  releases,
  ftFeatures,
  editions,
  vcenters,
  cpuFamilies,
  cpus,
  servers,
  networkAdapters,
  storageAdapters,
  arrays,
  drives,
  raidLevels,
  vsanPolicies,
  switches,
  mxOneReleases,
  machineProfiles,
  userKinds,
  repairContracts,
  planning,
  prices,
};

/** The bundled catalogue; the same object at every call. */
export function bundledCatalogue(): Catalogue {
  // The compiler cannot see through the JSON; tests/catalog/bundled.test.ts sends these very files through the door.
  return bundledCatalogueRaw as Catalogue;
}
