/** Swedish sentences about what one FT machine has, uses or carries. */
import { partName } from '../part-names.ts';
import { prose } from '../prose.ts';
import { inBrackets, type Facts, type FindingSentences } from '../../sentence.ts';

const withEdition = (f: Facts): string => {
  const edition = partName(f.word('edition'));
  return edition === '' ? `${f.word('release')} i den mest omfattande utgåvan` : `${f.word('release')} med ${edition}`;
};
const each = (f: Facts): string => (f.number('machines') > 1 ? ' var' : '');
const feature = (f: Facts): string => `”${prose(f.word('feature'))}”`;
const featureRemedy = (f: Facts): string =>
  f.word('remedy') === '' ? 'Klara dig utan, eller skydda maskinen med HA.' : prose(f.word('remedy'));

export const ftMachineSentences = {
  'FT-VCPU-01': {
    text: (f) =>
      `${f.about}${f.count('vcpus')} vCPU${each(f)}, men FT på ${withEdition(f)} tillåter ${f.count('allowed')}.`,
    remedy: (f) =>
      `Använd högst ${f.count('allowed')} vCPU, en utgåva eller version som tillåter fler, eller HA för denna maskin.`,
  },
  'FT-RAM-01': {
    text: (f) =>
      `${f.about}${f.amount('memory', 'GiB')} minne${each(f)}, men FT på ${f.word('release')} tillåter ${f.amount('allowed', 'GiB')}.`,
    remedy: () => 'Ge maskinen mindre minne, eller skydda den med HA.',
  },
  'FT-RAM-02': {
    text: (f) =>
      `${f.about}${f.amount('memory', 'GiB')} minne${each(f)}: FT på ${f.word('release')} är bekräftat upp till ${f.amount('confirmed', 'GiB')}; ${f.amount('allowed', 'GiB')} är inte belagt.`,
    remedy: (f) => `Håll dig inom ${f.amount('confirmed', 'GiB')}, eller låt VMware bekräfta gränsen.`,
  },
  'FT-DISK-01': {
    text: (f) =>
      `${f.about}${f.things('disks', 'virtuell disk', 'virtuella diskar')}${each(f)}, men FT på ${f.word('release')} tillåter ${f.count('allowed')}.`,
    remedy: () => 'Slå ihop virtuella diskar, eller skydda maskinen med HA.',
  },
  'FT-DISK-02': {
    text: (f) =>
      `${f.about}${f.word('format') === 'thin' ? 'thin' : 'lazy zeroed'} virtuella diskar, men FT på ${f.word('release')} kräver eager-zeroed thick.`,
    remedy: () => 'Planera eager-zeroed thick-diskar; omvandlingen kräver ledigt utrymme.',
  },
  'FT-DISK-03': {
    text: (f) =>
      f.number('disk') > f.number('allowed')
        ? `${f.about}virtuella diskar på i medel ${f.amount('disk', 'GiB')}, men FT tillåter ${f.amount('allowed', 'GiB')} per disk.`
        : `${f.about}${f.amount('total', 'GiB')} på ${f.things('disks', 'virtuell disk', 'virtuella diskar')}: en av dem kan överskrida de ${f.amount('allowed', 'GiB')} som FT tillåter.`,
    remedy: (f) => `Dela upp data så att ingen virtuell disk överskrider ${f.amount('allowed', 'GiB')}.`,
  },
  'FT-FEAT-01': {
    text: (f) =>
      `${f.about}FT på ${f.word('release')} fungerar inte med ${feature(f)}${inBrackets(prose(f.word('note')))}.`,
    remedy: featureRemedy,
  },
  'FT-DEV-01': {
    text: (f) =>
      `${f.about}FT på ${f.word('release')} nekar enheten ${feature(f)}${inBrackets(prose(f.word('note')))}.`,
    remedy: featureRemedy,
  },
  'FT-DEV-02': {
    text: (f) => `${f.about}USB-licensdonglar, seriella linjer och modem kan inte anslutas till en FT-maskin.`,
    remedy: () => 'Fråga vilka licenser och linjer som behöver en; använd licensserver eller terminalserver.',
  },
  'FT-FEAT-02': {
    text: (f) =>
      f.word('answer') === 'unknown'
        ? `${f.about}krypterad, vilket FT godtar först från vSphere 7.0 U2; uppdateringsnivån för ${f.word('release')} är inte känd.`
        : `${f.about}krypterad, vilket FT godtar först från vSphere 7.0 U2; planen har ${f.word('release')}.`,
    remedy: (f) =>
      f.word('answer') === 'unknown'
        ? 'Ange uppdateringsnivån; före U2 lämna maskinen okrypterad och isolera FT-nätet.'
        : 'Använd 7.0 U2 eller senare, eller lämna maskinen okrypterad och isolera FT-nätet.',
  },
  'FT-FEAT-03': {
    text: (f) =>
      `${f.about}Inte belagt om FT på ${f.word('release')} fungerar med ${feature(f)}${inBrackets(prose(f.word('note')))}.`,
    remedy: (f) => `Stäm av med VMware innan det utlovas. Säkrare väg: ${featureRemedy(f)}`,
  },
  'FT-FEAT-04': {
    text: (f) => `${f.about}${f.word('release')} har inte ${feature(f)}.`,
    remedy: () => 'Ta bort den från maskinen, eller planera med en version som har den.',
  },
  'FT-FEAT-05': {
    text: (f) =>
      `${f.about}${feature(f)} räknas som stödd under FT på ${f.word('release')}${inBrackets(prose(f.word('note')))}.`,
    remedy: () => 'Kontrollera villkoret på värdarna innan FT slås på.',
  },
  'FT-RT-01': {
    text: (f) =>
      `${f.about}realtidsmedia i en FT-maskin: checkpoints håller kvar paket i millisekunder, vilket hörs som jitter.`,
    remedy: () => 'Skydda Media Server med HA, eller använd hårdvarugateways.',
  },
  'FT-RT-02': {
    text: (f) => `${f.about}${f.count('ratio')} vCPU per kärna; tal under FT bör inte dela kärnor.`,
    remedy: () => 'Planera en vCPU per kärna för dessa maskiner.',
  },
  'FT-RT-03': {
    text: (f) =>
      `${f.about}Fast Checkpointing fördröjer utgående paket med tiotals millisekunder, i VMwares exempel upp till cirka 100 ms; signalering tål det.`,
    remedy: () => 'Håll media borta från dessa maskiner, och mät fördröjningen före driftsättning.',
  },
  'FT-MX-01': {
    text: (f) => `${f.about}under FT, fast Mitel beskriver FT endast för Service Node.`,
    remedy: () => 'Skydda dessa maskiner med HA, eller fråga Mitel.',
  },
} satisfies FindingSentences;
