/**
 * Figures as people read them: digits by magnitude, separators by language, unit behind a narrow space.
 *
 * The only place where figures are rounded for showing. Written out instead of asking the computer's own language
 * tables, so that the same plan gives the same bytes everywhere.
 */

import { shortUnit } from './units.ts';

export type Locale = 'en' | 'de' | 'sv';

export const locales: readonly Locale[] = ['en', 'de', 'sv'];

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const narrowSpace = '\u202f';
const minus = '\u2212';
/** Shown where there is no figure. */
export const noFigure = '–';

const separatorsByLocale: Readonly<Record<Locale, Separators>> = {
  en: { group: ',', decimal: '.' },
  de: { group: '.', decimal: ',' },
  sv: { group: narrowSpace, decimal: ',' },
};

/** The figure with its unit: "1,234 GiB", "12.5 %", "0.34 min/a"; a dash for what is not a number. */
export function formatFigure(value: number, unit: string, locale: Locale): string {
  if (!Number.isFinite(value)) return noFigure;
  if (unit === 'share') return withUnit(formatShare(value, locale), '%');
  const shown = shortUnit(unit, locale);
  if (unit.startsWith('money')) return withUnit(formatFixed(value, unit === 'money/kWh' ? 4 : 2, locale), shown);
  return withUnit(formatNumber(value, locale), shown);
}

/** A number alone: whole numbers in full, others with about four digits that matter. */
export function formatNumber(value: number, locale: Locale): string {
  if (!Number.isFinite(value)) return noFigure;
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < smallestPlain)) return formatPower(value, locale);
  return withoutTrailingZeros(formatFixed(value, decimalsFor(size), locale), locale);
}

/** Below this a number is written with a power of ten. */
const smallestPlain = 1e-4;

/** Digits after the point, so that about four digits matter in all. */
function decimalsFor(size: number): number {
  if (size >= 1000 || size === 0) return 0;
  if (size >= 100) return 1;
  if (size >= 1) return 2;
  return 3 - Math.floor(Math.log10(size)) - 1;
}

/** Exactly `decimals` digits after the point, thousands grouped. */
export function formatFixed(value: number, decimals: number, locale: Locale): string {
  if (!Number.isFinite(value)) return noFigure;
  const { group, decimal } = separatorsByLocale[locale];
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.length <= 3 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const digits = fraction === '' ? grouped : `${grouped}${decimal}${fraction}`;
  const isZero = /^[0.,\s]*$/.test(digits);
  return value < 0 && !isZero ? `${minus}${digits}` : digits;
}

/** A share as per cent, without the sign. Close to 0 and to 1 the digits that tell the difference are kept. */
function formatShare(share: number, locale: Locale): string {
  const percent = share * 100;
  const distance = Math.min(Math.abs(percent), Math.abs(100 - percent));
  if (Math.abs(percent) !== 0 && Math.abs(percent) < smallestPlain) return formatPower(percent, locale);
  const decimals = distance === 0 || distance >= 10 ? 1 : Math.min(12, 1 - Math.floor(Math.log10(distance)));
  return withoutTrailingZeros(formatFixed(percent, decimals, locale), locale);
}

/** A number as it is written in English, with the language's own separators and as many digits. */
export function withSeparators(english: string, locale: Locale): string {
  const { group, decimal } = separatorsByLocale[locale];
  return english.replace(/[.,]/g, (mark) => (mark === ',' ? group : decimal));
}

const superscripts = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'] as const;

/** 3.2 × 10⁻⁷ */
function formatPower(value: number, locale: Locale): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(2).split('e');
  const digits = withoutTrailingZeros(formatFixed(Number(mantissa), 2, locale), locale);
  const power = [...exponent.replace('+', '')].map((digit) => (digit === '-' ? '⁻' : superscripts[Number(digit)]));
  return `${digits}${narrowSpace}×${narrowSpace}10${power.join('')}`;
}

function withoutTrailingZeros(digits: string, locale: Locale): string {
  const { decimal } = separatorsByLocale[locale];
  if (!digits.includes(decimal)) return digits;
  if (decimal === separatorsByLocale[locale].group) return digits;
  return digits.replace(/0+$/, '').replace(new RegExp(`\\${decimal}$`), '');
}

function withUnit(digits: string, unit: string): string {
  return unit === '' ? digits : `${digits}${narrowSpace}${unit}`;
}

/** Digits after the point of currencies that do not have two. */
const minorDigits: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['CLP', 'ISK', 'JPY', 'KRW', 'PYG', 'UGX', 'VND', 'XAF', 'XOF'].map((code) => [code, 0])),
  ...Object.fromEntries(['BHD', 'JOD', 'KWD', 'OMR', 'TND'].map((code) => [code, 3])),
};

/** How many minor units one unit of the currency has: 100 for most, 1 for yen. */
export function minorPerUnit(currency: string): number {
  return 10 ** (minorDigits[currency] ?? 2);
}

/** Money from whole minor units: "12,345.60"; a dash where no price is known. The currency stands in the heading. */
export function formatMoney(minor: number | null, currency: string, locale: Locale): string {
  if (minor === null || !Number.isFinite(minor)) return noFigure;
  return formatFixed(minor / minorPerUnit(currency), minorDigits[currency] ?? 2, locale);
}

/** Money with its currency, on the side where the language has it: "EUR 12,345.60", "12.345,60 EUR". */
export function formatPrice(minor: number | null, currency: string, locale: Locale): string {
  if (minor === null) return noFigure;
  const amount = formatMoney(minor, currency, locale);
  return locale === 'en' ? `${currency}${narrowSpace}${amount}` : `${amount}${narrowSpace}${currency}`;
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** An ISO day as the language writes it: "23 November 2026", "23.11.2026", "2026-11-23"; other text as it is. */
export function formatDate(isoDay: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay) ?? [];
  if (year === undefined || month === undefined || day === undefined || locale === 'sv') return isoDay;
  if (locale === 'de') return `${day}.${month}.${year}`;
  return `${Number(day)} ${englishMonths[Number(month) - 1] ?? month} ${year}`;
}

/** A number of things with its word: "1 host", "3 hosts". */
export function formatCount(count: number, one: string, many: string, locale: Locale): string {
  return `${formatNumber(count, locale)} ${count === 1 ? one : many}`;
}
