/** Edits while a scenario is looked at: the scenario then gives exactly what was seen, the project stays as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import type { Project } from '../../../../shared/model/project.ts';
import type { Change } from '../../../../shared/model/scenario.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import { prepareProject } from '../../../../shared/planner/prepare.ts';
import { acceptChanges } from '../../../../shared/whatif/door.ts';
import { editScenario } from '../../../../shared/whatif/edit-scenario.ts';
import { keyFigures } from '../../../../shared/whatif/figures.ts';
import { promoteScenario, scenarioPlan } from '../../../../shared/whatif/scenario.ts';
import { applied } from '../../../../shared/whatif/vary.ts';
import { readExample } from '../../../builders/examples.ts';
import { prepared } from '../../../builders/project.ts';

const catalogue = bundledCatalogue();
const prepare = (project: Project) => prepareProject(project, catalogue);
const hospital = prepared(readExample('regional-hospital'));
const municipality = prepared({
  ...readExample('two-site-municipality'),
  scenarios: [{ id: 'idea', name: 'Idea', changes: [] }],
});
type Base = typeof hospital;

function edited(base: Base, id: string, edit: (project: Project) => Project) {
  const made = editScenario(base, id, edit, prepare);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

function changesAfter(base: Base, id: string, edit: (project: Project) => Project) {
  const made = edited(base, id, edit);
  return made.kind === 'scenario' ? made.project.scenarios?.find((each) => each.id === id)?.changes : made.kind;
}

/** The first site changed by a function. */
const site = (change: (site: Project['sites'][number]) => Project['sites'][number]) => (project: Project) => ({
  ...project,
  sites: project.sites.map((each, index) => (index === 0 ? change(each) : each)),
});

const ha: Change = { name: 'serviceNodes.protection', value: 'ha' };

describe('what an edit becomes', () => {
  test('a choice', () => {
    const edit = site((each) => ({ ...each, network: { ...each.network, ftLinkGbit: 10 } }));
    expect(changesAfter(hospital, 'ha', edit)).toEqual([ha, { name: 'network.ftLinkGbit', value: 10 }]);
  });

  test('the choice there is, with another value', () => {
    const edit = site((each) => ({ ...each, serviceNodes: { ...each.serviceNodes, protection: 'none' } }));
    expect(changesAfter(hospital, 'ha', edit)).toEqual([{ name: 'serviceNodes.protection', value: 'none' }]);
  });

  test('nothing where the scenario has it already, though the project has not', () => {
    const edit = site((each) => ({ ...each, serviceNodes: { ...each.serviceNodes, protection: 'ha' } }));
    expect(edited(hospital, 'ha', edit)).toEqual({ kind: 'scenario', project: hospital.project });
  });

  test('taken back: the change goes', () => {
    const edit = site((each) => ({ ...each, serviceNodes: { ...each.serviceNodes, protection: 'ft' } }));
    expect(changesAfter(hospital, 'ha', edit)).toEqual([]);
  });

  test('an input of a site, and of the project', () => {
    const free = site((each) => ({
      ...each,
      inputs: { ...each.inputs, 'storage.freeShare': { value: 0.4, reason: null } },
    }));
    expect(changesAfter(hospital, 'ha', free)).toEqual([ha, { name: 'storage.freeShare', value: 0.4 }]);
    const price = (project: Project): Project => ({
      ...project,
      inputs: { ...project.inputs, 'bill.electricityPrice': { value: 0.9, reason: null } },
    });
    expect(changesAfter(hospital, 'ha', price)).toEqual([ha, { name: 'bill.electricityPrice', value: 0.9 }]);
  });

  test('users of one kind, without scaling the others', () => {
    const edit = site((each) => ({
      ...each,
      users: each.users.map((group, at) => (at === 0 ? { ...group, count: group.count + 100 } : group)),
    }));
    const [kind, count] = [hospital.project.sites[0]!.users[0]!.kind, hospital.project.sites[0]!.users[0]!.count];
    expect(changesAfter(hospital, 'ha', edit)).toEqual([ha, { name: `users.${kind}`, value: count + 100 }]);
  });

  test('names its site where there are several', () => {
    const edit = site((each) => ({ ...each, hosts: { ...each.hosts, policy: 'static' } }));
    expect(changesAfter(municipality, 'idea', edit)).toEqual([
      { name: 'hosts.policy', value: 'static', site: municipality.project.sites[0]!.name },
    ]);
  });

  test('what no scenario can say is refused, and what is no input is the project’s', () => {
    expect(
      changesAfter(
        hospital,
        'ha',
        site((each) => ({ ...each, users: each.users.slice(1) })),
      ),
    ).toBe('not-a-change');
    expect(
      changesAfter(
        hospital,
        'ha',
        site((each) => ({ ...each, name: 'Elsewhere' })),
      ),
    ).toBe('not-a-change');
    expect(changesAfter(hospital, 'ha', (project) => ({ ...project, name: 'Other' }))).toBe('project');
    const both = (project: Project): Project => ({ ...project, name: 'Other', mxOneRelease: '7.5' });
    expect(changesAfter(hospital, 'ha', both)).toBe('not-a-change');
  });

  test('what cannot be prepared is told as it is told of the project', () => {
    const edit = site((each) => ({ ...each, network: { ...each.network, lanSwitch: 'no-such' } }));
    expect(editScenario(hospital, 'ha', edit, prepare)).toMatchObject({ ok: false });
  });
});

const choices: readonly Change[] = [
  { name: 'serviceNodes.protection', value: 'ft' },
  { name: 'users.total', value: 8000 },
  { name: 'hosts.number', value: 6 },
  { name: 'hosts.memoryGib', value: 512 },
  { name: 'network.ftLinkGbit', value: 10 },
  { name: 'platform.edition', value: 'vcf' },
  { name: 'storage.raid', value: 'raid-10' },
  { name: 'companions.protection', value: 'none' },
  { name: 'discount.compute', value: 0.2 },
];

test('any row of edits: the scenario gives the figures that were seen, and the project has not moved', () => {
  const some = fc.array(fc.constantFrom(...choices), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(some, fc.constantFrom('ha', 'growth-8000-ha'), (edits, id) => {
      let base = hospital;
      for (const change of edits) {
        const seen = promoteScenario(base, id);
        if (!seen.ok) throw new Error(id);
        const edit = (project: Project): Project =>
          applied(project, acceptChanges([change], project, catalogue).choices);
        const made = edited(base, id, edit);
        if (made.kind !== 'scenario') throw new Error(`${change.name}: ${made.kind}`);
        const wanted = prepare(edit(seen.value.project));
        const { scenarios: _now, ...project } = made.project;
        const { scenarios: _before, ...before } = hospital.project;
        expect(project).toEqual(before);
        base = { ...base, project: made.project };
        const plan = scenarioPlan(base, id);
        if (!plan.ok || !wanted.ok) throw new Error('cannot be planned');
        const wantedPlan = planProject(wanted.value);
        for (const { name, read } of keyFigures())
          expect([name, read(plan.value.plan)]).toEqual([name, read(wantedPlan)]);
      }
    }),
    { numRuns: 40 },
  );
});
