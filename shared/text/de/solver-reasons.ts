/** German: what decided the answer of a solver. */
import type { Facts } from '../sentence.ts';
import type { SolverReasonWords } from '../solver-reasons.ts';

const drives = (f: Facts): string =>
  `Die Kapazität verlangt ${f.things('forCapacity', 'Laufwerk', 'Laufwerke')}, IOPS ${f.count('forIops')}: ${deciding[f.word('decidedBy')] ?? f.word('decidedBy')}.`;

const deciding: Readonly<Record<string, string>> = {
  capacity: 'die Kapazität entscheidet',
  iops: 'IOPS entscheiden',
  minimum: 'der kleinste Satz hat mehr als beides',
};

export const solverReasons: SolverReasonWords = {
  'no-users': () => 'Es sind keine Benutzer angegeben.',
  users: (_, { parts }) => `${parts.join(' + ')}.`,
  'user-group': (f) => `${f.count('count')} × ${f.word('name')}`,
  'user-kind': (f, { name }) => `${f.count('count')} × ${name('kind')}`,
  machines: (f) => `${f.things('count', 'Maschine', 'Maschinen')}, davon ${f.count('ft')} unter FT.`,
  placement: (_, { decision, proof }) => `Entscheidend: ${decision()}. ${proof()}`,
  'placement-between': (f) =>
    `Nicht bewiesen: zwischen ${f.count('atLeast')} und ${f.things('atMost', 'Host', 'Hosts')}.`,
  'placement-open': (f) =>
    `Nicht bewiesen: mindestens ${f.things('atLeast', 'Host', 'Hosts')}; gefunden wurde keine Zahl, die genügt.`,
  'no-edition': () => 'Keine Edition ist geeignet.',
  'edition-cheapest': (_, { name, metric }) =>
    `${name('edition')}, gezählt ${metric('metric')}: die günstigste geeignete Edition.`,
  'edition-chosen': (_, { name, metric }) => `${name('edition')}, gezählt ${metric('metric')}.`,
  'no-storage': () => 'Kein gemeinsamer Speicher.',
  'raid-cannot': (f) =>
    `Gruppen aus ${f.things('perGroup', 'Laufwerk', 'Laufwerken')} gibt es bei diesem RAID-Stufe nicht.`,
  'drives-in-groups': (f) =>
    `${f.things('groups', 'Gruppe', 'Gruppen')} zu ${f.things('perGroup', 'Laufwerk', 'Laufwerken')}. ${drives(f)}`,
  'drives-in-hosts': (f) =>
    `${f.things('hosts', 'Host', 'Hosts')} mit je ${f.things('perHost', 'Laufwerk', 'Laufwerken')}. ${drives(f)}`,
  bill: (f) => `${f.things('lines', 'Position', 'Positionen')}.`,
  'bill-unpriced': (f) =>
    `${f.things('lines', 'Position', 'Positionen')}, davon ${f.count('unpriced')} ohne Preis und nicht in den Summen.`,
  'largest-block': (f, { block }) => `Größter Beitrag: ${block('block')}, ${f.amount('share', 'share')}.`,
};
