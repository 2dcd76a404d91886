/** What the plan rests on: findings, assumptions, named figures, sources. */
import type { Finding, Severity } from '../model/finding.ts';
import type { Assumption, Quantities } from '../planner/plan.ts';
import { findingText } from '../text/findings.ts';
import { detailed, groupedTable, label, marked, row, texts, words } from './build.ts';
import type { ReportContext } from './context.ts';
import type { Column, Row, RowGroup, Section } from './model.ts';
import { figureParts, figureText } from './number-text.ts';

const severities: readonly Severity[] = ['blocking', 'warning', 'note'];

export function findingsSection(context: ReportContext): Section {
  const { plan, text } = context;
  const { labels, sentences } = text;
  const { columns } = labels;
  const of = (severity: Severity) => plan.findings.filter((finding) => finding.severity === severity);
  // With one site the sentences name what they are about; a column of empty cells would say nothing.
  const anyPlace = plan.findings.some((finding) => placeOf(context, finding) !== '');
  const groups = severities.flatMap((severity): readonly RowGroup[] => {
    const rows = of(severity).map((finding) => {
      const sentence = findingText(finding, context.show, text.locale);
      const first = { ...detailed(sentence.text, sentence.remedy), mark: severity };
      return row(first, ...(anyPlace ? [placeOf(context, finding)] : []), finding.source);
    });
    return rows.length === 0 ? [] : [{ title: `${labels.severity[severity]} (${rows.length})`, rows }];
  });
  const [blocking, warnings, notes] = severities.map((severity) => of(severity).length);
  const count = plan.findings.length === 0 ? '' : sentences.findingsCount(blocking ?? 0, warnings ?? 0, notes ?? 0);
  return {
    id: 'findings',
    title: labels.sections.findings,
    level: 1,
    blocks: [
      ...texts('normal', count),
      groupedTable({
        id: 'findings',
        caption: '',
        columns: [
          words('finding', columns.finding, 5),
          ...(anyPlace ? [words('where', columns.where, 1.3)] : []),
          words('source', columns.source, 1.3),
        ],
        groups,
        empty: sentences.empty.findings,
      }),
    ],
  };
}

/** Site and subject, as far as the sentence does not name them itself. */
function placeOf({ plan, text, show }: ReportContext, finding: Finding): string {
  const { subject, site } = finding;
  const named = findingText(finding, show, text.locale).text.includes(subject) ? '' : subject;
  const place = plan.sites.length > 1 ? (site ?? text.labels.wholeProject) : '';
  return [place, named].filter((part) => part !== '').join(': ');
}

export function assumptionsSection(context: ReportContext): Section {
  const { plan, text } = context;
  const { labels, sentences } = text;
  const { columns } = labels;
  const count = (state: Assumption['state']): number =>
    plan.assumptions.filter((assumption) => assumption.state === state).length;
  const states: readonly Assumption['state'][] = ['assumed', 'overridden', 'confirmed'];
  const groups = states.flatMap((state): readonly RowGroup[] => {
    const rows = plan.assumptions.filter((each) => each.state === state).map((each) => assumptionRow(context, each));
    return rows.length === 0 ? [] : [{ title: `${labels.stateTitles[state]} (${rows.length})`, rows }];
  });
  return {
    id: 'assumptions',
    title: labels.sections.assumptions,
    level: 1,
    blocks: [
      ...texts(
        'normal',
        plan.assumptions.length === 0
          ? ''
          : sentences.assumptionsNote(count('assumed'), count('confirmed'), count('overridden')),
      ),
      groupedTable({
        id: 'assumptions',
        caption: '',
        columns: [
          words('assumption', columns.assumption, 2.6),
          { ...label('value', columns.value), align: 'right' },
          label('unit', columns.unit),
          label('state', columns.state),
          words('why', columns.why, 2.4),
          words('source', columns.source, 1.2),
        ],
        groups,
        empty: sentences.empty.assumptions,
      }),
    ],
  };
}

function assumptionRow({ plan, text, writing }: ReportContext, assumption: Assumption): Row {
  const { labels, sentences } = text;
  const { value, unit, defaultValue, state } = assumption;
  const parts = typeof value === 'number' ? figureParts(value, unit, writing) : { number: value, unit };
  const before = typeof defaultValue === 'number' ? figureText(defaultValue, unit, writing) : defaultValue;
  const replaced = state === 'overridden' && before !== null && before !== '' ? sentences.replaced(before) : '';
  const site = plan.sites.length > 1 ? (assumption.site ?? labels.wholeProject) : '';
  return row(
    detailed(assumption.label, [assumption.name, site].filter((part) => part !== '').join(' · ')),
    marked(parts.number, 'assumed', state === 'assumed'),
    parts.unit,
    detailed(labels.states[state], labels.confidence[assumption.confidence]),
    [assumption.reason ?? '', replaced, assumption.note].filter((part) => part !== '').join('; '),
    assumption.source,
  );
}

export function figuresSection(context: ReportContext): Section {
  const { plan, text } = context;
  const { labels, sentences } = text;
  const { columns } = labels;
  const scopes: readonly { readonly title: string; readonly quantities: Quantities }[] = [
    ...plan.sites.map(({ name, quantities }) => ({ title: name, quantities })),
    { title: labels.wholeProject, quantities: plan.quantities },
  ];
  const heads: readonly Column[] = [
    words('label', columns.figure, 1.5),
    words('name', columns.name, 1.2),
    { ...label('value', columns.value), align: 'right' },
    label('unit', columns.unit),
  ];
  return {
    id: 'figures',
    title: labels.sections.figures,
    level: 1,
    blocks: [
      ...texts('normal', sentences.figuresNote),
      groupedTable({
        id: 'figures',
        caption: '',
        columns: heads,
        groups: scopes.map(({ title, quantities }) => ({ title, rows: quantityRows(context, quantities) })),
        empty: sentences.empty.table,
      }),
    ],
  };
}

function quantityRows({ writing, text }: ReportContext, quantities: Quantities): readonly Row[] {
  return quantities.names.map((name) => {
    const { number, unit } = figureParts(quantities.get(name), quantities.unit(name), writing);
    return row(text.quantityLabel(name, quantities.label(name)), name, number, unit);
  });
}

/** Every source that a finding, an assumption or a price of this report names. */
export function sourcesSection(context: ReportContext): Section {
  const { plan, text, names } = context;
  const { labels, sentences } = text;
  const ids = [
    ...plan.findings.map(({ source }) => source),
    ...plan.assumptions.map(({ source }) => source),
    ...plan.bill.lines.map(({ price }) => price.source),
  ];
  const used = [...new Set(ids)].filter((id) => id !== '').sort((a, b) => (a < b ? -1 : 1));
  const rows = used.map((id) => {
    const source = names.source(id);
    return row(
      id,
      source === undefined ? labels.ownSource : detailed(source.title, source.address ?? labels.noAddress),
    );
  });
  return {
    id: 'sources',
    title: labels.sections.sources,
    level: 1,
    blocks: [
      ...texts('normal', rows.length === 0 ? '' : sentences.sourcesNote),
      groupedTable({
        id: 'sources',
        caption: '',
        columns: [words('id', labels.columns.id, 1), words('title', labels.columns.title, 4)],
        groups: [{ title: null, rows }],
        empty: sentences.empty.sources,
      }),
    ],
  };
}
