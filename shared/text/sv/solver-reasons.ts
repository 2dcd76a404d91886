/** Swedish: what decided the answer of a solver. */
import type { Facts } from '../sentence.ts';
import type { SolverReasonWords } from '../solver-reasons.ts';

const drives = (f: Facts): string =>
  `Kapaciteten kräver ${f.things('forCapacity', 'disk', 'diskar')}, IOPS ${f.count('forIops')}: ${deciding[f.word('decidedBy')] ?? f.word('decidedBy')}.`;

const deciding: Readonly<Record<string, string>> = {
  capacity: 'kapaciteten avgör',
  iops: 'IOPS avgör',
  minimum: 'den minsta uppsättningen har mer än båda',
};

export const solverReasons: SolverReasonWords = {
  'no-users': () => 'Inga användare är angivna.',
  users: (_, { parts }) => `${parts.join(' + ')}.`,
  'user-group': (f) => `${f.count('count')} × ${f.word('name')}`,
  'user-kind': (f, { name }) => `${f.count('count')} × ${name('kind')}`,
  machines: (f) => `${f.things('count', 'maskin', 'maskiner')}, varav ${f.count('ft')} under FT.`,
  placement: (_, { decision, proof }) => `Avgörande: ${decision()}. ${proof()}`,
  'placement-between': (f) => `Inte bevisat: mellan ${f.count('atLeast')} och ${f.things('atMost', 'värd', 'värdar')}.`,
  'placement-open': (f) =>
    `Inte bevisat: minst ${f.things('atLeast', 'värd', 'värdar')}; inget antal som räcker hittades.`,
  'no-edition': () => 'Ingen utgåva duger.',
  'edition-cheapest': (_, { name, metric }) =>
    `${name('edition')}, räknad ${metric('metric')}: den billigaste utgåvan som duger.`,
  'edition-chosen': (_, { name, metric }) => `${name('edition')}, räknad ${metric('metric')}.`,
  'no-storage': () => 'Ingen delad lagring.',
  'raid-cannot': (f) => `Grupper om ${f.things('perGroup', 'disk', 'diskar')} går inte att bygga med denna RAID-nivå.`,
  'drives-in-groups': (f) =>
    `${f.things('groups', 'grupp', 'grupper')} om ${f.things('perGroup', 'disk', 'diskar')}. ${drives(f)}`,
  'drives-in-hosts': (f) =>
    `${f.things('hosts', 'värd', 'värdar')} med ${f.things('perHost', 'disk', 'diskar')} vardera. ${drives(f)}`,
  bill: (f) => `${f.things('lines', 'rad', 'rader')}.`,
  'bill-unpriced': (f) =>
    `${f.things('lines', 'rad', 'rader')}, varav ${f.count('unpriced')} utan pris och inte i summorna.`,
  'largest-block': (f, { block }) => `Största bidraget: ${block('block')}, ${f.amount('share', 'share')}.`,
};
