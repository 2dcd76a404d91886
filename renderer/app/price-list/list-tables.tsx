/** What a list gives, as tables: the first prices, the faulty rows, remarks, and what a new edition changes. */
import { formatPrice } from '../../../shared/text/numbers.ts';
import type {
  EditionDiff,
  ListPreview,
  ListPrice,
  ListPriceChange,
  ListRemark,
} from '../../../shared/ipc/price-list-shapes.ts';
import { Section } from '../../ui/page.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { useDoorText, useText, useWriting } from '../../parts/use-text.ts';

/** Height of a table that scrolls within the dialog [px]. */
const tableHeight = 300;

export function PriceRows({ preview: { sample, prices } }: { readonly preview: ListPreview }) {
  const words = useText().priceList;
  const writing = useWriting();
  const { columns: heads } = words;
  const text = (key: keyof ListPrice & keyof typeof heads, width?: number): Column<Numbered<ListPrice>> => ({
    key,
    head: heads[key],
    ...(width === undefined ? {} : { width }),
    text: (row) => String(row[key] ?? ''),
  });
  const day = (key: 'validFrom' | 'validTo'): Column<Numbered<ListPrice>> => ({
    key,
    head: heads[key],
    width: 104,
    text: (row) => row[key] ?? '',
    cell: (row) => (row[key] === null ? '' : writing.day(row[key])),
  });
  const all: readonly Column<Numbered<ListPrice>>[] = [
    text('part', 130),
    { key: 'id', head: heads.priceId, width: 130, text: ({ id }) => id },
    {
      key: 'description',
      head: heads.description,
      text: ({ vendor, description }) => [vendor, description].filter((each) => each !== '').join(' '),
    },
    text('category', 90),
    text('unit', 70),
    {
      key: 'price',
      head: heads.price,
      align: 'right',
      width: 120,
      text: ({ minor, currency }) => formatPrice(minor, currency, writing.locale),
    },
    {
      key: 'term',
      head: heads.term,
      width: 84,
      text: ({ termMonths }) => (termMonths === 0 ? '' : words.months(writing.number(termMonths))),
    },
    day('validFrom'),
    day('validTo'),
  ];
  const rows = numbered(sample);
  // A column that no row fills says nothing.
  const columns = all.filter(
    ({ key, text: of }) => key === 'part' || key === 'price' || rows.some((row) => of(row) !== ''),
  );
  return (
    <Section
      title={words.prices}
      lead={prices === 0 ? undefined : words.pricesLead(writing.number(sample.length), writing.number(prices))}
    >
      <Table
        caption={words.prices}
        rows={rows}
        rowKey={({ number }) => String(number)}
        columns={columns}
        empty={words.noPrices}
        maxHeight={tableHeight}
      />
    </Section>
  );
}

export function FaultyRows({ preview: { faults, faultyRows } }: { readonly preview: ListPreview }) {
  const words = useText().priceList;
  const writing = useWriting();
  if (faults.count === 0) return null;
  return (
    <Section
      title={faultyRows === 1 ? words.oneFault : words.faults(writing.number(faultyRows))}
      lead={words.faultsLead}
    >
      <Remarks remarks={faults} head={words.columns.fault} />
    </Section>
  );
}

/** Shut until they are asked for: they keep nothing out. */
export function OtherRows({ preview: { remarks, skipped } }: { readonly preview: ListPreview }) {
  const words = useText().priceList;
  const writing = useWriting();
  return (
    <div className="list-more">
      {remarks.count > 0 && (
        <details>
          <summary>{words.remarks(writing.number(remarks.count))}</summary>
          <Remarks remarks={remarks} head={words.columns.remark} />
        </details>
      )}
      {skipped.count > 0 && (
        <details>
          <summary>{words.skipped(writing.number(skipped.count))}</summary>
          <Remarks remarks={skipped} head={words.columns.remark} />
        </details>
      )}
    </div>
  );
}

function Remarks({
  remarks: { count, shown },
  head,
}: {
  readonly remarks: ListPreview['faults'];
  readonly head: string;
}) {
  const words = useText().priceList;
  const writing = useWriting();
  const said = useDoorText();
  const columns: readonly Column<Numbered<ListRemark>>[] = [
    {
      key: 'row',
      head: words.columns.row,
      align: 'right',
      width: 64,
      text: ({ row }) => (row === 0 ? words.wholeFile : writing.number(row)),
      sort: ({ row }) => row,
    },
    { key: 'column', head: words.columns.column, width: 150, text: ({ column }) => column },
    { key: 'message', head, text: ({ message }) => said(message) },
  ];
  return (
    <>
      {shown.length < count && (
        <p className="soft section-lead">{words.firstOf(writing.number(shown.length), writing.number(count))}</p>
      )}
      <Table
        caption={head}
        rows={numbered(shown)}
        rowKey={({ number }) => String(number)}
        columns={columns}
        maxHeight={tableHeight}
      />
    </>
  );
}

export function EditionChanges({ diff }: { readonly diff: EditionDiff }) {
  const words = useText().priceList;
  const writing = useWriting();
  const { columns: heads } = words;
  const price = (amount: ListPriceChange['before']): string =>
    amount === null ? '' : formatPrice(amount.minor, amount.currency, writing.locale);
  const columns: readonly Column<Numbered<ListPriceChange>>[] = [
    { key: 'name', head: heads.part, width: 140, text: ({ name }) => name },
    { key: 'description', head: heads.description, text: ({ description }) => description },
    { key: 'before', head: heads.before, align: 'right', width: 120, text: ({ before }) => price(before) },
    { key: 'after', head: heads.after, align: 'right', width: 120, text: ({ after }) => price(after) },
    {
      key: 'change',
      head: heads.change,
      align: 'right',
      width: 110,
      text: ({ share, kind }) => (share === null ? words.changeKinds[kind] : signedShare(share, writing.figure)),
      sort: ({ share }) => share,
    },
  ];
  const n = writing.number;
  return (
    <Section
      title={words.changes(diff.name, writing.day(diff.date))}
      lead={words.changeCounts(n(diff.added), n(diff.removed), n(diff.changed), n(diff.same + diff.reworded))}
    >
      <Table
        caption={words.changes(diff.name, writing.day(diff.date))}
        rows={numbered(diff.shown)}
        rowKey={({ number }) => String(number)}
        columns={columns}
        empty={words.noChanges}
        maxHeight={tableHeight}
      />
    </Section>
  );
}

export function signedShare(share: number, figure: (value: number, unit: string) => string): string {
  return `${share > 0 ? '+' : share < 0 ? '\u2212' : ''}${figure(Math.abs(share), 'share')}`;
}

type Numbered<Row> = Row & { readonly number: number };

/** Rows of a list may be alike in everything. */
const numbered = <Row extends object>(rows: readonly Row[]): readonly Numbered<Row>[] =>
  rows.map((row, number) => ({ ...row, number }));
