/** Swedish words of sweeps, heat maps, tornado and uncertainty. */
import type {
  BandProblems,
  bandNote as englishBandNote,
  crossingText as englishCrossing,
  JumpWords,
  SweepLabels,
  TornadoLabels,
  UncertaintyLabels,
} from '../../en/what-if/sweep.ts';

export const sweepLabels: SweepLabels = {
  title: (label) => `Svep över ${label}`,
  value: 'Värde',
  blocking: 'Blockerande',
  against: (name) => `med ${name}`,
  jumps: 'Där något hoppar',
  none: 'Ingenting hoppar i det här området.',
  between: 'Mellan',
  about: (value) => `omkring ${value}`,
  what: 'Vad',
  why: 'Varför',
  crossings: 'Brytpunkter',
  noCrossing: 'Ingen går om den andra i det här området.',
  partial: 'En del av svaret: arbetet avslutades.',
  refused: 'går inte att planera',
  heatTitle: (figure, across, down) => `${figure} över ${across} och ${down}`,
  shades: (low, high) => `Mörkare är mer: från ${low} till ${high}.`,
};

export const jumpWords: JumpWords = {
  kinds: {
    hosts: { more: 'fler värdar', less: 'färre värdar' },
    'raid-groups': { more: 'fler RAID-grupper', less: 'färre RAID-grupper' },
    'service-nodes': { more: 'fler Service Nodes', less: 'färre Service Nodes' },
    'media-servers': { more: 'fler Media Servers', less: 'färre Media Servers' },
    'lan-switches': { more: 'fler switchar', less: 'färre switchar' },
    racks: { more: 'fler rack', less: 'färre rack' },
  },
  edition: (from, to) => `en annan utgåva: ${from === '' ? '—' : from} → ${to === '' ? 'ingen' : to}`,
  blockingComes: (code) => `blockerande iakttagelse ${code} tillkommer`,
  blockingGoes: (code) => `blockerande iakttagelse ${code} försvinner`,
  raid: {
    capacity: 'kapaciteten kräver det',
    iops: 'IOPS kräver det',
    minimum: 'den minsta tillåtna RAID-gruppen kräver det',
    none: '',
  },
  hosts: (decision, machines) => `avgörande: ${decision}; ${machines} maskiner`,
  hostsGiven: (given, needed) => `${given} är givna; ${needed} skulle räcka`,
  hostsGivenExact: (given) => `${given} är givna, så många som behövs`,
  hostsGivenTooFew: (given, needed) => `${given} är givna; ${needed} behövs`,
  hostsGivenNone: (given, decision) => `${given} är givna; inget antal räcker: ${decision}`,
  users: (users) => `${users} användare vid periodens slut`,
  media: (channels) => `${channels} mediekanaler`,
  ports: 'värdarnas och lagringssystemens portar',
  space: 'höjdenheter i rack',
  cheaper: 'den billigaste som duger',
};

export const crossingText: typeof englishCrossing = ({ figure, at, below, beyond }) =>
  `${figure}: ”${below}” är lägre upp till ${at}, därefter ”${beyond}”.`;

export const tornadoLabels: TornadoLabels = {
  title: (label) => `Vad som flyttar storheten: ${label}`,
  planned: (value) =>
    `Som planerat: ${value}. Varje indata för sig över dess spann, 5 % till 95 %, allt annat som planerat.`,
  input: 'Indata',
  band: 'Spann',
  low: 'I nedre änden',
  high: 'I övre änden',
  span: 'Flyttar med',
  still: (count) => (count === 0 ? '' : `${count} andra osäkra indata flyttar den inte.`),
  none: 'Inget osäkert indata flyttar den.',
  from: { 'error factor': 'källans felfaktor', confidence: 'efter tillförlitlighet', given: 'angivet' },
};

export const bandNote: typeof englishBandNote =
  'Spann: källans felfaktor där den anger en; annars ett planeringsantagande efter tillförlitlighet (härlett 1,1, uppskattning 1,5, illustrativ prisnivå 1,25). Det som citeras utan faktor, anges av projektet eller är bekräftat har inget.';

export const uncertaintyLabels: UncertaintyLabels = {
  title: 'Osäkerhet',
  method: ({ draws, drawn, seed, bands }) =>
    `Latinsk hyperkub, ${drawn === draws ? '' : `${drawn} av `}${draws} dragningar över ${bands} osäkra indata, startvärde ${seed}. Samma startvärde ger samma siffror.`,
  partial: 'En del av svaret: arbetet avslutades, och så många dragningar fyller inte hyperkuben jämnt.',
  leftOut: (names) =>
    names.length === 0
      ? ''
      : `Utelämnade, eftersom varje värde kräver en egen placering: ${names.join(', ')}. Med --hosts eller ett angivet spann dras även de.`,
  figure: 'Storhet',
  planned: 'Planerat',
  p5: '5 %',
  p50: 'Median',
  p95: '95 %',
  drivers: (figure) => `Varifrån spridningen i ”${figure}” kommer`,
  input: 'Indata',
  share: 'Andel av spridningen',
  direction: 'Riktning',
  up: 'höjer',
  down: 'sänker',
  none: 'Ingen spridning: inget osäkert indata flyttar den.',
  shareNote: 'Andelar är kvadrerade rangkorrelationer som delar av deras summa; slumpmässiga är utelämnade.',
};

export const bandProblems: BandProblems = {
  unknown: (name) => `det finns inget indata ”${name}” att ge ett spann: ”lockstep method” listar alla`,
  'not-a-number': (name) => `spannet för ”${name}” är inget område: skriv ${name}=FRÅN..TILL, uppåt`,
  'out-of-range': (name, min, max) => `spannet för ”${name}” lämnar ${min} till ${max}: ange ändar innanför`,
};
