/** A sweep: one chart a figure over the same axis, the jumps by number with their reasons, and all of it as a table. */
import { useState } from 'react';
import type { Change, ChangeValue, Scenario } from '../../../shared/model/scenario.ts';
import { jumpWords } from '../../../shared/report/what-if/sweep.ts';
import type { Sweep, SweepJump } from '../../../shared/whatif/sweep.ts';
import { Section } from '../../parts/screen.tsx';
import { useText, useWriting } from '../../parts/use-text.ts';
import { useWhatIfContext } from '../scenarios/use-scenarios.ts';
import { DataTable, Readout } from './chart-parts.tsx';
import { LineChart, type ChartPoint } from './line-chart.tsx';
import { scaleOf } from './scales.ts';
import { useKept } from './kept.ts';
import { nameOfChanges, useFigureText, useNames } from './use-workbench.ts';

interface SweepAnswerProps {
  readonly sweep: Sweep;
  readonly rival: Scenario | undefined;
}

export function SweepAnswer({ sweep, rival }: SweepAnswerProps) {
  const words = useText().workbench;
  const names = useNames();
  const writing = useWriting();
  const { figure: figureText, number: numberText } = useFigureText();
  const keep = useKept();
  const { axis, points, figures, complete } = sweep;
  const [wanted, setWanted] = useState(0);
  const active = Math.min(wanted, points.length - 1);
  const isContinuous = points.every(({ value }) => typeof value === 'number');
  const changesAt = (value: ChangeValue): readonly Change[] => {
    const { values: _all, ...place } = axis;
    return [{ ...place, value }];
  };
  const label = (value: ChangeValue): string => names.value(axis.name, value);
  const marks = marksOf(sweep.jumps, (value) => placeOf(value, sweep, isContinuous));
  const chosen = points[active];
  const keepChosen = (): void => {
    if (chosen !== undefined) keep(changesAt(chosen.value));
  };
  const ends = points.map(({ value }) => Number(value));
  return (
    <div className="wb-answer">
      {!complete && <p className="wb-part">{words.partial}</p>}
      <div className="wb-charts">
        {figures.map((figure, f) => (
          <LineChart
            key={figure.name}
            title={`${names.figure(figure)}${unitOf(writing.parts(0, figure.unit).unit)}`}
            points={points.map((point, index): ChartPoint => {
              const y = point.figures[f] ?? 0;
              return {
                key: String(point.value),
                x: isContinuous ? Number(point.value) : index,
                label: label(point.value),
                y,
                text: figureText(y, figure.unit),
                isBlocked: point.blocking > 0,
                rival: point.against[f] ?? null,
              };
            })}
            marks={marks.map(({ x }, index) => ({ number: index + 1, x }))}
            isContinuous={isContinuous}
            isStepped={figure.unit === ''}
            tickText={(value) => writing.number(value)}
            xTicks={
              isContinuous
                ? scaleOf(ends, 6, ends.every(Number.isInteger))
                    .ticks.filter((tick) => tick >= Math.min(...ends) && tick <= Math.max(...ends))
                    .map((tick) => ({
                      x: tick,
                      text: writing.number(names.unit(axis.name) === 'share' ? tick * 100 : tick),
                    }))
                : points.map(({ value }, index) => ({ x: index, text: label(value) }))
            }
            active={active}
            onActive={setWanted}
            onKeep={keepChosen}
          />
        ))}
      </div>
      {chosen !== undefined && (
        <Readout onKeep={keepChosen}>
          <strong>{`${names.label(axis.name, axis.site)}: ${label(chosen.value)}`}</strong>
          {figures.map((figure, f) => (
            <span
              key={figure.name}
            >{` · ${names.figure(figure)} ${figureText(chosen.figures[f] ?? 0, figure.unit)}`}</span>
          ))}
        </Readout>
      )}
      <p className="soft small">{words.pointHint}</p>
      <Jumps sweep={sweep} marks={marks} label={label} />
      {rival !== undefined && <Crossings sweep={sweep} rival={rival} label={label} />}
      <Section title={words.asTable}>
        <DataTable
          caption={words.asTable}
          heads={[
            { text: names.label(axis.name, axis.site) },
            ...figures.flatMap((figure) => {
              const head = { text: names.figure(figure), unit: writing.parts(0, figure.unit).unit, isNumber: true };
              return rival === undefined ? [head] : [head, { ...head, text: rival.name }];
            }),
          ]}
          rows={points.map((point, index) => ({
            key: String(point.value),
            isStrong: index === active,
            keep: { name: nameOfChanges(changesAt(point.value), names), changes: changesAt(point.value) },
            cells: [
              <span key="value">
                {label(point.value)}
                {point.blocking > 0 && (
                  <span className="wb-blocked"> {words.blocking(writing.number(point.blocking))}</span>
                )}
              </span>,
              ...figures.flatMap((figure, f) => {
                const own = numberText(point.figures[f] ?? 0, figure.unit);
                const other = point.against[f];
                if (rival === undefined) return [own];
                return [own, other === undefined ? '' : numberText(other, figure.unit)];
              }),
            ],
          }))}
          onKeep={keep}
        />
      </Section>
    </div>
  );
}

const unitOf = (unit: string): string => (unit === '' ? '' : `, ${unit}`);

/** Place on the axis: numbers by themselves, values of a list by their position. */
function placeOf(value: ChangeValue, { points }: Sweep, isContinuous: boolean): number {
  return isContinuous ? Number(value) : points.findIndex((point) => point.value === value);
}

interface Mark {
  readonly x: number;
  readonly jumps: readonly SweepJump[];
}

/** Jumps between the same two values share a mark. */
export function marksOf(jumps: readonly SweepJump[], place: (value: ChangeValue) => number): readonly Mark[] {
  const groups = new Map<string, SweepJump[]>();
  for (const jump of jumps) {
    const key = JSON.stringify(jump.between);
    groups.set(key, [...(groups.get(key) ?? []), jump]);
  }
  return [...groups.values()].flatMap((group): Mark[] => {
    const [first] = group;
    if (first === undefined) return [];
    const [from, to] = first.between;
    return [{ x: (place(from) + place(to)) / 2, jumps: group }];
  });
}

function Jumps({
  sweep,
  marks,
  label,
}: {
  readonly sweep: Sweep;
  readonly marks: readonly Mark[];
  readonly label: (value: ChangeValue) => string;
}) {
  const words = useText().workbench;
  const context = useWhatIfContext();
  return (
    <Section title={words.jumps}>
      <DataTable
        caption={words.jumps}
        heads={[{ text: '' }, { text: words.between }, { text: words.what }, { text: words.why }]}
        rows={marks.flatMap(({ jumps }, index) =>
          jumps.map((jump, at) => {
            const { what, why } = jumpWords(jump, context);
            const [low, high] = jump.between.map(label);
            const between = low === high ? (low ?? '') : `${low} – ${high}`;
            const where = sweep.points.length > 0 && jump.site !== null && isOfSeveral(sweep) ? `${jump.site}: ` : '';
            return {
              key: `${index} ${at}`,
              cells: [
                at === 0 ? <span className="wb-number-mark">{index + 1}</span> : '',
                between,
                `${where}${what}`,
                why,
              ],
            };
          }),
        )}
        empty={words.noJumps}
      />
    </Section>
  );
}

const isOfSeveral = ({ jumps }: Sweep): boolean => new Set(jumps.map(({ site }) => site)).size > 1;

function Crossings({
  sweep,
  rival,
  label,
}: {
  readonly sweep: Sweep;
  readonly rival: Scenario;
  readonly label: (value: ChangeValue) => string;
}) {
  const { workbench: words, scenarios } = useText();
  const names = useNames();
  return (
    <ul className="wb-lines">
      {sweep.crossings.map(({ figure, between, lowerBeyond }) => {
        const found = sweep.figures.find(({ name }) => name === figure);
        const lower = lowerBeyond === 'base' ? scenarios.base : rival.name;
        return (
          <li key={`${figure} ${between[0]}`}>
            {words.crossing(found === undefined ? figure : names.figure(found), label(between[1]), lower)}
          </li>
        );
      })}
    </ul>
  );
}
