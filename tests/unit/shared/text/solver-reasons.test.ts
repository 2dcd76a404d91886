/** What decided a solver's answer, in every language: each code has its sentence, and each plan tells all of them. */
import { describe, expect, test } from 'vitest';
import type { StageReason, StageReasonCode } from '../../../../shared/model/solver-reason.ts';
import { scopesOf } from '../../../../shared/planner/explain.ts';
import { formatFigure, locales, type Locale } from '../../../../shared/text/numbers.ts';
import { reportText } from '../../../../shared/text/report.ts';
import { solverReasonText } from '../../../../shared/text/solver-reasons.ts';
import { exampleNames, readExample } from '../../../builders/examples.ts';
import { prepared } from '../../../builders/project.ts';

type Reason = Parameters<typeof solverReasonText>[0];

const show =
  (locale: Locale) =>
  (value: number, unit: string): string =>
    formatFigure(value, unit, locale);
const told = (reason: Reason, locale: Locale): string => solverReasonText(reason, show(locale), reportText(locale));

const drives = { forCapacity: 1234, forIops: 40, decidedBy: 'capacity' };
const edition = { edition: 'vSphere Foundation', metric: 'per-core' };
/** One of each code; a code that is missing here does not compile. */
const samples: { readonly [Code in StageReasonCode]: Extract<StageReason, { code: Code }> } = {
  'no-users': { code: 'no-users', figures: {} },
  users: {
    code: 'users',
    figures: {},
    parts: [
      { code: 'user-group', figures: { count: 1200, name: 'Wards' } },
      { code: 'user-kind', figures: { count: 30, kind: 'Analogue line' } },
    ],
  },
  'user-group': { code: 'user-group', figures: { count: 1200, name: 'Wards' } },
  'user-kind': { code: 'user-kind', figures: { count: 30, kind: 'Analogue line' } },
  machines: { code: 'machines', figures: { count: 14, ft: 3 } },
  placement: {
    code: 'placement',
    figures: {
      decidedBy: 'ft-vcpus',
      proof: 'theorem',
      demandUnit: 'vCPU',
      countingBound: 3,
      demand: 24,
      capacityPerHost: 8,
      reserve: 1,
    },
  },
  'placement-between': { code: 'placement-between', figures: { atLeast: 3, atMost: 4 } },
  'placement-open': { code: 'placement-open', figures: { atLeast: 1 } },
  'no-edition': { code: 'no-edition', figures: {} },
  'edition-cheapest': { code: 'edition-cheapest', figures: edition },
  'edition-chosen': { code: 'edition-chosen', figures: edition },
  'no-storage': { code: 'no-storage', figures: {} },
  'raid-cannot': { code: 'raid-cannot', figures: { perGroup: 2 } },
  'drives-in-groups': { code: 'drives-in-groups', figures: { groups: 1, perGroup: 8, ...drives } },
  'drives-in-hosts': { code: 'drives-in-hosts', figures: { hosts: 4, perHost: 6, ...drives } },
  bill: { code: 'bill', figures: { lines: 41 } },
  'bill-unpriced': { code: 'bill-unpriced', figures: { lines: 41, unpriced: 2 } },
  'largest-block': { code: 'largest-block', figures: { block: 'hostLayer', share: 0.625 } },
};
const codes = Object.keys(samples) as readonly StageReasonCode[];

/** Names of the figures that a sentence asks for. */
function askedFor(reason: Reason, locale: Locale): readonly string[] {
  const names = new Set<string>();
  const figures = new Proxy(reason.figures, {
    get: (all, name: string) => {
      names.add(name);
      return all[name];
    },
  });
  told({ ...reason, figures }, locale);
  return [...names].sort();
}

test.each([
  ['en', '1,200 × Wards + 30 × Analogue line.', 'Capacity asks for 1,234 drives, IOPS for 40: capacity decides.'],
  [
    'de',
    '1.200 × Wards + 30 × Analoganschluss.',
    'Die Kapazität verlangt 1.234 Laufwerke, IOPS 40: die Kapazität entscheidet.',
  ],
  [
    'sv',
    '1\u202f200 × Wards + 30 × Analog anknytning.',
    'Kapaciteten kräver 1\u202f234 diskar, IOPS 40: kapaciteten avgör.',
  ],
] as const)('numbers are written the way of %s', (locale, users, storage) => {
  expect(told(samples.users, locale)).toBe(users);
  expect(told(samples['drives-in-groups'], locale)).toContain(storage);
  expect(told(samples['largest-block'], locale)).toContain(`62${locale === 'en' ? '.' : ','}5\u202f%`);
});

test('a proof says what was needed against what there is', () => {
  expect(told(samples.placement, 'en')).toBe(
    'Decided by FT vCPUs per host. Two hosts cannot: 24 FT vCPU against 2 × 8. One host more stands in for a failure.',
  );
});

test('a code that no language knows is a defect', () => {
  expect(() => told({ code: 'weather', figures: {} }, 'de')).toThrow(/weather/);
});

describe.each(['de', 'sv'] as const)('%s', (locale) => {
  test.each(codes)('%s asks for the figures that English asks for', (code) => {
    expect(askedFor(samples[code], locale)).toEqual(askedFor(samples[code], 'en'));
  });

  test('every figure of a sample is told', () => {
    for (const code of codes) {
      const given = Object.keys(samples[code].figures).sort();
      expect(askedFor(samples[code], locale), code).toEqual(given);
    }
  });

  test('says everything in its own words', () => {
    const same = codes.filter((code) => told(samples[code], locale) === told(samples[code], 'en'));

    // '1 × name', where the user gave the name.
    expect(same.filter((code) => code !== 'user-group')).toEqual([]);
  });
});

describe.each(exampleNames)('%s', (name) => {
  const scopes = scopesOf(prepared(readExample(name)));
  const reasons = scopes.flatMap(({ book, context }) =>
    [...book.solvers.values()].flatMap((solver) => solver.reason?.(context as never) ?? []),
  );

  test.each(locales)('every reason is told in %s', (locale) => {
    expect(reasons.length).toBeGreaterThan(5);
    for (const reason of reasons) {
      const sentence = told(reason, locale);
      expect(sentence).toMatch(/^\S.*[.:]$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\$\{|[{}]/);
      // Groups with names of the project's own are told the same everywhere.
      if (locale !== 'en' && reason.code !== 'users') expect(sentence).not.toBe(told(reason, 'en'));
    }
  });
});
