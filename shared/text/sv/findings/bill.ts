/** Swedish sentences of the bill of materials. */
import type { FindingSentences } from '../../sentence.ts';
import { partName } from '../part-names.ts';
import { prose } from '../prose.ts';

export const billSentences = {
  'BILL-01': {
    text: (f) => `${f.things('count', 'rad', 'rader')} utan pris, inte med i summorna: ${partName(f.word('lines'))}.`,
    remedy: () => 'Ange egna priser för dessa rader.',
  },
  'BILL-02': {
    text: () => 'Priserna är riktvärden: de visar storleksordningen och är ingen offert.',
    remedy: () => 'Ersätt dem med partnerns egna priser före offert.',
  },
  'BILL-03': {
    text: (f) => {
      const from = f.word('from') === '' ? 'en annan valuta' : f.word('from');
      return `Priserna är i ${from}, projektet i ${f.word('to')}, och ingen växelkurs är angiven.`;
    },
    remedy: () => 'Ange en daterad växelkurs.',
  },
  'BILL-04': {
    text: (f) => `Priset för ${partName(f.word('price'))} gällde till ${f.day('validTo')}.`,
    remedy: () => 'Begär ett aktuellt pris.',
  },
  'BILL-05': {
    text: (f) =>
      `${prose(f.word('item'))}: ofta glömt och inte med på listan (${f.amount('quantity', f.word('unit'))}). ${prose(f.word('why'))}`,
    remedy: () => 'Lägg till det som en rad eller avfärda det med en motivering.',
  },
  'BILL-06': {
    text: (f) => `Egen rad ${f.word('line')}: ”${f.word('formula')}” ger inget ändligt antal.`,
    remedy: () => 'Rätta formeln: division med noll eller en tom summa är den vanliga orsaken.',
  },
  'BILL-07': {
    text: (f) => `Elpriset är ett medelvärde i ${f.word('from')}, taget som samma tal i ${f.word('to')}.`,
    remedy: () => 'Ange kundens eget pris som indata bill.electricityPrice.',
  },
  'BILL-08': {
    text: (f) =>
      `Priset för ${partName(f.word('price'))} gäller från ${f.day('validFrom')}, efter planens dag, ${f.day('date')}.`,
    remedy: () => 'Datera projektet senare, eller begär ett pris av i dag.',
  },
  'BILL-09': {
    text: (f) => `Projektet säger något om raden ”${f.word('line')}”, som listan inte har.`,
    remedy: (f) =>
      f.word('meant') === ''
        ? 'Ta bort det, eller nämn en rad på listan.'
        : `Nämn en rad på listan: ”${f.word('meant')}” är en.`,
  },
  'BILL-10': {
    text: (f) =>
      f.number('days') < 0
        ? `Växelkursen för ${f.word('from')} är från ${f.day('date')}, efter planens dag.`
        : `Växelkursen för ${f.word('from')} är från ${f.day('date')}, ${f.things('days', 'dag', 'dagar')} före planens dag.`,
    remedy: () => 'Ange en kurs från dessa dagar.',
  },
  'REV-01': {
    text: (f) =>
      `${f.word('code')} har granskats, men är ett faktum som inget skäl avgör: den blockerar planen som förut.`,
    remedy: () => 'Ändra planen och ta bort granskningen.',
  },
  'REV-02': {
    text: (f) => {
      const about = f.word('subject') === '' ? '' : ` om ${f.word('subject')}`;
      return `En granskning av ${f.word('code')}${about} gäller ingen iakttagelse i denna plan.`;
    },
    remedy: (f) =>
      f.word('meant') === ''
        ? 'Ta bort granskningen, eller rätta dess site och föremål.'
        : `Ta bort granskningen, eller rätta dess kod: ${f.word('meant')} finns i denna plan.`,
  },
  'MACH-01': {
    text: (f) =>
      `${f.things('needed', 'maskin', 'maskiner')} följer av behovet; högst ${f.count('planned')} per site planeras.`,
    remedy: () => 'Kontrollera användare, tillväxt och användare per Service Node, eller dela upp siten.',
  },
} satisfies FindingSentences;
