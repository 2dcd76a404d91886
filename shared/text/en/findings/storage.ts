/** Sentences of the storage stage. */
import { required } from '../../../base/assert.ts';
import type { Facts, FindingSentences } from '../../sentence.ts';

const protocols: Readonly<Record<string, string>> = { fc: 'Fibre Channel', iscsi: 'iSCSI', nfs: 'NFS' };

/** Why a RAID level cannot be built, to follow a colon. */
const raidFaults: Readonly<Record<string, (f: Facts) => string>> = {
  'least-drives': (f) => `it takes at least ${f.count('limit')}`,
  'most-drives': (f) => `it takes exactly ${f.count('limit')}; RAID 10 takes more`,
  'even-drives': () => 'it takes an even number',
  'least-groups': (f) => `it takes at least ${f.count('limit')} groups`,
};

const raidFault = (f: Facts): string => required(raidFaults[f.word('fault')], f.word('fault'))(f);

export const storageSentences = {
  'STO-01': {
    text: (f) => `${f.things('needed', 'drive')} needed, but ${f.word('array')} holds ${f.count('max')}.`,
    remedy: () => 'Choose larger drives, a larger array or another RAID level.',
  },
  'STO-02': {
    text: (f) =>
      `IOPS decide: ${f.things('drives', 'drive')}, where capacity alone would take ${f.count('forCapacity')}.`,
    remedy: () => 'Compare with faster drives.',
  },
  'STO-03': {
    text: (f) =>
      `RAID ${f.count('raid')} cannot be built with ${f.things('drives', 'drive')} a group: ${raidFault(f)}.`,
    remedy: () => 'Change the number of drives per group or the RAID level.',
  },
  'STO-04': {
    text: (f) =>
      `vSAN policy ${f.word('policy')} needs ${f.things('needed', 'host')}; the plan has ${f.count('hosts')}.`,
    remedy: () => 'Add hosts, or choose a policy for fewer.',
  },
  'STO-06': {
    text: (f) => `${f.word('array')} does not offer ${protocols[f.word('protocol')] ?? f.word('protocol')}.`,
    remedy: () => 'Choose a protocol of the array, or another array.',
  },
  'STO-07': {
    text: () => 'RAID 0 keeps nothing twice: the first drive that fails takes the datastore and its machines with it.',
    remedy: () => 'Choose RAID 10, 5 or 6.',
  },
} satisfies FindingSentences;
