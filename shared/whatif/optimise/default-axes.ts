/** The space looked at when none is named: the choices a presales engineer would turn, around the project's own. */
import type { ChangeValue } from '../../model/scenario.ts';
import type { PreparedProject } from '../../planner/prepare.ts';
import type { Axis } from '../read-changes.ts';

const memories: readonly number[] = [128, 256, 512];
const links: readonly number[] = [10, 25];

/** Axes for a project with one site and one host group; none otherwise, because values would not fit all. */
export function defaultAxes({ project, catalogue, sites }: PreparedProject): readonly Axis[] {
  const [site] = sites;
  const [group] = site?.site.hosts.groups ?? [];
  if (site === undefined || group === undefined || sites.length > 1 || site.site.hosts.groups.length > 1) return [];
  const { storage, serviceNodes, network } = site.site;
  const server = catalogue.servers[group.server];
  const cpus = Object.values(catalogue.cpus).filter(({ family }) => server?.cpuFamilies.includes(family) === true);
  const technology = storage.kind === 'none' ? undefined : catalogue.drives[storage.drive]?.technology;
  const drives = Object.values(catalogue.drives).filter((drive) => drive.technology === technology);
  const axis = (name: string, now: ChangeValue, values: readonly ChangeValue[]): Axis => ({
    name,
    values: [now, ...values.filter((value) => value !== now)],
  });
  return [
    axis('serviceNodes.protection', serviceNodes.protection, project.sites[0] === undefined ? [] : ['ft', 'ha']),
    axis(
      'hosts.cpu',
      group.cpu,
      cpus.map(({ id }) => id),
    ),
    axis('hosts.memoryGib', group.memoryGib, memories),
    axis('network.ftLinkGbit', network.ftLinkGbit, links),
    ...(storage.kind === 'array'
      ? [
          axis('storage.raid', storage.raid, ['raid-5', 'raid-6', 'raid-10']),
          axis(
            'storage.drive',
            storage.drive,
            drives.map(({ id }) => id),
          ),
          axis('storage.drivesPerGroup', storage.drivesPerGroup, [4, 6, 8, 12]),
        ]
      : []),
  ];
}
