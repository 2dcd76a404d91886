/** German sentences of the network stage. */
import { partName } from '../part-names.ts';
import type { FindingSentences } from '../../sentence.ts';

export const networkSentences = {
  'NET-01': {
    text: (f) =>
      `Die FT-Protokollierung braucht ${f.amount('load', 'Gbit/s')} je Host, mehr als die ${f.amount('limit', 'Gbit/s')}, die auf einer Verbindung von ${f.amount('link', 'Gbit/s')} geplant sind.`,
    remedy: () => 'Schnellere FT-Verbindungen, mehr Hosts oder weniger vCPUs unter FT vorsehen.',
  },
  'NET-02': {
    text: (f) =>
      `FT-Protokollierung: ${f.amount('typical', 'Gbit/s')} im typischen Fall passen, ${f.amount('conservative', 'Gbit/s')} im vorsichtigen Fall überschreiten die Planungsgrenze von ${f.amount('limit', 'Gbit/s')}${f.number('conservative') > f.number('usable') ? ` und die ${f.amount('usable', 'Gbit/s')}, die die Verbindung trägt; eine solche Last würde den Gast bremsen` : ''}.`,
    remedy: () => 'Die Last der Service Nodes messen oder schnellere FT-Verbindungen vorsehen.',
  },
  'NET-03': {
    text: (f) =>
      `Eine neue sekundäre VM braucht etwa ${f.amount('minutes', 'min')}, länger als ${f.amount('limit', 'min')}; so lange läuft die Maschine ungeschützt.`,
    remedy: () => 'Schnellere Verbindungen oder schnelleren Speicher oder kleinere virtuelle Festplatten vorsehen.',
  },
  'NET-04': {
    text: (f) => `vMotion hat eine Verbindung von ${f.amount('link', 'Gbit/s')}; nötig ist mindestens 1 Gbit/s.`,
    remedy: () => '10 Gbit/s für vMotion vorsehen.',
  },
  'NET-05': {
    text: (f) =>
      `Die Adapter brauchen ${f.things('needed', 'PCIe-Steckplatz', 'PCIe-Steckplätze')}, aber ${f.word('server')} hat ${f.count('slots')}.`,
    remedy: () => 'Adapter mit mehr Ports, einen anderen Aufbau oder einen größeren Server wählen.',
  },
  'NET-06': {
    text: (f) =>
      `Geplant sind Verbindungen von ${f.amount('link', 'Gbit/s')}, aber ein Port von ${partName(f.word('adapter'))} trägt ${f.amount('ports', 'Gbit/s')}.`,
    remedy: () => 'Einen schnelleren Adapter wählen oder FT und vMotion mit seiner Geschwindigkeit planen.',
  },
  'NET-07': {
    text: (f) =>
      `Geplant sind Verbindungen von ${f.amount('link', 'Gbit/s')}, aber ein Port von ${partName(f.word('switch'))} trägt ${f.amount('ports', 'Gbit/s')}.`,
    remedy: () =>
      'Einen schnelleren Switch wählen oder prüfen, ob er für alle Hosts genügend schnellere Uplink-Ports hat.',
  },
  'NET-08': {
    text: (f) =>
      `vMotion kopiert mit ${f.amount('rate', 'Gbit/s')}, während die größte Maschine ${f.amount('dirty', 'Gbit/s')} ändern kann: Die Kopie endet nur, weil der Hypervisor den Gast bremst.`,
    remedy: () =>
      'Schnellere vMotion-Verbindungen vorsehen, die Maschine zu ruhiger Zeit verschieben oder ihre Änderungsrate messen.',
  },
  'NET-09': {
    text: (f) =>
      `Neue sekundäre VMs werden mit ${f.amount('rate', 'Gbit/s')} kopiert, während sich ihr Speicher mit ${f.amount('dirty', 'Gbit/s')} ändern kann: Die Kopie endet nur, weil der Hypervisor die Gäste bremst.`,
    remedy: () =>
      'Schnellere FT-Verbindungen oder weniger FT-vCPUs je Host vorsehen oder die Änderungsrate der Service Nodes messen.',
  },
} satisfies FindingSentences;
