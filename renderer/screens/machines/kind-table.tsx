/** One row for each kind of machine: how many, how large, how protected; and what can be removed. */
import { useMemo, useState } from 'react';
import { entriesOf } from '../../../shared/catalog/entries.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { parseNumber } from '../../ui/number-text.ts';
import { Table, type Column } from '../../ui/table.tsx';
import { cellEdit, scenarioCell } from '../../parts/edit-column.ts';
import { useSite } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { edit } from '../../state/document.ts';
import { withValueAt } from '../../state/path.ts';
import { remember, remembered, useSettings } from '../../state/settings.ts';
import type { WindowText } from '../../text/text.ts';
import { BulkBar } from './bulk-bar.tsx';
import {
  hiddenAtFirst,
  protectionColumn,
  sizeColumns,
  whyColumn,
  type ColumnsAt,
  type SizedRow,
} from './machine-columns.tsx';
import { withCount } from './machine-edits.ts';
import type { Wish } from './machine-rows.ts';
import { useColumnsAt, usePasting, useWishes } from './use-machines.ts';

const hiddenKey = 'columns.machines';

/** Columns switched off, shared by both tables. */
export function useHiddenColumns(): readonly [readonly string[], (hidden: readonly string[]) => void] {
  useSettings();
  const hidden = remembered(hiddenKey);
  return [Array.isArray(hidden) ? hidden.map(String) : hiddenAtFirst, (next) => remember(hiddenKey, [...next])];
}

export function kindName(
  { kind, companion, machines }: Wish,
  names: readonly string[],
  words: WindowText['machines'],
  partName: (english: string) => string,
): string {
  if (kind === 'serviceNodes') return words.serviceNodes;
  if (kind === 'mediaServers') return words.mediaServers;
  if (kind === 'standbys') return words.standbys;
  const own = companion === null ? undefined : names[companion];
  return own ?? partName(machines[0]?.name ?? '');
}

export function KindTable() {
  const wishes = useWishes();
  const columns = useKindColumns();
  const words = useColumnsAt().text.machines;
  const [hidden, onHide] = useHiddenColumns();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { message, onPaste } = usePasting<SizedRow>();
  const rows = useMemo(() => wishes.map((wish): SizedRow => ({ wish, machine: wish.machines[0] ?? null })), [wishes]);
  return (
    <>
      <Table
        caption={words.byKind}
        rows={rows}
        columns={columns}
        rowKey={({ wish }) => wish.key}
        empty={words.none}
        hidden={hidden}
        onHide={onHide}
        selected={selected}
        onSelect={setSelected}
        onPaste={onPaste}
        note={message === '' ? words.tableHint : message}
      />
      <BulkBar wishes={wishes.filter(({ key }) => selected.has(key))} rows={selected.size} />
    </>
  );
}

function useKindColumns(): readonly Column<SizedRow>[] {
  const at = useColumnsAt();
  const { site, plan } = useSite();
  const { partName } = useReportText();
  return useMemo(() => {
    const profileName = (id: string): string => partName(at.catalogue.machineProfiles[id]?.name ?? id);
    const names = site.companions.map(({ name, profile }) => name ?? profileName(profile));
    const { text, path, catalogue } = at;
    const words = text.machines;
    const name = ({ wish }: SizedRow): string => kindName(wish, names, words, partName);
    const count = plan.machines.length;
    return [
      {
        key: 'name',
        head: words.columns.kind,
        width: 220,
        text: name,
        edit: {
          isAllowed: ({ wish }) => wish.kind === 'companion' && wish.path !== null,
          text: name,
          commit: ({ wish }, typed) =>
            cellEdit(words.change(words.columns.name), (project) =>
              withValueAt(project, `${path}.${wish.path}.name`, typed.trim() === '' ? undefined : typed),
            ),
        },
      },
      {
        key: 'profile',
        head: words.columns.profile,
        width: 170,
        isOptional: true,
        text: ({ machine, wish }) => profileName(machine?.profile ?? profileOf(wish, site.companions)),
        edit: {
          isAllowed: ({ wish }) => wish.path !== null,
          ...scenarioCell(words.change(words.columns.profile), ({ wish }) =>
            wish.path === null ? null : `${path}.${wish.path}.profile`,
          ),
          text: ({ machine, wish }) => machine?.profile ?? profileOf(wish, site.companions),
          options: ({ wish }) =>
            entriesOf(catalogue, 'machineProfiles')
              .filter(({ role }) => (wish.kind === 'companion' ? isCompanionRole(role) : role === roleOf[wish.kind]))
              .map(({ id, name: label }) => ({ value: id, label })),
          commit: ({ wish }, profile) =>
            cellEdit(words.change(words.columns.profile), (project) =>
              withValueAt(project, `${path}.${wish.path}.profile`, profile),
            ),
        },
      },
      countColumn(at, count),
      protectionColumn(at),
      ...sizeColumns<SizedRow>(at),
      whyColumn(at),
      {
        key: 'actions',
        head: '',
        width: 44,
        align: 'right',
        text: () => '',
        cell: (row) => <RemoveButton wish={row.wish} name={name(row)} at={at} />,
      },
    ];
  }, [at, site, plan, partName]);
}

const roleOf: Partial<Record<Wish['kind'], string>> = { serviceNodes: 'service-node', mediaServers: 'media-server' };
const isCompanionRole = (role: string): boolean => !['service-node', 'media-server', 'vcenter'].includes(role);
const profileOf = ({ companion }: Wish, companions: readonly { readonly profile: string }[]): string =>
  companion === null ? '' : (companions[companion]?.profile ?? '');

function countColumn({ text, writing, path }: ColumnsAt, total: number): Column<SizedRow> {
  const words = text.machines;
  const isDerivable = ({ wish }: SizedRow): boolean => wish.kind === 'serviceNodes' || wish.kind === 'mediaServers';
  return {
    key: 'count',
    head: words.columns.count,
    align: 'right',
    width: 84,
    text: ({ wish }) => writing.number(wish.machines.length),
    sort: ({ wish }) => wish.machines.length,
    total: writing.number(total),
    edit: {
      isAllowed: ({ wish }) => wish.path !== null,
      ...scenarioCell(words.change(words.columns.count), ({ wish }) =>
        wish.path === null ? null : `${path}.${wish.path}.count`,
      ),
      text: ({ wish }) => String(wish.machines.length),
      commit: (row, typed) => {
        const { wish } = row;
        const name = words.change(words.columns.count);
        if (typed.trim() === '')
          return isDerivable(row)
            ? cellEdit(name, (project) => withCount(project, path, wish, undefined))
            : text.fields.needed;
        const number = parseNumber(typed, writing.locale);
        if (number === null) return text.fields.notANumber;
        if (number === wish.machines.length) return null;
        return cellEdit(name, (project) => withCount(project, path, wish, number));
      },
    },
  };
}

function RemoveButton({ wish, name, at }: { readonly wish: Wish; readonly name: string; readonly at: ColumnsAt }) {
  const isVcenter = wish.kind === 'vcenter';
  if (!isVcenter && wish.kind !== 'companion') return null;
  const words = at.text.machines;
  const path = isVcenter ? 'platform.vcenterHere' : wish.path;
  const label = isVcenter ? words.notHere : words.removeOf(name);
  return (
    <Button
      look="quiet"
      name={label}
      disabled={path === null}
      onClick={() =>
        edit(label, (project) => withValueAt(project, `${at.path}.${path}`, isVcenter ? false : undefined))
      }
    >
      <Icon name="trash" />
    </Button>
  );
}
