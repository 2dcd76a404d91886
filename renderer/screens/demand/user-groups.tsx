/** The user groups of a site as a table to type in and to paste into. */
import { useState } from 'react';
import { entriesOf } from '../../../shared/catalog/entries.ts';
import type { UserGroup } from '../../../shared/model/project.ts';
import { Aligned } from '../../ui/aligned.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { parseNumber } from '../../ui/number-text.ts';
import { Table, type Column } from '../../ui/table.tsx';
import { numberCell, textCell, cellEdit } from '../../parts/edit-column.ts';
import { Section } from '../../parts/screen.tsx';
import { useCatalogue, useSite } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { edit } from '../../state/document.ts';
import { withValueAt } from '../../state/path.ts';

interface GroupRow {
  readonly group: UserGroup;
  readonly at: number;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export function UserGroups() {
  const text = useText();
  const words = text.demand;
  const writing = useWriting();
  const catalogue = useCatalogue();
  const { path, site } = useSite();
  const { partName } = useReportText();
  const kinds = entriesOf(catalogue, 'userKinds').map((kind) => ({ ...kind, name: partName(kind.name) }));
  const kindName = (id: string): string => kinds.find((kind) => kind.id === id)?.name ?? id;
  const pathOf =
    (field: string) =>
    ({ at }: GroupRow): string =>
      `${path}.users[${at}].${field}`;
  const change = text.fields.change(words.users);
  const [message, setMessage] = useState('');
  const erlang = (group: UserGroup, key: 'internalErlang' | 'externalErlang'): number =>
    group[key] ?? catalogue.userKinds[group.kind]?.[key].value ?? 0;
  const traffic = (key: 'internalErlang' | 'externalErlang', head: string): Column<GroupRow> => ({
    key,
    head,
    unit: 'E',
    align: 'right',
    width: 100,
    text: ({ group }) => writing.number(erlang(group, key)),
    sort: ({ group }) => erlang(group, key),
    cell: ({ group }) => (
      <span className={group[key] === undefined ? 'soft' : undefined}>
        <Aligned
          text={writing.number(erlang(group, key))}
          among={site.users.map((each) => writing.number(erlang(each, key)))}
          mark={writing.locale === 'en' ? '.' : ','}
        />
      </span>
    ),
    edit: numberCell({
      path: pathOf(key),
      value: ({ group }) => group[key],
      name: change,
      writing,
      text,
      isOptional: true,
    }),
    isOptional: true,
  });
  const columns: readonly Column<GroupRow>[] = [
    {
      key: 'name',
      head: words.group,
      text: ({ group }) => group.name ?? kindName(group.kind),
      cell: ({ group }) => group.name ?? <span className="soft">{kindName(group.kind)}</span>,
      edit: textCell({ path: pathOf('name'), value: ({ group }) => group.name, name: change, isOptional: true }),
    },
    {
      key: 'kind',
      head: words.kind,
      width: 164,
      text: ({ group }) => kindName(group.kind),
      edit: {
        text: ({ group }) => group.kind,
        options: kinds.map(({ id, name }) => ({ value: id, label: name })),
        commit: (row, kind) => cellEdit(change, (project) => withValueAt(project, pathOf('kind')(row), kind)),
      },
    },
    {
      key: 'count',
      head: words.count,
      align: 'right',
      width: 84,
      text: ({ group }) => writing.number(group.count),
      sort: ({ group }) => group.count,
      edit: numberCell({ path: pathOf('count'), value: ({ group }) => group.count, name: change, writing, text }),
      total: writing.number(site.users.reduce((sum, { count }) => sum + count, 0)),
    },
    traffic('internalErlang', words.internal),
    traffic('externalErlang', words.external),
    {
      key: 'remove',
      head: '',
      width: 32,
      align: 'right',
      text: () => '',
      cell: ({ at, group }) => {
        const name = words.removeGroup(group.name ?? kindName(group.kind));
        return (
          <Button
            look="quiet"
            name={name}
            onClick={() => edit(name, (project) => withValueAt(project, `${path}.users[${at}]`, undefined))}
          >
            <Icon name="trash" />
          </Button>
        );
      },
    },
  ];
  const add = (): void =>
    edit(words.addGroup, (project) =>
      withValueAt(project, `${path}.users`, [...site.users, { kind: kinds[0]?.id ?? 'extension', count: 100 }]),
    );
  /** Rows of a spreadsheet: name, kind, number, in whatever order they come. */
  const onPaste = (cells: readonly (readonly string[])[]): void => {
    const groups = cells.flatMap((row): readonly UserGroup[] => {
      const kind = kinds.find(({ id, name }) =>
        row.some((cell) => [id, name, catalogue.userKinds[id]?.name ?? ''].some((each) => isSame(each, cell))),
      );
      const count = row.map((cell) => parseNumber(cell, writing.locale)).find((number) => number !== null);
      const name = row.find(
        (cell) =>
          cell !== '' &&
          parseNumber(cell, writing.locale) === null &&
          (kind === undefined ||
            ![kind.id, kind.name, catalogue.userKinds[kind.id]?.name ?? ''].some((each) => isSame(each, cell))),
      );
      if (count === undefined || count === null) return [];
      return [
        {
          kind: kind?.id ?? kinds[0]?.id ?? 'extension',
          count: Math.round(count),
          ...(name === undefined ? {} : { name }),
        },
      ];
    });
    if (groups.length > 0)
      edit(text.fields.add(words.users), (project) =>
        withValueAt(project, `${path}.users`, [...site.users, ...groups]),
      );
    setMessage(words.pasted(groups.length, cells.length - groups.length));
  };
  return (
    <Section
      title={words.users}
      actions={
        <Button look="link" onClick={add}>
          <Icon name="plus" />
          {words.addGroup}
        </Button>
      }
    >
      <Table
        caption={words.users}
        rows={site.users.map((group, at) => ({ group, at }))}
        columns={columns}
        rowKey={({ at }) => String(at)}
        empty={words.noGroups}
        onPaste={onPaste}
        note={message === '' ? words.tableHint : message}
      />
    </Section>
  );
}
