/** From a question of the workbench to the work that answers it, or to what is wrong with the question. */
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Change } from '../../shared/model/scenario.ts';
import type { PreparedProject } from '../../shared/planner/prepare.ts';
import { bandsOver, drawableBands, givenBand, type Band } from '../../shared/whatif/bands.ts';
import { figureNamed, type Figure } from '../../shared/whatif/figures.ts';
import type { LookWish } from '../../shared/whatif/optimise/look.ts';
import { optimise } from '../../shared/whatif/optimise/optimise.ts';
import { leastRegret } from '../../shared/whatif/optimise/regret.ts';
import { designsMax, spaceOf } from '../../shared/whatif/optimise/space.ts';
import { whyNot } from '../../shared/whatif/optimise/why-not.ts';
import type { Axis } from '../../shared/whatif/read-changes.ts';
import { heatMap } from '../../shared/whatif/heat-map.ts';
import { planOf, scenarioChanges } from '../../shared/whatif/scenario.ts';
import { sweep } from '../../shared/whatif/sweep.ts';
import { tornado } from '../../shared/whatif/tornado.ts';
import { uncertainty } from '../../shared/whatif/uncertainty.ts';
import { vary } from '../../shared/whatif/vary.ts';
import type { Work } from '../../shared/whatif/work.ts';
import type { Answers, Asked, DesignQuestion, GivenBands, Questions, Refusal } from './workbench-question.ts';

/** What a question is about: the project, and the changes of the scenario laid under it. */
interface Ground {
  readonly prepared: PreparedProject;
  readonly changes: readonly Change[];
}

type Made<Kind extends Asked['kind']> = Result<Work<Answers[Kind]>, Refusal>;

/** A scenario that has gone, or goes round in a circle, is laid under nothing: the project itself is asked about. */
export function workOf(
  prepared: PreparedProject,
  under: string | null,
  asked: Asked,
): Result<Work<Answers[Asked['kind']]>, Refusal> {
  const ground: Ground = { prepared, changes: changesOfScenario(under, prepared) ?? [] };
  switch (asked.kind) {
    case 'sweep':
      return sweepWork(ground, asked.question);
    case 'tornado':
      return tornadoWork(ground, asked.question);
    case 'uncertainty':
      return uncertaintyWork(ground, asked.question);
    case 'design':
      return mapped(wishOf(ground, asked.question), (wish) => optimise(prepared, wish));
    case 'whyNot':
      return whyNotWork(ground, asked.question);
    case 'regret':
      return regretWork(ground, asked.question);
  }
}

const mapped = <From, To>(from: Result<From, Refusal>, to: (value: From) => To): Result<To, Refusal> =>
  from.ok ? ok(to(from.value)) : from;

function changesOfScenario(id: string | null, { project }: PreparedProject): readonly Change[] | null {
  const changes = id === null ? null : scenarioChanges(project, id);
  return changes?.ok === true ? changes.value : null;
}

function sweepWork(ground: Ground, { axis, down, figures, against }: Questions['sweep']): Made<'sweep'> {
  const { prepared, changes } = ground;
  const found = figuresOf(figures, ground);
  if (!found.ok) return found;
  const refusal = axesRefusal(down === null ? [axis] : [axis, down], prepared);
  if (refusal !== null) return err(refusal);
  const [first] = found.value;
  if (down !== null && first !== undefined) return ok(heatMap(prepared, axis, down, first, changes));
  // A scenario that has gone is no rival any more.
  const rival = changesOfScenario(against, prepared);
  return ok(sweep(prepared, { axis, figures: found.value, changes, ...(rival === null ? {} : { against: rival }) }));
}

function tornadoWork(ground: Ground, { figure, bands }: Questions['tornado']): Made<'tornado'> {
  const found = figuresOf([figure], ground);
  if (!found.ok) return found;
  const over = bandsOf(bands, ground);
  if (!over.ok) return over;
  const [first] = found.value;
  return first === undefined
    ? err({ code: 'figure', name: figure })
    : ok(tornado(ground.prepared, over.value, first, ground.changes));
}

function uncertaintyWork(ground: Ground, question: Questions['uncertainty']): Made<'uncertainty'> {
  const { draws, seed } = question;
  const found = figuresOf(question.figures, ground);
  if (!found.ok) return found;
  const over = bandsOf(question.bands, ground);
  if (!over.ok) return over;
  const { bands, leftOut } = drawableBands(over.value, question.areHostsDrawn);
  const work = uncertainty(ground.prepared, { bands, figures: found.value, draws, seed, changes: ground.changes });
  return ok(told(work, (spread) => ({ spread, leftOut })));
}

/** The bands of the catalogue with one's own in their place, or one's own alone. */
function bandsOf({ own, areAlone }: GivenBands, ground: Ground): Result<readonly Band[], Refusal> {
  const varied = vary(ground.prepared, ground.changes);
  const given: Band[] = [];
  for (const { name, low, high } of own) {
    const band = givenBand(name, low, high, varied.prepared);
    if ('code' in band) return err({ code: 'band', fault: band });
    given.push(band);
  }
  return ok(bandsOver(varied, given, areAlone));
}

function* told<From, To>(work: Work<From>, tell: (answer: From) => To): Work<To> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return tell(next.value);
    const { done, total, soFar } = next.value;
    yield { done, total, soFar: () => tell(soFar()) };
  }
}

function whyNotWork(ground: Ground, { design, found, changes }: Questions['whyNot']): Made<'whyNot'> {
  const { problems } = vary(ground.prepared, [...ground.changes, ...changes]);
  if (problems.length > 0) return err({ code: 'changes', problems: problems.slice(0, problemsTold) });
  return mapped(wishOf(ground, design), (wish) => atOnce(() => whyNot(ground.prepared, wish, found, changes)));
}

/** One plan is no work to be cut into slices. */
function* atOnce<Answer>(work: () => Answer): Work<Answer> {
  return work();
}

function regretWork(ground: Ground, { design, futures }: Questions['regret']): Made<'regret'> {
  const problems = futures.flatMap(({ changes }) => vary(ground.prepared, [...ground.changes, ...changes]).problems);
  if (problems.length > 0) return err({ code: 'changes', problems: problems.slice(0, problemsTold) });
  return mapped(wishOf(ground, design), (wish) => leastRegret(ground.prepared, wish, futures));
}

function wishOf(ground: Ground, { axes, objective, second, limits }: DesignQuestion): Result<LookWish, Refusal> {
  const found = figuresOf([objective, second, ...limits.map(({ figure }) => figure)], ground);
  if (!found.ok) return found;
  const space = spaceOf(axes);
  if (space.size > designsMax) return err({ code: 'too-many', size: space.size, most: designsMax });
  const refusal = axesRefusal(axes, ground.prepared);
  if (refusal !== null) return err(refusal);
  const [best, other, ...limited] = found.value as [Figure, Figure, ...Figure[]];
  return ok({
    space,
    objective: best,
    second: other,
    limits: limits.flatMap(({ kind, value }, i) => {
      const figure = limited[i];
      return figure === undefined ? [] : [{ figure, kind, value }];
    }),
    changes: ground.changes,
  });
}

function figuresOf(names: readonly string[], { prepared, changes }: Ground): Result<readonly Figure[], Refusal> {
  const { plan } = planOf(prepared, null, changes);
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
