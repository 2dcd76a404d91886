/** Every machine with where it runs: a change of a cell holds for all machines of its kind. */
import { useCallback, useMemo, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { useNamedPlan, useReportText } from '../../parts/use-report.ts';
import { edit } from '../../state/document.ts';
import { withValueAt } from '../../state/path.ts';
import { fieldFound, useView } from '../../state/view.ts';
import { BulkBar } from './bulk-bar.tsx';
import { useHiddenColumns } from './kind-table.tsx';
import { protectionColumn, sizeColumns, whyColumn } from './machine-columns.tsx';
import { hostsOfMachines, machineRows, withOneApart, type MachineRow } from './machine-rows.ts';
import { useColumnsAt, usePasting, useWishes } from './use-machines.ts';

/** Id of the machine that a finding leads to. */
export function useWantedMachine(): string | null {
  const wanted = useView((view) => view.wanted);
  return wanted === null ? null : (/\.machines\["(.+)"\]$/.exec(wanted)?.[1] ?? null);
}

export function EveryTable() {
  const wishes = useWishes();
  const columns = useEveryColumns();
  const words = useColumnsAt().text.machines;
  const wanted = useWantedMachine();
  const [hidden, onHide] = useHiddenColumns();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { message, onPaste } = usePasting<MachineRow>();
  const rows = useMemo(() => machineRows(wishes), [wishes]);
  const chosen = useMemo(
    () => wishes.filter(({ machines }) => machines.some(({ id }) => selected.has(id))),
    [wishes, selected],
  );
  const onFound = useCallback(() => fieldFound(), []);
  return (
    <>
      <Table
        caption={words.every}
        rows={rows}
        columns={columns}
        rowKey={({ machine }) => machine.id}
        empty={words.none}
        hidden={hidden}
        onHide={onHide}
        selected={selected}
        onSelect={setSelected}
        onPaste={onPaste}
        note={message === '' ? words.tableHint : message}
        wanted={wanted}
        onFound={onFound}
        maxHeight={620}
      />
      <BulkBar wishes={chosen} rows={selected.size} />
    </>
  );
}

function useEveryColumns(): readonly Column<MachineRow>[] {
  const at = useColumnsAt();
  const plan = useNamedPlan();
  const { partName } = useReportText();
  return useMemo(() => {
    const words = at.text.machines;
    const hosts = hostsOfMachines(plan);
    return [
      { key: 'id', head: words.columns.id, width: 104, text: ({ machine }) => machine.id },
      { key: 'name', head: words.columns.name, width: 160, text: ({ machine }) => partName(machine.name) },
      protectionColumn<MachineRow>(at),
      ...sizeColumns<MachineRow>(at),
      {
        key: 'runsOn',
        head: words.columns.runsOn,
        width: 92,
        text: ({ machine }) => hosts.get(machine.id)?.runsOn ?? '–',
      },
      {
        key: 'secondaryOn',
        head: words.columns.secondaryOn,
        width: 104,
        isOptional: true,
        text: ({ machine }) => hosts.get(machine.id)?.secondaryOn ?? '',
      },
      { ...whyColumn<MachineRow>(at), key: 'whyEach', width: 240, isOptional: true },
      {
        key: 'actions',
        head: '',
        width: 72,
        align: 'right',
        text: () => '',
        cell: ({ machine, wish }) => {
          const { companion } = wish;
          if (companion === null || companion < 0 || wish.machines.length < 2) return null;
          const name = words.apart(machine.id);
          return (
            <Button
              look="quiet"
              name={name}
              onClick={() =>
                edit(name, (project) => {
                  const site = project.sites.find((each) => each.name === at.site);
                  return site === undefined
                    ? project
                    : withValueAt(project, `${at.path}.companions`, withOneApart(site.companions, companion));
                })
              }
            >
              {words.apartShort}
            </Button>
          );
        },
      },
    ];
  }, [at, plan, partName]);
}
