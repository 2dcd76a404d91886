/** How a total is put together: one bar a step, each beginning where the one before ended; and the same as a table. */
import type { ReactNode } from 'react';
import { ChartFigure } from './chart-figure.tsx';
import './steps.css';

export interface StepRow {
  readonly key: string;
  readonly label: string;
  /** Where the bar begins and ends, all rows on one scale. */
  readonly from: number;
  readonly to: number;
  /** What the step adds, or the total it reaches, as text. */
  readonly text: string;
  /** The figure with its way to "Why?", shown instead of the text. */
  readonly figure?: ReactNode;
  readonly look: 'step' | 'sum' | 'given';
}

interface StepsProps {
  readonly caption: string;
  readonly valueHead: string;
  readonly rows: readonly StepRow[];
}

export function Steps({ caption, valueHead, rows }: StepsProps) {
  const most = Math.max(...rows.map(({ to }) => to), 1e-9);
  const share = (value: number): number => Math.max(0, Math.min(100, (value / most) * 100));
  return (
    <ChartFigure caption={caption} valueHead={valueHead} rows={rows}>
      <ul className="steps-rows">
        {rows.map(({ key, label, from, to, text, figure, look }) => (
          <li key={key} className={`step step-${look}`}>
            <span className="step-label">{label}</span>
            <svg className="step-track" aria-hidden="true" width="100%" height="28">
              <rect
                className="step-bar"
                x={`${share(from)}%`}
                y="8"
                height="12"
                width={`${Math.max(to > from ? 0.3 : 0, share(to) - share(from))}%`}
              />
            </svg>
            <span className="step-figure">{figure ?? text}</span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
