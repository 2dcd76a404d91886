/**
 * Work in slices: a long answer is a generator that yields after each piece, so that whoever drives it can show how
 * far it is, pause, go on, or stop and take what there is.
 */

/** How far a piece of work is, and the answer as far as it goes. */
export interface Progress<T> {
  readonly done: number;
  readonly total: number;
  /** The answer of what has been done so far; it says that it is not complete. */
  readonly soFar: () => T;
}

export type Work<T> = Generator<Progress<T>, T, void>;

export type Advanced<T> =
  { readonly state: 'finished'; readonly result: T } | { readonly state: 'paused'; readonly progress: Progress<T> };

/** Goes on with the work for at most `pieces` pieces. A finished piece of work must not be advanced again. */
export function advance<T>(work: Work<T>, pieces: number): Advanced<T> {
  for (let piece = 1; ; piece++) {
    const next = work.next();
    if (next.done === true) return { state: 'finished', result: next.value };
    if (piece >= pieces) return { state: 'paused', progress: next.value };
  }
}

/** All of it at once. */
export function finish<T>(work: Work<T>): T {
  const done = advance(work, Infinity);
  if (done.state !== 'finished') throw new Error('Defect: endless work was paused');
  return done.result;
}
