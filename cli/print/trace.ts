/** The trace of a figure on a terminal: each figure once, its inputs indented below it, to the leaves. */
import { unreachable } from '../../shared/base/assert.ts';
import type { Result } from '../../shared/base/result.ts';
import { minorDigits } from '../../shared/catalog/price-lookup.ts';
import type { PriceOrigin } from '../../shared/model/bill.ts';
import type { Figure, Source } from '../../shared/model/figure.ts';
import type { Trace } from '../../shared/planner/explain.ts';
import type { Origin } from '../../shared/planner/origin.ts';
import type { ShowFigure } from '../../shared/engine/explain.ts';
import { formatFigure } from '../../shared/text/numbers.ts';
import { reportText } from '../../shared/text/report.ts';
import { solverReasonText } from '../../shared/text/solver-reasons.ts';
import type { Terminal } from '../terminal.ts';
import { wrapText } from './wrap.ts';

type Sources = Readonly<Record<string, Source>>;
type Screen = Pick<Terminal, 'width' | 'bold'>;
type Explain = (name: string, site?: string) => Result<Trace, string>;

interface Walk {
  readonly explain: Explain;
  readonly show: ShowFigure;
  readonly sources: Sources;
  readonly screen: Screen;
  /** Figures already explained above. */
  readonly told: Set<string>;
}

/** Deep graphs move no further to the right than this, so that lines keep room for words. */
const deepestIndent = 12;

/** A figure as the terminal shows it; money to the last cent, its currency in front. */
export function figureOrMoney(value: number, unit: string, currency: string): string {
  if (unit !== currency && !unit.startsWith(`${currency}/`)) return formatFigure(value, unit, 'en');
  return `${currency} ${formatFigure(value, unit.replace(currency, 'money'), 'en')}`;
}

/** The figure and all it rests on. */
export function traceLines(
  trace: Trace,
  explain: Explain,
  show: ShowFigure,
  sources: Sources,
  screen: Screen,
): readonly string[] {
  const walk: Walk = { explain, show, sources, screen, told: new Set() };
  return [...figureLines(trace, walk, 0), ...restsOnLines(trace, screen)];
}

function figureLines(trace: Trace, walk: Walk, depth: number): readonly string[] {
  const key = `${trace.site ?? ''}/${trace.name}`;
  const isKnown = walk.told.has(key);
  walk.told.add(key);
  const indent = '  '.repeat(Math.min(depth, deepestIndent));
  const sign = isAssumed(trace) ? '○ ' : '';
  const figure = walk.show(trace.value, trace.unit);
  const head = `${indent}${sign}${trace.name} = ${figure}`;
  if (isKnown) return [`${head}  (see above)`];
  const inner = (text: string): readonly string[] =>
    wrapText(text, walk.screen.width - indent.length - 2).map((line) => `${indent}  ${line}`);
  return [
    depth === 0 ? walk.screen.bold(head) : head,
    ...bodyOf(trace, walk).flatMap(inner),
    ...trace.inputs.flatMap((name) => {
      const input = walk.explain(name, trace.site ?? undefined);
      return input.ok ? figureLines(input.value, walk, depth + 1) : [];
    }),
  ];
}

/** Arithmetic of our own needs no citation: its reason stands beside it. */
const ownMethod = 'lockstep:method';

function bodyOf(trace: Trace, { sources, show }: Walk): readonly string[] {
  const { label, why, formula, solver, source } = trace;
  const cited = sources[source]?.title ?? source;
  return [
    why === '' ? label : `${label}: ${why}`,
    ...(formula === undefined ? [] : [`= ${formula.text}`, `= ${formula.withFigures}`]),
    ...(solver === undefined ? [] : [`Solver ${solver.title}: ${solver.why}`]),
    ...(solver?.reason === undefined ? [] : [solverReasonText(solver.reason, show, reportText('en'))]),
    ...lineLines(trace, sources),
    ...originLines(trace, sources),
    ...(source === ownMethod || trace.kind === 'input' || trace.line !== undefined ? [] : [`Source: ${cited}`]),
  ];
}

/** Where the price of a bill line and its discount come from. */
function lineLines({ line }: Trace, sources: Sources): readonly string[] {
  if (line === undefined) return [];
  const { price, discountShare, discountReason } = line;
  const discount = formatFigure(discountShare, 'share', 'en');
  return [
    `Unit price: ${priceText(price, sources)}`,
    ...(discountShare === 0 ? [] : [`Discount: ${discount}${discountReason === null ? '' : `, ${discountReason}`}`]),
  ];
}

function priceText({ id, book, source, confidence, illustrative, note }: PriceOrigin, sources: Sources): string {
  const sure = illustrative ? `${confidence}, illustrative` : confidence;
  const noted = note === '' ? '' : `; ${note}`;
  if (id === 'custom') return 'the user’s own, on the line';
  if (id === 'own') return `the user’s own price${noted}`;
  if (book === null) return `${id}; ${sure}, ${sources[source]?.title ?? source}${noted}`;
  const digits = minorDigits(book.currency);
  const amount = book.minor === null ? 'without an amount' : (book.minor / 10 ** digits).toFixed(digits);
  const until = book.validTo === null ? '' : ` to ${book.validTo}`;
  const rate =
    book.rate === null ? '' : `; at ${book.rate.rate} for 1 ${book.rate.from} (${book.rate.date}, ${book.rate.source})`;
  const cited = source === 'user' ? '' : `, ${sources[source]?.title ?? source}`;
  return `${book.name}, ${id}: ${book.currency} ${amount} (${book.date}${until})${rate}; ${sure}${cited}${noted}`;
}

/** Where a leaf comes from. */
function originLines({ origin, unit }: Trace, sources: Sources): readonly string[] {
  return origin === null ? [] : [originText(origin, unit, sources)];
}

function originText(origin: Origin, unit: string, sources: Sources): string {
  switch (origin.kind) {
    case 'project':
      return `From the project file: ${origin.path}`;
    case 'catalogue':
      return `From the catalogue: ${origin.entry}${pedigree(origin.figure, sources)}`;
    case 'planning':
      return `Planning default${pedigree(origin.figure, sources)}`;
    case 'override':
    case 'variation': {
      const instead = `instead of ${formatFigure(origin.insteadValue, unit, 'en')}`;
      if (origin.kind === 'variation') return `Set by the variation, ${instead}`;
      const reason = origin.reason === null ? 'no reason given' : `because: ${origin.reason}`;
      return `Your own value (${origin.path}), ${instead}; ${reason}`;
    }
    default:
      return unreachable(origin);
  }
}

function pedigree({ confidence, source, checkedOn, note }: Figure, sources: Sources): string {
  const cited = sources[source]?.title ?? source;
  return `; ${confidence}, ${cited} (checked ${checkedOn})${note === undefined ? '' : `; ${note}`}`;
}

/** Only leaves are marked: what is computed from them lists them at the end. */
function isAssumed(trace: Trace): boolean {
  return trace.kind === 'input' && trace.restsOn.includes(trace.name);
}

function restsOnLines({ restsOn }: Trace, { width }: Screen): readonly string[] {
  if (restsOn.length === 0) return [];
  const word = restsOn.length === 1 ? '1 assumed figure' : `${restsOn.length} assumed figures`;
  return ['', ...wrapText(`Rests on ${word} (○): ${restsOn.join(', ')}`, width)];
}
