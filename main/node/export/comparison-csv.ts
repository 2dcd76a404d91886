/**
 * Comparisons as CSV in the reader's language: one record for each input, figure, bill line and finding that differs.
 *
 * Names and codes are the same in every language. Money of bill lines is in whole minor units, so that no program
 * rounds it; figures are in the unit beside them.
 */
import type { Finding } from '../../../shared/model/finding.ts';
import type { ChangeValue } from '../../../shared/model/scenario.ts';
import { labelOf, shownValue, type WhatIfContext } from '../../../shared/report/what-if/context.ts';
import { reportUnit } from '../../../shared/text/units.ts';
import type { Comparison, InputDifference } from '../../../shared/whatif/compare.ts';
import { csvBytes, type CsvValue } from './csv-records.ts';

type Record = readonly CsvValue[];

/** All comparisons under each other; the first two columns say which one a record belongs to. */
export function comparisonCsv(comparisons: readonly Comparison[], context: WhatIfContext): Uint8Array {
  const { text, writing } = context;
  const records = comparisons.flatMap((each) =>
    [...inputRecords(each, context), ...figureRecords(each, context), ...billRecords(each, context)]
      .concat(findingRecords(each, context))
      .map((record): Record => [each.from, each.to, ...record]),
  );
  return csvBytes([text.whatIf.compare.csv.heads, ...records], writing.locale);
}

function inputRecords({ inputs }: Comparison, context: WhatIfContext): readonly Record[] {
  const { csv } = context.text.whatIf.compare;
  return inputs.map((each) => [
    csv.input,
    each.name,
    labelOf(each, context),
    each.site,
    unitText(each.unit, context),
    inputValue(each, each.from, context),
    inputValue(each, each.to, context),
    null,
  ]);
}

/** A number stays one; an id is the name of its entry, a switch yes or no. */
function inputValue({ unit, of }: InputDifference, value: ChangeValue | null, context: WhatIfContext): CsvValue {
  if (value === null) return null;
  return typeof value === 'number' ? inUnit(value, unit) : shownValue(value, unit, of, context);
}

function figureRecords({ figures }: Comparison, context: WhatIfContext): readonly Record[] {
  const { csv } = context.text.whatIf.compare;
  return figures.map(({ name, label, unit, from, to, absolute }) => [
    csv.figure,
    name,
    labelOf({ name, label }, context),
    null,
    unitText(unit, context),
    inUnit(from, unit),
    inUnit(to, unit),
    inUnit(absolute, unit),
  ]);
}

function billRecords({ bill }: Comparison, { text }: WhatIfContext): readonly Record[] {
  const { csv } = text.whatIf.compare;
  if (bill === null) return [];
  return bill.lines.map(({ id, site, term, from, to, totalMinor }) => [
    csv.line[term],
    id,
    text.lineName(id, (to ?? from)?.description ?? ''),
    site,
    csv.minor(bill.currency),
    from?.totalMinor ?? null,
    to?.totalMinor ?? null,
    totalMinor,
  ]);
}

/** What a finding says stands on the side that has it; of one whose severity changes, the two severities. */
function findingRecords({ findings }: Comparison, { text, findingText }: WhatIfContext): readonly Record[] {
  const { csv } = text.whatIf.compare;
  const { severity: severities } = text.labels;
  const record = (part: string, { code, site }: Finding, label: string, before: CsvValue, after: CsvValue): Record => [
    part,
    code,
    label,
    site,
    '',
    before,
    after,
    null,
  ];
  return [
    ...findings.comes.map((each) => record(csv.comes, each, severities[each.severity], null, findingText(each))),
    ...findings.goes.map((each) => record(csv.goes, each, severities[each.severity], findingText(each), null)),
    ...findings.changes.map(({ from, finding }) =>
      record(csv.changes, finding, findingText(finding), severities[from], severities[finding.severity]),
    ),
  ];
}

const unitText = (unit: string, { writing: { currency, locale } }: WhatIfContext): string =>
  reportUnit(unit, currency, locale);

/** Shares in per cent, as their unit says; noise of the last digits is dropped. */
const inUnit = (value: number, unit: string): number =>
  Number((unit === 'share' ? value * 100 : value).toPrecision(12));
