/** Bars side by side as plain SVG, each with its figure, and the same as a table for those who want the numbers. */
import { ChartFigure } from './chart-figure.tsx';
import './bars.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The value as it is shown. */
  readonly text: string;
  readonly look?: 'main' | 'soft';
}

interface BarsProps {
  readonly caption: string;
  readonly bars: readonly Bar[];
  readonly valueHead: string;
  /** Lengths by powers of ten, for values far apart; the caption says so. */
  readonly isLogarithmic?: boolean;
  readonly scaleNote?: string;
}

const row = 28;

/** Length of a bar, 0 to 1. On a logarithmic scale the smallest value above zero still shows. */
export function barShare(value: number, values: readonly number[], isLogarithmic: boolean): number {
  const most = Math.max(...values, 0);
  if (most <= 0 || value <= 0) return 0;
  if (!isLogarithmic) return value / most;
  const least = Math.min(...values.filter((each) => each > 0));
  const low = Math.floor(Math.log10(least)) - 1;
  return (Math.log10(value) - low) / Math.max(1e-9, Math.log10(most) - low);
}

export function Bars({ caption, bars, valueHead, isLogarithmic = false, scaleNote }: BarsProps) {
  const values = bars.map(({ value }) => value);
  return (
    <ChartFigure caption={caption} valueHead={valueHead} rows={bars}>
      <div className="bars-picture">
        <div className="bars-labels">
          {bars.map(({ key, label }) => (
            <span key={key}>{label}</span>
          ))}
        </div>
        <svg
          role="img"
          aria-label={`${caption}: ${bars.map(({ label, text }) => `${label} ${text}`).join(', ')}`}
          height={bars.length * row}
          width="100%"
          preserveAspectRatio="none"
        >
          {bars.map(({ key, value, look = 'main' }, index) => (
            <rect
              key={key}
              className={`bar bar-${look}`}
              x="0"
              y={index * row + 6}
              height={row - 12}
              width={`${Math.max(value > 0 ? 0.4 : 0, barShare(value, values, isLogarithmic) * 100)}%`}
            />
          ))}
        </svg>
        <div className="bars-texts">
          {bars.map(({ key, text }) => (
            <span key={key}>{text}</span>
          ))}
        </div>
      </div>
      {scaleNote !== undefined && <p className="small soft">{scaleNote}</p>}
    </ChartFigure>
  );
}
