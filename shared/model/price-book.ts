/** A price book of a supplier or of the partner's own, as a file of its own, and what an import says about its rows. */
import type { KeptPrice } from './bill-wish.ts';

/** What a column of a price list can hold. */
export const priceFields = [
  'priceId',
  'part',
  'vendor',
  'description',
  'category',
  'unit',
  'price',
  'currency',
  'validFrom',
  'validTo',
  'term',
  'source',
] as const;
export type PriceField = (typeof priceFields)[number];

/** The head of the column that each field is read from, as it stands in the list; '' = read from none, whatever fits. */
export type ColumnMapping = { readonly [Field in PriceField]?: string };

export type DecimalMark = 'comma' | 'point';

export interface PriceBookFile {
  readonly formatVersion: 1;
  readonly kind: 'lockstep-price-book';
  readonly id: string;
  readonly name: string;
  readonly supplier: 'distributor' | 'own';
  /** The day the book speaks of (ISO). */
  readonly date: string;
  /** Name of the file it was made from. */
  readonly from: string;
  /** How that file was read; the next one of the supplier is read the same way. */
  readonly mapping: ColumnMapping;
  readonly rows: readonly KeptPrice[];
}

/** A cell of a list: text, a number, or why it holds neither. */
export type PriceCell = string | number | boolean | null | { readonly fault: string };

export interface PriceRow {
  /** Number of the row as the spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly PriceCell[];
}

/** A sheet of a workbook, or a whole text file. */
export interface PriceTable {
  readonly name: string;
  readonly rows: readonly PriceRow[];
  /** What a reader should know about the file as a whole. */
  readonly notes: readonly string[];
}

export interface RowRemark {
  readonly row: number;
  /** Head of the column; '' for the row as a whole. */
  readonly column: string;
  readonly message: string;
}

/** What an import would take over. Rows with a fault are not among `rows`. */
export interface ImportPreview {
  readonly sheet: string;
  readonly headRow: number;
  readonly mapping: ColumnMapping;
  /** Heads nothing is read from. */
  readonly unused: readonly string[];
  readonly rows: readonly KeptPrice[];
  readonly faults: readonly RowRemark[];
  readonly remarks: readonly RowRemark[];
  /** Rows left out because they hold no product: empty ones, headings, totals. */
  readonly skipped: readonly RowRemark[];
}
