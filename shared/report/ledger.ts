/** What the plan rests on: findings, named figures, sources. */
import type { Finding, ReviewedFinding, Severity } from '../model/finding.ts';
import type { Derivation } from '../planner/derivations.ts';
import type { Quantities } from '../planner/plan.ts';
import { findingText, subjectText } from '../text/findings.ts';
import { detailed, groupedTable, label, row, texts, words } from './build.ts';
import type { ReportContext } from './context.ts';
import type { Column, Row, RowGroup, Section } from './model.ts';
import { figureParts } from './number-text.ts';

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
      const first = {
        ...detailed(
          sentence.text,
          [sentence.remedy, settled(context, finding)].filter((part) => part !== '').join(' '),
        ),
        mark: severity,
      };
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

/** What the user has said about a finding; '' where nothing. */
function settled({ text }: ReportContext, { review }: ReviewedFinding): string {
  return review === null ? '' : text.document.notes.reviewed(review.reason);
}

/** Site and subject, as far as the sentence does not name them itself. */
function placeOf({ plan, text, show }: ReportContext, finding: Finding): string {
  const { site } = finding;
  const subject = subjectText(finding, text);
  const said = findingText(finding, show, text.locale).text;
  const named = subject.split(', ').every((each) => said.includes(each)) ? '' : subject;
  const place = plan.sites.length > 1 ? (site ?? text.labels.wholeProject) : '';
  return [place, named].filter((part) => part !== '').join(': ');
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
export function sourcesSection(context: ReportContext, derivations: readonly Derivation[] = []): Section {
  const { plan, text, names } = context;
  const { labels, sentences } = text;
  const ids = [
    ...plan.findings.map(({ source }) => source),
    ...plan.assumptions.map(({ source }) => source),
    ...[...plan.bill.lines, ...plan.bill.optionalLines].map(({ price }) => price.source),
    ...derivations.flatMap(({ source, inputs }) => [source, ...inputs.map((input) => input.source)]),
  ];
  const used = [...new Set(ids)].filter((id) => id !== '').sort((a, b) => (a < b ? -1 : 1));
  const rows = used.map((id) => {
    const source = names.source(id);
    return row(
      id,
      source === undefined ? labels.ownSource : detailed(text.prose(source.title), source.address ?? labels.noAddress),
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
