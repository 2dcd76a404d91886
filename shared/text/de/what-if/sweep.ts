/** German words of sweeps, heat maps, tornado and uncertainty. */
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
  title: (label) => `Verlauf über ${label}`,
  value: 'Wert',
  blocking: 'Blockierend',
  against: (name) => `mit ${name}`,
  jumps: 'Wo etwas springt',
  none: 'In diesem Bereich springt nichts.',
  between: 'Zwischen',
  about: (value) => `etwa ${value}`,
  what: 'Was',
  why: 'Warum',
  crossings: 'Gleichstand',
  noCrossing: 'In diesem Bereich überholt keines das andere.',
  partial: 'Teil der Antwort: Die Arbeit wurde beendet.',
  refused: 'lässt sich nicht planen',
  heatTitle: (figure, across, down) => `${figure} über ${across} und ${down}`,
  shades: (low, high) => `Dunkler ist mehr: von ${low} bis ${high}.`,
};

export const jumpWords: JumpWords = {
  kinds: {
    hosts: { more: 'mehr Hosts', less: 'weniger Hosts' },
    'raid-groups': { more: 'mehr RAID-Gruppen', less: 'weniger RAID-Gruppen' },
    'service-nodes': { more: 'mehr Service Nodes', less: 'weniger Service Nodes' },
    'media-servers': { more: 'mehr Media Server', less: 'weniger Media Server' },
    'lan-switches': { more: 'mehr Switches', less: 'weniger Switches' },
    racks: { more: 'mehr Racks', less: 'weniger Racks' },
  },
  edition: (from, to) => `andere Edition: ${from === '' ? '—' : from} → ${to === '' ? 'keine' : to}`,
  blockingComes: (code) => `blockierender Befund ${code} kommt hinzu`,
  blockingGoes: (code) => `blockierender Befund ${code} fällt weg`,
  raid: {
    capacity: 'die Kapazität verlangt es',
    iops: 'die IOPS verlangen es',
    minimum: 'die kleinste zulässige RAID-Gruppe verlangt es',
    none: '',
  },
  hosts: (decision, machines) => `entscheidend: ${decision}; ${machines} Maschinen`,
  hostsGiven: (given, needed) => `${given} sind vorgegeben; ${needed} würden genügen`,
  hostsGivenExact: (given) => `${given} sind vorgegeben, so viele wie nötig`,
  hostsGivenTooFew: (given, needed) => `${given} sind vorgegeben; ${needed} sind nötig`,
  hostsGivenNone: (given, decision) => `${given} sind vorgegeben; keine Zahl genügt: ${decision}`,
  users: (users) => `${users} Benutzer am Ende des Planungszeitraums`,
  media: (channels) => `${channels} Medienkanäle`,
  ports: 'Ports der Hosts und Arrays',
  space: 'Höheneinheiten',
  cheaper: 'die günstigste, die sich eignet',
};

export const crossingText: typeof englishCrossing = ({ figure, at, below, beyond }) =>
  `${figure}: Bis ${at} ist „${below}“ niedriger, darüber „${beyond}“.`;

export const tornadoLabels: TornadoLabels = {
  title: (label) => `Was diese Größe bewegt: ${label}`,
  planned: (value) =>
    `Wie geplant: ${value}. Jede Eingabe für sich über ihre Spanne, 5 % bis 95 %, alles andere wie geplant.`,
  input: 'Eingabe',
  band: 'Spanne',
  low: 'Am unteren Ende',
  high: 'Am oberen Ende',
  span: 'Bewegt um',
  still: (count) =>
    count === 0 ? '' : `${count} weitere unsichere ${count === 1 ? 'Eingabe bewegt' : 'Eingaben bewegen'} sie nicht.`,
  none: 'Keine unsichere Eingabe bewegt sie.',
  from: { 'error factor': 'Fehlerfaktor der Quelle', confidence: 'nach Vertrauen', given: 'angegeben' },
};

export const bandNote: typeof englishBandNote =
  'Spannen: der Fehlerfaktor der Quelle, wo sie einen nennt; sonst eine Planungsannahme nach Vertrauen (abgeleitet 1,1, Schätzung 1,5, beispielhaftes Preisniveau 1,25). Was ohne Faktor zitiert, vom Projekt angegeben oder bestätigt ist, hat keine.';

export const uncertaintyLabels: UncertaintyLabels = {
  title: 'Unsicherheit',
  method: ({ draws, drawn, seed, bands }) =>
    `Latin-Hypercube-Stichprobe, ${drawn === draws ? '' : `${drawn} von `}${draws} Ziehungen über ${bands} unsichere Eingaben, Startwert ${seed}. Gleicher Startwert, gleiche Zahlen.`,
  partial: 'Teil der Antwort: Die Arbeit wurde beendet, und so viele Ziehungen füllen den Hypercube nicht gleichmäßig.',
  leftOut: (names) =>
    names.length === 0
      ? ''
      : `Weggelassen, weil jeder Wert eine eigene Platzierung verlangt: ${names.join(', ')}. Mit --hosts oder einer angegebenen Spanne werden auch sie gezogen.`,
  figure: 'Größe',
  planned: 'Geplant',
  p5: '5 %',
  p50: 'Median',
  p95: '95 %',
  drivers: (figure) => `Woher die Streuung von „${figure}“ kommt`,
  input: 'Eingabe',
  share: 'Anteil an der Streuung',
  direction: 'Richtung',
  up: 'hebt',
  down: 'senkt',
  none: 'Keine Streuung: Keine unsichere Eingabe bewegt sie.',
  shareNote:
    'Anteile sind quadrierte Rangkorrelationen als Teile ihrer Summe; zufällige Korrelationen sind weggelassen.',
};

export const bandProblems: BandProblems = {
  unknown: (name) => `es gibt keine Eingabe „${name}“, der eine Spanne zu geben wäre: „lockstep method“ nennt sie alle`,
  'not-a-number': (name) => `die Spanne von „${name}“ ist kein Bereich: ${name}=VON..BIS schreiben, aufwärts`,
  'out-of-range': (name, min, max) =>
    `die Spanne von „${name}“ verlässt ${min} bis ${max}: Enden innerhalb davon angeben`,
};
