/** Sentences of the placement stage. */
import { reasons } from '../reasons.ts';
import { resourceUnit } from '../../reasons.ts';
import type { FindingSentences } from '../../sentence.ts';

export const placementSentences = {
  'PLACE-01': {
    text: (f) =>
      `${f.word('machine')} fits on no host: ${reasons.resourceText(f.word('resource'))} ${f.amount('needed', resourceUnit(f.word('resource')))} needed, ${f.amount('available', resourceUnit(f.word('resource')))} available.`,
    remedy: () => 'Choose a larger host or a smaller machine.',
  },
  'PLACE-02': {
    text: (f) => `${f.things('given', 'host')} given, but ${f.count('needed')} are needed to run everything once.`,
    remedy: (f) => `Plan on ${f.things('needed', 'host')} or larger ones.`,
  },
  'PLACE-03': {
    text: (f) =>
      `${f.things('given', 'host')} given; “${reasons.policyText(f.word('policy'))}” needs ${f.count('needed')}.`,
    remedy: (f) => `Plan on ${f.things('needed', 'host')}, or accept the gap until a failed host is repaired.`,
  },
  'PLACE-04': {
    text: (f) =>
      `The number of hosts is not proven: ${f.count('found')} will do, fewer than ${f.count('bound')} cannot.`,
    remedy: () => 'Give the search more time, or accept the number found.',
  },
  'PLACE-06': {
    text: (f) => `When ${f.word('host')} fails, not everything finds room again: ${f.either('machines')}.`,
    remedy: () => 'Add a host, or a policy that keeps room for them.',
  },
  'PLACE-07': {
    text: (f) => `${f.things('given', 'host')} given, ${f.count('needed')} would do.`,
    remedy: () => 'Keep the spare hosts for growth, or leave them out.',
  },
  'AVAIL-01': {
    text: (f) =>
      `${f.amount('share', 'share')} of the expected outage comes from guest and application software, which neither FT nor HA prevents.`,
    remedy: () => 'Look at updates, monitoring and restart times first; more hardware changes little.',
  },
  'AVAIL-02': {
    text: () => 'VM monitoring is off: a guest that hangs stays down until someone restarts it.',
    remedy: () => 'Turn VM monitoring or a guest watchdog on.',
  },
  'AVAIL-03': {
    text: () => 'Power and cooling of the site are not counted in the estimate.',
    remedy: () => 'Enter the availability of the site where it is known.',
  },
} satisfies FindingSentences;
