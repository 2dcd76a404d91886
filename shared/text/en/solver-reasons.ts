/** English: what decided the answer of a solver. */
import type { Facts } from '../sentence.ts';
import type { SolverReasonWords } from '../solver-reasons.ts';

const drives = (f: Facts): string =>
  `Capacity asks for ${f.things('forCapacity', 'drive')}, IOPS for ${f.count('forIops')}: ${deciding[f.word('decidedBy')] ?? f.word('decidedBy')}.`;

const deciding: Readonly<Record<string, string>> = {
  capacity: 'capacity decides',
  iops: 'IOPS decide',
  minimum: 'the smallest set has more than either',
};

export const solverReasons: SolverReasonWords = {
  'no-users': () => 'No users are given.',
  users: (_, { parts }) => `${parts.join(' + ')}.`,
  'user-group': (f) => `${f.count('count')} × ${f.word('name')}`,
  'user-kind': (f, { name }) => `${f.count('count')} × ${name('kind')}`,
  machines: (f) => `${f.things('count', 'machine')}, ${f.count('ft')} of them under FT.`,
  placement: (_, { decision, proof }) => `Decided by ${decision()}. ${proof()}`,
  'placement-between': (f) => `Not proven: between ${f.count('atLeast')} and ${f.things('atMost', 'host')}.`,
  'placement-open': (f) => `Not proven: at least ${f.things('atLeast', 'host')}; no number was found that will do.`,
  'no-edition': () => 'No edition qualifies.',
  'edition-cheapest': (_, { name, metric }) =>
    `${name('edition')}, counted ${metric('metric')}: the cheapest edition that qualifies.`,
  'edition-chosen': (_, { name, metric }) => `${name('edition')}, counted ${metric('metric')}.`,
  'no-storage': () => 'No shared storage.',
  'raid-cannot': (f) => `Groups of ${f.things('perGroup', 'drive')} cannot be built at this RAID level.`,
  'drives-in-groups': (f) => `${f.things('groups', 'group')} of ${f.things('perGroup', 'drive')}. ${drives(f)}`,
  'drives-in-hosts': (f) => `${f.things('hosts', 'host')} with ${f.things('perHost', 'drive')} each. ${drives(f)}`,
  bill: (f) => `${f.things('lines', 'line')}.`,
  'bill-unpriced': (f) =>
    `${f.things('lines', 'line')}, ${f.count('unpriced')} of them without a price and not in the totals.`,
  'largest-block': (f, { block }) => `Largest contribution: ${block('block')}, ${f.amount('share', 'share')}.`,
};
