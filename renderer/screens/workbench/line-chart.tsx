/** A figure over the values of an input: a line for what grows, steps for what is counted, the jumps marked by number. */
import { usePointList, useWidth } from './chart-parts.tsx';
import { scaleOf, shareOf } from './scales.ts';

export interface ChartPoint {
  readonly key: string;
  /** Place on the axis: the value itself, or its position in a list. */
  readonly x: number;
  readonly label: string;
  readonly y: number;
  readonly text: string;
  readonly isBlocked: boolean;
  /** The same figure of what is laid beside it. */
  readonly rival: number | null;
}

export interface ChartMark {
  readonly number: number;
  readonly x: number;
}

interface LineChartProps {
  readonly title: string;
  readonly points: readonly ChartPoint[];
  readonly marks: readonly ChartMark[];
  /** Values that lie between two points mean something. */
  readonly isContinuous: boolean;
  readonly isStepped: boolean;
  readonly tickText: (value: number) => string;
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onKeep: () => void;
}

const height = 176;
const margin = { left: 76, right: 20, top: 18, bottom: 24 };

export function LineChart(props: LineChartProps) {
  const { title, points, marks, isContinuous, isStepped, tickText, xTicks, active, onActive, onKeep } = props;
  const [box, width] = useWidth();
  const { list, point } = usePointList({ label: title, count: points.length, active, onActive, onKeep });
  const scale = scaleOf(
    points.flatMap(({ y, rival }) => (rival === null ? [y] : [y, rival])),
    4,
    isStepped,
  );
  const xs = [...points.map(({ x }) => x), ...xTicks.map(({ x }) => x)];
  const across = { low: Math.min(...xs), high: Math.max(...xs) };
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const pad = isContinuous ? 0 : inner.width / (2 * Math.max(1, xTicks.length));
  const atX = (x: number): number => margin.left + pad + shareOf(x, across) * (inner.width - 2 * pad);
  const atY = (y: number): number => margin.top + (1 - shareOf(y, scale)) * inner.height;
  const hasJump = (from: number, to: number): boolean => marks.some(({ x }) => x > from && x < to);
  /** What grows is a line where nothing jumps between two points, and dashed where something does. */
  const line = (read: (each: ChartPoint) => number | null, isJump = false): string =>
    points
      .flatMap((each, index) => {
        const y = read(each);
        if (y === null) return [];
        const [px, py] = [atX(each.x).toFixed(1), atY(y).toFixed(1)];
        const before = points[index - 1];
        if (before === undefined) return [`M${px} ${py}`];
        if (!isStepped) return [hasJump(before.x, each.x) === isJump ? `L${px} ${py}` : `M${px} ${py}`];
        // Where one jump lies in between, the step is there; several steps are not told apart.
        const between = marks.filter(({ x }) => x > before.x && x <= each.x);
        const [mark] = between;
        const at = between.length === 1 && mark !== undefined ? atX(mark.x).toFixed(1) : px;
        return [`H${at}V${py}H${px}`];
      })
      .join('');
  const chosen = points[active];
  return (
    <div ref={box} className="wb-chart">
      <h3>{title}</h3>
      <svg width={width} height={height} {...list}>
        <g aria-hidden="true">
          {scale.ticks.map((tick) => (
            <g key={tick}>
              <line className="wb-grid" x1={margin.left} x2={width - margin.right} y1={atY(tick)} y2={atY(tick)} />
              <text className="wb-tick" x={margin.left - 8} y={atY(tick) + 4} textAnchor="end">
                {tickText(tick)}
              </text>
            </g>
          ))}
          {xTicks.map(({ x, text }) => (
            <text key={x} className="wb-tick" x={atX(x)} y={height - 6} textAnchor="middle">
              {text}
            </text>
          ))}
          {marks.map(({ number, x }) => (
            <g key={number} className="wb-mark">
              <line x1={atX(x)} x2={atX(x)} y1={margin.top} y2={height - margin.bottom} />
              <circle cx={atX(x)} cy={margin.top - 8} r="8" />
              <text x={atX(x)} y={margin.top - 4} textAnchor="middle">
                {number}
              </text>
            </g>
          ))}
          {isContinuous && (
            <path
              className="wb-line wb-line-rival"
              d={`${line(({ rival }) => rival)}${isStepped ? '' : line(({ rival }) => rival, true)}`}
            />
          )}
          {isContinuous && <path className="wb-line" d={line(({ y }) => y)} />}
          {isContinuous && !isStepped && <path className="wb-line wb-line-jump" d={line(({ y }) => y, true)} />}
          {chosen !== undefined && (
            <line
              className="wb-cursor"
              x1={atX(chosen.x)}
              x2={atX(chosen.x)}
              y1={margin.top}
              y2={height - margin.bottom}
            />
          )}
        </g>
        {points.map((each, index) => (
          <g key={each.key} {...point(index, `${each.label}: ${each.text}`)}>
            <rect
              className="wb-hit"
              x={atX(each.x) - hitWidth(inner.width, points.length) / 2}
              y={margin.top}
              width={hitWidth(inner.width, points.length)}
              height={inner.height}
            />
            {each.rival !== null && (
              <circle className="wb-point wb-point-rival" cx={atX(each.x)} cy={atY(each.rival)} r="3.5" />
            )}
            <circle
              className={`wb-point${each.isBlocked ? ' wb-point-blocked' : ''}${index === active ? ' wb-point-active' : ''}`}
              cx={atX(each.x)}
              cy={atY(each.y)}
              r={index === active ? 5.5 : 4}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

const hitWidth = (width: number, count: number): number => Math.min(48, width / Math.max(1, count));
