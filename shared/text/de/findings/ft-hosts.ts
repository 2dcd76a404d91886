/** German sentences about the hosts of FT pairs: number, CPUs, licences, technology. */
import { partName } from '../part-names.ts';
import { prose } from '../prose.ts';
import { reasons } from '../reasons.ts';
import { inBrackets, type Facts, type FindingSentences } from '../../sentence.ts';

const cpus = (f: Facts): string =>
  `${f.word('cpuA')} (${f.word('familyA')}) und ${f.word('cpuB')} (${f.word('familyB')})`;

const capOptions: Readonly<Record<string, { readonly what: string; readonly option: string }>> = {
  'ft-machines': { what: 'FT-Instanzen', option: 'das.maxftvmsperhost' },
  'ft-vcpus': { what: 'FT-vCPUs', option: 'das.maxftvcpusperhost' },
};
const capOf = (f: Facts) => capOptions[f.word('resource')] ?? { what: f.word('resource'), option: f.word('resource') };
const hosts = (f: Facts): string => f.things('hosts', 'Host', 'Hosts');

const capNow = (f: Facts): string => {
  if (f.word('cap') === 'advice') return `VMware empfiehlt höchstens ${f.count('byDefault')} je Host`;
  const set = f.number('set') === 0 ? 'abgeschaltet' : f.count('set');
  return `Standard sind ${f.count('byDefault')} je Host; ${capOf(f).option} ist ${set}`;
};
const capRemedies: Readonly<Record<string, (f: Facts) => string>> = {
  advice: () => 'Mehr Hosts vorsehen oder weniger Maschinen durch FT schützen.',
  raised: () => 'Unterstützt, aber ohne Leistungszusage: Das FT-Netz mit dieser Last prüfen oder mehr Hosts vorsehen.',
  exceeded: (f) =>
    `Mehr Hosts vorsehen oder weniger Maschinen durch FT schützen. ${capOf(f).option} zu erhöhen ist unterstützt, aber ohne Leistungszusage.`,
};

export const ftHostSentences = {
  'FT-HOST-01': {
    text: (f) =>
      `${f.count('needed')} ${capOf(f).what}, primäre und sekundäre zusammen, auf ${hosts(f)}: ${capNow(f)}.`,
    remedy: (f) => capRemedies[f.word('cap')]!(f),
  },
  'FT-HOST-02': {
    text: (f) =>
      `${f.about}unter FT, aber mit ${hosts(f)} können primäre und sekundäre VM nicht auf verschiedenen Hosts laufen.`,
    remedy: () => 'Mindestens zwei Hosts vorsehen, besser drei.',
  },
  'FT-HOST-03': {
    text: (f) =>
      `Nach einem Hostausfall bekommt nicht jede FT-Maschine eine neue sekundäre VM: ${hosts(f)}, nötig sind ${f.count('needed')}.`,
    remedy: () =>
      'Hosts ergänzen oder hinnehmen, dass FT-Maschinen bis zur Reparatur des ausgefallenen Hosts ungeschützt laufen.',
  },
  'FT-CPU-01': {
    text: (f) => `${f.about}${f.word('cpu')} (${f.word('family')}) beherrscht FT mit Fast Checkpointing nicht.`,
    remedy: () =>
      'Intel Sandy Bridge oder neuer (nicht Avoton) oder AMD Bulldozer oder neuer mit EPT oder RVI verwenden.',
  },
  'FT-CPU-02': {
    text: (f) => `${f.about}FT auf ${f.word('cpu')} (${f.word('family')}) ist nicht belegt.`,
    remedy: () => '„Supports SMP-FT“ für die CPU-Serie im Broadcom Compatibility Guide nachschlagen.',
  },
  'FT-CPU-03': {
    text: (f) =>
      `Intel-Hosts (${f.word('intel')}) und AMD-Hosts (${f.word('amd')}) können nicht die zwei Kopien einer FT-Maschine tragen.`,
    remedy: () => 'Im Cluster nur einen CPU-Hersteller verwenden.',
  },
  'FT-CPU-04': {
    text: (f) => `${f.about}${cpus(f)} sind verschiedene Generationen, und EVC ist aus; sie können kein Paar bilden.`,
    remedy: () => 'EVC auf die Baseline der älteren Generation setzen oder eine Generation verwenden.',
  },
  'FT-CPU-06': {
    text: (f) =>
      `${f.word('slowest')} und ${f.word('fastest')} unterscheiden sich um ${f.amount('difference', 'MHz')}, mehr als ${f.amount('limit', 'MHz')}: Ein Paar läuft so schnell wie der langsamere Host.`,
    remedy: () => 'CPUs mit ähnlichem Takt verwenden.',
  },
  'FT-CPU-07': {
    text: (f) =>
      `${f.about}${f.things('threads', 'CPU-Thread', 'CPU-Threads')} je Host, aber FT braucht ${f.count('needed')}.`,
    remedy: () => 'Eine CPU mit mehr Kernen oder eine zweite CPU wählen.',
  },
  'FT-CPU-08': {
    text: (f) =>
      `${f.about}FT von ${f.word('release')} gibt es auf ${f.word('cpu')} (${f.word('family')}), einer späteren Generation, nicht.`,
    remedy: () => 'Auf vSphere 6.0 oder neuer gehen, dessen FT auf dieser CPU läuft, oder HA verwenden.',
  },
  'FT-CPU-09': {
    text: (f) => `${f.about}FT von ${f.word('release')} auf ${f.word('cpu')} (${f.word('family')}) ist nicht belegt.`,
    remedy: () => 'Die CPU in KB 1008027 nachschlagen.',
  },
  'FT-CPU-10': {
    text: (f) =>
      `${f.about}Nicht belegt, ob ${cpus(f)} ein Paar bilden können: ${reasons.pairReasonText(f.word('reason'))}.`,
    remedy: () => 'Prüfen, dass die Hosts vMotion-kompatibel sind, oder einen CPU-Typ verwenden.',
  },
  'FT-CPU-11': {
    text: (f) =>
      `${f.about}${cpus(f)} gehören zu verschiedenen CPU-Gruppen; FT von ${f.word('release')} kann sie nicht paaren.`,
    remedy: () => 'Hosts einer CPU-Gruppe verwenden oder auf vSphere 6.0 oder neuer mit EVC gehen.',
  },
  'FT-CPU-12': {
    text: (f) =>
      `${f.word('slowest')} und ${f.word('fastest')} unterscheiden sich um ${f.amount('difference', 'MHz')}; die ältere FT erlaubt ${f.amount('limit', 'MHz')}.`,
    remedy: () => 'CPUs mit fast gleichem Takt verwenden.',
  },
  'FT-LIC-01': {
    text: (f) => `${f.about}${partName(f.word('edition'))} hat unter ${f.word('release')} keine Fault Tolerance.`,
    remedy: () => 'Eine Edition mit FT wählen oder die Maschinen durch HA schützen.',
  },
  'FT-LIC-02': {
    text: (f) =>
      `Nicht belegt: FT in ${partName(f.word('edition'))} unter ${f.word('release')}; geplant ${f.number('allowed') === 0 ? 'als nicht enthalten' : `mit ${f.things('allowed', 'vCPU', 'vCPUs')} je Maschine`}${inBrackets(prose(f.word('note')))}.`,
    remedy: () => 'Vom Distributor schriftlich bestätigen lassen oder Enterprise Plus wählen.',
  },
  'FT-LIC-03': {
    text: (f) => `${partName(f.word('edition'))} hat kein vMotion, das FT zum Anlegen einer sekundären VM braucht.`,
    remedy: () => 'Eine Edition mit vMotion und FT wählen.',
  },
  'FT-TECH-01': {
    text: (f) =>
      `FT unter ${f.word('release')} arbeitet mit Fast Checkpointing: Arbeitsspeicher, Geräte und Festplatten werden laufend kopiert. vLockstep gehört zu vSphere 5.5 und älter.`,
    remedy: () => 'Ältere Einrichtungstexte in diesem Sinn lesen.',
  },
  'FT-TECH-02': {
    text: (f) =>
      `Die FT-Grenzwerte von ${f.word('release')} sind von einer früheren Version übernommen${inBrackets(prose(f.word('note')))}.`,
    remedy: () => 'Die Grenzwerte vor dem Angebot im aktuellen Handbuch prüfen.',
  },
  'FT-DRS-01': {
    text: (f) =>
      `Ohne EVC lässt DRS FT-Maschinen unter ${f.word('release')} unberührt: Primäre VMs starten nur auf ihrem eigenen Host.`,
    remedy: () => 'EVC im Cluster einstellen oder von Hand verteilen.',
  },
} satisfies FindingSentences;
