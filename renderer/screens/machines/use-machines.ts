/** The wishes of the site on show, what their columns read, and pasting into them. */
import { useCallback, useMemo, useState } from 'react';
import { entriesOf } from '../../../shared/catalog/entries.ts';
import type { Project, Protection } from '../../../shared/model/project.ts';
import { parseNumber } from '../../ui/number-text.ts';
import { cellEdit } from '../../parts/edit-column.ts';
import { useCatalogue, useSite } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { withValueAt } from '../../state/path.ts';
import type { ColumnsAt, SizedRow } from './machine-columns.tsx';
import { scaleOf, sizeFields, withCount, withProtection, withSize, type SizeField } from './machine-edits.ts';
import { pastedMachines } from './machine-paste.ts';
import { wishesOf, type Wish } from './machine-rows.ts';

export function useWishes(): readonly Wish[] {
  const { site, plan } = useSite();
  return useMemo(() => wishesOf(plan, site), [plan, site]);
}

export function useColumnsAt(): ColumnsAt {
  const text = useText();
  const writing = useWriting();
  const catalogue = useCatalogue();
  const { path, plan } = useSite();
  const { prose } = useReportText();
  return useMemo(() => {
    const total = (name: string): string => writing.number(plan.quantities.get(name));
    const totals = { vcpus: total('machines.vcpus'), memoryGib: total('machines.memory') };
    return { text, writing, catalogue, path, site: plan.name, totals, prose };
  }, [text, writing, catalogue, path, plan, prose]);
}

type Cells = readonly (readonly string[])[];

interface PasteAt<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
}

export interface Pasting<Row> {
  /** What the last paste did and what it left out. */
  readonly message: string;
  readonly onPaste: (cells: Cells, at: PasteAt<Row>) => void;
}

/** Rows with text are new machines; numbers and protections go into the cells from the cursor on. */
export function usePasting<Row extends SizedRow>(): Pasting<Row> {
  const text = useText();
  const words = text.machines;
  const { locale } = useWriting();
  const catalogue = useCatalogue();
  const { path, site } = useSite();
  const [message, setMessage] = useState('');
  const onPaste = useCallback(
    (cells: Cells, at: PasteAt<Row>) => {
      const isIntoCells =
        at.columns[0] !== undefined &&
        isCellColumn(at.columns[0]) &&
        cells.flat().every((cell) => isValue(cell, locale));
      if (isIntoCells) {
        const { changes, notUnderstood } = cellChanges(cells, at, path, locale);
        const problem = cellEdit(words.pasteEdit, (project) =>
          changes.reduce((before, change) => change(before), project),
        );
        const done = problem === null ? words.pastedCells(changes.length) : words.notTaken(problem);
        return setMessage(
          notUnderstood.length === 0 ? done : `${done} ${words.notUnderstood(notUnderstood.join(', '))}`,
        );
      }
      const { companions, notUnderstood } = pastedMachines(cells, entriesOf(catalogue, 'machineProfiles'), locale);
      const problem =
        companions.length === 0
          ? null
          : cellEdit(words.pasteEdit, (project) =>
              withValueAt(project, `${path}.companions`, [...site.companions, ...companions]),
            );
      const done = problem === null ? words.pasted(companions.length) : words.notTaken(problem);
      setMessage(notUnderstood.length === 0 ? done : `${done} ${words.notUnderstood(notUnderstood.join(', '))}`);
    },
    [words, catalogue, locale, path, site],
  );
  return { message, onPaste };
}

const isSizeField = (column: string): column is SizeField => (sizeFields as readonly string[]).includes(column);
const isCellColumn = (column: string): boolean => isSizeField(column) || column === 'protection' || column === 'count';

/** What stands in a cell of a size, a count or a protection; anything else names a machine. */
const isValue = (cell: string, locale: Parameters<typeof parseNumber>[1]): boolean =>
  cell === '' || parseNumber(cell, locale) !== null || protections.some((each) => each === cell.toLowerCase());

const protections: readonly Protection[] = ['ft', 'ha', 'none'];

/** One change a cell; cells beside the table or in columns that are not typed in are left out. */
export function cellChanges<Row extends SizedRow>(
  cells: Cells,
  { rows, columns }: PasteAt<Row>,
  path: string,
  locale: Parameters<typeof parseNumber>[1],
): { readonly changes: readonly ((project: Project) => Project)[]; readonly notUnderstood: readonly string[] } {
  const changes: ((project: Project) => Project)[] = [];
  const notUnderstood: string[] = [];
  cells.forEach((line, row) =>
    line.forEach((cell, at) => {
      const wish = rows[row]?.wish;
      const column = columns[at];
      if (cell === '') return;
      if (wish === undefined || wish.path === null || column === undefined) return void notUnderstood.push(cell);
      const number = parseNumber(cell, locale);
      if (column === 'protection') {
        const protection = protections.find((each) => each === cell.toLowerCase());
        if (protection === undefined) notUnderstood.push(cell);
        else changes.push((project) => withProtection(project, path, wish, protection));
      } else if (number === null) notUnderstood.push(cell);
      else if (column === 'count') changes.push((project) => withCount(project, path, wish, number));
      else if (isSizeField(column))
        changes.push((project) => withSize(project, path, wish, column, number / scaleOf(column)));
      else notUnderstood.push(cell);
    }),
  );
  return { changes, notUnderstood };
}
