/** Cases of the rules about release, licence and number of hosts. */
import { aKind, aMachine } from '../builders.ts';
import { aCase, type RuleCase } from './case.ts';

const ha = [aMachine({ protection: 'ha' })];
const server = { cpus: 2, memoryGib: 128 };

export const releaseCases: readonly RuleCase[] = [
  aCase('VS-REL-01', 'blocking', '6.7 is dead for a new project', { release: '6.7' }, { release: '7.0' }),
  aCase(
    'VS-REL-01',
    'warning',
    'the same where the licences are owned already',
    { release: '6.7', site: { platform: { ownership: 'owned' } } },
    { release: '6.7', date: '2023-11-15' },
  ),
  aCase('VS-REL-02', 'warning', '7.0 has technical guidance only', { release: '7.0' }, { release: '8.0' }),
  aCase(
    'VS-REL-02',
    'warning',
    '7.0 the day after',
    { release: '7.0', date: '2025-10-03' },
    { release: '7.0', date: '2025-10-02' },
  ),
  aCase('VS-REL-03', 'warning', '9.0 within a year of its end', { release: '9.0' }, { release: '9.1' }),
  aCase(
    'VS-REL-03',
    'warning',
    'exactly twelve months before the end',
    { release: '8.0', date: '2026-10-11' },
    { release: '8.0', date: '2026-10-10' },
  ),
  aCase('VS-REL-04', 'warning', '9.1 before it was out', { release: '9.1', date: '2026-05-11' }, { release: '9.1' }),
  aCase('VS-REL-05', 'note', '9.0 leaves support before 8.0', { release: '9.0' }, { release: '9.1' }),
  aCase('FT-TECH-01', 'note', 'Fast Checkpointing from 6.0', { release: '6.0' }, { release: '5.5' }),
  aCase('FT-TECH-02', 'note', 'no 9.x manual page was read', { release: '9.1' }, { release: '8.0' }),
];

export const licenceCases: readonly RuleCase[] = [
  aCase(
    'VS-LIC-01',
    'blocking',
    'VVS stops at 8.0',
    { release: '9.0', edition: 'vvs' },
    { release: '8.0', edition: 'vvs' },
  ),
  aCase(
    'HA-LIC-01',
    'blocking',
    'Essentials has no HA',
    { edition: 'essentials', machines: ha },
    { edition: 'essentials-plus', machines: ha },
  ),
  aCase('FT-LIC-01', 'blocking', 'Essentials Plus has no FT', { edition: 'essentials-plus' }, { edition: 'standard' }),
  aCase(
    'FT-LIC-02',
    'warning',
    'the 6.7 manual contradicts itself on Standard',
    { release: '6.7', edition: 'standard' },
    { release: '8.0', edition: 'standard' },
  ),
  aCase(
    'FT-LIC-02',
    'warning',
    'Standard on 5.5 was never read',
    { release: '5.5', edition: 'standard' },
    { release: '5.5', edition: 'enterprise' },
  ),
  aCase('FT-LIC-03', 'blocking', 'Essentials has no vMotion', { edition: 'essentials' }, { edition: 'standard' }),
  aCase(
    'VS-LIC-02',
    'warning',
    'no vMotion for maintenance',
    { edition: 'essentials', machines: ha },
    { edition: 'standard', machines: ha },
  ),
  aCase(
    'VS-LIC-03',
    'blocking',
    'Essentials kits cover three hosts',
    { edition: 'essentials-plus', hostCount: 4 },
    { edition: 'essentials-plus', hostCount: 3 },
  ),
  aCase(
    'VS-LIC-04',
    'blocking',
    'Essentials kits cover two CPUs a host',
    { edition: 'essentials-plus', hostKinds: [aKind('intel-xeon-gold-6526y', { cpus: 3 })] },
    { edition: 'essentials-plus', hostKinds: [aKind('intel-xeon-gold-6526y', { cpus: 2 })] },
  ),
  aCase('VS-LIC-05', 'note', 'Standard has no DRS', { edition: 'standard' }, { edition: 'enterprise-plus' }),
  aCase(
    'VS-LIC-06',
    'warning',
    'Standard has no distributed switch',
    { edition: 'standard', site: { network: { layout: 'converged' } } },
    { edition: 'vvf', site: { network: { layout: 'converged' } } },
  ),
  aCase(
    'FT-DRS-01',
    'note',
    'DRS of 6.5 without EVC',
    { release: '6.5', edition: 'enterprise-plus' },
    { release: '6.7', edition: 'enterprise-plus' },
  ),
];

export const hostCases: readonly RuleCase[] = [
  aCase(
    'FT-HOST-01',
    'blocking',
    'three machines of 4 vCPU on two hosts: 24 FT vCPU against 16',
    { hostCount: 2, machines: ['SN1', 'SN2', 'SN3'].map((id) => aMachine({ id })) },
    { hostCount: 2 },
  ),
  aCase(
    'FT-HOST-01',
    'warning',
    'the same with the option raised for it',
    {
      hostCount: 2,
      machines: ['SN1', 'SN2', 'SN3'].map((id) => aMachine({ id })),
      site: { hosts: { ftVcpusPerHost: 12 } },
    },
    { hostCount: 2, site: { hosts: { ftVcpusPerHost: 12 } } },
  ),
  aCase(
    'FT-HOST-01',
    'blocking',
    'five small machines on two hosts: 10 FT instances against 8',
    { hostCount: 2, machines: ['1', '2', '3', '4', '5'].map((id) => aMachine({ id, vcpus: 1 })) },
    { hostCount: 2, machines: ['1', '2', '3', '4'].map((id) => aMachine({ id, vcpus: 1 })) },
  ),
  aCase(
    'FT-HOST-01',
    'warning',
    '5.5: four FT machines per host are advice',
    { release: '5.5', hostCount: 2, machines: ['1', '2', '3', '4', '5'].map((id) => aMachine({ id, vcpus: 1 })) },
    { release: '5.5', hostCount: 2 },
  ),
  aCase('FT-HOST-02', 'blocking', 'one host', { hostCount: 1 }, { hostCount: 2 }),
  aCase('HA-HOST-01', 'blocking', 'one host', { hostCount: 1, machines: ha }, { hostCount: 2, machines: ha }),
  aCase('FT-HOST-03', 'warning', 'two full hosts have no room for new secondaries', { hostCount: 2 }, { hostCount: 3 }),
  aCase(
    'VS-HOST-01',
    'blocking',
    '33 hosts on 5.5',
    { release: '5.5', hostCount: 33 },
    { release: '6.0', hostCount: 33 },
  ),
  aCase(
    'HW-01',
    'blocking',
    'the board takes another family',
    { hostKinds: [{ ...aKind('intel-xeon-gold-6526y'), server: aKind('intel-xeon-x5650').server }] },
    {},
  ),
  aCase(
    'HW-02',
    'blocking',
    'three CPUs for two sockets',
    { hostKinds: [aKind('intel-xeon-gold-6526y', { ...server, cpus: 3 })] },
    { hostKinds: [aKind('intel-xeon-gold-6526y', server)] },
  ),
  aCase(
    'HW-03',
    'blocking',
    'more memory than the slots take',
    { hostKinds: [aKind('intel-xeon-gold-6526y', { ...server, memoryGib: 100_000 })] },
    { hostKinds: [aKind('intel-xeon-gold-6526y', server)] },
  ),
];
