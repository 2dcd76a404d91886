/** Cases of the rules about network, storage, cluster and MX-ONE. */
import { aMachine, anArray, anMxOneRelease } from '../builders.ts';
import { aCase, type RuleCase } from './case.ts';

const ha = [aMachine({ protection: 'ha' })];
const vsan = { kind: 'vsan', policy: 'raid-1', drive: 'drive', ownership: 'new' } as const;
const none = { kind: 'none' } as const;
const stretched = (update: number | null, storage: typeof vsan | typeof anArray = anArray) => ({
  site: { storage, platform: { stretched: true, update } },
});

export const networkCases: readonly RuleCase[] = [
  aCase(
    'FT-NET-01',
    'blocking',
    '1 Gbit/s from 6.0 on',
    { site: { network: { ftLinkGbit: 1 } } },
    { release: '5.5', site: { network: { ftLinkGbit: 1 } } },
  ),
  aCase('FT-NET-03', 'warning', 'shared links', { site: { network: { ftDedicated: false } } }),
  aCase('FT-NET-03', 'warning', 'converged links', { site: { network: { layout: 'converged' } } }),
  aCase(
    'FT-NET-04',
    'warning',
    '2 ms',
    { site: { network: { ftRoundTripMs: 2 } } },
    { site: { network: { ftRoundTripMs: 1 } } },
  ),
  aCase(
    'FT-NET-04',
    'blocking',
    '6 ms',
    { site: { network: { ftRoundTripMs: 6 } } },
    { site: { network: { ftRoundTripMs: null } } },
  ),
  aCase('FT-NET-05', 'blocking', 'NSX-T on 8.0', { site: { network: { nsxSegments: true } } }),
  aCase('FT-NET-05', 'warning', 'NSX-T on 7.0 was never read', {
    release: '7.0',
    site: { network: { nsxSegments: true } },
  }),
  aCase(
    'FT-NET-06',
    'warning',
    'not measured over two rooms',
    { site: { platform: { stretched: true }, network: { ftRoundTripMs: null } } },
    { site: { network: { ftRoundTripMs: null } } },
  ),
  aCase(
    'FT-NET-07',
    'note',
    'plain FT traffic on 6.7',
    { release: '6.7' },
    { release: '7.0', site: { platform: { update: 2 } } },
  ),
];

export const storageCases: readonly RuleCase[] = [
  aCase('FT-STO-01', 'blocking', 'disks inside the hosts', { site: { storage: none } }),
  aCase('HA-STO-01', 'blocking', 'disks inside the hosts', { machines: ha, site: { storage: none } }, { machines: ha }),
  aCase('FT-STO-03', 'note', 'one array', {}, { machines: ha }),
  aCase(
    'FT-STO-03',
    'note',
    'two arrays, one metadata datastore',
    { site: { storage: { ...anArray, arrays: 2 } } },
    { site: { storage: none } },
  ),
  aCase('FT-STO-03', 'note', 'one shared set of disks on 5.5', { release: '5.5' }, { machines: ha }),
  aCase('FT-STO-03', 'note', 'vSAN', { site: { storage: vsan } }, { machines: ha }),
  aCase(
    'FT-STO-05',
    'warning',
    'vSAN on 5.5 was never read',
    { release: '5.5', site: { storage: vsan } },
    { release: '6.0', site: { storage: vsan } },
  ),
  aCase('FT-STO-06', 'note', 'NFS', { site: { storage: { ...anArray, protocol: 'nfs' } } }),
];

export const clusterCases: readonly RuleCase[] = [
  aCase('FT-HA-01', 'warning', 'slots', { site: { platform: { admissionControl: 'slots' } } }),
  aCase('FT-HA-02', 'warning', 'off', { site: { platform: { admissionControl: 'off' } } }),
  aCase(
    'HA-AC-01',
    'warning',
    'off without FT',
    { machines: ha, site: { platform: { admissionControl: 'off' } } },
    { machines: ha },
  ),
  aCase('FT-METRO-01', 'blocking', 'two rooms on 8.0 U2', stretched(2), stretched(3)),
  aCase(
    'FT-METRO-01',
    'blocking',
    'two rooms on 7.0',
    { release: '7.0', ...stretched(3) },
    { release: '9.0', ...stretched(0) },
  ),
  aCase('FT-METRO-01', 'warning', 'two rooms on 8.0, update not known', stretched(null), stretched(3)),
  aCase('FT-METRO-02', 'note', 'host groups', stretched(3), stretched(2)),
  aCase(
    'FT-METRO-03',
    'blocking',
    'stretched vSAN on 6.7',
    { release: '6.7', ...stretched(3, vsan) },
    { release: '6.7', ...stretched(3) },
  ),
  aCase('FT-METRO-03', 'warning', 'stretched vSAN on 8.0 U3 was never read', stretched(3, vsan), stretched(3)),
  aCase('FT-SW-01', 'note', 'guest faults', {}, { machines: ha }),
  aCase('FT-OPS-01', 'note', 'frozen settings', {}, { machines: ha }),
  aCase('FT-PRE-01', 'note', 'set-up conditions', {}, { machines: ha }),
];

const native = { serviceNodes: { nativeRedundancy: true } };
const unprotected = [aMachine({ protection: 'none' })];
const twoUnderHa = [aMachine({ id: 'SN1', protection: 'ha' }), aMachine({ id: 'SN2', protection: 'ha' })];

export const mxOneCases: readonly RuleCase[] = [
  aCase('MX-REL-01', 'warning', 'no statement was found', {
    mxOneRelease: { ...anMxOneRelease('8.0'), vsphereNamed: [] },
  }),
  aCase('MX-REL-01', 'warning', 'another release is named', {
    mxOneRelease: { ...anMxOneRelease('7.8-sp2'), vsphereNamed: ['6.7'] },
  }),
  aCase('MX-SIZE-01', 'warning', 'two vCPUs', { machines: [aMachine({ vcpus: 2 })] }),
  aCase(
    'MX-SIZE-01',
    'warning',
    'four GiB',
    { machines: [aMachine({ memoryGib: 4 })] },
    { machines: [aMachine({ memoryGib: 8 })] },
  ),
  aCase(
    'MX-RED-01',
    'warning',
    'server redundancy beside FT',
    { site: native },
    { site: native, machines: unprotected },
  ),
  aCase('MX-RED-02', 'note', 'what server redundancy leaves out', { site: native }),
  aCase(
    'MX-PROT-01',
    'warning',
    'no protection at all',
    { machines: unprotected },
    { machines: unprotected, site: native },
  ),
  aCase('FT-MX-01', 'note', 'the database under FT', { machines: [aMachine({ role: 'database' })] }),
  aCase('MX-METRO-01', 'warning', 'two rooms', stretched(3)),
  aCase('MX-HA-01', 'note', 'two Service Nodes under HA', { machines: twoUnderHa }, { machines: ha }),
];
