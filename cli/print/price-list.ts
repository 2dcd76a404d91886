/** A price book, or the origin of a bill's prices, on a terminal. */
import type { Bill } from '../../shared/model/bill.ts';
import type { PriceBookFile } from '../../shared/model/price-book.ts';
import { amount, many } from '../prices/book-files.ts';
import type { Terminal } from '../terminal.ts';
import { tableLines, type TextColumn } from './table.ts';

type Screen = Pick<Terminal, 'width' | 'bold'>;

const columnsOf = (heads: readonly string[], right: readonly string[]): readonly TextColumn[] =>
  heads.map((head) => ({ head, align: right.includes(head) ? 'right' : 'left' }));

export function bookLines({ name, date, from, supplier, rows }: PriceBookFile, screen: Screen): readonly string[] {
  const withId = rows.filter(({ id }) => id !== '').length;
  const heads = ['Part', 'Lockstep id', 'Description', 'List', 'Valid to'];
  const cells = rows.map(({ part, id, vendor, description, minor, currency, validTo }) => ({
    kind: 'line' as const,
    cells: [
      part,
      id,
      [vendor, description].filter((text) => text !== '').join(' '),
      amount(minor, currency),
      validTo ?? '',
    ],
  }));
  return [
    screen.bold(`${name}, ${date}`),
    `${supplier === 'own' ? 'Own book' : 'Distributor’s book'}${from === '' ? '' : ` from ${from}`}: ${many(rows.length, 'price')}, ${withId} with a Lockstep id`,
    '',
    ...tableLines(columnsOf(heads, ['List']), cells, screen.width, screen.bold),
  ];
}

/** The books in their order, then every line with the book, day and currency its price comes from. */
export function originLines({ lines, optionalLines, currency, priceBooks }: Bill, screen: Screen): readonly string[] {
  const books = priceBooks.map(({ name, date, illustrative, lines: count }, i) => ({
    kind: 'line' as const,
    cells: [String(i + 1), `${name}${illustrative ? ' (illustrative)' : ''}`, date, many(count, 'line')],
  }));
  const origins = [...lines, ...optionalLines].map(({ id, unitListMinor, price }) => ({
    kind: 'line' as const,
    cells: [
      id,
      unitListMinor === null ? 'no price' : amount(unitListMinor, currency),
      price.book === null ? (price.note === '' ? price.source : price.note) : `${price.book.name}, ${price.book.date}`,
      price.book === null || price.book.minor === null || price.book.currency === currency
        ? ''
        : `${amount(price.book.minor, price.book.currency)}${price.book.rate === null ? '' : ` at ${price.book.rate.rate} of ${price.book.rate.date}`}`,
    ],
  }));
  return [
    screen.bold('Price books in their order'),
    ...tableLines(columnsOf(['', 'Book', 'Date', 'Gives'], ['Gives']), books, screen.width, screen.bold),
    '',
    ...tableLines(
      columnsOf(['Line', 'List', 'From', 'In its book'], ['List', 'In its book']),
      origins,
      screen.width,
      screen.bold,
    ),
  ];
}
