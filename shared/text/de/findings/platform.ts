/** German sentences about the vSphere platform whatever runs on it: life cycle, licence, hosts, CPUs, EVC, HA. */
import { partName } from '../part-names.ts';
import type { Facts, FindingSentences } from '../../sentence.ts';

const esxiSupport: Readonly<Record<string, (facts: Facts) => string>> = {
  discontinued: (f) => `${f.word('release')} lässt sich auf ${f.word('cpu')} (${f.word('family')}) nicht installieren`,
  'predates-cpu': (f) =>
    `${f.word('release')} ist älter als ${f.word('cpu')} (${f.word('family')}) und unterstützt diese CPU nicht`,
  'not-listed': (f) =>
    `${f.word('cpu')} (${f.word('family')}) steht nicht in der Kompatibilitätsliste von ${f.word('release')}`,
  deprecated: (f) =>
    `${f.word('release')} lässt sich auf ${f.word('cpu')} (${f.word('family')}) noch installieren, der Wegfall ist aber angekündigt`,
  unverified: (f) =>
    `Unterstützung von ${f.word('cpu')} (${f.word('family')}) durch ${f.word('release')} ist nicht belegt: Es wurde keine Quelle gelesen`,
};

const lookUp = 'Die CPU-Serie vor dem Angebot im Broadcom Compatibility Guide nachschlagen.';
const supportRemedy: Readonly<Record<string, string>> = {
  unverified: lookUp,
  'not-listed': lookUp,
  deprecated: 'Neuere Hosts vor der Version vorsehen, die diese CPU nicht mehr unterstützt.',
};

export const platformSentences = {
  'VS-REL-01': {
    text: (f) =>
      `${f.word('release')} ist außer Support: Der allgemeine Support endete am ${f.day('generalEnd')}, die technische Beratung am ${f.day('guidanceEnd')}.`,
    remedy: () => 'Mit einer Version im allgemeinen Support planen, die die Release Notes der MX-ONE nennen.',
  },
  'VS-REL-02': {
    text: (f) =>
      `Der allgemeine Support von ${f.word('release')} endete am ${f.day('generalEnd')}; die technische Beratung endet am ${f.day('guidanceEnd')}.`,
    remedy: () =>
      'Mit einer Version im allgemeinen Support planen oder das Upgrade vor dem Ende der technischen Beratung terminieren.',
  },
  'VS-REL-03': {
    text: (f) =>
      `Der allgemeine Support von ${f.word('release')} endet am ${f.day('generalEnd')}, innerhalb von zwölf Monaten.`,
    remedy: () => 'Das Upgrade jetzt planen oder mit der nächsten Version beginnen.',
  },
  'VS-REL-04': {
    text: (f) => `${f.word('release')} ist vor dem ${f.day('available')} nicht verfügbar.`,
    remedy: () => 'Eine verfügbare Version wählen oder das Datum des Projekts verschieben.',
  },
  'VS-REL-05': {
    text: (f) =>
      `${f.word('release')} verlässt den allgemeinen Support am ${f.day('generalEnd')}, früher als ${f.word('earlier')} (${f.day('earlierEnd')}).`,
    remedy: (f) => `Mit ${f.word('earlier')} oder mit der neuesten Version vergleichen.`,
  },
  'VS-LIC-01': {
    text: (f) => `${partName(f.word('edition'))} läuft nicht mit ${f.word('release')}.`,
    remedy: () => 'Eine andere Edition oder eine andere Version wählen.',
  },
  'VS-LIC-02': {
    text: (f) => `${partName(f.word('edition'))} hat kein vMotion: Arbeit an einem Host hält dessen Maschinen an.`,
    remedy: () => 'Wartungsfenster vereinbaren oder eine Edition mit vMotion wählen.',
  },
  'VS-LIC-03': {
    text: (f) =>
      `${f.things('hosts', 'Host', 'Hosts')} geplant, aber ${partName(f.word('edition'))} deckt höchstens ${f.count('allowed')} ab.`,
    remedy: () => 'Weniger Hosts oder eine Edition ohne diese Grenze verwenden.',
  },
  'VS-LIC-04': {
    text: (f) =>
      `${f.things('cpus', 'CPU', 'CPUs')} in einem Host, aber ${partName(f.word('edition'))} deckt höchstens ${f.count('allowed')} ab.`,
    remedy: () => 'Server mit weniger CPUs oder eine Edition ohne diese Grenze verwenden.',
  },
  'VS-LIC-05': {
    text: (f) =>
      `${partName(f.word('edition'))} hat kein DRS: Den Host für einen Neustart oder eine neue sekundäre VM wählt weiterhin HA.`,
    remedy: () => 'Die Maschinen mit vMotion von Hand verteilen, auch nach jedem Failover.',
  },
  'VS-LIC-06': {
    text: (f) =>
      `Der konvergente Aufbau teilt zwei Verbindungen durch Network I/O Control, aber ${partName(f.word('edition'))} hat keinen verteilten Switch.`,
    remedy: () => 'Den minimalen oder empfohlenen Aufbau oder eine Edition mit verteiltem Switch wählen.',
  },
  'VS-HOST-01': {
    text: (f) =>
      `${f.things('hosts', 'Host', 'Hosts')} in einem Cluster, aber ${f.word('release')} erlaubt ${f.count('allowed')}.`,
    remedy: () => 'Den Cluster teilen.',
  },
  'VS-CPU-01': {
    text: (f) => `${f.about}${(esxiSupport[f.word('support')] ?? esxiSupport['unverified']!)(f)}.`,
    remedy: (f) =>
      supportRemedy[f.word('support')] ??
      'Eine CPU wählen, die die Version aufführt, oder eine Version, die diese CPU unterstützt.',
  },
  'VS-CPU-02': {
    text: (f) =>
      f.word('needed') === 'unknown'
        ? `${f.about}Ab 8.0 U2 startet ESXi nicht auf ${f.word('cpu')}, der XSAVE fehlt; der Update-Stand von ${f.word('release')} ist nicht bekannt.`
        : `${f.about}${f.word('release')} startet nicht auf ${f.word('cpu')}: CPUs vor ${f.word('generation')} haben kein XSAVE.`,
    remedy: (f) => `Hosts der Generation ${f.word('generation')} oder neuer verwenden.`,
  },
  'VS-EVC-01': {
    text: (f) =>
      `${f.about}${f.word('cpu')} (${f.word('family')}) kann keinem Cluster mit EVC ${f.word('evc')} beitreten.`,
    remedy: () => 'EVC auf die Baseline des ältesten Hosts setzen oder diesen Host ersetzen.',
  },
  'VS-EVC-02': {
    text: (f) =>
      `EVC steht auf ${f.word('evc')}, niedriger als alle Hosts erlauben: Neuere CPU-Funktionen bleiben verborgen.`,
    remedy: () => 'EVC auf die Baseline des ältesten Hosts anheben, wenn keine älteren Hosts dazukommen.',
  },
  'VS-EVC-03': {
    text: (f) => `${f.about}Ob ${f.word('cpu')} (${f.word('family')}) EVC ${f.word('evc')} erreicht, ist nicht belegt.`,
    remedy: () => 'Vor dem Angebot in der EVC-Liste der vCenter-Version nachschlagen.',
  },
  'HA-LIC-01': {
    text: (f) => `${f.about}${partName(f.word('edition'))} hat kein vSphere HA, das FT und HA brauchen.`,
    remedy: () => 'Eine Edition mit vSphere HA wählen.',
  },
  'HA-HOST-01': {
    text: (f) =>
      `${f.about}durch HA geschützt, aber mit ${f.things('hosts', 'Host', 'Hosts')} ist kein Platz für einen Neustart.`,
    remedy: () => 'Mindestens zwei Hosts vorsehen.',
  },
  'HA-CPU-01': {
    text: (f) =>
      `Intel-Hosts (${f.word('intel')}) und AMD-Hosts (${f.word('amd')}) in einem Cluster: vMotion zwischen ihnen ist unmöglich.`,
    remedy: () =>
      'Nur einen CPU-Hersteller verwenden oder hinnehmen, dass Maschinen nur ausgeschaltet zwischen den Herstellern wechseln.',
  },
  'HA-STO-01': {
    text: (f) => `${f.about}durch HA geschützt, aber die Festplatten liegen in einem Host und gehen mit ihm verloren.`,
    remedy: () => 'Gemeinsamen Speicher vorsehen: FC, iSCSI, NFS oder vSAN.',
  },
  'HA-AC-01': {
    text: (f) => `${f.about}Die Zugangssteuerung ist aus; nichts hält Platz für Neustarts frei.`,
    remedy: () => 'Die Zugangssteuerung mit der Prozentsatz-Richtlinie einschalten.',
  },
  'HW-01': {
    text: (f) => `${f.about}${f.word('server')} nimmt ${f.word('cpu')} (${f.word('family')}) nicht auf.`,
    remedy: () => 'Eine CPU aus der Liste des Servers oder einen anderen Server wählen.',
  },
  'HW-02': {
    text: (f) =>
      `${f.about}${f.things('cpus', 'CPU', 'CPUs')}, aber ${f.word('server')} hat ${f.things('sockets', 'Sockel', 'Sockel')}.`,
    remedy: () => 'Weniger CPUs je Host oder einen größeren Server verwenden.',
  },
  'HW-03': {
    text: (f) =>
      `${f.about}${f.amount('memory', 'GiB')} Arbeitsspeicher, aber ${f.word('server')} fasst ${f.amount('allowed', 'GiB')}.`,
    remedy: () => 'Weniger Arbeitsspeicher je Host, mehr Hosts oder einen größeren Server verwenden.',
  },
} satisfies FindingSentences;
