/** Checks that every catalogue id a project names exists, with the nearest known id as a suggestion. */
import { fault, type Fault } from '../base/fault.ts';
import { nearestName } from '../base/nearest.ts';
import type { Catalogue, CatalogueKind } from '../model/catalogue.ts';
import type { Project, Site } from '../model/project.ts';
import type { Problem } from '../model/problem.ts';
import type { NamedKind, PlannerFaultCode } from './codes.ts';

interface NamedId {
  readonly where: string;
  readonly kind: CatalogueKind;
  readonly id: string;
}

/** One problem for each id that the catalogue does not have, and for parts that a choice makes necessary. */
export function checkIds(project: Project, catalogue: Catalogue): readonly Problem[] {
  const named: readonly NamedId[] = [
    { where: 'mxOneRelease', kind: 'mxOneReleases', id: project.mxOneRelease },
    ...project.sites.flatMap((site, index) => idsOf(site, `sites[${index}]`)),
  ];
  const prices = Object.keys(project.bill.prices)
    .filter((id) => !Object.hasOwn(catalogue.prices.prices, id))
    .map((id) => problem(`bill.prices["${id}"]`, unknown('prices', id, Object.keys(catalogue.prices.prices))));
  return [
    ...named.flatMap(({ where, kind, id }) =>
      Object.hasOwn(catalogue[kind], id) ? [] : [problem(where, unknown(kind, id, Object.keys(catalogue[kind])))],
    ),
    ...project.sites.flatMap((site, index) => [
      ...featureProblems(site, `sites[${index}]`, catalogue),
      ...missingParts(site, `sites[${index}]`),
    ]),
    ...prices,
  ];
}

function problem(where: string, fault: Fault<PlannerFaultCode>): Problem {
  return { where, held: null, fault };
}

function unknown(kind: NamedKind, id: string, known: readonly string[]): Fault<PlannerFaultCode> {
  return fault('not-in-catalogue', { kind, id, nearest: nearestName(id, known) ?? '' });
}

function idsOf(site: Site, path: string): readonly NamedId[] {
  const { hosts, storage, network, platform } = site;
  const ids: NamedId[] = [];
  const add = (field: string, kind: CatalogueKind, id: string | undefined): void => {
    if (id !== undefined) ids.push({ where: `${path}.${field}`, kind, id });
  };
  site.users.forEach(({ kind }, i) => add(`users[${i}].kind`, 'userKinds', kind));
  add('serviceNodes.profile', 'machineProfiles', site.serviceNodes.profile);
  add('mediaServers.profile', 'machineProfiles', site.mediaServers?.profile);
  site.companions.forEach(({ profile }, i) => add(`companions[${i}].profile`, 'machineProfiles', profile));
  add('platform.release', 'releases', platform.release);
  if (platform.edition !== 'cheapest') add('platform.edition', 'editions', platform.edition);
  hosts.groups.forEach(({ server, cpu }, i) => {
    add(`hosts.groups[${i}].server`, 'servers', server);
    add(`hosts.groups[${i}].cpu`, 'cpus', cpu);
  });
  add('hosts.networkAdapter', 'networkAdapters', hosts.networkAdapter);
  add('hosts.storageAdapter', 'storageAdapters', hosts.storageAdapter);
  add('hosts.repairContract', 'repairContracts', hosts.repairContract);
  if (storage.kind === 'array') {
    add('storage.array', 'arrays', storage.array);
    add('storage.raid', 'raidLevels', storage.raid);
  }
  if (storage.kind === 'vsan') add('storage.policy', 'vsanPolicies', storage.policy);
  if (storage.kind !== 'none') add('storage.drive', 'drives', storage.drive);
  add('network.lanSwitch', 'switches', network.lanSwitch);
  add('network.fcSwitch', 'switches', network.fcSwitch);
  return ids;
}

function featureProblems(site: Site, path: string, catalogue: Catalogue): readonly Problem[] {
  const used = [
    ...site.serviceNodes.uses.map((id, i) => ({ where: `${path}.serviceNodes.uses[${i}]`, id })),
    ...site.companions.flatMap(({ uses }, c) =>
      uses.map((id, i) => ({ where: `${path}.companions[${c}].uses[${i}]`, id })),
    ),
  ];
  return used.flatMap(({ where, id }) =>
    Object.hasOwn(catalogue.ftFeatures, id)
      ? []
      : [problem(where, unknown('ftFeatures', id, Object.keys(catalogue.ftFeatures)))],
  );
}

/** Fibre Channel needs an adapter in the hosts and a switch. */
function missingParts({ storage, hosts, network }: Site, path: string): readonly Problem[] {
  if (storage.kind !== 'array' || storage.protocol !== 'fc') return [];
  const missing = (field: string): Problem => problem(`${path}.${field}`, fault('fibre-channel', { part: field }));
  return [
    ...(hosts.storageAdapter === undefined ? [missing('hosts.storageAdapter')] : []),
    ...(network.fcSwitch === undefined ? [missing('network.fcSwitch')] : []),
  ];
}
