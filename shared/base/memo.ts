/**
 * Remembers results of pure functions for as long as the object they were computed from lives.
 *
 * A sweep over thousands of variations asks the same questions about the same machines again and again. Sound because
 * the objects are immutable and the key holds every other figure that is read. Figures are compared as numbers: to
 * write them down as text would cost more than many of the answers.
 */

/** Most results kept for one object; the oldest goes first. */
const most = 64;

export type Memo<Owner extends object, Result> = (
  owner: Owner,
  key: readonly number[],
  compute: () => Result,
) => Result;

interface Known<Result> {
  readonly key: readonly number[];
  readonly result: Result;
}

export function memoFor<Owner extends object, Result>(): Memo<Owner, Result> {
  const known = new WeakMap<Owner, Known<Result>[]>();
  return (owner, key, compute) => {
    let results = known.get(owner);
    if (results === undefined) {
      results = [];
      known.set(owner, results);
    }
    // Newest first: most questions are the one before, asked again.
    for (let i = results.length - 1; i >= 0; i--) {
      const before = results[i] as Known<Result>;
      if (isSame(before.key, key)) return before.result;
    }
    const result = compute();
    if (results.length >= most) results.shift();
    results.push({ key, result });
    return result;
  };
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return one.length === other.length;
}
