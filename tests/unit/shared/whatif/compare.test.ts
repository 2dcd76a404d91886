/** Comparisons: the same both ways round, parts that add up, words that say what the figures say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../shared/planner/plan.ts';
import { compareBills, horizonShares } from '../../../../shared/whatif/compare-bill.ts';
import { comparePlans, type Comparison } from '../../../../shared/whatif/compare.ts';
import { basePlan, scenarioPlan } from '../../../../shared/whatif/scenario.ts';
import { compareFacts, comparisonSection, comparisonWords } from '../../../../shared/report/what-if/compare.ts';
import { comparisonCsv } from '../../../../main/node/export/comparison-csv.ts';
import { contextOf } from '../../../../cli/what-if/open.ts';
import { readCsv } from '../../../fixtures/read-csv.ts';
import { exampleNames, readExample } from '../../../builders/examples.ts';
import { prepared } from '../../../builders/project.ts';

const ready = new Map(exampleNames.map((name) => [name, prepared(readExample(name))]));
const compared = (name: string) => ({ label: name, scenario: basePlan(ready.get(name)!) });
const pairs = exampleNames.flatMap((a) => exampleNames.map((b) => [a, b] as const));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe.each(pairs)('%s and %s', (a, b) => {
  const [there, back] = [comparePlans(compared(a), compared(b)), comparePlans(compared(b), compared(a))];

  test('are the same the other way round, with the other sign', () => {
    const figures = (each: Comparison) =>
      Object.fromEntries(each.figures.map(({ name, absolute }) => [name, absolute]));
    const negated = Object.fromEntries(
      back.figures.map(({ name, absolute }) => [name, absolute === 0 ? 0 : -absolute]),
    );
    expect(figures(there)).toEqual(negated);
    const lines = (each: Comparison, sign: number) =>
      (each.bill?.lines ?? [])
        .map(({ id, term, kind, totalMinor, overHorizonMinor, byPriceMinor, byQuantityMinor }) => {
          const turned = sign > 0 ? kind : kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind;
          const times = (value: number | null) => (value === null || value === 0 ? value : sign * value);
          return [
            `${id} ${term}`,
            turned,
            times(totalMinor),
            times(overHorizonMinor),
            times(byPriceMinor),
            times(byQuantityMinor),
          ];
        })
        .sort(([x], [y]) => (x! < y! ? -1 : 1));
    expect(lines(there, 1)).toEqual(lines(back, -1));
    const codes = (list: Comparison['findings']['comes']) =>
      list.map(({ code, site, subject }) => `${code} ${site} ${subject}`).sort();
    expect(codes(there.findings.comes)).toEqual(codes(back.findings.goes));
    expect(there.findings.stays).toBe(back.findings.stays);
  });

  test('the parts of the bill add up to the whole', () => {
    const { bill } = there;
    const [from, to] = [compared(a).scenario.plan.bill, compared(b).scenario.plan.bill];
    if (bill === null) {
      expect(from.currency).not.toBe(to.currency);
      return;
    }
    const of = (term: 'once' | 'year') =>
      sum(bill.lines.filter((line) => line.term === term).map(({ totalMinor }) => totalMinor));
    expect(of('once')).toBe(to.oneOffMinor - from.oneOffMinor);
    expect(of('year')).toBe(to.yearlyMinor - from.yearlyMinor);
    expect(sum(bill.lines.map(({ overHorizonMinor }) => overHorizonMinor))).toBe(
      to.overHorizonMinor - from.overHorizonMinor,
    );
    for (const line of bill.lines) {
      if (line.byPriceMinor !== null) expect(line.byPriceMinor + line.byQuantityMinor!).toBe(line.totalMinor);
    }
  });

  test('can be told', () => {
    const context = contextOf(ready.get(a)!, 'en');
    const words = JSON.stringify(comparisonSection(there, context));
    expect(words).not.toMatch(/undefined|NaN|\[object/);
    expect(comparisonWords(there, context)).toMatch(/^“.*\.$/);
  });
});

test('a plan compared with itself differs in nothing', () => {
  const same = comparePlans(compared('regional-hospital'), compared('regional-hospital'));
  expect(same.inputs).toEqual([]);
  expect(same.bill?.lines).toEqual([]);
  expect(same.findings).toMatchObject({ comes: [], goes: [], changes: [] });
  expect(same.figures.every(({ absolute }) => absolute === 0)).toBe(true);
  expect(same.payback?.perCall).toBeNull();
});

test('the parts over the horizon are whole and add up, whatever the lines', () => {
  const [line] = compared('regional-hospital').scenario.plan.bill.lines;
  const drafts = fc.array(
    fc.record({
      totalMinor: fc.option(fc.integer({ min: -1e7, max: 1e9 })),
      term: fc.constantFrom('once' as const, 'year' as const),
      escalates: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  const share = fc.double({ min: 0, max: 0.2, noNaN: true });
  fc.assert(
    fc.property(drafts, share, share, fc.integer({ min: 1, max: 10 }), (some, escalation, discount, count) => {
      const lines = some.map((draft) => ({ ...line!, ...draft }));
      const of = (term: string, escalates: boolean) =>
        sum(
          lines
            .filter((each) => each.term === term && (term === 'once' || each.escalates === escalates))
            .map(({ totalMinor }) => totalMinor ?? 0),
        );
      const years = Array.from({ length: count }, (_, i) => ({
        year: i + 1,
        oneOffMinor: i === 0 ? of('once', false) : 0,
        recurringMinor: Math.round(
          (of('year', false) + of('year', true) * (1 + escalation) ** i) / (1 + discount) ** i,
        ),
      }));
      const overHorizonMinor = sum(years.map(({ oneOffMinor, recurringMinor }) => oneOffMinor + recurringMinor));
      const { bill } = compared('regional-hospital').scenario.plan;
      const shares = horizonShares({ ...bill, lines, years, overHorizonMinor }, { escalation, discount });
      expect(sum(shares)).toBe(overHorizonMinor);
      expect(shares.every(Number.isInteger)).toBe(true);
    }),
  );
});

describe('HA instead of FT at the hospital', () => {
  const base = ready.get('regional-hospital')!;
  const scenario = scenarioPlan(base, 'ha');
  if (!scenario.ok) throw new Error('the scenario is there');
  const comparison = comparePlans({ label: 'FT', scenario: basePlan(base) }, { label: 'HA', scenario: scenario.value });

  test('names the one input that differs', () => {
    expect(comparison.inputs).toEqual([
      {
        name: 'serviceNodes.protection',
        label: 'Protection of Service Nodes',
        unit: '',
        site: 'Hospital',
        of: null,
        from: 'ft',
        to: 'ha',
      },
    ]);
  });

  test('the price of a call at which FT pays closes the gap exactly', () => {
    const { costMinor, years, callsAvoided, perCall } = comparison.payback!;
    expect(perCall! * 100 * callsAvoided * years).toBeCloseTo(costMinor, 6);
    // At that very price, the calls to avoid are those that are avoided.
    const facts = compareFacts(comparison, contextOf(base, 'en'), perCall! * 100);
    expect(facts.payback!.atPrice!.calls).toBe(facts.payback!.calls);
  });

  test('availability differs in the host layer alone, and the sum of the blocks is near the whole', () => {
    const moved = comparison.availability.filter(({ minutes }) => Math.abs(minutes) > 1e-6);
    expect(moved.map(({ block }) => block)).toEqual(['hostLayer']);
    const downtime = comparison.figures.find(({ name }) => name === 'project.downtimePerYear')!;
    // Blocks in series: the sum of small unavailabilities is the whole to within their products.
    expect(sum(comparison.availability.map(({ minutes }) => minutes))).toBeCloseTo(downtime.absolute, 3);
  });

  test('the CSV has a record for each difference', () => {
    const records = readCsv(comparisonCsv([comparison], contextOf(base, 'en')), ',');
    const { inputs, figures, bill, findings } = comparison;
    const { comes, goes, changes } = findings;
    expect(records).toHaveLength(
      1 + inputs.length + figures.length + bill!.lines.length + comes.length + goes.length + changes.length,
    );
    expect(records[1]).toEqual(
      ['FT', 'HA', 'input', 'serviceNodes.protection', 'Protection of Service Nodes', 'Hospital', ''].concat([
        'Fault Tolerance',
        'HA restart',
        '',
      ]),
    );
    const lines = records.filter(([, , part]) => part === 'bill once' || part === 'bill year');
    expect(lines.map((cells) => Number(cells.at(-1)))).toEqual(bill!.lines.map(({ totalMinor }) => totalMinor));
  });

  test.each(['de', 'sv'] as const)('the CSV says the same in %s, in its words and with its numbers', (locale) => {
    const english = readCsv(comparisonCsv([comparison], contextOf(base, 'en')), ',');
    const records = readCsv(comparisonCsv([comparison], contextOf(base, locale)), ';');
    const column = (table: typeof records, at: number) => table.slice(1).map((cells) => cells[at]);
    const number = (cell = ''): string => cell.replace(',', '.');

    // Names, codes and figures are the same; heads, parts and what a finding says are not, but for the user’s lines.
    expect(column(records, 3)).toEqual(column(english, 3));
    expect(column(records, 9).map(number)).toEqual(column(english, 9));
    expect(records[0]!.filter((head, at) => head === english[0]![at])).toEqual(locale === 'sv' ? ['site'] : []);
    const said = (table: typeof records) =>
      table
        .slice(1)
        .filter(([, , , name = '']) => !name.startsWith('line.'))
        .flatMap(([, , part, , label = '', , , before = '', after = '']) => [part, label, before, after]);
    const same = said(records).filter((cell = '') => /[a-z]{3}/.test(cell) && said(english).includes(cell));
    expect(same.filter((cell = '') => !/^(?:Fault Tolerance|Service Nodes|Hosts)$/.test(cell))).toEqual([]);
  });
});

test('money is not compared across currencies', () => {
  const euro = compared('regional-hospital');
  const plan: Plan = { ...euro.scenario.plan, bill: { ...euro.scenario.plan.bill, currency: 'SEK' } };
  const other = { label: 'SEK', scenario: { ...euro.scenario, plan } };
  const comparison = comparePlans(euro, other);
  expect(comparison.bill).toBeNull();
  expect(compareBills(euro.scenario.plan, plan)).toBeNull();
  expect(comparison.payback).toBeNull();
  expect(comparison.figures.some(({ unit }) => unit.startsWith('money'))).toBe(false);
  expect(comparisonWords(comparison, contextOf(ready.get('regional-hospital')!, 'en'))).toContain(
    'different currencies',
  );
});
