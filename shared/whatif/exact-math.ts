/**
 * Logarithm, exponential and the normal quantile made of + − × ÷ and the square root alone.
 *
 * Those five are rounded the same way on every computer, which the language does not promise of Math.log and Math.exp:
 * draws made with these have the same bits everywhere.
 */

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const sqrtHalf = 0.7071067811865476;
const two32 = 4294967296;

/** Natural logarithm of a positive number, to the last bits. */
export function exactLog(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x === Infinity ? x : NaN;
  let mantissa = x;
  let exponent = 0;
  // Multiplying by powers of two is exact.
  while (mantissa >= two32) [mantissa, exponent] = [mantissa / two32, exponent + 32];
  while (mantissa < 1 / two32) [mantissa, exponent] = [mantissa * two32, exponent - 32];
  while (mantissa >= 2 * sqrtHalf) [mantissa, exponent] = [mantissa / 2, exponent + 1];
  while (mantissa < sqrtHalf) [mantissa, exponent] = [mantissa * 2, exponent - 1];
  // ln m = 2 artanh s; |s| ≤ 0.172, so that eleven terms leave nothing.
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 0;
  for (let k = 23; k >= 3; k -= 2) series = (series + 1 / k) * square;
  return exponent * ln2High + (2 * s * (1 + series) + exponent * ln2Low);
}

/** 1/k!: |rest| ≤ 0.347 leaves nothing after the fourteenth power. */
const inverseFactorials: readonly number[] = Array.from({ length: 15 }, (_, k) => {
  let factorial = 1;
  for (let i = 2; i <= k; i++) factorial *= i;
  return 1 / factorial;
});

/** e to the power of x; 0 and infinity where a number has no room for it. */
export function exactExp(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > 709.78) return Infinity;
  if (x < -745.13) return 0;
  const exponent = Math.round(x / (ln2High + ln2Low));
  const rest = x - exponent * ln2High - exponent * ln2Low;
  let result = 0;
  for (let k = inverseFactorials.length - 1; k >= 0; k--) result = result * rest + (inverseFactorials[k] as number);
  let left = Math.abs(exponent);
  const up = exponent > 0;
  while (left >= 32) [result, left] = [up ? result * two32 : result / two32, left - 32];
  while (left > 0) [result, left] = [up ? result * 2 : result / 2, left - 1];
  return result;
}

type Coefficients = readonly [number, number, number, number, number, number, number, number];

/** Of degree 7, lowest first; written out, because every draw of every input asks for two. */
const polynomial = (c: Coefficients, x: number): number =>
  ((((((c[7] * x + c[6]) * x + c[5]) * x + c[4]) * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0];

/** A rational function: numerator over denominator. */
interface Fraction {
  readonly above: Coefficients;
  readonly below: Coefficients;
}

/** Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484; relative accuracy about 1 in 10¹⁶. */
const central: Fraction = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const middle: Fraction = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const tail: Fraction = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/** The value that a standard normal variable stays below with probability p, 0 < p < 1. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(central.above, r)) / polynomial(central.below, r);
  }
  const r = Math.sqrt(-exactLog(q < 0 ? p : 1 - p));
  const { above, below, shift } = r <= 5 ? { ...middle, shift: 1.6 } : { ...tail, shift: 5 };
  const value = polynomial(above, r - shift) / polynomial(below, r - shift);
  return q < 0 ? -value : value;
}

/** The 95 % quantile of the standard normal: an error factor is p95/p50 of a lognormal. */
export const z95 = 1.6448536269514722;
