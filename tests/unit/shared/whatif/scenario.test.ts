/** Scenarios: they build on one another, follow the base, say what no longer fits, and can become the base. */
import { describe, expect, test } from 'vitest';
import { parseProjectFile } from '../../../../shared/project-file/parse.ts';
import { serialiseProject } from '../../../../shared/project-file/serialise.ts';
import type { Scenario } from '../../../../shared/model/scenario.ts';
import type { Project } from '../../../../shared/model/project.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import { findingText } from '../../../../shared/text/findings.ts';
import { pinnedWithScenarios } from '../../../../shared/whatif/pinned-scenarios.ts';
import { promoteScenario, scenarioChanges, scenarioPlan } from '../../../../shared/whatif/scenario.ts';
import { readExample } from '../../../builders/examples.ts';
import { aProject, aSite, prepared } from '../../../builders/project.ts';
import { failureLines } from '../../../builders/said.ts';

const withScenarios = (scenarios: readonly Scenario[], project: Project = aProject()): Project => ({
  ...project,
  scenarios,
});

const policy: Scenario = { id: 'policy', name: 'No reserve', changes: [{ name: 'hosts.policy', value: 'static' }] };
const more: Scenario = {
  id: 'more',
  name: 'More users',
  basedOn: 'policy',
  changes: [
    { name: 'users.total', value: 12_000 },
    { name: 'bill.horizonYears', value: 3 },
  ],
};

describe('in the file', () => {
  const lines = (scenarios: unknown): readonly string[] => {
    const parsed = parseProjectFile(JSON.stringify({ ...aProject(), scenarios }));
    return parsed.ok ? [] : failureLines(parsed.error);
  };

  test('a saved file with scenarios opens to the same', () => {
    const project = withScenarios([policy, more]);
    const opened = parseProjectFile(serialiseProject(project));
    expect(opened.ok && opened.value).toEqual(project);
  });

  test.each([
    [[{ ...policy, id: 'No' }], /scenarios\[0\]\.id is the text "No": give 1 to 40 small letters/],
    [[policy, policy], /scenarios\[1\]\.id is "policy", which scenarios\[0\]\.id already is/],
    [[{ ...more, basedOn: 'polcy' }, policy], /basedOn is "polcy".*did you mean "policy"/],
    [[{ ...policy, basedOn: 'more' }, more], /makes a circle \(policy → more → policy\)/],
    [[{ ...policy, basedOn: 'policy' }], /makes a circle \(policy → policy\)/],
    [[{ ...policy, changes: [{ name: 'x', value: null }] }], /value is null: give a number, a text in quotes/],
    [[{ ...policy, changs: [] }], /"changs" \(did you mean "changes"\?\)/],
  ])('%#', (scenarios, words) => {
    expect(lines(scenarios).join(' ')).toMatch(words);
  });
});

test('changes of the scenario below come first, so that its own win', () => {
  const again: Scenario = { ...more, changes: [{ name: 'hosts.policy', value: 'repack-reprotect' }] };
  const changes = scenarioChanges(withScenarios([policy, again]), 'more');
  expect(changes.ok && changes.value.map(({ value }) => value)).toEqual(['static', 'repack-reprotect']);
  const plan = scenarioPlan(prepared(withScenarios([policy, again])), 'more');
  expect(plan.ok && plan.value.plan.sites[0]!.placement.policy).toBe('repack-reprotect');
});

test('an unknown scenario names the nearest', () => {
  expect(scenarioChanges(withScenarios([policy]), 'polcy')).toMatchObject({
    ok: false,
    error: { code: 'unknown', nearest: 'policy' },
  });
});

test('a circle in memory ends', () => {
  const project = withScenarios([{ ...policy, basedOn: 'more' }, more]);
  expect(scenarioChanges(project, 'more')).toMatchObject({ ok: false, error: { code: 'cycle' } });
});

test('a scenario follows the base', () => {
  const small = prepared(withScenarios([policy], aProject({ sites: [aSite({ users: 1000 })] })));
  const large = prepared(withScenarios([policy], aProject({ sites: [aSite({ users: 20_000 })] })));
  const nodes = (base: typeof small): number => {
    const plan = scenarioPlan(base, 'policy');
    return plan.ok ? plan.value.plan.quantities.get('project.serviceNodes') : NaN;
  };
  expect(nodes(large)).toBeGreaterThan(nodes(small));
});

test('a change that no longer fits is a finding, and the rest is planned', () => {
  const project = withScenarios([
    {
      id: 'old',
      name: 'Old idea',
      changes: [
        { name: 'storage.policy', value: 'raid-1' },
        { name: 'hosts.policy', value: 'static' },
      ],
    },
  ]);
  const result = scenarioPlan(prepared(project), 'old');
  if (!result.ok) throw new Error('a plan');
  const unfit = result.value.findings.filter(({ code }) => code === 'SCEN-01');
  expect(unfit).toHaveLength(1);
  expect(findingText(unfit[0]!, String).text).toBe(
    'Scenario “Old idea” sets storage.policy to raid-1, which no longer fits: the site has no such field any more. The change is left out.',
  );
  expect(result.value.plan.sites[0]!.placement.policy).toBe('static');
});

describe('promoted to base', () => {
  test('the new base has the plan of the scenario, and what built on it still has its own', () => {
    const base = prepared(withScenarios([policy, more]));
    const [wanted, above] = [scenarioPlan(base, 'policy'), scenarioPlan(base, 'more')];
    const promoted = promoteScenario(base, 'policy');
    if (!promoted.ok || !wanted.ok || !above.ok) throw new Error('promoted');
    const now = prepared(promoted.value.project);
    expect(planProject(now).bill).toEqual(wanted.value.plan.bill);
    expect(promoted.value.project.scenarios).toEqual([{ id: 'more', name: 'More users', changes: more.changes }]);
    const aboveNow = scenarioPlan(now, 'more');
    expect(aboveNow.ok && aboveNow.value.plan.bill).toEqual(above.value.plan.bill);
  });

  test('numbers become inputs with the scenario as their reason, over a site’s own too', () => {
    const own = aProject({ sites: [aSite({ inputs: { 'storage.freeShare': 0.4 } })] });
    const free: Scenario = { id: 'free', name: 'More room', changes: [{ name: 'storage.freeShare', value: 0.1 }] };
    const promoted = promoteScenario(prepared(withScenarios([free], own)), 'free');
    if (!promoted.ok) throw new Error('promoted');
    expect(promoted.value.project.sites[0]!.inputs['storage.freeShare']).toEqual({ value: 0.1, reason: 'More room' });
  });

  test('the scenarios of the flagship can all be promoted, and the file opens again', () => {
    const base = prepared(readExample('regional-hospital'));
    for (const { id } of base.project.scenarios ?? []) {
      const promoted = promoteScenario(base, id);
      const wanted = scenarioPlan(base, id);
      if (!promoted.ok || !wanted.ok) throw new Error(id);
      const opened = parseProjectFile(serialiseProject(promoted.value.project));
      if (!opened.ok) throw new Error(failureLines(opened.error).join('\n'));
      expect(promoted.value.problems).toEqual([]);
      expect(planProject(prepared(opened.value)).bill).toEqual(wanted.value.plan.bill);
    }
  });
});

test('entries that only a scenario uses are kept with the project’s own', () => {
  const cpu: Scenario = { id: 'cpu', name: 'Faster', changes: [{ name: 'hosts.cpu', value: 'intel-xeon-gold-6544y' }] };
  const base = prepared(withScenarios([cpu]));
  const kept = pinnedWithScenarios(base);
  expect(Object.keys(kept.entries['cpus']!).sort()).toEqual(['intel-xeon-gold-6426y', 'intel-xeon-gold-6544y']);
  const again = prepared({ ...base.project, catalogue: kept });
  const billOf = (each: typeof base) => {
    const plan = scenarioPlan(each, 'cpu');
    return plan.ok ? plan.value.plan.bill : null;
  };
  expect(billOf(base)).not.toBeNull();
  expect(billOf(again)).toEqual(billOf(base));
});
