/** Words of the start screen in Swedish. */
import type { WindowText } from '../text.ts';

export const start: WindowText['start'] = {
  title: 'Start',
  lead: 'MiVoice MX-ONE på vSphere HA och Fault Tolerance: värdar, licenser, materiallista och tillgänglighet, varje siffra med sin motivering.',
  open: 'Öppna ett projekt…',
  dropHint: 'eller släpp en fil var som helst i fönstret',
  recent: 'Senaste',
  noRecent: 'Projekt du öppnar visas här.',
  forget: (file) => `Glöm ${file}`,
  gone: 'finns inte längre',
  openedOn: (day) => `öppnat ${day}`,
  recovery: 'Inte sparat när Lockstep senast avslutades',
  recoveryLine: (edits, last) => `${edits} ändringar inte sparade; den sista: ${last}`,
  recover: 'Återställ',
  discard: 'Kasta',
  templates: 'Nytt från en mall',
  examples: 'Nytt från ett exempel',
  examplesLead: 'Hela anläggningar att se sig om i; det du ändrar är din egen kopia.',
  sites: (count) => (count === 1 ? '1 site' : `${count} siter`),
  /** Templates and examples that come with Lockstep, by the name of their file. */
  samples: {
    'one-site-ft': 'Ny plan: en site med Fault Tolerance',
    'one-site-ha': 'Ny plan: en site med HA-omstart',
    'two-sites-ft': 'Ny plan: ett kluster på vardera av två siter',
    'campus-124-nodes': 'Det största systemet: 124 Service Nodes på ett campus',
    'current-release-subscription': 'Offert på vSphere 9 med Foundation-abonnemang och vSAN',
    'hotel-ha-only': 'Hotell skyddat av enbart HA',
    'legacy-5-5-cluster': 'Ett gammalt 5.5-kluster vars processorer inte kan bilda FT-par',
    'regional-hospital': 'Regionsjukhus: telefoni för 6 500 användare',
    'textbook-three-hosts': 'Två Service Nodes med Fault Tolerance på tre värdar, enligt rekommendationen',
    'textbook-two-hosts': 'Två Service Nodes med Fault Tolerance på två värdar',
    'two-site-municipality': 'Kommun med ett kluster på vardera av två siter',
  },
  backToProject: 'Tillbaka till det öppna projektet',
};
