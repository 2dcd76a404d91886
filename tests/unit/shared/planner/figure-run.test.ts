/** Figures without plans are the figures of plans: every example, every key figure, any inputs moved. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputQuantities } from '../../../../shared/planner/check-inputs.ts';
import { figureRun } from '../../../../shared/planner/figure-run.ts';
import { hostBook, siteBook } from '../../../../shared/planner/method-book.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import type { Variation } from '../../../../shared/planner/variation.ts';
import { keyFigures } from '../../../../shared/whatif/figures.ts';
import { exampleNames, readExample } from '../../../builders/examples.ts';
import { prepared } from '../../../builders/project.ts';

const figures = keyFigures();
const needs = {
  project: figures.flatMap((figure) => figure.needs.project),
  site: figures.flatMap((figure) => figure.needs.site),
};

/** Those that leave machines and hosts alone, so that a thousand plans take no search. */
const names = [...inputQuantities().values()]
  .filter(({ name, whole, follows }) => follows === undefined && whole !== true && !name.startsWith('demand.'))
  .map(({ name }) => name)
  .filter((name) => siteBook().quantities.has(name) || hostBook().quantities.has(name) || name.startsWith('bill.'));

describe.each(exampleNames)('%s', (name) => {
  const base = prepared(readExample(name));
  const sites = base.sites.map(({ site }) => site.name);
  const valueNow = (input: string, site: string | null): number => {
    const of = base.sites.find(({ site: each }) => site === null || each.name === site);
    return (of?.inputs.get(input) ?? of?.hostInputs[0]?.get(input) ?? base.inputs.get(input))?.value ?? 0;
  };
  const anInput = fc.record({ name: fc.constantFrom(...names), site: fc.constantFrom(null, ...sites) });
  const someValues = (count: number) =>
    fc.array(fc.array(fc.double({ min: 0.8, max: 1.25, noNaN: true }), { minLength: count, maxLength: count }), {
      minLength: 1,
      maxLength: 3,
    });
  const variationOf = (moved: readonly Omit<Variation, 'value'>[], factors: readonly number[]): readonly Variation[] =>
    moved.map((each, i) => {
      const { min, max } = inputQuantities().get(each.name)!;
      return { ...each, value: Math.min(max, Math.max(min, valueNow(each.name, each.site) * (factors[i] ?? 1))) };
    });

  test('any inputs moved, one run after the other', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(fc.array(anInput, { maxLength: 2 }), fc.array(anInput, { minLength: 1, maxLength: 6 }))
          .chain(([fixed, moved]) => fc.tuple(fc.constant(fixed), fc.constant(moved), someValues(moved.length))),
        ([fixed, moved, points]) => {
          const under = variationOf(fixed, [1.1, 0.9]);
          const { at, reads } = figureRun(base, under, moved, needs);
          for (const factors of points) {
            const variation = variationOf(moved, factors);
            const plan = planProject(base, [...under, ...variation]);
            // What the run says it does not read may be anything.
            const source = at(variation.map(({ value }, i) => (reads(i) ? value : NaN)));
            for (const figure of figures) expect(figure.read(source), figure.name).toBe(figure.read(plan));
            expect(source.bill.lines).toEqual(plan.bill.lines);
          }
        },
      ),
      { numRuns: name === 'campus-124-nodes' ? 5 : 40 },
    );
  });

  test('nothing moved', () => {
    const source = figureRun(base, [], [], needs).at([]);
    const plan = planProject(base);

    for (const figure of figures) expect(figure.read(source), figure.name).toBe(figure.read(plan));
  });
});

test('a run says which inputs its figures rest on', () => {
  const moved = [
    'availability.hostRepair',
    'network.reprotectLimit',
    'storage.freeShare',
    'bill.electricityPrice',
    'prices.compute',
  ].map((name) => ({ site: null, name }));
  const readFor = (project: readonly string[]): readonly string[] => {
    const { reads } = figureRun(prepared(readExample('regional-hospital')), [], moved, { project, site: [] });
    return moved.filter((_, i) => reads(i)).map(({ name }) => name);
  };

  expect(readFor(['project.downtimePerYear'])).toEqual(['availability.hostRepair']);
  // The sums over the sites are one solver: whoever reads the hosts asks for the outage too.
  expect(readFor(['bill.overHorizon'])).toEqual([
    'availability.hostRepair',
    'storage.freeShare',
    'bill.electricityPrice',
  ]);
});

test('a figure that was not asked for is a defect, not a stale number', () => {
  const base = prepared(readExample('regional-hospital'));
  const source = figureRun(base, [], [{ site: null, name: 'storage.freeShare' }], {
    project: ['project.hosts'],
    site: [],
  }).at([0.3]);

  expect(source.quantities.get('project.hosts')).toBe(planProject(base).quantities.get('project.hosts'));
  expect(() => source.sites[0]!.quantities.get('storage.drives')).toThrow('not among the needs');
  expect(() => source.bill).toThrow('not among the needs');
});
