/** One cell of a table: shown, or being edited with the problem of what was typed beside it. */
import { memo, useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';
import type { CellPlace, Column } from './table-model.ts';
import { useUiWords } from './words.ts';

export interface CellEditing extends CellPlace {
  readonly text: string;
  readonly problem: string | null;
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly place: CellPlace;
  readonly isActive: boolean;
  readonly editing: CellEditing | null;
  readonly onPick: (event: MouseEvent, place: CellPlace) => void;
  readonly onEdit: () => void;
  readonly onText: (text: string) => void;
  /** Where to go after it was taken; null stays. */
  readonly onCommit: (text: string, direction: 'down' | 'on' | 'back' | null) => void;
  readonly onCancel: () => void;
}

function Cell<Row>(props: CellProps<Row>) {
  const { column, row, place, isActive, editing, onPick, onEdit } = props;
  const isEditable = column.edit !== undefined && column.edit.isAllowed?.(row) !== false;
  const text = column.text(row);
  const isOther = column.edit?.isOther?.(row) === true;
  return (
    <td
      role="gridcell"
      className={`cell-${column.align ?? 'left'}${isEditable ? ' cell-editable' : ''}${isOther ? ' cell-other' : ''}${editing?.problem ? ' cell-wrong' : ''}`}
      data-cell={`${place.row}-${place.column}`}
      tabIndex={isActive ? 0 : -1}
      aria-readonly={!isEditable}
      title={column.cell === undefined && text.length > 24 ? text : undefined}
      onMouseDown={(event) => onPick(event, place)}
      onDoubleClick={onEdit}
    >
      {editing === null ? (column.cell?.(row) ?? text) : <Editor {...props} editing={editing} />}
      {editing === null && isOther && <TakeBackCell column={column} row={row} isActive={isActive} />}
    </td>
  );
}

/** Stands in the cell itself: what is different here goes back with one click. */
function TakeBackCell<Row>({ column, row, isActive }: Pick<CellProps<Row>, 'column' | 'row' | 'isActive'>) {
  const words = useUiWords();
  const takeBack = column.edit?.takeBack;
  if (takeBack === undefined) return null;
  const name = words.takeBack(column.head);
  return (
    <button
      type="button"
      className="take-back"
      aria-label={name}
      title={name}
      tabIndex={isActive ? 0 : -1}
      onMouseDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={() => takeBack(row)}
    >
      <Icon name="undo" />
    </button>
  );
}

/** Rows do not change while another is edited: thousands of cells stay as they are. */
export const TableCell = memo(Cell) as typeof Cell;

function Editor<Row>({
  column,
  row,
  editing,
  onText,
  onCommit,
  onCancel,
}: CellProps<Row> & { readonly editing: CellEditing }) {
  const input = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const isDone = useRef(false);
  // What was there is replaced by typing; a first character typed is kept.
  const isReplaced = useRef(editing.text === column.edit?.text(row));
  useEffect(() => {
    input.current?.focus();
    if (isReplaced.current) input.current?.select?.();
  }, []);
  const given = column.edit?.options;
  const options = typeof given === 'function' ? given(row) : given;
  const finish = (text: string, direction: 'down' | 'on' | 'back' | null): void => {
    isDone.current = true;
    onCommit(text, direction);
    isDone.current = false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      isDone.current = true;
      onCancel();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      finish(editing.text, event.key === 'Enter' ? 'down' : event.shiftKey ? 'back' : 'on');
    }
  };
  const shared = {
    ref: input,
    className: 'cell-input',
    value: editing.text,
    'aria-label': column.head,
    'aria-invalid': editing.problem !== null || undefined,
    onKeyDown,
    onBlur: () => {
      if (!isDone.current) finish(editing.text, null);
    },
  };
  return (
    <>
      {options === undefined ? (
        <input {...shared} autoComplete="off" spellCheck={false} onChange={(event) => onText(event.target.value)} />
      ) : (
        <select {...shared} onChange={(event) => finish(event.target.value, null)}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      {editing.problem !== null && (
        <div className="cell-problem" role="alert">
          <Mark kind="blocking" />
          <span>{editing.problem}</span>
        </div>
      )}
    </>
  );
}
