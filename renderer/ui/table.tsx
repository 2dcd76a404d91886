/**
 * A table that behaves like a spreadsheet: head and first column stay, keys move, Enter edits, paste works, thousands of
 * rows are no burden.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { TableCell, type CellEditing } from './table-cell.tsx';
import { TableHead } from './table-head.tsx';
import {
  copiedText,
  filtered,
  moved,
  ordered,
  pastedCells,
  type CellPlace,
  type Column,
  type SortOrder,
} from './table-model.ts';
import { TableTools } from './table-tools.tsx';
import { useHasRoom } from './use-has-room.ts';
import { useUiWords } from './words.ts';
import './table.css';

export type { Column } from './table-model.ts';

interface TableProps<Row> {
  /** Read out, and shown above where `isCaptionShown`. */
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Shown instead of rows where there are none. */
  readonly empty?: string;
  /** Columns switched off, remembered by whoever uses the table. */
  readonly hidden?: readonly string[];
  readonly onHide?: (hidden: readonly string[]) => void;
  /** Keys of the selected rows; without it nothing is selected. */
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  /** Cells pasted from a spreadsheet, with the row and column under the cursor and all that are shown from there on. */
  readonly onPaste?: (
    cells: readonly (readonly string[])[],
    at: {
      readonly row: Row | undefined;
      readonly column: string;
      readonly rows: readonly Row[];
      readonly columns: readonly string[];
    },
  ) => void;
  /** Key of the row to put the cursor on, once. */
  readonly wanted?: string | null;
  readonly onFound?: () => void;
  /** Stands above the table: what can be done in it, or what the last paste did. */
  readonly note?: string;
  /** A row that heads those after it; left out once the table is sorted or filtered. */
  readonly isHeading?: (row: Row) => boolean;
  readonly rowLook?: (row: Row) => 'plain' | 'section' | 'strong' | 'soft';
  /** Height of the part that scrolls once the table is long [px]; the whole table when absent. */
  readonly maxHeight?: number;
}

const rowHeight = 28;
/** A filter is offered once a table is longer than a screen, and only what can be seen is drawn. */
const longTable = 24;

export function Table<Row>(props: TableProps<Row>) {
  const {
    caption,
    rows,
    columns,
    rowKey,
    empty,
    hidden = [],
    onHide,
    selected,
    onSelect,
    onPaste,
    rowLook,
    maxHeight,
    isHeading,
    wanted = null,
    onFound,
    note = '',
  } = props;
  const words = useUiWords();
  const [order, setOrder] = useState<SortOrder | null>(null);
  const [filter, setFilter] = useState('');
  const [active, setActive] = useState<CellPlace>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<CellEditing | null>(null);
  const anchor = useRef(0);
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);

  const shown = useMemo(() => columns.filter(({ key }) => !hidden.includes(key)), [columns, hidden]);
  const visible = useMemo(() => {
    const isAsGiven = filter.trim() === '' && order === null;
    const plain = isAsGiven || isHeading === undefined ? rows : rows.filter((row) => !isHeading(row));
    return ordered(filtered(plain, shown, filter), shown, order);
  }, [rows, shown, filter, order, isHeading]);
  const isLong = visible.length > longTable * 2;
  const virtual = useVirtualizer({
    count: isLong ? visible.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const items = isLong ? virtual.getVirtualItems() : visible.map((_, index) => ({ index, start: 0, end: 0 }));
  const before = isLong ? (items[0]?.start ?? 0) : 0;
  const after = isLong ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;

  useEffect(() => {
    if (!wantsFocus.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${active.row}-${active.column}"]`);
    if (cell === null || cell === undefined) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const wantedRow = wanted === null ? -1 : visible.findIndex((row) => rowKey(row) === wanted);
  useEffect(() => {
    if (wantedRow < 0) return;
    wantsFocus.current = true;
    setActive({ row: wantedRow, column: 0 });
    if (isLong) virtual.scrollToIndex(wantedRow, { align: 'center' });
    onFound?.();
  }, [wantedRow, isLong, virtual, onFound]);

  const select = (from: number, to: number): void => {
    const [low, high] = [Math.max(0, Math.min(from, to)), Math.max(from, to)];
    onSelect?.(new Set(visible.slice(low, high + 1).map(rowKey)));
  };
  const go = (place: CellPlace, isExtending = false): void => {
    wantsFocus.current = true;
    setActive(place);
    setEditing(null);
    if (isLong && place.row >= 0) virtual.scrollToIndex(place.row);
    if (isExtending) select(anchor.current, place.row);
    else anchor.current = place.row;
  };
  const startEdit = (text?: string): void => {
    const row = visible[active.row];
    const edit = shown[active.column]?.edit;
    if (row === undefined || edit === undefined || edit.isAllowed?.(row) === false) return;
    setEditing({ ...active, text: text ?? edit.text(row), problem: null });
  };
  const commit = (text: string, next: CellPlace | null): void => {
    const row = visible[active.row];
    const problem = row === undefined ? null : (shown[active.column]?.edit?.commit(row, text) ?? null);
    if (problem !== null) return setEditing({ ...active, text, problem });
    setEditing(null);
    wantsFocus.current = true;
    if (next !== null) go(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing !== null) return;
    const isControl = event.ctrlKey || event.metaKey;
    const size = { rows: visible.length, columns: shown.length, page: 12 };
    const next = event.altKey ? null : moved(active, event.key, isControl, size);
    if (next !== null) {
      event.preventDefault();
      return go(next, event.shiftKey && onSelect !== undefined);
    }
    if (isControl && event.key.toLowerCase() === 'a' && onSelect !== undefined) {
      event.preventDefault();
      select(0, visible.length - 1);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      if (!(event.target instanceof HTMLTableCellElement)) return;
      event.preventDefault();
      const row = visible[active.row];
      const edit = shown[active.column]?.edit;
      const isEditable = row !== undefined && edit !== undefined && edit.isAllowed?.(row) !== false;
      // A cell that is not edited may hold a button: Enter presses it.
      if (isEditable) startEdit();
      else event.target.querySelector('button')?.click();
    } else if (event.key === 'Delete' || event.key === 'Backspace') startEdit('');
    else if (event.key.length === 1 && !isControl && event.target instanceof HTMLTableCellElement) {
      if (shown[active.column]?.edit?.options !== undefined) return;
      event.preventDefault();
      startEdit(event.key);
    }
  };
  const onClick = (event: MouseEvent, place: CellPlace): void => {
    if (onSelect !== undefined && (event.ctrlKey || event.metaKey)) {
      const key = rowKey(visible[place.row] as Row);
      const next = new Set(selected);
      if (!next.delete(key)) next.add(key);
      onSelect(next);
    } else if (onSelect !== undefined && event.shiftKey) {
      // Rows are selected, not the text between the clicks.
      event.preventDefault();
      wantsFocus.current = true;
      select(anchor.current, place.row);
    } else {
      if (selected !== undefined && selected.size > 0) onSelect?.(new Set());
      anchor.current = place.row;
    }
    setActive(place);
  };
  const chosenRows = (): readonly Row[] => {
    const chosen = visible.filter((row) => selected?.has(rowKey(row)));
    return chosen.length > 0 ? chosen : visible.slice(active.row, active.row + 1);
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (editing !== null || !(event.target instanceof HTMLTableCellElement)) return;
    event.preventDefault();
    const isOneCell = (selected?.size ?? 0) === 0;
    event.clipboardData.setData(
      'text/plain',
      copiedText(chosenRows(), isOneCell ? shown.slice(active.column, active.column + 1) : shown),
    );
  };
  const onPasted = (event: ClipboardEvent): void => {
    const column = shown[active.column];
    if (editing !== null || onPaste === undefined || column === undefined) return;
    event.preventDefault();
    onPaste(pastedCells(event.clipboardData.getData('text/plain')), {
      row: visible[active.row],
      column: column.key,
      rows: visible.slice(Math.max(0, active.row)),
      columns: shown.slice(active.column).map(({ key }) => key),
    });
  };

  const minWidth = shown.reduce((sum, { width = 180 }) => sum + width, 0);
  // A table that is neither long nor wider than its place scrolls with the page: there is one way to scroll, not two.
  const isFree = useHasRoom(scroller, minWidth) && !isLong;
  const hasTotals = shown.some(({ total }) => total !== undefined);
  return (
    <div className="table">
      <TableTools
        note={note}
        filter={rows.length > longTable ? filter : null}
        onFilter={setFilter}
        columns={onHide === undefined ? [] : columns.filter(({ isOptional }) => isOptional === true)}
        hidden={hidden}
        onHide={onHide}
        found={visible.length}
        all={rows.length}
      />
      <div
        ref={scroller}
        className={isFree ? undefined : 'table-scroll'}
        style={isLong && maxHeight !== undefined ? { maxHeight } : undefined}
      >
        <table
          style={{ minWidth }}
          role="grid"
          aria-label={caption}
          aria-rowcount={visible.length + 1}
          aria-multiselectable={onSelect === undefined ? undefined : true}
          onKeyDown={onKeyDown}
          onCopy={onCopy}
          onPaste={onPasted}
        >
          <TableHead
            columns={shown}
            order={order}
            onOrder={setOrder}
            active={active.row === -1 ? active.column : null}
          />
          <tbody>
            {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
            {items.map(({ index }) => {
              const row = visible[index] as Row;
              const key = rowKey(row);
              const isSelected = selected?.has(key) === true;
              return (
                <tr
                  key={key}
                  aria-rowindex={index + 2}
                  aria-selected={selected === undefined ? undefined : isSelected}
                  className={`row-${rowLook?.(row) ?? 'plain'}`}
                >
                  {shown.map((column, at) => (
                    <TableCell
                      key={column.key}
                      column={column}
                      row={row}
                      place={{ row: index, column: at }}
                      isActive={active.row === index && active.column === at}
                      editing={editing?.row === index && editing.column === at ? editing : null}
                      onPick={onClick}
                      onEdit={() => startEdit()}
                      onText={(text) => setEditing((now) => (now === null ? null : { ...now, text }))}
                      onCommit={(text, direction) => {
                        const by =
                          direction === 'down'
                            ? { row: index + 1, column: at }
                            : { row: index, column: at + (direction === 'back' ? -1 : 1) };
                        const isInside = by.row < visible.length && by.column >= 0 && by.column < shown.length;
                        commit(text, direction === null || !isInside ? null : by);
                      }}
                      onCancel={() => {
                        wantsFocus.current = true;
                        setEditing(null);
                      }}
                    />
                  ))}
                </tr>
              );
            })}
            {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
            {visible.length === 0 && (
              <tr>
                <td className="table-empty soft" colSpan={shown.length}>
                  {rows.length === 0 ? (empty ?? '–') : words.nothingFound}
                </td>
              </tr>
            )}
          </tbody>
          {hasTotals && (
            <tfoot>
              <tr>
                {shown.map((column, at) => (
                  <td key={column.key} className={`cell-${column.align ?? 'left'}`}>
                    {column.total ?? (at === 0 ? words.total : null)}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </div>
  );
}
