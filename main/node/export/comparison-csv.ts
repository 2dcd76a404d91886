/**
 * Comparisons as CSV: one record for each input, figure and bill line that differs.
 *
 * RFC 4180 with CRLF, in UTF-8 with a byte order mark, as the bill's CSV is. Money is in whole minor units, so that no
 * program rounds it.
 */
import type { Comparison } from '../../../shared/whatif/compare.ts';
import { guardedText } from './plain-text.ts';

type Value = string | number | boolean | null;

const byteOrderMark = '\ufeff';
const heads = ['from', 'to', 'part', 'name', 'label', 'site', 'unit', 'before', 'after', 'difference'];

/** All comparisons under each other; the first two columns say which one a record belongs to. */
export function comparisonCsv(comparisons: readonly Comparison[]): Uint8Array {
  const records = [heads, ...comparisons.flatMap(recordsOf)];
  return new TextEncoder().encode(
    `${byteOrderMark}${records.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`,
  );
}

function recordsOf({ from, to, inputs, figures, bill, findings }: Comparison): readonly (readonly Value[])[] {
  const record = (...cells: readonly Value[]): readonly Value[] => [from, to, ...cells];
  return [
    ...inputs.map((each) => record('input', each.name, each.label, each.site, each.unit, each.from, each.to, null)),
    ...figures.map((each) =>
      record('figure', each.name, each.label, null, each.unit, each.from, each.to, each.absolute),
    ),
    ...(bill?.lines ?? []).map((line) =>
      record(
        `bill ${line.term}`,
        line.id,
        (line.to ?? line.from)?.description ?? '',
        line.site,
        `minor ${bill?.currency ?? ''}`,
        line.from?.totalMinor ?? null,
        line.to?.totalMinor ?? null,
        line.totalMinor,
      ),
    ),
    ...findings.comes.map((each) =>
      record('finding comes', each.code, each.severity, each.site, '', null, each.subject, null),
    ),
    ...findings.goes.map((each) =>
      record('finding goes', each.code, each.severity, each.site, '', each.subject, null, null),
    ),
  ];
}

function cellOf(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const guarded = guardedText(value);
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
