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

/** Results by their keys alone, for whoever keeps it beside the object they belong to. */
export type Kept<Result> = (key: readonly number[], compute: () => Result) => Result;

interface Known<Result> {
  readonly key: readonly number[];
  readonly result: Result;
}

export function memoFor<Owner extends object, Result>(): Memo<Owner, Result> {
  const keptOf = madeFor<Owner, Kept<Result>>(() => kept());
  return (owner, key, compute) => keptOf(owner)(key, compute);
}

export function kept<Result>(): Kept<Result> {
  const results: Known<Result>[] = [];
  return (key, compute) => {
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

/** What belongs to an object, made when it is first asked for. */
export function madeFor<Owner extends object, Made>(make: () => Made): (owner: Owner) => Made {
  const known = new WeakMap<Owner, Made>();
  return (owner) => {
    let made = known.get(owner);
    if (made === undefined) {
      made = make();
      known.set(owner, made);
    }
    return made;
  };
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return one.length === other.length;
}
