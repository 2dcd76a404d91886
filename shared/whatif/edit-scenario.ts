/**
 * An edit made while a scenario is looked at: which changes of that scenario say the same.
 *
 * The edit is done on the project with the scenario laid over it. Then changes are looked for that lead there from the
 * base, the fewest first, and only those are taken that lead there exactly; what cannot be said as changes is refused,
 * so that a scenario never holds anything else than was seen.
 */
import { err, ok, type Result } from '../base/result.ts';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Change, Scenario } from '../model/scenario.ts';
import type { PreparedProject } from '../planner/prepare.ts';
import { inputDifferences, type InputDifference } from './compare.ts';
import { promoteScenario } from './scenario.ts';

export type ScenarioEdit =
  /** The project with the scenario changed. */
  | { readonly kind: 'scenario'; readonly project: Project }
  /** It touches only what no scenario can hold, such as a name or a contact: the project's own. */
  | { readonly kind: 'project' }
  /** It touches inputs, and cannot be said as changes of inputs and choices. */
  | { readonly kind: 'not-a-change' };

type Prepare = (project: Project) => Result<PreparedProject, readonly Problem[]>;

/** Parts of a project that a scenario can say something about. */
const ofInputs = ['sites', 'inputs', 'bill', 'mxOneRelease'] as const satisfies readonly (keyof Project)[];

/** `prepare` checks and prepares; its problems with the edited project are handed on. */
export function editScenario(
  base: PreparedProject,
  id: string,
  edit: (project: Project) => Project,
  prepare: Prepare,
): Result<ScenarioEdit, readonly Problem[]> {
  const before = promoted(base, id, prepare);
  if (before === null) return ok({ kind: 'not-a-change' });
  const edited = edit(before.project);
  const isTouched = (part: keyof Project): boolean => !isSame(edited[part], before.project[part]);
  const others = (Object.keys({ ...before.project, ...edited }) as (keyof Project)[]).filter(
    (part) => !ofInputs.some((each) => each === part),
  );
  const [isOfInputs, isOfOthers] = [ofInputs.some(isTouched), others.some(isTouched)];
  // On the project the same edit may well change something: it must not be done there.
  if (!isOfInputs && !isOfOthers) return ok({ kind: 'scenario', project: base.project });
  if (!isOfInputs) return ok({ kind: 'project' });
  // Half of it would be lost.
  if (isOfOthers) return ok({ kind: 'not-a-change' });
  const after = prepare(edited);
  if (!after.ok) return err(after.error);
  if (isSamePlan(before, after.value)) return ok({ kind: 'scenario', project: base.project });
  for (const changes of candidates(base, id, before, after.value)) {
    const project = withChanges(base.project, id, changes);
    const now = promoted({ ...base, project }, id, prepare);
    if (now !== null && isSamePlan(now, after.value)) return ok({ kind: 'scenario', project });
  }
  return ok({ kind: 'not-a-change' });
}

/** The project as it is looked at: with the scenario made its base. */
function promoted(base: PreparedProject, id: string, prepare: Prepare): PreparedProject | null {
  const made = promoteScenario(base, id);
  if (!made.ok) return null;
  const prepared = prepare(made.value.project);
  return prepared.ok ? prepared.value : null;
}

const withChanges = (project: Project, id: string, changes: readonly Change[]): Project => ({
  ...project,
  scenarios: (project.scenarios ?? []).map((each) => (each.id === id ? { ...each, changes: [...changes] } : each)),
});

/** Lists of changes that may say the edit, the fewest first: one taken back, one set, all set, all but the sums. */
function* candidates(
  { project }: PreparedProject,
  id: string,
  before: PreparedProject,
  after: PreparedProject,
): Generator<readonly Change[]> {
  const own = project.scenarios?.find((each) => each.id === id)?.changes ?? [];
  const isOne = project.sites.length === 1;
  const settled = (prepared: PreparedProject) => ({ prepared, variation: [] });
  const moved = inputDifferences(settled(before), settled(after))
    .filter(({ to }) => to !== null)
    .map((difference) => changeOf(difference, isOne));
  for (const change of moved) yield withoutChange(own, change);
  for (const change of moved) yield withChange(own, change);
  // Users in all follow from the users of each kind: said twice, the second would scale the first.
  const parts = moved.filter(({ name }) => name !== 'users.total');
  yield parts.reduce(withoutChange, own);
  yield parts.reduce(withChange, own);
  yield moved.reduce(withChange, own);
}

const changeOf = ({ name, site, to }: InputDifference, isOne: boolean): Change => ({
  name,
  value: to ?? 0,
  ...(site === null || isOne ? {} : { site }),
});

const isOfSamePlace = (a: Change, b: Change): boolean => a.name === b.name && a.site === b.site;

function withChange(changes: Scenario['changes'], change: Change): readonly Change[] {
  const at = changes.findIndex((each) => isOfSamePlace(each, change));
  return at < 0 ? [...changes, change] : changes.map((each, index) => (index === at ? change : each));
}

const withoutChange = (changes: Scenario['changes'], change: Change): readonly Change[] =>
  changes.filter((each) => !isOfSamePlace(each, change));

/** Equal but for reasons and for how an input came to its value. */
function isSamePlan(a: PreparedProject, b: PreparedProject): boolean {
  const stripped = ({ sites, mxOneRelease, bill }: Project) => ({
    mxOneRelease,
    sites: sites.map(({ inputs: _inputs, ...rest }) => rest),
    bill: {
      ...bill,
      prices: Object.fromEntries(Object.entries(bill.prices).map(([id, { minor }]) => [id, minor])),
      // No discount says the same as a discount of nothing.
      discounts: bill.discounts
        .filter(({ share }) => share !== 0)
        .map(({ reason: _reason, ...rest }) => rest)
        .sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)),
    },
  });
  return isSame(stripped(a.project), stripped(b.project)) && isSame(valuesOf(a), valuesOf(b));
}

const valuesOf = ({ inputs, sites }: PreparedProject): unknown => {
  const values = (of: PreparedProject['inputs']) => [...of].map(([name, { value }]) => [name, value]);
  return [values(inputs), sites.map((site) => [values(site.inputs), site.hostInputs.map(values)])];
};

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Fields in one order; those that are not there left out. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
