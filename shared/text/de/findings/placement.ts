/** German sentences of the placement stage. */
import { resourceUnit } from '../../reasons.ts';
import { prose } from '../prose.ts';
import { reasons } from '../reasons.ts';
import type { Facts, FindingSentences } from '../../sentence.ts';

/** The hosts of which one fails; many are only counted. */
const failing = (f: Facts): string =>
  f.word('hosts') === ''
    ? `einer von ${f.things('hostCount', 'Host', 'Hosts')}`
    : f.list('hosts').map(prose).join(' oder ');

/** The machines that find no room then. */
const withoutRoom = (f: Facts): string =>
  f.word('hosts') === ''
    ? `bis zu ${f.things('machines', 'Maschine', 'Maschinen')}`
    : [...f.list('down').map((id) => `${id} (aus)`), ...f.list('unprotected').map((id) => `${id} (eine Kopie)`)].join(
        ', ',
      );

export const placementSentences = {
  'PLACE-01': {
    text: (f) =>
      `${f.word('machine')} passt auf keinen Host: ${reasons.resourceText(f.word('resource'))} ${f.amount('needed', resourceUnit(f.word('resource')))} nötig, ${f.amount('available', resourceUnit(f.word('resource')))} vorhanden. Keine Zahl solcher Hosts hilft; die geplanten Hosts sind für die übrigen Maschinen.`,
    remedy: (f) =>
      f.word('resource') === 'ft-vcpus'
        ? 'Der Maschine weniger vCPUs geben, sie durch HA schützen oder die FT-vCPUs je Host erhöhen (das.maxftvcpusperhost).'
        : 'Einen größeren Host oder eine kleinere Maschine wählen.',
  },
  'PLACE-02': {
    text: (f) =>
      `${f.things('given', 'Host', 'Hosts')} vorgegeben, aber ${f.count('needed')} nötig, um alles einmal laufen zu lassen.`,
    remedy: (f) => `Mit ${f.things('needed', 'Host', 'Hosts')} oder größeren planen.`,
  },
  'PLACE-03': {
    text: (f) =>
      `${f.things('given', 'Host', 'Hosts')} vorgegeben; „${reasons.policyText(f.word('policy'))}“ braucht ${f.count('needed')}.`,
    remedy: (f) =>
      `Mit ${f.things('needed', 'Host', 'Hosts')} planen oder die Lücke bis zur Reparatur des ausgefallenen Hosts hinnehmen.`,
  },
  'PLACE-04': {
    text: (f) =>
      `Die Zahl der Hosts ist nicht bewiesen: ${f.count('found')} genügen, weniger als ${f.count('bound')} nicht.`,
    remedy: () => 'Der Suche mehr Zeit geben oder die gefundene Zahl hinnehmen.',
  },
  'PLACE-06': {
    text: (f) =>
      f.number('moves') === 1
        ? `Fällt ${failing(f)} aus, findet nicht alles wieder Platz, bevor andere Maschinen verschoben sind: ${withoutRoom(f)}.`
        : `Fällt ${failing(f)} aus, findet nicht alles wieder Platz: ${withoutRoom(f)}.`,
    remedy: (f) =>
      f.number('moves') === 1
        ? 'Maschinen verschieben, wie die Richtlinie es erlaubt; auf den verbliebenen Hosts hat alles Platz. Oder die Richtlinie wählen, die am Ort wieder schützt.'
        : 'Einen Host ergänzen oder eine Richtlinie wählen, die Platz freihält.',
  },
  'MX-RED-03': {
    text: (f) =>
      `${f.count('together')} Server einer Standby-Gruppe teilen sich einen Host; fällt er aus, ersetzt der Standby höchstens einen davon.`,
    remedy: (f) =>
      `Mit ${f.things('needed', 'Host', 'Hosts')} planen, damit der Standby und jeder Server, für den er bereitsteht, einen eigenen haben.`,
  },
  'PLACE-07': {
    text: (f) => `${f.things('given', 'Host', 'Hosts')} vorgegeben, ${f.count('needed')} würden genügen.`,
    remedy: () => 'Die übrigen Hosts für Wachstum behalten oder weglassen.',
  },
  'AVAIL-01': {
    text: (f) =>
      `${f.amount('share', 'share')} des erwarteten Ausfalls kommen von Gastsystem und Anwendung; das verhindern weder FT noch HA.`,
    remedy: () => 'Zuerst Updates, Überwachung und Neustartzeiten ansehen; mehr Hardware ändert wenig.',
  },
  'AVAIL-02': {
    text: () => 'Die VM-Überwachung ist aus: Ein hängender Gast steht, bis ihn jemand neu startet.',
    remedy: () => 'VM-Überwachung oder einen Watchdog im Gast einschalten.',
  },
  'AVAIL-03': {
    text: () => 'Strom und Kühlung des Standorts sind in der Schätzung nicht enthalten.',
    remedy: () => 'Die Verfügbarkeit des Standorts eintragen, wo sie bekannt ist.',
  },
  'AVAIL-04': {
    text: (f) =>
      `vSAN zählt mit ${f.amount('minutes', 'min')} pro Jahr, eine Schätzung: Ausfalldaten aus der Praxis sind dafür nicht veröffentlicht.`,
    remedy: () =>
      'Die Verfügbarkeit eintragen, die der Kunde erlebt oder vereinbart hat, oder die Schätzung bestätigen.',
  },
} satisfies FindingSentences;
