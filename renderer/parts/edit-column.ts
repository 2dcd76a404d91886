/** Columns of editable tables: what is typed in a cell becomes a named edit of a path, or a problem beside the cell. */
import type { Project } from '../../shared/model/project.ts';
import type { ColumnEdit } from '../ui/table-model.ts';
import { parseNumber } from '../ui/number-text.ts';
import { edit, tryEdit } from '../state/document.ts';
import { valueAt, withValueAt } from '../state/path.ts';
import { shownScenario } from '../state/shown-scenario.ts';
import { store } from '../state/store.ts';
import { view } from '../state/view.ts';
import { mendOf } from './fields.tsx';
import type { WindowText } from '../text/text.ts';
import type { Writing } from './use-text.ts';

/** The edit, or the sentence that says why not. */
export function cellEdit(name: string, change: (project: Project) => Project): string | null {
  const problem = tryEdit(name, change)[0];
  return problem === undefined ? null : mendOf(problem);
}

/** Marks cells whose field is another in the scenario on show than in the project below it, and takes them back. */
export function scenarioCell<Row>(
  name: string,
  pathOf: (row: Row) => string | null,
): Required<Pick<ColumnEdit<Row>, 'isOther' | 'takeBack'>> {
  return {
    isOther: (row) => {
      const path = pathOf(row);
      const { document } = store.getState();
      if (document === null || path === null) return false;
      const shown = shownScenario(document.prepared, view.getState().scenario);
      if (shown === null || shown.kind === 'fault') return false;
      const [own, other] = [document.history.project, shown.prepared.project].map((project) => valueAt(project, path));
      return JSON.stringify(own) !== JSON.stringify(other);
    },
    takeBack: (row) => {
      const path = pathOf(row);
      const own = store.getState().document?.history.project;
      if (path !== null && own !== undefined) edit(name, (project) => withValueAt(project, path, valueAt(own, path)));
    },
  };
}

interface NumberCell<Row> {
  readonly path: (row: Row) => string;
  readonly value: (row: Row) => number | undefined;
  readonly name: string;
  readonly writing: Writing;
  readonly text: WindowText;
  readonly scale?: number;
  /** An empty cell takes the value out. */
  readonly isOptional?: boolean;
}

export function numberCell<Row>({
  path,
  value,
  name,
  writing,
  text,
  scale = 1,
  isOptional = false,
}: NumberCell<Row>): ColumnEdit<Row> {
  return {
    ...scenarioCell(name, path),
    text: (row) => {
      const now = value(row);
      return now === undefined
        ? ''
        : String(Number((now * scale).toPrecision(12))).replace('.', writing.locale === 'en' ? '.' : ',');
    },
    commit: (row, typed) => {
      const number = parseNumber(typed, writing.locale);
      if (typed.trim() === '' && isOptional)
        return cellEdit(name, (project) => withValueAt(project, path(row), undefined));
      if (number === null) return typed.trim() === '' ? text.fields.needed : text.fields.notANumber;
      return cellEdit(name, (project) => withValueAt(project, path(row), Number((number / scale).toPrecision(15))));
    },
  };
}

export function textCell<Row>({
  path,
  value,
  name,
  isOptional = false,
}: {
  readonly path: (row: Row) => string;
  readonly value: (row: Row) => string | undefined;
  readonly name: string;
  readonly isOptional?: boolean;
}): ColumnEdit<Row> {
  return {
    ...scenarioCell(name, path),
    text: (row) => value(row) ?? '',
    commit: (row, typed) =>
      cellEdit(name, (project) => withValueAt(project, path(row), typed === '' && isOptional ? undefined : typed)),
  };
}
