/** The difference of two price books on a terminal, and what it does to a project. */
import type { PriceBookFile } from '../../shared/model/price-book.ts';
import type { PriceEffect } from '../../shared/planner/price-effect.ts';
import { diffPrices, type PriceChange } from '../../shared/pricebook/diff.ts';
import { amount, many } from '../prices/book-files.ts';
import type { Terminal } from '../terminal.ts';
import { tableLines } from './table.ts';

const changesShown = 30;

type Screen = Pick<Terminal, 'width' | 'bold'>;

export function diffLines(before: PriceBookFile, after: PriceBookFile, screen: Screen): readonly string[] {
  const { added, removed, changed, reworded, same } = diffPrices(before.rows, after.rows);
  // The largest steps first: those are asked about.
  const steps = [...changed].sort((a, b) => Math.abs(b.share ?? Infinity) - Math.abs(a.share ?? Infinity));
  return [
    '',
    screen.bold(`${before.name} of ${before.date} → ${after.date}`),
    `${added.length} added, ${removed.length} removed, ${changed.length} with another price, ${reworded} with other words or dates, ${same} the same`,
    ...changeTable('Another price', steps, screen),
    ...changeTable('Added', added, screen),
    ...changeTable('Removed', removed, screen),
  ];
}

function changeTable(title: string, changes: readonly PriceChange[], screen: Screen): readonly string[] {
  if (changes.length === 0) return [];
  const heads = ['Part', 'Description', 'Before', 'After', 'Change'];
  const columns = heads.map((head, i) => ({ head, align: i > 1 ? ('right' as const) : ('left' as const) }));
  const rows = changes.slice(0, changesShown).map(({ name, description, before, after, share }) => ({
    kind: 'line' as const,
    cells: [name, description, moneyOf(before), moneyOf(after), share === null ? '' : percent(share)],
  }));
  const more = changes.length - rows.length;
  return [
    '',
    screen.bold(title),
    ...tableLines(columns, rows, screen.width, screen.bold),
    ...(more > 0 ? [`… and ${more} more`] : []),
  ];
}

const moneyOf = (row: PriceChange['before']): string => (row === null ? '' : amount(row.minor, row.currency));

const percent = (share: number): string =>
  `${share > 0 ? '+' : share < 0 ? '−' : ''}${(Math.abs(share) * 100).toFixed(1)} %`;

export function effectLines(file: string, { before, after, changes }: PriceEffect, screen: Screen): readonly string[] {
  const { currency } = after;
  const columns = ['', 'Before', 'After', 'Change'].map((head, i) => ({
    head,
    align: i > 0 ? ('right' as const) : ('left' as const),
  }));
  const row = (label: string, was: number, is: number) => ({
    kind: 'line' as const,
    cells: [label, amount(was, currency), amount(is, currency), was === 0 ? '' : percent((is - was) / was)],
  });
  const rows = [
    row('One-off', before.oneOffMinor, after.oneOffMinor),
    row('Yearly', before.yearlyMinor, after.yearlyMinor),
    row('Over the horizon', before.overHorizonMinor, after.overHorizonMinor),
  ];
  return [
    screen.bold(
      `${file}: ${changes.length === 0 ? 'no line changes' : `${many(changes.length, 'line')} of the bill ${changes.length === 1 ? 'changes' : 'change'}`}`,
    ),
    ...tableLines(columns, rows, screen.width, screen.bold),
  ];
}
