/** VAT year by year and over years: a worked example in exact decimals, and the sums that must agree. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundedParts } from '../../../../shared/base/rounding.ts';
import { billLine, plainTerms, type LineDraft } from '../../../../shared/bill/line.ts';
import { offerTotals } from '../../../../shared/bill/offer.ts';
import { yearCosts, type CostTerms } from '../../../../shared/bill/totals.ts';
import { billSections } from '../../../../shared/model/bill-wish.ts';
import type { VatWish } from '../../../../shared/model/quote.ts';

const aLine = (draft: Partial<LineDraft>, vat: VatWish) =>
  billLine(
    {
      key: `line-${JSON.stringify(draft)}`,
      section: 'compute',
      description: 'A thing',
      vendor: '',
      part: '',
      quantity: 1,
      unit: '',
      quantityFrom: '1',
      unitListMinor: 0,
      origin: { id: 'custom', confidence: 'quoted', source: 'user', illustrative: false, note: '', book: null },
      ...draft,
    },
    null,
    { ...plainTerms, vat },
  );

/** Swedish rates: 25 %, and 6 % for what the example calls services. */
const swedish: VatWish = { share: 0.25, sections: [{ section: 'services', share: 0.06 }] };

const offer = [
  aLine({ section: 'compute', unitListMinor: 100_000_00 }, swedish),
  aLine({ section: 'services', unitListMinor: 20_000_00 }, swedish),
  aLine({ section: 'virtualisation', unitListMinor: 5_000_00, term: 'year' }, swedish),
  aLine({ section: 'support', unitListMinor: 9_999_99, term: 'year', escalates: true }, swedish),
  aLine({ section: 'services', unitListMinor: 1_234_56, term: 'year', escalates: true }, swedish),
  aLine({ section: 'energy', unitListMinor: 7_777_77, term: 'year', escalates: true }, swedish),
];

/** Year, net and tax at 6 %, net and tax at 25 %, gross; worked out with Python's decimal module, half away from zero. */
type Worked = readonly [year: number, net6: number, tax6: number, net25: number, tax25: number, gross: number];

describe('a worked example of two rates', () => {
  const examples: readonly (readonly [string, CostTerms, readonly Worked[], readonly Worked[]])[] = [
    [
      'prices of support rise by 3 % a year',
      { horizonYears: 5, escalationPerYear: 0.03, discountRatePerYear: 0 },
      [
        [1, 21_234_56, 1_274_07, 114_999_99, 28_750_00, 166_258_62],
        // Support 10,299.9897 + 5,000, services 1,271.5968; 6 % of 1,271.60 is 76.296.
        [2, 1_271_60, 76_30, 15_299_99, 3_825_00, 20_472_89],
        [3, 1_309_74, 78_58, 15_608_99, 3_902_25, 20_899_56],
        [4, 1_349_04, 80_94, 15_927_26, 3_981_82, 21_339_06],
        [5, 1_389_51, 83_37, 16_255_08, 4_063_77, 21_791_73],
      ],
      [
        [1, 21_234_56, 1_274_07, 114_999_99, 28_750_00, 166_258_62],
        [3, 23_815_90, 1_428_95, 145_908_97, 36_477_25, 207_631_07],
        [5, 26_554_45, 1_593_26, 178_091_31, 44_522_84, 250_761_86],
      ],
    ],
    [
      'later years count less, by 4 % a year',
      { horizonYears: 5, escalationPerYear: 0.03, discountRatePerYear: 0.04 },
      [
        [1, 21_234_56, 1_274_07, 114_999_99, 28_750_00, 166_258_62],
        [2, 1_222_69, 73_36, 14_711_53, 3_677_88, 19_685_46],
        [3, 1_210_93, 72_66, 14_431_39, 3_607_85, 19_322_83],
        // 1,199.289 and 14,159.275 together are 15,358.564: the rates must add up to 15,358.56.
        [4, 1_199_29, 71_96, 14_159_27, 3_539_82, 18_970_34],
        [5, 1_187_76, 71_27, 13_894_91, 3_473_73, 18_627_67],
      ],
      [
        [1, 21_234_56, 1_274_07, 114_999_99, 28_750_00, 166_258_62],
        [3, 23_668_18, 1_420_09, 144_142_91, 36_035_73, 205_266_91],
        [5, 26_055_23, 1_563_32, 172_197_09, 43_049_28, 242_864_92],
      ],
    ],
  ];

  test.each(examples)('%s', (_, terms, years, horizons) => {
    const { vat } = offerTotals(offer, [], terms);
    const flat = (
      number: number,
      { rates, grossMinor }: { readonly rates: readonly { netMinor: number; vatMinor: number }[]; grossMinor: number },
    ): readonly number[] => [number, ...rates.flatMap(({ netMinor, vatMinor }) => [netMinor, vatMinor]), grossMinor];
    expect(vat?.years.map((each) => flat(each.year, each))).toEqual(years);
    expect(vat?.horizons.map((each) => flat(each.years, each))).toEqual(horizons);
  });

  test('a horizon of two years has two years, and the compared ones all the same', () => {
    const { vat } = offerTotals(offer, [], { horizonYears: 2, escalationPerYear: 0.03, discountRatePerYear: 0 });
    expect(vat?.years).toHaveLength(2);
    expect(vat?.overHorizon.grossMinor).toBe(166_258_62 + 20_472_89);
    expect(vat?.horizons.map(({ grossMinor }) => grossMinor)).toEqual([166_258_62, 207_631_07, 250_761_86]);
  });
});

describe('the sums agree', () => {
  const someOffer = fc.record({
    lines: fc.array(
      fc.record({
        section: fc.constantFrom(...billSections),
        quantity: fc.integer({ min: 0, max: 500 }),
        unitListMinor: fc.option(fc.integer({ min: -1_000_000, max: 10_000_000 })),
        yearly: fc.boolean(),
        escalates: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
    shares: fc.array(fc.constantFrom(0, 0.06, 0.07, 0.19, 0.25), { minLength: 3, maxLength: 3 }),
    terms: fc.record({
      horizonYears: fc.integer({ min: 1, max: 10 }),
      escalationPerYear: fc.double({ min: 0, max: 0.2, noNaN: true }),
      discountRatePerYear: fc.double({ min: 0, max: 0.2, noNaN: true }),
    }),
  });

  test('of rates, years and horizons, with one another and with the bill', () => {
    fc.assert(
      fc.property(someOffer, ({ lines, shares, terms }) => {
        const vat: VatWish = {
          share: shares[0] ?? 0,
          sections: [
            { section: 'services', share: shares[1] ?? 0 },
            { section: 'support', share: shares[2] ?? 0 },
          ],
        };
        const made = lines.map(({ yearly, escalates, ...draft }) =>
          aLine(
            { ...draft, ...(yearly ? { term: 'year' as const } : {}), ...(yearly && escalates ? { escalates } : {}) },
            vat,
          ),
        );
        const totals = offerTotals(made, [], terms);
        if (totals.vat === null) return;
        const { years, horizons, overHorizon } = totals.vat;

        const offered = made.filter(({ section }) => section !== 'energy');
        expect(years.map(({ netMinor }) => netMinor)).toEqual(
          yearCosts(offered, terms).map(({ oneOffMinor, recurringMinor }) => oneOffMinor + recurringMinor),
        );
        for (const { netMinor, vatMinor, grossMinor, rates } of [...years, ...horizons, overHorizon]) {
          expect(rates.reduce((sum, rate) => sum + rate.netMinor, 0)).toBe(netMinor);
          expect(rates.reduce((sum, rate) => sum + rate.vatMinor, 0)).toBe(vatMinor);
          expect(netMinor + vatMinor).toBe(grossMinor);
        }
        const [first] = years;
        expect(first?.grossMinor).toBe(totals.vat.oneOffGrossMinor + totals.vat.yearlyGrossMinor);
        expect(horizons.find((horizon) => horizon.years === 1)?.grossMinor).toBe(first?.grossMinor);
        for (const horizon of horizons.filter((each) => each.years <= terms.horizonYears))
          expect(horizon.vatMinor).toBe(years.slice(0, horizon.years).reduce((sum, { vatMinor }) => sum + vatMinor, 0));
      }),
      { numRuns: 200 },
    );
  });

  test('parts rounded together add up to the rounded sum, each less than one away from its own amount', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 10 }), (amounts) => {
        const parts = roundedParts(amounts);
        const sum = amounts.reduce((all, each) => all + each, 0);
        expect(Math.abs(parts.reduce((all, each) => all + each, 0) - sum)).toBeLessThanOrEqual(0.5 + 1e-6);
        parts.forEach((part, i) => expect(Math.abs(part - (amounts[i] ?? 0))).toBeLessThan(1 + 1e-6));
        expect(parts.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});
