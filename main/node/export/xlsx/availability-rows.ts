/** The protections side by side as numbers that can be reckoned with. */
import type { AvailabilityEstimate } from '../../../../shared/availability/input.ts';
import type { CustomerPlan } from '../../../../shared/planner/plan.ts';
import type { ReportLabels, ReportText } from '../../../../shared/text/report.ts';
import { headCell, headRowOf, numberCell, textCell, type SheetRow } from './cell.ts';
import { plain } from './number-format.ts';

/** Digits enough for seven nines. */
const availabilityFormat = '0.00000000';

const kinds = ['ft', 'ha', 'single', 'native'] as const;

/** An empty cell: the protection does not apply, or the figure does not exist. */
export function availabilityRows({ sites }: CustomerPlan, { labels, workbook }: ReportText): SheetRow[] {
  const heads: SheetRow = [
    headCell(workbook.bill.site),
    headCell(labels.columns.figure),
    ...kinds.map((kind) => headCell(labels.kinds[kind], { align: 'right' })),
  ];
  const body = sites.flatMap(({ name, availability }) =>
    figuresOf(labels).map(([label, read]): SheetRow => [
      textCell(name),
      textCell(label, { wrap: true }),
      ...kinds.map((kind) => {
        const estimate = availability[kind];
        const value = estimate === null ? null : read(estimate);
        return value === null
          ? null
          : numberCell(value, label === labels.availability.availability ? availabilityFormat : plain(value));
      }),
    ]),
  );
  return [headRowOf(heads), ...body];
}

function figuresOf({
  availability,
}: ReportLabels): readonly (readonly [string, (estimate: AvailabilityEstimate) => number | null])[] {
  return [
    [availability.availability, ({ userUnavailability }) => 1 - userUnavailability],
    [availability.nines, ({ nines }) => nines],
    [availability.minutes, ({ userMinutesPerYear }) => userMinutesPerYear],
    [availability.outages, ({ failuresPerYear }) => failuresPerYear],
    [availability.planned, ({ plannedMinutesPerYear }) => plannedMinutesPerYear],
    [availability.withPlanned, ({ minutesPerYearIncludingPlanned }) => minutesPerYearIncludingPlanned],
    [availability.dropped, ({ droppedCallsPerNodeYear }) => droppedCallsPerNodeYear],
    [availability.failovers, ({ coveredFailoversPerNodeYear }) => coveredFailoversPerNodeYear],
  ];
}
