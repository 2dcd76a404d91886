/** How every bench takes its time, and the one form in which it tells it. */

/** One measured figure. `times` are in the unit; lower is better. */
export interface Measured {
  readonly what: string;
  readonly unit: 'ms' | 'µs' | 's';
  readonly times: readonly number[];
  /** What the median must not exceed, in the unit. */
  readonly target?: number;
  /** The same done by what people use today; the target is then a share of its median. */
  readonly besides?: { readonly what: string; readonly times: readonly number[]; readonly targetShare: number };
}

const perMillisecond = { ms: 1, µs: 1000, s: 1e-3 };

/** Times of `runs` calls, after `warmUp` calls that do not count. */
export function timesOf(
  unit: Measured['unit'],
  work: (run: number) => unknown,
  { runs, warmUp = 0 }: { readonly runs: number; readonly warmUp?: number },
): readonly number[] {
  const times: number[] = [];
  for (let run = 0; run < warmUp + runs; run++) {
    const start = performance.now();
    work(run);
    const spent = (performance.now() - start) * perMillisecond[unit];
    if (run >= warmUp) times.push(spent);
  }
  return times;
}

/** Times of `batches` batches of calls, each divided by its size: for work too short for the clock. */
export function batchTimesOf(
  unit: Measured['unit'],
  work: (run: number) => unknown,
  { batches, size }: { readonly batches: number; readonly size: number },
): readonly number[] {
  const batch = (index: number): void => {
    for (let i = 0; i < size; i++) work(index * size + i);
  };
  return timesOf(unit, batch, { runs: batches, warmUp: 3 }).map((time) => time / size);
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Tells the runner a figure: one line of JSON. */
export function tell(measured: Measured): void {
  console.log(JSON.stringify(measured));
}
