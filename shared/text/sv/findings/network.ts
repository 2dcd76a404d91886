/** Swedish sentences of the network stage. */
import { partName } from '../part-names.ts';
import type { FindingSentences } from '../../sentence.ts';

export const networkSentences = {
  'NET-01': {
    text: (f) =>
      `FT-loggning behöver ${f.amount('load', 'Gbit/s')} per värd, mer än de ${f.amount('limit', 'Gbit/s')} som planerats på en länk på ${f.amount('link', 'Gbit/s')}.`,
    remedy: () => 'Planera snabbare FT-länkar, fler värdar eller färre vCPU under FT.',
  },
  'NET-02': {
    text: (f) =>
      `FT-loggning: ${f.amount('typical', 'Gbit/s')} typiskt ryms, ${f.amount('conservative', 'Gbit/s')} försiktigt räknat överskrider planeringsgränsen ${f.amount('limit', 'Gbit/s')}${f.number('conservative') > f.number('usable') ? ` och de ${f.amount('usable', 'Gbit/s')} som länken bär, så en sådan last skulle bromsa gästen` : ''}.`,
    remedy: () => 'Mät lasten från Service Nodes, eller planera snabbare FT-länkar.',
  },
  'NET-03': {
    text: (f) =>
      `En ny sekundär tar cirka ${f.amount('minutes', 'min')}, längre än ${f.amount('limit', 'min')}; maskinen kör oskyddad under tiden.`,
    remedy: () => 'Planera snabbare länkar eller lagring, eller mindre virtuella diskar.',
  },
  'NET-04': {
    text: (f) => `vMotion har en länk på ${f.amount('link', 'Gbit/s')}; den behöver minst 1 Gbit/s.`,
    remedy: () => 'Planera 10 Gbit/s för vMotion.',
  },
  'NET-05': {
    text: (f) =>
      `Korten behöver ${f.things('needed', 'PCIe-plats', 'PCIe-platser')}, men ${f.word('server')} har ${f.count('slots')}.`,
    remedy: () => 'Välj kort med fler portar, ett annat upplägg eller en större server.',
  },
  'NET-06': {
    text: (f) =>
      `Länkar på ${f.amount('link', 'Gbit/s')} är planerade, men en port på ${partName(f.word('adapter'))} klarar ${f.amount('ports', 'Gbit/s')}.`,
    remedy: () => 'Välj ett snabbare kort, eller planera FT och vMotion i dess hastighet.',
  },
  'NET-07': {
    text: (f) =>
      `Länkar på ${f.amount('link', 'Gbit/s')} är planerade, men en port på ${partName(f.word('switch'))} klarar ${f.amount('ports', 'Gbit/s')}.`,
    remedy: () => 'Välj en snabbare switch, eller kontrollera att den har nog snabbare upplänksportar för alla värdar.',
  },
  'NET-08': {
    text: (f) =>
      `vMotion kopierar i ${f.amount('rate', 'Gbit/s')} medan den största maskinen kan ändra ${f.amount('dirty', 'Gbit/s')}: kopieringen slutar bara för att hypervisorn bromsar gästen.`,
    remedy: () => 'Planera snabbare vMotion-länkar, flytta maskinen i lugna tider, eller mät dess ändringstakt.',
  },
  'NET-09': {
    text: (f) =>
      `Nya sekundära kopieras i ${f.amount('rate', 'Gbit/s')} medan deras minne kan ändras i ${f.amount('dirty', 'Gbit/s')}: kopieringen slutar bara för att hypervisorn bromsar gästerna.`,
    remedy: () => 'Planera snabbare FT-länkar, färre FT-vCPU per värd, eller mät ändringstakten i Service Nodes.',
  },
} satisfies FindingSentences;
