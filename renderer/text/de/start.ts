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
  /** Templates and examples that come with Lockstep, by the name of their file. */
  samples: {
    'one-site-ft': 'Neuer Plan: ein Standort mit Fault Tolerance',
    'one-site-ha': 'Neuer Plan: ein Standort mit HA-Neustart',
    'two-sites-ft': 'Neuer Plan: je ein Cluster an zwei Standorten',
    'campus-124-nodes': 'Die größte Anlage: 124 Service Nodes auf einem Campus',
    'current-release-subscription': 'Angebot auf vSphere 9 mit Foundation-Abonnement und vSAN',
    'hotel-ha-only': 'Hotel, nur durch HA geschützt',
    'legacy-5-5-cluster': 'Alter 5.5-Cluster, dessen CPUs kein FT-Paar bilden',
    'regional-hospital': 'Regionalklinikum: Telefonie für 6.500 Benutzer',
    'textbook-three-hosts': 'Zwei Service Nodes mit Fault Tolerance auf drei Hosts, wie empfohlen',
    'textbook-two-hosts': 'Zwei Service Nodes mit Fault Tolerance auf zwei Hosts',
    'two-site-municipality': 'Stadtverwaltung mit je einem Cluster an zwei Standorten',
  },
  backToProject: 'Zurück zum offenen Projekt',
};
