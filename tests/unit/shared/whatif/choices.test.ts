/** Every choice: reading what was set gives it back, nothing of the base is touched, the plan is the one of the file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import type { ChangeValue } from '../../../../shared/model/scenario.ts';
import { scaledGroups } from '../../../../shared/whatif/choices/demand.ts';
import { choicesOf, listedValues } from '../../../../shared/whatif/choices/registry.ts';
import { planVaried, vary } from '../../../../shared/whatif/vary.ts';
import { exampleNames, readExample } from '../../../builders/examples.ts';
import { prepared } from '../../../builders/project.ts';

const catalogue = bundledCatalogue();
const choices = [...choicesOf(catalogue).values()];
const flagship = readExample('regional-hospital');

/** A few values of each choice. */
function someValues(choice: (typeof choices)[number]): readonly ChangeValue[] {
  const listed = listedValues(choice, catalogue);
  if (listed !== null) return listed.slice(0, 6);
  const { values } = choice;
  if (values.type !== 'number') return ['off'];
  return [values.min, values.max, ...(values.words ?? [])];
}

describe('reading gives back what was set', () => {
  test.each(choices.map((choice) => [choice.name, choice] as const))('%s', (_name, choice) => {
    const before = JSON.stringify(flagship);
    for (const value of someValues(choice)) {
      if (choice.scope === 'project') expect(choice.read(choice.apply(flagship, value))).toBe(value);
      else {
        const site = flagship.sites[0]!;
        if (choice.read(site) !== null) expect(choice.read(choice.apply(site, value))).toBe(value);
      }
    }
    expect(JSON.stringify(flagship)).toBe(before);
  });
});

test('setting a choice to what it is changes no figure, on any example', () => {
  for (const name of exampleNames) {
    const base = prepared(readExample(name));
    const plan = planProject(base);
    for (const choice of choices) {
      if (choice.scope !== 'site' || choice.name.startsWith('price.')) continue;
      const [site] = base.project.sites;
      const now = choice.read(site!);
      if (now === null || now === 'mixed') continue;
      const varied = vary(base, [{ name: choice.name, site: site!.name, value: now }]);
      expect(varied.problems, `${name} ${choice.name}`).toEqual([]);
      expect(varied.prepared.project.sites[0], `${name} ${choice.name}`).toEqual(site);
    }
    expect(planVaried(vary(base, [])).bill).toEqual(plan.bill);
  }
});

test('a choice gives the plan of the file in which it is written', () => {
  const base = prepared(flagship);
  const [site] = flagship.sites;
  const written = prepared({
    ...flagship,
    sites: [{ ...site!, serviceNodes: { ...site!.serviceNodes, protection: 'ha' } }],
  });
  const varied = planVaried(vary(base, [{ name: 'serviceNodes.protection', value: 'ha' }]));
  expect(varied.bill).toEqual(planProject(written).bill);
  expect(varied.findings).toEqual(planProject(written).findings);
});

test('users are scaled to exactly the wanted number, in proportion', () => {
  const groups = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(groups, fc.integer({ min: 0, max: 100_000 }), (counts, total) => {
      const scaled = scaledGroups(
        counts.map((count) => ({ kind: 'extension', count })),
        total,
      );
      expect(scaled.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      const now = counts.reduce((sum, count) => sum + count, 0);
      if (now === 0) return;
      scaled.forEach(({ count }, i) => expect(Math.abs(count - (counts[i]! * total) / now)).toBeLessThan(1));
    }),
  );
});
