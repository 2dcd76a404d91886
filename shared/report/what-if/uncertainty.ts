/** Tornado and uncertainty as sections: what moves a figure, how far it may be off, and where that comes from. */
import type { Tornado } from '../../whatif/tornado.ts';
import type { FigureSpread, Uncertainty } from '../../whatif/uncertainty.ts';
import { formatFigure } from '../../text/numbers.ts';
import { bandNote, sweepLabels, tornadoLabels, uncertaintyLabels } from '../../text/what-if.ts';
import { detailed, row, table, text, texts, words } from '../build.ts';
import type { Block, Section } from '../model.ts';
import { figureParts } from '../number-text.ts';
import { figures, shownFigure, type WhatIfContext } from './context.ts';
import { bar, jumpWords } from './sweep.ts';

export function tornadoSection({ figure, planned, bars, still, complete }: Tornado, context: WhatIfContext): Section {
  const value = (each: number): string => figureParts(each, figure.unit, context.writing).number;
  const spans = [0, ...bars.map(({ span }) => span)];
  return {
    id: 'tornado',
    title: tornadoLabels.title(figure.label),
    level: 1,
    blocks: [
      text(tornadoLabels.planned(shownFigure(planned, figure.unit, context))),
      ...texts('normal', complete ? '' : sweepLabels.partial),
      table(
        'tornado',
        '',
        [
          words('input', tornadoLabels.input, 2),
          figures('low', tornadoLabels.low),
          figures('high', tornadoLabels.high),
          figures('span', tornadoLabels.span),
          words('bar', '', 0),
        ],
        bars.map((each) => {
          const range = `${shownFigure(each.low, each.unit, context)} – ${shownFigure(each.high, each.unit, context)}`;
          const jumps = each.jumps.map((jump) => jumpWords(jump, context)).map(({ what, why }) => `${what} (${why})`);
          const detail = [each.name, `${range}, ${tornadoLabels.from[each.from]}`, ...jumps].join(' · ');
          return row(
            detailed(each.label, detail),
            value(each.atLow),
            value(each.atHigh),
            value(each.span),
            bar(each.span, spans),
          );
        }),
        tornadoLabels.none,
      ),
      ...texts('quiet', tornadoLabels.still(still.length), bandNote),
    ],
  };
}

/** Inputs named as sources of a spread. */
const driversShown = 8;

export function uncertaintySection(result: Uncertainty, leftOut: readonly string[], context: WhatIfContext): Section {
  const { draws, drawn, seed, bands, complete } = result;
  const number = (value: number, { unit }: FigureSpread): string => figureParts(value, unit, context.writing).number;
  return {
    id: 'uncertainty',
    title: uncertaintyLabels.title,
    level: 1,
    blocks: [
      text(uncertaintyLabels.method({ draws, drawn, seed, bands: bands.length })),
      ...texts('normal', complete ? '' : uncertaintyLabels.partial),
      table(
        'spread',
        '',
        [
          words('figure', uncertaintyLabels.figure, 2),
          figures('planned', uncertaintyLabels.planned),
          figures('p5', uncertaintyLabels.p5),
          figures('p50', uncertaintyLabels.p50),
          figures('p95', uncertaintyLabels.p95),
          words('unit', '', 0),
        ],
        result.figures.map((each) =>
          row(
            each.label,
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
      ...texts('quiet', uncertaintyLabels.shareNote, bandNote, uncertaintyLabels.leftOut(leftOut)),
    ],
  };
}

function driverTable({ name, label, drivers }: FigureSpread, { writing }: WhatIfContext): Block {
  const shown = drivers.slice(0, driversShown);
  const shares = [0, ...shown.map(({ share }) => share)];
  return table(
    `drivers-${name}`,
    uncertaintyLabels.drivers(label),
    [
      words('input', uncertaintyLabels.input, 2),
      figures('share', uncertaintyLabels.share),
      words('direction', uncertaintyLabels.direction, 0),
      words('bar', '', 0),
    ],
    shown.map(({ label: input, name: of, share, rises }) =>
      row(
        detailed(input, of),
        formatFigure(share, 'share', writing.locale),
        rises ? uncertaintyLabels.up : uncertaintyLabels.down,
        bar(share, shares),
      ),
    ),
    uncertaintyLabels.none,
  );
}
