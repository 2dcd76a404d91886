/** A price book as a text on the disk: the only door through which one enters, and the way it is written. */
import { z } from 'zod';
import { err, ok, type Result } from '../base/result.ts';
import { priceFields, type PriceBookFile } from '../model/price-book.ts';
import type { Problem } from '../model/problem.ts';
import { jsonProblem, ofFile, withRest } from '../project-file/failure.ts';
import { fieldProblems } from '../project-file/field-problems.ts';
import { guardJson } from '../project-file/json-guard.ts';
import { isoDate, listOf, objectOf, oneOf, text, wanted } from '../project-file/rules.ts';
import { keptPrice } from '../project-file/schema-quote.ts';

/** Rows of one book; the largest distributors' lists have some ten thousand of a vendor. */
export const bookRowsMax = 100_000;
/** A row takes some 300 characters. */
const bookCharactersMax = 60_000_000;

const heads = Object.fromEntries(priceFields.map((field) => [field, text(200, 0).exactOptional()])) as {
  readonly [Field in (typeof priceFields)[number]]: z.ZodExactOptional<z.ZodType<string>>;
};

const priceBookFile = objectOf('an object that describes a price book', {
  formatVersion: z.literal(1, { error: wanted('exactly', { value: '1' }) }),
  kind: z.literal('lockstep-price-book', { error: wanted('exactly', { value: '"lockstep-price-book"' }) }),
  id: text(100),
  name: text(),
  supplier: oneOf('distributor', 'own').default('distributor'),
  date: isoDate(),
  from: text(200, 0).default(''),
  mapping: objectOf('an object of column heads by field', heads).default({}),
  rows: listOf(keptPrice, 'prices', 0, bookRowsMax),
}) satisfies z.ZodType<PriceBookFile>;

/** Problems shown at once: a reader mends the first few and tries again. */
const problemsShown = 10;

/** The book a text holds, or everything that keeps it from being one. */
export function parsePriceBook(textOfFile: string): Result<PriceBookFile, readonly Problem[]> {
  if (textOfFile.length > bookCharactersMax)
    return err([
      ofFile('book-too-large', { millions: Math.ceil(textOfFile.length / 1e6), most: bookCharactersMax / 1e6 }),
    ]);
  const json = textOfFile.startsWith('\ufeff') ? textOfFile.slice(1) : textOfFile;
  const fault = guardJson(json, bookRowsMax);
  if (fault !== null) return err([jsonProblem(fault)]);
  const raw = JSON.parse(json) as unknown;
  const book = priceBookFile.safeParse(raw);
  if (book.success) return ok(book.data);
  const problems = fieldProblems(book.error.issues, raw);
  return err(withRest(problems.slice(0, problemsShown), problems.length - problemsShown));
}

/** The book with one price a line, so that two of them can be compared line by line. */
export function serialisePriceBook({ rows, ...head }: PriceBookFile): string {
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`);
  const top = JSON.stringify(head, null, 2).slice(0, -2);
  return `${top},\n  "rows": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
