/**
 * Latin hypercube samples of bands: each band is cut into as many equal slices as there are draws and each slice is
 * drawn once, in an order of the band's own stream; what lies in between is drawn from the same stream.
 */
import { drawInto, type Band } from './bands.ts';
import { normalQuantile } from './exact-math.ts';
import { randomStream, shuffled } from './random.ts';

/**
 * Draws a band: the value of each draw into each place's column, null for a place that nobody reads. Gives the slice of
 * each draw, which is its rank among all.
 */
export function drawBand(
  band: Band,
  draws: number,
  seed: number,
  columns: readonly (Float64Array | null)[],
): Uint32Array {
  const stream = randomStream(seed, band.name);
  const slices = shuffled(draws, stream);
  if (columns.every((column) => column === null)) return slices;
  const p = new Float64Array(draws);
  for (let i = 0; i < draws; i++) p[i] = ((slices[i] as number) + stream.next()) / draws;
  if (band.shape !== 'uniform') toStandardDeviations(p);
  band.places.forEach(({ median }, place) => {
    const column = columns[place] ?? null;
    if (column !== null) drawInto(column, band, median, p);
  });
  return slices;
}

function toStandardDeviations(p: Float64Array): void {
  // Never of 0: the first slice may begin with it.
  for (let i = 0; i < p.length; i++) p[i] = normalQuantile(Math.max(p[i] as number, Number.MIN_VALUE));
}
