/** A comparison as a section of a document: the paragraph, then inputs, figures, bill, licences, findings, outage. */
import type { BillDifference, LineDifference } from '../../whatif/compare-bill.ts';
import type { Comparison, FigureDifference } from '../../whatif/compare.ts';
import { formatFigure } from '../../text/numbers.ts';
import { compareParagraph, type CompareFacts } from '../../text/what-if/compare.ts';
import { groupedTable, money, numbers, row, table, text, total, words } from '../build.ts';
import type { Block, Row, Section } from '../model.ts';
import { figureParts } from '../number-text.ts';
import {
  figures,
  labelOf,
  plainMoney,
  shownFigure,
  shownValue,
  signedMoney,
  withSign,
  type WhatIfContext,
} from './context.ts';

/** The chapter of one comparison; `number` tells several apart. */
export function comparisonSection(
  comparison: Comparison,
  context: WhatIfContext,
  number = 1,
  callPriceMinor: number | null = null,
): Section {
  const { compare: labels } = context.text.whatIf;
  return {
    id: `comparison-${number}`,
    title: labels.title(comparison.to, comparison.from),
    level: 1,
    blocks: [
      text(comparisonWords(comparison, context, callPriceMinor)),
      inputTable(comparison, context),
      figureTable(comparison, context),
      ...(comparison.bill === null ? [text(labels.currencies)] : [billTable(comparison.bill, context)]),
      licenceTable(comparison, context),
      findingTable(comparison, context),
      blockTable(comparison, context),
    ],
  };
}

/** What the change buys and what it costs, in one paragraph. */
export function comparisonWords(
  comparison: Comparison,
  context: WhatIfContext,
  callPriceMinor: number | null = null,
): string {
  return compareParagraph(compareFacts(comparison, context, callPriceMinor), context.text.whatIf.compareSentences);
}

/** The head of the column says it. */
const percentSign = '\u202f%';

const way = (value: number): number => Math.sign(value);

/** Differences below these, a year, are none: nobody pays for a third of a second. The tables show them all the same. */
const leastMinutes = 0.005;
const leastCalls = 0.1;

/** Lines that the paragraph names. */
const driversNamed = 3;

/** The facts of the paragraph. */
export function compareFacts(
  comparison: Comparison,
  context: WhatIfContext,
  callPriceMinor: number | null = null,
): CompareFacts {
  const { from, to, bill, findings, licences, payback } = comparison;
  const { compare: labels } = context.text.whatIf;
  const figure = (name: string): FigureDifference | undefined => comparison.figures.find((each) => each.name === name);
  const [downtime, hosts, users] = ['project.downtimePerYear', 'project.hosts', 'project.users'].map(figure);
  const moved = (minor: number) => ({ way: way(minor), amount: plainMoney(minor, context) });
  const counted = (severity: string) => ({
    comes: findings.comes.filter((each) => each.severity === severity && each.code !== unfitCode).length,
    goes: findings.goes.filter((each) => each.severity === severity && each.code !== unfitCode).length,
  });
  const minutes = (value: number | undefined): string =>
    formatFigure(value ?? 0, '', context.writing.locale) + labels.minutes;
  return {
    from,
    to,
    years: payback?.years ?? 0,
    horizon: bill === null ? null : moved(bill.overHorizonMinor),
    once: bill === null ? null : moved(bill.oneOffMinor),
    minutes: {
      way: Math.abs(downtime?.absolute ?? 0) < leastMinutes ? 0 : way(downtime?.absolute ?? 0),
      amount: minutes(Math.abs(downtime?.absolute ?? 0)),
      from: minutes(downtime?.from),
      to: minutes(downtime?.to),
    },
    hosts: { from: hosts?.from ?? 0, to: hosts?.to ?? 0 },
    users: {
      from: users?.from ?? 0,
      to: users?.to ?? 0,
      text: labels.usersServed(shownFigure(users?.to ?? 0, '', context), shownFigure(users?.from ?? 0, '', context)),
    },
    editions: licences
      .filter((each) => each.from.edition !== each.to.edition)
      .map((each) => ({ from: edition(each.from.edition, context), to: edition(each.to.edition, context) })),
    blocking: counted('blocking'),
    warnings: counted('warning'),
    unfit: findings.comes.filter(({ code }) => code === unfitCode).length,
    drivers: drivers(bill, context),
    payback:
      payback === null || payback.perCall === null || Math.abs(payback.callsAvoided) < leastCalls
        ? null
        : {
            way: way(payback.costMinor),
            perCall: plainMoney(payback.perCall * context.minorPerUnit, context),
            calls: shownFigure(Math.abs(payback.callsAvoided), '', context),
            atPrice: atPrice(payback, callPriceMinor, context),
          },
  };
}

/** Calls that must be avoided at a price of one's own: cost over price and years. */
function atPrice(
  { costMinor, years }: NonNullable<Comparison['payback']>,
  priceMinor: number | null,
  context: WhatIfContext,
): { readonly price: string; readonly calls: string } | null {
  if (priceMinor === null || priceMinor <= 0 || years === 0) return null;
  const calls = Math.abs(costMinor) / (priceMinor * years);
  return { price: plainMoney(priceMinor, context), calls: shownFigure(calls, '', context) };
}

/** The finding of a change that no longer fits is told on its own. */
const unfitCode = 'SCEN-01';

function drivers(bill: BillDifference | null, context: WhatIfContext): readonly string[] {
  if (bill === null) return [];
  return [...bill.lines]
    .sort((a, b) => Math.abs(b.overHorizonMinor) - Math.abs(a.overHorizonMinor))
    .filter(({ overHorizonMinor }) => overHorizonMinor !== 0)
    .slice(0, driversNamed)
    .map(
      (line) => `${describe(line.id, line.to ?? line.from, context)} ${signedMoney(line.overHorizonMinor, context)}`,
    );
}

/** A bill line on one of the sides; the user's own words stay. */
const describe = (id: string, side: LineDifference['from'], { text: words }: WhatIfContext): string =>
  words.lineName(id, side?.description ?? '');

const edition = (id: string | null, { names, text: words }: WhatIfContext): string =>
  id === null ? words.whatIf.compare.none : names.of('editions', id);

const hasSites = (sites: readonly (string | null)[]): boolean => new Set(sites).size > 1;

function inputTable({ inputs }: Comparison, context: WhatIfContext): Block {
  const { compare: labels } = context.text.whatIf;
  const { columns } = labels;
  return table(
    'inputs',
    labels.inputs,
    [words('what', columns.what, 2), words('from', columns.before), words('to', columns.after)],
    inputs.map(({ name, label, site, unit, of, from: before, to: after }) =>
      row(
        {
          value: labelOf({ name, label }, context),
          detail: site === null || !hasSites(inputs.map((each) => each.site)) ? name : `${name} · ${site}`,
        },
        shownValue(before, unit, of, context),
        shownValue(after, unit, of, context),
      ),
    ),
    labels.same,
  );
}

function figureTable({ figures: differences }: Comparison, context: WhatIfContext): Block {
  const { compare: labels } = context.text.whatIf;
  const { columns } = labels;
  const { locale } = context.writing;
  const number = (value: number, unit: string): string => figureParts(value, unit, context.writing).number;
  return table(
    'key-figures',
    labels.figures,
    [
      words('what', columns.what, 2),
      figures('from', columns.before),
      figures('to', columns.after),
      figures('change', columns.change),
      figures('share', columns.share),
      words('unit', '', 0),
    ],
    differences.map(({ name, label, unit, from: before, to: after, absolute, relative }) =>
      row(
        labelOf({ name, label }, context),
        number(before, unit),
        number(after, unit),
        absolute === 0 ? labels.none : withSign(absolute, number(absolute, unit)),
        relative === null || absolute === 0
          ? labels.none
          : withSign(relative, formatFigure(relative, 'share', locale).replace(percentSign, '')),
        figureParts(after, unit, context.writing).unit,
      ),
    ),
    labels.same,
  );
}

function billTable(
  { lines, oneOffMinor, yearlyMinor, overHorizonMinor }: BillDifference,
  context: WhatIfContext,
): Block {
  const { compare: labels } = context.text.whatIf;
  const { columns } = labels;
  const sections = [...new Set(lines.map(({ section }) => section))];
  const sum: Row = total(labels.whole, null, oneOffMinor, yearlyMinor, overHorizonMinor);
  return groupedTable({
    id: 'bill-difference',
    caption: labels.bill,
    columns: [
      words('line', columns.line, 2),
      figures('quantity', columns.quantity),
      numbers('once', columns.once, '', money),
      numbers('year', columns.yearly, '', money),
      numbers('horizon', columns.horizon, '', money),
    ],
    groups:
      lines.length === 0
        ? []
        : [
            ...sections.map((section) => ({
              title: context.text.labels.billSections[section],
              rows: lines.filter((line) => line.section === section).map((line) => lineRow(line, context)),
            })),
            { title: null, rows: [sum] },
          ],
    empty: labels.sameBill,
  });
}

function lineRow(line: LineDifference, context: WhatIfContext): Row {
  const { compare: labels } = context.text.whatIf;
  const { from, to, kind, term, totalMinor, overHorizonMinor } = line;
  const amount = (side: LineDifference['from']): string =>
    side === null ? '0' : formatFigure(side.quantity, '', context.writing.locale);
  const renamed =
    from !== null && to !== null && from.description !== to.description ? `${describe(line.id, from, context)} → ` : '';
  const quantity = amount(from) === amount(to) ? amount(to) : `${amount(from)} → ${amount(to)}`;
  return row(
    `${renamed}${describe(line.id, to ?? from, context)}${kind === 'changed' ? '' : ` (${labels.kinds[kind]})`}`,
    quantity,
    term === 'once' ? totalMinor : null,
    term === 'year' ? totalMinor : null,
    overHorizonMinor,
  );
}

function licenceTable({ licences }: Comparison, context: WhatIfContext): Block {
  const { compare: labels } = context.text.whatIf;
  const { columns } = labels;
  const side = ({ edition: id, licences: count }: Comparison['licences'][number]['from']): string =>
    id === null ? labels.none : `${count} × ${edition(id, context)}`;
  return table(
    'licences-difference',
    labels.licences,
    [words('site', columns.site), words('from', columns.before, 2), words('to', columns.after, 2)],
    licences.map((each) => {
      const names = (ids: readonly string[]): string => ids.map((id) => edition(id, context)).join(', ');
      const detail = labels.qualifying(names(each.qualifiesNow), names(each.noLonger));
      return row(each.site, side(each.from), { value: side(each.to), detail });
    }),
    labels.sameLicences,
  );
}

function findingTable({ findings }: Comparison, context: WhatIfContext): Block {
  const { compare: labels } = context.text.whatIf;
  const { columns } = labels;
  const rows = (list: Comparison['findings']['comes']): readonly Row[] =>
    list.map((finding) =>
      row(finding.code, context.text.labels.severity[finding.severity], context.findingText(finding)),
    );
  return groupedTable({
    id: 'findings-difference',
    caption: labels.findings,
    columns: [words('code', '', 0), words('severity', '', 0), words('finding', columns.finding, 3)],
    groups: [
      { title: labels.comes, rows: rows(findings.comes) },
      { title: labels.goes, rows: rows(findings.goes) },
      { title: labels.severityChanges, rows: rows(findings.changes.map(({ finding }) => finding)) },
    ].filter((group) => group.rows.length > 0),
    empty: labels.sameFindings,
  });
}

function blockTable({ availability }: Comparison, context: WhatIfContext): Block {
  const { compare: labels } = context.text.whatIf;
  const { columns } = labels;
  const named = context.text.labels.blocks as Readonly<Record<string, string>>;
  const several = hasSites(availability.map(({ site }) => site));
  const minutes = (value: number): string => formatFigure(value, '', context.writing.locale);
  return table(
    'blocks-difference',
    `${labels.availability} (${context.text.labels.units.minutesPerYear})`,
    [
      words('block', columns.block, 2),
      figures('from', columns.before),
      figures('to', columns.after),
      figures('change', columns.change),
    ],
    availability.map(({ site, block, fromMinutes, toMinutes, minutes: change }) =>
      row(
        `${several ? `${site}: ` : ''}${named[block] ?? block}`,
        minutes(fromMinutes),
        minutes(toMinutes),
        change === 0 ? labels.none : withSign(change, minutes(change)),
      ),
    ),
    labels.same,
  );
}
