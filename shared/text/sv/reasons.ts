/** Swedish words for reason codes. */
import { reasonsIn, type ReasonWords } from '../reasons.ts';
import { capital, type ShowFigure } from '../sentence.ts';

const numberWords = ['ingen', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];

function hostsInWords(count: number, show: ShowFigure): string {
  return `${numberWords[count] ?? show(count, '')} ${count === 1 ? 'värd' : 'värdar'}`;
}

export const reasonWords: ReasonWords = {
  pairs: {
    'same-kind': 'samma slags värd',
    'same-family': 'samma CPU-familj',
    'same-evc-baseline': 'en EVC-baslinje',
    'same-legacy-group': 'samma CPU-grupp för äldre FT',
    'different-vendors': 'Intel och AMD kan inte bilda par',
    'not-ft-capable': 'en CPU klarar inte Fast Checkpointing',
    'smp-ft-unverified': 'SMP-FT är inte belagt för en CPU',
    'generations-differ-no-evc': 'olika generationer, och EVC är av',
    'same-baseline-no-evc': 'olika familjer av en EVC-generation, och EVC är av',
    'evc-not-reached': 'en CPU når inte EVC-baslinjen',
    'evc-unknown': 'EVC-baslinjen för en CPU är inte känd',
    'legacy-not-offered': 'äldre FT finns inte för denna generation',
    'legacy-unverified': 'äldre FT är inte belagt för en CPU',
    'legacy-groups-differ': 'olika CPU-grupper för äldre FT',
    'legacy-groups-unverified': 'en generation, men ingen källa avgör om det är en CPU-grupp',
    'clock-difference': 'CPU-frekvenserna skiljer för mycket för äldre FT',
  },
  editionsShort: {
    'no-ha': 'ingen vSphere HA',
    'no-vmotion': 'ingen vMotion',
    'no-vsan': 'vSAN går inte att få med den',
    'no-ft': 'ingen Fault Tolerance',
    'ft-vcpus': 'för få vCPU per FT-maskin',
    release: 'kör inte denna version',
    'hosts-max': 'täcker för få värdar',
    'cpus-max': 'täcker för få CPU per värd',
    'kit-cores': 'för få kärnor i paketet',
    'not-sold': 'säljs inte på beställningsdagen',
    'price-unknown': 'inget känt pris',
  },
  editions: {
    'no-ha': () => 'Ingen vSphere HA.',
    'no-vmotion': () => 'Ingen vMotion.',
    'no-vsan': () => 'vSAN går inte att få med den.',
    'no-ft': () => 'Ingen Fault Tolerance.',
    'ft-vcpus': (f) => `FT-maskiner behöver ${f.count('needed')} vCPU, utgåvan tillåter\u00a0${f.count('allowed')}.`,
    release: (f) => `Kör inte vSphere ${f.word('release')}.`,
    'hosts-max': (f) => `Täcker ${f.things('allowed', 'värd', 'värdar')}, planen har ${f.count('hosts')}.`,
    'cpus-max': (f) => `Täcker ${f.count('allowed')} CPU per värd, planen har ${f.count('cpus')}.`,
    'kit-cores': (f) => `Paketet täcker ${f.things('allowed', 'kärna', 'kärnor')}, planen har ${f.count('cores')}.`,
    'not-sold': (f) => {
      const [from, until] = [f.day('from'), f.day('until')];
      const span = [from === '' ? '' : `från ${from}`, until === '' ? '' : `till ${until}`].filter(
        (part) => part !== '',
      );
      return `Säljs inte på beställningsdagen${span.length === 0 ? '' : ` (såldes ${span.join(' ')})`}.`;
    },
    'price-unknown': () => 'Inget känt pris.',
  },
  resources: { cpu: 'kärnor', memory: 'minne', 'ft-machines': 'FT-maskiner', 'ft-vcpus': 'FT-vCPU' },
  policies: {
    static: 'ingen reserv',
    'repack-reprotect': 'allt får plats igen, omplacerat',
    'in-place-reprotect': 'allt är skyddat igen, det som är kvar flyttas inte',
    'in-place-restart': 'allt kör igen, det som är kvar flyttas inte',
  },
  decisions: {
    'no-machines': 'inget att placera',
    cpu: 'CPU-kärnor',
    memory: 'minne',
    'ft-machines': 'FT-maskiner per värd',
    'ft-vcpus': 'FT-vCPU per värd',
    'ft-separation': 'två kopior av en maskin på olika värdar',
    failures: 'reserven för felande värdar',
    packing: 'maskiner som inte fyller värdarna jämnt',
    'standby-apart': 'en egen värd för reservservern och varje server den står i reserv för',
    'machine-too-large': 'en maskin större än varje värd',
    'pool-too-small': 'för få givna värdar',
  },
  proof: {
    notProven: 'Inte bevisat: sökningen slutade innan varje mindre antal var uteslutet.',
    trivial: (decision) => `${capital(decision)}.`,
    searched: 'Varje placering på färre värdar uteslöts genom sökning.',
    searchedPool: 'Varje annat urval av de givna värdarna uteslöts genom sökning.',
    fromPool: (hosts) => `De är valda bland de ${hosts} givna värdarna.`,
    reserve: (hosts, show) =>
      hosts === 1
        ? 'Ytterligare en står i reserv för ett fel.'
        : `Ytterligare ${numberWords[hosts] ?? show(hosts, '')} står i reserv för fel.`,
    survivors: (left, failing, show) =>
      `${capital(hostsInWords(left, show))} måste finnas kvar när ${hostsInWords(failing, show)} felar.`,
    standbyApart: 'Färre skulle ställa en reservserver bredvid en server den står i reserv för.',
    separation: 'En värd räcker inte: de två kopiorna av en maskin behöver olika värdar.',
    packing: (hosts) => `Färre räcker inte: även den bästa fyllningen behöver ${hosts}.`,
    decided: (decision) => `Färre räcker inte; avgörande: ${decision}.`,
    atLeastOne: 'Något måste köra: minst en värd.',
    against: (fewer, needed, capacity, show) =>
      `${capital(hostsInWords(fewer, show))} räcker inte: ${needed} mot ${show(fewer, '')} × ${capacity}.`,
    demandUnits: { vCPU: 'FT-vCPU', instances: 'FT-instanser' },
  },
};

export const reasons = reasonsIn('sv', reasonWords);
