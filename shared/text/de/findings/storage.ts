/** German sentences of the storage stage. */
import { required } from '../../../base/assert.ts';
import { partName } from '../part-names.ts';
import type { Facts, FindingSentences } from '../../sentence.ts';

const protocols: Readonly<Record<string, string>> = { fc: 'Fibre Channel', iscsi: 'iSCSI', nfs: 'NFS' };

/** Why a RAID level cannot be built, to follow a colon. */
const raidFaults: Readonly<Record<string, (f: Facts) => string>> = {
  'least-drives': (f) => `nötig sind mindestens ${f.count('limit')}`,
  'most-drives': (f) => `nötig sind genau ${f.count('limit')}; mehr nimmt RAID 10`,
  'even-drives': () => 'nötig ist eine gerade Zahl',
  'least-groups': (f) => `nötig sind mindestens ${f.count('limit')} Gruppen`,
};

const raidFault = (f: Facts): string => required(raidFaults[f.word('fault')], f.word('fault'))(f);

export const storageSentences = {
  'STO-01': {
    text: (f) =>
      `${f.things('needed', 'Laufwerk', 'Laufwerke')} nötig, aber ${partName(f.word('array'))} fasst ${f.count('max')}.`,
    remedy: () => 'Größere Laufwerke, ein größeres Array oder eine andere RAID-Stufe wählen.',
  },
  'STO-02': {
    text: (f) =>
      `Die IOPS entscheiden: ${f.things('drives', 'Laufwerk', 'Laufwerke')}, wo die Kapazität allein ${f.count('forCapacity')} verlangt.`,
    remedy: () => 'Mit schnelleren Laufwerken vergleichen.',
  },
  'STO-03': {
    text: (f) =>
      `RAID ${f.count('raid')} lässt sich mit ${f.things('drives', 'Laufwerk', 'Laufwerken')} je Gruppe nicht bilden: ${raidFault(f)}.`,
    remedy: () => 'Die Zahl der Laufwerke je Gruppe oder die RAID-Stufe ändern.',
  },
  'STO-04': {
    text: (f) =>
      `Die vSAN-Richtlinie ${partName(f.word('policy'))} braucht ${f.things('needed', 'Host', 'Hosts')}; der Plan hat ${f.count('hosts')}.`,
    remedy: () => 'Hosts ergänzen oder eine Richtlinie für weniger wählen.',
  },
  'STO-06': {
    text: (f) => `${partName(f.word('array'))} bietet ${protocols[f.word('protocol')] ?? f.word('protocol')} nicht an.`,
    remedy: () => 'Ein Protokoll des Arrays oder ein anderes Array wählen.',
  },
  'STO-07': {
    text: () =>
      'RAID 0 hält nichts doppelt: Das erste ausgefallene Laufwerk nimmt den Datenspeicher und seine Maschinen mit.',
    remedy: () => 'RAID 10, 5 oder 6 wählen.',
  },
} satisfies FindingSentences;
