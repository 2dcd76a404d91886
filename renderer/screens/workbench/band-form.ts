/** Bands of one's own, as they stand in the fields, and as the question takes them. */
import { inputQuantities } from '../../../shared/planner/check-inputs.ts';
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import { defaultBands, givenBand, placesOf } from '../../../shared/whatif/bands.ts';
import { levelName, levelSections } from '../../../shared/whatif/price-level.ts';
import type { GivenBands } from '../../state/workbench-question.ts';
import type { BandForm, BandsForm } from './forms.ts';

export const noBands: BandsForm = { own: [], areAlone: false };

export type BandFormFault =
  | { readonly field: 'low' | 'high'; readonly code: 'empty' }
  | { readonly field: 'low' | 'high'; readonly code: 'order' }
  | { readonly field: 'low' | 'high'; readonly code: 'out-of-range'; readonly min: number; readonly max: number };

/** What a band begins with: that of the catalogue, or a little about the value there is. */
export function bandFormOf(name: string, prepared: PreparedProject): BandForm {
  const known = defaultBands(prepared).find((band) => band.name === name);
  if (known !== undefined) return { name, low: tidy(known.low), high: tidy(known.high) };
  const quantity = inputQuantities().get(name);
  const median = placesOf(name, prepared)[0]?.median ?? 1;
  const { min, max, whole = false } = quantity ?? { min: 0, max: Infinity };
  const ends = whole ? [median - 1, median + 1] : [median * 0.8, median * 1.25];
  const [low = median, high = median] = ends.map((end) => Math.min(max, Math.max(min, tidy(end))));
  return { name, low, high };
}

/** Three digits say enough where a band begins. */
const tidy = (value: number): number => Number(value.toPrecision(value > 0.99 && value < 1 ? 8 : 3));

/** The first thing that keeps the form from being a band; null when it is one. */
export function bandFault({ name, low, high }: BandForm, prepared: PreparedProject): BandFormFault | null {
  if (low === null) return { field: 'low', code: 'empty' };
  if (high === null) return { field: 'high', code: 'empty' };
  if (high < low) return { field: 'high', code: 'order' };
  const band = givenBand(name, low, high, prepared);
  if (!('code' in band)) return null;
  const { min = 0, max = Infinity } = band;
  return { field: low < min ? 'low' : 'high', code: 'out-of-range', min, max };
}

/** Null while a field keeps them from being bands. */
export function bandsOf({ own, areAlone }: BandsForm, prepared: PreparedProject): GivenBands | null {
  if (own.some((each) => bandFault(each, prepared) !== null)) return null;
  // Without a band of one's own there would be none at all.
  const given = own.map(({ name, low, high }) => ({ name, low: low ?? 0, high: high ?? 0 }));
  return { own: given, areAlone: areAlone && given.length > 0 };
}

/** Everything that may have a band: inputs that do not follow from a choice, then the price levels. */
export function bandNames(): readonly { readonly name: string; readonly label: string }[] {
  return [
    ...[...inputQuantities().values()]
      .filter(({ follows }) => follows === undefined)
      .map(({ name, label }) => ({ name, label })),
    ...levelSections.map((section) => ({ name: levelName(section), label: `Price level: ${section}` })),
  ];
}
