/** Swedish sentences of the placement stage. */
import { resourceUnit } from '../../reasons.ts';
import { reasons } from '../reasons.ts';
import type { FindingSentences } from '../../sentence.ts';

export const placementSentences = {
  'PLACE-01': {
    text: (f) =>
      `${f.word('machine')} ryms på ingen värd: ${reasons.resourceText(f.word('resource'))} ${f.amount('needed', resourceUnit(f.word('resource')))} behövs, ${f.amount('available', resourceUnit(f.word('resource')))} finns.`,
    remedy: () => 'Välj en större värd eller en mindre maskin.',
  },
  'PLACE-02': {
    text: (f) =>
      `${f.things('given', 'värd', 'värdar')} givna, men ${f.count('needed')} behövs för att köra allt en gång.`,
    remedy: (f) => `Planera med ${f.things('needed', 'värd', 'värdar')} eller större.`,
  },
  'PLACE-03': {
    text: (f) =>
      `${f.things('given', 'värd', 'värdar')} givna; ”${reasons.policyText(f.word('policy'))}” kräver ${f.count('needed')}.`,
    remedy: (f) =>
      `Planera med ${f.things('needed', 'värd', 'värdar')}, eller godta luckan tills en felande värd är lagad.`,
  },
  'PLACE-04': {
    text: (f) =>
      `Antalet värdar är inte bevisat: ${f.count('found')} räcker, färre än ${f.count('bound')} räcker inte.`,
    remedy: () => 'Ge sökningen mer tid, eller godta det funna antalet.',
  },
  'PLACE-06': {
    text: (f) => `När ${f.word('host')} felar får inte allt plats igen: ${f.either('machines')}.`,
    remedy: () => 'Lägg till en värd, eller en policy som håller plats för dem.',
  },
  'PLACE-07': {
    text: (f) => `${f.things('given', 'värd', 'värdar')} givna, ${f.count('needed')} skulle räcka.`,
    remedy: () => 'Behåll reservvärdarna för tillväxt, eller utelämna dem.',
  },
  'AVAIL-01': {
    text: (f) =>
      `${f.amount('share', 'share')} av det väntade avbrottet kommer från gästsystem och applikation, vilket varken FT eller HA förhindrar.`,
    remedy: () => 'Se först på uppdateringar, övervakning och omstartstider; mer hårdvara ändrar lite.',
  },
  'AVAIL-02': {
    text: () => 'VM Monitoring är av: en gäst som hänger ligger nere tills någon startar om den.',
    remedy: () => 'Slå på VM Monitoring eller en watchdog i gästen.',
  },
  'AVAIL-03': {
    text: () => 'Sitens kraft och kyla är inte medräknade i uppskattningen.',
    remedy: () => 'Ange sitens tillgänglighet där den är känd.',
  },
} satisfies FindingSentences;
