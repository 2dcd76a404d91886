import { describe, expect, test } from 'vitest';
import { hostsForReprotect, hostsForRestart } from '../../../../shared/placement/thresholds.ts';
import { aHost, aMachine, aServiceNode } from './cases.ts';

const nodes = Array.from({ length: 4 }, (_, i) => aServiceNode(`sn${i}`));

describe('live hosts needed', () => {
  test.each([
    { why: 'four pairs fill four hosts; one copy each fills two', machines: nodes, reprotect: 4, restart: 2 },
    { why: 'a lone unprotected machine', machines: [aMachine('a')], reprotect: 2, restart: 1 },
    { why: 'nothing to run', machines: [], reprotect: 2, restart: 0 },
    { why: 'a machine too large', machines: [aMachine('a', { cpu: 64 })], reprotect: null, restart: null },
  ])('identical hosts: $why', ({ machines, reprotect, restart }) => {
    const supply = { kind: 'identical', host: aHost() } as const;

    expect(hostsForReprotect(machines, supply)).toEqual({ hosts: reprotect, proven: true });
    expect(hostsForRestart(machines, supply)).toEqual({ hosts: restart, proven: true });
  });

  test('a mixed list counts on the worst choice of live hosts', () => {
    const machines = [aMachine('a', { cpu: 12 }), aMachine('b', { cpu: 12 })];
    const supply = { kind: 'pool', hosts: [aHost({ cpu: 32 }), aHost({ cpu: 16 }), aHost({ cpu: 8 })] } as const;

    expect(hostsForRestart(machines, supply)).toEqual({ hosts: 3, proven: true });
    expect(hostsForRestart(machines.slice(1), supply)).toEqual({ hosts: 2, proven: true });
    expect(hostsForReprotect([...machines, aMachine('c', { cpu: 40 })], supply)).toEqual({ hosts: null, proven: true });
  });
});
