/** Swedish sentences of the storage stage. */
import type { FindingSentences } from '../../sentence.ts';

const protocols: Readonly<Record<string, string>> = { fc: 'Fibre Channel', iscsi: 'iSCSI', nfs: 'NFS' };

export const storageSentences = {
  'STO-01': {
    text: (f) => `${f.things('needed', 'disk', 'diskar')} behövs, men ${f.word('array')} rymmer ${f.count('max')}.`,
    remedy: () => 'Välj större diskar, ett större lagringssystem eller en annan RAID-nivå.',
  },
  'STO-02': {
    text: (f) =>
      `IOPS avgör: ${f.things('drives', 'disk', 'diskar')}, där kapaciteten ensam kräver ${f.count('forCapacity')}.`,
    remedy: () => 'Jämför med snabbare diskar.',
  },
  'STO-03': {
    text: (f) => `RAID-gruppen kan inte byggas. Kontrollens besked: ${f.word('reason')}`,
    remedy: () => 'Ändra antalet diskar per grupp eller RAID-nivån.',
  },
  'STO-04': {
    text: (f) =>
      `vSAN-policyn ${f.word('policy')} kräver ${f.things('needed', 'värd', 'värdar')}; planen har ${f.count('hosts')}.`,
    remedy: () => 'Lägg till värdar, eller välj en policy för färre.',
  },
  'STO-06': {
    text: (f) => `${f.word('array')} erbjuder inte ${protocols[f.word('protocol')] ?? f.word('protocol')}.`,
    remedy: () => 'Välj ett protokoll som lagringssystemet har, eller ett annat lagringssystem.',
  },
  'STO-07': {
    text: () => 'RAID 0 har inget dubbelt: den första disken som felar tar med sig datastoren och dess maskiner.',
    remedy: () => 'Välj RAID 10, 5 eller 6.',
  },
} satisfies FindingSentences;
