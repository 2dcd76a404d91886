/** A table of the report on the screen, as the documents print it. */
import type { Cell, Column, Table } from '../../shared/report/model.ts';
import { cellText } from '../../shared/report/number-text.ts';
import { Mark } from '../ui/mark.tsx';
import { useWriting } from './use-text.ts';
import './report-table.css';

export function ReportTable({
  table,
  isCaptionShown = false,
}: {
  readonly table: Table;
  readonly isCaptionShown?: boolean;
}) {
  const { columns, groups, caption, empty } = table;
  const { locale, currency } = useWriting();
  if (groups.every(({ rows }) => rows.length === 0)) return <p className="soft">{empty}</p>;
  const shown = (cell: Cell, column: Column) => (
    <>
      {cellText(cell, column, { locale, currency })}
      {cell.mark !== undefined && (
        <>
          {' '}
          <Mark kind={cell.mark === 'illustrative' ? 'assumed' : cell.mark} name={cell.mark} />
        </>
      )}
      {cell.detail !== undefined && <div className="small soft">{cell.detail}</div>}
    </>
  );
  return (
    <div className="report-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className={isCaptionShown ? undefined : 'hidden-text'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head, unit, align }) => (
              <th key={key} scope="col" className={`cell-${align}`}>
                {head} {unit !== '' && <span className="unit">{unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows }, at) => (
          <tbody key={title ?? at}>
            {title !== null && (
              <tr className="report-group">
                <th scope="rowgroup" colSpan={columns.length}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map(({ kind, cells }, index) => (
              <tr key={index} className={`report-${kind}`}>
                {cells.map((cell, column) => {
                  const of = columns[column];
                  if (of === undefined) return null;
                  const narrow = of.share === 0 ? ' cell-narrow' : '';
                  const look = `cell-${of.align}${narrow}${cell.strong === true ? ' cell-strong' : ''}`;
                  return column === 0 ? (
                    <th key={of.key} scope="row" className={look}>
                      {shown(cell, of)}
                    </th>
                  ) : (
                    <td key={of.key} className={look}>
                      {shown(cell, of)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
