/** What the plan rests on, to be filtered and sorted: a column for each fact, numbers as numbers. */
import type { Assumption, CustomerPlan } from '../../../../shared/planner/plan.ts';
import { findingText, subjectText } from '../../../../shared/text/findings.ts';
import { formatFigure } from '../../../../shared/text/numbers.ts';
import type { ReportText } from '../../../../shared/text/report.ts';
import { reportUnit } from '../../../../shared/text/units.ts';
import { headCell, headRowOf, numberCell, textCell, type Sheet, type SheetCell, type SheetRow } from './cell.ts';
import { percentFormat, plain } from './number-format.ts';
import { spilled } from './table-rows.ts';

export function findingsSheet(plan: CustomerPlan, words: ReportText): Sheet {
  const { labels, workbook, sentences, locale } = words;
  const { ledger, bill, sheets } = workbook;
  const show = (value: number, unit: string): string => formatFigure(value, unit, locale);
  const rows = plan.findings.map((finding): SheetRow => {
    const { text, remedy } = findingText(finding, show, locale);
    return [
      textCell(labels.severity[finding.severity]),
      textCell(finding.code),
      textCell(finding.site ?? labels.wholeProject),
      textCell(subjectText(finding, words)),
      textCell(text, { wrap: true }),
      textCell(remedy, { wrap: true }),
      textCell(finding.source),
      textCell(finding.review === null ? '' : ledger[finding.review.decision]),
      textCell(finding.review?.reason ?? '', { wrap: true }),
    ];
  });
  const heads = [ledger.severity, ledger.code, bill.site, ledger.subject, ledger.finding, ledger.remedy];
  return ledgerSheet(
    sheets.findings,
    [...heads, labels.columns.source, ledger.review, ledger.reason],
    rows,
    sentences.empty.findings,
  );
}

export function assumptionsSheet(plan: CustomerPlan, text: ReportText): Sheet {
  const { labels, workbook, sentences, locale, prose } = text;
  const { ledger, bill, sheets } = workbook;
  const { columns } = labels;
  const rows = plan.assumptions.map((assumption): SheetRow => [
    textCell(labels.states[assumption.state]),
    textCell(labelOf(assumption, text), { wrap: true }),
    textCell(assumption.name),
    textCell(assumption.site ?? labels.wholeProject),
    valueCell(assumption.value, assumption.unit),
    // A share is shown in per cent, which is its unit.
    textCell(assumption.unit === 'share' ? '' : reportUnit(assumption.unit, plan.bill.currency, locale)),
    assumption.defaultValue === null ? null : valueCell(assumption.defaultValue, assumption.unit),
    textCell(labels.confidence[assumption.confidence]),
    textCell(assumption.reason ?? '', { wrap: true }),
    textCell(prose(assumption.note), { wrap: true }),
    textCell(assumption.source),
  ]);
  const heads = [columns.state, columns.assumption, columns.name, bill.site, columns.value, columns.unit];
  const more = [ledger.before, ledger.confidence, ledger.reason, ledger.note, columns.source];
  return ledgerSheet(sheets.assumptions, [...heads, ...more], rows, sentences.empty.assumptions);
}

/** A quantity's label, or what a size of a machine is of: 'MiCollab, up to 1,500 users: memory'. */
function labelOf({ name, label }: Assumption, { quantityLabel, partName, prose }: ReportText): string {
  const [, machine, field] = /^(.+): (.+)$/.exec(label) ?? [];
  const known = quantityLabel(name, label);
  if (known !== label || machine === undefined || field === undefined) return prose(known);
  return `${partName(machine)}: ${prose(field)}`;
}

function valueCell(value: Assumption['value'], unit: string): SheetCell | null {
  if (typeof value === 'string') return textCell(value, { align: 'right' });
  return numberCell(value, unit === 'share' ? percentFormat(2) : plain(value));
}

function ledgerSheet(name: string, heads: readonly string[], rows: readonly SheetRow[], empty: string): Sheet {
  const body = rows.length === 0 ? [[spilled(empty)]] : rows;
  return { name, rows: [headRowOf(heads.map((head) => headCell(head))), ...body], frozenRows: 1 };
}
