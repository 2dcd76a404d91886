/** Words of the topic Demand in German. */
import type { WindowText } from '../text.ts';

export const demand: WindowText['demand'] = {
  title: 'Bedarf',
  lead: 'Wer telefoniert und wie viel; daraus folgen Service Nodes und Amtskanäle.',
  users: 'Benutzer',
  addGroup: 'Gruppe hinzufügen',
  group: 'Gruppe',
  kind: 'Art',
  count: 'Anzahl',
  internal: 'Intern, je Benutzer',
  external: 'Extern, je Benutzer',
  removeGroup: (name) => `${name} entfernen`,
  tableHint: 'In eine Zelle tippen; Zeilen einer Tabelle mit Name, Art und Anzahl lassen sich einfügen.',
  pasted: (added, left) =>
    `${added === 1 ? 'Eine Gruppe' : `${added} Gruppen`} hinzugefügt.${left === 0 ? '' : ` ${left === 1 ? 'Eine Zeile' : `${left} Zeilen`} ohne Zahl ausgelassen.`}`,
  noGroups:
    'Tragen Sie ein, wer die Anlage nutzt. Eine Gruppe ist eine Art von Benutzern mit einer Anzahl, etwa 400 Nebenstellen.',
  growth: 'Wachstum und Verkehr',
  nodes: 'Service Nodes',
  howMany: 'Wie viele',
  derived: 'Aus den Benutzern abgeleitet',
  fixed: 'Feste Anzahl',
  fixedCount: 'Service Nodes',
  profile: 'Maschinenprofil',
  protection: 'Schutz',
  protections: { ft: 'Fault Tolerance', ha: 'HA-Neustart', none: 'keiner' },
  native: 'Zusätzlich die eigene Serverredundanz von MX-ONE',
  mediaServers: 'Media Server',
  mediaServersWanted: 'Media Server als Software',
  mediaServersHelp: 'Konferenzen, Ansagen und Umkodierung auf Maschinen statt in Media Gateways.',
  mediaCount: 'Media Server',
  results: 'Was daraus folgt',
  traffic: 'Verkehr',
};
