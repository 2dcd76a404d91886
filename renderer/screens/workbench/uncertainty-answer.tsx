/** The spread of each figure as a distribution with its quantiles, and the inputs it comes from. */
import type { FigureSpread } from '../../../shared/whatif/spread.ts';
import type { Uncertainty } from '../../../shared/whatif/uncertainty.ts';
import { formatFigure } from '../../../shared/text/numbers.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../parts/screen.tsx';
import { useText, useWriting } from '../../parts/use-text.ts';
import { DataTable } from './chart-parts.tsx';
import { SpreadChart } from './spread-chart.tsx';
import { useDraws, type KeptDraws } from './use-draws.ts';
import { useFigureText, useNames } from './use-workbench.ts';

const quantiles = ['p5', 'p50', 'p95'] as const;
/** Inputs named as sources of a spread. */
const driversShown = 8;

interface UncertaintyAnswerProps {
  readonly answer: { readonly spread: Uncertainty; readonly leftOut: readonly string[] };
}

export function UncertaintyAnswer({ answer: { spread, leftOut } }: UncertaintyAnswerProps) {
  const words = useText().workbench;
  const writing = useWriting();
  const names = useNames();
  const { figure: figureText } = useFigureText();
  const { draws, drawn, bands, seed, figures, complete } = spread;
  const number = writing.number;
  const kept = useDraws(spread);
  return (
    <div className="wb-answer">
      {!complete && <p className="wb-part">{words.partial}</p>}
      <p className="soft">{words.method(number(drawn), number(draws), number(bands.length), String(seed))}</p>
      {kept.isRefused && (
        <p className="wb-part" role="status">
          {words.drawNot}
        </p>
      )}
      <Section title={words.figures}>
        <DataTable
          caption={words.tabs.uncertainty}
          heads={[
            { text: words.figure },
            { text: words.planned, isNumber: true },
            { text: words.quantile.p5, isNumber: true },
            { text: words.quantile.p50, isNumber: true },
            { text: words.quantile.p95, isNumber: true },
            { text: words.quantile.mean, isNumber: true },
          ]}
          rows={figures.map((each) => ({
            key: each.name,
            cells: [
              names.figure(each),
              figureText(each.planned, each.unit),
              ...quantiles.map((quantile) => (
                <QuantileDraw key={quantile} figure={each} quantile={quantile} kept={kept} />
              )),
              figureText(each.mean, each.unit),
            ],
          }))}
        />
        {figures.length > 0 && <p className="soft small wb-foot">{words.quantileHint}</p>}
      </Section>
      {figures.map((each) => (
        <Section key={each.name} title={names.figure(each)}>
          <div className="wb-spread">
            <SpreadChart spread={each} title={names.figure(each)} kept={kept} />
            <div>
              <h3>{words.drivers}</h3>
              {each.drivers.length === 0 ? (
                <p className="soft">{words.noSpread}</p>
              ) : (
                <ul className="wb-drivers">
                  {each.drivers.slice(0, driversShown).map(({ name, label: english, share, rises }) => (
                    <li key={name}>
                      <span title={name}>{names.figure({ name, label: english })}</span>
                      <span>{formatFigure(Math.round(share * 1000) / 1000, 'share', writing.locale)}</span>
                      <span className="soft small">{rises ? words.up : words.down}</span>
                      <span className="wb-driver-bar" style={{ width: `${share * 100}%` }} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </div>
        </Section>
      ))}
      {figures.length > 0 && <p className="soft small wb-foot">{words.drawHint}</p>}
      <p className="soft small wb-foot">{words.shareNote}</p>
      <p className="soft small wb-foot">{words.bandNote}</p>
      {leftOut.length > 0 && (
        <p className="soft small wb-foot">{words.leftOut(leftOut.map((name) => names.label(name)).join(', '))}</p>
      )}
    </div>
  );
}

/** A quantile, which keeps the draw nearest to it. */
function QuantileDraw({
  figure,
  quantile,
  kept,
}: {
  readonly figure: FigureSpread;
  readonly quantile: (typeof quantiles)[number];
  readonly kept: KeptDraws;
}) {
  const words = useText().workbench;
  const { figure: figureText } = useFigureText();
  const draw = figure.nearest[quantile];
  const text = figureText(figure[quantile], figure.unit);
  if (draw < 0) return text;
  const name = kept.nameOf(figure, words.quantile[quantile], draw);
  return (
    <Button
      look="link"
      name={`${text}: ${words.keepNamed(name)}`}
      onClick={() => kept.keep(kept.changesOf(draw), name)}
    >
      {text}
    </Button>
  );
}
