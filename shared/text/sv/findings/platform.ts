/** Swedish sentences about the vSphere platform whatever runs on it: life cycle, licence, hosts, CPUs, EVC, HA. */
import { partName } from '../part-names.ts';
import { capital, type Facts, type FindingSentences } from '../../sentence.ts';

const esxiSupport: Readonly<Record<string, (facts: Facts) => string>> = {
  discontinued: (f) => `${f.word('release')} går inte att installera på ${f.word('cpu')} (${f.word('family')})`,
  'predates-cpu': (f) => `${f.word('release')} är äldre än ${f.word('cpu')} (${f.word('family')}) och stöder den inte`,
  'not-listed': (f) =>
    `${f.word('cpu')} (${f.word('family')}) finns inte i kompatibilitetslistan för ${f.word('release')}`,
  deprecated: (f) =>
    `${f.word('release')} går ännu att installera på ${f.word('cpu')} (${f.word('family')}), men borttagandet är aviserat`,
  unverified: (f) =>
    `stöd för ${f.word('cpu')} (${f.word('family')}) i ${f.word('release')} är inte belagt: ingen källa har lästs`,
};

const lookUp = 'Slå upp CPU-serien i Broadcom Compatibility Guide före offert.';
const supportRemedy: Readonly<Record<string, string>> = {
  unverified: lookUp,
  'not-listed': lookUp,
  deprecated: 'Planera nyare värdar före den version som tar bort denna CPU.',
};

export const platformSentences = {
  'VS-REL-01': {
    text: (f) =>
      `${f.word('release')} är utan support: allmän support upphörde ${f.day('generalEnd')}, teknisk vägledning ${f.day('guidanceEnd')}.`,
    remedy: () => 'Planera med en version i allmän support som release notes för MX-ONE anger.',
  },
  'VS-REL-02': {
    text: (f) =>
      `Allmän support för ${f.word('release')} upphörde ${f.day('generalEnd')}; teknisk vägledning upphör ${f.day('guidanceEnd')}.`,
    remedy: () =>
      'Planera med en version i allmän support, eller lägg uppgraderingen innan den tekniska vägledningen upphör.',
  },
  'VS-REL-03': {
    text: (f) => `Allmän support för ${f.word('release')} upphör ${f.day('generalEnd')}, inom tolv månader.`,
    remedy: () => 'Planera uppgraderingen nu, eller börja med nästa version.',
  },
  'VS-REL-04': {
    text: (f) => `${f.word('release')} är inte tillgänglig före ${f.day('available')}.`,
    remedy: () => 'Välj en version som är ute, eller flytta projektets datum.',
  },
  'VS-REL-05': {
    text: (f) =>
      `${f.word('release')} lämnar allmän support ${f.day('generalEnd')}, före ${f.word('earlier')} (${f.day('earlierEnd')}).`,
    remedy: (f) => `Jämför med ${f.word('earlier')}, eller med den nyaste versionen.`,
  },
  'VS-LIC-01': {
    text: (f) => `${partName(f.word('edition'))} kör inte ${f.word('release')}.`,
    remedy: () => 'Välj en annan utgåva eller en annan version.',
  },
  'VS-LIC-02': {
    text: (f) => `${partName(f.word('edition'))} har ingen vMotion: arbete på en värd stannar maskinerna på den.`,
    remedy: () => 'Kom överens om servicefönster, eller välj en utgåva med vMotion.',
  },
  'VS-LIC-03': {
    text: (f) =>
      `${f.things('hosts', 'värd', 'värdar')} planerade, men ${partName(f.word('edition'))} täcker högst ${f.count('allowed')}.`,
    remedy: () => 'Använd färre värdar eller en utgåva utan denna gräns.',
  },
  'VS-LIC-04': {
    text: (f) =>
      `${f.count('cpus')} CPU i en värd, men ${partName(f.word('edition'))} täcker högst ${f.count('allowed')}.`,
    remedy: () => 'Använd servrar med färre CPU eller en utgåva utan denna gräns.',
  },
  'VS-LIC-05': {
    text: (f) =>
      `${partName(f.word('edition'))} har ingen DRS: HA väljer ändå värd för en omstart eller en ny sekundär.`,
    remedy: () => 'Sprid och balansera maskinerna för hand med vMotion, även efter varje failover.',
  },
  'VS-LIC-06': {
    text: (f) =>
      `Det konvergerade upplägget delar två länkar med Network I/O Control, men ${partName(f.word('edition'))} har ingen distribuerad switch.`,
    remedy: () => 'Välj det minimala eller rekommenderade upplägget, eller en utgåva med distribuerad switch.',
  },
  'VS-HOST-01': {
    text: (f) =>
      `${f.things('hosts', 'värd', 'värdar')} i ett kluster, men ${f.word('release')} tillåter ${f.count('allowed')}.`,
    remedy: () => 'Dela upp klustret.',
  },
  'VS-CPU-01': {
    text: (f) => {
      const support = (esxiSupport[f.word('support')] ?? esxiSupport['unverified']!)(f);
      return `${f.about}${f.about === '' ? capital(support) : support}.`;
    },
    remedy: (f) =>
      supportRemedy[f.word('support')] ?? 'Välj en CPU som versionen anger, eller en version som stöder denna CPU.',
  },
  'VS-CPU-02': {
    text: (f) =>
      f.word('needed') === 'unknown'
        ? `${f.about}från 8.0 U2 startar ESXi inte på ${f.word('cpu')}, som saknar XSAVE; uppdateringsnivån för ${f.word('release')} är inte känd.`
        : `${f.about}${f.word('release')} startar inte på ${f.word('cpu')}: CPU före ${f.word('generation')} saknar XSAVE.`,
    remedy: (f) => `Använd värdar av generationen ${f.word('generation')} eller senare.`,
  },
  'VS-EVC-01': {
    text: (f) =>
      `${f.about}${f.word('cpu')} (${f.word('family')}) kan inte gå med i ett kluster med EVC ${f.word('evc')}.`,
    remedy: () => 'Ställ EVC på den äldsta värdens baslinje, eller byt ut den värden.',
  },
  'VS-EVC-02': {
    text: (f) => `EVC är satt till ${f.word('evc')}, lägre än varje värd tillåter: nyare CPU-funktioner förblir dolda.`,
    remedy: () => 'Höj EVC till den äldsta värdens baslinje, om inte äldre värdar ska gå med.',
  },
  'VS-EVC-03': {
    text: (f) => `${f.about}Inte belagt om ${f.word('cpu')} (${f.word('family')}) når EVC ${f.word('evc')}.`,
    remedy: () => 'Slå upp det i EVC-listan för vCenter-versionen före offert.',
  },
  'HA-LIC-01': {
    text: (f) => `${f.about}${partName(f.word('edition'))} har ingen vSphere HA, som både FT- och HA-skydd kräver.`,
    remedy: () => 'Välj en utgåva med vSphere HA.',
  },
  'HA-HOST-01': {
    text: (f) =>
      `${f.about}skyddad av HA, men med ${f.things('hosts', 'värd', 'värdar')} finns ingenstans att starta om.`,
    remedy: () => 'Planera minst två värdar.',
  },
  'HA-CPU-01': {
    text: (f) =>
      `Intel-värdar (${f.word('intel')}) och AMD-värdar (${f.word('amd')}) i ett kluster: vMotion mellan dem är omöjlig.`,
    remedy: () => 'Använd en CPU-tillverkare, eller godta att maskiner flyttas mellan tillverkarna endast avstängda.',
  },
  'HA-STO-01': {
    text: (f) => `${f.about}skyddad av HA, men diskarna ligger i en värd och förloras med den.`,
    remedy: () => 'Planera delad lagring: FC, iSCSI, NFS eller vSAN.',
  },
  'HA-AC-01': {
    text: (f) => `${f.about}Admission Control är av, så inget håller plats fri för omstarter.`,
    remedy: () => 'Slå på Admission Control med procentpolicyn.',
  },
  'HW-01': {
    text: (f) => `${f.about}${f.word('server')} tar inte ${f.word('cpu')} (${f.word('family')}).`,
    remedy: () => 'Välj en CPU ur serverns lista, eller en annan server.',
  },
  'HW-02': {
    text: (f) =>
      `${f.about}${f.count('cpus')} CPU, men ${f.word('server')} har ${f.things('sockets', 'sockel', 'socklar')}.`,
    remedy: () => 'Använd färre CPU per värd eller en större server.',
  },
  'HW-03': {
    text: (f) =>
      `${f.about}${f.amount('memory', 'GiB')} minne, men ${f.word('server')} tar ${f.amount('allowed', 'GiB')}.`,
    remedy: () => 'Använd mindre minne per värd, fler värdar eller en större server.',
  },
} satisfies FindingSentences;
