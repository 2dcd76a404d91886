import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeMachines } from '../../../../shared/placement/place.ts';
import type { PlacedInstance, Placement } from '../../../../shared/placement/problem.ts';
import { replayFailures } from '../../../../shared/placement/replay.ts';
import { aHost, aMachine, aServiceNode, hostArbitrary, machinesOf } from './cases.ts';

const primary = (machineId: string): PlacedInstance => ({ machineId, role: 'primary' });
const secondary = (machineId: string): PlacedInstance => ({ machineId, role: 'secondary' });
const single = (machineId: string): PlacedInstance => ({ machineId, role: 'single' });

describe('replayFailures', () => {
  const machines = [aServiceNode('sn1'), aServiceNode('sn2'), aMachine('mgmt', { cpu: 2, memoryGib: 8 })];

  test('the secondary takes over, a new one is made, an unprotected machine restarts', () => {
    const hosts = [aHost(), aHost(), aHost()];
    const placement: Placement = [
      [primary('sn1'), single('mgmt')],
      [secondary('sn1'), primary('sn2')],
      [secondary('sn2')],
    ];

    const [first, second, third] = replayFailures({ machines, hosts }, placement, 1);

    expect(first).toMatchObject({
      failedHosts: [0],
      failovers: [{ machineId: 'sn1', from: 0, to: 1 }],
      restarts: [{ machineId: 'mgmt', from: 0 }],
      newSecondaries: [{ machineId: 'sn1', to: 2 }],
      unprotected: [],
      down: [],
      notRestarted: [],
    });
    expect(second).toMatchObject({
      failovers: [{ machineId: 'sn2', from: 1, to: 2 }],
      restarts: [],
      newSecondaries: expect.arrayContaining([
        { machineId: 'sn1', to: 2 },
        { machineId: 'sn2', to: 0 },
      ]),
    });
    expect(third).toMatchObject({ failovers: [], newSecondaries: [{ machineId: 'sn2', to: 0 }] });
  });

  test('on two full hosts the pairs go on without protection', () => {
    const pairs = machines.slice(0, 2);
    const placement: Placement = [
      [primary('sn1'), secondary('sn2')],
      [secondary('sn1'), primary('sn2')],
    ];

    const [first] = replayFailures({ machines: pairs, hosts: [aHost(), aHost()] }, placement, 1);

    expect(first).toEqual({
      failedHosts: [0],
      failovers: [{ machineId: 'sn1', from: 0, to: 1 }],
      restarts: [],
      newSecondaries: [],
      unprotected: ['sn1', 'sn2'],
      down: [],
      notRestarted: [],
      uses: [{ host: 1, cpu: 8, memoryGib: 32, ftMachines: 2, ftVcpus: 8 }],
    });
  });

  test('a machine without room stays down, and running copies go before new secondaries', () => {
    const small = aHost({ cpu: 6, memoryGib: 64 });
    const placement: Placement = [[primary('sn1'), single('mgmt')], [secondary('sn1')], []];
    const both = [machines[0]!, machines[2]!];

    const one = replayFailures({ machines: both, hosts: [small, small, aHost({ cpu: 1 })] }, placement, 1)[0]!;
    const none = replayFailures(
      { machines: both, hosts: [small, aHost({ cpu: 5 }), aHost({ cpu: 1 })] },
      placement,
      1,
    )[0]!;

    expect(one).toMatchObject({ restarts: [{ machineId: 'mgmt', to: 1 }], unprotected: ['sn1'], down: [] });
    expect(none).toMatchObject({ restarts: [], unprotected: ['sn1'], down: ['mgmt'] });
  });

  test('two failures at once restart a pair that lost both copies', () => {
    const placement: Placement = [[primary('sn1')], [secondary('sn1')], [], []];
    const hosts = placement.map(() => aHost());

    const replays = replayFailures({ machines: [machines[0]!], hosts }, placement, 2);

    expect(replays.map((r) => r.failedHosts)).toEqual([
      [0],
      [1],
      [2],
      [3],
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(replays[4]).toMatchObject({ failovers: [], restarts: [{ machineId: 'sn1', from: 0 }], unprotected: [] });
    expect(replays[4]!.newSecondaries).toHaveLength(1);
  });

  test('a placement made for re-protection leaves nobody unprotected or down, within every limit', () => {
    fc.assert(
      fc.property(machinesOf(8), hostArbitrary, fc.integer({ min: 1, max: 2 }), (list, host, failures) => {
        const policy = 'in-place-reprotect';
        const { hosts, placement } = placeMachines({
          machines: list,
          supply: { kind: 'identical', host },
          failures,
          policy,
        });
        if (hosts === null) return;
        for (const replay of replayFailures(
          { machines: list, hosts: placement.map(() => host) },
          placement,
          failures,
        )) {
          expect({ unprotected: replay.unprotected, down: replay.down }).toEqual({ unprotected: [], down: [] });
          for (const use of replay.uses) {
            expect(use.cpu).toBeLessThanOrEqual(host.cpu);
            expect(use.memoryGib).toBeLessThanOrEqual(host.memoryGib);
            expect(use.ftMachines).toBeLessThanOrEqual(host.ftMachines || Infinity);
            expect(use.ftVcpus).toBeLessThanOrEqual(host.ftVcpus || Infinity);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a placement made for restart leaves nobody down', () => {
    fc.assert(
      fc.property(machinesOf(8), hostArbitrary, fc.integer({ min: 1, max: 2 }), (list, host, failures) => {
        const policy = 'in-place-restart';
        const { hosts, placement } = placeMachines({
          machines: list,
          supply: { kind: 'identical', host },
          failures,
          policy,
        });
        if (hosts === null) return;
        const replays = replayFailures({ machines: list, hosts: placement.map(() => host) }, placement, failures);
        expect(replays.flatMap((replay) => replay.down)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
