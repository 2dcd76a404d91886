/**
 * The report as data: sections of text, figures, tables and drawings that documents print and windows show.
 *
 * Tables keep numbers as numbers; a column says its unit and how its numbers are written. Nothing here computes and
 * nothing that prints a report computes either.
 */
import type { FormulaDrawing } from './formula/set-formula.ts';
import type { Drawing } from './drawing/drawing.ts';
import type { Brand } from '../model/brand.ts';
import type { Locale } from '../text/numbers.ts';

/** A sign beside a figure. Each is told by its shape and by a word in the legend, not by colour alone. */
export type Mark = 'blocking' | 'warning' | 'note' | 'assumed' | 'illustrative';

export type ColumnFormat =
  | { readonly kind: 'text' }
  /** Fixed decimals. */
  | { readonly kind: 'number'; readonly decimals: number }
  /** As many digits as the figure deserves: three significant ones, whole numbers as they are. */
  | { readonly kind: 'figure' }
  /** A share 0..1 written in percent. */
  | { readonly kind: 'percent'; readonly decimals: number }
  /** Whole minor units of the report's currency. */
  | { readonly kind: 'money' };

export interface Column {
  readonly key: string;
  readonly head: string;
  /** One unit for the whole column, shown in the head; '' when there is none. */
  readonly unit: string;
  readonly align: 'left' | 'right';
  readonly format: ColumnFormat;
  /** Weight in sharing the free width; 0 = as wide as its content. */
  readonly share: number;
  /** May be left out where the width does not suffice; the other columns say enough. */
  readonly isOptional?: boolean;
}

export interface Cell {
  readonly value: string | number | null;
  /** A second, smaller line. */
  readonly detail?: string;
  readonly mark?: Mark;
  readonly strong?: boolean;
}

export interface Row {
  readonly kind: 'line' | 'subtotal' | 'total';
  readonly cells: readonly Cell[];
}

/** Rows under a title of their own; a table without groups has one group without title. */
export interface RowGroup {
  readonly title: string | null;
  readonly rows: readonly Row[];
}

export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  /** Said instead of the table when it has no rows. */
  readonly empty: string;
  /** Keys of money columns whose running sum is carried from page to page. */
  readonly carry: readonly string[];
}

/** A headline figure: the number apart from its unit, so that the number can stand out. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly detail: string;
}

/** A figure and how it came about: its formula in words and in figures, and those it rests on. */
export interface DerivationBlock {
  readonly title: string;
  readonly name: string;
  /** The figure with its unit. */
  readonly result: string;
  /** Why it is computed so, or which solver found it. */
  readonly remarks: readonly string[];
  readonly source: string;
  readonly steps: readonly {
    /** '' for the figure's own formula. */
    readonly label: string;
    readonly name: string;
    readonly result: string;
    readonly inWords: FormulaDrawing;
    readonly inFigures: FormulaDrawing;
  }[];
  readonly inputs: Table;
}

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly tone: 'normal' | 'quiet' }
  | { readonly kind: 'lines'; readonly lines: readonly { readonly label: string; readonly text: string }[] }
  | { readonly kind: 'figures'; readonly figures: readonly KeyFigure[] }
  | { readonly kind: 'list'; readonly caption: string; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'derivation'; readonly derivation: DerivationBlock }
  | { readonly kind: 'drawing'; readonly drawing: Drawing; readonly note: string; readonly caption?: string };

export interface Section {
  /** Unique in the report; targets of links. */
  readonly id: string;
  readonly title: string;
  readonly level: 1 | 2;
  readonly blocks: readonly Block[];
}

export interface TitleBlock {
  readonly document: string;
  readonly subject: string;
  readonly project: string;
  readonly customer: readonly string[];
  readonly partner: readonly string[];
  readonly statement: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export interface Report {
  readonly title: TitleBlock;
  /** ISO date of the project. */
  readonly date: string;
  readonly revision: number;
  readonly locale: Locale;
  /** ISO 4217. */
  readonly currency: string;
  readonly brand?: Brand;
  readonly sections: readonly Section[];
}
