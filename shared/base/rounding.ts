/** The only roundings inside the planner: counts of things, and money. Everything else is rounded where it is shown. */

/** Relative slack for quotients that are whole numbers on paper but not in binary. */
const tolerance = 1e-9;

/** The slack never nears one: a thousand million is a whole count too. */
const slackOf = (quotient: number): number => Math.min(1e-3, tolerance * Math.max(1, quotient));

/**
 * Rounds a quotient of non-negative amounts up to a whole count of things.
 *
 * Use this, never a bare Math.ceil: 114 cores over hosts of 24 with 5 % kept
 * free is exactly 5 hosts, yet 114 / (24 * (1 - 0.05)) is 5.000000000000001.
 */
export function ceilCount(quotient: number): number {
  return Math.max(0, Math.ceil(quotient - slackOf(quotient)));
}

/** Rounds a quotient of non-negative amounts down to a whole count of things; 2.9999999999 counts as 3. */
export function floorCount(quotient: number): number {
  return Math.max(0, Math.floor(quotient + slackOf(quotient)));
}

/**
 * An amount of money as whole minor units: halves go away from zero, judged at 15 digits as spreadsheets do.
 *
 * 1050 × (1 − 0.41) is 619.5 on paper and 619.4999999999999 in binary; a bill says 620.
 */
export function roundMoney(minor: number): number {
  const size = Math.abs(minor);
  // Below 1e9 the 15th digit is at most 5e-6: only amounts that close to a half need the slow look at digits.
  const isClear = size < 1e9 && Math.abs(size - Math.floor(size) - 0.5) > 1e-5;
  const whole = Math.round(isClear ? size : Math.abs(Number(minor.toPrecision(15))));
  return whole === 0 ? 0 : Math.sign(minor) * whole;
}

/**
 * Amounts of money as whole minor units that add up to their rounded sum: each gets what the rounded sum up to it has
 * more than the one before it, and so is less than one minor unit away from its own amount.
 */
export function roundedParts(minors: readonly number[]): readonly number[] {
  let [exact, given] = [0, 0];
  return minors.map((minor) => {
    exact += minor;
    const part = roundMoney(exact) - given;
    given += part;
    return part;
  });
}

/** Whether `demand` fits into `capacity`, forgiving the last bits of binary fractions. */
export function fits(demand: number, capacity: number): boolean {
  return demand <= capacity + tolerance * Math.max(1, Math.abs(capacity));
}
