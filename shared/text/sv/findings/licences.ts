/** Swedish sentences of the licence comparison. */
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
    text: (f) => `${partName(f.word('edition'))} duger inte: ${reasonList(f)}.`,
    remedy: () => 'Välj en utgåva som jämförelsen visar som lämplig.',
  },
  'LIC-02': {
    text: () => 'Ingen utgåva duger för denna site.',
    remedy: () => 'Se orsakerna i jämförelsen: oftast hjälper färre vCPU under FT eller en annan vSphere-version.',
  },
  'LIC-03': {
    text: (f) => {
      const until = f.word('until') === '' ? '' : ` (såldes till ${f.day('until')})`;
      return `${partName(f.word('edition'))} säljs inte på beställningsdagen${until}.`;
    },
    remedy: () => 'Fråga distributören, eller välj en utgåva som säljs.',
  },
  'LIC-04': {
    text: (f) =>
      `En minsta beställning på ${f.things('minimum', 'kärna', 'kärnor')} skulle lägga till ${f.things('added', 'kärna', 'kärnor')}.`,
    remedy: () => 'Fråga om minimigränsen gäller i denna region och på denna dag.',
  },
  'LIC-05': {
    text: () => 'vCenter-utgåvan kan inte hantera värdarna i denna plan.',
    remedy: () => 'Välj en vCenter-utgåva för detta antal och slag av värdar.',
  },
  'LIC-06': {
    text: (f) => {
      const currency = f.word('currency');
      const saving = f.show(f.number('saving') / minorPerUnit(currency), currency);
      return `${partName(f.word('cheaper'))} duger också och sparar ${saving} över perioden jämfört med ${partName(f.word('edition'))}.`;
    },
    remedy: () => 'Jämför vad varje utgåva innehåller.',
  },
  'LIC-08': {
    text: (f) =>
      `vSAN med ${f.amount('tib', 'TiB')} råkapacitet licensieras skilt från ${partName(f.word('edition'))}, och de licenserna finns inte på listan.`,
    remedy: () => 'Lägg till dem som en egen rad, eller välj en utgåva vars kärnor innefattar vSAN.',
  },
  'LIC-09': {
    text: (f) =>
      `vSAN tar ${f.amount('raw', 'TiB')} i anspråk; utöver vad kärnorna i ${partName(f.word('edition'))} ger rätt till ska ${f.amount('tib', 'TiB')} licensieras.`,
    remedy: () => 'Begär pris på kapaciteten, planera färre eller mindre diskar, eller jämför med en array.',
  },
  'LIC-07': {
    text: (f) => `Källorna är oense om huruvida ${partName(f.word('edition'))} säljs: ${prose(f.word('note'))}.`,
    remedy: () => 'Låt distributören bekräfta att den kan beställas, i denna region och på denna dag.',
  },
} satisfies FindingSentences;
