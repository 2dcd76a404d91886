/** Price books on the disk, and amounts of money on the screen. */
import { decodeText, readTextFile, writeTextFile } from '../../main/node/project-store.ts';
import type { PriceBookFile } from '../../shared/model/price-book.ts';
import { problems } from '../../shared/text/en/problems.ts';
import { problemText } from '../../shared/text/problems.ts';
import { parsePriceBook, serialisePriceBook } from '../../shared/pricebook/file.ts';
import { formatMoney } from '../../shared/text/numbers.ts';
import type { Terminal } from '../terminal.ts';

/** A book of a hundred thousand rows has some 30 MB. */
const bookBytesMax = 60_000_000;

/** The text of a book or a project, or null after the reason has been told. */
export async function readAnyText(file: string, terminal: Terminal): Promise<string | null> {
  const text =
    file === '-'
      ? decodeText('Standard input', await terminal.readStandardInput(), bookBytesMax)
      : await readTextFile(file, bookBytesMax);
  if (text.ok) return text.value;
  terminal.complain(`lockstep prices: ${text.error.message}`);
  return null;
}

/** The book in `file`, or null after everything wrong with it has been told. */
export async function readBook(file: string, terminal: Terminal): Promise<PriceBookFile | null> {
  const text = await readAnyText(file, terminal);
  return text === null ? null : bookOf(file, text, terminal);
}

export function bookOf(file: string, text: string, terminal: Terminal): PriceBookFile | null {
  const book = parsePriceBook(text);
  if (book.ok) return book.value;
  terminal.complain(`${file} is no price book:`);
  for (const problem of book.error) terminal.complain(`  ${problemText(problem, problems)}`);
  terminal.complain('  lockstep prices import makes one from a supplier’s list.');
  return null;
}

/** Writes the book whole or not at all; the one before is kept beside it. */
export async function writeBook(file: string, book: PriceBookFile, terminal: Terminal): Promise<boolean> {
  const written = await writeTextFile(file, serialisePriceBook(book));
  if (!written.ok) terminal.complain(`lockstep prices: ${written.error.message}`);
  return written.ok;
}

export const amount = (minor: number, currency: string): string => `${formatMoney(minor, currency, 'en')} ${currency}`;

/** '1 price', '3 prices'. */
export const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;
