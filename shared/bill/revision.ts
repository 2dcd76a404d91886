/** Revisions of a quote: what is kept of one that is sent, and what has changed since. */
import type { Bill, BillLine } from '../model/bill.ts';
import type { BillChange, QuotePlan, QuoteRevision, QuoteWish, RevisionLine } from '../model/quote.ts';

/** The bill as a revision keeps it. */
export function revisionOf(
  { currency, lines, optionalLines }: Bill,
  { revision, date, note }: Pick<QuoteRevision, 'revision' | 'date' | 'note'>,
): QuoteRevision {
  return { revision, date, note, currency, lines: [...lines, ...optionalLines].map(keptLine) };
}

function keptLine({
  id,
  description,
  quantity,
  unit,
  unitNetMinor,
  totalMinor,
  term,
  standing,
}: BillLine): RevisionLine {
  return { id, description, quantity, unit, unitNetMinor, totalMinor, term, standing };
}

/** The quote of a project whose bill is `bill`. */
export function quotePlan(
  wish: QuoteWish,
  { revision, date }: { readonly revision: number; readonly date: string },
  bill: Bill,
): QuotePlan {
  const last = wish.revisions.at(-1);
  return {
    number: wish.number,
    revision,
    date,
    validUntil: wish.validUntil ?? dayAfter(date, wish.validDays),
    contacts: wish.contacts,
    terms: wish.terms,
    history: wish.revisions.map((each) => ({
      revision: each.revision,
      date: each.date,
      note: each.note,
      currency: each.currency,
      oneOffMinor: countedSum(each.lines, 'once'),
      yearlyMinor: countedSum(each.lines, 'year'),
    })),
    changes: last === undefined || last.currency !== bill.currency ? null : changesSince(last, bill),
  };
}

/** Lines that came, went or changed; together they make the difference of the totals. */
export function changesSince(last: QuoteRevision, bill: Bill): readonly BillChange[] {
  const before = new Map(last.lines.map((line) => [line.id, line]));
  const after = new Map([...bill.lines, ...bill.optionalLines].map((line) => [line.id, keptLine(line)]));
  const ids = [...after.keys(), ...[...before.keys()].filter((id) => !after.has(id))];
  return ids.flatMap((id): BillChange[] => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    if (was !== null && is !== null && isSame(was, is)) return [];
    const effect = (term: 'once' | 'year'): number => counted(is, term) - counted(was, term);
    return [
      {
        line: id,
        description: (is ?? was)?.description ?? '',
        kind: was === null ? 'added' : is === null ? 'removed' : 'changed',
        before: was,
        after: is,
        oneOffMinor: effect('once'),
        yearlyMinor: effect('year'),
      },
    ];
  });
}

/** A new wording alone changes nothing the customer pays for. */
function isSame(was: RevisionLine, is: RevisionLine): boolean {
  return (['quantity', 'unit', 'unitNetMinor', 'totalMinor', 'term', 'standing'] as const).every(
    (field) => was[field] === is[field],
  );
}

const counted = (line: RevisionLine | null, term: 'once' | 'year'): number =>
  line?.standing === 'included' && line.term === term ? (line.totalMinor ?? 0) : 0;

const countedSum = (lines: readonly RevisionLine[], term: 'once' | 'year'): number =>
  lines.reduce((sum, line) => sum + counted(line, term), 0);

const millisecondsPerDay = 86_400_000;

/** The ISO day `days` after `date`; UTC has no days of 23 or 25 hours. */
function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
}
