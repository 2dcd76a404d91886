/** Number formats and roundings of the spreadsheet. */
import { minorPerUnit } from '../../../../shared/text/numbers.ts';

/** Money of one currency in major units. */
export interface MoneyWriting {
  /** Digits after the point. */
  readonly digits: number;
  readonly format: string;
  /** Whole minor units as the number the sheet holds. */
  readonly major: (minor: number) => number;
  /** Minor units in a major one. */
  readonly perUnit: number;
}

export function moneyWriting(currency: string): MoneyWriting {
  const perUnit = minorPerUnit(currency);
  const digits = Math.round(Math.log10(perUnit));
  return { digits, format: fixed(digits), major: (minor) => minor / perUnit, perUnit };
}

const halfAway = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));

/**
 * Whether ROUND makes that whole number of the value in every spreadsheet.
 *
 * All round halves away from zero, but some look at 15 digits and some at the binary fraction: 1.005 is a half to the
 * former only.
 */
export const roundsTo = (value: number, whole: number): boolean =>
  halfAway(value) === whole && halfAway(Number(value.toPrecision(15))) === whole;

export const fixed = (decimals: number): string => `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;

export const percentFormat = (decimals: number): string => `0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}%`;

/** As many digits as fit. */
export const general = 'General';

/** Whole numbers grouped, others with about four digits that matter; the cell keeps all of them. */
export function plain(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 1000) return fixed(0);
  if (size >= 100) return fixed(1);
  if (size >= 1) return fixed(2);
  if (size < 1e-9) return general;
  return `0.0${'#'.repeat(2 - Math.floor(Math.log10(size)))}`;
}
