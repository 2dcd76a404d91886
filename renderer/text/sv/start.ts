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
  sites: (count) => (count === 1 ? '1 plats' : `${count} platser`),
  backToProject: 'Tillbaka till det öppna projektet',
};
