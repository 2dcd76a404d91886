import { describe, expect, test } from 'vitest';
import { instancesAt, replaySteps } from '../../../../renderer/screens/hosts/replay-steps.ts';
import { planOf } from '../open-example.ts';

const plan = planOf('regional-hospital');

describe.each(plan.sites)('the hosts of $name', ({ placement, machines }) => {
  test('normal shows what is placed', () => {
    const shown = instancesAt(placement.hosts, null, 'normal');
    expect(shown.map((host) => host.map(({ machineId, role }) => ({ machineId, role })))).toEqual(
      placement.hosts.map(({ instances }) => instances),
    );
  });

  test.each(placement.replay.map((replay) => ({ replay, host: replay.failedHosts.join(', ') })))(
    'after the loss of $host everything runs as the replay says',
    ({ replay }) => {
      const alive = instancesAt(placement.hosts, replay, 'reprotect').map((host) =>
        host.filter(({ isLost }) => !isLost),
      );
      const copies = (id: string): readonly string[] =>
        alive
          .flat()
          .filter(({ machineId }) => machineId === id)
          .map(({ role }) => role);

      for (const host of replay.failedHosts) expect(alive[host]).toEqual([]);
      for (const { id, protection } of machines) {
        if (replay.down.includes(id)) expect(copies(id)).toEqual([]);
        else if (protection !== 'ft') expect(copies(id)).toEqual(['single']);
        else if (replay.unprotected.includes(id)) expect(copies(id)).toEqual(['primary']);
        else expect(copies(id).toSorted()).toEqual(['primary', 'secondary']);
      }
    },
  );

  test('keys are unique at every step, so that nothing is drawn twice', () => {
    for (const replay of placement.replay) {
      for (const step of replaySteps) {
        for (const host of instancesAt(placement.hosts, replay, step)) {
          expect(new Set(host.map(({ key }) => key)).size).toBe(host.length);
        }
      }
    }
  });
});
