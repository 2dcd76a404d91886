/**
 * A prepared project with changes laid over it: what every comparison, sweep and search plans with.
 *
 * Numbers travel beside the prepared project and cost nothing; choices give another prepared project, which is kept,
 * so that a sweep over numbers on top of the same choices prepares once. Nothing of the base is changed.
 */
import { required } from '../base/assert.ts';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Change } from '../model/scenario.ts';
import { planProject } from '../planner/plan-project.ts';
import type { Plan } from '../planner/plan.ts';
import { prepareProject, type PreparedProject } from '../planner/prepare.ts';
import type { Variation } from '../planner/variation.ts';
import { acceptChanges, type AcceptedChoice, type ChangeProblem } from './door.ts';

export interface Varied {
  readonly prepared: PreparedProject;
  readonly variation: readonly Variation[];
  /** Changes that could not be applied; the others are. */
  readonly problems: readonly ChangeProblem[];
}

/** The base with every change that fits, and what is wrong with the rest. */
export function vary(base: PreparedProject, changes: readonly Change[]): Varied {
  const { inputs, choices, problems } = acceptChanges(changes, base.project, base.catalogue);
  if (choices.length === 0) return { prepared: base, variation: inputs, problems };
  const { prepared, dropped } = withChoices(base, choices);
  const more = dropped.flatMap(({ index, why }): ChangeProblem[] => {
    const change = changes[index];
    return change === undefined ? [] : [{ index, change, code: 'does-not-plan', figures: {}, why }];
  });
  return { prepared, variation: inputs, problems: [...problems, ...more].sort((a, b) => a.index - b.index) };
}

/** The plan with changes; problems are for the caller to look at first. */
export function planVaried({ prepared, variation }: Pick<Varied, 'prepared' | 'variation'>): Plan {
  return planProject(prepared, variation);
}

interface WithChoices {
  readonly prepared: PreparedProject;
  readonly dropped: readonly { readonly index: number; readonly why: Problem }[];
}

/** Most prepared projects kept for one base; the oldest goes first. */
const most = 256;
const known = new WeakMap<PreparedProject, Map<string, WithChoices>>();

function withChoices(base: PreparedProject, choices: readonly AcceptedChoice[]): WithChoices {
  const key = JSON.stringify(choices.map(({ choice, site, value, index }) => [choice.name, site, value, index]));
  let kept = known.get(base);
  if (kept === undefined) {
    kept = new Map();
    known.set(base, kept);
  }
  const before = kept.get(key);
  if (before !== undefined) return before;
  const made = prepareWith(base, choices);
  if (kept.size >= most) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest);
  kept.set(key, made);
  return made;
}

function prepareWith(base: PreparedProject, choices: readonly AcceptedChoice[]): WithChoices {
  const whole = prepareProject(applied(base.project, choices), base.catalogue);
  if (whole.ok) return { prepared: whole.value, dropped: [] };
  const problem = required(whole.error[0], 'why the project does not plan');
  // The last one whose absence mends it is to blame; where no single one is, none is applied.
  for (const left of [...choices].reverse()) {
    const others = choices.filter((each) => each !== left);
    const rest = prepareProject(applied(base.project, others), base.catalogue);
    if (rest.ok) return { prepared: rest.value, dropped: [{ index: left.index, why: problem }] };
  }
  return { prepared: base, dropped: choices.map(({ index }) => ({ index, why: problem })) };
}

/** The project with the choices set, in their order. */
export function applied(project: Project, choices: readonly AcceptedChoice[]): Project {
  return choices.reduce((before, { choice, site, value }): Project => {
    if (choice.scope === 'project') return choice.apply(before, value);
    const sites = before.sites.map((each) =>
      (site === null || each.name === site) && choice.read(each) !== null ? choice.apply(each, value) : each,
    );
    return { ...before, sites };
  }, project);
}
