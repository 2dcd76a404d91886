/** What the picture of a site shows, before anything is laid out: hosts, what runs on them, storage, segments. */
import type { Machine } from '../../model/machine.ts';
import type { PlacedHost } from '../../placement/plan.ts';
import type { SitePlan } from '../../planner/plan.ts';
import type { ReportLabels } from '../../text/report.ts';
import { formatNumber, type Locale } from '../../text/numbers.ts';
import { storageLine } from '../storage-line.ts';
import type { ReportNames } from '../names.ts';

export type BlockKind = 'primary' | 'secondary' | 'single' | 'unprotected';

export interface DrawnBlock {
  readonly label: string;
  readonly kind: BlockKind;
  /** Cores it occupies. */
  readonly cores: number;
  /** Number that a primary and its secondary share; null for all others. */
  readonly pair: number | null;
}

export interface Gauge {
  readonly label: string;
  readonly used: number;
  /** null = no cap. */
  readonly limit: number | null;
  readonly text: string;
}

export interface DrawnHost {
  readonly name: string;
  readonly cores: number;
  readonly blocks: readonly DrawnBlock[];
  readonly gauges: readonly Gauge[];
}

export interface DrawnSegment {
  readonly label: string;
  readonly detail: string;
  /** Segments of one group share uplinks and so share a line. */
  readonly group: string;
}

export interface HostsDrawing {
  readonly hosts: readonly DrawnHost[];
  readonly segments: readonly DrawnSegment[];
  /** One line about the shared storage; '' without any. */
  readonly storage: string;
  readonly legend: readonly { readonly kind: BlockKind; readonly label: string }[];
  /** Word after the number of machines that share a block because each is too small to draw. */
  readonly moreWord: string;
  readonly freeWord: string;
}

/** The picture of one site. Pairs are numbered in the order of the machine table. */
export function hostsDrawing(plan: SitePlan, labels: ReportLabels, locale: Locale, names: ReportNames): HostsDrawing {
  const machineById = new Map(plan.machines.map((machine) => [machine.id, machine]));
  const pairs = plan.machines.filter(({ protection }) => protection === 'ft').map(({ id }) => id);
  const numberOf = new Map(pairs.map((id, index) => [id, index + 1]));
  const hosts = plan.placement.hosts.map((host) => drawnHost(host, machineById, numberOf, labels, locale));
  const kinds = new Set(hosts.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
  const all: readonly BlockKind[] = ['primary', 'secondary', 'single', 'unprotected'];
  return {
    hosts,
    segments: plan.network.segments.map((segment) => ({
      label: labels.segments[segment.id],
      detail: uplinkText(segment.uplinksPerHost, segment.linkGbit, locale),
      group: segment.uplinkGroup,
    })),
    storage: plan.storage.kind === 'none' ? '' : storageLine(plan, labels, locale, names),
    legend: all.filter((kind) => kinds.has(kind)).map((kind) => ({ kind, label: labels.drawing[kind] })),
    moreWord: labels.drawing.more,
    freeWord: labels.drawing.free,
  };
}

/** '2 × 10 Gbit/s'; the number alone where the speed is not part of the plan. */
function uplinkText(uplinks: number, linkGbit: number, locale: Locale): string {
  return linkGbit === 0 ? `${uplinks} ×` : `${uplinks} × ${formatNumber(linkGbit, locale)}\u00a0Gbit/s`;
}

function drawnHost(
  host: PlacedHost,
  machineById: ReadonlyMap<string, Machine>,
  numberOf: ReadonlyMap<string, number>,
  labels: ReportLabels,
  locale: Locale,
): DrawnHost {
  const order: readonly BlockKind[] = ['primary', 'secondary', 'single', 'unprotected'];
  const blocks = host.instances.map(({ machineId, role }): DrawnBlock => {
    const machine = machineById.get(machineId);
    const isBare = role === 'single' && machine?.protection === 'none';
    return {
      label: machine?.id ?? machineId,
      kind: isBare ? 'unprotected' : role,
      cores: machine === undefined ? 0 : machine.vcpus / Math.max(1, machine.vcpusPerCore),
      pair: role === 'single' ? null : (numberOf.get(machineId) ?? null),
    };
  });
  const gauge = (label: string, used: number, limit: number | null): Gauge => ({
    label,
    used,
    limit,
    text: `${formatNumber(used, locale)} / ${limit === null ? labels.drawing.noCap : formatNumber(limit, locale)}`,
  });
  const cap = (limit: number): number | null => (limit === 0 ? null : limit);
  return {
    name: host.name,
    cores: host.cores,
    blocks: [...blocks].sort(
      (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.cores - a.cores || (a.label < b.label ? -1 : 1),
    ),
    gauges: [
      gauge(labels.drawing.cores, host.usedCores, host.cores),
      gauge(labels.drawing.memory, host.usedMemoryGib, host.memoryGib),
      gauge(labels.drawing.ftMachines, host.usedFtMachines, cap(host.ftMachines)),
      gauge(labels.drawing.ftVcpus, host.usedFtVcpus, cap(host.ftVcpus)),
    ],
  };
}
