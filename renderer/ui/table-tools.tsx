/** What stands above a long or wide table: the filter and the choice of columns. */
import { useState } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useUiWords } from './words.ts';

interface ToolsProps {
  /** What can be done here, or what the last paste did. */
  readonly note: string;
  /** Null where the table is too short to need one. */
  readonly filter: string | null;
  readonly onFilter: (filter: string) => void;
  readonly columns: readonly { readonly key: string; readonly head: string }[];
  readonly hidden: readonly string[];
  readonly onHide: ((hidden: readonly string[]) => void) | undefined;
  readonly found: number;
  readonly all: number;
}

export function TableTools({ note, filter, onFilter, columns, hidden, onHide, found, all }: ToolsProps) {
  const words = useUiWords();
  const [isChoosing, setIsChoosing] = useState(false);
  if (filter === null && columns.length === 0 && note === '') return null;
  return (
    <div className="table-tools">
      {filter !== null && (
        <>
          <input
            type="search"
            className="table-filter"
            value={filter}
            placeholder={words.filter}
            aria-label={words.filter}
            onChange={(event) => onFilter(event.target.value)}
          />
          <span className="soft small" role="status">
            {words.rows(found === all ? String(all) : `${found} / ${all}`)}
          </span>
        </>
      )}
      {note !== '' && (
        <p className="soft small table-note" role="status">
          {note}
        </p>
      )}
      {columns.length > 0 && (
        <div className="table-columns" onKeyDown={(event) => event.key === 'Escape' && setIsChoosing(false)}>
          <Button look="quiet" aria-expanded={isChoosing} onClick={() => setIsChoosing(!isChoosing)}>
            <Icon name="columns" />
            {words.columns}
          </Button>
          {isChoosing && (
            <fieldset className="table-column-list">
              <legend className="hidden-text">{words.columns}</legend>
              {columns.map(({ key, head }) => (
                <label key={key}>
                  <input
                    type="checkbox"
                    checked={!hidden.includes(key)}
                    onChange={({ target }) =>
                      onHide?.(target.checked ? hidden.filter((each) => each !== key) : [...hidden, key])
                    }
                  />
                  {head}
                </label>
              ))}
            </fieldset>
          )}
        </div>
      )}
    </div>
  );
}
