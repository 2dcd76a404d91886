import { describe, expect, test } from 'vitest';
import { solvePlacementCase } from '../../../../shared/placement/solve-case.ts';

const machines = [
  { id: 'sn1', vcpus: 4, memoryGib: 16, protection: 'ft' },
  { id: 'sn2', vcpus: 4, memoryGib: 16, protection: 'ft' },
];
const host = { cores: 32, memoryGib: 256 };

describe('solvePlacementCase', () => {
  test('answers the identical-host case with FT caps of 4 and 8 by default', () => {
    let clock = 10;
    const result = solvePlacementCase({ machines, host, policy: 'repack-reprotect' }, () => clock++);

    expect(result).toMatchObject({
      ok: true,
      value: { hosts: 3, proven: true, bound: 3, decidedBy: 'ft-vcpus' },
    });
    if (!result.ok) return;
    expect(result.value.seconds).toBeGreaterThan(0);
    expect(result.value.placement.flat().sort()).toEqual(['sn1', 'sn1', 'sn2', 'sn2']);
    expect(result.value.reason).toContain('3 hosts');
  });

  test('answers a pool with one list per host of the pool', () => {
    const small = { cores: 2, memoryGib: 16, ftMachines: 0, ftVcpus: 0 };

    const result = solvePlacementCase({ machines, hosts: [small, host, host], failures: 0, policy: 'static' });

    expect(result).toMatchObject({ ok: true, value: { hosts: 2, switchedOn: [1, 2], seconds: 0 } });
    if (!result.ok) return;
    expect(result.value.placement.map((ids) => [...ids].sort())).toEqual([[], ['sn1', 'sn2'], ['sn1', 'sn2']]);
  });

  test('vCPUs per core multiply the cores; none is like ha; unknown keys are ignored', () => {
    const many = Array.from({ length: 4 }, (_, i) => ({
      id: `m${i}`,
      vcpus: 8,
      memoryGib: 1,
      protection: 'none',
      colour: 'red',
    }));

    const result = solvePlacementCase({
      machines: many,
      host: { cores: 8, memoryGib: 64, vcpusPerCore: 2 },
      policy: 'static',
      x: 1,
    });

    expect(result).toMatchObject({ ok: true, value: { hosts: 2, decidedBy: 'cpu' } });
  });

  test('failures default to one except for static', () => {
    const hosts = (policy: string): unknown => {
      const result = solvePlacementCase({ machines, host, policy });
      return result.ok ? result.value.hosts : null;
    };

    expect(['static', 'in-place-restart', 'in-place-reprotect'].map(hosts)).toEqual([2, 2, 3]);
  });

  test('an impossible case has no hosts', () => {
    const huge = [{ id: 'a', vcpus: 64, memoryGib: 1, protection: 'ha' }];

    expect(solvePlacementCase({ machines: huge, host, policy: 'static' })).toMatchObject({
      ok: true,
      value: { hosts: null, proven: true, placement: [], decidedBy: 'machine-too-large' },
    });
  });

  test('an impossible case names the machine that fits on no host, and what it has too much of', () => {
    const some = [
      { id: 'small', vcpus: 2, memoryGib: 4, protection: 'ha' },
      { id: 'huge', vcpus: 64, memoryGib: 1, protection: 'ft' },
    ];
    const hostOf = (cores: number, memoryGib: number) => ({ cores, memoryGib, ftMachines: 0, ftVcpus: 0 });
    const solved = (supply: object, list: readonly object[] = some) => {
      const result = solvePlacementCase({ machines: list, ...supply, failures: 1, policy: 'repack-reprotect' });
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      const { hosts, proven, bound, reason, misfits } = result.value;
      return { hosts, proven, bound, reason, misfits };
    };

    expect(solved({ host: hostOf(32, 256) })).toEqual({
      hosts: null,
      proven: true,
      // Three copies and a failure: a fifth host could not help.
      bound: 5,
      reason: 'No number of hosts will do: huge needs 64 cores and a host offers 32.',
      misfits: [{ machineId: 'huge', resource: 'cpu', needed: 64, offered: 32, unit: 'cores' }],
    });
    expect(solved({ hosts: [hostOf(32, 256), hostOf(48, 128)] })).toMatchObject({
      hosts: null,
      bound: 3,
      misfits: [{ machineId: 'huge', offered: 48 }],
    });
    // Each fits somewhere, but the pool is too small: no machine is to blame.
    const three = ['a', 'b', 'c'].map((id) => ({ id, vcpus: 30, memoryGib: 1, protection: 'ha' }));
    expect(solved({ hosts: [hostOf(32, 256), hostOf(32, 256)] }, three)).toMatchObject({
      hosts: null,
      proven: true,
      bound: 3,
      reason: 'No number of hosts will do: the pool cannot hold the machines.',
      misfits: undefined,
    });
  });

  test.each([
    { why: 'not an object', input: 5, where: '(root)' },
    { why: 'machines missing', input: { host, policy: 'static' }, where: 'machines' },
    {
      why: 'vcpus missing',
      input: { machines: [{ id: 'a', memoryGib: 1, protection: 'ha' }], host, policy: 'static' },
      where: 'machines[0].vcpus',
    },
    {
      why: 'vcpus negative',
      input: { machines: [{ id: 'a', vcpus: -1, memoryGib: 1, protection: 'ha' }], host, policy: 'static' },
      where: 'machines[0].vcpus',
    },
    {
      why: 'vcpus not whole',
      input: { machines: [{ id: 'a', vcpus: 1.5, memoryGib: 1, protection: 'ha' }], host, policy: 'static' },
      where: 'machines[0].vcpus',
    },
    {
      why: 'memory not a number',
      input: { machines: [{ id: 'a', vcpus: 1, memoryGib: NaN, protection: 'ha' }], host, policy: 'static' },
      where: 'machines[0].memoryGib',
    },
    {
      why: 'an id twice',
      input: { machines: [machines[0], machines[0]], host, policy: 'static' },
      where: 'machines[1].id',
    },
    {
      why: 'unknown protection',
      input: { machines: [{ id: 'a', vcpus: 1, memoryGib: 1, protection: 'x' }], host, policy: 'static' },
      where: 'machines[0].protection',
    },
    { why: 'no host', input: { machines, policy: 'static' }, where: 'host' },
    { why: 'both host and hosts', input: { machines, host, hosts: [host], policy: 'static' }, where: 'hosts' },
    {
      why: 'a host without cores',
      input: { machines, hosts: [{ memoryGib: 1 }], policy: 'static' },
      where: 'hosts[0].cores',
    },
    { why: 'unknown policy', input: { machines, host, policy: 'hope' }, where: 'policy' },
    { why: 'failures negative', input: { machines, host, policy: 'static', failures: -1 }, where: 'failures' },
  ])('refuses: $why', ({ input, where }) => {
    const result = solvePlacementCase(input);

    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error.map((e) => e.where)).toEqual([where]);
    expect(result.error[0]!.remedy).not.toBe('');
  });
});
