/** Swedish sentences about the hosts of FT pairs: number, CPUs, licences, technology. */
import { partName } from '../part-names.ts';
import { prose } from '../prose.ts';
import { reasons } from '../reasons.ts';
import { inBrackets, type Facts, type FindingSentences } from '../../sentence.ts';

const cpus = (f: Facts): string =>
  `${f.word('cpuA')} (${f.word('familyA')}) och ${f.word('cpuB')} (${f.word('familyB')})`;

const capOptions: Readonly<Record<string, { readonly what: string; readonly option: string }>> = {
  'ft-machines': { what: 'FT-instanser', option: 'das.maxftvmsperhost' },
  'ft-vcpus': { what: 'FT-vCPU', option: 'das.maxftvcpusperhost' },
};
const capOf = (f: Facts) => capOptions[f.word('resource')] ?? { what: f.word('resource'), option: f.word('resource') };
const hosts = (f: Facts): string => f.things('hosts', 'värd', 'värdar');

const capNow = (f: Facts): string => {
  if (f.word('cap') === 'advice') return `VMware rekommenderar högst ${f.count('byDefault')} per värd`;
  const set = f.number('set') === 0 ? 'avstängd' : f.count('set');
  return `standard är ${f.count('byDefault')} per värd; ${capOf(f).option} är ${set}`;
};
const capRemedies: Readonly<Record<string, (f: Facts) => string>> = {
  advice: () => 'Lägg till värdar eller skydda färre maskiner med FT.',
  raised: () => 'Stöds, men utan prestandalöfte: kontrollera FT-nätet med denna last, eller lägg till värdar.',
  exceeded: (f) =>
    `Lägg till värdar eller skydda färre maskiner med FT. Att höja ${capOf(f).option} stöds, men utan prestandalöfte.`,
};

export const ftHostSentences = {
  'FT-HOST-01': {
    text: (f) =>
      `${f.count('needed')} ${capOf(f).what}, primära och sekundära tillsammans, på ${hosts(f)}: ${capNow(f)}.`,
    remedy: (f) => capRemedies[f.word('cap')]!(f),
  },
  'FT-HOST-02': {
    text: (f) => `${f.about}under FT, men med ${hosts(f)} kan primär och sekundär inte köra på olika värdar.`,
    remedy: () => 'Planera minst två värdar, hellre tre.',
  },
  'FT-HOST-03': {
    text: (f) => `Efter ett värdfel får inte varje FT-maskin en ny sekundär: ${hosts(f)}, ${f.count('needed')} behövs.`,
    remedy: () => 'Lägg till värdar, eller godta att FT-maskiner kör oskyddade tills den felande värden är lagad.',
  },
  'FT-CPU-01': {
    text: (f) => `${f.about}${f.word('cpu')} (${f.word('family')}) klarar inte FT med Fast Checkpointing.`,
    remedy: () =>
      'Använd Intel Sandy Bridge eller senare (inte Avoton) eller AMD Bulldozer eller senare, med EPT eller RVI.',
  },
  'FT-CPU-02': {
    text: (f) => `${f.about}FT på ${f.word('cpu')} (${f.word('family')}) är inte belagt.`,
    remedy: () => 'Sök ”Supports SMP-FT” för CPU-serien i Broadcom Compatibility Guide.',
  },
  'FT-CPU-03': {
    text: (f) =>
      `Intel-värdar (${f.word('intel')}) och AMD-värdar (${f.word('amd')}) kan inte bära de två kopiorna av en FT-maskin.`,
    remedy: () => 'Använd en CPU-tillverkare i klustret.',
  },
  'FT-CPU-04': {
    text: (f) => `${f.about}${cpus(f)} är olika generationer och EVC är av, så de kan inte bilda par.`,
    remedy: () => 'Ställ EVC på den äldre generationens baslinje, eller använd en generation.',
  },
  'FT-CPU-06': {
    text: (f) =>
      `${f.word('slowest')} och ${f.word('fastest')} skiljer ${f.amount('difference', 'MHz')}, mer än ${f.amount('limit', 'MHz')}: ett par kör i den långsammare värdens takt.`,
    remedy: () => 'Använd CPU:er med liknande frekvens.',
  },
  'FT-CPU-07': {
    text: (f) =>
      `${f.about}${f.things('threads', 'CPU-tråd', 'CPU-trådar')} per värd, men FT behöver ${f.count('needed')}.`,
    remedy: () => 'Välj en CPU med fler kärnor, eller en andra CPU.',
  },
  'FT-CPU-08': {
    text: (f) =>
      `${f.about}FT i ${f.word('release')} finns inte för ${f.word('cpu')} (${f.word('family')}), en senare generation.`,
    remedy: () => 'Gå till vSphere 6.0 eller senare, vars FT kör på denna CPU, eller använd HA.',
  },
  'FT-CPU-09': {
    text: (f) => `${f.about}FT i ${f.word('release')} på ${f.word('cpu')} (${f.word('family')}) är inte belagt.`,
    remedy: () => 'Slå upp CPU:n i KB 1008027.',
  },
  'FT-CPU-10': {
    text: (f) => `${f.about}Inte belagt om ${cpus(f)} kan bilda par: ${reasons.pairReasonText(f.word('reason'))}.`,
    remedy: () => 'Kontrollera att värdarna är vMotion-kompatibla, eller använd ett slags CPU.',
  },
  'FT-CPU-11': {
    text: (f) => `${f.about}${cpus(f)} hör till olika CPU-grupper, så FT i ${f.word('release')} kan inte para dem.`,
    remedy: () => 'Använd värdar i en CPU-grupp, eller gå till vSphere 6.0 eller senare med EVC.',
  },
  'FT-CPU-12': {
    text: (f) =>
      `${f.word('slowest')} och ${f.word('fastest')} skiljer ${f.amount('difference', 'MHz')}; äldre FT tillåter ${f.amount('limit', 'MHz')}.`,
    remedy: () => 'Använd CPU:er med nästan samma frekvens.',
  },
  'FT-LIC-01': {
    text: (f) => `${f.about}${partName(f.word('edition'))} har ingen Fault Tolerance på ${f.word('release')}.`,
    remedy: () => 'Välj en utgåva med FT, eller skydda maskinerna med HA.',
  },
  'FT-LIC-02': {
    text: (f) =>
      `Inte belagt: FT i ${partName(f.word('edition'))} på ${f.word('release')}; planerat ${f.number('allowed') === 0 ? 'som inte ingående' : `med ${f.count('allowed')} vCPU per maskin`}${inBrackets(prose(f.word('note')))}.`,
    remedy: () => 'Låt distributören bekräfta det skriftligt, eller välj Enterprise Plus.',
  },
  'FT-LIC-03': {
    text: (f) => `${partName(f.word('edition'))} har ingen vMotion, som FT behöver för att skapa en sekundär.`,
    remedy: () => 'Välj en utgåva med vMotion och FT.',
  },
  'FT-TECH-01': {
    text: (f) =>
      `FT på ${f.word('release')} arbetar med Fast Checkpointing: minne, enheter och diskar kopieras löpande. vLockstep hör till vSphere 5.5 och tidigare.`,
    remedy: () => 'Läs äldre installationstexter med detta i minnet.',
  },
  'FT-TECH-02': {
    text: (f) =>
      `FT-gränserna för ${f.word('release')} är övertagna från en tidigare version${inBrackets(prose(f.word('note')))}.`,
    remedy: () => 'Kontrollera gränserna i den aktuella manualen före offert.',
  },
  'FT-DRS-01': {
    text: (f) =>
      `Utan EVC lämnar DRS FT-maskiner i fred på ${f.word('release')}: primära startar bara på sin egen värd.`,
    remedy: () => 'Ställ in EVC på klustret, eller balansera för hand.',
  },
} satisfies FindingSentences;
