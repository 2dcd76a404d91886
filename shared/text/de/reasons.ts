/** German words for reason codes. */
import { reasonsIn, type ReasonWords } from '../reasons.ts';
import { capital, type ShowFigure } from '../sentence.ts';

const numberWords = ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

function hostsInWords(count: number, show: ShowFigure): string {
  return `${numberWords[count] ?? show(count, '')} ${count === 1 ? 'Host' : 'Hosts'}`;
}

export const reasonWords: ReasonWords = {
  pairs: {
    'same-kind': 'gleicher Hosttyp',
    'same-family': 'gleiche CPU-Familie',
    'same-evc-baseline': 'eine EVC-Baseline',
    'same-legacy-group': 'gleiche CPU-Gruppe der älteren FT',
    'different-vendors': 'Intel und AMD können kein Paar bilden',
    'not-ft-capable': 'eine CPU beherrscht Fast Checkpointing nicht',
    'smp-ft-unverified': 'SMP-FT ist für eine CPU nicht belegt',
    'generations-differ-no-evc': 'verschiedene Generationen, und EVC ist aus',
    'same-baseline-no-evc': 'verschiedene Familien einer EVC-Generation, und EVC ist aus',
    'evc-not-reached': 'eine CPU erreicht die EVC-Baseline nicht',
    'evc-unknown': 'die EVC-Baseline einer CPU ist nicht bekannt',
    'legacy-not-offered': 'die ältere FT gibt es für diese Generation nicht',
    'legacy-unverified': 'die ältere FT ist für eine CPU nicht belegt',
    'legacy-groups-differ': 'verschiedene CPU-Gruppen der älteren FT',
    'legacy-groups-unverified': 'eine Generation, aber keine Quelle klärt, ob es eine CPU-Gruppe ist',
    'clock-difference': 'die CPU-Takte weichen für die ältere FT zu weit voneinander ab',
  },
  editionsShort: {
    'no-ha': 'kein vSphere HA',
    'no-vmotion': 'kein vMotion',
    'no-vsan': 'vSAN ist damit nicht zu haben',
    'no-ft': 'keine Fault Tolerance',
    'ft-vcpus': 'zu wenige vCPUs je FT-Maschine',
    release: 'läuft nicht mit dieser Version',
    'hosts-max': 'deckt zu wenige Hosts ab',
    'cpus-max': 'deckt zu wenige CPUs je Host ab',
    'kit-cores': 'zu wenige Kerne im Kit',
    'not-sold': 'am Bestelltag nicht im Verkauf',
    'price-unknown': 'kein Preis bekannt',
  },
  editions: {
    'no-ha': () => 'Kein vSphere HA.',
    'no-vmotion': () => 'Kein vMotion.',
    'no-vsan': () => 'vSAN ist damit nicht zu haben.',
    'no-ft': () => 'Keine Fault Tolerance.',
    'ft-vcpus': (f) =>
      `FT-Maschinen brauchen ${f.count('needed')} vCPUs, die Edition erlaubt\u00a0${f.count('allowed')}.`,
    release: (f) => `Läuft nicht mit vSphere ${f.word('release')}.`,
    'hosts-max': (f) => `Deckt ${f.things('allowed', 'Host', 'Hosts')} ab, der Plan hat ${f.count('hosts')}.`,
    'cpus-max': (f) => `Deckt ${f.things('allowed', 'CPU', 'CPUs')} je Host ab, der Plan hat ${f.count('cpus')}.`,
    'kit-cores': (f) => `Das Kit deckt ${f.things('allowed', 'Kern', 'Kerne')} ab, der Plan hat ${f.count('cores')}.`,
    'not-sold': (f) => {
      const [from, until] = [f.day('from'), f.day('until')];
      const span = [from === '' ? '' : `ab ${from}`, until === '' ? '' : `bis ${until}`].filter((part) => part !== '');
      return `Am Bestelltag nicht im Verkauf${span.length === 0 ? '' : ` (verkauft ${span.join(' ')})`}.`;
    },
    'price-unknown': () => 'Kein Preis bekannt.',
  },
  resources: { cpu: 'Kerne', memory: 'Arbeitsspeicher', 'ft-machines': 'FT-Maschinen', 'ft-vcpus': 'FT-vCPUs' },
  policies: {
    static: 'keine Reserve',
    'repack-reprotect': 'alles hat umgeordnet wieder Platz',
    'in-place-reprotect': 'alles ist wieder geschützt, Verbliebenes bleibt am Ort',
    'in-place-restart': 'alles läuft wieder, Verbliebenes bleibt am Ort',
  },
  decisions: {
    'no-machines': 'nichts zu platzieren',
    cpu: 'CPU-Kerne',
    memory: 'Arbeitsspeicher',
    'ft-machines': 'FT-Maschinen je Host',
    'ft-vcpus': 'FT-vCPUs je Host',
    'ft-separation': 'zwei Kopien einer Maschine auf verschiedenen Hosts',
    failures: 'die Reserve für ausgefallene Hosts',
    packing: 'Maschinen, die die Hosts nicht gleichmäßig füllen',
    'standby-apart': 'ein eigener Host für den Standby-Server und jeden Server, für den er bereitsteht',
    'machine-too-large': 'eine Maschine, die größer ist als jeder Host',
    'pool-too-small': 'zu wenige vorgegebene Hosts',
  },
  proof: {
    notProven: 'Nicht bewiesen: Die Suche endete, bevor jede kleinere Zahl ausgeschlossen war.',
    trivial: (decision) => `${capital(decision)}.`,
    searched: 'Jede Platzierung auf weniger Hosts wurde durch Suche ausgeschlossen.',
    searchedPool: 'Jede andere Auswahl der vorgegebenen Hosts wurde durch Suche ausgeschlossen.',
    fromPool: (hosts) => `Sie sind aus den ${hosts} vorgegebenen Hosts gewählt.`,
    reserve: (hosts, show) =>
      hosts === 1
        ? 'Ein weiterer steht für einen Ausfall bereit.'
        : `${capital(numberWords[hosts] ?? show(hosts, ''))} weitere stehen für Ausfälle bereit.`,
    survivors: (left, failing, show) =>
      `${capital(hostsInWords(left, show))} ${left === 1 ? 'muss' : 'müssen'} bleiben, wenn ${hostsInWords(failing, show)} ${failing === 1 ? 'ausfällt' : 'ausfallen'}.`,
    standbyApart: 'Weniger Hosts brächten einen Standby-Server neben einen Server, für den er bereitsteht.',
    separation: 'Ein Host genügt nicht: Die zwei Kopien einer Maschine brauchen verschiedene Hosts.',
    packing: (hosts) => `Weniger genügen nicht: Selbst bei bester Füllung sind ${hosts} nötig.`,
    decided: (decision) => `Weniger genügen nicht; entscheidend: ${decision}.`,
    atLeastOne: 'Etwas muss laufen: mindestens ein Host.',
    against: (fewer, needed, capacity, show) =>
      `${capital(hostsInWords(fewer, show))} ${fewer === 1 ? 'genügt' : 'genügen'} nicht: ${needed} gegen ${show(fewer, '')} × ${capacity}.`,
    demandUnits: { vCPU: 'FT-vCPU', instances: 'FT-Instanzen' },
  },
};

export const reasons = reasonsIn('de', reasonWords);
