/**
 * The scenario whose figures the window shows in place of the project's own: its plan, and what "Why?" explains it with.
 *
 * Only figures are shown through it; whatever is edited is the project itself.
 */
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import type { PreparedProject } from '../../shared/planner/prepare.ts';
import { promoteScenario, type ScenarioPlan } from '../../shared/whatif/scenario.ts';
import { prepared as preparedOf } from './plan-of.ts';
import { scenarioState } from './scenario-plans.ts';

export type ShownScenario = { readonly scenario: Scenario } & (
  | { readonly kind: 'ready'; readonly plan: Plan; readonly prepared: PreparedProject }
  /** Its placement is being worked out, or its bases go round in a circle: the project's figures stay. */
  | { readonly kind: 'working' | 'fault' }
);

const known = new WeakMap<PreparedProject, Map<string, ShownScenario>>();

/** Null where the project has no such scenario. */
export function shownScenario(project: PreparedProject, id: string | null): ShownScenario | null {
  const scenario = project.project.scenarios?.find((each) => each.id === id);
  if (scenario === undefined) return null;
  const kept = known.get(project) ?? new Map<string, ShownScenario>();
  known.set(project, kept);
  const before = kept.get(scenario.id);
  if (before !== undefined) return before;
  const state = scenarioState(project, scenario.id);
  if (state.kind !== 'ready') return { scenario, kind: state.kind };
  const made: ShownScenario = {
    scenario,
    kind: 'ready',
    plan: withOwnFindings(state.plan),
    prepared: explainedWith(project, state.plan, scenario.id),
  };
  kept.set(scenario.id, made);
  return made;
}

/** The plan with the findings on the scenario's own changes behind its own. */
function withOwnFindings({ plan, findings }: ScenarioPlan): Plan {
  const own = findings.slice(plan.findings.length);
  return {
    ...plan,
    findings: [...plan.findings, ...own.map((finding) => ({ ...finding, review: null, acceptable: false }))],
  };
}

/** The project with the scenario made its base, so that "Why?" names the scenario where a value comes from it. */
function explainedWith(project: PreparedProject, { varied }: ScenarioPlan, id: string): PreparedProject {
  const promoted = promoteScenario(project, id);
  const made = promoted.ok ? preparedOf(promoted.value.project) : promoted;
  return made.ok ? made.value : varied.prepared;
}
