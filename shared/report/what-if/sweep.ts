/** Sweep and heat map as sections: the table with a bar beside it, the jumps with their reasons, break-even points. */
import type { Jump } from '../../whatif/landmarks.ts';
import type { HeatMap } from '../../whatif/heat-map.ts';
import type { Sweep } from '../../whatif/sweep.ts';
import { jumpReason, jumpText } from '../../text/what-if/jumps.ts';
import { row, table, text, texts, words } from '../build.ts';
import type { Block, Section } from '../model.ts';
import { figureParts } from '../number-text.ts';
import { figures, labelOf, shownFigure, shownValue, type WhatIfContext } from './context.ts';

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
  const { sweep: labels } = context.text.whatIf;
  return {
    id: 'sweep',
    title: labels.title(names.label),
    level: 1,
    blocks: [
      ...texts('normal', sweep.complete ? '' : labels.partial),
      pointTable(sweep, names, context),
      jumpTable(sweep, names, context),
      ...crossings(sweep, names, context),
    ],
  };
}

function pointTable({ points, figures: shown }: Sweep, names: SweepNames, context: WhatIfContext): Block {
  const { sweep: labels } = context.text.whatIf;
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
      ...shown.flatMap(({ name, label, unit }, i) => [
        figures(`f${i}`, head(labelOf({ name, label }, context), unit)),
        ...(names.against === null ? [] : [figures(`a${i}`, labels.against(names.against))]),
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
  { names, show, text }: WhatIfContext,
): { readonly what: string; readonly why: string } {
  const named = (id: number | string): number | string =>
    kind === 'edition' && id !== '' ? names.of('editions', String(id)) : id;
  return {
    what: jumpText(kind, named(from), named(to), text.whatIf.jumps),
    why: jumpReason(reason.code, reason.figures, show, text.whatIf.jumps, text.reasons),
  };
}

function jumpTable({ jumps }: Sweep, names: SweepNames, context: WhatIfContext): Block {
  const { sweep: labels } = context.text.whatIf;
  const value = (each: Sweep['points'][number]['value']): string => shownValue(each, names.unit, names.of, context);
  return table(
    'jumps',
    labels.jumps,
    [words('between', labels.between), words('what', labels.what), words('why', labels.why, 2)],
    jumps.map((jump) => {
      const { what, why } = jumpWords(jump, context);
      const [low, high] = jump.between.map(value);
      return row(low === high ? labels.about(low ?? '') : `${low} – ${high}`, what, why);
    }),
    labels.none,
  );
}

function crossings(sweep: Sweep, names: SweepNames, context: WhatIfContext): readonly Block[] {
  const { sweep: labels, crossing } = context.text.whatIf;
  const { against, base } = names;
  if (against === null) return [];
  const items = sweep.crossings.map(({ figure, between, lowerBeyond }) => {
    const crossed = sweep.figures.find(({ name }) => name === figure);
    return crossing({
      figure: crossed === undefined ? figure : labelOf(crossed, context),
      at: shownFigure(between[1], names.unit, context),
      below: lowerBeyond === 'against' ? base : against,
      beyond: lowerBeyond === 'against' ? against : base,
    });
  });
  return [{ kind: 'list', caption: labels.crossings, items: items.length === 0 ? [labels.noCrossing] : items }];
}

/** Columns up to which a heat map is a table of figures; beyond it is shades only. */
const widestTable = 6;
const shades = ['░', '▒', '▓', '█'];

export function heatMapSection(
  { across, down, figure, values, complete }: HeatMap,
  names: { readonly across: SweepNames; readonly down: SweepNames },
  context: WhatIfContext,
): Section {
  const { sweep: labels } = context.text.whatIf;
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
    title: labels.heatTitle(labelOf(figure, context), names.across.label, names.down.label),
    level: 1,
    blocks: [
      ...texts('normal', complete ? '' : labels.partial),
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
      text(labels.shades(shownFigure(least, figure.unit, context), shownFigure(most, figure.unit, context)), 'quiet'),
    ],
  };
}
