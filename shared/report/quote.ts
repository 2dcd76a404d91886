/** What surrounds the offer: terms, people to ask, what changed since the last revision; and, inside, cost and margin. */
import type { BillChange } from '../model/quote.ts';
import type { InsideView } from './plan-json.ts';
import { formatDate } from '../text/numbers.ts';
import { detailed, figure, label, money, numbers, percent, row, table, texts, total, words } from './build.ts';
import type { ReportContext } from './context.ts';
import type { Block, Section } from './model.ts';

/** Terms and contacts as the customer reads them; nothing where the quote has neither. */
export function termsSection({ plan, text }: ReportContext): readonly Section[] {
  const { quote } = plan;
  const paragraphs = quote.terms
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const contacts: readonly Block[] =
    quote.contacts.length === 0
      ? []
      : [
          {
            kind: 'lines',
            lines: quote.contacts.map(({ role, party }) => ({
              label: role,
              text: [party.name, party.contact, party.phone, party.email]
                .filter((part): part is string => part !== undefined && part !== '')
                .join(' · '),
            })),
          },
        ];
  const blocks = [...texts('normal', ...paragraphs), ...contacts];
  return blocks.length === 0 ? [] : [{ id: 'terms', title: text.document.sections.terms, level: 1, blocks }];
}

export function historySection({ plan, text }: ReportContext): readonly Section[] {
  const { history, changes } = plan.quote;
  if (history.length === 0) return [];
  const { document, labels } = text;
  const rows = history.map(({ revision, date, note, currency, oneOffMinor, yearlyMinor }) =>
    row(
      detailed(`${labels.revision} ${revision}`, note),
      formatDate(date, text.locale),
      currency === plan.bill.currency ? oneOffMinor : null,
      currency === plan.bill.currency ? yearlyMinor : null,
    ),
  );
  const revisions = table(
    'revisions',
    '',
    [
      words('revision', labels.revision),
      label('date', labels.date),
      numbers('once', labels.columns.oneOff, '', money),
      numbers('year', labels.columns.yearly, '', money),
    ],
    rows,
    '',
  );
  const changed = changes === null || changes.length === 0 ? [] : [changesTable(text, changes)];
  return [{ id: 'history', title: document.sections.history, level: 1, blocks: [revisions, ...changed] }];
}

function changesTable({ document, labels, lineName }: ReportContext['text'], changes: readonly BillChange[]): Block {
  const add = (part: (change: BillChange) => number): number => changes.reduce((sum, each) => sum + part(each), 0);
  return table(
    'changes',
    document.captions.changes,
    [
      words('item', labels.columns.item, 2),
      label('change', document.columns.change),
      numbers('before', document.columns.before, '', figure),
      numbers('after', document.columns.after, '', figure),
      numbers('once', labels.columns.oneOff, '', money),
      numbers('year', labels.columns.yearly, '', money),
    ],
    [
      ...changes.map((change) =>
        row(
          lineName(change.line, change.description),
          document.quote.kinds[change.kind],
          change.before?.quantity ?? null,
          change.after?.quantity ?? null,
          change.oneOffMinor === 0 ? null : change.oneOffMinor,
          change.yearlyMinor === 0 ? null : change.yearlyMinor,
        ),
      ),
      total(
        labels.total,
        null,
        null,
        null,
        add(({ oneOffMinor }) => oneOffMinor),
        add(({ yearlyMinor }) => yearlyMinor),
      ),
    ],
    '',
  );
}

/** Cost and margin line by line; made only from what is handed over for the partner's own eyes. */
export function insideSection({ plan, text }: ReportContext, own: InsideView | null): readonly Section[] {
  if (own === null) return [];
  const { inside } = own;
  const { document, labels, sentences } = text;
  const lineOf = new Map([...plan.bill.lines, ...plan.bill.optionalLines].map((line) => [line.id, line]));
  const rows = inside.lines.map(({ id, costMinor, marginMinor, marginShare, costReason, discountReason }) => {
    const line = lineOf.get(id);
    const reasons = [costReason, discountReason].filter((reason) => reason !== '').join('; ');
    const place = plan.sites.length > 1 ? (line?.site ?? '') : '';
    const detail = [place, reasons].filter((part) => part !== '').join(' · ');
    return row(
      detailed(text.lineName(id, line?.description ?? id), detail),
      line?.term === 'year' ? labels.columns.yearly : labels.columns.oneOff,
      line?.totalMinor ?? null,
      costMinor ?? labels.none,
      marginMinor ?? labels.none,
      marginShare,
    );
  });
  // Where no cost is known there is no margin either; a zero would say that there is none.
  const sum = (title: string, { netMinor, costMinor, marginMinor, marginShare }: typeof inside.oneOff) =>
    netMinor === 0 && costMinor === 0
      ? total(title, null, labels.none, labels.none, labels.none, null)
      : total(title, null, netMinor, costMinor, marginMinor, marginShare);
  // Two sites with the same part are one name.
  const uncosted = [...new Set(inside.uncosted.map((id) => text.lineName(id, lineOf.get(id)?.description ?? id)))];
  return [
    {
      id: 'inside',
      title: document.sections.inside,
      level: 1,
      blocks: [
        ...texts('normal', document.notes.insideNote),
        table(
          'inside',
          document.captions.insideLines,
          [
            words('item', labels.columns.item, 2),
            label('term', ''),
            numbers('net', document.quote.net, '', money),
            numbers('cost', document.columns.cost, '', money),
            numbers('margin', document.columns.margin, '', money),
            numbers('marginShare', document.columns.marginShare, '%', percent(1)),
          ],
          [
            ...rows,
            sum(`${labels.total}, ${labels.columns.oneOff}`, inside.oneOff),
            sum(`${labels.total}, ${labels.columns.yearly}`, inside.yearly),
          ],
          sentences.empty.bill,
        ),
        ...texts('quiet', uncosted.length === 0 ? '' : `${document.columns.uncosted}: ${sentences.list(uncosted)}.`),
      ],
    },
  ];
}
