/** Sweep and heat map as sections: the table with a bar beside it, the jumps with their reasons, break-even points. */
import type { Jump } from '../../whatif/landmarks.ts';
import type { HeatMap } from '../../whatif/heat-map.ts';
import type { Sweep } from '../../whatif/sweep.ts';
import { reasons } from '../../text/en/reasons.ts';
import { crossingText, jumpReason, jumpText, sweepLabels } from '../../text/what-if.ts';
import { row, table, text, texts, words } from '../build.ts';
import type { Block, Section } from '../model.ts';
import { figureParts } from '../number-text.ts';
import { figures, shownFigure, shownValue, type WhatIfContext } from './context.ts';

export interface SweepNames {
  /** Of the axis. */
  readonly label: string;
  readonly unit: string;
  readonly of: Parameters<typeof shownValue>[2];
  /** Of what is swept, and of what it is compared against. */
  readonly base: string;
  readonly against: string | null;
}

export function sweepSection(sweep: Sweep, names: SweepNames, context: WhatIfContext): Section {
  return {
    id: 'sweep',
    title: sweepLabels.title(names.label),
    level: 1,
    blocks: [
      ...texts('normal', sweep.complete ? '' : sweepLabels.partial),
      pointTable(sweep, names, context),
      jumpTable(sweep, names, context),
      ...crossings(sweep, names, context),
    ],
  };
}

function pointTable({ points, figures: shown }: Sweep, names: SweepNames, context: WhatIfContext): Block {
  const head = (label: string, unit: string): string => {
    const { unit: word } = figureParts(0, unit, context.writing);
    return word === '' ? label : `${label}\n${word}`;
  };
  const number = (value: number | undefined, unit: string): string =>
    value === undefined ? '' : figureParts(value, unit, context.writing).number;
  const firsts = points.map((point) => point.figures[0] ?? 0);
  return table(
    'points',
    '',
    [
      words('value', names.label, 0),
      ...shown.flatMap(({ label, unit }, i) => [
        figures(`f${i}`, head(label, unit)),
        ...(names.against === null ? [] : [figures(`a${i}`, sweepLabels.against(names.against))]),
      ]),
      words('bar', '', 0),
    ],
    points.map((point, i) =>
      row(
        shownValue(point.value, names.unit, names.of, context),
        ...shown.flatMap(({ unit }, f) => [
          number(point.figures[f], unit),
          ...(names.against === null ? [] : [number(point.against[f], unit)]),
        ]),
        `${bar(firsts[i] ?? 0, firsts)}${point.blocking > 0 ? ` ■ ${point.blocking}` : ''}`,
      ),
    ),
    '',
  );
}

const barWidth = 14;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** From a little below the least to the most; nothing where all are equal. */
export function bar(value: number, all: readonly number[]): string {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (most === least) return '';
  const filled = Math.round((1 + ((value - least) / (most - least)) * (barWidth - 1)) * 8);
  return `${'█'.repeat(Math.floor(filled / 8))}${eighths[filled % 8] ?? ''}`;
}

/** A jump and its reason, as texts. */
export function jumpWords(
  { kind, from, to, reason }: Jump,
  { names, show }: WhatIfContext,
): { readonly what: string; readonly why: string } {
  const named = (id: number | string): number | string =>
    kind === 'edition' && id !== '' ? names.of('editions', String(id)) : id;
  return {
    what: jumpText(kind, named(from), named(to)),
    why: jumpReason(reason.code, reason.figures, show, (why, figures) =>
      reasons.editionReasonText(why, figures, show).replace(/\.$/, ''),
    ),
  };
}

function jumpTable({ jumps }: Sweep, names: SweepNames, context: WhatIfContext): Block {
  const value = (each: Sweep['points'][number]['value']): string => shownValue(each, names.unit, names.of, context);
  return table(
    'jumps',
    sweepLabels.jumps,
    [words('between', sweepLabels.between), words('what', sweepLabels.what), words('why', sweepLabels.why, 2)],
    jumps.map((jump) => {
      const { what, why } = jumpWords(jump, context);
      const [low, high] = jump.between.map(value);
      return row(low === high ? sweepLabels.about(low ?? '') : `${low} – ${high}`, what, why);
    }),
    sweepLabels.none,
  );
}

function crossings(sweep: Sweep, names: SweepNames, context: WhatIfContext): readonly Block[] {
  const { against } = names;
  if (against === null) return [];
  const items = sweep.crossings.map(({ figure, between, lowerBeyond }) =>
    crossingText({
      figure: sweep.figures.find(({ name }) => name === figure)?.label ?? figure,
      at: shownFigure(between[1], names.unit, context),
      base: names.base,
      against,
      lowerBeyond,
    }),
  );
  return [
    { kind: 'list', caption: sweepLabels.crossings, items: items.length === 0 ? [sweepLabels.noCrossing] : items },
  ];
}

/** Columns up to which a heat map is a table of figures; beyond it is shades only. */
const widestTable = 6;
const shades = ['░', '▒', '▓', '█'];

export function heatMapSection(
  { across, down, figure, values, complete }: HeatMap,
  names: { readonly across: SweepNames; readonly down: SweepNames },
  context: WhatIfContext,
): Section {
  const known = values.flatMap((line) => line.filter((value): value is number => value !== null));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const shade = (value: number | null): string => {
    if (value === null) return '·';
    const step = most === least ? 0 : Math.floor(((value - least) / (most - least)) * shades.length);
    return shades[Math.min(shades.length - 1, step)] ?? '';
  };
  const isTable = across.values.length <= widestTable;
  const heads = across.values.map((value) => shownValue(value, names.across.unit, names.across.of, context));
  const number = (value: number | null): string =>
    value === null ? '' : figureParts(value, figure.unit, context.writing).number;
  const columns = isTable
    ? [words('down', names.down.label, 0), ...heads.map((head, i) => figures(String(i), head))]
    : [
        words('down', names.down.label, 0),
        words('shades', `${names.across.label}: ${heads[0] ?? ''} – ${heads.at(-1) ?? ''}`),
      ];
  return {
    id: 'heat-map',
    title: sweepLabels.heatTitle(figure.label, names.across.label, names.down.label),
    level: 1,
    blocks: [
      ...texts('normal', complete ? '' : sweepLabels.partial),
      table(
        'heat-map',
        '',
        columns,
        values.map((line, i) => {
          const head = shownValue(down.values[i] ?? null, names.down.unit, names.down.of, context);
          if (isTable) return row(head, ...line.map((value) => `${number(value)} ${shade(value)}`));
          return row(head, line.map(shade).join(''));
        }),
        '',
      ),
      text(
        sweepLabels.shades(shownFigure(least, figure.unit, context), shownFigure(most, figure.unit, context)),
        'quiet',
      ),
    ],
  };
}
