/** The bill: prices to lines, lines to totals, and what must never be in them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billLine, plainTerms, recounted, type LineDraft } from '../../../../shared/bill/line.ts';
import { billTotals, sectionTotals, yearCosts, type CostTerms } from '../../../../shared/bill/totals.ts';
import type { Bill, BillLine } from '../../../../shared/model/bill.ts';
import { billSections, type CustomLine } from '../../../../shared/model/project.ts';
import { prepareProject } from '../../../../shared/planner/prepare.ts';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import { aProject, aSite, planOf } from '../../../builders/project.ts';
import { said } from '../../../builders/said.ts';

const aDraft = (draft: Partial<LineDraft> = {}): LineDraft => ({
  key: 'thing',
  section: 'compute',
  description: 'A thing',
  vendor: '',
  part: 'thing',
  quantity: 3,
  unit: '',
  quantityFrom: '3',
  unitListMinor: 1000,
  origin: { id: 'thing', confidence: 'quoted', source: 'user', illustrative: false, note: '', book: null },
  ...draft,
});
const aLine = (draft: Partial<LineDraft> = {}): BillLine => billLine(aDraft(draft), 'Main', plainTerms);

const aCustomLine = (line: Partial<CustomLine> = {}): CustomLine => ({
  standing: 'included',
  id: 'ups',
  section: 'rack-power',
  description: 'UPS',
  quantity: 1,
  unit: '',
  unitPriceMinor: 100_000,
  discountShare: 0,
  term: 'once',
  ...line,
});

test('a line counted anew is the line made with that quantity', () => {
  fc.assert(
    fc.property(
      fc.option(fc.integer({ min: -10_000, max: 1_000_000 })),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.tuple(fc.double({ min: 0.001, max: 1e4, noNaN: true }), fc.double({ min: 0.001, max: 1e4, noNaN: true })),
      fc.constantFrom('unit' as const, 'line' as const),
      (unitListMinor, discountShare, [before, quantity], rounding) => {
        const terms = { ...plainTerms, rounding };
        const line = billLine(aDraft({ unitListMinor, discountShare, quantity: before }), 'Main', terms);
        const expected = billLine(aDraft({ unitListMinor, discountShare, quantity }), 'Main', terms);

        expect(recounted(line, quantity, terms)).toEqual(expected);
      },
    ),
  );
});

describe('billLine', () => {
  test.each([
    { why: 'quantity times price', draft: {}, net: 1000, total: 3000 },
    { why: 'the net price is rounded first', draft: { unitListMinor: 999, discountShare: 0.1 }, net: 899, total: 2697 },
    {
      why: 'a part of a unit is rounded once, at the end',
      draft: { quantity: 8.238204, unitListMinor: 19_020 },
      net: 19_020,
      total: 156_691,
    },
    { why: 'all off', draft: { discountShare: 1 }, net: 0, total: 0 },
    { why: 'a credit', draft: { unitListMinor: -500 }, net: -500, total: -1500 },
    { why: 'no price, no total', draft: { unitListMinor: null }, net: null, total: null },
  ])('$why', ({ draft, net, total }) => {
    expect(aLine(draft)).toMatchObject({ unitNetMinor: net, totalMinor: total });
  });

  test('takes the discount of its section, and its own before that', () => {
    const terms = {
      ...plainTerms,
      discounts: [{ section: 'compute', share: 0.25, reason: 'frame contract' }] as const,
    };

    expect(billLine(aDraft(), 'Main', terms).unitNetMinor).toBe(750);
    expect(billLine(aDraft({ section: 'network' }), 'Main', terms).unitNetMinor).toBe(1000);
    expect(billLine(aDraft({ discountShare: 0 }), 'Main', terms).unitNetMinor).toBe(1000);
  });

  test('carries its site in its id, once', () => {
    expect([billLine(aDraft(), 'Main', plainTerms).id, billLine(aDraft(), null, plainTerms).id]).toEqual([
      'thing@Main',
      'thing',
    ]);
  });
});

describe('billTotals', () => {
  const terms = { horizonYears: 3, escalationPerYear: 0, discountRatePerYear: 0 };

  test('three years by hand: licences stay, support rises by 10 %, later money is worth 5 % less a year', () => {
    const lines = [
      aLine({ quantity: 1, unitListMinor: 100_000 }),
      aLine({ quantity: 1, unitListMinor: 20_000, term: 'year', section: 'virtualisation' }),
      aLine({ quantity: 1, unitListMinor: 10_000, term: 'year', section: 'support', escalates: true }),
    ];

    const totals = totalsOf(lines, { horizonYears: 3, escalationPerYear: 0.1, discountRatePerYear: 0.05 });

    expect(totals).toEqual({
      sectionTotals: [
        { section: 'compute', oneOffMinor: 100_000, yearlyMinor: 0 },
        { section: 'virtualisation', oneOffMinor: 0, yearlyMinor: 20_000 },
        { section: 'support', oneOffMinor: 0, yearlyMinor: 10_000 },
      ],
      oneOffMinor: 100_000,
      yearlyMinor: 30_000,
      years: [
        { year: 1, oneOffMinor: 100_000, recurringMinor: 30_000 },
        { year: 2, oneOffMinor: 0, recurringMinor: 29_524 },
        { year: 3, oneOffMinor: 0, recurringMinor: 29_116 },
      ],
      overHorizonMinor: 188_640,
      unpricedLines: [],
    });
  });

  test('a line without a price is named and counts for nothing', () => {
    const priced = aLine();
    const unpriced = aLine({ key: 'secret', unitListMinor: null });

    const totals = billTotals([priced, unpriced], terms);

    expect(totals).toMatchObject({ oneOffMinor: 3000, overHorizonMinor: 3000, unpricedLines: ['secret@Main'] });
  });

  test('no lines cost nothing, every year', () => {
    expect(totalsOf([], terms)).toMatchObject({ sectionTotals: [], oneOffMinor: 0, overHorizonMinor: 0 });
    expect(totalsOf([], terms).years).toHaveLength(3);
  });

  const someLine = fc
    .record({
      section: fc.constantFrom(...billSections),
      quantity: fc.double({ min: 0, max: 500, noNaN: true }),
      unitListMinor: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
      discountShare: fc.double({ min: 0, max: 1, noNaN: true }),
      yearly: fc.boolean(),
      escalates: fc.boolean(),
    })
    .map(({ yearly, escalates, ...draft }) =>
      aLine({ ...draft, ...(yearly ? { term: 'year' } : {}), ...(escalates ? { escalates: true } : {}) }),
    );
  const someTerms = fc.record({
    horizonYears: fc.integer({ min: 1, max: 15 }),
    escalationPerYear: fc.double({ min: 0, max: 0.5, noNaN: true }),
    discountRatePerYear: fc.double({ min: 0, max: 0.5, noNaN: true }),
  });

  test('parts sum to the whole: lines to sections, sections to terms, years to the horizon', () => {
    fc.assert(
      fc.property(fc.array(someLine), someTerms, (lines, costTerms) => {
        expectWhole({ lines, ...totalsOf(lines, costTerms) });
      }),
    );
  });

  test('money nominal and flat is one-off plus years times yearly', () => {
    fc.assert(
      fc.property(fc.array(someLine), (lines) => {
        const totals = billTotals(lines, terms);

        expect(totals.overHorizonMinor).toBe(totals.oneOffMinor + 3 * totals.yearlyMinor);
      }),
    );
  });

  test('a higher rise never costs less, a higher discount rate never more', () => {
    fc.assert(
      fc.property(
        fc.array(someLine),
        someTerms,
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        (lines, costTerms, more) => {
          const over = (change: Partial<typeof costTerms>) =>
            billTotals(lines, { ...costTerms, ...change }).overHorizonMinor;
          const { escalationPerYear, discountRatePerYear } = costTerms;

          expect(over({ escalationPerYear: escalationPerYear + more })).toBeGreaterThanOrEqual(over({}));
          expect(over({ discountRatePerYear: discountRatePerYear + more })).toBeLessThanOrEqual(over({}));
        },
      ),
    );
  });
});

/** Everything lines add up to. */
const totalsOf = (lines: readonly BillLine[], terms: CostTerms) => ({
  sectionTotals: sectionTotals(lines),
  years: yearCosts(lines, terms),
  ...billTotals(lines, terms),
});

/** Sums of a bill, added up again from its lines. */
function expectWhole(
  bill: Pick<
    Bill,
    'lines' | 'sectionTotals' | 'oneOffMinor' | 'yearlyMinor' | 'years' | 'overHorizonMinor' | 'unpricedLines'
  >,
): void {
  const sum = (lines: readonly BillLine[]) => lines.reduce((total, { totalMinor }) => total + (totalMinor ?? 0), 0);
  const of = (term: 'once' | 'year', section?: string) =>
    bill.lines.filter((line) => line.term === term && (section === undefined || line.section === section));

  expect(bill.oneOffMinor).toBe(sum(of('once')));
  expect(bill.yearlyMinor).toBe(sum(of('year')));
  expect(new Set(bill.sectionTotals.map(({ section }) => section))).toEqual(
    new Set(bill.lines.map(({ section }) => section)),
  );
  for (const { section, oneOffMinor, yearlyMinor } of bill.sectionTotals) {
    expect(oneOffMinor).toBe(sum(of('once', section)));
    expect(yearlyMinor).toBe(sum(of('year', section)));
  }
  expect(bill.overHorizonMinor).toBe(
    bill.years.reduce((total, year) => total + year.oneOffMinor + year.recurringMinor, 0),
  );
  expect(bill.years[0]?.recurringMinor).toBe(bill.yearlyMinor);
  expect(bill.unpricedLines).toEqual(
    bill.lines.filter(({ unitNetMinor }) => unitNetMinor === null).map(({ id }) => id),
  );
}

describe('the bill of a plan', () => {
  test('adds up, and its quantities are those of its lines in minor units', () => {
    const { bill, quantities } = planOf(aProject({ sites: [aSite({ users: 3000 }), aSite({ name: 'Branch' })] }));

    expectWhole(bill);
    expect(Math.round(quantities.get('bill.oneOff') * 100)).toBe(bill.oneOffMinor);
    expect(Math.round(quantities.get('bill.yearly') * 100)).toBe(bill.yearlyMinor);
    expect(Math.round(quantities.get('bill.overHorizon') * 100)).toBe(bill.overHorizonMinor);
  });

  test('every line has an id of its own, and says where its quantity comes from', () => {
    const { bill, sites } = planOf(aProject({ sites: [aSite({ users: 3000 }), aSite({ name: 'Branch' })] }));
    const siteOf = new Map(sites.map((site) => [site.name, site.quantities]));

    expect(new Set(bill.lines.map(({ id }) => id)).size).toBe(bill.lines.length);
    for (const { site, quantity, quantityFrom, id } of bill.lines) {
      const quantities = site === null ? undefined : siteOf.get(site);
      if (quantities?.has(quantityFrom) === true) expect(quantities.get(quantityFrom), id).toBe(quantity);
    }
  });

  test('a discount never raises a total', () => {
    fc.assert(
      fc.property(fc.constantFrom(...billSections), fc.double({ min: 0, max: 1, noNaN: true }), (section, share) => {
        const bill = (discounts: readonly { section: typeof section; share: number; reason: string }[]) =>
          planOf(aProject({ bill: { discounts } })).bill;
        const [without, with_] = [bill([]), bill([{ section, share, reason: 'frame contract' }])];

        expect(with_.oneOffMinor).toBeLessThanOrEqual(without.oneOffMinor);
        expect(with_.yearlyMinor).toBeLessThanOrEqual(without.yearlyMinor);
        expect(with_.overHorizonMinor).toBeLessThanOrEqual(without.overHorizonMinor);
      }),
      { numRuns: 40 },
    );
  });

  test('what has no price is not in the totals, whatever it would have cost', () => {
    const bill = (prices: Record<string, { minor: number; reason: string }>) =>
      planOf(aProject({ bill: { prices } })).bill;
    const open = bill({});
    const free = bill(
      Object.fromEntries(
        ['mx-one:user', 'mx-one:system', 'service:engineer-day'].map((id) => [id, { minor: 0, reason: 'gift' }]),
      ),
    );

    expect(open.unpricedLines).toEqual(['mx-one-user@Main', 'installation@Main', 'mx-one-system']);
    expect([open.oneOffMinor, open.overHorizonMinor]).toEqual([free.oneOffMinor, free.overHorizonMinor]);
    expect(free.unpricedLines).toEqual([]);
  });

  test('without an exchange rate a foreign price is no price; with one it is converted and rounded', () => {
    const rate = { from: 'USD', rate: 0.92, date: '2026-11-20', source: 'bank' };
    const price = (exchangeRate: typeof rate | null) =>
      planOf(aProject({ currency: 'EUR', bill: { exchangeRate } })).bill.lines.find(({ id }) => id === 'server@Main')
        ?.unitListMinor;

    expect(price(null)).toBeNull();
    expect(price(rate)).toBe(Math.round(906_000 * 0.92));
  });

  test('what the customer owns is planned, not billed', () => {
    const owned = aSite({
      hosts: { ownership: 'owned' },
      storage: { ownership: 'owned' },
      network: { ownership: 'owned' },
      platform: { ownership: 'owned', edition: 'enterprise-plus', purchaseDate: '2022-05-01' },
    });

    const { bill } = planOf(aProject({ sites: [owned] }));

    const sections = new Set(bill.lines.filter(({ term }) => term === 'once').map(({ section }) => section));
    expect([...sections].sort()).toEqual(['mitel', 'services']);
  });

  test('hardware support is the contract’s share of the list price, discounts or not', () => {
    const support = (share: number) =>
      planOf(
        aProject({ bill: { discounts: [{ section: 'compute', share, reason: 'frame contract' }] } }),
      ).bill.lines.find(({ id }) => id === 'hardware-support@Main');
    const { lines } = planOf(aProject()).bill;
    const list = lines
      .filter(({ section }) => ['compute', 'storage', 'network'].includes(section))
      .reduce((sum, line) => sum + line.quantity * (line.unitListMinor ?? 0), 0);

    expect(support(0)?.totalMinor).toBe(
      Math.round(list * bundledCatalogue().repairContracts['24x7-4h']!.priceShare.value),
    );
    expect(support(0.5)?.totalMinor).toBe(support(0)?.totalMinor);
  });
});

describe('lines of the user’s own', () => {
  const linesOf = (customLines: readonly CustomLine[]) => planOf(aProject({ bill: { customLines } }));

  test('count by a formula over the plan and over each other, in any order', () => {
    const { bill } = linesOf([
      aCustomLine({ id: 'cords', quantity: '2 * line.ups' }),
      aCustomLine({ id: 'ups', quantity: 'hosts.count + 1' }),
      aCustomLine({ id: 'labels', quantity: 'project.users / 100', term: 'year' }),
    ]);

    const own = bill.lines
      .filter(({ id }) => id.startsWith('line.'))
      .map(({ id, quantity, totalMinor }) => [id, quantity, totalMinor]);
    expect(own).toEqual([
      ['line.cords', 8, 800_000],
      ['line.ups', 4, 400_000],
      ['line.labels', 10, 1_000_000],
    ]);
    expectWhole(bill);
  });

  test('a formula without a result gives a finding, no line lost and no NaN in a total', () => {
    const { bill, findings } = linesOf([aCustomLine({ quantity: '1 / (hosts.count - hosts.count)' })]);

    expect(bill.lines.find(({ id }) => id === 'line.ups')?.totalMinor).toBe(0);
    expect(findings.filter(({ code }) => code === 'BILL-06').map(({ subject }) => subject)).toEqual(['ups']);
    expect(Number.isFinite(bill.overHorizonMinor)).toBe(true);
  });

  test.each<{ why: string; lines: readonly CustomLine[]; where: string; says: string }>([
    {
      why: 'a name that does not exist',
      lines: [aCustomLine({ quantity: 'hosts.cuont' })],
      where: 'bill.customLines[0].quantity',
      says: 'hosts.cuont',
    },
    {
      why: 'a line that reads itself',
      lines: [aCustomLine({ quantity: 'line.ups + 1' })],
      where: 'bill.customLines[0].quantity',
      says: 'circle',
    },
    {
      why: 'lines that read each other',
      lines: [aCustomLine({ id: 'a', quantity: 'line.b' }), aCustomLine({ id: 'b', quantity: 'line.a' })],
      where: 'bill.customLines[0].quantity',
      says: 'a ← b ← a',
    },
    {
      why: 'a clash of units',
      lines: [aCustomLine({ quantity: 'hosts.memoryTotal' })],
      where: 'bill.customLines[0].quantity',
      says: 'the formula gives',
    },
    {
      why: 'an unknown unit',
      lines: [aCustomLine({ quantity: 'hosts.count', unit: 'dozen' })],
      where: 'bill.customLines[0].unit',
      says: '"dozen"',
    },
    {
      why: 'code',
      lines: [aCustomLine({ quantity: 'import("fs")' })],
      where: 'bill.customLines[0].quantity',
      says: 'not allowed',
    },
  ])('refuses $why at its field', ({ lines, where, says }) => {
    const result = prepareProject(aProject({ bill: { customLines: lines } }), bundledCatalogue());

    const found = result.ok ? [] : result.error;
    expect(found.map((problem) => [problem.where, said(problem)])).toEqual([[where, expect.stringContaining(says)]]);
  });

  test('a chain of 500 lines is no trouble', () => {
    const chain = Array.from({ length: 500 }, (_, i) =>
      aCustomLine({ id: `n${i}`, quantity: i === 499 ? '1' : `line.n${i + 1} + 1`, unitPriceMinor: 0 }),
    );

    expect(linesOf(chain).bill.lines.find(({ id }) => id === 'line.n0')?.quantity).toBe(500);
  });
});
