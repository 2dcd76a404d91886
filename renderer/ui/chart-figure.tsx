/** The frame of a chart: its heading, the chart, and the same figures as a table for those who want the numbers. */
import { useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { useUiWords } from './words.ts';
import './chart-figure.css';

interface ChartFigureProps {
  readonly caption: string;
  /** Head of the column of values. */
  readonly valueHead: string;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly text: string }[];
  /** The chart. */
  readonly children: ReactNode;
}

export function ChartFigure({ caption, valueHead, rows, children }: ChartFigureProps) {
  const words = useUiWords();
  const [isTable, setIsTable] = useState(false);
  return (
    <figure className="chart-figure">
      <figcaption>
        <h2>{caption}</h2>
        <Button look="link" onClick={() => setIsTable(!isTable)}>
          {isTable ? words.asPicture : words.asTable}
        </Button>
      </figcaption>
      {isTable ? (
        <table>
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
        children
      )}
    </figure>
  );
}
