/** Tornado and uncertainty as sections: what moves a figure, how far it may be off, and where that comes from. */
import type { Tornado } from '../../whatif/tornado.ts';
import type { FigureSpread } from '../../whatif/spread.ts';
import type { Uncertainty } from '../../whatif/uncertainty.ts';
import { formatFigure } from '../../text/numbers.ts';
import { detailed, row, table, text, texts, words } from '../build.ts';
import type { Block, Section } from '../model.ts';
import { figureParts } from '../number-text.ts';
import { figures, labelOf, shownFigure, type WhatIfContext } from './context.ts';
import { bar, jumpWords } from './sweep.ts';

export function tornadoSection({ figure, planned, bars, still, complete }: Tornado, context: WhatIfContext): Section {
  const { tornado: labels, sweep, bandNote } = context.text.whatIf;
  const value = (each: number): string => figureParts(each, figure.unit, context.writing).number;
  const spans = [0, ...bars.map(({ span }) => span)];
  return {
    id: 'tornado',
    title: labels.title(labelOf(figure, context)),
    level: 1,
    blocks: [
      text(labels.planned(shownFigure(planned, figure.unit, context))),
      ...texts('normal', complete ? '' : sweep.partial),
      table(
        'tornado',
        '',
        [
          words('input', labels.input, 2),
          figures('low', labels.low),
          figures('high', labels.high),
          figures('span', labels.span),
          words('bar', '', 0),
        ],
        bars.map((each) => {
          const range = `${shownFigure(each.low, each.unit, context)} – ${shownFigure(each.high, each.unit, context)}`;
          const jumps = each.jumps.map((jump) => jumpWords(jump, context)).map(({ what, why }) => `${what} (${why})`);
          const detail = [each.name, `${range}, ${labels.from[each.from]}`, ...jumps].join(' · ');
          return row(
            detailed(labelOf(each, context), detail),
            value(each.atLow),
            value(each.atHigh),
            value(each.span),
            bar(each.span, spans),
          );
        }),
        labels.none,
      ),
      ...texts('quiet', labels.still(still.length), bandNote),
    ],
  };
}

/** Inputs named as sources of a spread. */
const driversShown = 8;

export function uncertaintySection(result: Uncertainty, leftOut: readonly string[], context: WhatIfContext): Section {
  const { uncertainty: labels, bandNote } = context.text.whatIf;
  const { draws, drawn, seed, bands, complete } = result;
  const number = (value: number, { unit }: FigureSpread): string => figureParts(value, unit, context.writing).number;
  return {
    id: 'uncertainty',
    title: labels.title,
    level: 1,
    blocks: [
      text(labels.method({ draws, drawn, seed, bands: bands.length })),
      ...texts('normal', complete ? '' : labels.partial),
      table(
        'spread',
        '',
        [
          words('figure', labels.figure, 2),
          figures('planned', labels.planned),
          figures('p5', labels.p5),
          figures('p50', labels.p50),
          figures('p95', labels.p95),
          words('unit', '', 0),
        ],
        result.figures.map((each) =>
          row(
            labelOf(each, context),
            number(each.planned, each),
            number(each.p5, each),
            number(each.p50, each),
            number(each.p95, each),
            figureParts(each.p50, each.unit, context.writing).unit,
          ),
        ),
        '',
      ),
      ...result.figures.map((each) => driverTable(each, context)),
      ...texts('quiet', labels.shareNote, bandNote, labels.leftOut(leftOut)),
    ],
  };
}

function driverTable({ name, label, drivers }: FigureSpread, context: WhatIfContext): Block {
  const { uncertainty: labels } = context.text.whatIf;
  const shown = drivers.slice(0, driversShown);
  const shares = [0, ...shown.map(({ share }) => share)];
  return table(
    `drivers-${name}`,
    labels.drivers(labelOf({ name, label }, context)),
    [
      words('input', labels.input, 2),
      figures('share', labels.share),
      words('direction', labels.direction, 0),
      words('bar', '', 0),
    ],
    shown.map(({ label: input, name: of, share, rises }) =>
      row(
        detailed(labelOf({ name: of, label: input }, context), of),
        formatFigure(share, 'share', context.writing.locale),
        rises ? labels.up : labels.down,
        bar(share, shares),
      ),
    ),
    labels.none,
  );
}
