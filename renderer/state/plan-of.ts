/**
 * From a project to its plan in the window: checked, prepared, planned; nothing that would hold up a frame.
 *
 * Placing many machines for the first time can take seconds. Such a placement is computed in a worker; until it is
 * there the last figures stay, marked as old.
 */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import type { Project } from '../../shared/model/project.ts';
import { planningWithin } from '../../shared/placement/memo.ts';
import { hostBook, projectBook, siteBook } from '../../shared/planner/method-book.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import { planProject } from '../../shared/planner/plan-project.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { prepareProject, type PreparedProject } from '../../shared/planner/prepare.ts';
import { checkProject } from '../../shared/project-file/parse.ts';
import { err, type Result } from '../../shared/base/result.ts';

/** Machines that are placed within a frame even when every placement is new. */
const machinesAtOnce = 24;

/** Each loads a book of the method for good, which the first plan does otherwise. */
export const methodBooks: readonly (() => unknown)[] = [hostBook, siteBook, projectBook];

/** The project ready to be planned, or every problem with the path of its field. */
export function prepared(project: Project): Result<PreparedProject, readonly Problem[]> {
  const checked = checkProject(project);
  return checked.ok ? prepareProject(project, bundledCatalogue()) : err(checked.error);
}

/** The plan, or the question of a placement that has to be worked out first. */
export function planAtOnce(project: PreparedProject): Result<Plan, string> {
  return planningWithin(machinesAtOnce, () => planProject(project));
}

/** The plan on a first look at the placements: valid, but not the last word. Null without one. */
export function planOnLook(project: PreparedProject): Plan | null {
  const plan = planningWithin(machinesAtOnce, () => planProject(project), true);
  return plan.ok ? plan.value : null;
}
