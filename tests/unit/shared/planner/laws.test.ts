/** Laws of whole plans on random projects: more never needs less, parts sum to the whole, nothing leaves the finite. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputQuantity } from '../../../../shared/engine/definition.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import { inputQuantities } from '../../../../shared/planner/check-inputs.ts';
import type { Plan, SitePlan } from '../../../../shared/planner/plan.ts';
import type { Variation } from '../../../../shared/planner/variation.ts';
import { allQuantities, aProject, aSite, planOf, prepared, type SiteWish } from '../../../builders/project.ts';

/** What a site may look like; small enough that a placement takes milliseconds. */
const someSite: fc.Arbitrary<SiteWish> = fc
  .record({
    users: fc.integer({ min: 0, max: 12_000 }),
    protection: fc.constantFrom('ft' as const, 'ha' as const),
    companions: fc.subarray(['provisioning-manager', 'micollab-1500', 'mbg-large', 'cassandra-node', 'mpa']),
    memoryGib: fc.constantFrom(96, 192, 384),
    cpus: fc.constantFrom(1, 2),
    policy: fc.constantFrom('static', 'repack-reprotect', 'in-place-reprotect', 'in-place-restart' as const),
    failures: fc.integer({ min: 0, max: 2 }),
    growth: fc.constantFrom(0, 0.03),
    release: fc.constantFrom('7.0', '8.0', '9.0'),
  })
  .map(({ users, protection, companions, memoryGib, cpus, policy, failures, growth, release }) => ({
    users,
    serviceNodes: { protection },
    companions: companions.map((profile) => ({ profile, count: 1, uses: [] })),
    host: { memoryGib, cpus },
    hosts: { policy: policy as 'static' },
    platform: { release },
    inputs: { 'hosts.failuresToSurvive': failures, 'demand.growthPerYear': growth },
  }));

const projectWith = (wish: SiteWish) => aProject({ sites: [aSite(wish)] });
const only = (plan: Plan): SitePlan => plan.sites[0]!;
const planWith = (wish: SiteWish, variation: readonly Variation[] = []) => planOf(projectWith(wish), variation);

/** Hosts needed; none that would do counts as endless. */
const hostsNeeded = (plan: Plan): number => only(plan).placement.needed ?? Infinity;
const everywhere = (name: string, value: number): Variation => ({ site: null, name, value });

describe('more never needs less', () => {
  const demands = [
    'demand.serviceNodes',
    'demand.trunks',
    'demand.trunksByLoadRule',
    'hosts.needed',
    'storage.drives',
    'licences.vsphere',
    'network.lanPorts',
  ];

  test('users: nodes, trunks, hosts, drives, licences, ports and money', () => {
    fc.assert(
      fc.property(someSite, fc.integer({ min: 1, max: 8000 }), (wish, extra) => {
        const [before, after] = [0, extra].map((more) => planWith({ ...wish, users: (wish.users as number) + more }));

        for (const name of demands)
          expect(only(after!).quantities.get(name), name).toBeGreaterThanOrEqual(only(before!).quantities.get(name));
        expect(after!.bill.overHorizonMinor).toBeGreaterThanOrEqual(before!.bill.overHorizonMinor);
        expect(after!.bill.oneOffMinor).toBeGreaterThanOrEqual(before!.bill.oneOffMinor);
      }),
      { numRuns: 60 },
    );
  });

  test('FT instead of HA: hosts, storage and network', () => {
    fc.assert(
      fc.property(someSite, (wish) => {
        const [ft, ha] = (['ft', 'ha'] as const).map((protection) =>
          planWith({ ...wish, serviceNodes: { protection } }),
        );

        expect(hostsNeeded(ft!)).toBeGreaterThanOrEqual(hostsNeeded(ha!));
        for (const name of [
          'storage.requiredUsable',
          'storage.drives',
          'storage.backendIops',
          'network.ftLoggingPerHost',
        ])
          expect(only(ft!).quantities.get(name), name).toBeGreaterThanOrEqual(only(ha!).quantities.get(name));
      }),
      { numRuns: 60 },
    );
  });

  test('per-host caps of FT: switched off, no more hosts are needed', () => {
    const off = [everywhere('hosts.ftMachineCap', 0), everywhere('hosts.ftVcpuCap', 0)];

    fc.assert(
      fc.property(someSite, (wish) => {
        expect(hostsNeeded(planWith(wish, off))).toBeLessThanOrEqual(hostsNeeded(planWith(wish)));
      }),
      { numRuns: 60 },
    );
  });

  test('failures to survive: hosts, and money for them', () => {
    fc.assert(
      fc.property(someSite, fc.integer({ min: 0, max: 2 }), (wish, failures) => {
        const [fewer, more] = [failures, failures + 1].map((f) =>
          planWith(wish, [everywhere('hosts.failuresToSurvive', f)]),
        );

        expect(hostsNeeded(more!)).toBeGreaterThanOrEqual(hostsNeeded(fewer!));
        expect(more!.bill.overHorizonMinor).toBeGreaterThanOrEqual(fewer!.bill.overHorizonMinor);
      }),
      { numRuns: 60 },
    );
  });

  test('the policy’s promise: static, then restart, then re-protection; with re-protection static + f', () => {
    fc.assert(
      fc.property(someSite, (wish) => {
        const needed = (policy: 'static' | 'in-place-restart' | 'repack-reprotect' | 'in-place-reprotect') =>
          hostsNeeded(planWith({ ...wish, hosts: { policy } }));
        const plan = planWith({ ...wish, hosts: { policy: 'repack-reprotect' } });
        const { neededStatic, failures } = only(plan).placement;

        expect(needed('static')).toBe(neededStatic);
        expect(hostsNeeded(plan)).toBe(only(plan).machines.length === 0 ? 0 : neededStatic! + failures);
        expect(needed('in-place-restart')).toBeGreaterThanOrEqual(needed('static'));
        expect(needed('in-place-reprotect')).toBeGreaterThanOrEqual(needed('repack-reprotect'));
        expect(needed('in-place-reprotect')).toBeGreaterThanOrEqual(needed('in-place-restart'));
      }),
      { numRuns: 40 },
    );
  });

  test('protection: FT is down no longer than HA, HA no longer than a single host, when every switch-over works', () => {
    const rates = {
      'availability.hostHardwareMtbf': [5000, 500_000],
      'availability.hypervisorMtbf': [5000, 500_000],
      'availability.hostRepair': [2, 60],
      'availability.haRestart': [0.05, 0.5],
      'availability.commonCauseShare': [0, 0.2],
      'availability.guestMtbf': [500, 50_000],
    } as const;
    const some = fc.record(
      Object.fromEntries(
        Object.entries(rates).map(([name, [min, max]]) => [name, fc.double({ min, max, noNaN: true })]),
      ),
    );

    fc.assert(
      fc.property(someSite, some, (wish, values) => {
        const spare = {
          ...wish,
          serviceNodes: { protection: 'ft' as const },
          hosts: { policy: 'repack-reprotect' as const },
        };
        const { quantities } = only(
          planWith({ ...spare, inputs: { 'hosts.failuresToSurvive': 1 } }, [
            ...Object.entries(values).map(([name, value]) => everywhere(name, value)),
            everywhere('availability.ftCoverage', 1),
            everywhere('availability.haCoverage', 1),
          ]),
        );
        const [ft, ha, single] = ['ft', 'ha', 'single'].map((kind) => quantities.get(`availability.${kind}Downtime`));

        expect(ft!).toBeLessThanOrEqual(ha! * (1 + 1e-12));
        expect(ha!).toBeLessThanOrEqual(single! * (1 + 1e-12));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a plan is a pure function', () => {
  const plain = (plan: Plan) => ({
    quantities: allQuantities(plan),
    bill: plan.bill,
    findings: plan.findings,
    assumptions: plan.assumptions,
    sites: plan.sites.map(({ machines, placement, storage, network, licences, availability, compatibility }) => ({
      machines,
      placement,
      storage,
      network,
      licences,
      availability,
      pairs: compatibility.pairs,
    })),
  });

  test('the same project gives the same plan, to the last finding, and is left as it was', () => {
    fc.assert(
      fc.property(someSite, (wish) => {
        const project = projectWith(wish);
        const copy = structuredClone(project);

        const [first, second] = [plain(planOf(project)), plain(planOf(copy))];

        expect(second).toEqual(first);
        expect(project).toEqual(copy);
      }),
      { numRuns: 25 },
    );
  });

  test('planning in between does not matter', () => {
    const ready = prepared(projectWith({ users: 7000 }));
    const before = plain(planProject(ready));

    planProject(ready, [everywhere('hosts.failuresToSurvive', 3), everywhere('storage.freeShare', 0.5)]);

    expect(plain(planProject(ready))).toEqual(before);
  });

  test('the order of companions and of sites does not change what is needed or paid', () => {
    const totals = ({ bill, quantities }: Plan) => ({
      oneOff: bill.oneOffMinor,
      yearly: bill.yearlyMinor,
      overHorizon: bill.overHorizonMinor,
      hosts: quantities.get('project.hosts'),
      users: quantities.get('project.users'),
    });

    fc.assert(
      fc.property(someSite, someSite, (one, other) => {
        const sites = [aSite({ ...one, name: 'North' }), aSite({ ...other, name: 'South' })];
        const turned = sites.map((site) => ({ ...site, companions: [...site.companions].reverse() })).reverse();

        const [first, second] = [sites, turned].map((order) => totals(planOf(aProject({ sites: order }))));

        expect(second).toEqual(first);
      }),
      { numRuns: 25 },
    );
  });

  test('sites do not touch each other: two sites cost what each costs alone, the system’s own line once', () => {
    fc.assert(
      fc.property(someSite, someSite, (one, other) => {
        const [north, south] = [aSite({ ...one, name: 'North' }), aSite({ ...other, name: 'South' })];
        const oneOff = (...sites: ReturnType<typeof aSite>[]) => planOf(aProject({ sites })).bill.oneOffMinor;
        const shared =
          planOf(aProject({ sites: [north] })).bill.lines.find(({ site }) => site === null)?.totalMinor ?? NaN;

        expect(oneOff(north, south)).toBe(oneOff(north) + oneOff(south) - shared);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a variation', () => {
  const project = projectWith({ users: 4000, companions: [{ profile: 'micollab-1500', count: 1, uses: [] }] });
  const ready = prepared(project);
  /** Inputs that change the number of machines or hosts are drawn small, so that a random plan stays a small one. */
  const tame: Readonly<Record<string, number>> = {
    'demand.fixedServiceNodes': 8,
    'demand.fixedMediaServers': 8,
    'demand.spareServiceNodes': 5,
    'demand.growthPerYear': 0.05,
    'hosts.failuresToSurvive': 2,
  };
  const inputs = [...inputQuantities().values()].filter(
    ({ name, follows }) => name !== 'demand.usersPerServiceNode' && follows === undefined,
  );

  /** A value in the input's range, at times one of its ends. */
  const valueOf = ({ name, min, max, whole }: InputQuantity): fc.Arbitrary<Variation> => {
    const top = Math.min(max, tame[name] ?? max);
    const within = whole === true ? fc.integer({ min, max: top }) : fc.double({ min, max: top, noNaN: true });
    return fc
      .oneof({ weight: 4, arbitrary: within }, fc.constant(min), fc.constant(top))
      .map((value) => everywhere(name, value));
  };
  const someVariation = fc
    .subarray(inputs, { minLength: 1, maxLength: 30 })
    .chain((some) => fc.tuple(...some.map(valueOf)));

  test('to the project’s own values changes nothing', () => {
    const own = [
      ...ready.inputs,
      ...ready.sites.flatMap((site) => [...site.inputs, ...site.hostInputs.flatMap((map) => [...map])]),
    ];

    const varied = planProject(
      ready,
      own.map(([name, { value }]) => everywhere(name, value)),
    );

    expect(allQuantities(varied)).toEqual(allQuantities(planProject(ready)));
    expect(varied.bill).toEqual(planProject(ready).bill);
  });

  test('gives what a project with that value gives', () => {
    fc.assert(
      fc.property(someVariation, (variation) => {
        const overridden = aProject({
          sites: project.sites.map((site) => ({ ...site, inputs: {} })),
          inputs: {
            ...Object.fromEntries(Object.entries(project.sites[0]!.inputs).map(([name, { value }]) => [name, value])),
            ...Object.fromEntries(variation.map(({ name, value }) => [name, value])),
          },
        });

        const [varied, planned] = [planProject(ready, variation), planOf(overridden)];

        expect(allQuantities(varied)).toEqual(allQuantities(planned));
        expect(varied.bill).toEqual(planned.bill);
        expect(varied.findings).toEqual(planned.findings);
      }),
      { numRuns: 60 },
    );
  });

  test('of one site leaves the others alone', () => {
    const two = prepared(aProject({ sites: [aSite({ name: 'North' }), aSite({ name: 'South' })] }));

    const [before, after] = [[], [{ site: 'North', name: 'storage.freeShare', value: 0.5 }]].map((variation) =>
      planProject(two, variation),
    );

    expect(after!.sites[1]!.quantities.get('storage.freeShare')).toBe(0.2);
    expect(after!.sites[0]!.quantities.get('storage.freeShare')).toBe(0.5);
    expect(after!.sites[0]!.quantities.get('storage.requiredUsable')).toBeGreaterThan(
      before!.sites[0]!.quantities.get('storage.requiredUsable'),
    );
  });

  test('of anything within its range keeps every quantity finite', () => {
    fc.assert(
      fc.property(
        someVariation,
        fc.constantFrom('array', 'vsan', 'none'),
        fc.constantFrom('5.5', '6.7', '8.0'),
        (variation, storage, release) => {
          const plan = planWith(
            {
              users: 3000,
              platform: { release, update: null },
              mediaServers: { profile: 'media-server', protection: 'ha' },
              storage:
                storage === 'vsan'
                  ? { kind: 'vsan', policy: 'osa-raid1-ftt1', drive: 'nvme-3840gb', ownership: 'new' }
                  : storage === 'none'
                    ? { kind: 'none' }
                    : {},
            },
            variation,
          );

          const wrong = Object.entries(allQuantities(plan)).filter(([, value]) => !Number.isFinite(value));
          expect(wrong).toEqual([]);
          expect(
            [plan.bill.oneOffMinor, plan.bill.yearlyMinor, plan.bill.overHorizonMinor].filter(
              (minor) => !Number.isInteger(minor),
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
