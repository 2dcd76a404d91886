/** Words that fields share, in Swedish. */
import type { WindowText } from '../text.ts';

export const fields: WindowText['fields'] = {
  notANumber: 'Detta är inget tal.',
  range: (min, max, unit) => `Ange ett tal från ${min} till ${max}${unit === '' ? '' : ` ${unit}`}.`,
  wholeRange: (min, max) => `Ange ett heltal från ${min} till ${max}.`,
  needed: 'Något måste stå här.',
  derived: 'härlett',
  defaultIs: (value) => `Förval ${value}`,
  ownValue: 'eget värde',
  backToDefault: 'Tillbaka till förvalet',
  none: 'ingen',
  yes: 'ja',
  no: 'nej',
  change: (what) => `Ändra ${what}`,
  add: (what) => `Lägg till ${what}`,
  remove: (what) => `Ta bort ${what}`,
  words: {
    search: 'Sök',
    nothingFound: 'Inget hittades',
    close: 'Stäng',
    filter: 'Filtrera',
    columns: 'Kolumner',
    sortedUp: 'sorterad, minsta först',
    sortedDown: 'sorterad, största först',
    total: 'Summa',
    rows: (count) => `${count} rader`,
    asTable: 'Som tabell',
    asPicture: 'Som bild',
    assumed: 'antaget',
    why: 'Varför?',
  },
};
