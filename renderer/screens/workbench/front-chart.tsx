/** The designs that none beats in both figures, one figure up, the other across; the runners-up as rings. */
import type { Design, Optimised } from '../../../shared/whatif/optimise/optimise.ts';
import { useWriting } from '../../parts/use-text.ts';
import { usePointList, useWidth } from './chart-parts.tsx';
import { scaleOf, shareOf } from './scales.ts';
import { useFigureText, useNames } from './use-workbench.ts';

interface FrontChartProps {
  readonly title: string;
  readonly objective: Optimised['objective'];
  readonly second: Optimised['second'];
  readonly front: readonly Design[];
  readonly others: readonly Design[];
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onKeep: () => void;
}

const height = 260;
const margin = { left: 84, right: 28, top: 28, bottom: 44 };

export function FrontChart({ title, objective, second, front, others, active, onActive, onKeep }: FrontChartProps) {
  const writing = useWriting();
  const names = useNames();
  const { figure: figureText } = useFigureText();
  const [box, width] = useWidth();
  const { list, point } = usePointList({ label: title, count: front.length, active, onActive, onKeep });
  const all = [...front, ...others];
  const up = scaleOf(all.map((each) => each.objective));
  const across = scaleOf(
    all.map((each) => each.second),
    6,
  );
  const atX = (value: number): number => margin.left + shareOf(value, across) * (width - margin.left - margin.right);
  const atY = (value: number): number => margin.top + (1 - shareOf(value, up)) * (height - margin.top - margin.bottom);
  const unit = (of: string): string => (of === '' ? '' : `, ${writing.parts(0, of).unit}`);
  const path = front
    .map((each, i) => `${i === 0 ? 'M' : 'L'}${atX(each.second).toFixed(1)} ${atY(each.objective).toFixed(1)}`)
    .join('');
  return (
    <div ref={box} className="wb-chart">
      <svg width={width} height={height} {...list}>
        <g aria-hidden="true">
          <text className="wb-tick" x={4} y={14}>
            {`${names.figure(objective)}${unit(objective.unit)}`}
          </text>
          <text className="wb-tick" x={width - margin.right} y={height - 4} textAnchor="end">
            {`${names.figure(second)}${unit(second.unit)}`}
          </text>
          {up.ticks.map((tick) => (
            <g key={tick}>
              <line className="wb-grid" x1={margin.left} x2={width - margin.right} y1={atY(tick)} y2={atY(tick)} />
              <text className="wb-tick" x={margin.left - 8} y={atY(tick) + 4} textAnchor="end">
                {writing.number(tick)}
              </text>
            </g>
          ))}
          {across.ticks.map((tick) => (
            <text key={tick} className="wb-tick" x={atX(tick)} y={height - 24} textAnchor="middle">
              {writing.number(tick)}
            </text>
          ))}
          <path className="wb-front" d={path} />
          {others.map((each) => (
            <circle key={each.index} className="wb-other" cx={atX(each.second)} cy={atY(each.objective)} r="4" />
          ))}
        </g>
        {front.map((each, index) => (
          <g
            key={each.index}
            {...point(index, `${figureText(each.objective, objective.unit)}, ${figureText(each.second, second.unit)}`)}
          >
            <circle className="wb-hit" cx={atX(each.second)} cy={atY(each.objective)} r="14" />
            <circle
              className={`wb-point${index === active ? ' wb-point-active' : ''}`}
              cx={atX(each.second)}
              cy={atY(each.objective)}
              r={index === active ? 6 : 4.5}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}
