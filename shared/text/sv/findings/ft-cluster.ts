/** Swedish sentences about the FT network, shared storage, and the cluster around FT. */
import { type Facts, type FindingSentences } from '../../sentence.ts';

const refusedOrOpen = (f: Facts, what: string): string =>
  f.word('answer') === 'no'
    ? `FT på ${f.word('release')} stöder inte ${what}.`
    : `Inte belagt om FT på ${f.word('release')} stöder ${what}.`;
const verifyOr = (f: Facts, remedy: string): string =>
  f.word('answer') === 'no' ? remedy : `Stäm av med VMware. Säkrare väg: ${remedy}`;

export const ftClusterSentences = {
  'FT-NET-01': {
    text: (f) =>
      `FT-loggning har en länk på ${f.amount('link', 'Gbit/s')}; ${f.word('release')} kräver ${f.amount('needed', 'Gbit/s')}.`,
    remedy: (f) => `Planera nätverkskort och switchportar på minst ${f.amount('needed', 'Gbit/s')} för FT.`,
  },
  'FT-NET-03': {
    text: (f) =>
      f.word('layout') === 'converged'
        ? 'I det konvergerade upplägget delar FT-loggningen länkar med all annan trafik; VMware rekommenderar starkt egna.'
        : 'FT-loggningen delar länkar med annan trafik; VMware rekommenderar starkt egna.',
    remedy: () => 'Ge FT-loggningen två egna portar per värd.',
  },
  'FT-NET-04': {
    text: (f) =>
      `Svarstid mellan FT-portarna ${f.amount('measured', 'ms')}, planerat med högst ${f.amount('limit', 'ms')}: varje paket från en FT-maskin väntar på den.`,
    remedy: () => 'Anslut FT-portarna till samma switch, eller håll båda kopiorna i ett rum.',
  },
  'FT-NET-05': {
    text: (f) => refusedOrOpen(f, 'maskiner på NSX-T-segment'),
    remedy: (f) => verifyOr(f, 'Anslut FT-maskinerna till en vanlig eller distribuerad portgrupp.'),
  },
  'FT-NET-06': {
    text: (f) =>
      `Kluster över två siter, men svarstiden mellan FT-portarna är inte uppmätt; planerat är högst ${f.amount('limit', 'ms')}.`,
    remedy: () => 'Mät under last och ange värdet.',
  },
  'FT-NET-07': {
    text: (f) => `FT-trafiken är inte krypterad på ${f.word('release')}; kryptering kom med vSphere 7.0 U2.`,
    remedy: () => 'Håll FT-nätet isolerat: eget VLAN, ingen router.',
  },
  'FT-STO-01': {
    text: (f) =>
      `${f.about}under FT, men det saknas delad lagring för filerna och för låset som avgör vilken kopia som fortsätter.`,
    remedy: () => 'Planera delad lagring: FC, iSCSI, NFS eller vSAN.',
  },
  'FT-STO-03': {
    text: (f) => {
      const lock = 'datastoren med FT-metadata är en enskild felpunkt: om båda kopiorna förlorar den kan båda stanna';
      if (f.number('copies') < 2)
        return 'Båda kopiorna kör på en uppsättning virtuella diskar: förloras deras datastore stannar båda.';
      return f.number('arrays') > 1
        ? `Kopiorna ligger på olika lagringssystem, men ${lock}.`
        : `Båda kopiorna ligger på ${f.word('storage') === 'vsan' ? 'en vSAN-datastore' : 'ett lagringssystem'}, och ${lock}.`;
    },
    remedy: () => 'Håll den datastoren på redundanta kontroller och vägar; HA startar om maskinen där den går att nå.',
  },
  'FT-STO-05': {
    text: (f) => refusedOrOpen(f, 'maskiner på vSAN'),
    remedy: (f) => verifyOr(f, 'Lägg FT-maskinerna på ett lagringssystem.'),
  },
  'FT-STO-06': {
    text: () => 'FT-maskiner på NFS: VMware kräver en dedikerad NAS med minst 1 Gbit/s.',
    remedy: () => 'Kontrollera att NAS:en inte betjänar något annat på dessa länkar.',
  },
  'FT-HA-01': {
    text: (f) =>
      `Slot policy med FT: en FT-maskin reserverar ${f.amount('memory', 'GiB')}, vilket blir slotstorleken för hela klustret.`,
    remedy: () => 'Använd policyn ”Cluster resource percentage”.',
  },
  'FT-HA-02': {
    text: (f) =>
      `${f.about}Admission Control är av, så inget håller plats fri för nya sekundära maskiner och omstarter.`,
    remedy: () => 'Slå på Admission Control med procentpolicyn.',
  },
  'FT-METRO-01': {
    text: (f) =>
      f.word('answer') === 'no'
        ? `FT över två rum eller siter kräver vSphere 8.0 U3 eller senare; planen har ${f.word('release')}.`
        : `FT över två rum eller siter kräver vSphere 8.0 U3; uppdateringsnivån för ${f.word('release')} är inte känd.`,
    remedy: () =>
      'Håll båda kopiorna på en site och använd systemredundans för den andra, eller planera med 8.0 U3 eller senare.',
  },
  'FT-METRO-02': {
    text: (f) =>
      `Metro Cluster FT på ${f.word('release')} kräver exakt två åtskilda värdgrupper och kan inte ändras medan FT är på.`,
    remedy: () => 'Definiera båda värdgrupperna innan FT slås på.',
  },
  'FT-METRO-03': {
    text: (f) => refusedOrOpen(f, 'ett vSAN utsträckt över två siter'),
    remedy: (f) => verifyOr(f, 'Håll båda kopiorna på en site.'),
  },
  'FT-SW-01': {
    text: (f) => `${f.about}FT täcker förlusten av en värd. En krasch i gästen eller i MX-ONE sker i båda kopiorna.`,
    remedy: () => 'Slå på VM Monitoring, så att HA startar om en gäst som hänger.',
  },
  'FT-OPS-01': {
    text: (f) => `${f.about}Medan FT är på är vCPU, minne, reservationer och diskar låsta, och Storage vMotion nekas.`,
    remedy: () => 'Dimensionera för tillväxt; slå av och på FT för en ändring: en full kopiering följer.',
  },
  'FT-PRE-01': {
    text: (f) =>
      `${f.about}FT kräver också hårdvaruvirtualisering påslagen i firmware, kontrollerade värdcertifikat, ingen effektbegränsning och värdar med ${f.word('technology') === 'vlockstep' ? 'nästan samma patchnivå' : 'versioner som tillåter vMotion'}.`,
    remedy: () => 'Ta med detta på installationens checklista.',
  },
} satisfies FindingSentences;
