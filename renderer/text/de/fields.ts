/** Words that fields share, in German. */
import type { WindowText } from '../text.ts';

export const fields: WindowText['fields'] = {
  notANumber: 'Das ist keine Zahl.',
  range: (min, max, unit) => `Geben Sie eine Zahl von ${min} bis ${max}${unit === '' ? '' : ` ${unit}`} ein.`,
  wholeRange: (min, max) => `Geben Sie eine ganze Zahl von ${min} bis ${max} ein.`,
  needed: 'Hier muss etwas stehen.',
  derived: 'abgeleitet',
  defaultIs: (value) => `Vorgabe ${value}`,
  ownValue: 'eigener Wert',
  backToDefault: 'Zurück zur Vorgabe',
  none: 'keine',
  yes: 'ja',
  no: 'nein',
  change: (what) => `${what} ändern`,
  add: (what) => `${what} hinzufügen`,
  remove: (what) => `${what} entfernen`,
  words: {
    search: 'Suchen',
    nothingFound: 'Nichts gefunden',
    close: 'Schließen',
    filter: 'Filtern',
    columns: 'Spalten',
    sortedUp: 'sortiert, kleinste zuerst',
    sortedDown: 'sortiert, größte zuerst',
    total: 'Summe',
    rows: (count) => `${count} Zeilen`,
    asTable: 'Als Tabelle',
    asPicture: 'Als Bild',
    assumed: 'angenommen',
    why: 'Warum?',
  },
};
