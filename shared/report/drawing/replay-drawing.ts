/** What the picture of a host failure shows: what runs where before it and after it, and what it changed. */
import type { FailureReplay } from '../../placement/replay.ts';
import type { PlacedInstance } from '../../placement/problem.ts';
import type { SitePlan } from '../../planner/plan.ts';
import type { ReportContext } from '../context.ts';
import type { BlockKind } from './hosts-drawing.ts';

export interface DrawnChip {
  readonly label: string;
  readonly kind: BlockKind;
  /** The failure put it here, or gave it another role. */
  readonly changed: boolean;
}

export interface ReplayedHost {
  readonly name: string;
  readonly failed: boolean;
  readonly before: readonly DrawnChip[];
  readonly after: readonly DrawnChip[];
}

export interface ReplayDrawing {
  readonly hosts: readonly ReplayedHost[];
  readonly moreHosts: string;
  readonly beforeWord: string;
  readonly afterWord: string;
  readonly failedWord: string;
  readonly changedWord: string;
  readonly legend: readonly { readonly kind: BlockKind; readonly label: string }[];
}

const hostsMax = 5;

/** How much a failure changes; the picture shows the one that changes most. */
export const changesOf = ({ failovers, restarts, newSecondaries, unprotected, down }: FailureReplay): number =>
  failovers.length + restarts.length + newSecondaries.length + unprotected.length + down.length;

/** The failure of one host that changes most; the first of several that change as much. */
export function largestFailure(replay: readonly FailureReplay[]): FailureReplay | null {
  const single = replay.filter(({ failedHosts }) => failedHosts.length === 1);
  return single.reduce<FailureReplay | null>(
    (most, each) => (most === null || changesOf(each) > changesOf(most) ? each : most),
    null,
  );
}

export function replayDrawing({ text }: ReportContext, site: SitePlan, failure: FailureReplay): ReplayDrawing {
  const { labels, document } = text;
  const bare = new Set(site.machines.filter(({ protection }) => protection === 'none').map(({ id }) => id));
  const chip = ({ machineId, role }: PlacedInstance, changed: boolean): DrawnChip => ({
    label: machineId,
    kind: role === 'single' && bare.has(machineId) ? 'unprotected' : role,
    changed,
  });
  const hosts = site.placement.hosts.map(({ name, instances }, index): ReplayedHost => {
    const failed = failure.failedHosts.includes(index);
    return {
      name,
      failed,
      before: instances.map((instance) => chip(instance, false)),
      after: failed ? [] : afterOn(index, instances, failure).map(({ instance, changed }) => chip(instance, changed)),
    };
  });
  const shown = [...hosts.filter(({ failed }) => failed), ...mostChanged(hosts)].slice(0, hostsMax);
  const inOrder = hosts.filter((host) => shown.includes(host));
  const kinds = new Set(inOrder.flatMap(({ before, after }) => [...before, ...after].map(({ kind }) => kind)));
  const all: readonly BlockKind[] = ['primary', 'secondary', 'single', 'unprotected'];
  const rest = hosts.length - inOrder.length;
  return {
    hosts: inOrder,
    moreHosts: rest === 0 ? '' : `+ ${rest}`,
    beforeWord: document.captions.before,
    afterWord: document.captions.after,
    failedWord: document.drawing.failed,
    changedWord: document.drawing.moved,
    legend: all.filter((kind) => kinds.has(kind)).map((kind) => ({ kind, label: labels.drawing[kind] })),
  };
}

const mostChanged = (hosts: readonly ReplayedHost[]): readonly ReplayedHost[] =>
  hosts
    .filter(({ failed }) => !failed)
    .map((host, index) => ({ host, index, count: host.after.filter(({ changed }) => changed).length }))
    .sort((a, b) => b.count - a.count || a.index - b.index)
    .map(({ host }) => host);

interface After {
  readonly instance: PlacedInstance;
  readonly changed: boolean;
}

function afterOn(host: number, instances: readonly PlacedInstance[], failure: FailureReplay): readonly After[] {
  const takesOver = new Set(failure.failovers.filter(({ to }) => to === host).map(({ machineId }) => machineId));
  const stayed = instances.map((instance): After =>
    takesOver.has(instance.machineId)
      ? { instance: { machineId: instance.machineId, role: 'primary' }, changed: true }
      : { instance, changed: false },
  );
  const secondaries = failure.newSecondaries.filter(({ to }) => to === host);
  const restarts = failure.restarts.filter(({ to }) => to === host);
  return [
    ...stayed,
    ...secondaries.map(({ machineId }): After => ({ instance: { machineId, role: 'secondary' }, changed: true })),
    ...restarts.map(({ machineId }): After => ({ instance: { machineId, role: 'single' }, changed: true })),
  ];
}
