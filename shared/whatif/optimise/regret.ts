/**
 * The choice of least regret: over given futures, the design whose objective is never far from what would have been
 * the best in that future.
 */
import type { Change, ChangeValue } from '../../model/scenario.ts';
import type { PreparedProject } from '../../planner/prepare.ts';
import type { Work } from '../work.ts';
import { look, type Looked, type LookWish } from './look.ts';
import { feasibleInOrder, signOf } from './optimise.ts';
import { valuesOf } from './space.ts';

export interface Future {
  readonly name: string;
  /** Laid over the wish's own changes. */
  readonly changes: readonly Change[];
}

export interface RegretChoice {
  readonly index: number;
  readonly values: readonly ChangeValue[];
  /** How much worse than the best of that future, one a future. */
  readonly regrets: readonly number[];
  readonly objectives: readonly number[];
  readonly largest: number;
}

export interface LeastRegret {
  readonly futures: readonly { readonly name: string; readonly best: number | null; readonly feasible: number }[];
  /** Null when no design is feasible in every future. */
  readonly choice: RegretChoice | null;
  /** The best designs of the single futures, with what they risk in the others; null where none is feasible in all. */
  readonly bestOfEach: readonly (RegretChoice | null)[];
  readonly complete: boolean;
}

export function* leastRegret(base: PreparedProject, wish: LookWish, futures: readonly Future[]): Work<LeastRegret> {
  const looks: Looked[] = [];
  const total = futures.length * wish.space.size;
  let done = 0;
  const soFar = (): LeastRegret => answer(wish, futures, looks, looks.length === futures.length);
  for (const { changes } of futures) {
    const work = look(base, { ...wish, changes: [...wish.changes, ...changes] });
    for (;;) {
      const next = work.next();
      if (next.done === true) {
        looks.push(next.value);
        break;
      }
      yield { done: done + next.value.looked, total, soFar };
    }
    done += wish.space.size;
  }
  return soFar();
}

function answer(wish: LookWish, futures: readonly Future[], looks: readonly Looked[], complete: boolean): LeastRegret {
  const sign = signOf(wish.objective);
  const orders = looks.map(feasibleInOrder);
  const bests = orders.map((order, i) =>
    order.length === 0 ? null : (looks[i]?.objective[order[0] as number] as number),
  );
  const choiceOf = (index: number): RegretChoice | null => {
    if (looks.length === 0 || looks.some(({ state }) => state[index] !== 1)) return null;
    const objectives = looks.map(({ objective }) => objective[index] as number);
    const regrets = objectives.map((value, i) => Math.max(0, sign * (value - (bests[i] ?? value))));
    return { index, values: valuesOf(wish.space, index), objectives, regrets, largest: Math.max(...regrets) };
  };
  let choice: RegretChoice | null = null;
  for (const index of orders[0] ?? []) {
    const each = choiceOf(index);
    if (each !== null && (choice === null || each.largest < choice.largest)) choice = each;
  }
  return {
    futures: looks.map((_, i) => ({
      name: futures[i]?.name ?? '',
      best: bests[i] ?? null,
      feasible: orders[i]?.length ?? 0,
    })),
    choice,
    bestOfEach: orders.map((order) => (order.length === 0 ? null : choiceOf(order[0] as number))),
    complete,
  };
}
