/** What a sentence is made of: the figures of a finding, asked for by name and shown the reader's way. */
import { assert, required } from '../base/assert.ts';
import { formatDate, type Locale } from './numbers.ts';

/** Formats a figure with its unit for the reader's language. */
export type ShowFigure = (value: number, unit: string) => string;

export type Figures = Readonly<Record<string, number | string>>;

/** The facts of one finding. Asking for a figure the rule did not give is a defect. */
export interface Facts {
  /** Machines, host, edition …; '' for the whole site. */
  readonly subject: string;
  /** 'SN1, SN2: ' before a sentence, '' for the whole site. */
  readonly about: string;
  readonly number: (name: string) => number;
  /** A number without unit, as shown. */
  readonly count: (name: string) => string;
  /** A number with its unit, as shown. */
  readonly amount: (name: string, unit: string) => string;
  readonly word: (name: string) => string;
  /** A day as the reader writes it; '' where none is known. */
  readonly day: (name: string) => string;
  /** The entries of a figure that is a list, an entry a line. */
  readonly list: (name: string) => readonly string[];
  /** A word as it is, a number as shown. */
  readonly either: (name: string) => string;
  /** '1 host', '3 hosts'. */
  readonly things: (name: string, one: string, many?: string) => string;
  readonly show: ShowFigure;
}

/** A finding's two sentences: what is wrong, and what would mend it. */
export interface FindingSentence {
  readonly text: (facts: Facts) => string;
  readonly remedy: (facts: Facts) => string;
}

/** Sentences by the codes of their findings. */
export type FindingSentences = Readonly<Record<string, FindingSentence>>;

export function factsOf(figures: Figures, subject: string, show: ShowFigure, locale: Locale): Facts {
  const figure = (name: string): number | string => required(figures[name], `figure ${name}`);
  const number = (name: string): number => {
    const value = figure(name);
    assert(typeof value === 'number', `figure ${name} is a number`);
    return value;
  };
  const word = (name: string): string => {
    const value = figure(name);
    assert(typeof value === 'string', `figure ${name} is a word`);
    return value;
  };
  return {
    subject,
    about: subject === '' ? '' : `${subject}: `,
    number,
    word,
    day: (name) => formatDate(word(name), locale),
    count: (name) => show(number(name), ''),
    amount: (name, unit) => show(number(name), unit),
    list: (name) =>
      word(name)
        .split('\n')
        .filter((entry) => entry !== ''),
    either: (name) => (typeof figure(name) === 'number' ? show(number(name), '') : word(name)),
    things: (name, one, many = `${one}s`) => `${show(number(name), '')} ${number(name) === 1 ? one : many}`,
    show,
  };
}

/** Capital at the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** ' (note)' where there is one. */
export function inBrackets(note: string): string {
  return note === '' ? '' : ` (${note})`;
}
