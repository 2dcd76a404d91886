/** How many hosts there are, and whether each can be built as written. */
import type { Offence } from '../../model/finding.ts';
import type { Machine } from '../../model/machine.ts';
import type { CompatibilityContext, HostKind } from '../context.ts';
import { ftMachines, haMachines, subjectOf, usesFastCheckpointing, type CompatibilityRule } from '../questions.ts';

const stage = 'compatibility';

/** Those machines that more hosts can help: one that fits on no host is the placement's finding, not theirs. */
const helped = ({ tooLarge }: CompatibilityContext, machines: readonly Machine[]): readonly Machine[] =>
  machines.filter(({ id }) => !tooLarge.includes(id));

interface Cap {
  readonly resource: 'ft-machines' | 'ft-vcpus';
  /** Both copies of all FT machines. */
  readonly needed: number;
  readonly byDefault: number;
  /** The option as set; 0 = check off. */
  readonly set: number;
}

function caps(context: CompatibilityContext): readonly Cap[] {
  const { release, site } = context;
  const machines = helped(context, ftMachines(context));
  const vcpus = machines.reduce((sum, machine) => sum + machine.vcpus, 0);
  const [ofMachines, ofVcpus] = [release.ftMachinesPerHost.value, release.ftVcpusPerHost.value];
  return [
    {
      resource: 'ft-machines',
      needed: 2 * machines.length,
      byDefault: ofMachines,
      set: site.hosts.ftMachinesPerHost ?? ofMachines,
    },
    { resource: 'ft-vcpus', needed: 2 * vcpus, byDefault: ofVcpus, set: site.hosts.ftVcpusPerHost ?? ofVcpus },
  ];
}

/** Counted over all hosts: what the defaults do not carry, and whether raised options do. Before 6.0 they are advice. */
function judgeCaps(context: CompatibilityContext): readonly Offence[] {
  const hosts = context.hostCount;
  if (hosts < 2) return [];
  return caps(context).flatMap(({ resource, needed, byDefault, set }) => {
    const carries = (cap: number): boolean => cap === 0 || needed <= cap * hosts;
    if (carries(byDefault) && carries(set)) return [];
    const cap = !usesFastCheckpointing(context) ? 'advice' : carries(set) ? 'raised' : 'exceeded';
    const figures = { resource, needed, hosts, byDefault, set, cap };
    return cap === 'exceeded' ? [{ figures }] : [{ figures, severity: 'warning' }];
  });
}

function perKind(
  context: CompatibilityContext,
  judgeOne: (kind: HostKind) => Offence['figures'] | null,
): readonly Offence[] {
  return context.hostKinds.flatMap((kind) => {
    const figures = judgeOne(kind);
    return figures === null ? [] : [{ subject: kind.name, figures: { server: kind.server.name, ...figures } }];
  });
}

export const hostRules: readonly CompatibilityRule[] = [
  {
    code: 'FT-HOST-01',
    severity: 'blocking',
    stage,
    title:
      'More FT machines or FT vCPUs than the hosts may carry (a warning where the options were raised for it, or are only advice)',
    source: 'ft:F1',
    judge: judgeCaps,
  },
  {
    code: 'FT-HOST-02',
    severity: 'blocking',
    stage,
    title: 'Fewer than two hosts: an FT pair is impossible',
    source: 'ft:F7',
    judge: (context) => {
      const machines = helped(context, ftMachines(context));
      if (machines.length === 0 || context.hostCount >= 2) return [];
      return [{ subject: subjectOf(machines.map(({ id }) => id)), figures: { hosts: context.hostCount } }];
    },
  },
  {
    code: 'HA-HOST-01',
    severity: 'blocking',
    stage,
    title: 'Fewer than two hosts: vSphere HA has nowhere to restart a machine',
    source: 'ft:F40',
    judge: (context) => {
      const machines = helped(context, haMachines(context));
      if (machines.length === 0 || context.hostCount >= 2) return [];
      return [{ subject: subjectOf(machines.map(({ id }) => id)), figures: { hosts: context.hostCount } }];
    },
  },
  {
    code: 'FT-HOST-03',
    severity: 'warning',
    stage,
    title: 'Too few hosts to protect every FT machine again after a host failure',
    source: 'ft:F7',
    judge: (context) => {
      const { hostCount, hostsForReprotectNeeded } = context;
      if (helped(context, ftMachines(context)).length === 0 || hostCount < 2 || hostCount >= hostsForReprotectNeeded)
        return [];
      return [{ figures: { hosts: hostCount, needed: hostsForReprotectNeeded } }];
    },
  },
  {
    code: 'VS-HOST-01',
    severity: 'blocking',
    stage,
    title: 'More hosts than a cluster of this release may have',
    source: 'ft:F65',
    judge: ({ hostCount, release }) => {
      const { value, source } = release.hostsPerClusterMax;
      if (hostCount <= value) return [];
      return [{ source, figures: { hosts: hostCount, allowed: value, release: release.name } }];
    },
  },
  {
    code: 'HW-01',
    severity: 'blocking',
    stage,
    title: 'The server does not take the CPU',
    source: 'lockstep:general-knowledge',
    judge: (context) =>
      perKind(context, ({ server, cpu, family }) =>
        server.cpuFamilies.includes(family.id) ? null : { cpu: cpu.name, family: family.name },
      ),
  },
  {
    code: 'HW-02',
    severity: 'blocking',
    stage,
    title: 'More CPUs than the server has sockets',
    source: 'lockstep:general-knowledge',
    judge: (context) =>
      perKind(context, ({ server, group }) =>
        group.cpus <= server.cpuSocketsMax.value ? null : { cpus: group.cpus, sockets: server.cpuSocketsMax.value },
      ),
  },
  {
    code: 'HW-03',
    severity: 'blocking',
    stage,
    title: 'More memory than the server takes',
    source: 'lockstep:general-knowledge',
    judge: (context) =>
      perKind(context, ({ server, group }) =>
        group.memoryGib <= server.memoryGibMax.value
          ? null
          : { memory: group.memoryGib, allowed: server.memoryGibMax.value },
      ),
  },
];
