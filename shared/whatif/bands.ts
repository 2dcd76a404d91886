/**
 * How uncertain each input is: the band between its 5 % and its 95 % quantile, and the shape of what lies between.
 *
 * Rates, times and amounts are lognormal; the error factor is p95/p50. Shares are logit-normal: the odds carry the
 * factor, so that 99.999 % with a factor of 5 has five times the unavailability at its worse end. One datum is one
 * band, wherever it is used: all sites and hosts move together with it.
 */
import type { InputQuantity } from '../engine/definition.ts';
import type { Confidence } from '../model/figure.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { inputQuantities } from '../planner/check-inputs.ts';
import type { Origin } from '../planner/origin.ts';
import type { PreparedProject } from '../planner/prepare.ts';
import type { Variation } from '../planner/variation.ts';
import { exactExp, exactLog, z95 } from './exact-math.ts';
import { levelName, levelSections } from './price-level.ts';

export type BandShape = 'lognormal' | 'logit-normal' | 'uniform';

export interface Band {
  /** Name of an input, or 'prices.SECTION'. */
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly shape: BandShape;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Standard deviation on the scale of the shape; 0 for a uniform band. */
  readonly sigma: number;
  readonly whole: boolean;
  readonly min: number;
  readonly max: number;
  /** Why the band is what it is. */
  readonly from: 'error factor' | 'confidence' | 'given';
  readonly confidence: Confidence | null;
  /** Where it holds, with the value it has there. */
  readonly places: readonly { readonly site: string | null; readonly median: number }[];
}

/**
 * Error factors where the source gives none. Planning assumptions of Lockstep: a figure of our own may be half as much
 * again, a derived one a tenth, a price of the illustrative book a quarter. What is quoted without a factor, given by
 * the project or confirmed has no band of its own.
 */
export const factorByConfidence: Readonly<Record<Confidence, number | null>> = {
  quoted: null,
  derived: 1.1,
  estimate: 1.5,
};
export const priceFactor = 1.25;

/** Inputs that are a decision or a count, not a measurement: nobody is uncertain of them. */
const decided = /Years$|^bill\.(?:hoursPerYear|rackUnitsPerRack|discountRatePerYear|vatShare)$|^storage\.lunSize$/;

/** The bands of all inputs that have one, in the order of the method book, then the price levels. */
export function defaultBands(prepared: PreparedProject): readonly Band[] {
  return [
    ...[...inputQuantities().values()].flatMap((quantity) => inputBand(quantity, prepared) ?? []),
    ...priceBands(prepared.catalogue),
  ];
}

/**
 * The bands of a varied project with given ones in their place, or the given ones alone. What the variation itself sets
 * is given, and has no band of its own.
 */
export function bandsOver(
  { prepared, variation }: { readonly prepared: PreparedProject; readonly variation: readonly Variation[] },
  given: readonly Band[],
  areAlone: boolean,
): readonly Band[] {
  if (areAlone) return given;
  const own = new Set(given.map(({ name }) => name));
  const isSet = (name: string, site: string | null): boolean =>
    variation.some((each) => each.name === name && (each.site === null || each.site === site));
  const others = defaultBands(prepared)
    .filter(({ name }) => !own.has(name))
    .map((band) => ({ ...band, places: band.places.filter(({ site }) => !isSet(band.name, site)) }))
    .filter(({ places }) => places.length > 0);
  return [...others, ...given];
}

/**
 * Bands for thousands of draws: those of hosts and of what the hypervisor and FT take from them are left out unless they
 * are wanted, because each of their values asks for a placement of its own. Given bands are never left out.
 */
export function drawableBands(
  bands: readonly Band[],
  areHostsDrawn = false,
): {
  readonly bands: readonly Band[];
  readonly leftOut: readonly string[];
} {
  const asksAnew = ({ name, from }: Band): boolean => !areHostsDrawn && from !== 'given' && /^hosts?\./.test(name);
  return { bands: bands.filter((band) => !asksAnew(band)), leftOut: bands.filter(asksAnew).map(({ name }) => name) };
}

interface Place {
  readonly site: string | null;
  readonly median: number;
  readonly origin: Origin;
}

/** Where an input has its values: in the project's book, in each site's, in each host group's. */
export function placesOf(name: string, { inputs, sites }: PreparedProject): readonly Place[] {
  const shared = inputs.get(name);
  if (shared !== undefined) return [{ site: null, median: shared.value, origin: shared.origin }];
  return sites.flatMap(({ site, inputs: own, hostInputs }): Place[] => {
    const found = own.get(name) ?? hostInputs[0]?.get(name);
    return found === undefined ? [] : [{ site: site.name, median: found.value, origin: found.origin }];
  });
}

function inputBand(quantity: InputQuantity, prepared: PreparedProject): Band | null {
  if (quantity.whole === true || quantity.follows !== undefined || decided.test(quantity.name)) return null;
  const places = placesOf(quantity.name, prepared).filter(
    ({ origin }) => origin.kind === 'planning' || origin.kind === 'catalogue',
  );
  const [first] = places;
  if (first === undefined || prepared.project.assumptions[quantity.name] !== undefined) return null;
  const figure = first.origin.kind === 'planning' || first.origin.kind === 'catalogue' ? first.origin.figure : null;
  const own = (figure as { readonly errorFactor?: number } | null)?.errorFactor;
  const confidence = figure?.confidence ?? 'quoted';
  const factor = own ?? factorByConfidence[confidence];
  if (factor === null) return null;
  const sigma = exactLog(factor) / z95;
  const from = own === undefined ? 'confidence' : 'error factor';
  const sound = places.filter(({ median }) => median > 0 && (quantity.unit !== 'share' || median < 1));
  return bandOf(quantity, sigma, sound, from, confidence);
}

function bandOf(
  quantity: Pick<InputQuantity, 'name' | 'label' | 'unit' | 'min' | 'max'>,
  sigma: number,
  places: readonly { readonly site: string | null; readonly median: number }[],
  from: Band['from'],
  confidence: Confidence | null,
): Band | null {
  const [first] = places;
  if (first === undefined) return null;
  const { name, label, unit, min, max } = quantity;
  const shape = unit === 'share' && max <= 1 ? 'logit-normal' : 'lognormal';
  const half = { shape, sigma, min, max, whole: false } as const;
  return {
    ...half,
    name,
    label,
    unit,
    low: valueAt(half, first.median, -z95),
    median: first.median,
    high: valueAt(half, first.median, z95),
    from,
    confidence,
    places: places.map(({ site, median }) => ({ site, median })),
  };
}

function priceBands({ prices }: Catalogue): readonly Band[] {
  if (!prices.illustrative) return [];
  return levelSections.flatMap((section) => {
    const named = { name: levelName(section), label: `Price level: ${section}`, unit: '', min: 0, max: 1e6 };
    return bandOf(named, exactLog(priceFactor) / z95, [{ site: null, median: 1 }], 'confidence', 'estimate') ?? [];
  });
}

/** The value `z` standard deviations away from the median on the scale of the shape, within the input's range. */
export function valueAt(
  { shape, sigma, min, max }: Pick<Band, 'shape' | 'sigma' | 'min' | 'max'>,
  median: number,
  z: number,
): number {
  return within(scaled(shape === 'logit-normal', median, exactExp(sigma * z)), min, max);
}

/** The factor is one on the odds of a share, on the value of anything else. */
const scaled = (isShare: boolean, median: number, factor: number): number =>
  isShare ? (median * factor) / (1 - median + median * factor) : median * factor;

const within = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

export interface BandFault {
  readonly code: 'not-a-number' | 'unknown' | 'out-of-range';
  readonly name: string;
  readonly min?: number;
  readonly max?: number;
}

/** A band given by its ends: 5 % and 95 % quantile, or the very ends where the shape is uniform. */
export function givenBand(name: string, low: number, high: number, prepared: PreparedProject): Band | BandFault {
  const quantity = inputQuantities().get(name);
  const section = levelSections.find((each) => levelName(each) === name);
  if (quantity === undefined && section === undefined) return { code: 'unknown', name };
  if (!Number.isFinite(low) || !Number.isFinite(high) || low > high) return { code: 'not-a-number', name };
  const { label, unit, min, max } = quantity ?? { label: `Price level: ${section ?? ''}`, unit: '', min: 0, max: 1e6 };
  if (low < min || high > max) return { code: 'out-of-range', name, min, max };
  const whole = quantity?.whole === true;
  const shape = shapeOf(unit, max, whole, low, high);
  const [a, b] = shape === 'logit-normal' ? [low / (1 - low), high / (1 - high)] : [low, high];
  const sigma = shape === 'uniform' ? 0 : (exactLog(b) - exactLog(a)) / (2 * z95);
  const centre = shape === 'uniform' ? (low + high) / 2 : Math.sqrt(a * b);
  const median = shape === 'logit-normal' ? centre / (1 + centre) : centre;
  const named = quantity === undefined ? [{ site: null }] : placesOf(name, prepared);
  const places = named.map(({ site }) => ({ site, median }));
  return {
    name,
    label,
    unit,
    shape,
    low,
    median,
    high,
    sigma,
    whole,
    min,
    max,
    from: 'given',
    confidence: null,
    places,
  };
}

/** Logarithms need positive ends, odds ends between 0 and 1. */
function shapeOf(unit: string, max: number, whole: boolean, low: number, high: number): BandShape {
  if (whole || low <= 0 || low === high) return 'uniform';
  if (unit === 'share' && max <= 1) return high < 1 ? 'logit-normal' : 'uniform';
  return 'lognormal';
}

/** The values of a band at a probability, as changes of the inputs it feeds. */
export function variationAt(band: Band, p: number, z: number): readonly Variation[] {
  return band.places.map(({ site, median }) => ({ site, name: band.name, value: drawn(band, median, p, z) }));
}

export function drawn(band: Band, median: number, p: number, z: number): number {
  const { shape, low, high, whole, min, max } = band;
  if (shape !== 'uniform') return valueAt(band, median, z);
  return within(whole ? Math.min(high, low + Math.floor(p * (high - low + 1))) : low + p * (high - low), min, max);
}

/**
 * The same for many draws, into `column`; `at` are their probabilities where the shape is uniform, otherwise how many
 * standard deviations away they are.
 */
export function drawInto(column: Float64Array, band: Band, median: number, at: Float64Array): void {
  const { shape, sigma, min, max } = band;
  if (shape === 'uniform') {
    for (let i = 0; i < column.length; i++) column[i] = drawn(band, median, at[i] as number, 0);
    return;
  }
  const isShare = shape === 'logit-normal';
  for (let i = 0; i < column.length; i++)
    column[i] = within(scaled(isShare, median, exactExp(sigma * (at[i] as number))), min, max);
}
