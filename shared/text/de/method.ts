/** The method book in German: why each quantity and solver exists, and what stands over each chapter. */
import { whysOfMachines } from './whys-machines.ts';
import { whysOfOperation } from './whys-operation.ts';

export const quantityWhys: Readonly<Record<string, string>> = { ...whysOfMachines, ...whysOfOperation };

export const solverWhys: Readonly<Record<string, string>> = {
  traffic: 'Jede Benutzergruppe bringt ihre Anzahl mal ihren Verkehr je Benutzer.',
  trunks: 'Die wenigsten Kanäle, deren Verlust das Ziel nicht übersteigt; exakte Rekursion, keine Tabelle.',
  'machine-table':
    'Eine Zeile für jede virtuelle Maschine: die Größe des Profils, wenn das Projekt keine eigene angibt.',
  placement:
    'Exakte Suche nach den wenigsten Hosts unter FT-Trennung, Grenzen je Host, Kernen, Arbeitsspeicher und den zu überstehenden Ausfällen.',
  storage:
    'Ganze RAID-Gruppen für Kapazität oder IOPS, je nachdem, was mehr verlangt, dazu Hot-Spares; auf vSAN ganze Laufwerke je Host.',
  'ft-load': 'Plattenzugriffe und Netzeingang der FT-Kopien auf dem vollsten Host, als wären alle primär.',
  licences:
    'Welche Editionen tragen, was der Plan braucht, wie viele Lizenzen jede verlangt und was sie über die Laufzeit kosten.',
  availability: 'Markow-Ketten für die Hostebene jedes Schutzes, Blöcke in Reihe für den Rest.',
  'project-sums': 'Was das Projekt an allen Standorten zusammen hat.',
  bill: 'Positionen, die aus dem Plan folgen, und die eigenen des Projekts, bepreist und in ganzen kleinsten Einheiten summiert.',
};

export const chapters: Readonly<Record<string, { readonly title: string; readonly intro: string }>> = {
  demand: {
    title: 'Bedarf',
    intro:
      'Benutzer und ihr Verkehr in der Hauptverkehrsstunde entscheiden, wie viele Service Nodes, Amtskanäle und Media Server ein Standort braucht. Der Verkehr folgt den Planungswerten des Herstellers; Kanäle werden nach exaktem Erlang B gezählt, die Regel der Last je Leitung steht zur Gegenprobe daneben.',
  },
  machines: {
    title: 'Maschinen',
    intro:
      'Die Maschinentabelle nennt jede virtuelle Maschine des Standorts: Service Nodes und Media Server, wie der Bedarf sie verlangt, Begleitanwendungen, wie das Projekt sie wünscht. Die Größen hier sind Summen über diese Tabelle; geschützte Maschinen zählen einmal, ihre zweite Kopie kommt dort hinzu, wo sie etwas kostet.',
  },
  compatibility: {
    title: 'Kompatibilität',
    intro:
      'Regeln beurteilen Versionen, Editionen, CPUs, Maschinen und Geräte. Die Größen hier sind die Schwellen darunter, die ein Projekt ändern darf.',
  },
  host: {
    title: 'Host',
    intro:
      'Was ein Host virtuellen Maschinen bietet: seine Kerne ohne Hyper-Threads und seinen Arbeitsspeicher, beides ohne den Anteil des Hypervisors.',
  },
  hosts: {
    title: 'Hosts und Platzierung',
    intro:
      'Die wenigsten Hosts, die jede Maschine unter den Regeln von Fault Tolerance tragen und die verlangten Ausfälle überstehen, durch exakte Suche mit Beweis gefunden. Gleiche Hosts, neuer Schutz nach f Ausfällen: statisches Minimum plus f.',
  },
  storage: {
    title: 'Speicher',
    intro:
      'Die Kapazität beginnt bei den virtuellen Festplatten, zählt beide Kopien der FT-Maschinen, wo die Version zwei hält, dazu Swap, Protokolle, Snapshots und Wachstum, und hält einen Anteil des Datenspeichers frei. Die Laufwerke folgen aus der Kapazität oder aus den IOPS mit Schreibaufwand, je nachdem, was mehr verlangt.',
  },
  network: {
    title: 'Netz',
    intro:
      'Für den Verkehr von Fast Checkpointing ist keine geschlossene Formel veröffentlicht; das Modell hier schätzt ihn aus den je vCPU geänderten Speicherseiten in drei Bändern und heißt überall Schätzung. Das ältere vLockstep (5.5) rechnet nach der Formel des Herstellers.',
  },
  licences: {
    title: 'Lizenzen',
    intro:
      'Jede Edition des Katalogs wird am Plan gemessen: Trägt sie HA, vMotion und FT in der nötigen Größe, läuft die Version mit ihr, darf sie an diesem Tag gekauft werden? Die sich eignen, werden nach ihrer eigenen Zählweise gezählt und über die Laufzeit verglichen.',
  },
  availability: {
    title: 'Verfügbarkeit',
    intro:
      'Kleine Markow-Ketten für die Hostebene (Fault Tolerance, HA, einzelner Host, die Redundanz von MX-ONE), durch Zustandsreduktion ohne Subtraktion gelöst; Gast-Software, gemeinsame Ursachen, Speicher, Fabric, Netz und Standort als Blöcke in Reihe. Geplante Arbeiten stehen für sich. Was nicht erfasst ist, steht beim Ergebnis.',
  },
  'bill-quantities': {
    title: 'Mengen der Stückliste',
    intro: 'Was die Positionen der Stückliste zählen, soweit es nicht aus einem früheren Kapitel kommt.',
  },
  bill: {
    title: 'Stückliste',
    intro:
      'Positionen aller Standorte und die eigenen des Projekts. Geld sind ganze kleinste Einheiten: Eine Position ist Menge mal Nettopreis, einmal gerundet. Support und Energie steigen mit der Preissteigerung, Lizenzen auf Zeit nicht; einmalige Kosten fallen ins erste Jahr.',
  },
};
