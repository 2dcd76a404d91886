/** German sentences of the storage stage. */
import type { FindingSentences } from '../../sentence.ts';

const protocols: Readonly<Record<string, string>> = { fc: 'Fibre Channel', iscsi: 'iSCSI', nfs: 'NFS' };

export const storageSentences = {
  'STO-01': {
    text: (f) =>
      `${f.things('needed', 'Laufwerk', 'Laufwerke')} nötig, aber ${f.word('array')} fasst ${f.count('max')}.`,
    remedy: () => 'Größere Laufwerke, ein größeres Array oder eine andere RAID-Stufe wählen.',
  },
  'STO-02': {
    text: (f) =>
      `Die IOPS entscheiden: ${f.things('drives', 'Laufwerk', 'Laufwerke')}, wo die Kapazität allein ${f.count('forCapacity')} verlangt.`,
    remedy: () => 'Mit schnelleren Laufwerken vergleichen.',
  },
  'STO-03': {
    text: (f) => `Die RAID-Gruppe lässt sich nicht bilden. Meldung der Prüfung: ${f.word('reason')}`,
    remedy: () => 'Die Zahl der Laufwerke je Gruppe oder die RAID-Stufe ändern.',
  },
  'STO-04': {
    text: (f) =>
      `Die vSAN-Richtlinie ${f.word('policy')} braucht ${f.things('needed', 'Host', 'Hosts')}; der Plan hat ${f.count('hosts')}.`,
    remedy: () => 'Hosts ergänzen oder eine Richtlinie für weniger wählen.',
  },
  'STO-06': {
    text: (f) => `${f.word('array')} bietet ${protocols[f.word('protocol')] ?? f.word('protocol')} nicht an.`,
    remedy: () => 'Ein Protokoll des Arrays oder ein anderes Array wählen.',
  },
  'STO-07': {
    text: () =>
      'RAID 0 hält nichts doppelt: Das erste ausgefallene Laufwerk nimmt den Datenspeicher und seine Maschinen mit.',
    remedy: () => 'RAID 10, 5 oder 6 wählen.',
  },
} satisfies FindingSentences;
