/**
 * The best design of a space: proven, because every design of it has been looked at; with the runners-up, the front of
 * both figures, and how many designs each rule has ruled out.
 */
import type { ChangeValue } from '../../model/scenario.ts';
import type { PreparedProject } from '../../planner/prepare.ts';
import type { Figure } from '../figures.ts';
import type { Axis } from '../read-changes.ts';
import type { Work } from '../work.ts';
import { look, type Limit, type Looked, type LookWish } from './look.ts';
import { valuesOf, type Space } from './space.ts';

export interface Design {
  /** Number of the design in its space. */
  readonly index: number;
  /** One value an axis. */
  readonly values: readonly ChangeValue[];
  readonly objective: number;
  readonly second: number;
  /** What it is worse than the best by. */
  readonly behind: number;
}

type Told = Pick<Figure, 'name' | 'label' | 'unit' | 'better'>;

export interface Optimised {
  readonly axes: readonly Axis[];
  readonly objective: Told;
  readonly second: Told;
  readonly limits: readonly { readonly figure: Told; readonly kind: Limit['kind']; readonly value: number }[];
  /** Designs there are, designs looked at, plans made in full for it. */
  readonly size: number;
  readonly looked: number;
  readonly planned: number;
  readonly method: Looked['method'];
  readonly feasible: number;
  /** Designs out, by the first rule that says so; most first. */
  readonly ruledOut: readonly { readonly rule: string; readonly count: number }[];
  /** Null when no design is feasible. */
  readonly best: Design | null;
  /** The next best, without those equal in both figures to a better one. */
  readonly runnersUp: readonly Design[];
  /** Designs that none beats in both figures, by the objective. */
  readonly front: readonly Design[];
  /** Whether all designs have been looked at: only then is the best proven. */
  readonly complete: boolean;
}

export const runnersUpShown = 5;

export function* optimise(base: PreparedProject, wish: LookWish): Work<Optimised> {
  const work = look(base, wish);
  for (;;) {
    const next = work.next();
    if (next.done === true) return answerOf(next.value);
    yield { done: next.value.looked, total: wish.space.size, soFar: () => answerOf(next.value) };
  }
}

const told = ({ name, label, unit, better }: Figure): Told => ({ name, label, unit, better });

/** Less is better unless the figure says otherwise. */
export const signOf = ({ better }: Pick<Figure, 'better'>): 1 | -1 => (better === 'more' ? -1 : 1);

/** The answer from what has been looked at. */
export function answerOf(looked: Looked): Optimised {
  const { wish } = looked;
  const { space, objective, second } = wish;
  const order = feasibleInOrder(looked);
  const [first] = order;
  const least = first === undefined ? NaN : (looked.objective[first] as number);
  const design = (index: number): Design =>
    designAt(looked, space, index, Math.abs((looked.objective[index] as number) - least));
  return {
    axes: space.axes,
    objective: told(objective),
    second: told(second),
    limits: wish.limits.map(({ figure, kind, value }) => ({ figure: told(figure), kind, value })),
    size: space.size,
    looked: looked.looked,
    planned: looked.planned,
    method: looked.method,
    feasible: order.length,
    ruledOut: ruledOut(looked),
    best: first === undefined ? null : design(first),
    runnersUp: distinct(looked, order)
      .slice(1, 1 + runnersUpShown)
      .map(design),
    front: frontOf(looked, order).map(design),
    complete: looked.looked === space.size,
  };
}

function designAt({ objective, second }: Looked, space: Space, index: number, behind: number): Design {
  return {
    index,
    values: valuesOf(space, index),
    objective: objective[index] as number,
    second: second[index] as number,
    behind,
  };
}

/** Numbers of feasible designs: by objective, then second figure, then number. */
export function feasibleInOrder({ wish, objective, second, state }: Looked): Uint32Array {
  const [a, b] = [signOf(wish.objective), signOf(wish.second)];
  let count = 0;
  for (const each of state) if (each === 1) count++;
  const order = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < state.length; index++) if (state[index] === 1) order[at++] = index;
  return order.sort(
    (x, y) =>
      a * ((objective[x] as number) - (objective[y] as number)) ||
      b * ((second[x] as number) - (second[y] as number)) ||
      x - y,
  );
}

/** The first of each pair of figures. */
function distinct({ objective, second }: Looked, order: Uint32Array): readonly number[] {
  const found: number[] = [];
  for (const index of order) {
    const last = found.at(-1);
    if (last !== undefined && objective[last] === objective[index] && second[last] === second[index]) continue;
    found.push(index);
    if (found.length > runnersUpShown) break;
  }
  return found;
}

/** In this order the second figure must fall from each to the next. */
export function frontOf({ wish, second }: Looked, order: Uint32Array): readonly number[] {
  const sign = signOf(wish.second);
  const front: number[] = [];
  let best = Infinity;
  for (const index of order) {
    const value = sign * (second[index] as number);
    if (value < best) {
      front.push(index);
      best = value;
    }
  }
  return front;
}

function ruledOut({ state, rules }: Looked): Optimised['ruledOut'] {
  const counts = new Float64Array(rules.length);
  for (const each of state) if (each >= 2) counts[each - 2] = (counts[each - 2] as number) + 1;
  return rules
    .map((rule, i) => ({ rule, count: counts[i] as number }))
    .sort((x, y) => y.count - x.count || (x.rule < y.rule ? -1 : 1));
}
