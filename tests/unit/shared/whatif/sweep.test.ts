/** Sweeps and heat maps: what direct plans say, jumps where they are, the same in slices as at once. */
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../../cli/what-if/open.ts';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import { heatMapSection, sweepSection } from '../../../../shared/report/what-if/sweep.ts';
import { figureNamed, keyFigures, type Figure } from '../../../../shared/whatif/figures.ts';
import { jumpsBetween } from '../../../../shared/whatif/landmarks.ts';
import { readAxes, readChanges } from '../../../../shared/whatif/read-changes.ts';
import { heatMap } from '../../../../shared/whatif/heat-map.ts';
import { signChange, sweep } from '../../../../shared/whatif/sweep.ts';
import { planVaried, vary } from '../../../../shared/whatif/vary.ts';
import { advance, finish } from '../../../../shared/whatif/work.ts';
import { readExample } from '../../../builders/examples.ts';
import { prepared } from '../../../builders/project.ts';

const base = prepared(readExample('regional-hospital'));
const figure = (name: string): Figure => {
  const found = figureNamed(name, planProject(base));
  if (!found.ok) throw new Error(name);
  return found.value;
};
const figures = ['bill.overHorizon', 'project.hosts'].map(figure);
const users = { name: 'users.total', values: [5000, 8000, 11_000] };

describe('what is typed is read', () => {
  const catalogue = bundledCatalogue();
  const axis = (text: string) => {
    const read = readAxes(text, catalogue);
    return read.ok ? read.value[0]?.values : read.error.code;
  };

  test.each<[string, unknown]>([
    ['users.total=1..3', [1, 2, 3]],
    ['users.total=100..200:50', [100, 150, 200]],
    ['storage.freeShare=0.1..0.3:0.1', [0.1, 0.2, 0.3]],
    ['storage.freeShare=0..1/3', [0, 0.5, 1]],
    ['hosts.policy=static, in-place-restart', ['static', 'in-place-restart']],
    ['platform.release=8.0,7.0', ['8.0', '7.0']],
    ['platform.stretched=yes,no', [true, false]],
    ['users.total=3..1', 'bad-range'],
    ['users.total=1..1e9:1', 'too-many'],
    ['users.total', 'no-value'],
    ['users.total=1;users.total=2', 'twice'],
  ])('%s', (text, expected) => {
    expect(axis(text)).toEqual(expected);
  });

  test('changes keep texts that look like numbers where the choice is an id', () => {
    expect(readChanges('platform.release@Hospital = 8.0; users.total=8000', catalogue)).toEqual({
      ok: true,
      value: [
        { name: 'platform.release', site: 'Hospital', value: '8.0' },
        { name: 'users.total', value: 8000 },
      ],
    });
  });
});

test('each point is the plan of that value', () => {
  const result = finish(sweep(base, { axis: users, figures }));
  for (const { value, figures: values } of result.points) {
    const plan = planVaried(vary(base, [{ name: 'users.total', value }]));
    expect(values).toEqual(figures.map(({ read }) => read(plan)));
  }
  expect(result.complete).toBe(true);
});

test('a jump lies between its two neighbours, and these are as near as whole numbers can be', () => {
  const { jumps } = finish(sweep(base, { axis: users, figures }));
  expect(jumps.map(({ kind, from, to }) => `${kind} ${from} ${to}`)).toEqual([
    'media-servers 1 2',
    'service-nodes 3 4',
    'hosts 4 5',
  ]);
  for (const { kind, from, to, between } of jumps) {
    const [low, high] = between as readonly [number, number];
    expect(high - low).toBe(1);
    const plans = [low, high].map((value) => planVaried(vary(base, [{ name: 'users.total', value }])));
    expect(
      jumpsBetween(plans[0]!, plans[1]!).some((jump) => jump.kind === kind && jump.from === from && jump.to === to),
    ).toBe(true);
  }
});

test('the reason of a host more is what decided its number', () => {
  const { jumps } = finish(sweep(base, { axis: users, figures }));
  expect(jumps.find(({ kind }) => kind === 'hosts')?.reason).toMatchObject({
    code: 'hosts',
    figures: { decidedBy: 'ft-vcpus' },
  });
});

test('in slices it gives the same as at once, and says in between that it is not complete', () => {
  const work = sweep(base, { axis: users, figures });
  const first = advance(work, 1);
  if (first.state !== 'paused') throw new Error('one of three pieces');
  expect(first.progress).toMatchObject({ done: 1, total: 3 });
  expect(first.progress.soFar()).toMatchObject({ complete: false, points: [{ value: 5000 }] });
  const rest = advance(work, 100);
  expect(rest).toEqual({ state: 'finished', result: finish(sweep(base, { axis: users, figures })) });
});

test('one scenario overtakes another where the difference changes its sign', () => {
  // HA installs three hosts instead of four, but is given a dearer project: a day's price decides.
  const against = [
    { name: 'serviceNodes.protection', value: 'ha' },
    { name: 'bill.hostInstallDays', value: 30 },
  ];
  const axis = { name: 'price.service:engineer-day', values: [0, 1_000_000] };
  const { crossings, points } = finish(sweep(base, { axis, figures: [figures[0]!], against }));
  const differs = points.map(({ figures: [own = 0], against: [other = 0] }) => own - other);
  expect(differs[0]).toBeGreaterThan(0);
  expect(differs[1]).toBeLessThan(0);
  expect(crossings).toHaveLength(1);
  // Linear in the price, so the straight line between the ends says where.
  const expected = (1_000_000 * differs[0]!) / (differs[0]! - differs[1]!);
  expect(crossings[0]!.between[0]).toBeLessThanOrEqual(expected + 2);
  expect(crossings[0]!.between[1]).toBeGreaterThanOrEqual(expected - 2);
  expect(crossings[0]!.lowerBeyond).toBe('base');
});

test.each([
  [(x: number) => x * x - 2, 0, 2, Math.SQRT2],
  [(x: number) => 5 - x, 0, 100, 5],
  [(x: number) => (x < 3.3 ? -1 : 1), 0, 10, 3.3],
])('a change of sign is found, of a step too (%#)', (f, from, to, at) => {
  const found = signChange(f, from, to);
  expect(found!.low).toBeLessThanOrEqual(at);
  expect(found!.high).toBeGreaterThanOrEqual(at);
  expect(found!.high - found!.low).toBeLessThanOrEqual((to - from) * 1e-6);
});

test('without a change of sign nothing is found', () => {
  expect(signChange((x) => x + 1, 0, 10)).toBeNull();
});

test('a heat map holds the plan of each pair', () => {
  const down = { name: 'hosts.policy', values: ['static', 'in-place-reprotect'] };
  const map = finish(heatMap(base, users, down, figures[0]!));
  expect(map.values[1]![2]).toBe(
    figures[0]!.read(
      planVaried(
        vary(base, [
          { name: 'hosts.policy', value: 'in-place-reprotect' },
          { name: 'users.total', value: 11_000 },
        ]),
      ),
    ),
  );
  const half = advance(heatMap(base, users, down, figures[0]!), 1);
  expect(half.state === 'paused' && half.progress.soFar().values[1]).toEqual([null, null, null]);
});

test.each([
  [
    'two inputs',
    { name: 'storage.freeShare', values: [0.1, 0.3] },
    { name: 'bill.electricityPrice', values: [0.1, 0.4] },
  ],
  [
    'a choice down',
    { name: 'storage.freeShare', values: [0.1, 0.3] },
    { name: 'storage.raid', values: ['raid-6', 'raid-10'] },
  ],
  ['a choice across', { name: 'users.total', values: [5000, 8000] }, { name: 'storage.freeShare', values: [0.1, 0.3] }],
])('every cell of a heat map over %s is the plan there', (_what, across, down) => {
  const [figure] = figures as [Figure];
  const changes = [{ name: 'demand.growthPerYear', value: 0.04 }];
  const expected = down.values.map((y) =>
    across.values.map((x) =>
      figure.read(planVaried(vary(base, [...changes, { name: down.name, value: y }, { name: across.name, value: x }]))),
    ),
  );

  expect(finish(heatMap(base, across, down, figure, changes)).values).toEqual(expected);
});

test('sections can be told', () => {
  const context = contextOf(base, 'en');
  const names = { label: 'Users', unit: '', of: null, base: 'base', against: null };
  const result = finish(sweep(base, { axis: users, figures: keyFigures() }));
  const map = finish(heatMap(base, users, { name: 'storage.freeShare', values: [0.1, 0.2] }, figures[0]!));
  const words = JSON.stringify([
    sweepSection(result, names, context),
    heatMapSection(map, { across: names, down: names }, context),
  ]);
  expect(words).not.toMatch(/undefined|NaN|Infinity|\[object/);
});

test('where the number of hosts is given, the reason says so and how it stands to what is needed', () => {
  const { jumps } = finish(sweep(base, { axis: { name: 'hosts.number', values: [3, 4, 5] }, figures }));
  expect(jumps.filter(({ kind }) => kind === 'hosts').map(({ reason }) => reason)).toEqual([
    { code: 'hosts-given-exact', figures: { given: 4 } },
    { code: 'hosts-given', figures: { given: 5, needed: 4 } },
  ]);
  const fewer = jumpsBetween(
    planVaried(vary(base, [{ name: 'hosts.number', value: 2 }])),
    planVaried(vary(base, [{ name: 'hosts.number', value: 3 }])),
  );
  expect(fewer.find(({ kind }) => kind === 'hosts')?.reason).toEqual({
    code: 'hosts-given-too-few',
    figures: { given: 3, needed: 4 },
  });
  // Taken back to as few as will do: the larger side is the given one.
  const free = jumpsBetween(planVaried(vary(base, [{ name: 'hosts.number', value: 5 }])), planProject(base));
  expect(free.find(({ kind }) => kind === 'hosts')?.reason).toEqual({
    code: 'hosts-given',
    figures: { given: 5, needed: 4 },
  });
});
