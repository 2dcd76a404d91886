/** What the charts have in common: their width, the point that is chosen in them, and the same figures as a table. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { Change } from '../../../shared/model/scenario.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../parts/use-text.ts';

/** Width of the element [px]; a usual one where nothing can be measured. */
export function useWidth(first = 720): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}

export interface PointList {
  readonly label: string;
  readonly count: number;
  readonly active: number;
  readonly onActive: (index: number) => void;
  /** Enter on the chosen point. */
  readonly onKeep: () => void;
  /** Points in one line, where up and down move by a line. */
  readonly perLine?: number;
}

/** A drawing as a list of points: one stop of the Tab key, arrows move, Enter keeps the point as a scenario. */
export function usePointList({ label, count, active, onActive, onKeep, perLine = 1 }: PointList) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: perLine, ArrowUp: -perLine }[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : by === undefined ? null : active + by;
    if (to !== null) {
      event.preventDefault();
      if (to >= 0 && to < count) onActive(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onKeep();
    }
  };
  return {
    list: {
      role: 'listbox',
      tabIndex: 0,
      'aria-label': label,
      'aria-activedescendant': count === 0 ? undefined : `${id}-${active}`,
      onKeyDown,
    },
    point: (index: number, text: string) => ({
      id: `${id}-${index}`,
      role: 'option',
      'aria-selected': index === active,
      'aria-label': text,
      onClick: () => onActive(index),
    }),
  } as const;
}

/** The chosen point in words, with the button that keeps it. */
export function Readout({ children, onKeep }: { readonly children: ReactNode; readonly onKeep: (() => void) | null }) {
  const words = useText().workbench;
  return (
    <div className="wb-readout">
      <span>{children}</span>
      {onKeep !== null && (
        <Button onClick={onKeep}>
          <Icon name="plus" />
          {words.keep}
        </Button>
      )}
    </div>
  );
}

export interface Keepable {
  readonly name: string;
  /** Worked out when it is kept, where that takes a while. */
  readonly changes: readonly Change[] | (() => readonly Change[]);
}

export interface DataRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  /** What keeping the row as a scenario would lay over the project; null where it cannot be kept; a row may have two. */
  readonly keep?: Keepable | readonly Keepable[] | null;
  readonly isStrong?: boolean;
}

interface DataTableProps {
  readonly caption: string;
  readonly heads: readonly { readonly text: string; readonly unit?: string; readonly isNumber?: boolean }[];
  readonly rows: readonly DataRow[];
  readonly empty?: string;
  readonly onKeep?: (changes: readonly Change[], name: string) => void;
}

export function DataTable({ caption, heads, rows, empty = '', onKeep }: DataTableProps) {
  const words = useText().workbench;
  if (rows.length === 0) return <p className="soft">{empty}</p>;
  const look = (column: number): string | undefined => (heads[column]?.isNumber === true ? 'wb-number' : undefined);
  return (
    <div className="wb-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ text, unit = '' }, column) => (
              <th key={column} scope="col" className={look(column)}>
                {text} {unit !== '' && <span className="unit">{unit}</span>}
              </th>
            ))}
            {onKeep !== undefined && (
              <th scope="col">
                <span className="hidden-text">{words.keep}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, keep, isStrong = false }) => (
            <tr key={key} className={isStrong ? 'wb-strong' : undefined}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row" className={look(column)}>
                    {cell}
                  </th>
                ) : (
                  <td key={column} className={look(column)}>
                    {cell}
                  </td>
                ),
              )}
              {onKeep !== undefined && (
                <td className="wb-keep">
                  {[keep ?? []].flat().map(({ name, changes }) => (
                    <Button
                      key={name}
                      look="quiet"
                      name={words.keepNamed(name)}
                      onClick={() => onKeep(typeof changes === 'function' ? changes() : changes, name)}
                    >
                      <Icon name="plus" />
                    </Button>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
