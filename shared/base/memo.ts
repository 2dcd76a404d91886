/**
 * Remembers results of pure functions for as long as the object they were computed from lives.
 *
 * A sweep over thousands of variations asks the same questions about the same machines again and again. Sound because
 * the objects are immutable and the key names everything else that is read.
 */

/** Most results kept for one object; the oldest goes first. */
const most = 64;

export type Memo<Owner extends object, Result> = (owner: Owner, key: string, compute: () => Result) => Result;

export function memoFor<Owner extends object, Result>(): Memo<Owner, Result> {
  const known = new WeakMap<Owner, Map<string, Result>>();
  return (owner, key, compute) => {
    let results = known.get(owner);
    if (results === undefined) {
      results = new Map();
      known.set(owner, results);
    }
    const before = results.get(key);
    if (before !== undefined) return before;
    const result = compute();
    if (results.size >= most) {
      // A Map keeps insertion order: its first key is the oldest.
      for (const oldest of results.keys()) {
        results.delete(oldest);
        break;
      }
    }
    results.set(key, result);
    return result;
  };
}

/** Made at first use, kept for ever. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
