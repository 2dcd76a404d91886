/** Swedish sentences of the placement stage. */
import { resourceUnit } from '../../reasons.ts';
import { prose } from '../prose.ts';
import { reasons } from '../reasons.ts';
import type { Facts, FindingSentences } from '../../sentence.ts';

/** The hosts of which one fails; many are only counted. */
const failing = (f: Facts): string =>
  f.word('hosts') === ''
    ? `någon av ${f.things('hostCount', 'värd', 'värdar')}`
    : f.list('hosts').map(prose).join(' eller ');

/** The machines that find no room then. */
const withoutRoom = (f: Facts): string =>
  f.word('hosts') === ''
    ? `upp till ${f.things('machines', 'maskin', 'maskiner')}`
    : [...f.list('down').map((id) => `${id} (nere)`), ...f.list('unprotected').map((id) => `${id} (en kopia)`)].join(
        ', ',
      );

export const placementSentences = {
  'PLACE-01': {
    text: (f) =>
      `${f.word('machine')} ryms på ingen värd: ${reasons.resourceText(f.word('resource'))} ${f.amount('needed', resourceUnit(f.word('resource')))} behövs, ${f.amount('available', resourceUnit(f.word('resource')))} finns. Inget antal sådana värdar hjälper; de planerade värdarna är för de övriga maskinerna.`,
    remedy: (f) =>
      f.word('resource') === 'ft-vcpus'
        ? 'Ge maskinen färre vCPU, skydda den med HA, eller höj FT-vCPU per värd (das.maxftvcpusperhost).'
        : 'Välj en större värd eller en mindre maskin.',
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
    text: (f) =>
      f.number('moves') === 1
        ? `När ${failing(f)} felar får inte allt plats igen innan andra maskiner flyttats: ${withoutRoom(f)}.`
        : `När ${failing(f)} felar får inte allt plats igen: ${withoutRoom(f)}.`,
    remedy: (f) =>
      f.number('moves') === 1
        ? 'Flytta maskiner som policyn tillåter; på de kvarvarande värdarna ryms allt. Eller välj policyn som skyddar igen på plats.'
        : 'Lägg till en värd, eller en policy som håller plats för dem.',
  },
  'MX-RED-03': {
    text: (f) =>
      `${f.count('together')} servrar i en reservgrupp delar värd; när den felar ersätter reservservern högst en av dem.`,
    remedy: (f) =>
      `Planera med ${f.things('needed', 'värd', 'värdar')}, så att reservservern och varje server den står i reserv för har en egen.`,
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
  'AVAIL-04': {
    text: (f) =>
      `vSAN räknas med ${f.amount('minutes', 'min')} per år, en uppskattning: inga feldata från fält är publicerade för det.`,
    remedy: () => 'Ange den tillgänglighet som kunden sett eller avtalat, eller bekräfta uppskattningen.',
  },
} satisfies FindingSentences;
