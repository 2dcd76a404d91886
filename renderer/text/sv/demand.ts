/** Words of the topic Demand in Swedish. */
import type { WindowText } from '../text.ts';

export const demand: WindowText['demand'] = {
  title: 'Behov',
  lead: 'Vem som ringer och hur mycket; av det följer Service Nodes och trunkar.',
  users: 'Användare',
  addGroup: 'Lägg till en grupp',
  group: 'Grupp',
  kind: 'Typ',
  count: 'Antal',
  internal: 'Internt/anv.',
  external: 'Externt/anv.',
  removeGroup: (name) => `Ta bort ${name}`,
  tableHint: 'Skriv i en cell; rader ur ett kalkylblad med namn, typ och antal kan klistras in.',
  pasted: (added, left) =>
    `${added === 1 ? 'En grupp tillagd' : `${added} grupper tillagda`}.${left === 0 ? '' : ` ${left === 1 ? 'En rad' : `${left} rader`} utan tal utelämnades.`}`,
  noGroups:
    'Lägg till vilka som ska använda systemet. En grupp är en typ av användare med ett antal, till exempel 400 anknytningar.',
  growth: 'Tillväxt och trafik',
  nodes: 'Service Nodes',
  howMany: 'Hur många',
  derived: 'Från antalet användare',
  fixed: 'Ett fast antal',
  fixedCount: 'Service Nodes',
  profile: 'Maskinprofil',
  protection: 'Skydd',
  protections: { ft: 'Fault Tolerance', ha: 'HA-omstart', none: 'inget' },
  native: 'Även MX-ONE:s egen serverredundans',
  mediaServers: 'Media Server',
  mediaServersWanted: 'Media Server som programvara',
  mediaServersHelp: 'Konferenser, meddelanden och omkodning på maskiner i stället för mediagateways.',
  mediaCount: 'Media Server',
  results: 'Resultat',
  traffic: 'Trafik',
};
