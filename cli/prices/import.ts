/** `prices import`: shows what a list would give, and writes only when told to. */
import { basename } from 'node:path';
import { priceFileBytesMax, readPriceFile } from '../../main/node/price-import/read-price-file.ts';
import { readBytesFile } from '../../main/node/project-store.ts';
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { nearestName } from '../../shared/base/nearest.ts';
import {
  priceFields,
  type ColumnMapping,
  type DecimalMark,
  type ImportPreview,
  type PriceBookFile,
} from '../../shared/model/price-book.ts';
import { dayOfText } from '../../shared/pricebook/dates.ts';
import { bookOf } from '../../shared/pricebook/make-book.ts';
import { previewImport, type ImportWish } from '../../shared/pricebook/read-table.ts';
import type { Given } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { previewLines } from '../print/price-import.ts';
import { diffLines } from '../print/price-diff.ts';
import type { Terminal } from '../terminal.ts';
import { many, readBook, writeBook } from './book-files.ts';

export async function importList(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [, file = '', ...more] = given.operands;
  const refuse = (message: string): ExitCode => {
    terminal.complain(`lockstep prices import: ${message}`);
    return exitCodes.refused;
  };
  if (more.length > 0) return refuse('one list is imported at a time.');
  if (given.text('out') !== null && given.text('update') !== null)
    return refuse('--out makes a new book, --update changes one: give one of the two.');
  if (given.has('take') && given.text('update') === null) return refuse('--take goes with --update BOOK.');
  const update = given.text('update');
  const before = update === null ? null : await readBook(update, terminal);
  if (update !== null && before === null) return exitCodes.refused;
  const wish = wishOf(given, before);
  if (!wish.ok) return refuse(wish.error);
  const preview = await previewOf(file, given.text('sheet'), wish.value, terminal);
  if (preview === null) return exitCodes.refused;
  const book = bookFrom(preview, given, before, file);
  if (!book.ok) return refuse(book.error);
  if (given.has('json'))
    terminal.write(`${JSON.stringify({ ...preview, book: { ...book.value, rows: undefined } }, null, 2)}\n`);
  else
    terminal.write(
      `${[...previewLines(preview, terminal), ...(before === null ? [] : diffLines(before, book.value, terminal))].join('\n')}\n`,
    );
  return finish(given, preview, book.value, terminal);
}

/** Writes what was asked for, unless a fault would be passed over in silence. */
async function finish(
  given: Given,
  preview: ImportPreview,
  book: PriceBookFile,
  terminal: Terminal,
): Promise<ExitCode> {
  const target = given.text('out') ?? (given.has('take') ? given.text('update') : null);
  const { faults } = preview;
  if (target === null) {
    if (!given.has('json'))
      terminal.write(
        `\nNothing is written yet: ${given.text('update') === null ? '--out BOOK makes the book' : '--take writes these prices into the book'}.\n`,
      );
    return faults.length > 0 ? exitCodes.blocking : exitCodes.fine;
  }
  if (faults.length > 0 && !given.has('leave-out-faulty')) {
    const rows = new Set(faults.map(({ row }) => row)).size;
    terminal.complain(
      `lockstep prices import: nothing was written, because ${many(rows, 'row has', 'rows have')} faults: correct the list, or add --leave-out-faulty.`,
    );
    return exitCodes.blocking;
  }
  if (book.rows.length === 0) {
    terminal.complain('lockstep prices import: nothing was written, because no row gives a price.');
    return exitCodes.blocking;
  }
  if (!(await writeBook(target, book, terminal))) return exitCodes.refused;
  if (!given.has('json')) terminal.write(`\n${target}: ${many(book.rows.length, 'price')}\n`);
  return exitCodes.fine;
}

async function previewOf(
  file: string,
  sheet: string | null,
  wish: ImportWish,
  terminal: Terminal,
): Promise<ImportPreview | null> {
  const bytes = file === '-' ? ok(await terminal.readStandardInput()) : await readBytesFile(file, priceFileBytesMax);
  if (!bytes.ok) {
    terminal.complain(`lockstep prices import: ${bytes.error.message}`);
    return null;
  }
  const tables = readPriceFile(bytes.value, basename(file), sheet);
  const preview = tables.ok ? previewImport(tables.value, wish) : tables;
  if (preview.ok) return preview.value;
  const mend = preview.error.includes('say which column') ? ': --columns "part=Artikel;price=Netto"' : '.';
  terminal.complain(`${file} cannot be imported: ${preview.error}${mend}`);
  return null;
}

function wishOf(given: Given, before: PriceBookFile | null): Result<ImportWish, string> {
  const mapping = mappingOf(given.text('columns'));
  if (!mapping.ok) return mapping;
  const mark = given.text('decimal');
  if (mark !== null && mark !== 'comma' && mark !== 'point') return err(`--decimal is "${mark}": give comma or point.`);
  const currency = given.text('currency');
  if (currency !== null && !/^[A-Z]{3}$/.test(currency))
    return err(`--currency is "${currency}": give three capital letters such as EUR.`);
  const [validFrom, validTo] = [dayGiven(given, 'valid-from'), dayGiven(given, 'valid-to')];
  if (!validFrom.ok) return validFrom;
  if (!validTo.ok) return validTo;
  return ok({
    mapping: { ...before?.mapping, ...mapping.value },
    currency,
    decimalMark: mark satisfies DecimalMark | null,
    validFrom: validFrom.value,
    validTo: validTo.value,
    priceIds: new Set(Object.keys(bundledCatalogue().prices.prices)),
  });
}

/** 'part=Artikel;price=Netto'; 'category=' reads the category from no column. */
function mappingOf(text: string | null): Result<ColumnMapping, string> {
  const mapping: Partial<Record<(typeof priceFields)[number], string>> = {};
  for (const pair of (text ?? '').split(';').filter((each) => each.trim() !== '')) {
    const [name = '', ...rest] = pair.split('=');
    const field = priceFields.find((each) => each.toLowerCase() === name.trim().toLowerCase());
    const head = rest.join('=').trim();
    const meant = nearestName(name.trim(), priceFields);
    if (field === undefined)
      return err(
        `--columns names the field "${name.trim()}": ${meant === null ? `fields are ${priceFields.join(', ')}` : `did you mean "${meant}"?`}`,
      );
    if (!pair.includes('='))
      return err(`--columns gives no head for ${field}: write ${field}=Head, or ${field}= to read it from none.`);
    mapping[field] = head;
  }
  return ok(mapping);
}

function bookFrom(
  preview: ImportPreview,
  given: Given,
  before: PriceBookFile | null,
  file: string,
): Result<PriceBookFile, string> {
  const date = dayGiven(given, 'date');
  if (!date.ok) return date;
  const supplier = given.has('own') ? 'own' : null;
  const today = new Date().toISOString().slice(0, 10);
  const wish = { name: given.text('name'), supplier, date: date.value, from: basename(file), today } as const;
  return ok(bookOf(preview, wish, before));
}

/** The day an option gives, if it is there. */
function dayGiven(given: Given, option: string): Result<string | null, string> {
  const text = given.text(option);
  if (text === null) return ok(null);
  const day = dayOfText(text);
  return day === null || day === 'either' ? err(`--${option} is "${text}": write it as 2026-11-23.`) : ok(day);
}
