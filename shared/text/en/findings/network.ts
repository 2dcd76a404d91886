/** Sentences of the network stage. */
import type { FindingSentences } from '../../sentence.ts';

export const networkSentences = {
  'NET-01': {
    text: (f) =>
      `FT logging needs ${f.amount('load', 'Gbit/s')} per host, more than the ${f.amount('limit', 'Gbit/s')} planned on a link of ${f.amount('link', 'Gbit/s')}.`,
    remedy: () => 'Plan faster FT links, more hosts, or fewer vCPUs under FT.',
  },
  'NET-02': {
    text: (f) =>
      `FT logging: ${f.amount('typical', 'Gbit/s')} typical fits, ${f.amount('conservative', 'Gbit/s')} conservative exceeds the planning limit of ${f.amount('limit', 'Gbit/s')}${f.number('conservative') > f.number('usable') ? ` and the ${f.amount('usable', 'Gbit/s')} the link can carry, so such a load would slow the guest` : ''}.`,
    remedy: () => 'Measure the load of the Service Nodes, or plan faster FT links.',
  },
  'NET-03': {
    text: (f) =>
      `A new secondary takes about ${f.amount('minutes', 'min')}, longer than ${f.amount('limit', 'min')}; the machine runs unprotected meanwhile.`,
    remedy: () => 'Plan faster links or storage, or smaller virtual disks.',
  },
  'NET-04': {
    text: (f) => `vMotion has a link of ${f.amount('link', 'Gbit/s')}; it needs at least 1 Gbit/s.`,
    remedy: () => 'Plan 10 Gbit/s for vMotion.',
  },
  'NET-05': {
    text: (f) =>
      `The adapters need ${f.things('needed', 'PCIe slot')}, but ${f.word('server')} has ${f.count('slots')}.`,
    remedy: () => 'Choose adapters with more ports, another layout or a larger server.',
  },
  'NET-06': {
    text: (f) =>
      `Links of ${f.amount('link', 'Gbit/s')} are planned, but a port of ${f.word('adapter')} carries ${f.amount('ports', 'Gbit/s')}.`,
    remedy: () => 'Choose a faster adapter, or plan FT and vMotion at its speed.',
  },
  'NET-07': {
    text: (f) =>
      `Links of ${f.amount('link', 'Gbit/s')} are planned, but a port of ${f.word('switch')} carries ${f.amount('ports', 'Gbit/s')}.`,
    remedy: () => 'Choose a faster switch, or check that it has enough faster uplink ports for every host.',
  },
  'NET-08': {
    text: (f) =>
      `vMotion copies at ${f.amount('rate', 'Gbit/s')} while the largest machine may change ${f.amount('dirty', 'Gbit/s')}: the copy ends only because the hypervisor slows the guest.`,
    remedy: () => 'Plan faster vMotion links, move the machine at quiet hours, or measure its dirty rate.',
  },
  'NET-09': {
    text: (f) =>
      `New secondaries are copied at ${f.amount('rate', 'Gbit/s')} while their memory may change at ${f.amount('dirty', 'Gbit/s')}: the copy ends only because the hypervisor slows the guests.`,
    remedy: () => 'Plan faster FT links, fewer FT vCPUs per host, or measure the dirty rate of the Service Nodes.',
  },
} satisfies FindingSentences;
