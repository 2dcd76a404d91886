/**
 * Scenarios of a project: what each changes in all, which of its changes no longer fit, its plan, and how it becomes
 * the base. A scenario follows the project it is laid over; nothing of the base is copied.
 */
import { err, ok, type Result } from '../base/result.ts';
import { nearestName } from '../base/nearest.ts';
import type { Finding } from '../model/finding.ts';
import type { GivenInput, Project, Site } from '../model/project.ts';
import type { Change, Scenario } from '../model/scenario.ts';
import type { Plan } from '../planner/plan.ts';
import type { PreparedProject } from '../planner/prepare.ts';
import { projectBook } from '../planner/method-book.ts';
import { scenarioRule } from '../planner/rules/scenario.ts';
import { acceptChanges, type ChangeProblem } from './door.ts';
import { applied, planVaried, vary, type Varied } from './vary.ts';

/** Why a scenario cannot be had; the sentence is made in shared/text. */
export type ScenarioFault =
  | {
      readonly code: 'unknown';
      readonly id: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  | { readonly code: 'cycle'; readonly id: string; readonly chain: readonly string[] };

/** All changes of a scenario, those of the scenarios below it first, so that its own win. */
export function scenarioChanges(project: Project, id: string): Result<readonly Change[], ScenarioFault> {
  const byId = new Map((project.scenarios ?? []).map((scenario) => [scenario.id, scenario]));
  const chain: Scenario[] = [];
  for (let at: string | undefined = id; at !== undefined;) {
    const scenario = byId.get(at);
    if (scenario === undefined) {
      const ids = [...byId.keys()];
      return err({ code: 'unknown', id: at, nearest: nearestName(at, ids), known: ids });
    }
    const seen = chain.findIndex((each) => each.id === scenario.id);
    if (seen >= 0) return err({ code: 'cycle', id, chain: [...chain.map((each) => each.id), scenario.id] });
    chain.push(scenario);
    at = scenario.basedOn;
  }
  return ok(chain.reverse().flatMap(({ changes }) => changes));
}

export interface ScenarioPlan {
  readonly scenario: Scenario | null;
  readonly varied: Varied;
  readonly plan: Plan;
  /** The plan's findings, and one for each change that no longer fits. */
  readonly findings: readonly Finding[];
}

/** The plan of the project itself. */
export function basePlan(prepared: PreparedProject): ScenarioPlan {
  const varied: Varied = { prepared, variation: [], problems: [] };
  const plan = planVaried(varied);
  return { scenario: null, varied, plan, findings: plan.findings };
}

/** The plan of one scenario of the project. */
export function scenarioPlan(prepared: PreparedProject, id: string): Result<ScenarioPlan, ScenarioFault> {
  const changes = scenarioChanges(prepared.project, id);
  if (!changes.ok) return changes;
  const scenario = prepared.project.scenarios?.find((each) => each.id === id) ?? null;
  return ok(planOf(prepared, scenario, changes.value));
}

/** The plan of changes that stand in no file: a scenario of the moment. */
export function planOf(prepared: PreparedProject, scenario: Scenario | null, changes: readonly Change[]): ScenarioPlan {
  const varied = vary(prepared, changes);
  const plan = planVaried(varied);
  const unfit = varied.problems.map((problem) => unfitFinding(problem, scenario));
  return { scenario, varied, plan, findings: [...plan.findings, ...unfit] };
}

function unfitFinding({ change, code }: ChangeProblem, scenario: Scenario | null): Finding {
  return {
    code: scenarioRule.code,
    severity: scenarioRule.severity,
    stage: scenarioRule.stage,
    site: change.site ?? null,
    subject: scenario?.name ?? '',
    figures: { name: change.name, value: String(change.value), problem: code },
    source: scenarioRule.source,
  };
}

export interface Promoted {
  readonly project: Project;
  /** Changes that were left out because they no longer fit. */
  readonly problems: readonly ChangeProblem[];
}

/**
 * The project with a scenario made its base: its changes become fields and inputs, with the scenario's name as the
 * reason. Scenarios that built on it build on the project now; it is gone from the list itself.
 */
export function promoteScenario(prepared: PreparedProject, id: string): Result<Promoted, ScenarioFault> {
  const { project, catalogue } = prepared;
  const changes = scenarioChanges(project, id);
  if (!changes.ok) return changes;
  const { problems } = vary(prepared, changes.value);
  const fitting = changes.value.filter((change) => !problems.some((problem) => problem.change === change));
  const { choices, inputs } = acceptChanges(fitting, project, catalogue);
  const name = project.scenarios?.find((each) => each.id === id)?.name ?? id;
  const withInputs = inputs.reduce(
    (before, input) => setInput(before, input.name, input.site, { value: input.value, reason: name }),
    applied(project, choices),
  );
  const left = (project.scenarios ?? []).filter((each) => each.id !== id).map((each) => rebased(each, id));
  return ok({ project: { ...withInputs, scenarios: left }, problems });
}

/** Without the base that is now the project's own. */
function rebased(scenario: Scenario, id: string): Scenario {
  if (scenario.basedOn !== id) return scenario;
  const { basedOn: _gone, ...rest } = scenario;
  return rest;
}

/** A shared value must also win over a site's own, as it does in a variation. */
function setInput(project: Project, name: string, site: string | null, given: GivenInput): Project {
  const isSiteless = site === null;
  const isProjectWide = projectBook().quantities.has(name);
  const sites = project.sites.map((each): Site => {
    const takes = isSiteless ? each.inputs[name] !== undefined : each.name === site;
    return takes && !isProjectWide ? { ...each, inputs: { ...each.inputs, [name]: given } } : each;
  });
  return { ...project, sites, inputs: isSiteless ? { ...project.inputs, [name]: given } : project.inputs };
}
