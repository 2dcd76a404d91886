/** The words and the way of writing figures, as the user's settings ask for. */
import { use } from 'react';
import type { Problem } from '../../shared/model/problem.ts';
import { once } from '../../shared/base/once.ts';
import {
  formatFixed,
  formatMoney,
  formatNumber,
  formatPrice,
  minorPerUnit,
  noFigure,
  type Locale,
} from '../../shared/text/numbers.ts';
import { problemText } from '../../shared/text/problems.ts';
import { figureParts } from '../../shared/report/number-text.ts';
import { languageOf, localeOf, useSettings } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { doorText, fetchText, problemWords, windowText, type WindowText } from '../text/text.ts';

/** A language just chosen for the first time is waited for. */
export function useText(): WindowText {
  const language = languageOf(useSettings());
  return windowText(language) ?? use(fetchText(language));
}

export function useLanguage(): Locale {
  return languageOf(useSettings());
}

/** Says what a door of the program said, in the language of the window; a problem of the project with its place. */
export function useDoorText(): (said: string | Problem) => string {
  const language = languageOf(useSettings());
  return (said) => (typeof said === 'string' ? doorText(said, language) : problemText(said, problemWords(language)));
}

export interface Writing {
  readonly locale: Locale;
  readonly currency: string;
  /** With unit. */
  readonly figure: (value: number, unit: string) => string;
  readonly parts: (value: number, unit: string) => { readonly number: string; readonly unit: string };
  readonly number: (value: number) => string;
  /** From minor units of the project's currency, without and with the currency. */
  readonly money: (minor: number | null) => string;
  readonly price: (minor: number | null) => string;
  /** Whole units, for where cents are noise. */
  readonly roundMoney: (minor: number | null) => string;
  /** A day as the language writes it, from year-month-day. */
  readonly day: (iso: string) => string;
  /** A day with the time of the computer's own clock. */
  readonly moment: (iso: string) => string;
}

export function useWriting(): Writing {
  const locale = localeOf(useSettings());
  const currency = useStore(({ document }) => document?.history.project.currency ?? 'EUR');
  return writingOf(locale, currency);
}

/** A plan's units name the currency; the way of writing goes by the method book's own "money". */
function methodUnit(unit: string, currency: string): string {
  return unit === currency || unit.startsWith(`${currency}/`) ? unit.replace(currency, 'money') : unit;
}

const writings = new Map<string, Writing>();

/** One for each way of writing: hundreds of fields share it. */
function writingOf(locale: Locale, currency: string): Writing {
  const key = `${locale} ${currency}`;
  const known = writings.get(key);
  if (known !== undefined) return known;
  const made = newWriting(locale, currency);
  writings.set(key, made);
  return made;
}

function newWriting(locale: Locale, currency: string): Writing {
  const tag = { en: 'en-GB', de: 'de-DE', sv: 'sv-SE' }[locale];
  // Made when a day is first written: it takes longer than the rest of the first screen.
  const days = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }));
  const moments = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }));
  return {
    locale,
    currency,
    figure: (value, unit) => {
      const parts = figureParts(value, methodUnit(unit, currency), { locale, currency });
      return parts.unit === '' ? parts.number : `${parts.number}\u202f${parts.unit}`;
    },
    parts: (value, unit) => figureParts(value, methodUnit(unit, currency), { locale, currency }),
    number: (value) => formatNumber(value, locale),
    money: (minor) => formatMoney(minor, currency, locale),
    price: (minor) => formatPrice(minor, currency, locale),
    roundMoney: (minor) => (minor === null ? noFigure : formatFixed(minor / minorPerUnit(currency), 0, locale)),
    day: (iso) => dated(iso, days()),
    moment: (iso) => dated(iso, moments()),
  };
}

function dated(iso: string, format: Intl.DateTimeFormat): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}
