/** German sentences about MX-ONE itself: what Mitel names, its own redundancy, sites, users and trunks. */
import type { FindingSentences } from '../../sentence.ts';

export const mxOneSentences = {
  'MX-REL-01': {
    text: (f) =>
      f.word('named') === ''
        ? `Nicht belegt: Es wurde keine Aussage gefunden, dass Mitel ${f.word('release')} für ${f.word('mxOne')} zulässt.`
        : `Für ${f.word('mxOne')} nennt Mitel vSphere ${f.word('named')}, nicht ${f.word('release')}.`,
    remedy: () => 'Mit den Release Notes der MX-ONE-Version abgleichen.',
  },
  'MX-SIZE-01': {
    text: (f) =>
      `${f.about}${f.things('vcpus', 'vCPU', 'vCPUs')} und ${f.amount('memory', 'GiB')}, weniger als jede von Mitel genannte Größe (${f.count('namedVcpus')} vCPUs, ${f.amount('namedMemory', 'GiB')}).`,
    remedy: () => 'Eine von Mitel genannte Größe verwenden oder Mitel fragen.',
  },
  'MX-RED-01': {
    text: (f) =>
      `MX-ONE-Serverredundanz ist bestellt, und die Service Nodes sind durch VMware ${f.word('protection') === 'ft' ? 'FT' : 'HA'} geschützt: Mit VMware-Schutz installiert Mitel ein Standardsystem ohne sie.`,
    remedy: () => 'Auf die Option Serverredundanz oder auf den VMware-Schutz der Service Nodes verzichten.',
  },
  'MX-RED-02': {
    text: () =>
      'MX-ONE-Serverredundanz ersetzt jeweils einen ausgefallenen Server und übernimmt weder das Verwaltungssystem noch den CSTA-III-Dienst.',
    remedy: () => 'Diese beiden auf andere Weise schützen, wo es auf sie ankommt.',
  },
  'MX-PROT-01': {
    text: (f) => `${f.about}kein Schutz: Fällt der Host aus, steht der Service Node, bis jemand eingreift.`,
    remedy: () => 'Service Nodes durch FT oder HA schützen oder MX-ONE-Serverredundanz bestellen.',
  },
  'MX-METRO-01': {
    text: () =>
      'Der Cluster reicht über zwei Räume oder Standorte; Mitel hat VMware HA nur innerhalb eines Rechenzentrums validiert.',
    remedy: () => 'Mitel fragen oder zwischen den Standorten HLR- oder Systemredundanz verwenden.',
  },
  'MX-HA-01': {
    text: (f) => `${f.about}unter HA. Ein Hostausfall stört den Verkehr jedes Service Nodes auf diesem Host.`,
    remedy: () => 'Service Nodes durch eine Anti-Affinitätsregel auf verschiedenen Hosts halten.',
  },
  'MX-RT-01': {
    text: (f) => `${f.about}${f.count('ratio')} vCPUs je Kern; Maschinen mit Sprache sollten sich keine Kerne teilen.`,
    remedy: () => 'Für diese Maschinen eine vCPU je Kern vorsehen.',
  },
  'MX-SN-01': {
    text: (f) =>
      `${f.things('nodes', 'Service Node', 'Service Nodes')}, aber ein System ${f.word('mxOne')} hat höchstens ${f.count('allowed')}.`,
    remedy: () => 'Größere Service Nodes oder mehrere Systeme verwenden.',
  },
  'MX-SITES-01': {
    text: (f) =>
      `${f.things('sites', 'Standort', 'Standorte')} (${f.subject}): HA und FT schützen einen Standort nicht vor dem Verlust eines anderen.`,
    remedy: () => 'HLR-Redundanz oder Systemredundanz mit einem passiven zweiten System erwägen.',
  },
  'DEM-01': {
    text: (f) => `${f.about}${f.count('users')} Benutzer je Service Node, mehr als die geplanten ${f.count('value')}.`,
    remedy: () => 'Service Nodes ergänzen oder die Kapazität von Mitel bestätigen lassen und den Planungswert anheben.',
  },
  'DEM-02': {
    text: (f) =>
      `Amtskanäle: ${f.count('exact')} nach Erlang B, ${f.count('rule')} nach Mitels Regel der Last je Leitung.`,
    remedy: () => 'Nach Erlang B bestellen; die Regel dient der Gegenprobe.',
  },
  'DEM-03': {
    text: (f) =>
      `${f.count('users')} Benutzer: Mitel gibt seine Verkehrswerte für 1 bis 500 Geräte an; sie sind hier hochgerechnet.`,
    remedy: () => 'Gemessenen Verkehr eintragen, wo er bekannt ist.',
  },
  'DEM-04': {
    text: (f) =>
      `${f.count('users')} Benutzer haben keinen externen Verkehr; darum ist kein Amtskanal geplant, auch nicht für Notrufe.`,
    remedy: () => 'Den Benutzern ihren externen Verkehr geben oder Amtskanäle an einem anderen Standort planen.',
  },
} satisfies FindingSentences;
