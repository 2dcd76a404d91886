/** How the draws of a figure are spread: a bar for each step, the quantiles and the planned value as lines. */
import { useState } from 'react';
import type { FigureSpread } from '../../../shared/whatif/spread.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { DataTable, Readout, usePointList, useWidth } from './chart-parts.tsx';
import { scaleOf, shareOf } from './scales.ts';
import type { KeptDraws } from './use-draws.ts';
import { useFigureText } from './use-workbench.ts';

const height = 190;
const margin = { left: 36, right: 36, top: 40, bottom: 24 };

interface SpreadChartProps {
  readonly spread: FigureSpread;
  readonly title: string;
  readonly kept: KeptDraws;
}

export function SpreadChart({ spread, title, kept }: SpreadChartProps) {
  const words = useText().workbench;
  const writing = useWriting();
  const { figure: figureText } = useFigureText();
  const [box, width] = useWidth(520);
  const { bins, least, most, p5, p50, p95, planned, unit, nearest } = spread;
  // A few draws far out would press all others into a corner: they are counted in words instead.
  const end = Math.min(most, Math.max(p95 + (p95 - p5) / 2, planned));
  const step = (most - least) / Math.max(1, bins.length);
  const shown = bins.filter((_, i) => least + i * step < end || step === 0);
  const beyond = bins.slice(shown.length).reduce((sum, count) => sum + count, 0);
  const isCount = unit === '';
  const scale = scaleOf([least, least + step * shown.length, planned], 6, isCount);
  const atX = (value: number): number => margin.left + shareOf(value, scale) * (width - margin.left - margin.right);
  const highest = Math.max(1, ...shown);
  const floor = height - margin.bottom;
  // Steps without draws are passed over by the arrows.
  const steps = shown.flatMap((count, i) => (count === 0 ? [] : [i]));
  const [wanted, setWanted] = useState<number | null>(null);
  const active = Math.min(wanted ?? Math.max(0, steps.indexOf(shown.indexOf(highest))), Math.max(0, steps.length - 1));
  const rangeOf = (i: number): string =>
    words.stepOf(figureText(least + i * step, unit), figureText(least + (i + 1) * step, unit));
  const drawsIn = (i: number): string =>
    words.drawsOf(
      figureText(least + i * step, unit),
      figureText(least + (i + 1) * step, unit),
      writing.number(bins[i] ?? 0),
    );
  const nameAt = (i: number): string => kept.nameOf(spread, rangeOf(i), nearest.bins[i] ?? 0);
  const chosen = steps[active];
  const keepAt = (i: number): void => kept.keep(kept.changesOf(nearest.bins[i] ?? 0), nameAt(i));
  const text = [
    `${words.planned} ${figureText(planned, unit)}`,
    `${words.quantile.p5} ${figureText(p5, unit)}`,
    `${words.quantile.p50} ${figureText(p50, unit)}`,
    `${words.quantile.p95} ${figureText(p95, unit)}`,
  ].join(', ');
  const lines = [
    { key: 'p5', value: p5, name: words.quantile.p5, row: 0 },
    { key: 'p50', value: p50, name: words.quantile.p50, row: 0 },
    { key: 'p95', value: p95, name: words.quantile.p95, row: 0 },
    { key: 'planned', value: planned, name: words.planned, row: 1 },
  ];
  const { list, point } = usePointList({
    label: `${title}: ${text}`,
    count: steps.length,
    active,
    onActive: setWanted,
    onKeep: () => chosen !== undefined && keepAt(chosen),
  });
  return (
    <div ref={box} className="wb-chart">
      <svg width={width} height={height} {...list}>
        {scale.ticks.map((tick) => (
          <text key={tick} className="wb-tick" x={atX(tick)} y={height - 6} textAnchor="middle" aria-hidden="true">
            {writing.number(tick)}
          </text>
        ))}
        {shown.map((count, i) => {
          const [from, to] = [least + i * step, least + (i + 1) * step];
          const tall = (count / highest) * (floor - margin.top);
          const wide = step === 0 ? 12 : Math.max(1, atX(to) - atX(from) - 1);
          const x = atX(from) - (isCount ? wide / 2 : 0);
          if (count === 0) return null;
          return (
            <g key={i} {...point(steps.indexOf(i), drawsIn(i))}>
              <title>{drawsIn(i)}</title>
              {/* A low bar is as easy to hit as a tall one. */}
              <rect className="wb-hit" x={x} y={margin.top} width={wide + 1} height={floor - margin.top} />
              <rect
                className={i === chosen ? 'wb-bin wb-bin-active' : 'wb-bin'}
                x={x}
                y={floor - tall}
                width={wide}
                height={tall}
              />
            </g>
          );
        })}
        <line className="wb-axis-line" x1={margin.left} x2={width - margin.right} y1={floor} y2={floor} />
        {lines.map(({ key, value, name, row }) => (
          <g key={key} className={`wb-quantile wb-quantile-${key}`} aria-hidden="true">
            <line x1={atX(value)} x2={atX(value)} y1={14 + row * 14 + 4} y2={floor} />
            <text x={atX(value)} y={14 + row * 14} textAnchor="middle">
              {name}
            </text>
          </g>
        ))}
      </svg>
      {chosen !== undefined && (
        <Readout onKeep={() => keepAt(chosen)}>
          <strong>{drawsIn(chosen)}</strong>
          {` · ${words.draw(writing.number((nearest.bins[chosen] ?? 0) + 1), writing.number(kept.draws), String(kept.seed))}`}
        </Readout>
      )}
      <details className="wb-choices">
        <summary>{words.asTable}</summary>
        <DataTable
          caption={`${title}: ${words.asTable}`}
          onKeep={kept.keep}
          heads={[
            { text: words.from, isNumber: true },
            { text: words.to, isNumber: true },
            { text: words.drawsHead, isNumber: true },
          ]}
          rows={bins.flatMap((count, i) =>
            count === 0
              ? []
              : [
                  {
                    key: String(i),
                    isStrong: i === chosen,
                    keep: { name: nameAt(i), changes: () => kept.changesOf(nearest.bins[i] ?? 0) },
                    cells: [
                      figureText(least + i * step, unit),
                      figureText(least + (i + 1) * step, unit),
                      writing.number(count),
                    ],
                  },
                ],
          )}
        />
      </details>
      {beyond > 0 && <p className="soft small">{words.beyond(writing.number(beyond), figureText(most, unit))}</p>}
    </div>
  );
}
