/** The four protections on the same inputs, what contributes to an outage, and what the estimate leaves out. */
import type { AvailabilityEstimate } from '../availability/input.ts';
import type { SitePlan } from '../planner/plan.ts';
import { figure, numbers, percent, row, table, texts, words } from './build.ts';
import { sectionHead, type ReportContext } from './context.ts';
import type { Block, Column, Section } from './model.ts';
import { figureText } from './number-text.ts';
import { comparedKinds } from './summary.ts';

export function availabilitySection(context: ReportContext, site: SitePlan): Section {
  const { text } = context;
  const { labels, sentences } = text;
  return {
    ...sectionHead(context, site, 'availability', labels.sections.availability),
    blocks: [
      ...texts('normal', sentences.availabilityNote),
      outageChart(context, site),
      comparison(context, site),
      contributions(context, site),
      { kind: 'list', caption: labels.captions.notCovered, items: labels.notCovered },
    ],
  };
}

/** Fault Tolerance only where a machine may be under it. */
function estimatesOf({ availability: { ft, ha, single, native } }: SitePlan): readonly AvailabilityEstimate[] {
  return [ft, ha, single, native].filter((estimate): estimate is AvailabilityEstimate => estimate !== null);
}

function comparison({ text, writing }: ReportContext, site: SitePlan): Block {
  const { labels, sentences } = text;
  const estimates = estimatesOf(site);
  const planned = comparedKinds(site).planned;
  const rows: readonly [string, string, (estimate: AvailabilityEstimate) => number | null][] = [
    [labels.availability.availability, 'share', ({ userUnavailability }) => 1 - userUnavailability],
    [labels.availability.nines, '', ({ nines }) => nines],
    [labels.availability.minutes, 'min/a', ({ userMinutesPerYear }) => userMinutesPerYear],
    [labels.availability.outages, '1/a', ({ failuresPerYear }) => failuresPerYear],
    [labels.availability.planned, 'min/a', ({ plannedMinutesPerYear }) => plannedMinutesPerYear],
    [labels.availability.withPlanned, 'min/a', ({ minutesPerYearIncludingPlanned }) => minutesPerYearIncludingPlanned],
    [labels.availability.dropped, '1/a', ({ droppedCallsPerNodeYear }) => droppedCallsPerNodeYear],
    [labels.availability.failovers, '1/a', ({ coveredFailoversPerNodeYear }) => coveredFailoversPerNodeYear],
  ];
  const columns = estimates.map(({ kind }): Column => ({
    ...words(kind, labels.kinds[kind]),
    align: 'right',
    unit: kind === planned.kind ? labels.planned : '',
  }));
  const shown = (value: number | null, unit: string): string =>
    value === null ? labels.none : figureText(value, unit === 'share' ? 'share' : '', writing);
  return table(
    'comparison',
    labels.captions.comparison,
    [words('figure', labels.columns.figure, 2), ...columns],
    rows.map(([name, unit, value]) =>
      row(
        name,
        ...estimates.map((estimate) => ({ value: shown(value(estimate), unit), strong: estimate === planned })),
      ),
    ),
    sentences.empty.table,
  );
}

/** The unplanned outage under each protection; on a logarithmic scale, since one may be a hundred times another. */
function outageChart({ text, writing }: ReportContext, site: SitePlan): Block {
  const { labels, document } = text;
  const planned = comparedKinds(site).planned;
  const bars = estimatesOf(site).map((estimate) => ({
    label: labels.kinds[estimate.kind],
    value: estimate.userMinutesPerYear,
    text: figureText(estimate.userMinutesPerYear, 'min', writing),
    strong: estimate === planned,
  }));
  return {
    kind: 'drawing',
    caption: document.captions.outageChart,
    drawing: { kind: 'log-bars', content: { bars, locale: text.locale } },
    note: document.captions.logScale,
  };
}

/** Blocks of the planned protection, the largest share first. */
function contributions({ text }: ReportContext, site: SitePlan): Block {
  const { labels, sentences } = text;
  const { columns } = labels;
  const { planned } = comparedKinds(site);
  const named = labels.blocks as Readonly<Record<string, string>>;
  const blocks = Object.entries(planned.blocks).sort(
    ([a, x], [b, y]) => y.criticality - x.criticality || (a < b ? -1 : 1),
  );
  return table(
    'blocks',
    `${labels.captions.blocks}: ${labels.kinds[planned.kind]}`,
    [
      words('block', columns.block),
      numbers('minutes', columns.minutes, labels.units.minutesPerYear, figure),
      numbers('failures', columns.failures, labels.units.perYear, figure),
      numbers('share', columns.share, '%', percent(1)),
    ],
    blocks.map(([name, block]) =>
      row(named[name] ?? name, block.minutesPerYear, block.failuresPerYear, block.criticality),
    ),
    sentences.empty.table,
  );
}
