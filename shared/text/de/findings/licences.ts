/** German sentences of the licence comparison. */
import { partName } from '../part-names.ts';
import { prose } from '../prose.ts';
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
    text: (f) => `${partName(f.word('edition'))} eignet sich nicht: ${reasonList(f)}.`,
    remedy: () => 'Eine Edition wählen, die der Vergleich als geeignet zeigt.',
  },
  'LIC-02': {
    text: () => 'Keine Edition eignet sich für diesen Standort.',
    remedy: () =>
      'Die Gründe im Vergleich ansehen: Meist helfen weniger vCPUs unter FT oder eine andere vSphere-Version.',
  },
  'LIC-03': {
    text: (f) => {
      const until = f.word('until') === '' ? '' : ` (verkauft bis ${f.day('until')})`;
      return `${partName(f.word('edition'))} ist am Bestelltag nicht im Verkauf${until}.`;
    },
    remedy: () => 'Den Distributor fragen oder eine Edition im Verkauf wählen.',
  },
  'LIC-04': {
    text: (f) =>
      `Eine Mindestabnahme von ${f.things('minimum', 'Kern', 'Kernen')} brächte ${f.things('added', 'Kern', 'Kerne')} hinzu.`,
    remedy: () => 'Klären, ob die Mindestabnahme in dieser Region und an diesem Tag gilt.',
  },
  'LIC-05': {
    text: () => 'Die vCenter-Edition kann die Hosts dieses Plans nicht verwalten.',
    remedy: () => 'Eine vCenter-Edition für Zahl und Art der Hosts wählen.',
  },
  'LIC-06': {
    text: (f) => {
      const currency = f.word('currency');
      const saving = f.show(f.number('saving') / minorPerUnit(currency), currency);
      return `${partName(f.word('cheaper'))} eignet sich auch und spart über die Laufzeit ${saving} gegenüber ${partName(f.word('edition'))}.`;
    },
    remedy: () => 'Vergleichen, was jede Edition enthält.',
  },
  'LIC-08': {
    text: (f) =>
      `vSAN mit ${f.amount('tib', 'TiB')} Rohkapazität wird getrennt von ${partName(f.word('edition'))} lizenziert, und diese Lizenzen stehen nicht auf der Stückliste.`,
    remedy: () => 'Als eigene Position aufnehmen oder eine Edition wählen, deren Kerne vSAN enthalten.',
  },
  'LIC-09': {
    text: (f) =>
      `vSAN beansprucht ${f.amount('raw', 'TiB')}; über das hinaus, wozu die Kerne von ${partName(f.word('edition'))} berechtigen, sind ${f.amount('tib', 'TiB')} zu lizenzieren.`,
    remedy: () =>
      'Den Preis der Kapazität anfragen, weniger oder kleinere Laufwerke planen oder mit einem Array vergleichen.',
  },
  'LIC-07': {
    text: (f) =>
      `Die Quellen widersprechen sich, ob ${partName(f.word('edition'))} verkauft wird: ${prose(f.word('note'))}.`,
    remedy: () => 'Vom Distributor bestätigen lassen, dass sie in dieser Region und an diesem Tag bestellbar ist.',
  },
} satisfies FindingSentences;
