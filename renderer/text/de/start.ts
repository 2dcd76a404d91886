/** Words of the start screen in German. */
import type { WindowText } from '../text.ts';

export const start: WindowText['start'] = {
  title: 'Start',
  lead: 'MiVoice MX-ONE auf vSphere HA und Fault Tolerance: Hosts, Lizenzen, Stückliste und Verfügbarkeit, jede Zahl mit ihrer Begründung.',
  open: 'Projekt öffnen…',
  dropHint: 'oder eine Datei irgendwo im Fenster ablegen',
  recent: 'Zuletzt geöffnet',
  noRecent: 'Projekte, die Sie öffnen, erscheinen hier.',
  forget: (file) => `${file} vergessen`,
  gone: 'nicht mehr vorhanden',
  openedOn: (day) => `geöffnet am ${day}`,
  recovery: 'Nicht gespeichert, als Lockstep zuletzt endete',
  recoveryLine: (edits, last) => `${edits} Änderungen nicht gespeichert; die letzte: ${last}`,
  recover: 'Wiederherstellen',
  discard: 'Verwerfen',
  templates: 'Neu aus einer Vorlage',
  examples: 'Neu aus einem Beispiel',
  examplesLead: 'Ganze Anlagen zum Umsehen; was Sie ändern, ist Ihre eigene Kopie.',
  sites: (count) => (count === 1 ? '1 Standort' : `${count} Standorte`),
  backToProject: 'Zurück zum offenen Projekt',
};
