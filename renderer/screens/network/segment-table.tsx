/** Segments with the links they run over and how full these are. */
import type { Segment } from '../../../shared/network/plan.ts';
import { Gauge } from '../../ui/gauge.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { Section } from '../../parts/screen.tsx';
import { useSite } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import './network.css';

export function SegmentTable() {
  const text = useText().network;
  const { labels } = useReportText();
  const writing = useWriting();
  const { plan } = useSite();
  const { segments } = plan.network;
  const name = ({ id }: Segment): string => labels.segments[id];
  const neighbours = (segment: Segment): string => {
    const others = segments.filter(({ uplinkGroup, id }) => uplinkGroup === segment.uplinkGroup && id !== segment.id);
    return others.length === 0 ? text.alone : text.sharedWith(others.map(name).join(', '));
  };
  const speed = (gbit: number): string => writing.figure(gbit, 'Gbit/s');
  const columns: readonly Column<Segment>[] = [
    { key: 'segment', head: text.segment, width: 200, text: name },
    {
      key: 'link',
      head: text.link,
      unit: 'Gbit/s',
      align: 'right',
      width: 100,
      text: ({ linkGbit }) => (linkGbit === 0 ? '–' : writing.number(linkGbit)),
      sort: ({ linkGbit }) => linkGbit,
    },
    {
      key: 'uplinks',
      head: text.uplinks,
      align: 'right',
      width: 120,
      text: ({ uplinksPerHost }) => writing.number(uplinksPerHost),
      sort: ({ uplinksPerHost }) => uplinksPerHost,
    },
    {
      key: 'group',
      head: text.group,
      text: (segment) => `${segment.uplinkGroup} ${neighbours(segment)}`,
      cell: (segment) => (
        <span className="uplink">
          <span className="uplink-group">{segment.uplinkGroup}</span>
          <span className="soft">{neighbours(segment)}</span>
        </span>
      ),
      sort: ({ uplinkGroup }) => uplinkGroup,
    },
    {
      key: 'load',
      head: text.load,
      width: 260,
      text: ({ loadGbit, linkGbit }) =>
        loadGbit === null ? text.notComputed : text.loadOf(writing.number(loadGbit), speed(linkGbit)),
      sort: ({ loadGbit }) => loadGbit,
      cell: (segment) =>
        segment.loadGbit === null ? (
          <span className="soft">{text.notComputed}</span>
        ) : (
          <Gauge
            label={`${text.load}: ${name(segment)}`}
            used={segment.loadGbit}
            limit={segment.linkGbit}
            text={text.loadOf(writing.number(segment.loadGbit), speed(segment.linkGbit))}
          />
        ),
    },
  ];
  return (
    <Section title={text.segments}>
      <Table caption={text.segments} rows={segments} columns={columns} rowKey={({ id }) => id} />
    </Section>
  );
}
