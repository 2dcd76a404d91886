/** Cases of the rules about FT machines: limits, features, devices, real-time voice. */
import { aMachine, aRelease } from '../builders.ts';
import { aCase, type RuleCase } from './case.ts';

const one = (overrides: Parameters<typeof aMachine>[0]) => ({ machines: [aMachine(overrides)] });
const using = (...uses: readonly string[]) => one({ uses });

export const limitCases: readonly RuleCase[] = [
  aCase(
    'FT-VCPU-01',
    'blocking',
    '8.0 Standard stops at 2',
    { edition: 'standard' },
    { edition: 'standard', ...one({ vcpus: 2 }) },
  ),
  aCase(
    'FT-VCPU-01',
    'blocking',
    '8.0 Enterprise Plus stops at 8',
    { edition: 'vvep', ...one({ vcpus: 9 }) },
    { edition: 'vvep', ...one({ vcpus: 8 }) },
  ),
  aCase(
    'FT-VCPU-01',
    'blocking',
    '6.5 Enterprise Plus stops at 4',
    { release: '6.5', edition: 'enterprise-plus', ...one({ vcpus: 5 }) },
    { release: '6.5', edition: 'enterprise-plus' },
  ),
  aCase(
    'FT-VCPU-01',
    'blocking',
    '5.5 runs one vCPU under FT, whatever the edition',
    { release: '5.5', edition: null },
    { release: '5.5', edition: null, ...one({ vcpus: 1 }) },
  ),
  aCase(
    'FT-VCPU-01',
    'blocking',
    'with the edition left open the widest class counts',
    { edition: null, ...one({ vcpus: 9 }) },
    { edition: null, ...one({ vcpus: 8 }) },
  ),
  aCase('FT-RAM-01', 'blocking', '8.0 stops at 128', one({ memoryGib: 129 }), one({ memoryGib: 128 })),
  aCase(
    'FT-RAM-01',
    'blocking',
    '6.5 stops at 64',
    { release: '6.5', ...one({ memoryGib: 65 }) },
    { release: '6.5', ...one({ memoryGib: 64 }) },
  ),
  aCase(
    'FT-RAM-02',
    'warning',
    '6.7 above 64 is not confirmed',
    { release: '6.7', ...one({ memoryGib: 65 }) },
    { release: '6.7', ...one({ memoryGib: 64 }) },
  ),
  aCase(
    'FT-RAM-02',
    'warning',
    '6.7 up to 128 is not confirmed',
    { release: '6.7', ...one({ memoryGib: 128 }) },
    { release: '6.7', ...one({ memoryGib: 129 }) },
  ),
  aCase('FT-DISK-01', 'blocking', '17 disks', one({ disks: 17 }), one({ disks: 16 })),
  aCase(
    'FT-DISK-02',
    'blocking',
    '5.5 needs eager-zeroed disks',
    { release: '5.5', site: { platform: { virtualDisks: 'thick-lazy' } } },
    { release: '5.5', site: { platform: { virtualDisks: 'thick-eager' } } },
  ),
  aCase('FT-DISK-03', 'blocking', 'one disk above 2 TiB', one({ diskGib: 2049 }), one({ diskGib: 2048 })),
  aCase(
    'FT-DISK-03',
    'warning',
    'two disks of 3 TiB together',
    one({ diskGib: 3072, disks: 2 }),
    one({ diskGib: 2048, disks: 2 }),
  ),
];

/** A release that says nothing about a feature. */
const silentRelease = { ...aRelease('8.0'), ftSupports: {} };

export const featureCases: readonly RuleCase[] = [
  aCase('FT-FEAT-01', 'blocking', 'snapshots', using('user-snapshots'), using('vadp-backup')),
  aCase(
    'FT-FEAT-01',
    'blocking',
    'image backup on 5.5',
    { release: '5.5', ...using('vadp-backup') },
    { release: '6.0', ...using('vadp-backup') },
  ),
  aCase('FT-DEV-01', 'blocking', 'USB', using('usb'), {}),
  aCase('FT-DEV-01', 'blocking', 'SR-IOV', using('sr-iov'), {
    machines: [aMachine({ protection: 'ha', uses: ['sr-iov'] })],
  }),
  aCase(
    'FT-FEAT-02',
    'blocking',
    'encrypted on 7.0 U1',
    { release: '7.0', site: { platform: { update: 1 } }, ...using('encryption') },
    { release: '7.0', site: { platform: { update: 2 } }, ...using('encryption') },
  ),
  aCase(
    'FT-FEAT-02',
    'warning',
    'encrypted on 7.0, update not known',
    { release: '7.0', site: { platform: { update: null } }, ...using('encryption') },
    using('encryption'),
  ),
  aCase(
    'FT-FEAT-03',
    'warning',
    'EFI on 6.0 is not verified',
    { release: '6.0', ...using('efi-firmware') },
    { release: '6.7', ...using('efi-firmware') },
  ),
  aCase(
    'FT-FEAT-03',
    'warning',
    'a feature without any word in the catalogue',
    { release: silentRelease, ...using('vadp-backup') },
    using('vadp-backup'),
  ),
  aCase(
    'FT-FEAT-04',
    'warning',
    '5.5 has no Virtual Volumes',
    { release: '5.5', ...using('vvols') },
    { release: '6.0', ...using('vvols') },
  ),
  aCase(
    'FT-FEAT-05',
    'note',
    'EFI on 6.7 where the host says so',
    { release: '6.7', ...using('efi-firmware') },
    { release: '6.7', ...using('vadp-backup') },
  ),
  aCase('FT-DEV-02', 'note', 'ask about dongles', {}, using('usb')),
];

export const realTimeCases: readonly RuleCase[] = [
  aCase('FT-RT-01', 'warning', 'a media server under FT', one({ role: 'media-server', realTimeMedia: true }), {}),
  aCase(
    'FT-RT-02',
    'warning',
    'a Service Node under FT on shared cores',
    one({ vcpusPerCore: 2 }),
    one({ vcpusPerCore: 1 }),
  ),
  aCase('FT-RT-03', 'note', 'delay of Fast Checkpointing', {}, { release: '5.5' }),
  aCase(
    'MX-RT-01',
    'warning',
    'a media server under HA on shared cores',
    one({ protection: 'ha', role: 'media-server', vcpusPerCore: 2 }),
    one({ protection: 'ha', role: 'management', vcpusPerCore: 2 }),
  ),
];
