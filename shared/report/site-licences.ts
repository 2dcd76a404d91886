/** Editions side by side: what each costs, and why it does or does not qualify. */
import type { EditionOption } from '../licences/plan.ts';
import type { SitePlan } from '../planner/plan.ts';
import { detailed, label, money, numbers, row, table, texts, words } from './build.ts';
import { sectionHead, type ReportContext } from './context.ts';
import type { Section } from './model.ts';

export function licencesSection(context: ReportContext, site: SitePlan): Section {
  const { text, names } = context;
  const { labels, sentences } = text;
  const { columns } = labels;
  const { licences } = site;
  const edition = (id: string): string => names.of('editions', id);
  const chosen =
    licences.chosen === null
      ? sentences.noEdition
      : sentences.chosenEdition(
          edition(licences.chosen),
          licences.cheapest === null ? null : edition(licences.cheapest),
        );
  return {
    ...sectionHead(context, site, 'licences', labels.sections.licences),
    blocks: [
      ...texts('normal', `${chosen} ${sentences.licenceBasis(licences.cpus, licences.cores)}`),
      table(
        'editions',
        labels.captions.editions,
        [
          words('edition', columns.edition, 1.5),
          label('qualifies', columns.qualifies),
          words('why', columns.reason, 2),
          numbers('licences', columns.licences, ''),
          numbers('once', columns.oneOff, '', money),
          numbers('year', columns.yearly, '', money),
          numbers('horizon', columns.horizon, '', money),
        ],
        licences.options.map((option) => editionRow(context, option, option.edition === licences.chosen)),
        sentences.empty.table,
      ),
      ...texts('quiet', context.plan.bill.priceBook.illustrative ? sentences.illustrativeLicences : ''),
    ],
  };
}

function editionRow(context: ReportContext, option: EditionOption, isChosen: boolean): ReturnType<typeof row> {
  const { text, names } = context;
  const { labels } = text;
  const vcenter = option.vcenter === null ? '' : names.of('vcenters', option.vcenter);
  const metric = labels.metrics[option.metric as keyof typeof labels.metrics] ?? option.metric;
  // Nothing to pay under one heading is an empty cell; a price that nobody knows says so once, under the last.
  const amount = (minor: number | null, unknown = ''): { value: number | string | null; strong: boolean } => ({
    value: minor === null ? unknown : minor === 0 ? null : minor,
    strong: isChosen,
  });
  return row(
    {
      ...detailed(names.of('editions', option.edition), [metric, vcenter].filter((part) => part !== '').join('; ')),
      strong: isChosen,
    },
    { value: option.qualifies ? labels.yes : labels.no, strong: isChosen },
    option.reasons.map(({ code, figures }) => text.reasons.editionReasonText(code, figures, context.show)).join('\n'),
    { value: option.licences === 0 ? null : option.licences, strong: isChosen },
    amount(option.oneOffMinor),
    amount(option.yearlyMinor),
    amount(option.overHorizonMinor, labels.noPrice),
  );
}
