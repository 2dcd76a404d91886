/**
 * The scenario that the window shows in place of the project: its plan, and the project with the scenario made its base,
 * which fields show and "Why?" explains with. What is edited meanwhile becomes part of the scenario (document.ts).
 */
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import type { PreparedProject } from '../../shared/planner/prepare.ts';
import { promoteScenario, type ScenarioPlan } from '../../shared/whatif/scenario.ts';
import { prepared as preparedOf } from './plan-of.ts';
import { scenarioState } from './scenario-plans.ts';

export type ShownScenario = { readonly scenario: Scenario } & (
  | { readonly kind: 'ready'; readonly plan: Plan; readonly prepared: PreparedProject }
  /** Its placement is being worked out: the project's figures stay, the fields are the scenario's already. */
  | { readonly kind: 'working'; readonly prepared: PreparedProject }
  /** Its bases go round in a circle: everything stays the project's. */
  | { readonly kind: 'fault' }
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
  const prepared = laidOver(project, scenario.id);
  if (prepared === null || state.kind === 'fault') return { scenario, kind: 'fault' };
  if (state.kind === 'working') return { scenario, kind: 'working', prepared };
  const made: ShownScenario = { scenario, kind: 'ready', plan: withOwnFindings(state.plan), prepared };
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

const promoted = new WeakMap<PreparedProject, Map<string, PreparedProject | null>>();

/** The project with the scenario made its base, so that "Why?" names the scenario where a value comes from it. */
function laidOver(project: PreparedProject, id: string): PreparedProject | null {
  const kept = promoted.get(project) ?? new Map<string, PreparedProject | null>();
  promoted.set(project, kept);
  const before = kept.get(id);
  if (before !== undefined) return before;
  const made = promoteScenario(project, id);
  const prepared = made.ok ? preparedOf(made.value.project) : null;
  const result = prepared?.ok === true ? prepared.value : null;
  kept.set(id, result);
  return result;
}
