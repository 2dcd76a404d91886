/** Drives with what decided their number, and the datastores. */
import type { Datastore } from '../../../shared/storage/plan.ts';
import type { SitePlan } from '../../../shared/planner/plan.ts';
import { Table, type Column } from '../../ui/table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Section } from '../../parts/screen.tsx';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { askWhy } from '../../state/view.ts';
import './storage.css';

export function DriveTable({ plan }: { readonly plan: SitePlan }) {
  const text = useText().storage;
  const { labels } = useReportText();
  const writing = useWriting();
  const { storage } = plan;
  const figure = (label: string, value: number, name: string | null) => (
    <Figure
      label={label}
      number={writing.number(value)}
      onWhy={name === null ? undefined : () => askWhy(name, plan.name)}
    />
  );
  const rows: readonly (readonly [label: string, value: number, name: string | null, decides: boolean])[] = [
    [
      labels.drives.forCapacity,
      storage.drivesForCapacity,
      'storage.drivesForCapacity',
      storage.decidedBy === 'capacity',
    ],
    [labels.drives.forIops, storage.drivesForIops, 'storage.drivesForIops', storage.decidedBy === 'iops'],
    [labels.drives.data, storage.dataDrives, null, false],
    [labels.drives.spares, storage.hotSpares, 'storage.hotSpares', false],
  ];
  return (
    <Section title={text.drives} lead={text.decides[storage.decidedBy]}>
      <dl className="figure-list">
        {rows.map(([label, value, name, decides]) => (
          <div key={label}>
            <dt>
              {label}
              {decides && <span className="drive-decides small">{text.decidesHere}</span>}
            </dt>
            <dd>{figure(label, value, name)}</dd>
          </div>
        ))}
        <div className="figure-total">
          <dt>
            {labels.drives.all}
            {storage.groups > 0 && (
              <span className="soft small drive-groups">
                {`${writing.number(storage.groups)} × ${writing.number(storage.drivesPerGroup)}`}
              </span>
            )}
          </dt>
          <dd>{figure(labels.drives.all, storage.drives, 'storage.drives')}</dd>
        </div>
      </dl>
    </Section>
  );
}

export function DatastoreTable({ plan }: { readonly plan: SitePlan }) {
  const text = useText().storage;
  const { labels } = useReportText();
  const writing = useWriting();
  const { datastores, metadataDatastore } = plan.storage;
  const columns: readonly Column<Datastore>[] = [
    { key: 'name', head: labels.columns.datastore, text: ({ name }) => name },
    {
      key: 'purpose',
      head: labels.columns.purpose,
      width: 160,
      text: ({ purpose }) => labels.datastorePurposes[purpose],
    },
    {
      key: 'size',
      head: labels.columns.size,
      unit: 'GiB',
      align: 'right',
      width: 110,
      text: ({ sizeGib }) => writing.number(sizeGib),
      sort: ({ sizeGib }) => sizeGib,
    },
    {
      key: 'heartbeat',
      head: labels.columns.heartbeat,
      width: 120,
      text: ({ heartbeat }) => (heartbeat ? labels.yes : labels.no),
    },
  ];
  return (
    <Section title={text.datastores} lead={metadataDatastore === '' ? undefined : text.metadata(metadataDatastore)}>
      <Table
        caption={text.datastores}
        rows={datastores}
        columns={columns}
        rowKey={({ name }) => name}
        {...(datastores.length > 24 ? { maxHeight: 420 } : {})}
      />
    </Section>
  );
}
