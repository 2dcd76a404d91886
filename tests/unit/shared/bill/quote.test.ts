/** The quote around the bill: which discount counts, options, VAT, rounding, revisions, costs; worked out by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insideBill } from '../../../../shared/bill/inside.ts';
import { billLine, plainTerms, type LineDraft, type LineTerms } from '../../../../shared/bill/line.ts';
import { offerTotals } from '../../../../shared/bill/offer.ts';
import { changesSince, quotePlan, revisionOf } from '../../../../shared/bill/revision.ts';
import { roundMoney } from '../../../../shared/base/rounding.ts';
import { ruleFor } from '../../../../shared/catalog/line-rules.ts';
import type { BillLine } from '../../../../shared/model/bill.ts';
import {
  billSections,
  standings,
  type CustomLine,
  type Discount,
  type LineCriteria,
} from '../../../../shared/model/bill-wish.ts';
import { aProject, planOf } from '../../../builders/project.ts';
import { plainQuote } from '../../../builders/quote.ts';

const aDraft = (draft: Partial<LineDraft> = {}): LineDraft => ({
  key: 'thing',
  section: 'compute',
  description: 'A thing',
  vendor: 'Dell',
  part: 'T-1',
  category: 'server',
  quantity: 3,
  unit: '',
  quantityFrom: '3',
  unitListMinor: 1000,
  origin: { id: 'thing', confidence: 'quoted', source: 'user', illustrative: false, note: '', book: null },
  ...draft,
});
const aLine = (draft: Partial<LineDraft> = {}, terms: Partial<LineTerms> = {}): BillLine =>
  billLine(aDraft(draft), null, { ...plainTerms, ...terms });

const own = (line: Partial<CustomLine> & Pick<CustomLine, 'id'>): CustomLine => ({
  section: 'software',
  description: line.id,
  quantity: 1,
  unit: '',
  unitPriceMinor: 10_000,
  term: 'once',
  standing: 'included',
  ...line,
});

const noRises = { horizonYears: 5, escalationPerYear: 0, discountRatePerYear: 0 };

describe('money', () => {
  test.each([
    [0.5, 1],
    [-0.5, -1],
    [1050 * (1 - 0.41), 620],
    [2.4999999999999996, 3],
    [2.49, 2],
    [-0.2, 0],
  ])('%d is rounded to %d, halves away from zero', (exact, whole) => {
    expect(Object.is(roundMoney(exact), whole)).toBe(true);
  });

  test('where it is rounded is the quote’s to say', () => {
    // 3 × 3.33 × 0.5: 1.67 a piece is 5.01, the line at once is 4.995 and so 5.00.
    const draft = { unitListMinor: 333, discountShare: 0.5 };
    expect(aLine(draft)).toMatchObject({ unitNetMinor: 167, totalMinor: 501 });
    expect(aLine(draft, { rounding: 'line' })).toMatchObject({ unitNetMinor: 167, totalMinor: 500 });
  });
});

describe('discounts', () => {
  const line = { id: 'server@Main', vendor: 'Dell', section: 'compute', category: 'server' } as const;
  const rule = (criteria: LineCriteria, share: number): Discount => ({ ...criteria, share, reason: `${share}` });

  test.each([
    [
      'its own goes before all',
      [rule({ category: 'server', vendor: 'Dell', section: 'compute' }, 0.3), rule({ line: 'server@Main' }, 0.1)],
      0.1,
    ],
    [
      'category before vendor and section',
      [rule({ vendor: 'Dell', section: 'compute' }, 0.3), rule({ category: 'Server' }, 0.2)],
      0.2,
    ],
    ['vendor before section', [rule({ section: 'compute' }, 0.1), rule({ vendor: 'dell' }, 0.2)], 0.2],
    ['both before one', [rule({ vendor: 'Dell' }, 0.1), rule({ vendor: 'Dell', section: 'compute' }, 0.2)], 0.2],
    ['the first of equals', [rule({ section: 'compute' }, 0.1), rule({ section: 'compute' }, 0.2)], 0.1],
    [
      'none that asks for something else',
      [rule({ vendor: 'HPE', section: 'compute' }, 0.1), rule({ line: 'cpu@Main' }, 0.1)],
      undefined,
    ],
  ])('%s', (_, rules, share) => {
    expect(ruleFor(rules, line)?.share).toBe(share);
  });

  test('reach planned lines and own lines, unless an own line has its own', () => {
    const plan = planOf(
      aProject({
        bill: {
          discounts: [rule({ vendor: 'Dell' }, 0.2), rule({ section: 'software' }, 0.5)],
          customLines: [own({ id: 'a' }), own({ id: 'b', discountShare: 0 })],
        },
      }),
    );
    const net = (id: string) => plan.bill.lines.find((each) => each.id === id)?.discountShare;
    expect([net('server@Main'), net('line.a'), net('line.b')]).toEqual([0.2, 0.5, 0]);
  });
});

describe('optional and alternative items', () => {
  const customLines = [
    own({ id: 'plain' }),
    own({ id: 'maybe', standing: 'optional' }),
    own({ id: 'other', standing: 'alternative', alternativeTo: 'line.plain' }),
  ];
  const { bill } = planOf(aProject({ bill: { customLines, lines: [{ line: 'backup@Main', standing: 'optional' }] } }));

  test('stand beside the bill and in no total of it', () => {
    const all = planOf(aProject({ bill: { customLines: [own({ id: 'plain' })] } })).bill;
    expect(bill.optionalLines.map(({ id, standing }) => [id, standing])).toEqual([
      ['backup@Main', 'optional'],
      ['line.maybe', 'optional'],
      ['line.other', 'alternative'],
    ]);
    expect(bill.oneOffMinor).toBe(all.oneOffMinor);
    expect(bill.yearlyMinor).toBe(all.yearlyMinor - (bill.optionalLines[0]?.totalMinor ?? Number.NaN));
  });

  test('options add up, alternatives do not', () => {
    expect(bill.options).toEqual({ oneOffMinor: 10_000, yearlyMinor: bill.optionalLines[0]?.totalMinor });
  });
});

describe('VAT', () => {
  const vat = { share: 0.25, sections: [{ section: 'services', share: 0 }] } as const;

  test('is shown apart, by rate, and not on electricity, which the partner does not sell', () => {
    const lines = [
      aLine({ quantity: 1, unitListMinor: 1001 }, { vat }),
      aLine({ quantity: 1, unitListMinor: 1001 }, { vat }),
      aLine({ quantity: 1, unitListMinor: 500, section: 'services' }, { vat }),
      aLine({ quantity: 1, unitListMinor: 300, section: 'support', term: 'year' }, { vat }),
      aLine({ quantity: 1, unitListMinor: 900, section: 'energy', term: 'year' }, { vat }),
    ];

    expect(offerTotals(lines, [], noRises)).toMatchObject({
      offer: { oneOffMinor: 2502, yearlyMinor: 300 },
      vat: {
        rates: [
          { share: 0, oneOffNetMinor: 500, oneOffVatMinor: 0, yearlyNetMinor: 0, yearlyVatMinor: 0 },
          // 25 % of 20.02 is 5.005: rounded once, away from zero.
          { share: 0.25, oneOffNetMinor: 2002, oneOffVatMinor: 501, yearlyNetMinor: 300, yearlyVatMinor: 75 },
        ],
        oneOffVatMinor: 501,
        yearlyVatMinor: 75,
        oneOffGrossMinor: 3003,
        yearlyGrossMinor: 375,
      },
    });
  });

  test('no VAT where the quote names none', () => {
    expect(offerTotals([aLine()], [], noRises).vat).toBeNull();
  });
});

test('over 1, 3 and 5 years', () => {
  const lines = [
    aLine({ quantity: 1 }),
    aLine({ quantity: 1, unitListMinor: 100, term: 'year', section: 'support', escalates: true }),
  ];
  // 1000 + 100; + 110 + 121; + 133.1 + 146.41, each year rounded.
  expect(offerTotals(lines, [], { ...noRises, escalationPerYear: 0.1 }).horizons).toEqual([
    { years: 1, minor: 1100 },
    { years: 3, minor: 1331 },
    { years: 5, minor: 1331 + 133 + 146 },
  ]);
});

describe('parts make the whole', () => {
  const someLine = fc
    .record({
      section: fc.constantFrom(...billSections),
      quantity: fc.double({ min: 0, max: 500, noNaN: true }),
      unitListMinor: fc.option(fc.integer({ min: -1_000_000, max: 10_000_000 })),
      discountShare: fc.double({ min: 0, max: 1, noNaN: true }),
      standing: fc.constantFrom(...standings),
      yearly: fc.boolean(),
      rounding: fc.constantFrom('unit' as const, 'line' as const),
      vatShare: fc.constantFrom(0, 0.06, 0.12, 0.19, 0.25),
    })
    .map(({ yearly, rounding, vatShare, ...draft }) =>
      aLine(
        { ...draft, key: `k${String(draft.quantity)}`, ...(yearly ? { term: 'year' as const } : {}) },
        { rounding, vat: { share: vatShare, sections: [] } },
      ),
    );

  test('rates of VAT, whole minor units, and changes between any two bills', () => {
    fc.assert(
      fc.property(fc.array(someLine, { maxLength: 12 }), fc.array(someLine, { maxLength: 12 }), (before, after) => {
        const unique = (lines: readonly BillLine[]) => [...new Map(lines.map((line) => [line.id, line])).values()];
        const billOf = (lines: readonly BillLine[]) => {
          const included = unique(lines).filter(({ standing }) => standing === 'included');
          const optionalLines = unique(lines).filter(({ standing }) => standing !== 'included');
          const sum = (term: string) =>
            included.filter((line) => line.term === term).reduce((all, { totalMinor }) => all + (totalMinor ?? 0), 0);
          const plan = planOf(aProject()).bill;
          return {
            ...plan,
            lines: included,
            optionalLines,
            oneOffMinor: sum('once'),
            yearlyMinor: sum('year'),
            ...offerTotals(included, optionalLines, noRises),
          };
        };
        const [was, is] = [billOf(before), billOf(after)];

        for (const { vat, offer } of [was, is]) {
          if (vat === null) continue;
          expect(vat.rates.reduce((sum, rate) => sum + rate.oneOffNetMinor, 0)).toBe(offer.oneOffMinor);
          expect(vat.rates.reduce((sum, rate) => sum + rate.oneOffVatMinor, 0)).toBe(vat.oneOffVatMinor);
          expect(vat.oneOffGrossMinor).toBe(offer.oneOffMinor + vat.oneOffVatMinor);
          expect(Number.isInteger(vat.yearlyGrossMinor)).toBe(true);
        }
        const changes = changesSince(revisionOf(was, { revision: 1, date: '2026-11-23', note: '' }), is);
        expect(changes.reduce((sum, { oneOffMinor }) => sum + oneOffMinor, 0)).toBe(is.oneOffMinor - was.oneOffMinor);
        expect(changes.reduce((sum, { yearlyMinor }) => sum + yearlyMinor, 0)).toBe(is.yearlyMinor - was.yearlyMinor);
      }),
      { numRuns: 30 },
    );
  });
});

describe('revisions', () => {
  test('validity is 30 days unless the quote says otherwise', () => {
    const { bill } = planOf(aProject());
    const validUntil = (wish: object) =>
      quotePlan({ ...plainQuote, ...wish }, { revision: 1, date: '2026-11-23' }, bill).validUntil;
    expect([validUntil({}), validUntil({ validDays: 100 }), validUntil({ validUntil: '2026-12-01' })]).toEqual([
      '2026-12-23',
      '2027-03-03',
      '2026-12-01',
    ]);
  });

  test('what came, went and changed since the last one', () => {
    const first = planOf(aProject({ bill: { customLines: [own({ id: 'gone' }), own({ id: 'more' })] } })).bill;
    const sent = revisionOf(first, { revision: 1, date: '2026-11-01', note: 'First' });
    const project = aProject({
      revision: 2,
      bill: { customLines: [own({ id: 'more', quantity: 2 }), own({ id: 'new' })] },
      quote: { ...plainQuote, revisions: [sent] },
    });

    const { quote } = planOf(project);

    expect(quote.history).toMatchObject([
      { revision: 1, note: 'First', oneOffMinor: first.oneOffMinor, yearlyMinor: first.yearlyMinor },
    ]);
    expect(quote.changes?.map(({ line, kind, oneOffMinor }) => [line, kind, oneOffMinor])).toEqual([
      ['line.more', 'changed', 10_000],
      ['line.new', 'added', 10_000],
      ['line.gone', 'removed', -10_000],
    ]);
  });
});

describe('costs and margins', () => {
  test('by hand: a share off list, a cost in money, one line without', () => {
    const lines = [
      aLine({ key: 'a', quantity: 2, unitListMinor: 1000, discountShare: 0.1 }),
      aLine({ key: 'b', quantity: 1, unitListMinor: 500, vendor: 'HPE' }),
      aLine({ key: 'c', quantity: 1, unitListMinor: 700, vendor: 'APC', term: 'year' }),
      aLine({ key: 'energy', quantity: 1, section: 'energy', term: 'year' }),
    ];
    const bill = { ...planOf(aProject()).bill, lines, optionalLines: [] };

    const inside = insideBill(
      bill,
      { discounts: [] },
      {
        costs: [
          { vendor: 'Dell', share: 0.4, reason: 'frame' },
          { line: 'b', unitCostMinor: 450, reason: 'offer' },
        ],
      },
    );

    expect(inside.lines.map(({ id, costMinor, marginMinor }) => [id, costMinor, marginMinor])).toEqual([
      ['a', 1200, 600],
      ['b', 450, 50],
      ['c', null, null],
    ]);
    expect(inside.oneOff).toEqual({ netMinor: 2300, costMinor: 1650, marginMinor: 650, marginShare: 650 / 2300 });
    expect(inside.uncosted).toEqual(['c']);
  });
});
