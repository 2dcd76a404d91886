/** Edits turned into a scenario: the scenario gives the figures the edits gave, and the project those it had before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import type { Project } from '../../../../shared/model/project.ts';
import type { Change } from '../../../../shared/model/scenario.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import { prepareProject, type PreparedProject } from '../../../../shared/planner/prepare.ts';
import { acceptChanges } from '../../../../shared/whatif/door.ts';
import { keyFigures } from '../../../../shared/whatif/figures.ts';
import { changesFromEdits } from '../../../../shared/whatif/from-edits.ts';
import { planOf } from '../../../../shared/whatif/scenario.ts';
import { applied } from '../../../../shared/whatif/vary.ts';
import { readExample } from '../../../builders/examples.ts';
import { prepared } from '../../../builders/project.ts';

const catalogue = bundledCatalogue();
const figuresOf = (plan: ReturnType<typeof planProject>) => keyFigures().map(({ name, read }) => [name, read(plan)]);
const prepare = (project: Project): PreparedProject | null => {
  const made = prepareProject(project, catalogue);
  return made.ok ? made.value : null;
};

const choices: readonly Change[] = [
  { name: 'serviceNodes.protection', value: 'ha' },
  { name: 'users.total', value: 8000 },
  { name: 'hosts.number', value: 6 },
  { name: 'network.ftLinkGbit', value: 10 },
  { name: 'platform.edition', value: 'vcf' },
  { name: 'storage.raid', value: 'raid-10' },
  { name: 'companions.protection', value: 'none' },
  { name: 'storage.arrays', value: 2 },
];
const inputs: Readonly<Record<string, number>> = {
  'storage.freeShare': 0.3,
  'demand.growthPerYear': 0.06,
  'bill.horizonYears': 7,
  'network.dirtyPagesConservative': 9000,
};

test('a scenario from edits gives what the edits gave, and the project goes back', () => {
  for (const name of ['regional-hospital', 'two-site-municipality']) {
    const before = prepared(readExample(name));
    const someChoices = fc.subarray([...choices]);
    const someInputs = fc.subarray(Object.keys(inputs));
    fc.assert(
      fc.property(someChoices, someInputs, fc.boolean(), (chosen, given, isNoted) => {
        const fitting = chosen.filter((each) => acceptChanges([each], before.project, catalogue).problems.length === 0);
        const changed = applied(before.project, acceptChanges(fitting, before.project, catalogue).choices);
        const project: Project = {
          ...changed,
          // An edit that no change can say stays in the project.
          ...(isNoted ? { name: 'Another name' } : {}),
          inputs: {
            ...changed.inputs,
            ...Object.fromEntries(given.map((each) => [each, { value: inputs[each] ?? 0, reason: null }])),
          },
        };
        const now = prepare(project);
        if (now === null) return;
        const made = changesFromEdits(before, now);
        const base = prepare(made.project);
        expect(base).not.toBeNull();
        if (base === null) return;
        expect(made.project.name).toBe(project.name);
        expect(figuresOf(planProject(base))).toEqual(figuresOf(planProject(before)));
        expect(figuresOf(planOf(base, null, made.changes).plan)).toEqual(figuresOf(planProject(now)));
      }),
      { numRuns: 30 },
    );
  }
});

test('no edits make no changes', () => {
  const same = prepared(readExample('regional-hospital'));
  expect(changesFromEdits(same, same)).toEqual({ project: same.project, changes: [] });
});
