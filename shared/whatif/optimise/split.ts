/** One space for several workers: cut along an axis, looked at side by side, and the answers put together again. */
import type { Axis } from '../read-changes.ts';
import { runnersUpShown, signOf, type Design, type Optimised } from './optimise.ts';
import { isStorageAxis } from './parts.ts';
import { indexOf, spaceOf, type Space } from './space.ts';

/** At most `parts` spaces that hold every design once. Cut where parts share nothing: not along the drives. */
export function splitSpace({ axes }: Space, parts: number): readonly Space[] {
  const longest = axes.reduce<number>((best, axis, i) => {
    const length = (at: number): number => (at < 0 ? 1 : (axes[at]?.values.length ?? 1));
    return !isStorageAxis(axis) && axis.values.length > length(best) ? i : best;
  }, -1);
  if (longest < 0) return [spaceOf(axes)];
  const { values } = axes[longest] as Axis;
  const count = Math.min(parts, values.length);
  return Array.from({ length: count }, (_, part) =>
    spaceOf(
      axes.map((axis, i) =>
        i === longest ? { ...axis, values: values.filter((_value, v) => v % count === part) } : axis,
      ),
    ),
  );
}

/** The answer of the whole space from the answers of its parts; the same as looking at it at once. */
export function mergeAnswers(answers: readonly Optimised[], space: Space): Optimised {
  const [first] = answers;
  if (first === undefined) throw new Error('Defect: no answers to put together');
  const inWhole = (design: Design): Design => ({
    ...design,
    index: indexOf(
      space,
      space.axes.map(({ values }, i) => values.indexOf(design.values[i] as (typeof values)[number])),
    ),
  });
  const [a, b] = [signOf(first.objective), signOf(first.second)];
  const inOrder = (designs: readonly Design[]): readonly Design[] =>
    designs
      .map(inWhole)
      .toSorted((x, y) => a * (x.objective - y.objective) || b * (x.second - y.second) || x.index - y.index);
  const candidates = distinct(
    inOrder(answers.flatMap(({ best, runnersUp }) => [...(best === null ? [] : [best]), ...runnersUp])),
  );
  const [best] = candidates;
  const placed = (design: Design): Design => ({
    ...design,
    behind: Math.abs(design.objective - (best?.objective ?? NaN)),
  });
  const sum = (of: (answer: Optimised) => number): number => answers.reduce((total, answer) => total + of(answer), 0);
  return {
    ...first,
    axes: space.axes,
    size: space.size,
    looked: sum(({ looked }) => looked),
    planned: sum(({ planned }) => planned),
    method: answers.every(({ method }) => method === 'parts') ? 'parts' : 'every design',
    feasible: sum(({ feasible }) => feasible),
    ruledOut: ruledOut(answers),
    best: best === undefined ? null : placed(best),
    runnersUp: candidates.slice(1, 1 + runnersUpShown).map(placed),
    front: frontOf(inOrder(answers.flatMap(({ front }) => front)), b).map(placed),
    complete: answers.every(({ complete }) => complete),
  };
}

function distinct(designs: readonly Design[]): readonly Design[] {
  return designs.filter(
    ({ objective, second }, i) =>
      i === 0 || designs[i - 1]?.objective !== objective || designs[i - 1]?.second !== second,
  );
}

function frontOf(designs: readonly Design[], sign: number): readonly Design[] {
  let least = Infinity;
  return designs.filter(({ second }) => {
    const beats = sign * second < least;
    if (beats) least = sign * second;
    return beats;
  });
}

function ruledOut(answers: readonly Optimised[]): Optimised['ruledOut'] {
  const counts = new Map<string, number>();
  for (const { rule, count } of answers.flatMap((answer) => answer.ruledOut))
    counts.set(rule, (counts.get(rule) ?? 0) + count);
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((x, y) => y.count - x.count || (x.rule < y.rule ? -1 : 1));
}
