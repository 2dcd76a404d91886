/** How a total is put together: one bar a step, each beginning where the one before ended; and the same as a table. */
import { useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { useUiWords } from './words.ts';
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
  const words = useUiWords();
  const [isTable, setIsTable] = useState(false);
  const most = Math.max(...rows.map(({ to }) => to), 1e-9);
  const share = (value: number): number => Math.max(0, Math.min(100, (value / most) * 100));
  return (
    <figure className="steps">
      <figcaption>
        <h2>{caption}</h2>
        <Button look="link" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
          {words.asTable}
        </Button>
      </figcaption>
      {isTable ? (
        <table className="bars-table">
          <thead>
            <tr>
              <th scope="col">{caption}</th>
              <th scope="col">{valueHead}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, text }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
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
      )}
    </figure>
  );
}
