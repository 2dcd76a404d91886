/** Scales of the charts: round steps, the ends of an axis, and where a value lies between them. */

/** The smallest 1, 2 or 5 times a power of ten that is no smaller; 1 for what is no positive number. */
export function niceStep(rough: number): number {
  if (!(rough > 0) || !Number.isFinite(rough)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(12));
}

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Differences below this share of the values are drawn as none: the ends of the axis would read alike. */
const alike = 0.002;

/**
 * From a round value below the least to one above the most, about `count` steps; values that are all but equal get room
 * around them. A scale of counts has whole steps.
 */
export function scaleOf(values: readonly number[], count = 4, isWhole = false): Scale {
  const known = values.filter(Number.isFinite);
  const [least, most] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
  const size = Math.max(Math.abs(least), Math.abs(most));
  const room = most - least > alike * size ? 0 : size === 0 ? 1 : size * 0.05;
  const rough = niceStep((most - least + 2 * room) / count);
  const step = isWhole ? Math.max(1, Math.ceil(rough)) : rough;
  const first = Math.floor((least - room) / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil((most + room) / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks };
}

/** Where a value lies, 0 at the low end and 1 at the high end. */
export const shareOf = (value: number, { low, high }: Pick<Scale, 'low' | 'high'>): number =>
  high === low ? 0.5 : (value - low) / (high - low);
