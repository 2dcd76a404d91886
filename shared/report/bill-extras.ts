/** Around the bill: optional items apart, value added tax, cost over several horizons, the price books asked. */
import type { BillLine, TaxedSum, VatTotals } from '../model/bill.ts';
import { formatDate } from '../text/numbers.ts';
import { reportUnit } from '../text/units.ts';
import { detailed, figure, label, money, numbers, row, table, texts, total, words, type CellLike } from './build.ts';
import type { ReportContext } from './context.ts';
import type { Block, Row } from './model.ts';
import { figureText } from './number-text.ts';

/** Optional and alternative items, which are in no total. */
export function optionalTable(context: ReportContext): readonly Block[] {
  const { plan, text } = context;
  const { labels, document } = text;
  const { columns } = labels;
  const { optionalLines, options } = plan.bill;
  if (optionalLines.length === 0) return [];
  const hasAlternatives = optionalLines.some(({ alternativeTo }) => alternativeTo !== null);
  const rows = optionalLines.map((line) => optionalRow(context, line, hasAlternatives));
  const gap = hasAlternatives ? [null] : [];
  const sum = total(
    document.quote.allOptions,
    ...gap,
    null,
    null,
    null,
    orNothing(options.oneOffMinor),
    orNothing(options.yearlyMinor),
  );
  const hasOptions = optionalLines.some(({ standing }) => standing === 'optional');
  return [
    table(
      'bill-options',
      document.captions.optional,
      [
        words('item', columns.item),
        ...(hasAlternatives ? [words('replaces', document.columns.replaces, 0.5)] : []),
        numbers('quantity', columns.quantity, '', figure),
        label('unit', columns.unit),
        numbers('net', columns.net, '', money),
        numbers('once', columns.oneOff, '', money),
        numbers('year', columns.yearly, '', money),
      ],
      [...rows, ...(hasOptions ? [sum] : [])],
      '',
    ),
  ];
}

function optionalRow({ plan, text }: ReportContext, line: BillLine, hasAlternatives: boolean): Row {
  const { labels, document } = text;
  const { bill } = plan;
  const replaced = [...bill.lines, ...bill.optionalLines].find(({ id }) => id === line.alternativeTo);
  const detail = [document.quote.standings[line.standing], line.vendor, line.part];
  const unit = line.unit === '' ? labels.pieces : reportUnit(line.unit, bill.currency, text.locale);
  const isOnce = line.term === 'once';
  const price = (minor: number | null): CellLike => {
    if (minor === null) return { value: labels.noPrice };
    return line.price.illustrative ? { value: minor, mark: 'illustrative' } : { value: minor };
  };
  const instead =
    replaced === undefined ? (line.alternativeTo ?? '') : text.lineName(replaced.id, replaced.description);
  return row(
    detailed(text.lineName(line.id, line.description), detail.filter((part) => part !== '').join(' · ')),
    ...(hasAlternatives ? [instead] : []),
    line.quantity,
    unit,
    price(line.unitNetMinor),
    isOnce ? line.totalMinor : null,
    isOnce ? null : line.totalMinor,
  );
}

const orNothing = (minor: number): number | null => (minor === 0 ? null : minor);

/** Net, tax and gross of what the partner sells; nothing where the quote names no tax. */
export function vatTable({ plan, text, writing }: ReportContext): readonly Block[] {
  const { document, labels } = text;
  const { vat, offer } = plan.bill;
  if (vat === null) return texts('quiet', document.quote.exclusive);
  const rows = vat.rates.map(({ share, oneOffNetMinor, oneOffVatMinor, yearlyNetMinor, yearlyVatMinor }) =>
    row(
      document.quote.vat(figureText(share, 'share', writing)),
      oneOffNetMinor,
      oneOffVatMinor,
      yearlyNetMinor,
      yearlyVatMinor,
    ),
  );
  const { oneOffVatMinor, yearlyVatMinor, oneOffGrossMinor, yearlyGrossMinor } = vat;
  return [
    table(
      'bill-vat',
      document.captions.vat,
      [
        words('rate', document.columns.rate),
        numbers('netOnce', document.columns.netOnce, '', money),
        numbers('vatOnce', document.columns.vatOnce, '', money),
        numbers('netYear', document.columns.netYear, '', money),
        numbers('vatYear', document.columns.vatYear, '', money),
      ],
      [
        ...rows,
        total(labels.total, offer.oneOffMinor, oneOffVatMinor, offer.yearlyMinor, yearlyVatMinor),
        total(document.quote.gross, null, oneOffGrossMinor, null, yearlyGrossMinor),
      ],
      '',
    ),
  ];
}

/** More rates than this share one column of tax in the table of the years; the table below has each of them. */
const rateColumns = 3;

/** What is paid of what the partner sells, year by year and over years; nothing where the quote names no tax. */
export function vatOverTime(context: ReportContext): readonly Block[] {
  const { vat } = context.plan.bill;
  if (vat === null) return [];
  return [...texts('quiet', context.text.document.quote.vatNote), vatYears(context, vat), vatHorizons(context, vat)];
}

function vatYears({ text, writing }: ReportContext, { years, overHorizon, rates }: VatTotals): Block {
  const { document, labels } = text;
  const isSplit = rates.length <= rateColumns;
  const taxes = ({ rates: each, vatMinor }: TaxedSum): readonly number[] =>
    isSplit ? each.map((rate) => rate.vatMinor) : [vatMinor];
  const taxHeads = isSplit
    ? rates.map(({ share }) => document.quote.vat(figureText(share, 'share', writing)))
    : [document.captions.vat];
  const cells = (each: TaxedSum): readonly number[] => [each.netMinor, ...taxes(each), each.grossMinor];
  return table(
    'bill-vat-years',
    document.captions.vatYears,
    [
      words('year', labels.columns.year),
      numbers('net', document.quote.net, '', money),
      ...taxHeads.map((head, index) => numbers(`vat-${index + 1}`, head, '', money)),
      numbers('gross', document.quote.gross, '', money),
    ],
    [...years.map((each) => row(String(each.year), ...cells(each))), total(labels.allYears, ...cells(overHorizon))],
    '',
  );
}

function vatHorizons({ text, writing }: ReportContext, { horizons, rates }: VatTotals): Block {
  const { document } = text;
  const { quote } = document;
  return table(
    'bill-vat-horizons',
    document.captions.vatHorizons,
    [words('part', ''), ...horizons.map(({ years }) => numbers(`over-${years}`, quote.horizon(years), '', money))],
    [
      row(quote.net, ...horizons.map(({ netMinor }) => netMinor)),
      ...rates.map(({ share }, place) =>
        row(
          quote.vat(figureText(share, 'share', writing)),
          ...horizons.map((horizon) => horizon.rates[place]?.vatMinor ?? null),
        ),
      ),
      total(quote.gross, ...horizons.map(({ grossMinor }) => grossMinor)),
    ],
    '',
  );
}

/** Over 1, 3 and 5 years, beside what of it the partner sells. */
export function horizonTable({ plan, text }: ReportContext): readonly Block[] {
  const { document, labels } = text;
  const { horizons, offer, oneOffMinor, yearlyMinor } = plan.bill;
  if (horizons.length === 0) return [];
  const rest = [oneOffMinor - offer.oneOffMinor, yearlyMinor - offer.yearlyMinor] as const;
  const split =
    rest[0] === 0 && rest[1] === 0
      ? []
      : [
          table(
            'bill-offer',
            document.quote.offered,
            [
              words('part', labels.columns.section),
              numbers('once', labels.columns.oneOff, '', money),
              numbers('year', labels.columns.yearly, '', money),
            ],
            [
              row(document.quote.offered, orNothing(offer.oneOffMinor), orNothing(offer.yearlyMinor)),
              row(document.quote.notOffered, orNothing(rest[0]), orNothing(rest[1])),
              total(labels.total, oneOffMinor, yearlyMinor),
            ],
            '',
          ),
        ];
  return [
    table(
      'bill-horizons',
      labels.keyFigures.horizon,
      [words('horizon', labels.columns.horizon), numbers('sum', labels.columns.sum, '', money)],
      horizons.map(({ years, minor }) => row(document.quote.horizon(years), minor)),
      '',
    ),
    ...split,
  ];
}

/** The books asked, in their order; only where there is more than the bundled one. */
export function booksTable({ plan, text }: ReportContext): readonly Block[] {
  const { labels } = text;
  const books = plan.bill.priceBooks;
  if (books.length < 2) return [];
  return [
    table(
      'bill-books',
      labels.priceBook,
      [words('book', labels.priceBook), label('date', labels.date), numbers('lines', labels.columns.count, '', figure)],
      books.map(({ name, date, lines, illustrative }) =>
        row(
          illustrative ? { value: text.prose(name), mark: 'illustrative' } : text.prose(name),
          formatDate(date, text.locale),
          lines,
        ),
      ),
      '',
    ),
  ];
}
