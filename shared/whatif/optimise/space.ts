/** The designs of a space: every combination of the values of its axes, each with a number of its own. */
import type { Change, ChangeValue } from '../../model/scenario.ts';
import type { Axis } from '../read-changes.ts';

/** Most designs one space may have. */
export const designsMax = 2_000_000;

export interface Space {
  readonly axes: readonly Axis[];
  readonly size: number;
}

export function spaceOf(axes: readonly Axis[]): Space {
  return { axes, size: axes.reduce((size, { values }) => size * values.length, 1) };
}

/** Value indices of a design, one an axis; the last axis changes fastest. */
export function digitsOf({ axes }: Space, index: number): readonly number[] {
  const digits = new Array<number>(axes.length).fill(0);
  let rest = index;
  for (let i = axes.length - 1; i >= 0; i--) {
    const count = axes[i]?.values.length ?? 1;
    digits[i] = rest % count;
    rest = Math.floor(rest / count);
  }
  return digits;
}

export function indexOf({ axes }: Space, digits: readonly number[]): number {
  return axes.reduce((index, { values }, i) => index * values.length + (digits[i] ?? 0), 0);
}

export function valuesOf(space: Space, index: number): readonly ChangeValue[] {
  const digits = digitsOf(space, index);
  return space.axes.map(({ values }, i) => values[digits[i] ?? 0] as ChangeValue);
}

/** The design as changes, ready to be kept as a scenario. */
export function changesOf(space: Space, index: number): readonly Change[] {
  const values = valuesOf(space, index);
  return space.axes.map(({ values: _all, ...place }, i) => ({ ...place, value: values[i] as ChangeValue }));
}
