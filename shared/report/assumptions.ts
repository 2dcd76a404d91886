/**
 * The assumption ledger on paper: first what the customer must confirm, then what is settled, then the rest by topic.
 *
 * The rest is told in short, since it is common practice; workbook and window have every note.
 */
import type { Assumption } from '../planner/plan.ts';
import { detailed, groupedTable, label, marked, row, table, texts, words } from './build.ts';
import type { ReportContext } from './context.ts';
import type { Block, Row, RowGroup, Section } from './model.ts';
import { figureParts, figureText } from './number-text.ts';

/** Inputs that only the customer knows, or that move the plan most; in the order in which to ask. */
const askFirst: readonly string[] = [
  'demand.growthPerYear',
  'demand.growthYears',
  'demand.usersPerServiceNode',
  'demand.mediaServerShare',
  'network.dirtyPagesConservative',
  'network.storageCopyRate',
  'storage.growthPerYear',
  'storage.freeShare',
  'availability.guestMtbf',
  'availability.haRestart',
  'availability.ftCoverage',
  'availability.commonCauseShare',
  'availability.siteAvailability',
  'availability.sharedOutagesPerYear',
  'licences.minimumOrderCores',
  'bill.horizonYears',
  'bill.escalationPerYear',
  'bill.hostInstallDays',
  'bill.clusterInstallDays',
];

const profilePrefix = 'machineProfiles/';
const isProfile = ({ name }: Assumption): boolean => name.startsWith(profilePrefix);
const isAsked = ({ name }: Assumption): boolean => askFirst.includes(name) || name.startsWith('prices/');

export function assumptionsSection(context: ReportContext): Section {
  const { plan, text } = context;
  const { sentences, document, labels } = text;
  const of = (state: Assumption['state']) => plan.assumptions.filter((assumption) => assumption.state === state);
  const open = of('assumed');
  const asked = [...open.filter(isAsked)].sort((a, b) => order(a) - order(b));
  const rest = open.filter((each) => !isAsked(each) && !isProfile(each));
  const count = sentences.assumptionsNote(open.length, of('confirmed').length, of('overridden').length);
  const settled = [...of('overridden'), ...of('confirmed')];
  const blocks: readonly Block[] =
    plan.assumptions.length === 0
      ? texts('normal', sentences.empty.assumptions)
      : [
          ...texts('normal', `${count} ${document.notes.toConfirm(asked.length)}`),
          ...(asked.length === 0 ? [] : [askedTable(context, asked)]),
          ...(settled.length === 0 ? [] : [settledTable(context, settled)]),
          ...profileTable(context, open.filter(isProfile)),
          ...(rest.length === 0 ? [] : [...texts('normal', document.notes.moreAssumptions), restTable(context, rest)]),
        ];
  return { id: 'assumptions', title: labels.sections.assumptions, level: 1, blocks };
}

const order = ({ name }: Assumption): number => {
  const place = askFirst.indexOf(name);
  return place < 0 ? -1 : place;
};

const labelOf = ({ text }: ReportContext, { name, label: english }: Assumption): string =>
  text.prose(text.quantityLabel(name, english));

function partsOf({ writing }: ReportContext, { value, unit }: Assumption): { number: string; unit: string } {
  return typeof value === 'number' ? figureParts(value, unit, writing) : { number: value, unit };
}

/** Site of an assumption where there are several; '' where it holds for all. */
const placeOf = ({ plan }: ReportContext, { site }: Assumption): string =>
  plan.sites.length > 1 && site !== null ? site : '';

const lineOf = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

function askedTable(context: ReportContext, asked: readonly Assumption[]): Block {
  const { columns } = context.text.labels;
  const { document, note } = context.text;
  const rows = asked.map((each) => {
    const parts = partsOf(context, each);
    return row(
      detailed(labelOf(context, each), lineOf(each.name, placeOf(context, each))),
      marked(parts.number, 'assumed'),
      parts.unit,
      note(each.note),
      each.source,
    );
  });
  return table(
    'to-confirm',
    document.sections.toConfirm,
    [
      words('assumption', columns.assumption, 2.2),
      { ...label('value', columns.value), align: 'right' },
      label('unit', columns.unit),
      words('why', columns.note, 2.6),
      words('source', columns.source, 1),
    ],
    rows,
    '',
  );
}

function settledTable(context: ReportContext, settled: readonly Assumption[]): Block {
  const { text, writing } = context;
  const { columns, states } = text.labels;
  const rows = settled.map((each) => {
    const { defaultValue, unit, state, reason } = each;
    const parts = partsOf(context, each);
    const before = typeof defaultValue === 'number' ? figureText(defaultValue, unit, writing) : (defaultValue ?? '');
    const replaced = state === 'overridden' && before !== '' ? text.sentences.replaced(before) : '';
    return row(
      detailed(labelOf(context, each), lineOf(each.name, placeOf(context, each))),
      parts.number,
      parts.unit,
      states[state],
      [reason ?? '', replaced].filter((part) => part !== '').join('; '),
    );
  });
  return table(
    'settled',
    text.document.captions.confirmed,
    [
      words('assumption', columns.assumption, 2.2),
      { ...label('value', columns.value), align: 'right' },
      label('unit', columns.unit),
      label('state', columns.state),
      words('why', columns.why, 2.6),
    ],
    rows,
    '',
  );
}

/** One row a machine profile, its assumed sizes in one cell: eight lines of the ledger become one. */
function profileTable(context: ReportContext, open: readonly Assumption[]): readonly Block[] {
  if (open.length === 0) return [];
  const { text, names, writing } = context;
  const ids = [...new Set(open.map(({ name }) => name.slice(profilePrefix.length).split('.')[0] ?? ''))];
  const rows = ids.map((id) => {
    const own = open.filter(({ name }) => name.startsWith(`${profilePrefix}${id}.`));
    const sizes = own.map((each) => {
      const field = text.prose(each.label.split(': ').at(-1) ?? each.label);
      return `${field}\u00a0${typeof each.value === 'number' ? figureText(each.value, each.unit, writing) : each.value}`;
    });
    const sources = [...new Set(own.map(({ source }) => source))].join(', ');
    return row(detailed(names.of('machineProfiles', id), id), marked(sizes.join(' · '), 'assumed'), sources);
  });
  return [
    table(
      'profiles',
      text.document.captions.machineSizes,
      [
        words('profile', text.labels.columns.machine, 1.3),
        words('sizes', text.labels.columns.assumption, 3.4),
        words('source', text.labels.columns.source, 1),
      ],
      rows,
      '',
    ),
  ];
}

const topics = ['demand', 'hosts', 'compatibility', 'storage', 'network', 'licences', 'bill', 'availability'] as const;
type Topic = (typeof topics)[number] | 'other';

function topicOf({ name }: Assumption): Topic {
  const prefix = name.split('.')[0] ?? '';
  if (prefix === 'host') return 'hosts';
  return topics.find((topic) => topic === prefix) ?? 'other';
}

function restTable(context: ReportContext, rest: readonly Assumption[]): Block {
  const { text } = context;
  const { columns } = text.labels;
  const groups = [...topics, 'other' as const].flatMap((topic): readonly RowGroup[] => {
    const rows = rest.filter((each) => topicOf(each) === topic).map((each) => restRow(context, each));
    return rows.length === 0 ? [] : [{ title: text.document.topics[topic], rows }];
  });
  return groupedTable({
    id: 'assumptions',
    caption: text.document.captions.otherAssumptions,
    columns: [
      words('assumption', columns.assumption, 2.4),
      words('name', columns.name, 2),
      { ...label('value', columns.value), align: 'right' },
      label('unit', columns.unit),
      words('source', columns.source, 1.2),
    ],
    groups,
    empty: '',
  });
}

function restRow(context: ReportContext, each: Assumption): Row {
  const parts = partsOf(context, each);
  const place = placeOf(context, each);
  return row(
    place === '' ? labelOf(context, each) : `${labelOf(context, each)} (${place})`,
    each.name,
    parts.number,
    parts.unit,
    each.source,
  );
}
