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

/** 1/23, 1/21 … 1/3. */
const inverseOdds = Float64Array.from({ length: 11 }, (_, i) => 1 / (23 - 2 * i));

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
  for (let i = 0; i < inverseOdds.length; i++) series = (series + (inverseOdds[i] as number)) * square;
  return exponent * ln2High + (2 * s * (1 + series) + exponent * ln2Low);
}

/** Σ x^k/k! up to the fourteenth power; written out, because every value drawn asks for one. |x| ≤ 0.347 leaves nothing. */
const exponentialSeries = (x: number): number =>
  (((((((((((((1.1470745597729725e-11 * x + 1.6059043836821613e-10) * x + 2.08767569878681e-9) * x +
    2.505210838544172e-8) *
    x +
    2.755731922398589e-7) *
    x +
    0.0000027557319223985893) *
    x +
    0.0000248015873015873) *
    x +
    0.0001984126984126984) *
    x +
    0.001388888888888889) *
    x +
    0.008333333333333333) *
    x +
    0.041666666666666664) *
    x +
    0.16666666666666666) *
    x +
    0.5) *
    x +
    1) *
    x +
  1;

/** Powers of two from −1000 to 1000, made by doubling and halving, which are exact. */
const mostPower = 1000;
const powersOfTwo = new Float64Array(2 * mostPower + 1).fill(1);
for (let i = 1; i <= mostPower; i++) {
  powersOfTwo[mostPower + i] = (powersOfTwo[mostPower + i - 1] as number) * 2;
  powersOfTwo[mostPower - i] = (powersOfTwo[mostPower - i + 1] as number) / 2;
}
const powerOfTwo = (exponent: number): number => powersOfTwo[mostPower + exponent] as number;

/** e to the power of x; 0 and infinity where a number has no room for it. */
export function exactExp(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > 709.78) return Infinity;
  if (x < -745.13) return 0;
  const exponent = Math.round(x / (ln2High + ln2Low));
  const series = exponentialSeries(x - exponent * ln2High - exponent * ln2Low);
  // In two steps, of which only the second may have no room for all bits.
  const first = Math.max(-mostPower, Math.min(mostPower, exponent));
  return series * powerOfTwo(first) * powerOfTwo(exponent - first);
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

const quotient = ({ above, below }: Fraction, x: number, times: number): number =>
  (times * polynomial(above, x)) / polynomial(below, x);

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
  if (Math.abs(q) <= 0.425) return quotient(central, 0.180625 - q * q, q);
  const r = Math.sqrt(-exactLog(q < 0 ? p : 1 - p));
  const value = r <= 5 ? quotient(middle, r - 1.6, 1) : quotient(tail, r - 5, 1);
  return q < 0 ? -value : value;
}

/** The 95 % quantile of the standard normal: an error factor is p95/p50 of a lognormal. */
export const z95 = 1.6448536269514722;
