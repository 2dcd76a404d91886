/** Two inputs against one figure as a field of shades: what is chosen in it is told below, and kept as a scenario. */
import { useState } from 'react';
import type { Change } from '../../../shared/model/scenario.ts';
import type { HeatMap } from '../../../shared/whatif/heat-map.ts';
import { Section } from '../../parts/screen.tsx';
import { useText } from '../../parts/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, Readout, usePointList, useWidth } from './chart-parts.tsx';
import { useKept } from './kept.ts';
import { nameOfChanges, useFigureText, useNames } from './use-workbench.ts';

const cellHeight = 24;
const margin = { left: 108, top: 8, bottom: 44 };

export function HeatAnswer({ map }: { readonly map: HeatMap }) {
  const words = useText().workbench;
  const names = useNames();
  const { figure: figureText, number: numberText } = useFigureText();
  const keep = useKept();
  const [box, width] = useWidth();
  const [active, setActive] = useState(0);
  const { across, down, figure, values, complete } = map;
  const columns = across.values.length;
  const known = values.flatMap((line) => line.filter((value): value is number => value !== null));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const shade = (value: number): number => (most === least ? 0.3 : 0.08 + 0.92 * ((value - least) / (most - least)));
  const [row, column] = [Math.floor(active / columns), active % columns];
  const chosen = values[row]?.[column] ?? null;
  const changesAt = (line: number, at: number): readonly Change[] => {
    const { values: acrossValues, ...acrossPlace } = across;
    const { values: downValues, ...downPlace } = down;
    const [a, d] = [acrossValues[at], downValues[line]];
    return a === undefined || d === undefined
      ? []
      : [
          { ...acrossPlace, value: a },
          { ...downPlace, value: d },
        ];
  };
  const keepChosen = (): void => keep(changesAt(row, column));
  const title = `${names.figure(figure)}: ${names.label(across.name, across.site)} × ${names.label(down.name, down.site)}`;
  const { list, point } = usePointList({
    label: title,
    count: columns * down.values.length,
    active,
    onActive: setActive,
    onKeep: keepChosen,
    perLine: columns,
  });
  const cellWidth = Math.min(80, (width - margin.left) / columns);
  const acrossText = across.values.map((value) => names.value(across.name, value));
  const downText = down.values.map((value) => names.value(down.name, value));
  const each = Math.max(1, Math.ceil(70 / cellWidth));
  const height = margin.top + down.values.length * cellHeight + margin.bottom;
  return (
    <div className="wb-answer">
      {!complete && <p className="wb-part">{words.partial}</p>}
      <div ref={box} className="wb-chart">
        <h3>{title}</h3>
        <svg width={width} height={height} {...list}>
          <g aria-hidden="true">
            {downText.map((text, line) => (
              <text
                key={line}
                className="wb-tick"
                x={margin.left - 8}
                y={margin.top + line * cellHeight + 16}
                textAnchor="end"
              >
                {text.length > 16 ? `${text.slice(0, 15)}…` : text}
              </text>
            ))}
            {acrossText.map((text, at) =>
              at % each === 0 ? (
                <text
                  key={at}
                  className="wb-tick"
                  x={margin.left + (at + 0.5) * cellWidth}
                  y={height - margin.bottom + 16}
                  textAnchor="middle"
                >
                  {text}
                </text>
              ) : null,
            )}
            <text className="wb-tick" x={margin.left} y={height - 8}>
              {`${names.label(across.name, across.site)} →   ${names.label(down.name, down.site)} ↓`}
            </text>
          </g>
          {values.flatMap((line, at) =>
            line.map((value, index) => (
              <rect
                key={`${at} ${index}`}
                {...point(
                  at * columns + index,
                  `${acrossText[index]}, ${downText[at]}: ${value === null ? '…' : figureText(value, figure.unit)}`,
                )}
                className={value === null ? 'wb-cell wb-cell-open' : 'wb-cell'}
                x={margin.left + index * cellWidth}
                y={margin.top + at * cellHeight}
                width={Math.max(1, cellWidth - 1)}
                height={cellHeight - 1}
                {...(value === null ? {} : { fillOpacity: shade(value) })}
              />
            )),
          )}
          <rect
            aria-hidden="true"
            className="wb-cell-active"
            x={margin.left + column * cellWidth}
            y={margin.top + row * cellHeight}
            width={Math.max(1, cellWidth - 1)}
            height={cellHeight - 1}
          />
        </svg>
      </div>
      {chosen !== null && (
        <Readout onKeep={keepChosen}>
          <strong>{`${acrossText[column]} · ${downText[row]}`}</strong>{' '}
          {`${names.figure(figure)} ${figureText(chosen, figure.unit)}`}
        </Readout>
      )}
      <p className="soft small">
        {known.length > 0 && words.darker(figureText(least, figure.unit), figureText(most, figure.unit))}{' '}
        {words.pointHint}
      </p>
      <Section title={words.asTable} lead={words.cellHint}>
        <DataTable
          caption={title}
          heads={[{ text: names.label(down.name, down.site) }, ...acrossText.map((text) => ({ text, isNumber: true }))]}
          rows={values.map((line, at) => ({
            key: String(at),
            isStrong: at === row,
            cells: [
              downText[at] ?? '',
              ...line.map((value, index) =>
                value === null ? (
                  ''
                ) : (
                  <Button
                    key={index}
                    look="link"
                    name={`${numberText(value, figure.unit)}: ${words.keepNamed(nameOfChanges(changesAt(at, index), names))}`}
                    // One stop of the Tab key, as the picture has; the arrows of the picture lead to the others.
                    tabIndex={at * columns + index === active ? 0 : -1}
                    onClick={() => {
                      setActive(at * columns + index);
                      keep(changesAt(at, index));
                    }}
                  >
                    {numberText(value, figure.unit)}
                  </Button>
                ),
              ),
            ],
          }))}
        />
      </Section>
    </div>
  );
}
