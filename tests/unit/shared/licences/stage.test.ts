/** The worked examples of the licence reference through the licences stage: who qualifies, how many, what it costs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import { priceLookup } from '../../../../shared/catalog/price-lookup.ts';
import { licencesSolvers, metricOn, type LicencesContext } from '../../../../shared/licences/stage.ts';
import type { EditionOption, LicencePlan } from '../../../../shared/licences/plan.ts';
import type { PlatformWish } from '../../../../shared/model/project.ts';
import type { PlacementPlan } from '../../../../shared/placement/plan.ts';
import { aProject, aSite, planOf, sitePlanOf } from '../../../builders/project.ts';

const catalogue = bundledCatalogue();

interface Case {
  /** Alike hosts: how many, their CPUs, cores of each CPU. */
  readonly hosts: readonly (readonly [count: number, cpus: number, cores: number])[];
  /** vCPUs of the largest FT machine; 0 = no FT. */
  readonly ftVcpus?: number;
  readonly platform?: Partial<PlatformWish>;
  readonly date?: string;
  readonly minimumOrderCores?: number;
  readonly years?: number;
  /** Raw capacity claimed by vSAN [TiB]. */
  readonly vsanRawTib?: number;
  /** Fee of a late renewal; 0 = on time. */
  readonly lateShare?: number;
}

/** Runs the stage on hosts of any size, those that no catalogue has included. */
function licencesOf({
  hosts,
  ftVcpus = 0,
  platform = {},
  date = '2026-11-23',
  minimumOrderCores = 0,
  years = 3,
  vsanRawTib = 0,
  lateShare = 0,
}: Case): LicencePlan {
  const total = (of: (kind: Case['hosts'][number]) => number): number => hosts.reduce((sum, kind) => sum + of(kind), 0);
  const project = aProject({ date });
  const inputs: Readonly<Record<string, number>> = {
    'machines.ftCount': ftVcpus > 0 ? 1 : 0,
    'machines.ftVcpusLargest': ftVcpus,
    'hosts.count': total(([count]) => count),
    'hosts.cpusTotal': total(([count, cpus]) => count * cpus),
    'hosts.coresTotal': total(([count, cpus, cores]) => count * cpus * cores),
    'licences.minimumOrderCores': minimumOrderCores,
    'bill.horizonYears': years,
    'bill.snsShare': 0.25,
    'bill.escalationPerYear': 0,
    'bill.discountRatePerYear': 0,
    'licences.vsanRaw': vsanRawTib,
    'licences.lateFeeShare': lateShare,
  };
  const context = {
    project,
    site: aSite({ platform }),
    catalogue,
    release: catalogue.releases[platform.release ?? '8.0']!,
    hostKinds: hosts.map(([, cpus, cores]) => ({ get: (name: string) => (name === 'host.cpus' ? cpus : cores) })),
    // Of the placement only the kind of each host is read.
    placement: {
      hosts: hosts.flatMap(([count], group) => Array.from({ length: count }, () => ({ group }))),
    } as unknown as PlacementPlan,
    prices: priceLookup(catalogue.prices, project.bill, 'USD', date),
  } as unknown as LicencesContext;
  licencesSolvers[0]!.run(
    (name) => inputs[name] ?? NaN,
    context,
    () => true,
  );
  return context.licences;
}

const option = (plan: LicencePlan, edition: string): EditionOption =>
  plan.options.find((each) => each.edition === edition)!;
const reasons = (plan: LicencePlan, edition: string): readonly string[] =>
  option(plan, edition).reasons.map(({ code }) => code);

describe('cores, counted singly, 16 to a CPU at least', () => {
  test.each<{ id: string; why: string; hosts: Case['hosts']; cores: number }>([
    {
      id: 'L1',
      why: 'a small and a large host',
      hosts: [
        [1, 2, 8],
        [1, 2, 24],
      ],
      cores: 80,
    },
    { id: 'L2', why: 'three single-CPU hosts of 8 cores', hosts: [[3, 1, 8]], cores: 48 },
    { id: 'L9', why: 'the seed cluster', hosts: [[3, 2, 16]], cores: 96 },
    { id: 'L11', why: 'two very small hosts', hosts: [[2, 1, 8]], cores: 32 },
    { id: 'L12', why: 'ten hosts of 2 × 20', hosts: [[10, 2, 20]], cores: 400 },
    { id: 'L14a', why: 'one host of 2 × 12', hosts: [[1, 2, 12]], cores: 32 },
    { id: 'L14b', why: 'one host of 2 × 8', hosts: [[1, 2, 8]], cores: 32 },
    { id: 'L14c', why: 'one large CPU in each of two hosts', hosts: [[2, 1, 24]], cores: 48 },
    { id: 'L14c', why: 'against two small ones', hosts: [[2, 2, 8]], cores: 64 },
  ])('$id, $why: $cores cores', ({ hosts, cores }) => {
    const plan = licencesOf({ hosts });

    expect(['vvs', 'vvep', 'vvf', 'vcf'].map((edition) => option(plan, edition).licences)).toEqual([
      cores,
      cores,
      cores,
      cores,
    ]);
  });

  test('L11: a minimum order of 72 cores is off unless the project asks for it', () => {
    const hosts: Case['hosts'] = [[2, 1, 8]];

    expect(option(licencesOf({ hosts, minimumOrderCores: 72 }), 'vvs')).toMatchObject({
      licences: 72,
      yearlyMinor: 72 * 5000,
    });
    expect(option(licencesOf({ hosts }), 'vvs')).toMatchObject({ licences: 32, yearlyMinor: 160_000 });
    expect(option(licencesOf({ hosts: [[3, 2, 16]], minimumOrderCores: 72 }), 'vvs').licences).toBe(96);
  });

  test.each([
    { edition: 'vvs', yearly: 4800 },
    { edition: 'vvep', yearly: 14_400 },
  ])('L9: 96 cores of $edition cost $yearly a year, once for each year of the horizon', ({ edition, yearly }) => {
    const plan = licencesOf({ hosts: [[3, 2, 16]] });

    expect(option(plan, edition)).toMatchObject({
      oneOffMinor: 0,
      yearlyMinor: yearly * 100,
      overHorizonMinor: yearly * 300,
    });
  });

  test('the term decides the price: 96 cores of VVF at 190, 150 and 120', () => {
    const yearly = ([1, 3, 5] as const).map(
      (termYears) => option(licencesOf({ hosts: [[3, 2, 16]], platform: { termYears } }), 'vvf').yearlyMinor,
    );

    expect(yearly).toEqual([96 * 19_000, 96 * 15_000, 96 * 12_000]);
  });

  test('they bring vCenter along', () => {
    expect(option(licencesOf({ hosts: [[3, 2, 16]] }), 'vvf').vcenter).toBe('included');
  });
});

describe('perpetual licences, counted by CPU', () => {
  test.each<{ id: string; why: string; hosts: Case['hosts']; licences: number }>([
    { id: 'L4', why: 'ten CPUs of 32 cores', hosts: [[5, 2, 32]], licences: 10 },
    { id: 'L4', why: 'five CPUs of 64 cores', hosts: [[5, 1, 64]], licences: 10 },
    {
      id: 'L4',
      why: 'CPUs of 48 and of 20 cores',
      hosts: [
        [2, 2, 48],
        [2, 1, 20],
      ],
      licences: 10,
    },
    { id: 'L5', why: 'two CPUs of 64 cores', hosts: [[1, 2, 64]], licences: 4 },
    { id: 'L5', why: 'one CPU of 24 cores', hosts: [[1, 1, 24]], licences: 1 },
    { id: 'L5', why: 'one CPU of 40 cores', hosts: [[1, 1, 40]], licences: 2 },
    { id: 'L5', why: 'two CPUs of 48 cores', hosts: [[1, 2, 48]], licences: 4 },
  ])('$id, after 2 April 2020, $why: $licences', ({ hosts, licences }) => {
    const plan = licencesOf({ hosts, date: '2021-06-01', platform: { release: '7.0' } });

    expect(option(plan, 'enterprise-plus')).toMatchObject({ licences, metric: 'per-cpu-32' });
  });

  test.each<{ id: string; why: string; hosts: Case['hosts']; licences: number }>([
    {
      id: 'L6a',
      why: 'one host of 2 CPUs and four of 4',
      hosts: [
        [1, 2, 40],
        [4, 4, 40],
      ],
      licences: 18,
    },
    { id: 'L6b', why: 'two hosts of 4 CPUs', hosts: [[2, 4, 16]], licences: 8 },
    { id: 'L6c', why: 'three hosts of 4 CPUs', hosts: [[3, 4, 16]], licences: 12 },
    { id: 'L7', why: 'five hosts of 2 CPUs', hosts: [[5, 2, 64]], licences: 10 },
    {
      id: 'L7',
      why: 'hosts of 2, 2, 2 and 4 CPUs',
      hosts: [
        [3, 2, 16],
        [1, 4, 16],
      ],
      licences: 10,
    },
    {
      id: 'L7',
      why: 'hosts of 8 and 2 CPUs',
      hosts: [
        [1, 8, 16],
        [1, 2, 16],
      ],
      licences: 10,
    },
  ])('$id, before, cores do not matter, $why: $licences', ({ hosts, licences }) => {
    const plan = licencesOf({ hosts, date: '2019-06-01', platform: { release: '6.7' } });

    expect(option(plan, 'enterprise-plus')).toMatchObject({ licences, metric: 'per-cpu' });
  });

  test.each([
    { day: '2020-04-01', metric: 'per-cpu' },
    { day: '2020-04-02', metric: 'per-cpu-32' },
  ])('the 32-core rule counts from 2 April 2020: an order of $day is $metric', ({ day, metric }) => {
    expect(metricOn(catalogue.editions['standard']!, day)).toBe(metric);
    expect(metricOn(catalogue.editions['vvf']!, day)).toBe('per-core');
  });

  test('the day of purchase counts, not the day of the plan', () => {
    const plan = licencesOf({
      hosts: [[2, 2, 64]],
      date: '2026-11-23',
      platform: { release: '6.7', ownership: 'owned', purchaseDate: '2019-09-02' },
    });

    expect(option(plan, 'enterprise-plus')).toMatchObject({ licences: 4, metric: 'per-cpu', qualifies: true });
  });

  test('L8: the seed cluster of 2019 under FT with 4 vCPUs: 6 × Enterprise Plus and vCenter Foundation', () => {
    const plan = licencesOf({ hosts: [[3, 2, 16]], ftVcpus: 4, date: '2019-09-02', platform: { release: '6.7' } });

    expect(option(plan, 'enterprise-plus')).toMatchObject({ qualifies: true, licences: 6, vcenter: 'foundation' });
    expect(reasons(plan, 'standard')).toEqual(['ft-vcpus']);
    expect(plan).toMatchObject({ chosen: 'enterprise-plus', cpus: 6, cores: 96 });
  });

  test('support is a quarter of the licence price a year, whoever owns the licences', () => {
    const owned = licencesOf({
      hosts: [[3, 2, 16]],
      date: '2022-01-01',
      platform: { release: '7.0', ownership: 'owned' },
    });
    const bought = licencesOf({ hosts: [[5, 2, 16]], date: '2022-01-01', platform: { release: '7.0' } });

    expect(option(owned, 'standard')).toMatchObject({ oneOffMinor: 0 });
    // 10 licences at 995 and vCenter Standard at 5,965, because Foundation ends at four hosts.
    expect(option(bought, 'standard')).toMatchObject({
      vcenter: 'standard',
      oneOffMinor: 1_591_500,
      yearlyMinor: 397_875,
      overHorizonMinor: 1_591_500 + 3 * 397_875,
    });
  });

  test.each([
    { release: '6.5', update: 0, hosts: 3, vcenter: 'foundation-3' },
    { release: '6.5', update: null, hosts: 4, vcenter: 'standard' },
    { release: '6.5', update: 1, hosts: 4, vcenter: 'foundation' },
    { release: '6.7', update: 0, hosts: 4, vcenter: 'foundation' },
    { release: '6.7', update: 0, hosts: 5, vcenter: 'standard' },
    { release: '6.0', update: 3, hosts: 4, vcenter: 'standard' },
  ])('$hosts hosts of $release update $update need vCenter $vcenter', ({ release, update, hosts, vcenter }) => {
    const plan = licencesOf({ hosts: [[hosts, 2, 16]], date: '2018-01-01', platform: { release, update } });

    expect(option(plan, 'standard').vcenter).toBe(vcenter);
  });
});

describe('what qualifies', () => {
  test.each([
    { id: 'L9a', why: '2 vCPUs under FT: Standard class will do', release: '8.0', ftVcpus: 2, vvs: [], vvf: [] },
    { id: 'L9b', why: '4 vCPUs ask for Enterprise Plus class', release: '8.0', ftVcpus: 4, vvs: ['ft-vcpus'], vvf: [] },
    { id: '1.2', why: '8 vCPUs too', release: '8.0', ftVcpus: 8, vvs: ['ft-vcpus'], vvf: [] },
    {
      id: '1.2',
      why: 'more than 8 is beyond every edition',
      release: '8.0',
      ftVcpus: 9,
      vvs: ['ft-vcpus'],
      vvf: ['ft-vcpus'],
    },
    { id: '1.5', why: 'Standard does not run release 9', release: '9.0', ftVcpus: 2, vvs: ['release'], vvf: [] },
  ])('$id, $why', ({ release, ftVcpus, vvs, vvf }) => {
    const plan = licencesOf({ hosts: [[3, 2, 16]], ftVcpus, platform: { release } });

    expect(reasons(plan, 'vvs')).toEqual(vvs);
    expect(reasons(plan, 'vvf')).toEqual(vvf);
  });

  test('4 vCPUs are the most of 6.5, whatever the edition', () => {
    const plan = (ftVcpus: number) =>
      licencesOf({ hosts: [[3, 2, 16]], ftVcpus, date: '2018-01-01', platform: { release: '6.5' } });

    expect(reasons(plan(4), 'enterprise-plus')).toEqual([]);
    expect(reasons(plan(5), 'enterprise-plus')).toEqual(['ft-vcpus']);
  });

  test.each<{ id: string; why: string; hosts: Case['hosts']; ftVcpus: number; against: readonly string[] }>([
    {
      id: 'L10a',
      why: '3 hosts of 2 × 12 cores fill the 96 cores exactly',
      hosts: [[3, 2, 12]],
      ftVcpus: 0,
      against: [],
    },
    {
      id: 'L10b',
      why: '3 hosts of 2 × 20 have too many cores',
      hosts: [[3, 2, 20]],
      ftVcpus: 0,
      against: ['kit-cores'],
    },
    { id: 'L10c', why: 'FT is not in the kit', hosts: [[3, 2, 12]], ftVcpus: 2, against: ['no-ft'] },
    { id: 'L10', why: 'four hosts are too many', hosts: [[4, 1, 12]], ftVcpus: 0, against: ['hosts-max'] },
  ])('$id, the Essentials Plus kit: $why', ({ hosts, ftVcpus, against }) => {
    const plan = licencesOf({ hosts, ftVcpus, date: '2024-06-01' });

    expect(reasons(plan, 'essentials-plus-kit')).toEqual(against);
    // 96 cores at 35 a year, however few are used.
    expect(option(plan, 'essentials-plus-kit')).toMatchObject({ licences: 1, yearlyMinor: 336_000 });
  });

  test('the perpetual kit ends at two CPUs a host', () => {
    const plan = licencesOf({ hosts: [[2, 4, 12]], date: '2019-01-01', platform: { release: '6.7' } });

    expect(reasons(plan, 'essentials-plus')).toEqual(['cpus-max']);
    expect(reasons(plan, 'essentials')).toEqual(['no-ha', 'no-vmotion', 'cpus-max']);
  });

  test('perpetual licences are not sold today, but those owned go on', () => {
    const plan = (ownership: 'new' | 'owned') =>
      licencesOf({ hosts: [[3, 2, 16]], platform: { release: '8.0', ownership } });

    expect(reasons(plan('new'), 'standard')).toEqual(['not-sold']);
    expect(reasons(plan('owned'), 'standard')).toEqual([]);
  });

  test('the cheapest that qualifies is chosen, and an edition wished for even when it does not qualify', () => {
    expect(licencesOf({ hosts: [[3, 2, 16]], ftVcpus: 2 })).toMatchObject({ chosen: 'vvs', cheapest: 'vvs' });
    expect(licencesOf({ hosts: [[3, 2, 16]], ftVcpus: 4 }).cheapest).not.toBe('vvs');
    expect(licencesOf({ hosts: [[3, 2, 16]], ftVcpus: 4, platform: { edition: 'vvs' } })).toMatchObject({
      chosen: 'vvs',
    });
  });
});

describe('laws', () => {
  const someHosts = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 96 })),
    { minLength: 1, maxLength: 3 },
  );

  test('one host more never takes fewer licences or less money, nor lets more editions qualify', () => {
    fc.assert(
      fc.property(someHosts, fc.constantFrom('2019-06-01', '2022-06-01', '2026-11-23'), (hosts, date) => {
        const before = licencesOf({ hosts, date });
        const after = licencesOf({ hosts: [...hosts, [1, 2, 16]], date });

        for (const { edition, licences, overHorizonMinor, qualifies } of before.options) {
          const more = option(after, edition);
          expect(more.licences).toBeGreaterThanOrEqual(licences);
          expect(more.overHorizonMinor ?? Infinity).toBeGreaterThanOrEqual(overHorizonMinor ?? 0);
          expect(qualifies || !more.qualifies).toBe(true);
        }
      }),
    );
  });

  test('core licences are never fewer than the cores, nor than 16 a CPU', () => {
    fc.assert(
      fc.property(someHosts, (hosts) => {
        const { licences } = option(licencesOf({ hosts }), 'vvf');

        expect(licences).toBeGreaterThanOrEqual(
          hosts.reduce((sum, [count, cpus, cores]) => sum + count * cpus * cores, 0),
        );
        expect(licences).toBeGreaterThanOrEqual(hosts.reduce((sum, [count, cpus]) => sum + count * cpus * 16, 0));
      }),
    );
  });

  test('spare hosts are licensed like the others', () => {
    const { placement, quantities } = sitePlanOf({ nodes: 2, inputs: { 'hosts.failuresToSurvive': 2 } });

    expect(placement.hosts).toHaveLength(4);
    expect(quantities.get('licences.vsphere')).toBe(4 * 2 * 16);
  });
});

describe('vSAN capacity', () => {
  /** Three hosts with one CPU of 8 cores: 3 · 16 = 48 core licences; 3 · 3.84 = 11.52 TiB of raw capacity. */
  const three = { hosts: [[3, 1, 8]], vsanRawTib: 11.52 } as const;

  test.each([
    { why: 'L2: VCF entitles to 48 TiB', edition: 'vcf', date: '2026-11-23', tib: 0 },
    {
      why: 'L3 (a): VVF had a trial of 48 · 100 GiB = 4.69 TiB, so all 12 count',
      edition: 'vvf',
      date: '2024-02-12',
      tib: 12,
    },
    { why: 'L3 (b): VVF nets 48 · 0.25 = 12 of 12', edition: 'vvf', date: '2025-06-01', tib: 0 },
  ])('$why: $tib TiB', ({ edition, date, tib }) => {
    expect(option(licencesOf({ ...three, date }), edition)).toMatchObject({ licences: 48, vsanTib: tib });
  });

  test('beyond the entitlement whole TiB are counted: 13.2 TiB are 14, less 12', () => {
    expect(option(licencesOf({ ...three, vsanRawTib: 13.2 }), 'vvf').vsanTib).toBe(2);
  });

  test('a trial that covers the capacity costs nothing', () => {
    expect(option(licencesOf({ ...three, vsanRawTib: 4.6, date: '2024-02-12' }), 'vvf').vsanTib).toBe(0);
  });

  test('vSphere Standard cannot have vSAN, and qualifies without', () => {
    const codes = (vsanRawTib: number) =>
      option(licencesOf({ ...three, vsanRawTib }), 'vvs').reasons.map(({ code }) => code);

    expect(codes(11.52)).toEqual(['no-vsan']);
    expect(codes(0)).toEqual([]);
  });
});

describe('a renewal after the anniversary', () => {
  test('L13: 96 VVF cores at 135, 20 % on the first year: 15,552 in year 1', () => {
    const project = aProject({
      sites: [
        aSite({
          nodes: 2,
          platform: { edition: 'vvf', termYears: 3 },
          inputs: { 'licences.renewedLate': 1 },
        }),
      ],
      inputs: { 'bill.horizonYears': 3 },
      bill: { prices: { 'licence:vvf:3y': { minor: 13_500, reason: 'L13' } } },
    });
    const { bill, sites } = planOf(project);
    const minor = (id: string) => bill.lines.find((line) => line.id === `${id}@Main`)?.totalMinor;

    expect(sites[0]!.quantities.get('licences.vsphere')).toBe(96);
    expect([minor('vsphere'), minor('late-renewal')]).toEqual([1_296_000, 259_200]);
    expect(minor('vsphere')! + minor('late-renewal')!).toBe(1_555_200);
    expect(option(sites[0]!.licences, 'vvf')).toMatchObject({
      oneOffMinor: 259_200,
      overHorizonMinor: 3 * 1_296_000 + 259_200,
    });
  });

  test('on time there is no such line', () => {
    const { bill } = planOf(aProject({ sites: [aSite({ nodes: 2, platform: { edition: 'vvf' } })] }));

    expect(bill.lines.some(({ id }) => id.startsWith('late-renewal'))).toBe(false);
  });
});

describe('the comparison and the bill', () => {
  const sections = fc.record({
    virtualisation: fc.double({ min: 0, max: 0.9, noNaN: true }),
    support: fc.double({ min: 0, max: 0.9, noNaN: true }),
  });
  const ofLicences = ['vsphere', 'vsphere-support', 'vcenter', 'vcenter-support', 'vsan-capacity', 'late-renewal'];

  test('say the same of the edition planned with, whatever the discounts', () => {
    fc.assert(
      fc.property(
        sections,
        fc.constantFrom('vvf', 'vcf', 'vvep', 'enterprise-plus'),
        fc.boolean(),
        (shares, edition, late) => {
          const discounts = Object.entries(shares).map(([section, share]) => ({
            section: section as 'support',
            share,
            reason: 'deal',
          }));
          const platform = { edition, ...(edition === 'enterprise-plus' ? { ownership: 'owned' as const } : {}) };
          const site = aSite({ nodes: 2, platform, inputs: { 'licences.renewedLate': late ? 1 : 0 } });
          const { bill, sites } = planOf(aProject({ sites: [site], bill: { discounts } }));
          const total = (term: string) =>
            bill.lines.reduce(
              (sum, line) =>
                ofLicences.includes(line.id.split('@')[0]!) && line.term === term ? sum + (line.totalMinor ?? 0) : sum,
              0,
            );
          const chosen = option(sites[0]!.licences, edition);

          expect([chosen.oneOffMinor, chosen.yearlyMinor]).toEqual([total('once'), total('year')]);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('the discount of a section decides which edition is the cheapest', () => {
    // Owned licences cost support only: a quarter of their list price a year, section “support”. A subscription costs
    // 96 cores · 150 a year for Foundation, section “virtualisation”. Own prices keep the book out of it:
    // support 6 · 3,495 · 0.25 = 5,242.50; Foundation 14,400, and at 70 % off 4,320.
    const found = (virtualisation: number, support: number) => {
      const reason = 'deal';
      const discounts = [
        { section: 'virtualisation', share: virtualisation, reason },
        { section: 'support', share: support, reason },
      ] as const;
      const only = (minor: number) => ({ minor, reason });
      const prices = {
        'licence:enterprise-plus': only(349_500),
        'licence:vvf:3y': only(15_000),
        'licence:vvep': only(90_000),
        'licence:vcf:3y': only(90_000),
        'vcenter:foundation': only(0),
        'vcenter:standard': only(0),
      };
      const site = aSite({ nodes: 2, platform: { ownership: 'owned' } });
      const inputs = { 'bill.escalationPerYear': 0 };
      return planOf(aProject({ sites: [site], inputs, bill: { discounts, prices } })).sites[0]!.licences;
    };

    expect(found(0, 0).cheapest).toBe('enterprise-plus');
    expect(found(0.7, 0).cheapest).toBe('vvf');
    expect(found(0.7, 0.2).cheapest).toBe('enterprise-plus');
    expect(option(found(0, 0), 'enterprise-plus').yearlyMinor).toBe(524_250);
    expect(option(found(0.7, 0.2), 'enterprise-plus').yearlyMinor).toBe(419_400);
    expect(option(found(0.7, 0), 'vvf').yearlyMinor).toBe(432_000);
  });

  test('support that rises each year is compared as the bill adds it up', () => {
    const site = aSite({ nodes: 2, platform: { edition: 'enterprise-plus', ownership: 'owned' } });
    const { licences } = planOf(
      aProject({
        sites: [site],
        inputs: { 'bill.escalationPerYear': 0.1, 'bill.horizonYears': 3, 'bill.discountRatePerYear': 0 },
      }),
    ).sites[0]!;
    const { yearlyMinor, overHorizonMinor } = option(licences, 'enterprise-plus');

    expect(overHorizonMinor).toBe(yearlyMinor! + Math.round(yearlyMinor! * 1.1) + Math.round(yearlyMinor! * 1.21));
  });
});
