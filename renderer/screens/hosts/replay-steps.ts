/**
 * The failure of hosts as a film of still pictures: normal, failed, failover, restart, re-protection.
 *
 * Only shows what the planner's replay decided; nothing is placed here.
 */
import type { PlacedHost } from '../../../shared/placement/plan.ts';
import type { FailureReplay } from '../../../shared/placement/replay.ts';

export const replaySteps = ['normal', 'failed', 'failover', 'restart', 'reprotect'] as const;
export type ReplayStep = (typeof replaySteps)[number];

export interface ShownInstance {
  /** Stays the same while the instance moves or changes its role. */
  readonly key: string;
  readonly machineId: string;
  readonly role: 'primary' | 'secondary' | 'single';
  /** On a host that failed. */
  readonly isLost: boolean;
  /** What just happened to it in this step. */
  readonly isChanged: boolean;
}

/** What is on each host at a step of the replay; without a replay as placed. */
export function instancesAt(
  hosts: readonly PlacedHost[],
  replay: FailureReplay | null,
  step: ReplayStep,
): readonly (readonly ShownInstance[])[] {
  const at = replay === null ? 0 : replaySteps.indexOf(step);
  const failed = new Set(at >= 1 ? replay?.failedHosts : []);
  const shown = hosts.map(({ instances }, host) =>
    instances.map(({ machineId, role }): ShownInstance => {
      const takesOver =
        at >= 2 &&
        role === 'secondary' &&
        replay?.failovers.some((each) => each.machineId === machineId && each.to === host) === true;
      return {
        key: `${machineId} ${role}`,
        machineId,
        role: takesOver ? 'primary' : role,
        isLost: failed.has(host),
        isChanged: (takesOver && at === 2) || (failed.has(host) && at === 1),
      };
    }),
  );
  if (replay === null) return shown;
  const added = (host: number): readonly ShownInstance[] => [
    ...(at >= 3 ? replay.restarts.filter(({ to }) => to === host) : []).map(({ machineId }) =>
      arrived(machineId, 'single', at === 3),
    ),
    ...(at >= 4 ? replay.newSecondaries.filter(({ to }) => to === host) : []).map(({ machineId }) =>
      arrived(machineId, 'secondary', at === 4),
    ),
  ];
  const restarted = new Set(at >= 3 ? replay.restarts.map(({ machineId }) => machineId) : []);
  return shown.map((instances, host) => [
    // A restarted machine is no longer on its failed host: it moved.
    ...instances.filter(({ isLost, role, machineId }) => !(isLost && role === 'single' && restarted.has(machineId))),
    ...added(host),
  ]);
}

const arrived = (machineId: string, role: 'single' | 'secondary', isChanged: boolean): ShownInstance => ({
  // A restarted machine keeps its key, so that it is seen to move; a new secondary is a new thing.
  key: role === 'single' ? `${machineId} single` : `${machineId} new`,
  machineId,
  role,
  isLost: false,
  isChanged,
});
