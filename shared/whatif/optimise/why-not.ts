/** Why a design is not the best: what blocks it, which limit it breaks, or what beats it and by how much. */
import type { Change } from '../../model/scenario.ts';
import type { Finding } from '../../model/finding.ts';
import type { PreparedProject } from '../../planner/prepare.ts';
import type { ChangeProblem } from '../door.ts';
import type { Figure } from '../figures.ts';
import { planVaried, vary } from '../vary.ts';
import { breaks, type Limit, type LookWish } from './look.ts';
import { signOf, type Design, type Optimised } from './optimise.ts';

export interface WhyNot {
  readonly changes: readonly Change[];
  /** Changes that do not fit: then there is nothing more to say. */
  readonly problems: readonly ChangeProblem[];
  readonly objective: number;
  readonly second: number;
  readonly blocking: readonly Finding[];
  readonly broken: readonly {
    readonly limit: Pick<Limit, 'kind' | 'value'> & Pick<Figure, 'name' | 'label' | 'unit'>;
    readonly value: number;
    readonly by: number;
  }[];
  /** How much worse than the best in the objective; negative when it is better, and so ruled out. */
  readonly behind: number | null;
  /** A design of the front that is at least as good in both figures and better in one. */
  readonly beatenBy: Design | null;
  /** It is the best itself. */
  readonly isBest: boolean;
}

/** `changes` are laid over the wish's own; the design need not be one of the space. */
export function whyNot(base: PreparedProject, wish: LookWish, found: Optimised, changes: readonly Change[]): WhyNot {
  const varied = vary(base, [...wish.changes, ...changes]);
  const plan = planVaried(varied);
  const [objective, second] = [wish.objective.read(plan), wish.second.read(plan)];
  const [a, b] = [signOf(wish.objective), signOf(wish.second)];
  const blocking = plan.findings.filter(({ severity }) => severity === 'blocking');
  const broken = wish.limits.flatMap(({ figure, kind, value }) => {
    const now = figure.read(plan);
    if (!breaks({ figure, kind, value }, now)) return [];
    const { name, label, unit } = figure;
    return [{ limit: { kind, value, name, label, unit }, value: now, by: Math.abs(now - value) }];
  });
  const beatenBy = found.front.find(
    (each) =>
      a * each.objective <= a * objective &&
      b * each.second <= b * second &&
      (each.objective !== objective || each.second !== second),
  );
  const behind = found.best === null ? null : a * (objective - found.best.objective);
  return {
    changes,
    problems: varied.problems,
    objective,
    second,
    blocking,
    broken,
    behind,
    beatenBy: beatenBy ?? null,
    isBest: behind === 0 && blocking.length === 0 && broken.length === 0 && second === found.best?.second,
  };
}
