/** The solver against the plain definition (tiny cases) and against an integer programme (larger ones). */
import highs from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { placeMachines, placeOn } from '../../../../shared/placement/place.ts';
import type { PlacementHost, PlacementMachine } from '../../../../shared/placement/problem.ts';
import { fewestByDefinition, holdsByDefinition, policies, random } from './cases.ts';
import { fewestRestartHosts, fewestStaticHosts } from './milp.ts';

const seeds = (first: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => first + i);

function tinyCase(seed: number): {
  machines: readonly PlacementMachine[];
  hosts: readonly PlacementHost[];
  pool: boolean;
  failures: number;
} {
  const next = random(seed);
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const aKind = (): PlacementHost => ({
    cpu: whole(4, 12),
    memoryGib: whole(4, 12),
    ftMachines: whole(0, 3),
    ftVcpus: whole(0, 8),
  });
  const machines = Array.from({ length: whole(1, 5) }, (_, i) => {
    const cpu = whole(1, 5) / (next() < 0.2 ? 3 : 1);
    return { id: `m${i}`, cpu, memoryGib: whole(1, 6), ft: next() < 0.4, ftVcpus: Math.ceil(cpu) };
  });
  if (machines.length > 1 && next() < 0.4) machines[1] = { ...machines[0]!, id: 'm1' };
  const kinds = [aKind(), aKind(), aKind()];
  const pool = next() < 0.6;
  const hosts = Array.from({ length: pool ? whole(1, 4) : 4 }, () => kinds[pool ? whole(0, 2) : 0]!);
  return { machines, hosts, pool, failures: whole(1, 2) };
}

describe('against the definition', () => {
  test.each(seeds(1, 20).map((s) => s * 100))('fewest hosts, seeds from %i', (first) => {
    for (const seed of seeds(first, 60)) {
      const { machines, hosts, pool, failures } = tinyCase(seed);
      for (const policy of policies) {
        const expected = fewestByDefinition(hosts, machines, failures, policy);
        const supply = pool ? ({ kind: 'pool', hosts } as const) : ({ kind: 'identical', host: hosts[0]! } as const);

        const result = placeMachines({ machines, supply, failures, policy });

        const found = result.hosts !== null && result.hosts <= hosts.length ? result.hosts : null;
        expect({ seed, policy, hosts: found, proven: result.proven }).toEqual({
          seed,
          policy,
          hosts: expected,
          proven: true,
        });
      }
    }
  });

  test('given hosts', () => {
    for (const seed of seeds(9000, 200)) {
      const { machines, hosts, failures } = tinyCase(seed);
      for (const policy of policies) {
        const expected = holdsByDefinition(hosts, machines, failures, policy) ? 'feasible' : 'infeasible';

        const result = placeOn(hosts, machines, policy, failures);

        expect({ seed, policy, kind: result.kind }).toEqual({ seed, policy, kind: expected });
      }
    }
  });
});

describe('against an integer programme', () => {
  let solver: Awaited<ReturnType<typeof highs>>;
  beforeAll(async () => {
    solver = await highs();
  });

  function mediumCase(seed: number, count: number): { machines: readonly PlacementMachine[]; host: PlacementHost } {
    const next = random(seed);
    const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
    const machines = Array.from({ length: count }, (_, i) => {
      const cpu = whole(1, 8);
      return { id: `m${i}`, cpu, memoryGib: whole(2, 32), ft: next() < 1 / 3, ftVcpus: cpu };
    });
    const host = { cpu: whole(12, 24), memoryGib: whole(40, 96), ftMachines: whole(2, 4), ftVcpus: whole(8, 12) };
    return { machines, host };
  }

  test.each(seeds(1, 12))('static and re-protection, seed %i', (seed) => {
    const { machines, host } = mediumCase(seed, 8 + (seed % 7));
    const expected = fewestStaticHosts(solver, machines, host);
    const supply = { kind: 'identical', host } as const;

    const fixed = placeMachines({ machines, supply, failures: 0, policy: 'static' });
    const repacked = placeMachines({ machines, supply, failures: 2, policy: 'repack-reprotect' });

    expect(fixed).toMatchObject({ hosts: expected, proven: true });
    expect(repacked).toMatchObject({ hosts: expected + 2, proven: true });
  });

  test.each(seeds(31, 12))('restart in place after one failure, seed %i', (seed) => {
    const { machines, host } = mediumCase(seed, 5 + (seed % 3));
    const expected = fewestRestartHosts(solver, machines, host);

    const result = placeMachines({
      machines,
      supply: { kind: 'identical', host },
      failures: 1,
      policy: 'in-place-restart',
    });

    expect(result).toMatchObject({ hosts: expected, proven: true });
  });
});
