/** Swedish sentences of the storage stage. */
import { required } from '../../../base/assert.ts';
import { partName } from '../part-names.ts';
import type { Facts, FindingSentences } from '../../sentence.ts';

const protocols: Readonly<Record<string, string>> = { fc: 'Fibre Channel', iscsi: 'iSCSI', nfs: 'NFS' };

/** Why a RAID level cannot be built, to follow a colon. */
const raidFaults: Readonly<Record<string, (f: Facts) => string>> = {
  'least-drives': (f) => `det krävs minst ${f.count('limit')}`,
  'most-drives': (f) => `det krävs precis ${f.count('limit')}; RAID 10 tar fler`,
  'even-drives': () => 'det krävs ett jämnt antal',
  'least-groups': (f) => `det krävs minst ${f.count('limit')} grupper`,
};

const raidFault = (f: Facts): string => required(raidFaults[f.word('fault')], f.word('fault'))(f);

export const storageSentences = {
  'STO-01': {
    text: (f) =>
      `${f.things('needed', 'disk', 'diskar')} behövs, men ${partName(f.word('array'))} rymmer ${f.count('max')}.`,
    remedy: () => 'Välj större diskar, ett större lagringssystem eller en annan RAID-nivå.',
  },
  'STO-02': {
    text: (f) =>
      `IOPS avgör: ${f.things('drives', 'disk', 'diskar')}, där kapaciteten ensam kräver ${f.count('forCapacity')}.`,
    remedy: () => 'Jämför med snabbare diskar.',
  },
  'STO-03': {
    text: (f) =>
      `RAID ${f.count('raid')} kan inte byggas med ${f.things('drives', 'disk', 'diskar')} per grupp: ${raidFault(f)}.`,
    remedy: () => 'Ändra antalet diskar per grupp eller RAID-nivån.',
  },
  'STO-04': {
    text: (f) =>
      `vSAN-policyn ${partName(f.word('policy'))} kräver ${f.things('needed', 'värd', 'värdar')}; planen har ${f.count('hosts')}.`,
    remedy: () => 'Lägg till värdar, eller välj en policy för färre.',
  },
  'STO-06': {
    text: (f) => `${partName(f.word('array'))} erbjuder inte ${protocols[f.word('protocol')] ?? f.word('protocol')}.`,
    remedy: () => 'Välj ett protokoll som lagringssystemet har, eller ett annat lagringssystem.',
  },
  'STO-07': {
    text: () => 'RAID 0 har inget dubbelt: den första disken som felar tar med sig datastoren och dess maskiner.',
    remedy: () => 'Välj RAID 10, 5 eller 6.',
  },
} satisfies FindingSentences;
