/** What of a list as it was read the window shows: the first rows and faults, their numbers, what a new edition changes. */
import type { EditionDiff, ListPreview, ListPriceChange } from '../../../shared/ipc/price-list-shapes.ts';
import type { ImportPreview, PriceBookFile, RowRemark } from '../../../shared/model/price-book.ts';
import { diffPrices, type PriceChange } from '../../../shared/pricebook/diff.ts';
import { bookId, bookName } from '../../../shared/pricebook/make-book.ts';
import type { ReadList } from './list-reader.ts';

/** Rows, faults and changes of each kind that are shown: what stands behind them is read in the list itself. */
const rowsShown = 50;
const remarksShown = 200;
const changesShown = 100;

export function previewFor({ heads, problem, preview, book, before, wish }: ReadList): ListPreview {
  const faults = preview?.faults ?? [];
  return {
    sheet: preview?.sheet ?? heads?.sheet ?? '',
    headRow: preview?.headRow ?? heads?.row ?? 0,
    heads: [...(heads?.heads ?? [])],
    columns: { ...(preview?.mapping ?? heads?.mapping) },
    problem: preview === null ? problem : null,
    prices: preview?.rows.length ?? 0,
    sample: (book?.rows ?? []).slice(0, rowsShown).map((row) => ({ ...row })),
    faultyRows: new Set(faults.map(({ row }) => row)).size,
    faults: firstOf(faults),
    remarks: firstOf(preview?.remarks ?? []),
    skipped: firstOf(preview?.skipped ?? []),
    book: bookFacts(book, before, wish.book),
    diff: book === null || before === null ? null : diffOf(before, book),
  };
}

function firstOf(remarks: ImportPreview['faults']): ListPreview['faults'] {
  return { count: remarks.length, shown: remarks.slice(0, remarksShown).map((each: RowRemark) => ({ ...each })) };
}

/** Of a list that gives no book yet: what its book would be called. */
function bookFacts(
  book: PriceBookFile | null,
  before: PriceBookFile | null,
  wish: ReadList['wish']['book'],
): ListPreview['book'] {
  if (book !== null) return { id: book.id, name: book.name, supplier: book.supplier, date: book.date };
  const name = wish.name ?? before?.name ?? bookName('');
  return {
    id: before?.id ?? bookId(name),
    name,
    supplier: wish.supplier ?? before?.supplier ?? 'distributor',
    date: wish.date ?? '',
  };
}

function diffOf(before: PriceBookFile, after: PriceBookFile): EditionDiff {
  const { added, removed, changed, reworded, same } = diffPrices(before.rows, after.rows);
  // The largest steps first: those are asked about.
  const steps = [...changed].sort((a, b) => Math.abs(b.share ?? Infinity) - Math.abs(a.share ?? Infinity));
  const shown = (kind: ListPriceChange['kind'], changes: readonly PriceChange[]): ListPriceChange[] =>
    changes.slice(0, changesShown).map(({ name, description, before: was, after: is, share }) => ({
      kind,
      name,
      description,
      before: was === null ? null : { minor: was.minor, currency: was.currency },
      after: is === null ? null : { minor: is.minor, currency: is.currency },
      share,
    }));
  return {
    name: before.name,
    date: before.date,
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    reworded,
    same,
    shown: [...shown('changed', steps), ...shown('added', added), ...shown('removed', removed)],
  };
}
