/** German sentences of the bill of materials. */
import type { FindingSentences } from '../../sentence.ts';
import { partName } from '../part-names.ts';
import { prose } from '../prose.ts';

export const billSentences = {
  'BILL-01': {
    text: (f) =>
      `${f.things('count', 'Position', 'Positionen')} ohne Preis, nicht in den Summen: ${partName(f.word('lines'))}.`,
    remedy: () => 'Eigene Preise für diese Positionen eintragen.',
  },
  'BILL-02': {
    text: () => 'Die Preise sind Richtwerte: Sie zeigen die Größenordnung und sind kein Angebot.',
    remedy: () => 'Vor dem Angebot durch eigene Preise des Partners ersetzen.',
  },
  'BILL-03': {
    text: (f) => {
      const from = f.word('from') === '' ? 'einer anderen Währung' : f.word('from');
      return `Preise stehen in ${from}, das Projekt in ${f.word('to')}, und kein Wechselkurs ist angegeben.`;
    },
    remedy: () => 'Einen Wechselkurs mit Datum eintragen.',
  },
  'BILL-04': {
    text: (f) => `Der Preis für ${partName(f.word('price'))} galt bis ${f.day('validTo')}.`,
    remedy: () => 'Einen aktuellen Preis anfragen.',
  },
  'BILL-05': {
    text: (f) =>
      `${prose(f.word('item'))}: oft vergessen und nicht auf der Stückliste (${f.amount('quantity', f.word('unit'))}). ${prose(f.word('why'))}`,
    remedy: () => 'Als Position aufnehmen oder mit Begründung verwerfen.',
  },
  'BILL-06': {
    text: (f) => `Eigene Position ${f.word('line')}: „${f.word('formula')}“ ergibt keine endliche Menge.`,
    remedy: () => 'Die Formel berichtigen: Eine Division durch 0 oder eine leere Summe ist die übliche Ursache.',
  },
  'BILL-07': {
    text: (f) =>
      `Der Strompreis ist ein Mittelwert in ${f.word('from')}, als gleiche Zahl in ${f.word('to')} genommen.`,
    remedy: () => 'Den Preis des Kunden als Eingabe bill.electricityPrice angeben.',
  },
  'BILL-08': {
    text: (f) =>
      `Der Preis für ${partName(f.word('price'))} gilt ab ${f.day('validFrom')}, nach dem Tag des Plans, ${f.day('date')}.`,
    remedy: () => 'Das Projekt später datieren oder einen heutigen Preis anfragen.',
  },
  'BILL-09': {
    text: (f) => `Das Projekt sagt etwas über die Position „${f.word('line')}“, die die Stückliste nicht hat.`,
    remedy: (f) =>
      f.word('meant') === ''
        ? 'Herausnehmen oder eine Position der Stückliste nennen.'
        : `Eine Position der Stückliste nennen: „${f.word('meant')}“ ist eine.`,
  },
  'BILL-10': {
    text: (f) =>
      f.number('days') < 0
        ? `Der Wechselkurs für ${f.word('from')} ist vom ${f.day('date')}, nach dem Tag des Plans.`
        : `Der Wechselkurs für ${f.word('from')} ist vom ${f.day('date')}, ${f.things('days', 'Tag', 'Tage')} vor dem Tag des Plans.`,
    remedy: () => 'Einen Kurs dieser Tage eintragen.',
  },
  'REV-01': {
    text: (f) =>
      `${f.word('code')} wurde geprüft, ist aber eine Tatsache, die keine Begründung erledigt: Der Plan bleibt blockiert.`,
    remedy: () => 'Den Plan ändern und die Prüfung herausnehmen.',
  },
  'REV-02': {
    text: (f) => {
      const about = f.word('subject') === '' ? '' : ` zu ${f.word('subject')}`;
      return `Eine Prüfung von ${f.word('code')}${about} betrifft keinen Befund dieses Plans.`;
    },
    remedy: (f) =>
      f.word('meant') === ''
        ? 'Die Prüfung herausnehmen oder Standort und Gegenstand berichtigen.'
        : `Die Prüfung herausnehmen oder ihren Code berichtigen: ${f.word('meant')} steht in diesem Plan.`,
  },
  'MACH-01': {
    text: (f) =>
      `${f.things('needed', 'Maschine folgt', 'Maschinen folgen')} aus dem Bedarf; höchstens ${f.count('planned')} je Standort werden geplant.`,
    remedy: () => 'Benutzer, Wachstum und Benutzer je Service Node prüfen oder den Standort teilen.',
  },
} satisfies FindingSentences;
