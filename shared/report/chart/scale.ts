/** Round steps for the axis of a chart. */

/** Multiples of 1, 2 or 5 times a power of ten from 0 to at least `most`, about `wanted` of them. */
export function roundSteps(most: number, wanted: number): readonly number[] {
  if (!(most > 0) || !Number.isFinite(most)) return [0];
  const raw = most / wanted;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((each) => each * power >= raw * (1 - 1e-9)) ?? 10) * power;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Powers of ten from the one at or below `least` to the one at or above `most`; at least one decade. */
export function decades(least: number, most: number): readonly number[] {
  const from = Math.floor(Math.log10(least) + 1e-9);
  const to = Math.max(from + 1, Math.ceil(Math.log10(most) - 1e-9));
  return Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
}
