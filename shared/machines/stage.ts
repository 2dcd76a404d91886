/** Solver of the machines chapter: builds the machine table and its sums. */
import { required } from '../base/assert.ts';
import { memoFor } from '../base/memo.ts';
import type { Read, Solver } from '../engine/definition.ts';
import type { Catalogue, MachineProfile } from '../model/catalogue.ts';
import type { Machine } from '../model/machine.ts';
import type { MachineSize, Protection, Site } from '../model/project.ts';
import type { StageReason } from '../model/solver-reason.ts';

export interface MachinesContext {
  readonly site: Site;
  readonly catalogue: Catalogue;
  /** Entries of the site, resolved once for many runs: the table is remembered with them. */
  readonly entries: object;
  machines: readonly Machine[];
}

interface MachineTable {
  readonly machines: readonly Machine[];
  readonly sums: Readonly<Record<string, number>>;
}

/** More rows than this are no plan but a slip of the pen in users or growth; a finding names the number asked for. */
export const machinesMax = 1000;

const tableOf = memoFor<object, MachineTable>();

const machineTable: Solver<MachinesContext> = {
  id: 'machine-table',
  title: 'Machine table',
  why: 'One row for each virtual machine: the profile’s size unless the project gives its own.',
  source: 'lockstep:method',
  inputs: ['demand.serviceNodes', 'demand.mediaServers', 'demand.standbyNodes'],
  after: [],
  run: (read, context) => {
    const key = [read('demand.serviceNodes'), read('demand.mediaServers'), read('demand.standbyNodes')];
    const table = tableOf(context.entries, key, () => {
      const machines = machinesOf(read, context);
      return { machines, sums: sums(machines) };
    });
    context.machines = table.machines;
    return table.sums;
  },
  reason: ({ machines }): StageReason => ({
    code: 'machines',
    figures: { count: machines.length, ft: machines.filter(({ protection }) => protection === 'ft').length },
  }),
};

export const machinesSolvers: readonly Solver<MachinesContext>[] = [machineTable];

interface Row {
  readonly profile: MachineProfile;
  readonly count: number;
  readonly prefix: string;
  readonly name: string;
  readonly protection: Protection;
  readonly size: MachineSize;
  readonly uses: readonly string[];
  readonly why: string;
  /** Standby groups over which the machines of the row are shared out in turn; 0 = none. */
  readonly standbyGroups?: number;
}

function machinesOf(read: Read, { site, catalogue }: MachinesContext): readonly Machine[] {
  const profileOf = (id: string): MachineProfile => required(catalogue.machineProfiles[id], `machine profile ${id}`);
  const nodes = site.serviceNodes;
  const fixed = nodes.count !== undefined;
  const standbys = read('demand.standbyNodes');
  const rows: Row[] = [
    {
      profile: profileOf(nodes.profile),
      count: read('demand.serviceNodes'),
      prefix: 'SN',
      name: 'Service Node',
      protection: nodes.protection,
      size: nodes.size ?? {},
      uses: nodes.uses,
      why: fixed ? 'Number fixed by the project' : 'Users at the horizon over users per Service Node, plus spare nodes',
      standbyGroups: standbys,
    },
    {
      profile: profileOf(nodes.profile),
      count: standbys,
      prefix: 'SB',
      name: 'Standby server',
      // Never a pair: a standby is a second machine already.
      protection: nodes.protection === 'ft' ? 'ha' : nodes.protection,
      size: nodes.size ?? {},
      uses: nodes.uses,
      why: 'Takes over for one failed Service Node of its group (MX-ONE server redundancy)',
      standbyGroups: standbys,
    },
  ];
  if (site.mediaServers !== undefined) {
    const { profile, protection, size, count } = site.mediaServers;
    rows.push({
      profile: profileOf(profile),
      count: read('demand.mediaServers'),
      prefix: 'MS',
      name: 'Media Server',
      protection,
      size: size ?? {},
      uses: [],
      why: count === undefined ? 'Gateway calls over streams per server' : 'Number fixed by the project',
    });
  }
  for (const wish of site.companions) {
    const profile = profileOf(wish.profile);
    rows.push({
      profile,
      count: wish.count,
      prefix: initials(wish.name ?? profile.name),
      name: wish.name ?? profile.name,
      protection: wish.protection ?? profile.protection.value,
      size: wish.size ?? {},
      uses: wish.uses,
      why: profile.purpose,
    });
  }
  const vcenter = catalogue.machineProfiles['vcenter'];
  if (site.platform.vcenterHere && vcenter !== undefined) {
    rows.push({
      profile: vcenter,
      count: 1,
      prefix: 'VC',
      name: vcenter.name,
      protection: 'ha',
      size: {},
      uses: [],
      why: vcenter.purpose,
    });
  }
  return numbered(rows);
}

/** Ids such as SN1, MBG2, in the order of the rows; a prefix used by two rows goes on counting. */
function numbered(rows: readonly Row[]): readonly Machine[] {
  const used = new Map<string, number>();
  let room = machinesMax;
  return rows.flatMap((row) => {
    const length = Math.min(row.count, room);
    room -= length;
    return Array.from({ length }, (_, index) => {
      const number = (used.get(row.prefix) ?? 0) + 1;
      used.set(row.prefix, number);
      return machine(row, number, index);
    });
  });
}

function machine(row: Row, number: number, index: number): Machine {
  const { profile, size, protection, standbyGroups = 0 } = row;
  const ft = protection === 'ft';
  return {
    id: `${row.prefix}${number}`,
    name: row.count > 1 ? `${row.name} ${number}` : row.name,
    profile: profile.id,
    role: profile.role,
    protection,
    vcpus: size.vcpus ?? profile.vcpus.value,
    memoryGib: size.memoryGib ?? profile.memoryGib.value,
    diskGib: size.diskGib ?? profile.diskGib.value,
    disks: size.disks ?? profile.disks.value,
    readIops: size.readIops ?? profile.readIops.value,
    writeIops: size.writeIops ?? profile.writeIops.value,
    networkInMbit: size.networkInMbit ?? profile.networkInMbit.value,
    nics: profile.nics.value,
    vcpusPerCore: profile.vcpusPerCore.value,
    memoryReservation: ft ? 1 : (size.memoryReservation ?? profile.memoryReservation.value),
    realTimeMedia: profile.realTimeMedia,
    ...(standbyGroups > 0 ? { standbyGroup: `standby ${(index % standbyGroups) + 1}` } : {}),
    uses: row.uses,
    why: row.why,
  };
}

/** 'Provisioning Manager' → 'PM', 'MiCollab' → 'MICOLLAB'; short, readable, letters and digits only. */
function initials(name: string): string {
  const words = name
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const capitals = words.length > 1 ? words.map((word) => word.slice(0, 1)).join('') : (words[0] ?? 'VM').slice(0, 8);
  return capitals.toUpperCase();
}

function sums(machines: readonly Machine[]): Record<string, number> {
  const total = (of: (machine: Machine) => number, ft?: boolean): number => {
    let result = 0;
    for (const each of machines) if (ft === undefined || (each.protection === 'ft') === ft) result += of(each);
    return result;
  };
  const largest = (of: (machine: Machine) => number, ft: boolean): number =>
    machines.reduce((most, each) => (!ft || each.protection === 'ft' ? Math.max(most, of(each)) : most), 0);
  return {
    'machines.count': machines.length,
    'machines.vcpus': total(({ vcpus }) => vcpus),
    'machines.memory': total(({ memoryGib }) => memoryGib),
    'machines.ftCount': total(() => 1, true),
    'machines.ftVcpus': total(({ vcpus }) => vcpus, true),
    'machines.ftVcpusLargest': largest(({ vcpus }) => vcpus, true),
    'machines.ftMemoryLargest': largest(({ memoryGib }) => memoryGib, true),
    'machines.vcpusLargest': largest(({ vcpus }) => vcpus, false),
    'machines.memoryLargest': largest(({ memoryGib }) => memoryGib, false),
    'machines.ftDisk': total(({ diskGib }) => diskGib, true),
    'machines.otherDisk': total(({ diskGib }) => diskGib, false),
    'machines.swap': total(({ memoryGib, memoryReservation }) => memoryGib * (1 - memoryReservation), false),
    'machines.ftReadIops': total(({ readIops }) => readIops, true),
    'machines.ftWriteIops': total(({ writeIops }) => writeIops, true),
    'machines.otherReadIops': total(({ readIops }) => readIops, false),
    'machines.otherWriteIops': total(({ writeIops }) => writeIops, false),
  };
}
