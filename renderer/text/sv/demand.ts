/** Words of the topic Demand in Swedish. */
import type { WindowText } from '../text.ts';

export const demand: WindowText['demand'] = {
  title: 'Behov',
  lead: 'Vem som ringer och hur mycket; Service Nodes och trunkar följer.',
  users: 'Användare',
  addGroup: 'Lägg till en grupp',
  group: 'Grupp',
  kind: 'Slag',
  count: 'Antal',
  internal: 'Internt, var',
  external: 'Externt, var',
  removeGroup: (name) => `Ta bort ${name}`,
  tableHint: 'Skriv i en cell; rader ur ett kalkylblad med namn, slag och antal kan klistras in.',
  pasted: (added, left) =>
    `${added === 1 ? 'En grupp tillagd' : `${added} grupper tillagda`}.${left === 0 ? '' : ` ${left === 1 ? 'En rad' : `${left} rader`} utan tal utelämnades.`}`,
  noGroups:
    'Lägg till vilka som ska använda systemet. En grupp är ett slags användare med ett antal, till exempel 400 anknytningar.',
  growth: 'Tillväxt och trafik',
  nodes: 'Service Nodes',
  howMany: 'Hur många',
  derived: 'Härlett från användarna',
  fixed: 'Ett fast antal',
  fixedCount: 'Service Nodes',
  profile: 'Maskinprofil',
  protection: 'Skydd',
  protections: { ft: 'Fault Tolerance', ha: 'HA-omstart', none: 'inget' },
  native: 'MX-ONE:s egen serverredundans också',
  mediaServers: 'Media Servers',
  mediaServersWanted: 'Media Servers som programvara',
  mediaServersHelp: 'Konferenser, meddelanden och omkodning på maskiner i stället för mediagateways.',
  mediaCount: 'Media Servers',
  results: 'Vad som följer',
  traffic: 'Trafik',
};
