/**
 * Long-run measures of a Markov chain in exact rational arithmetic, for the tests to compare with.
 *
 * Shares nothing with the solver: rates are read bit by bit as fractions, stationary
 * probabilities come from cofactors of the generator (Markov chain tree theorem), the MTTF
 * from Cramer's rule on the up states, and determinants from Bareiss' fraction-free elimination.
 */

/** numerator / denominator, denominator > 0; not reduced. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export interface ExactMeasures {
  readonly unavailability: Fraction;
  readonly mttfHours: Fraction;
  readonly failureFrequencyPerHour: Fraction;
}

/** Measures of an irreducible chain with at least one down state; state 0 is the start and up. */
export function exactMeasures(size: number, rates: ArrayLike<number>, isUp: ArrayLike<number>): ExactMeasures {
  const { whole, scale } = asWholeNumbers(rates);
  const at = (i: number, j: number): bigint => whole[i * size + j]!;
  const all = [...Array(size).keys()];
  const up = all.filter((i) => isUp[i] === 1);
  const down = all.filter((i) => isUp[i] !== 1);
  // M = −Q, scaled to whole numbers.
  const outflow = all.map((i) => all.reduce((sum, j) => (i === j ? sum : sum + at(i, j)), 0n));
  const m = (i: number, j: number): bigint => (i === j ? outflow[i]! : -at(i, j));

  const weights = all.map((k) => {
    const rest = all.filter((i) => i !== k);
    return determinant(rest.map((i) => rest.map((j) => m(i, j))));
  });
  const total = weights.reduce((sum, w) => sum + w, 0n);
  const downWeight = down.reduce((sum, i) => sum + weights[i]!, 0n);
  const flow = up.reduce((sum, i) => sum + weights[i]! * down.reduce((rate, j) => rate + at(i, j), 0n), 0n);

  const upMatrix = up.map((i) => up.map((j) => m(i, j)));
  const replaced = upMatrix.map((row) => [1n, ...row.slice(1)]);
  return {
    unavailability: { numerator: downWeight, denominator: total },
    mttfHours: { numerator: determinant(replaced) * scale, denominator: determinant(upMatrix) },
    failureFrequencyPerHour: { numerator: flow, denominator: total * scale },
  };
}

/** |value − exact| / exact, computed exactly and rounded at the end. */
export function relativeError(value: number, exact: Fraction): number {
  const { numerator, denominator } = fractionOf(value);
  const left = numerator * exact.denominator;
  const right = exact.numerator * denominator;
  const difference = left > right ? left - right : right - left;
  return Number((difference * 10n ** 30n) / right) / 1e30;
}

/** All rates times one power of two, so that they are whole. */
function asWholeNumbers(rates: ArrayLike<number>): { whole: readonly bigint[]; scale: bigint } {
  const fractions = Array.from(rates, fractionOf);
  const scale = fractions.reduce((most, f) => (f.denominator > most ? f.denominator : most), 1n);
  return { whole: fractions.map((f) => f.numerator * (scale / f.denominator)), scale };
}

/** A double as the fraction it is; the denominator is a power of two. */
function fractionOf(value: number): Fraction {
  let denominator = 1n;
  let numerator = value;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    denominator *= 2n;
  }
  return { numerator: BigInt(numerator), denominator };
}

/** Bareiss: every division is exact. */
function determinant(matrix: readonly (readonly bigint[])[]): bigint {
  const a = matrix.map((row) => [...row]);
  const n = a.length;
  let sign = 1n;
  let previous = 1n;
  for (let k = 0; k < n - 1; k++) {
    if (a[k]![k] === 0n) {
      const swap = a.findIndex((row, i) => i > k && row[k] !== 0n);
      if (swap < 0) return 0n;
      [a[k], a[swap]] = [a[swap]!, a[k]!];
      sign = -sign;
    }
    const pivot = a[k]![k]!;
    for (let i = k + 1; i < n; i++) {
      for (let j = k + 1; j < n; j++) a[i]![j] = (a[i]![j]! * pivot - a[i]![k]! * a[k]![j]!) / previous;
    }
    previous = pivot;
  }
  return n === 0 ? 1n : sign * a[n - 1]![n - 1]!;
}
