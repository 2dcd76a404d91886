/** Sentences of the placement stage. */
import { reasons } from '../reasons.ts';
import { resourceUnit } from '../../reasons.ts';
import type { Facts, FindingSentences } from '../../sentence.ts';

/** The hosts of which one fails; many are only counted. */
const failing = (f: Facts): string =>
  f.word('hosts') === '' ? `any of ${f.things('hostCount', 'host')}` : f.list('hosts').join(' or ');

/** The machines that find no room then. */
const withoutRoom = (f: Facts): string =>
  f.word('hosts') === ''
    ? `up to ${f.things('machines', 'machine')}`
    : [...f.list('down').map((id) => `${id} (down)`), ...f.list('unprotected').map((id) => `${id} (one copy)`)].join(
        ', ',
      );

export const placementSentences = {
  'PLACE-01': {
    text: (f) =>
      `${f.word('machine')} fits on no host: ${reasons.resourceText(f.word('resource'))} ${f.amount('needed', resourceUnit(f.word('resource')))} needed, ${f.amount('available', resourceUnit(f.word('resource')))} available. No number of such hosts helps; the hosts planned are for the other machines.`,
    remedy: (f) =>
      f.word('resource') === 'ft-vcpus'
        ? 'Give the machine fewer vCPUs, protect it by HA, or raise the FT vCPUs per host (das.maxftvcpusperhost).'
        : 'Choose a larger host or a smaller machine.',
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
    text: (f) =>
      f.number('moves') === 1
        ? `When ${failing(f)} fails, not everything finds room again before other machines are moved: ${withoutRoom(f)}.`
        : `When ${failing(f)} fails, not everything finds room again: ${withoutRoom(f)}.`,
    remedy: (f) =>
      f.number('moves') === 1
        ? 'Move machines as the policy allows; on the survivors everything fits. Or choose the policy that re-protects in place.'
        : 'Add a host, or a policy that keeps room for them.',
  },
  'MX-RED-03': {
    text: (f) =>
      `${f.count('together')} servers of one standby group share a host; when it fails, the standby replaces one of them at most.`,
    remedy: (f) =>
      `Plan on ${f.things('needed', 'host')}, so that the standby and each server it stands by for have their own.`,
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
  'AVAIL-04': {
    text: (f) =>
      `vSAN counts with ${f.amount('minutes', 'min')} a year, an estimate: no failure figures from the field are published for it.`,
    remedy: () => 'Enter the availability that the customer has seen or agreed, or confirm the estimate.',
  },
} satisfies FindingSentences;
