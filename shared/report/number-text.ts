/** How a report writes its figures: number and unit apart, so that the number can stand out and units head columns. */
import { formatFigure, formatFixed, formatMoney, formatNumber, formatPrice, type Locale } from '../text/numbers.ts';
import { reportUnit } from '../text/units.ts';
import type { Cell, Column } from './model.ts';

/** What every figure of one report has in common. */
export interface Writing {
  readonly locale: Locale;
  /** ISO 4217. */
  readonly currency: string;
}

export interface FigureParts {
  readonly number: string;
  readonly unit: string;
}

const narrowSpace = '\u202f';
const noBreakSpace = '\u00a0';

/** A quantity's number and its unit. */
export function figureParts(value: number, unit: string, { locale, currency }: Writing): FigureParts {
  const shown = reportUnit(unit, currency, locale);
  if (unit === 'share')
    return { number: formatFigure(value, unit, locale).split(`${narrowSpace}%`)[0] ?? '', unit: shown };
  if (unit.startsWith('money') || unit.startsWith(currency))
    return { number: formatFixed(value, unit.endsWith('/kWh') ? 4 : 2, locale), unit: shown };
  return { number: formatNumber(value, locale), unit: shown };
}

/** A quantity in a sentence. */
export function figureText(value: number, unit: string, writing: Writing): string {
  const parts = figureParts(value, unit, writing);
  return parts.unit === '' ? parts.number : `${parts.number}${noBreakSpace}${parts.unit}`;
}

/** Money in a sentence, with its currency. */
export function moneyText(minor: number, { locale, currency }: Writing): string {
  return formatPrice(minor, currency, locale);
}

/** What a table prints in a cell; '' for nothing. */
export function cellText(cell: Cell, column: Column, writing: Writing): string {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  switch (column.format.kind) {
    case 'money':
      return formatMoney(value, writing.currency, writing.locale);
    case 'number':
      return formatFixed(value, column.format.decimals, writing.locale);
    case 'percent':
      return formatFixed(value * 100, column.format.decimals, writing.locale);
    case 'figure':
    case 'text':
      return formatNumber(value, writing.locale);
  }
}

/** A column's heading with its unit on a line of its own. */
export function headText(column: Column, writing: Writing): string {
  const unit = column.format.kind === 'money' && column.unit === '' ? writing.currency : column.unit;
  return unit === '' ? column.head : `${column.head}\n${unit}`;
}
