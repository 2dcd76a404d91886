/** German sentence of a scenario that has lost its hold on the project. */
import type { FindingSentences } from '../../sentence.ts';

/** Short reasons by the code of the door. */
const reasons: Readonly<Record<string, string>> = {
  'unknown-name': 'eine solche Eingabe oder Wahl gibt es nicht',
  computed: 'die Größe wird berechnet',
  follows: 'die Größe folgt aus einer Wahl des Standorts',
  'unknown-site': 'den Standort gibt es nicht mehr',
  'project-wide': 'die Größe gilt für das ganze Projekt',
  'not-here': 'der Standort hat dieses Feld nicht mehr',
  'not-a-number': 'der Wert ist keine Zahl',
  'out-of-range': 'der Wert liegt außerhalb des erlaubten Bereichs',
  'not-whole': 'der Wert ist nicht ganzzahlig',
  'not-allowed': 'der Katalog kennt diesen Wert nicht',
  'does-not-plan': 'das Projekt lässt sich damit nicht planen',
};

export const scenarioSentences = {
  'SCEN-01': {
    text: (f) =>
      `Szenario ${f.subject === '' ? '' : `„${f.subject}“ `}setzt ${f.word('name')} auf ${f.word('value')}, was nicht mehr passt: ${
        reasons[f.word('problem')] ?? f.word('problem')
      }. Die Änderung bleibt weg.`,
    remedy: () => 'Die Änderung berichtigen oder aus dem Szenario nehmen.',
  },
} satisfies FindingSentences;
