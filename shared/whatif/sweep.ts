/**
 * One or two inputs moved over their values: the figures at each, the points where something jumps with the reason,
 * and, against another scenario, where one overtakes the other.
 */
import type { Change, ChangeValue } from '../model/scenario.ts';
import type { Plan } from '../planner/plan.ts';
import type { PreparedProject } from '../planner/prepare.ts';
import { inputQuantities } from '../planner/check-inputs.ts';
import { choicesOf } from './choices/registry.ts';
import type { Figure } from './figures.ts';
import { jumpsBetween, type Jump } from './landmarks.ts';
import type { Axis } from './read-changes.ts';
import { planVaried, vary } from './vary.ts';
import type { Work } from './work.ts';

export interface SweepPoint {
  readonly value: ChangeValue;
  /** One value a figure, in the order of the figures. */
  readonly figures: readonly number[];
  /** The same figures of the scenario compared against; empty without one. */
  readonly against: readonly number[];
  readonly blocking: number;
}

export interface SweepJump extends Jump {
  /** The two neighbouring values between which it lies; narrowed for numbers. */
  readonly between: readonly [ChangeValue, ChangeValue];
}

export interface Crossing {
  readonly figure: string;
  readonly between: readonly [number, number];
  /** Which of the two is lower beyond it. */
  readonly lowerBeyond: 'base' | 'against';
}

export interface Sweep {
  readonly axis: Axis;
  readonly figures: readonly Pick<Figure, 'name' | 'label' | 'unit' | 'better'>[];
  readonly points: readonly SweepPoint[];
  readonly jumps: readonly SweepJump[];
  readonly crossings: readonly Crossing[];
  /** False while it is only a part of the answer. */
  readonly complete: boolean;
}

export interface SweepWish {
  readonly axis: Axis;
  readonly figures: readonly Figure[];
  /** Laid under every point. */
  readonly changes?: readonly Change[];
  /** Changes of the scenario to compare against. */
  readonly against?: readonly Change[];
}

/** Halvings of an interval in which something jumps: a four-thousandth of the step, or the two neighbouring whole numbers. */
const halvings = 12;

/** Whether the axis takes whole numbers only: what lies between must then be whole too, or the door refuses it. */
function takesWhole({ name }: Axis, { catalogue }: PreparedProject): boolean {
  const values = choicesOf(catalogue).get(name)?.values;
  if (values !== undefined) return values.type === 'number' && values.whole;
  return inputQuantities().get(name)?.whole === true;
}

/** The plan of a value on the axis. Values must have passed the door. */
function planAt(
  base: PreparedProject,
  changes: readonly Change[],
  { values: _values, ...place }: Axis,
  value: ChangeValue,
): Plan {
  return planVaried(vary(base, [...changes, { ...place, value }]));
}

export function* sweep(base: PreparedProject, wish: SweepWish): Work<Sweep> {
  const { axis, figures, changes = [], against } = wish;
  const points: SweepPoint[] = [];
  const jumps: SweepJump[] = [];
  const crossings: Crossing[] = [];
  const total = axis.values.length;
  const soFar = (): Sweep => ({
    axis,
    figures: figures.map(({ name, label, unit, better }) => ({ name, label, unit, better })),
    points: [...points],
    jumps: [...jumps],
    crossings: [...crossings],
    complete: points.length === total,
  });
  const at = (value: ChangeValue): Plan => planAt(base, changes, axis, value);
  const other = (value: ChangeValue): Plan | null =>
    against === undefined ? null : planAt(base, [...changes, ...against], axis, value);
  const whole = takesWhole(axis, base);
  let before: { readonly value: ChangeValue; readonly plan: Plan } | null = null;
  for (const value of axis.values) {
    const plan = at(value);
    const rival = other(value);
    points.push({
      value,
      figures: figures.map(({ read }) => read(plan)),
      against: rival === null ? [] : figures.map(({ read }) => read(rival)),
      blocking: plan.findings.filter(({ severity }) => severity === 'blocking').length,
    });
    if (before !== null) {
      jumps.push(...narrowed(before, { value, plan }, at, whole, halvings));
      if (against !== undefined) crossings.push(...crossingsBetween(before.value, value, whole, figures, at, other));
    }
    before = { value, plan };
    yield { done: points.length, total, soFar };
  }
  return soFar();
}

interface Visited {
  readonly value: ChangeValue;
  readonly plan: Plan;
}

/** Halves as long as both halves can still hold the jump; where both do, each is told apart. */
function narrowed(
  a: Visited,
  b: Visited,
  at: (value: ChangeValue) => Plan,
  whole: boolean,
  left: number,
): readonly SweepJump[] {
  const found = jumpsBetween(a.plan, b.plan);
  if (found.length === 0) return [];
  const value = left === 0 ? null : between(a.value, b.value, whole);
  if (value === null) return found.map((jump) => ({ ...jump, between: [a.value, b.value] }));
  const half: Visited = { value, plan: at(value) };
  return [...narrowed(a, half, at, whole, left - 1), ...narrowed(half, b, at, whole, left - 1)];
}

/** The middle of two numbers; null when there is nothing between them. */
function between(a: ChangeValue, b: ChangeValue, whole: boolean): number | null {
  if (typeof a !== 'number' || typeof b !== 'number') return null;
  const middle = whole ? Math.floor((a + b) / 2) : (a + b) / 2;
  return middle === a || middle === b ? null : middle;
}

/** Where the difference of a figure to the other scenario changes its sign. */
function crossingsBetween(
  from: ChangeValue,
  to: ChangeValue,
  whole: boolean,
  figures: readonly Figure[],
  at: (value: ChangeValue) => Plan,
  other: (value: ChangeValue) => Plan | null,
): readonly Crossing[] {
  if (typeof from !== 'number' || typeof to !== 'number') return [];
  return figures.flatMap(({ name, read }): Crossing[] => {
    const difference = (value: number): number => {
      const rival = other(value);
      return rival === null ? 0 : read(at(value)) - read(rival);
    };
    const found = signChange(difference, from, to, whole);
    if (found === null) return [];
    return [{ figure: name, between: [found.low, found.high], lowerBeyond: found.after < 0 ? 'base' : 'against' }];
  });
}

export interface SignChange {
  readonly low: number;
  readonly high: number;
  /** Value at the upper end. */
  readonly after: number;
}

/**
 * The interval in which a function changes its sign, halved until it is a millionth of what it was, or between
 * neighbouring whole numbers when both ends are whole and `whole` is asked for. Null when the signs are equal.
 */
export function signChange(f: (x: number) => number, from: number, to: number, whole = false): SignChange | null {
  let [low, high] = [from, to];
  let [before, after] = [f(low), f(high)];
  if (Math.sign(before) === Math.sign(after) || before === 0) return null;
  for (let turn = 0; turn < 20; turn++) {
    const middle = whole ? Math.floor((low + high) / 2) : (low + high) / 2;
    if (middle === low || middle === high) break;
    const value = f(middle);
    if (Math.sign(value) === Math.sign(before)) [low, before] = [middle, value];
    else [high, after] = [middle, value];
  }
  return { low, high, after };
}
