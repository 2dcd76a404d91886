/** German sentences about the FT network, shared storage, and the cluster around FT. */
import { type Facts, type FindingSentences } from '../../sentence.ts';

const refusedOrOpen = (f: Facts, what: string): string =>
  f.word('answer') === 'no'
    ? `FT unter ${f.word('release')} unterstützt ${what} nicht.`
    : `Nicht belegt, ob FT unter ${f.word('release')} ${what} unterstützt.`;
const verifyOr = (f: Facts, remedy: string): string =>
  f.word('answer') === 'no' ? remedy : `Bei VMware klären. Sicherer Weg: ${remedy}`;

export const ftClusterSentences = {
  'FT-NET-01': {
    text: (f) =>
      `Die FT-Protokollierung hat eine Verbindung von ${f.amount('link', 'Gbit/s')}; ${f.word('release')} verlangt ${f.amount('needed', 'Gbit/s')}.`,
    remedy: (f) => `Adapter und Switch-Ports mit mindestens ${f.amount('needed', 'Gbit/s')} für FT vorsehen.`,
  },
  'FT-NET-03': {
    text: (f) =>
      f.word('layout') === 'converged'
        ? 'Im konvergenten Aufbau teilt die FT-Protokollierung ihre Verbindungen mit allem übrigen Verkehr; VMware empfiehlt dringend eigene.'
        : 'Die FT-Protokollierung teilt ihre Verbindungen mit anderem Verkehr; VMware empfiehlt dringend eigene.',
    remedy: () => 'Der FT-Protokollierung je Host zwei eigene Ports geben.',
  },
  'FT-NET-04': {
    text: (f) =>
      `Umlaufzeit zwischen den FT-Ports ${f.amount('measured', 'ms')}, geplant mit höchstens ${f.amount('limit', 'ms')}: Jedes Paket einer FT-Maschine wartet darauf.`,
    remedy: () => 'Die FT-Ports am selben Switch anschließen oder beide Kopien in einem Raum halten.',
  },
  'FT-NET-05': {
    text: (f) => refusedOrOpen(f, 'Maschinen an NSX-T-Segmenten'),
    remedy: (f) => verifyOr(f, 'Die FT-Maschinen an eine einfache Standard- oder verteilte Portgruppe anschließen.'),
  },
  'FT-NET-06': {
    text: (f) =>
      `Cluster über zwei Standorte, aber die Umlaufzeit zwischen den FT-Ports wurde nicht gemessen; geplant ist mit höchstens ${f.amount('limit', 'ms')}.`,
    remedy: () => 'Unter Last messen und eintragen.',
  },
  'FT-NET-07': {
    text: (f) =>
      `FT-Verkehr ist unter ${f.word('release')} nicht verschlüsselt; Verschlüsselung kam mit vSphere 7.0 U2.`,
    remedy: () => 'Das FT-Netz abschotten: eigenes VLAN, kein Router.',
  },
  'FT-STO-01': {
    text: (f) =>
      `${f.about}unter FT, aber es fehlt gemeinsamer Speicher für die Dateien und die Sperre, die entscheidet, welche Kopie weiterläuft.`,
    remedy: () => 'Gemeinsamen Speicher vorsehen: FC, iSCSI, NFS oder vSAN.',
  },
  'FT-STO-03': {
    text: (f) => {
      const lock =
        'der Datenspeicher mit den FT-Metadaten ist ein einzelner Ausfallpunkt: Verlieren ihn beide Kopien, können beide anhalten';
      if (f.number('copies') < 2)
        return 'Beide Kopien laufen auf einem Satz virtueller Festplatten: Geht deren Datenspeicher verloren, halten beide an.';
      return f.number('arrays') > 1
        ? `Die Kopien liegen auf verschiedenen Arrays, doch ${lock}.`
        : `Beide Kopien liegen auf ${f.word('storage') === 'vsan' ? 'einem vSAN-Datenspeicher' : 'einem Array'}, und ${lock}.`;
    },
    remedy: () =>
      'Diesen Datenspeicher auf redundanten Controllern und Pfaden halten; HA startet die Maschine dort neu, wo er erreichbar ist.',
  },
  'FT-STO-05': {
    text: (f) => refusedOrOpen(f, 'Maschinen auf vSAN'),
    remedy: (f) => verifyOr(f, 'Die FT-Maschinen auf ein Array legen.'),
  },
  'FT-STO-06': {
    text: () => 'FT-Maschinen auf NFS: VMware verlangt ein eigenes NAS mit mindestens 1 Gbit/s.',
    remedy: () => 'Prüfen, dass das NAS über diese Verbindungen nichts anderes bedient.',
  },
  'FT-HA-01': {
    text: (f) =>
      `Steckplatzrichtlinie mit FT: Eine FT-Maschine reserviert ${f.amount('memory', 'GiB')}, und das wird zur Steckplatzgröße des ganzen Clusters.`,
    remedy: () => 'Die Richtlinie „Prozentsatz der Clusterressourcen“ verwenden.',
  },
  'FT-HA-02': {
    text: (f) => `${f.about}Die Zugangssteuerung ist aus; nichts hält Platz für neue sekundäre VMs und Neustarts frei.`,
    remedy: () => 'Die Zugangssteuerung mit der Prozentsatz-Richtlinie einschalten.',
  },
  'FT-METRO-01': {
    text: (f) =>
      f.word('answer') === 'no'
        ? `FT über zwei Räume oder Standorte braucht vSphere 8.0 U3 oder neuer; der Plan hat ${f.word('release')}.`
        : `FT über zwei Räume oder Standorte braucht vSphere 8.0 U3; der Update-Stand von ${f.word('release')} ist nicht bekannt.`,
    remedy: () =>
      'Beide Kopien an einem Standort halten und für den anderen Systemredundanz verwenden, oder mit 8.0 U3 oder neuer planen.',
  },
  'FT-METRO-02': {
    text: (f) =>
      `Metro-Cluster-FT unter ${f.word('release')} braucht genau zwei getrennte Hostgruppen und lässt sich bei eingeschalteter FT nicht umschalten.`,
    remedy: () => 'Beide Hostgruppen festlegen, bevor FT eingeschaltet wird.',
  },
  'FT-METRO-03': {
    text: (f) => refusedOrOpen(f, 'ein über zwei Standorte gestrecktes vSAN'),
    remedy: (f) => verifyOr(f, 'Beide Kopien an einem Standort halten.'),
  },
  'FT-SW-01': {
    text: (f) =>
      `${f.about}FT deckt den Verlust eines Hosts ab. Ein Absturz des Gastsystems oder von MX-ONE geschieht in beiden Kopien.`,
    remedy: () => 'Die VM-Überwachung einschalten, damit HA einen hängenden Gast neu startet.',
  },
  'FT-OPS-01': {
    text: (f) =>
      `${f.about}Solange FT eingeschaltet ist, sind vCPUs, Arbeitsspeicher, Reservierungen und Festplatten festgelegt, und Storage vMotion wird abgelehnt.`,
    remedy: () =>
      'Auf Wachstum auslegen; für eine Änderung FT aus- und wieder einschalten: Es folgt eine vollständige Kopie.',
  },
  'FT-PRE-01': {
    text: (f) =>
      `${f.about}FT braucht außerdem in der Firmware eingeschaltete Hardware-Virtualisierung, geprüfte Hostzertifikate, keine Leistungsbegrenzung und Hosts mit ${f.word('technology') === 'vlockstep' ? 'fast gleichem Patch-Stand' : 'Versionen, die vMotion erlauben'}.`,
    remedy: () => 'Auf die Checkliste der Installation setzen.',
  },
} satisfies FindingSentences;
