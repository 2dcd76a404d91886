/** From a question of the workbench to the work that answers it, or to what is wrong with the question. */
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Change } from '../../shared/model/scenario.ts';
import type { PreparedProject } from '../../shared/planner/prepare.ts';
import { defaultBands, drawableBands } from '../../shared/whatif/bands.ts';
import { figureNamed, type Figure } from '../../shared/whatif/figures.ts';
import { optimise } from '../../shared/whatif/optimise/optimise.ts';
import { designsMax, spaceOf } from '../../shared/whatif/optimise/space.ts';
import type { Axis } from '../../shared/whatif/read-changes.ts';
import { basePlan, scenarioChanges } from '../../shared/whatif/scenario.ts';
import { heatMap } from '../../shared/whatif/heat-map.ts';
import { sweep } from '../../shared/whatif/sweep.ts';
import { tornado } from '../../shared/whatif/tornado.ts';
import { uncertainty } from '../../shared/whatif/uncertainty.ts';
import { vary } from '../../shared/whatif/vary.ts';
import type { Work } from '../../shared/whatif/work.ts';
import type { Answers, Asked, Questions, Refusal } from './workbench-question.ts';

type Made<Kind extends Asked['kind']> = Result<Work<Answers[Kind]>, Refusal>;

export function workOf(prepared: PreparedProject, asked: Asked): Result<Work<Answers[Asked['kind']]>, Refusal> {
  switch (asked.kind) {
    case 'sweep':
      return sweepWork(prepared, asked.question);
    case 'tornado':
      return tornadoWork(prepared, asked.question);
    case 'uncertainty':
      return uncertaintyWork(prepared, asked.question);
    case 'design':
      return designWork(prepared, asked.question);
  }
}

function sweepWork(prepared: PreparedProject, { axis, down, figures, against }: Questions['sweep']): Made<'sweep'> {
  const found = figuresOf(figures, prepared);
  if (!found.ok) return found;
  const refusal = axesRefusal(down === null ? [axis] : [axis, down], prepared);
  if (refusal !== null) return err(refusal);
  const [first] = found.value;
  if (down !== null && first !== undefined) return ok(heatMap(prepared, axis, down, first));
  const rival = rivalOf(against, prepared);
  return ok(sweep(prepared, { axis, figures: found.value, ...(rival === null ? {} : { against: rival }) }));
}

/** A scenario that has gone is no rival any more. */
function rivalOf(id: string | null, { project }: PreparedProject): readonly Change[] | null {
  const changes = id === null ? null : scenarioChanges(project, id);
  return changes?.ok === true ? changes.value : null;
}

function tornadoWork(prepared: PreparedProject, { figure }: Questions['tornado']): Made<'tornado'> {
  const found = figuresOf([figure], prepared);
  if (!found.ok) return found;
  const [first] = found.value;
  return first === undefined
    ? err({ code: 'figure', name: figure })
    : ok(tornado(prepared, defaultBands(prepared), first));
}

function uncertaintyWork(
  prepared: PreparedProject,
  { figures, draws, seed }: Questions['uncertainty'],
): Made<'uncertainty'> {
  const found = figuresOf(figures, prepared);
  if (!found.ok) return found;
  const { bands, leftOut } = drawableBands(defaultBands(prepared));
  return ok(
    told(uncertainty(prepared, { bands, figures: found.value, draws, seed }), (spread) => ({ spread, leftOut })),
  );
}

function* told<From, To>(work: Work<From>, tell: (answer: From) => To): Work<To> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return tell(next.value);
    const { done, total, soFar } = next.value;
    yield { done, total, soFar: () => tell(soFar()) };
  }
}

function designWork(
  prepared: PreparedProject,
  { axes, objective, second, limits }: Questions['design'],
): Made<'design'> {
  const found = figuresOf([objective, second, ...limits.map(({ figure }) => figure)], prepared);
  if (!found.ok) return found;
  const space = spaceOf(axes);
  if (space.size > designsMax) return err({ code: 'too-many', size: space.size, most: designsMax });
  const refusal = axesRefusal(axes, prepared);
  if (refusal !== null) return err(refusal);
  const [best, other, ...limited] = found.value as [Figure, Figure, ...Figure[]];
  return ok(
    optimise(prepared, {
      space,
      objective: best,
      second: other,
      limits: limits.flatMap(({ kind, value }, i) => {
        const figure = limited[i];
        return figure === undefined ? [] : [{ figure, kind, value }];
      }),
      changes: [],
    }),
  );
}

function figuresOf(names: readonly string[], prepared: PreparedProject): Result<readonly Figure[], Refusal> {
  const { plan } = basePlan(prepared);
  const figures: Figure[] = [];
  for (const name of names) {
    const found = figureNamed(name, plan);
    if (!found.ok) return err({ code: 'figure', name });
    figures.push(found.value);
  }
  return ok(figures);
}

/** Problems told at once; more of the same say nothing new. */
const problemsTold = 5;

/** Each value must fit by itself. */
function axesRefusal(axes: readonly Axis[], prepared: PreparedProject): Refusal | null {
  const problems = axes.flatMap(({ values, ...place }) =>
    values.flatMap((value) => vary(prepared, [{ ...place, value }]).problems),
  );
  return problems.length === 0 ? null : { code: 'changes', problems: problems.slice(0, problemsTold) };
}
