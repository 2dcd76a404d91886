/** Changes of sizes, protection and counts of machine wishes; a value taken out goes back to the profile's. */
import type { MachineSize, Project, Protection } from '../../../shared/model/project.ts';
import { valueAt, withValueAt } from '../../state/path.ts';
import type { Wish } from './machine-rows.ts';

export const sizeFields = [
  'vcpus',
  'memoryGib',
  'diskGib',
  'disks',
  'readIops',
  'writeIops',
  'networkInMbit',
  'memoryReservation',
] as const satisfies readonly (keyof MachineSize)[];
export type SizeField = (typeof sizeFields)[number];

/** Shown in per cent. */
export const scaleOf = (field: SizeField): number => (field === 'memoryReservation' ? 100 : 1);

export const unitOf: Readonly<Record<SizeField, string>> = {
  vcpus: '',
  memoryGib: 'GiB',
  diskGib: 'GiB',
  disks: '',
  readIops: '1/s',
  writeIops: '1/s',
  networkInMbit: 'Mbit/s',
  memoryReservation: '%',
};

/** `undefined` takes the value out; a size without values goes with it. */
export function withSize(
  project: Project,
  site: string,
  wish: Wish,
  field: SizeField,
  value: number | undefined,
): Project {
  if (wish.path === null) return project;
  const path = `${site}.${wish.path}.size`;
  const { [field]: _before, ...others } = (valueAt(project, path) ?? {}) as MachineSize;
  const size = value === undefined ? others : { ...others, [field]: value };
  if (value === undefined && wish.size[field] === undefined) return project;
  return withValueAt(project, path, Object.keys(size).length === 0 ? undefined : size);
}

/** Companions may go back to the protection of their profile. */
export function withProtection(
  project: Project,
  site: string,
  wish: Wish,
  protection: Protection | undefined,
): Project {
  if (wish.path === null || (protection === undefined && wish.kind !== 'companion')) return project;
  return withValueAt(project, `${site}.${wish.path}.protection`, protection);
}

/** A number of machines; without one it follows from the demand, where it can. */
export function withCount(project: Project, site: string, wish: Wish, count: number | undefined): Project {
  if (wish.path === null || (count === undefined && wish.kind === 'companion')) return project;
  return withValueAt(project, `${site}.${wish.path}.count`, count);
}
