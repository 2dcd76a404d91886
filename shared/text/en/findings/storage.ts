/** Sentences of the storage stage. */
import type { FindingSentences } from '../../sentence.ts';

const protocols: Readonly<Record<string, string>> = { fc: 'Fibre Channel', iscsi: 'iSCSI', nfs: 'NFS' };

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
    text: (f) => `The RAID group cannot be built. ${f.word('reason')}`,
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
