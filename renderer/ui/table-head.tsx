/** The head of a table: names with their units, and the order when one is clicked. */
import { Icon } from './icon.tsx';
import type { Column, SortOrder } from './table-model.ts';

interface HeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly order: SortOrder | null;
  readonly onOrder: (order: SortOrder | null) => void;
  /** Column of the head that has the focus. */
  readonly active: number | null;
}

export function TableHead<Row>({ columns, order, onOrder, active }: HeadProps<Row>) {
  /** Up, down, as it came. */
  const next = (key: string): SortOrder | null =>
    order?.key !== key ? { key, isDown: false } : order.isDown ? null : { key, isDown: true };
  return (
    <thead>
      <tr>
        {columns.map((column, at) => {
          const sorted = order?.key === column.key ? (order.isDown ? 'descending' : 'ascending') : undefined;
          return (
            <th
              key={column.key}
              scope="col"
              aria-sort={sorted}
              className={`cell-${column.align ?? 'left'}`}
              style={column.width === undefined ? undefined : { width: column.width, minWidth: column.width }}
            >
              {column.head !== '' && (
                <button
                  type="button"
                  className="table-sort"
                  data-cell={`-1-${at}`}
                  tabIndex={active === at ? 0 : -1}
                  onClick={() => onOrder(next(column.key))}
                >
                  <span>
                    {column.head}
                    {column.unit !== undefined && column.unit !== '' && (
                      <span className="unit">{`\u00a0${column.unit}`}</span>
                    )}
                  </span>
                  {sorted !== undefined && <Icon name={sorted === 'descending' ? 'down' : 'up'} />}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
