/**
 * The chains once more from first principles: named hosts, named copies, two nodes on the same hosts.
 *
 * States are texts found by exploration, so nothing is shared with the level-by-level builders.
 */
import { describe, expect, test } from 'vitest';
import { ftChain, haChain } from '../../../../shared/availability/chains.ts';
import { measureChain, steadyState } from '../../../../shared/availability/markov.ts';

interface Setting {
  readonly hosts: number;
  readonly crews: number;
  readonly failure: number;
  readonly repair: number;
  readonly coverage: number;
  readonly reprotect: number;
  readonly restart: number;
  readonly manual: number;
  readonly hostsForReprotect: number;
  readonly hostsForRestart: number;
}

type Outcome = readonly [node: string, share: number];
type Kind = 'ft' | 'ha';

/** 'P01' copies on hosts 0 and 1, 'X0' one copy on host 0 (or an HA machine), 'R' restarting, 'M' waiting for a person. */
function onHostFailure(kind: Kind, node: string, host: number, s: Setting): readonly Outcome[] {
  const [primary, secondary] = [Number(node[1]), Number(node[2])];
  if (node[0] === 'P' && secondary === host) return [[`X${primary}`, 1]];
  if (node[0] === 'P' && primary === host) return [[`X${secondary}`, s.coverage], ['R', 1 - s.coverage]]; // prettier-ignore
  if (node[0] === 'X' && primary === host) {
    return kind === 'ft' ? [['R', 1]] : [['R', s.coverage], ['M', 1 - s.coverage]]; // prettier-ignore
  }
  return [[node, 1]];
}

/** What a node does by itself, given the live hosts. */
function byItself(kind: Kind, node: string, alive: readonly number[], s: Setting): readonly Outcome[] {
  const canRestart = alive.length >= s.hostsForRestart;
  if (node === 'R') return canRestart ? [[`X${alive[0]}`, s.restart]] : [];
  if (node === 'M') return canRestart ? [[`X${alive.at(-1)}`, s.manual]] : [];
  if (kind === 'ha' || node[0] === 'P' || alive.length < s.hostsForReprotect) return [];
  const other = alive.find((host) => host !== Number(node[1]));
  return other === undefined ? [] : [[`P${node[1]}${other}`, s.reprotect]];
}

function explore(
  kind: Kind,
  nodes: readonly string[],
  s: Setting,
): { states: readonly string[]; pi: readonly number[] } {
  const states: string[] = [`|${nodes.join(',')}`];
  const numberOf = new Map([[states[0]!, 0]]);
  const arrows: [number, number, number][] = [];
  const go = (from: number, down: readonly number[], now: readonly string[], rate: number): void => {
    if (rate === 0) return;
    const key = `${down.join('')}|${now.join(',')}`;
    if (!numberOf.has(key)) numberOf.set(key, states.push(key) - 1);
    arrows.push([from, numberOf.get(key)!, rate]);
  };
  for (let from = 0; from < states.length; from++) {
    const [downText, nodeText] = states[from]!.split('|') as [string, string];
    const down = [...downText].map(Number);
    const now = nodeText.split(',');
    const alive = [...Array(s.hosts).keys()].filter((host) => !down.includes(host));
    for (const host of alive) {
      let outcomes: [string[], number][] = [[[], 1]];
      for (const node of now) {
        const each = onHostFailure(kind, node, host, s);
        outcomes = outcomes.flatMap(([before, p]) => each.map(([after, q]): [string[], number] => [[...before, after], p * q])); // prettier-ignore
      }
      for (const [after, p] of outcomes) go(from, [...down, host].sort(), after, s.failure * p);
    }
    const each = (Math.min(down.length, s.crews) / down.length) * s.repair;
    for (const host of down) go(from, down.filter((other) => other !== host), now, each); // prettier-ignore
    now.forEach((node, i) => {
      for (const [after, rate] of byItself(kind, node, alive, s)) go(from, down, now.with(i, after), rate);
    });
  }
  const size = states.length;
  const q = new Float64Array(size * size);
  for (const [from, to, rate] of arrows) q[from * size + to] = q[from * size + to]! + rate;
  return { states, pi: steadyState(q, size, size) };
}

function shareWhere(found: ReturnType<typeof explore>, is: (nodes: readonly string[]) => boolean): number {
  return found.states.reduce((sum, key, i) => (is(key.split('|')[1]!.split(',')) ? sum + found.pi[i]! : sum), 0);
}

const isDown = (node: string | undefined): boolean => node === 'R' || node === 'M';
const defaults: Setting = {
  hosts: 3,
  crews: 3,
  failure: 1 / 50_000,
  repair: 1 / 5,
  coverage: 0.98,
  reprotect: 5,
  restart: 5,
  manual: 1,
  hostsForReprotect: 2,
  hostsForRestart: 1,
};
const unavailabilityOf = {
  ft: (s: Setting): number => measureChain(ftChain(s)).unavailability,
  ha: (s: Setting): number => measureChain(haChain({ ...s, restartCoverage: s.coverage })).unavailability,
};

describe('the chain over counts of hosts equals the chain over named hosts', () => {
  test.each([
    { why: 'defaults', change: {} },
    { why: 'two hosts', change: { hosts: 2, crews: 2 } },
    { why: 'one crew', change: { crews: 1 } },
    { why: 'four hosts, frequent failures', change: { hosts: 4, crews: 2, failure: 0.05 } },
    { why: 're-protection needs all hosts', change: { hostsForReprotect: 3, failure: 0.01 } },
    { why: 'a restart needs two hosts', change: { hostsForRestart: 2, failure: 0.01 } },
  ])('$why', ({ change }) => {
    const setting = { ...defaults, ...change };
    for (const [kind, start] of [
      ['ft', 'P01'],
      ['ha', 'X0'],
    ] as const) {
      // prettier-ignore
      const named = shareWhere(explore(kind, [start], setting), (nodes) => isDown(nodes[0]));

      expect(named / unavailabilityOf[kind](setting)).toBeCloseTo(1, 12);
    }
  });
});

describe('two nodes on the same hosts', () => {
  test.each([
    { kind: 'ft' as const, starts: ['P01', 'P01'] },
    { kind: 'ft' as const, starts: ['P01', 'P21'] },
    { kind: 'ha' as const, starts: ['X0', 'X0'] },
  ])('$kind $starts: each node alone is the single-node chain', ({ kind, starts }) => {
    const found = explore(kind, starts, defaults);

    for (const i of [0, 1]) {
      const share = shareWhere(found, (nodes) => isDown(nodes[i]));
      expect(share / unavailabilityOf[kind](defaults)).toBeCloseTo(1, 12);
    }
  });

  test('they fail together far more often than independent nodes would', () => {
    const found = explore('ha', ['X0', 'X0'], defaults);
    const both = shareWhere(found, (nodes) => isDown(nodes[0]) && isDown(nodes[1]));

    expect(both).toBeGreaterThan(1e4 * unavailabilityOf.ha(defaults) ** 2);
    expect(both).toBeLessThan(unavailabilityOf.ha(defaults));
  });
});
