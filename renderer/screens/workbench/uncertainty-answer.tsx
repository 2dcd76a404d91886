/** The spread of each figure as a distribution with its quantiles, and the inputs it comes from. */
import type { Uncertainty } from '../../../shared/whatif/uncertainty.ts';
import { formatFigure } from '../../../shared/text/numbers.ts';
import { Section } from '../../parts/screen.tsx';
import { useText, useWriting } from '../../parts/use-text.ts';
import { DataTable } from './chart-parts.tsx';
import { SpreadChart } from './spread-chart.tsx';
import { useFigureText, useNames } from './use-workbench.ts';

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
  return (
    <div className="wb-answer">
      {!complete && <p className="wb-part">{words.partial}</p>}
      <p className="soft">{words.method(number(drawn), number(draws), number(bands.length), String(seed))}</p>
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
              ...[each.planned, each.p5, each.p50, each.p95, each.mean].map((value) => figureText(value, each.unit)),
            ],
          }))}
        />
      </Section>
      {figures.map((each) => (
        <Section key={each.name} title={names.figure(each)}>
          <div className="wb-spread">
            <SpreadChart spread={each} title={names.figure(each)} />
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
      <p className="soft small wb-foot">{words.shareNote}</p>
      <p className="soft small wb-foot">{words.bandNote}</p>
      {leftOut.length > 0 && (
        <p className="soft small wb-foot">{words.leftOut(leftOut.map((name) => names.label(name)).join(', '))}</p>
      )}
    </div>
  );
}
