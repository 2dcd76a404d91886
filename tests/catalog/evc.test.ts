import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { commonEvcLevel, evcLevel, evcVendor, isBelow, isOlderThan, reachesEvc } from '../../shared/catalog/evc.ts';

const catalogue = bundledCatalogue();

test.each([
  ['Intel "Sandy Bridge" Generation', 'sandybridge'],
  ['intel-sandybridge', 'sandybridge'],
  ['sandy bridge', 'sandybridge'],
  ['AMD Opteron Generation 3 (no 3DNow!)', 'opteron3no3dnow'],
  ['AMD Opteron Generation 4 (Bulldozer)', 'opteron4bulldozer'],
  ['amd-bulldozer', 'opteron4bulldozer'],
  ['AMD Opteron "Piledriver" Generation', 'piledriver'],
  ['AMD "Zen 2" Generation', 'zen2'],
])('%s is the level %s', (name, level) => {
  expect(evcLevel(name)).toBe(level);
});

describe('which hosts reach a level', () => {
  test.each([
    ['Intel', 'Intel "Broadwell" Generation', 'Haswell', 'yes'],
    ['Intel', 'Intel "Haswell" Generation', 'Broadwell', 'no'],
    ['Intel', 'Intel "Granite Rapids" Generation', 'Sapphire Rapids', 'yes'],
    ['Intel', 'Intel "Sapphire Rapids" Generation', 'Granite Rapids', 'no'],
    ['Intel', 'Intel "Broadwell" Generation', 'Zen', 'no'],
    ['Intel', null, 'Haswell', 'unknown'],
    ['Intel', 'Intel "Broadwell" Generation', 'Tall Lake', 'unknown'],
    // The two AMD sequences meet at Generation 3 without 3DNow!.
    ['AMD', 'AMD Opteron Generation 3', 'AMD Opteron Generation 3 (no 3DNow!)', 'yes'],
    ['AMD', 'AMD Opteron Generation 4 (Bulldozer)', 'AMD Opteron Generation 3 (no 3DNow!)', 'yes'],
    ['AMD', 'AMD Opteron Generation 4 (Bulldozer)', 'AMD Opteron Generation 3', 'no'],
    ['AMD', 'AMD "Zen 3" Generation', 'AMD "Zen 2" Generation', 'yes'],
    ['AMD', 'AMD "Zen 5" Generation', 'AMD "Zen 4" Generation', 'yes'],
  ] as const)('%s host of %s under EVC %s: %s', (vendor, highest, level, answer) => {
    expect(reachesEvc(vendor, highest, level)).toBe(answer);
  });

  test('every baseline of the catalogue is a level of its own vendor and reaches itself', () => {
    for (const { id, vendor, evcBaseline } of Object.values(catalogue.cpuFamilies)) {
      if (evcBaseline.value === null) continue;
      expect(`${id} ${evcVendor(evcBaseline.value)}`).toBe(`${id} ${vendor}`);
      expect(`${id} ${reachesEvc(vendor, evcBaseline.value, evcBaseline.value)}`).toBe(`${id} yes`);
    }
  });

  test('where one baseline reaches another and both differ, the other does not reach it', () => {
    const levels = Object.values(catalogue.cpuFamilies).flatMap(({ vendor, evcBaseline }) =>
      evcBaseline.value === null ? [] : [{ vendor, level: evcBaseline.value }],
    );
    for (const a of levels) {
      for (const b of levels.filter(({ vendor, level }) => vendor === a.vendor && level !== a.level)) {
        if (reachesEvc(a.vendor, a.level, b.level) !== 'yes') continue;
        expect(`${b.level} under ${a.level}: ${reachesEvc(b.vendor, b.level, a.level)}`).toBe(
          `${b.level} under ${a.level}: no`,
        );
      }
    }
  });
});

test('a level below the host hides features, its own level does not', () => {
  expect(isBelow('Intel', 'Intel "Broadwell" Generation', 'Haswell')).toBe(true);
  expect(isBelow('Intel', 'Intel "Broadwell" Generation', 'Broadwell')).toBe(false);
});

test.each([
  ['Intel', 'Intel "Westmere" Generation', 'Sandy Bridge', 'yes'],
  ['Intel', 'Intel "Sandy Bridge" Generation', 'Sandy Bridge', 'no'],
  ['AMD', 'AMD Opteron Generation 3', 'Bulldozer', 'yes'],
  ['AMD', 'AMD "Zen 5" Generation', 'Bulldozer', 'no'],
  ['Intel', null, 'Sandy Bridge', 'unknown'],
] as const)('%s %s older than %s: %s', (vendor, highest, level, answer) => {
  expect(isOlderThan(vendor, highest, level)).toBe(answer);
});

describe('the highest level that all hosts run in', () => {
  const intel = (...levels: readonly (string | null)[]) =>
    levels.map((level) => ({
      vendor: 'Intel' as const,
      evcBaseline: { value: level === null ? null : `Intel "${level}" Generation` },
    }));

  test.each([
    { families: intel('Broadwell'), level: 'Intel "Broadwell" Generation' },
    { families: intel('Sapphire Rapids', 'Ice Lake', 'Granite Rapids'), level: 'Intel "Ice Lake" Generation' },
    { families: intel('Granite Rapids', 'Granite Rapids'), level: 'Intel "Granite Rapids" Generation' },
    { families: intel('Broadwell', null), level: null },
    { families: [], level: null },
    {
      families: [...intel('Skylake'), { vendor: 'AMD' as const, evcBaseline: { value: 'AMD "Zen 4" Generation' } }],
      level: null,
    },
    // Generation 3 and Bulldozer meet at a level that is neither's own.
    {
      families: ['AMD Opteron Generation 3', 'AMD Opteron Generation 4 (Bulldozer)'].map((value) => ({
        vendor: 'AMD' as const,
        evcBaseline: { value },
      })),
      level: null,
    },
  ])('$level', ({ families, level }) => expect(commonEvcLevel(families)).toBe(level));
});
