/** A tornado: the widest bars as a picture, all of them as a table; either end of a bar is a point. */
import { useState } from 'react';
import type { Change } from '../../../shared/model/scenario.ts';
import { jumpWords } from '../../../shared/report/what-if/sweep.ts';
import { levelAsChanges, levelName, levelSections } from '../../../shared/whatif/price-level.ts';
import type { Tornado, TornadoBar } from '../../../shared/whatif/tornado.ts';
import { Section } from '../../parts/screen.tsx';
import { useText, useWriting } from '../../parts/use-text.ts';
import { useWhatIfContext } from '../scenarios/use-scenarios.ts';
import { DataTable, Readout, usePointList, useWidth } from './chart-parts.tsx';
import { useKept } from './kept.ts';
import { scaleOf, shareOf } from './scales.ts';
import { canBeKept, useFigureText, useGround, useNames } from './use-workbench.ts';

/** Bars in the picture; the table has the rest. */
const barsShown = 15;
/** Bars narrower than this share of the planned figure are counted, not listed. */
const spanLeast = 1e-4;
const rowHeight = 28;
const margin = { left: 250, right: 24, top: 22, bottom: 24 };

export function TornadoAnswer({ tornado }: { readonly tornado: Tornado }) {
  const words = useText().workbench;
  const names = useNames();
  const writing = useWriting();
  const { figure: figureText } = useFigureText();
  const context = useWhatIfContext();
  const { prepared, plan } = useGround();
  const keep = useKept();
  const [box, width] = useWidth();
  const [active, setActive] = useState(0);
  const { bars, figure, planned, still, complete } = tornado;
  const shown = bars.slice(0, barsShown);
  const least = Math.abs(planned) * spanLeast;
  const listed = bars.filter(({ span }) => span >= least);
  const scale = scaleOf([planned, ...shown.flatMap(({ atLow, atHigh }) => [atLow, atHigh])], 6);
  const left = Math.min(margin.left, width * 0.4);
  const atX = (value: number): number => left + shareOf(value, scale) * (width - left - margin.right);
  const inputText = (bar: TornadoBar, value: number): string => writing.figure(value, bar.unit);
  const changesOf = (bar: TornadoBar, isHigh: boolean): readonly Change[] => {
    const value = isHigh ? bar.high : bar.low;
    const section = levelSections.find((each) => levelName(each) === bar.name);
    if (section === undefined) return [{ name: bar.name, value }];
    // A price level is no field of a project: as a scenario it is a price of its own for each part.
    return plan === null ? [] : levelAsChanges(prepared, plan, section, value);
  };
  const nameAt = (bar: TornadoBar, isHigh: boolean): string =>
    `${names.figure(bar)}: ${inputText(bar, isHigh ? bar.high : bar.low)}`;
  const [chosen, isHigh] = [shown[Math.floor(active / 2)], active % 2 === 1];
  const keepable = chosen !== undefined && canBeKept(changesOf(chosen, isHigh), prepared);
  const keepChosen = (): void => {
    if (chosen !== undefined && keepable) keep(changesOf(chosen, isHigh), nameAt(chosen, isHigh));
  };
  const title = `${names.figure(figure)}${figure.unit === '' ? '' : `, ${writing.parts(0, figure.unit).unit}`}`;
  const { list, point } = usePointList({
    label: title,
    count: shown.length * 2,
    active,
    onActive: setActive,
    onKeep: keepChosen,
    perLine: 2,
  });
  const height = margin.top + shown.length * rowHeight + margin.bottom;
  const letters = Math.floor((left - 16) / 6.6);
  return (
    <div className="wb-answer">
      {!complete && <p className="wb-part">{words.partial}</p>}
      {shown.length === 0 ? (
        <p className="soft">{complete ? words.noBars : ''}</p>
      ) : (
        <div ref={box} className="wb-chart">
          <h3>{title}</h3>
          <div className="wb-legend small soft" aria-hidden="true">
            <span className="wb-key wb-key-low" /> {words.low}
            <span className="wb-key wb-key-high" /> {words.high}
          </div>
          <svg width={width} height={height} {...list}>
            <g aria-hidden="true">
              {scale.ticks.map((tick) => (
                <g key={tick}>
                  <line className="wb-grid" x1={atX(tick)} x2={atX(tick)} y1={margin.top} y2={height - margin.bottom} />
                  <text className="wb-tick" x={atX(tick)} y={height - 6} textAnchor="middle">
                    {writing.number(tick)}
                  </text>
                </g>
              ))}
              {shown.map((bar, index) => {
                const label = names.figure(bar);
                return (
                  <text
                    key={bar.name}
                    className="wb-label"
                    x={left - 12}
                    y={margin.top + index * rowHeight + 18}
                    textAnchor="end"
                  >
                    {label.length > letters ? `${label.slice(0, letters - 1)}…` : label}
                  </text>
                );
              })}
            </g>
            {shown.flatMap((bar, index) =>
              [bar.atLow, bar.atHigh].map((value, end) => {
                const [x1, x2] = [atX(planned), atX(value)];
                const at = index * 2 + end;
                return (
                  <g
                    key={`${bar.name} ${end}`}
                    {...point(
                      at,
                      `${names.figure(bar)}, ${end === 0 ? words.low : words.high}, ${inputText(bar, end === 0 ? bar.low : bar.high)}: ${figureText(value, figure.unit)}`,
                    )}
                  >
                    <rect
                      className={`${end === 0 ? 'wb-bar-low' : 'wb-bar-high'}${at === active ? ' wb-bar-active' : ''}`}
                      x={Math.min(x1, x2)}
                      y={margin.top + index * rowHeight + 4}
                      width={Math.max(1, Math.abs(x2 - x1))}
                      height={rowHeight - 8}
                    />
                  </g>
                );
              }),
            )}
            <g aria-hidden="true" className="wb-planned">
              <line x1={atX(planned)} x2={atX(planned)} y1={margin.top - 4} y2={height - margin.bottom} />
              <text x={atX(planned)} y={margin.top - 8} textAnchor="middle">
                {`${words.planned}: ${figureText(planned, figure.unit)}`}
              </text>
            </g>
          </svg>
        </div>
      )}
      {chosen !== undefined && (
        <Readout onKeep={keepable ? keepChosen : null}>
          <strong>{nameAt(chosen, isHigh)}</strong>
          {` · ${names.figure(figure)} ${figureText(isHigh ? chosen.atHigh : chosen.atLow, figure.unit)}`}
        </Readout>
      )}
      {shown.length > 0 && <p className="soft small">{words.pointHint}</p>}
      <Section title={words.asTable}>
        <DataTable
          caption={title}
          heads={[
            { text: words.input },
            { text: words.band },
            { text: words.low, isNumber: true },
            { text: words.high, isNumber: true },
            { text: words.span, isNumber: true },
          ]}
          rows={listed.map((bar) => ({
            key: bar.name,
            isStrong: bar.name === chosen?.name,
            keep: [false, true]
              .map((isHighEnd) => ({
                name: nameAt(bar, isHighEnd),
                changes: changesOf(bar, isHighEnd),
              }))
              .filter(({ changes }) => canBeKept(changes, prepared)),
            cells: [
              <div key="name">
                {names.figure(bar)}
                {bar.jumps.map((jump, at) => {
                  const { what, why } = jumpWords(jump, context);
                  return <div key={at} className="small soft">{`${what} (${why})`}</div>;
                })}
              </div>,
              <div key="band">
                {`${inputText(bar, bar.low)} – ${inputText(bar, bar.high)}`}
                <div className="small soft">{words.bandFrom[bar.from]}</div>
              </div>,
              figureText(bar.atLow, figure.unit),
              figureText(bar.atHigh, figure.unit),
              figureText(bar.span, figure.unit),
            ],
          }))}
          empty={words.noBars}
          onKeep={keep}
        />
        {listed.length < bars.length && (
          <p className="soft small wb-foot">
            {words.hardly(writing.number(bars.length - listed.length), figureText(least, figure.unit))}
          </p>
        )}
        {still.length > 0 && <p className="soft small wb-foot">{words.still(writing.number(still.length))}</p>}
        <p className="soft small wb-foot">{words.bandNote}</p>
      </Section>
    </div>
  );
}
