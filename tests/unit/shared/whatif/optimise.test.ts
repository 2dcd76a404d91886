/** The optimiser against planning every design by itself: same optimum, same front, nothing lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../../cli/what-if/open.ts';
import type { PreparedProject } from '../../../../shared/planner/prepare.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import { optimiseSection, regretSection, whyNotSection } from '../../../../shared/report/what-if/optimise.ts';
import { figureNamed, type Figure } from '../../../../shared/whatif/figures.ts';
import { defaultAxes } from '../../../../shared/whatif/optimise/default-axes.ts';
import { limitRule, look, type Limit, type Looked, type LookWish } from '../../../../shared/whatif/optimise/look.ts';
import { answerOf, optimise } from '../../../../shared/whatif/optimise/optimise.ts';
import { leastRegret } from '../../../../shared/whatif/optimise/regret.ts';
import { mergeAnswers, splitSpace } from '../../../../shared/whatif/optimise/split.ts';
import { changesOf, digitsOf, indexOf, spaceOf, valuesOf } from '../../../../shared/whatif/optimise/space.ts';
import { whyNot } from '../../../../shared/whatif/optimise/why-not.ts';
import type { Axis } from '../../../../shared/whatif/read-changes.ts';
import { planVaried, vary } from '../../../../shared/whatif/vary.ts';
import { advance, finish } from '../../../../shared/whatif/work.ts';
import { readExample } from '../../../builders/examples.ts';
import { aProject, aSite, prepared } from '../../../builders/project.ts';

const flagship = prepared(readExample('regional-hospital'));
const office = prepared(
  aProject({ sites: [aSite({ companions: [{ profile: 'provisioning-manager', count: 1, uses: [] }] })] }),
);
const figure = (name: string, of: PreparedProject = office): Figure => {
  const found = figureNamed(name, planProject(of));
  if (!found.ok) throw new Error(name);
  return found.value;
};
const [cost, outage] = ['bill.overHorizon', 'project.downtimePerYear'].map((name) => figure(name));
const wishOf = (axes: readonly Axis[], rest: Partial<LookWish> = {}): LookWish => ({
  space: spaceOf(axes),
  objective: cost!,
  second: outage!,
  limits: [],
  changes: [],
  ...rest,
});

/** Values an axis may have; some make designs that are blocked or cannot be planned. */
const pool: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  'serviceNodes.protection': ['ft', 'ha', 'none'],
  'companions.protection': ['ft', 'ha', 'profile'],
  'hosts.server': ['dell-r660', 'dell-r650', 'hpe-dl360-gen11', 'dell-r6615'],
  'hosts.cpu': ['intel-xeon-gold-6426y', 'intel-xeon-silver-4410y', 'amd-epyc-9124', 'intel-xeon-gold-6530'],
  'hosts.cpus': [1, 2, 4],
  'hosts.memoryGib': [64, 128, 256, 20_000],
  'hosts.number': ['fewest', 1, 2, 3, 5],
  'hosts.policy': ['static', 'repack-reprotect', 'in-place-reprotect', 'in-place-restart'],
  'hosts.failuresToSurvive': [0, 1, 2],
  'hosts.repairContract': ['nbd', '24x7-4h', 'cold-spare'],
  'platform.edition': ['cheapest', 'vvf', 'vcf', 'vvs'],
  'platform.termYears': [1, 3, 5],
  'storage.array': ['dell-me5024', 'hpe-msa-2060', 'dell-unity-xt-380', 'dell-md3820f'],
  'storage.arrays': [1, 2],
  'storage.protocol': ['iscsi', 'nfs', 'fc'],
  'storage.raid': ['raid-0', 'raid-1', 'raid-5', 'raid-6', 'raid-10'],
  'storage.drive': ['sas-ssd-960gb', 'sas-ssd-1920gb', 'nl-sas-4000gb', 'sas-10k-600gb', 'sas-15k-300gb'],
  'storage.drivesPerGroup': [2, 3, 4, 6, 12],
  'storage.freeShare': [0.1, 0.4],
  'network.layout': ['minimum', 'recommended', 'converged'],
  'network.ftLinkGbit': [1, 10, 25],
  'bill.horizonYears': [1, 5],
  'bill.escalationPerYear': [0, 0.07],
  'discount.storage': [0, 0.31],
  'users.total': [800, 11_000],
};

const anAxis = fc
  .constantFrom(...Object.keys(pool))
  .chain((name) =>
    fc
      .subarray([...pool[name]!], { minLength: 1, maxLength: Math.min(3, pool[name]!.length) })
      .map((values): Axis => ({ name, values })),
  );
/** Up to four axes and 36 designs; most have drives in them, because that is where designs are priced from parts. */
const someAxes = fc
  .uniqueArray(anAxis, { minLength: 1, maxLength: 4, selector: ({ name }) => name })
  .filter((axes) => spaceOf(axes).size <= 36);
const someLimits = fc.array(
  fc.record({
    figure: fc.constantFrom(
      ...['project.hosts', 'bill.oneOff', 'storage.drives', 'project.downtimePerYear'].map((name) => figure(name)),
    ),
    kind: fc.constantFrom('most' as const, 'least' as const),
    share: fc.double({ min: 0.6, max: 1.5, noNaN: true }),
  }),
  { maxLength: 2 },
);

interface Enumerated {
  readonly index: number;
  readonly objective: number;
  readonly second: number;
  readonly feasible: boolean;
}

/** Every design planned by itself, with nothing left out. */
function enumerate(
  base: PreparedProject,
  { space, objective, second, limits, changes }: LookWish,
): readonly Enumerated[] {
  return Array.from({ length: space.size }, (_, index) => {
    const varied = vary(base, [...changes, ...changesOf(space, index)]);
    const plan = planVaried(varied);
    const feasible =
      varied.problems.length === 0 &&
      !plan.findings.some(({ severity }) => severity === 'blocking') &&
      limits.every(({ figure: of, kind, value }) =>
        kind === 'most' ? of.read(plan) <= value : of.read(plan) >= value,
      );
    return { index, objective: objective.read(plan), second: second.read(plan), feasible };
  });
}

/** Designs that no other beats, by comparing each with each. */
function frontByPairs(designs: readonly Enumerated[]): readonly string[] {
  const beats = (a: Enumerated, b: Enumerated): boolean =>
    a.objective <= b.objective && a.second <= b.second && (a.objective < b.objective || a.second < b.second);
  const points = designs.filter((each) => !designs.some((other) => beats(other, each)));
  return [...new Set(points.map(({ objective, second }) => `${objective} ${second}`))].sort();
}

function sameAsEnumeration(base: PreparedProject, wish: LookWish): Looked['method'] {
  const all = enumerate(base, wish).filter(({ feasible }) => feasible);
  const found = finish(optimise(base, wish));
  const least = all.reduce<Enumerated | null>(
    (best, each) =>
      best === null ||
      each.objective < best.objective ||
      (each.objective === best.objective && each.second < best.second)
        ? each
        : best,
    null,
  );
  expect(found.complete).toBe(true);
  expect(found.feasible).toBe(all.length);
  expect(found.best?.index ?? null).toBe(least?.index ?? null);
  expect(found.best?.objective ?? null).toBe(least?.objective ?? null);
  expect(found.front.map(({ objective, second }) => `${objective} ${second}`).sort()).toEqual(frontByPairs(all));
  expect(found.ruledOut.reduce((sum, { count }) => sum + count, 0)).toBe(wish.space.size - all.length);
  return found.method;
}

test('the optimum and the front of 200 random spaces are those of planning every design', () => {
  const methods = new Set<string>();
  fc.assert(
    fc.property(someAxes, someLimits, (axes, wanted) => {
      const plan = planProject(office);
      const limits = wanted.map(({ figure: of, kind, share }): Limit => ({
        figure: of,
        kind,
        value: of.read(plan) * share,
      }));
      methods.add(sameAsEnumeration(office, wishOf(axes, { limits })));
    }),
    { numRuns: 200 },
  );
  expect([...methods].sort()).toEqual(['every design', 'parts']);
});

test('the same for spaces with drives at the hospital, which are priced from parts', () => {
  const storage = fc.record({
    raid: fc.subarray([...pool['storage.raid']!], { minLength: 1, maxLength: 3 }),
    drive: fc.subarray([...pool['storage.drive']!], { minLength: 1, maxLength: 2 }),
    other: anAxis.filter(({ name }) => !name.startsWith('storage.')),
  });
  fc.assert(
    fc.property(storage, ({ raid, drive, other }) => {
      const axes: readonly Axis[] = [
        { name: 'storage.raid', values: raid },
        other,
        { name: 'storage.drive', values: drive },
      ];
      expect(sameAsEnumeration(flagship, wishOf(axes))).toBe('parts');
    }),
    { numRuns: 25 },
  );
});

test('pruning loses no design: each has the figures and the verdict of its own plan', () => {
  fc.assert(
    fc.property(someAxes, (axes) => {
      const wish = wishOf(axes);
      const work = look(office, wish);
      let next = work.next();
      while (next.done !== true) next = work.next();
      const looked = next.value;
      for (const { index, objective, second, feasible } of enumerate(office, wish)) {
        expect(looked.state[index] === 1).toBe(feasible);
        if (!feasible) continue;
        expect(looked.objective[index]).toBe(objective);
        expect(looked.second[index]).toBe(second);
      }
    }),
    { numRuns: 60 },
  );
});

describe('a project of several sites, or with a line that reads the drives', () => {
  const axes: readonly Axis[] = [
    { name: 'storage.raid', values: ['raid-5', 'raid-10'] },
    { name: 'storage.drive', values: ['sas-ssd-960gb', 'sas-ssd-1920gb'] },
  ];

  test('several sites are planned design by design', () => {
    const two = prepared(aProject({ sites: [aSite({ name: 'North' }), aSite({ name: 'South' })] }));
    expect(sameAsEnumeration(two, wishOf(axes))).toBe('every design');
  });

  test('an own line over storage.drives keeps its cost', () => {
    const line = {
      id: 'labels',
      section: 'services' as const,
      description: 'Labels',
      quantity: 'storage.drives * 3',
      unit: '',
      unitPriceMinor: 1234,
      discountShare: 0,
      term: 'once' as const,
      standing: 'included' as const,
    };
    const own = prepared(aProject({ bill: { customLines: [line] } }));
    expect(sameAsEnumeration(own, wishOf(axes))).toBe('every design');
  });
});

test('a combination of server and CPU that the hardware refuses is planned once', () => {
  const wish = wishOf([
    { name: 'hosts.server', values: ['dell-r660', 'dell-r6625'] },
    { name: 'hosts.cpu', values: ['intel-xeon-gold-6426y', 'amd-epyc-9124'] },
    { name: 'hosts.memoryGib', values: [64, 128, 256] },
  ]);
  const found = finish(optimise(office, wish));
  expect(found.ruledOut).toEqual([{ rule: 'finding HW-01', count: 6 }]);
  // Six that fit, and one for each of the two pairs that do not.
  expect(found.planned).toBe(8);
});

test('in slices it ends the same, and a part says that it is one', () => {
  const wish = wishOf([
    { name: 'hosts.memoryGib', values: [64, 128, 256] },
    { name: 'storage.raid', values: ['raid-5', 'raid-6', 'raid-10'] },
  ]);
  const work = optimise(office, wish);
  const part = advance(work, 5);
  if (part.state !== 'paused') throw new Error('a part');
  const soFar = part.progress.soFar();
  expect(soFar.complete).toBe(false);
  expect(soFar.looked).toBeLessThan(9);
  const rest = advance(work, 1000);
  expect(rest).toEqual({ state: 'finished', result: finish(optimise(office, wish)) });
});

test('a space cut for two workers gives the same answer as at once', () => {
  fc.assert(
    fc.property(someAxes, (axes) => {
      const wish = wishOf(axes);
      const parts = splitSpace(wish.space, 2);
      expect(parts.reduce((sum, { size }) => sum + size, 0)).toBe(wish.space.size);
      const answers = parts.map((space) => finish(optimise(office, { ...wish, space })));
      const { planned: _a, method: _b, ...together } = mergeAnswers(answers, wish.space);
      const { planned: _c, method: _d, ...once } = finish(optimise(office, wish));
      expect(together).toEqual(once);
    }),
    { numRuns: 30 },
  );
});

test('designs have numbers there and back', () => {
  const space = spaceOf([
    { name: 'a', values: [1, 2, 3] },
    { name: 'b', values: ['x', 'y'] },
  ]);
  expect(space.size).toBe(6);
  for (let index = 0; index < 6; index++) expect(indexOf(space, digitsOf(space, index))).toBe(index);
  expect(valuesOf(space, 3)).toEqual([2, 'y']);
});

describe('why not', () => {
  const axes: readonly Axis[] = [
    { name: 'serviceNodes.protection', values: ['ft', 'ha'] },
    { name: 'hosts.memoryGib', values: [64, 128] },
  ];
  const limits: readonly Limit[] = [{ figure: outage!, kind: 'most', value: 23 }];
  const wish = wishOf(axes, { limits });
  const found = finish(optimise(office, wish));

  test('a broken limit is told with the amount', () => {
    const why = whyNot(office, wish, found, [{ name: 'serviceNodes.protection', value: 'ha' }]);
    expect(why.broken).toHaveLength(1);
    expect(why.broken[0]!.by).toBeCloseTo(why.second - 23, 9);
    expect(found.ruledOut).toEqual([{ rule: limitRule(limits[0]!), count: 2 }]);
  });

  test('a blocking finding is told', () => {
    const why = whyNot(office, wish, found, [{ name: 'hosts.cpu', value: 'amd-epyc-9124' }]);
    expect(why.blocking.map(({ code }) => code)).toContain('HW-01');
  });

  test('a dearer one is beaten by the best, and the best is the best', () => {
    const dear = whyNot(office, wish, found, [{ name: 'hosts.memoryGib', value: 128 }]);
    expect(dear.behind).toBeGreaterThan(0);
    expect(dear.beatenBy?.index).toBe(found.best!.index);
    expect(whyNot(office, wish, found, changesOf(wish.space, found.best!.index)).isBest).toBe(true);
  });
});

describe('least regret', () => {
  const axes: readonly Axis[] = [
    { name: 'hosts.memoryGib', values: [64, 128, 256] },
    { name: 'hosts.number', values: ['fewest', 3, 4, 6] },
    { name: 'storage.drive', values: ['sas-ssd-960gb', 'sas-ssd-1920gb', 'sas-ssd-3840gb'] },
  ];
  const wish = wishOf(axes);
  const futures = [
    { name: 'as now', changes: [] },
    { name: 'three times the users', changes: [{ name: 'users.total', value: 12_000 }] },
    { name: 'dear power', changes: [{ name: 'bill.electricityPrice', value: 0.8 }] },
  ];

  test('is the smallest of the largest regrets, by looking at all', () => {
    const found = finish(leastRegret(office, wish, futures));
    const tables = futures.map(({ changes }) => enumerate(office, { ...wish, changes }));
    const bests = tables.map((table) =>
      Math.min(...table.filter(({ feasible }) => feasible).map(({ objective }) => objective)),
    );
    const largest = Array.from({ length: wish.space.size }, (_, index) =>
      tables.every((table) => table[index]!.feasible)
        ? Math.max(...tables.map((table, f) => table[index]!.objective - bests[f]!))
        : Infinity,
    );
    expect(found.choice!.largest).toBeCloseTo(Math.min(...largest), 6);
    expect(found.futures.map(({ best }) => best)).toEqual(bests);
  });

  test('without a design that holds in every future there is none', () => {
    const limits: readonly Limit[] = [{ figure: figure('project.hosts'), kind: 'most', value: 2 }];
    const found = finish(leastRegret(office, { ...wish, limits }, futures));
    expect(found.choice).toBeNull();
  });
});

test('the default space holds the project itself as its first design', () => {
  const axes = defaultAxes(flagship);
  expect(axes.length).toBeGreaterThan(4);
  const varied = vary(flagship, changesOf(spaceOf(axes), 0));
  expect(varied.problems).toEqual([]);
  expect(planVaried(varied).bill.overHorizonMinor).toBe(planProject(flagship).bill.overHorizonMinor);
});

test('sections can be told', () => {
  const axes: readonly Axis[] = [
    { name: 'hosts.cpu', values: ['intel-xeon-gold-6426y', 'amd-epyc-9124'] },
    { name: 'serviceNodes.protection', values: ['ft', 'ha'] },
  ];
  const wish = wishOf(axes);
  const found = finish(optimise(office, wish));
  const names = [
    { label: 'CPU', unit: '', of: 'cpus' as const },
    { label: 'Protection', unit: '', of: null },
  ];
  const context = contextOf(office, 'en');
  const why = whyNot(office, wish, found, [{ name: 'serviceNodes.protection', value: 'ft' }]);
  const regret = finish(leastRegret(office, wish, [{ name: 'now', changes: [] }]));
  const nothing = answerOf({
    wish,
    objective: new Float64Array(4),
    second: new Float64Array(4),
    state: new Uint16Array(4),
    rules: [],
    looked: 0,
    planned: 0,
    method: 'parts',
  });
  const words = JSON.stringify([
    optimiseSection(found, names, (code) => code, context),
    optimiseSection(nothing, names, (code) => code, context),
    whyNotSection(why, found, names, context),
    regretSection(regret, found.objective, names, context),
  ]);
  expect(words).not.toMatch(/undefined|NaN|Infinity|\[object/);
});
