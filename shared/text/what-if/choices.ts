/** What an input, a choice, a price level or a figure of a what-if is called, and its values, in the reader's language. */
import type { CatalogueKind } from '../../model/catalogue.ts';
import type { ReportText } from '../report.ts';

/** The name of a catalogue entry by its kind and id. */
type NameOf = (kind: CatalogueKind, id: string) => string;

/** `english` is the label where the input, the choice or the figure is made. */
export function changeLabel(name: string, english: string, text: ReportText, nameOf: NameOf): string {
  const { choices, families } = text.whatIf;
  const own = choices[name];
  if (own !== undefined) return own;
  const [head = '', id = '', part] = name.split('.');
  const sections: Readonly<Record<string, string>> = text.labels.billSections;
  const section = sections[id];
  if (head === 'users' && id !== 'total') return `${families.users}: ${nameOf('userKinds', id)}`;
  if (head === 'companions' && id !== 'protection')
    return `${part === 'protection' ? families.protection : families.companions}: ${nameOf('machineProfiles', id)}`;
  if (head === 'price') return `${families.price}: ${text.prose(english.slice(english.indexOf(': ') + 2))}`;
  if (head === 'discount' && section !== undefined) return `${families.discount}: ${section}`;
  if (head === 'prices' && section !== undefined) return `${families.priceLevel}: ${section}`;
  return text.quantityLabel(name, english);
}

/** A word that stands for a value, as people read it; what is no such word as it is. */
export function valueWord(value: string, { whatIf }: ReportText): string {
  const words: Readonly<Record<string, string>> = whatIf.values;
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
