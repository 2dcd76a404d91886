/** German sentences of the placement stage. */
import { resourceUnit } from '../../reasons.ts';
import { reasons } from '../reasons.ts';
import type { FindingSentences } from '../../sentence.ts';

export const placementSentences = {
  'PLACE-01': {
    text: (f) =>
      `${f.word('machine')} passt auf keinen Host: ${reasons.resourceText(f.word('resource'))} ${f.amount('needed', resourceUnit(f.word('resource')))} nötig, ${f.amount('available', resourceUnit(f.word('resource')))} vorhanden.`,
    remedy: () => 'Einen größeren Host oder eine kleinere Maschine wählen.',
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
    text: (f) => `Fällt ${f.word('host')} aus, findet nicht alles wieder Platz: ${f.either('machines')}.`,
    remedy: () => 'Einen Host ergänzen oder eine Richtlinie wählen, die Platz freihält.',
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
} satisfies FindingSentences;
