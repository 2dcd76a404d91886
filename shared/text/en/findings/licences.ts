/** Sentences of the licence comparison. */
import { minorPerUnit } from '../../numbers.ts';
import { reasons } from '../reasons.ts';
import type { Facts, FindingSentences } from '../../sentence.ts';

/** Reason codes become words; what is no code is taken as words already. */
const reasonList = (f: Facts): string =>
  f
    .word('reasons')
    .split(',')
    .map((reason) => reasons.editionReasonShort(reason.trim()))
    .join(', ');

export const licenceSentences = {
  'LIC-01': {
    text: (f) => `${f.word('edition')} does not qualify: ${reasonList(f)}.`,
    remedy: () => 'Choose an edition that the comparison shows as qualifying.',
  },
  'LIC-02': {
    text: () => 'No edition qualifies for this site.',
    remedy: () => 'Look at the reasons in the comparison: usually fewer vCPUs under FT or another release mends it.',
  },
  'LIC-03': {
    text: (f) => {
      const until = f.word('until') === '' ? '' : ` (sold until ${f.day('until')})`;
      return `${f.word('edition')} is not sold on the order date${until}.`;
    },
    remedy: () => 'Ask the distributor, or choose an edition on sale.',
  },
  'LIC-04': {
    text: (f) => `A minimum order of ${f.things('minimum', 'core')} would add ${f.things('added', 'core')}.`,
    remedy: () => 'Ask whether the minimum applies in this region and on this date.',
  },
  'LIC-05': {
    text: () => 'The vCenter edition cannot manage the hosts of this plan.',
    remedy: () => 'Choose a vCenter edition for this number and kind of hosts.',
  },
  'LIC-06': {
    text: (f) => {
      const currency = f.word('currency');
      const saving = f.show(f.number('saving') / minorPerUnit(currency), currency);
      return `${f.word('cheaper')} qualifies too and saves ${saving} over the horizon against ${f.word('edition')}.`;
    },
    remedy: () => 'Compare what each edition includes.',
  },
  'LIC-08': {
    text: (f) =>
      `vSAN with ${f.amount('tib', 'TiB')} of raw capacity is licensed apart from ${f.word('edition')}, and its licences are not on the bill.`,
    remedy: () => 'Add them as an own line, or choose an edition whose cores include vSAN.',
  },
  'LIC-09': {
    text: (f) =>
      `vSAN claims ${f.amount('raw', 'TiB')}; beyond what the cores of ${f.word('edition')} entitle to, ${f.amount('tib', 'TiB')} are to be licensed.`,
    remedy: () => 'Ask for the price of the capacity, plan fewer or smaller drives, or compare with an array.',
  },
  'LIC-07': {
    text: (f) => `Sources disagree on whether ${f.word('edition')} is sold: ${f.word('note')}.`,
    remedy: () => 'Have the distributor confirm that it can be ordered, in this region and on this date.',
  },
} satisfies FindingSentences;
