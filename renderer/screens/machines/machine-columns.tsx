/** The columns of the machine tables: sizes and protection typed in place, own values told from the profile's. */
import type { Catalogue } from '../../../shared/model/catalogue.ts';
import type { Machine } from '../../../shared/model/machine.ts';
import type { Protection } from '../../../shared/model/project.ts';
import type { Column } from '../../ui/table-model.ts';
import { fieldText, parseNumber } from '../../ui/number-text.ts';
import { cellEdit, scenarioCell } from '../../parts/edit-column.ts';
import type { Writing } from '../../parts/use-text.ts';
import { askWhy } from '../../state/view.ts';
import type { WindowText } from '../../text/text.ts';
import { scaleOf, sizeFields, unitOf, withProtection, withSize, type SizeField } from './machine-edits.ts';
import type { Wish, WishKind } from './machine-rows.ts';

export interface SizedRow {
  readonly wish: Wish;
  /** A machine of the wish; null where it has none. */
  readonly machine: Machine | null;
}

export interface ColumnsAt {
  readonly text: WindowText;
  readonly writing: Writing;
  readonly catalogue: Catalogue;
  /** "sites[0]" */
  readonly path: string;
  readonly site: string;
  /** Prose of the stages in the reader's language. */
  readonly prose: (english: string) => string;
  readonly totals: Partial<Record<SizeField, string>>;
}

const optional: readonly SizeField[] = ['disks', 'readIops', 'writeIops', 'networkInMbit', 'memoryReservation'];
const widths: Partial<Record<SizeField, number>> = { vcpus: 72, disks: 72, memoryGib: 96, diskGib: 88 };

/** What stands in the table unless the user chose otherwise. */
export const hiddenAtFirst: readonly string[] = [
  'profile',
  'disks',
  'readIops',
  'writeIops',
  'networkInMbit',
  'memoryReservation',
  // Told once for each kind; for every machine only where it is asked for.
  'whyEach',
];

export function sizeColumns<Row extends SizedRow>(at: ColumnsAt): readonly Column<Row>[] {
  return sizeFields.map((field) => sizeColumn<Row>(field, at));
}

function sizeColumn<Row extends SizedRow>(field: SizeField, at: ColumnsAt): Column<Row> {
  const { text, writing, path, totals } = at;
  const head = text.machines.columns[field];
  const scale = scaleOf(field);
  const value = ({ machine, wish }: Row): number | null => {
    const shown = machine?.[field] ?? wish.size[field];
    return shown === undefined ? null : Number((shown * scale).toPrecision(12));
  };
  const total = totals[field];
  return {
    key: field,
    head,
    unit: unitOf[field] === '1/s' ? '' : unitOf[field],
    align: 'right',
    width: widths[field] ?? 104,
    isOptional: optional.includes(field),
    text: (row) => {
      const shown = value(row);
      return shown === null ? '' : writing.number(shown);
    },
    sort: value,
    cell: (row) => {
      const shown = value(row);
      const isOwn = row.wish.size[field] !== undefined;
      return shown === null ? '–' : <span className={isOwn ? 'own-value' : undefined}>{writing.number(shown)}</span>;
    },
    ...(total === undefined ? {} : { total }),
    edit: {
      isAllowed: ({ wish }) => wish.path !== null,
      text: (row) => {
        const shown = value(row);
        return shown === null ? '' : fieldText(shown, writing.locale);
      },
      commit: (row, typed) => {
        const name = text.machines.change(head);
        if (typed.trim() === '')
          return cellEdit(name, (project) => withSize(project, path, row.wish, field, undefined));
        const number = parseNumber(typed, writing.locale);
        if (number === null) return text.fields.notANumber;
        if (number === value(row)) return null;
        const given = Number((number / scale).toPrecision(15));
        return cellEdit(name, (project) => withSize(project, path, row.wish, field, given));
      },
    },
  };
}

export function protectionColumn<Row extends SizedRow>({ text, catalogue, path }: ColumnsAt): Column<Row> {
  const words = text.machines;
  const ofProfile = ({ machine }: Row): string => {
    const value = catalogue.machineProfiles[machine?.profile ?? '']?.protection.value;
    return words.asProfile(value === undefined ? '' : words.protections[value]);
  };
  return {
    key: 'protection',
    head: words.columns.protection,
    width: 88,
    text: ({ machine, wish }) => {
      const protection = machine?.protection ?? wish.protection;
      return protection === undefined ? '' : words.protections[protection];
    },
    cell: ({ machine, wish }) => {
      const protection = machine?.protection ?? wish.protection;
      if (protection === undefined) return '–';
      const isOwn = wish.kind === 'companion' && wish.protection !== undefined;
      return (
        <span className={`protection protection-${protection}${isOwn ? ' own-value' : ''}`}>
          {words.protections[protection]}
        </span>
      );
    },
    edit: {
      isAllowed: ({ wish }) => wish.path !== null,
      ...scenarioCell(words.change(words.columns.protection), ({ wish }) =>
        wish.path === null ? null : `${path}.${wish.path}.protection`,
      ),
      text: ({ wish }) => wish.protection ?? '',
      options: (row) => [
        ...(row.wish.kind === 'companion' ? [{ value: '', label: ofProfile(row) }] : []),
        ...(['ft', 'ha', 'none'] as const).map((value) => ({ value, label: words.protections[value] })),
      ],
      commit: ({ wish }, chosen) =>
        cellEdit(words.change(words.columns.protection), (project) =>
          withProtection(project, path, wish, chosen === '' ? undefined : (chosen as Protection)),
        ),
    },
  };
}

const reasons: Partial<Record<WishKind, string>> = {
  serviceNodes: 'demand.serviceNodes',
  standbys: 'demand.standbyNodes',
  mediaServers: 'demand.mediaServers',
};

/** Why the machine is there; the number of those that follow from the demand can be asked about. */
export function whyColumn<Row extends SizedRow>({ text, site, prose }: ColumnsAt): Column<Row> {
  return {
    key: 'why',
    head: text.machines.columns.why,
    width: 300,
    text: ({ machine }) => prose(machine?.why ?? ''),
    cell: ({ machine, wish }) => {
      const name = reasons[wish.kind];
      return (
        <span className="machine-why soft">
          {prose(machine?.why ?? '')}
          {name !== undefined && (
            <button
              type="button"
              className="why-dot"
              aria-label={`${text.frame.why} ${machine?.id ?? ''}`}
              title={text.frame.why}
              onClick={() => askWhy(name, site)}
            >
              ?
            </button>
          )}
        </span>
      );
    },
  };
}
