/** What every what-if section reads: the words, how figures are written, what ids are called; and the cells they share. */
import type { CatalogueKind } from '../../model/catalogue.ts';
import type { Finding } from '../../model/finding.ts';
import type { ChangeValue } from '../../model/scenario.ts';
import type { ReportText } from '../../text/report.ts';
import type { ShowFigure } from '../../text/sentence.ts';
import { changeLabel, valueWord } from '../../text/what-if/choices.ts';
import { words } from '../build.ts';
import type { Column } from '../model.ts';
import type { ReportNames } from '../names.ts';
import { figureText, moneyText, type Writing } from '../number-text.ts';

export interface WhatIfContext {
  readonly text: ReportText;
  readonly writing: Writing;
  /** Minor units in one unit of the currency. */
  readonly minorPerUnit: number;
  readonly names: ReportNames;
  readonly show: ShowFigure;
  readonly findingText: (finding: Finding) => string;
}

/** A column of texts that are figures: right-aligned, as wide as they are. */
export function figures(key: string, head: string): Column {
  return { ...words(key, head, 0), align: 'right' };
}

const minusSign = '\u2212';

/** '+' before what is more; a minus sign is there already. */
export function withSign(value: number, text: string): string {
  return value > 0 ? `+${text}` : text;
}

/** A figure as it stands in a sentence. */
export function shownFigure(value: number, unit: string, { writing }: WhatIfContext): string {
  return figureText(value, unit, writing);
}

/** Money with its currency and no sign. */
export function plainMoney(minor: number, { writing }: WhatIfContext): string {
  return moneyText(Math.abs(minor), writing).replace(minusSign, '');
}

/** Money with currency and sign. */
export function signedMoney(minor: number, context: WhatIfContext): string {
  const sign = minor > 0 ? '+' : minor < 0 ? minusSign : '';
  return `${sign}${plainMoney(minor, context)}`;
}

/** The value of an input or choice as people read it. */
export function shownValue(
  value: ChangeValue | null,
  unit: string,
  of: CatalogueKind | null,
  context: WhatIfContext,
): string {
  const { text, names } = context;
  if (value === null) return text.whatIf.compare.none;
  if (typeof value === 'boolean') return value ? text.whatIf.compare.yes : text.whatIf.compare.no;
  if (typeof value === 'number') return shownFigure(value, unit, context);
  const name = of === null ? value : names.of(of, value);
  return name === value ? valueWord(value, text) : name;
}

/** What an input, a choice, a price level or a figure is called. */
export function labelOf(
  { name, label }: { readonly name: string; readonly label: string },
  context: WhatIfContext,
): string {
  const { text, names } = context;
  // A figure of one site has the site behind its name.
  return changeLabel(name.replace(/@.*$/, ''), label, text, names.of);
}
