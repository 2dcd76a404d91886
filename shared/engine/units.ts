/**
 * The units a quantity may have, their size in base units and their dimension.
 *
 * One table for formulas, catalogue and documents. GB (10^9 bytes) and GiB (2^30 bytes) are different units of the
 * same dimension, so a formula may add them and still be right. Counts of things (hosts, cores, users) and shares
 * have no dimension.
 */
import { mathUnit, type MathUnit } from './math.ts';

/** Unit as shown → the same for mathjs. A year of 8,760 h is the planner's own (availability reference, "Units"). */
const mathjsByUnit: Readonly<Record<string, string>> = {
  ms: 'ms',
  s: 's',
  min: 'min',
  h: 'h',
  d: 'day',
  '1/s': 'Hz',
  '1/h': '1 / hour',
  B: 'B',
  KiB: 'KiB',
  MiB: 'MiB',
  GiB: 'GiB',
  TiB: 'TiB',
  MB: 'MB',
  GB: 'GB',
  TB: 'TB',
  'MB/s': 'MB/s',
  'Mbit/s': 'Mb/s',
  'Gbit/s': 'Gb/s',
  MHz: 'MHz',
  GHz: 'GHz',
  W: 'W',
  kWh: 'kW h',
  MWh: 'MW h',
  money: 'money',
  'money/kWh': 'money / (kW h)',
};

const hour = 3600;
const dimensionless: MathUnit = { factor: 1, dimensions: mathUnit('s').dimensions.map(() => 0) };
const time = mathUnit('s').dimensions;
const money = mathUnit('money').dimensions;

const scaled = (factor: number, dimensions: readonly number[]): MathUnit => ({ factor, dimensions });
const minus = (a: readonly number[], b: readonly number[]): number[] => a.map((x, i) => x - (b[i] ?? 0));

const unitByName: ReadonlyMap<string, MathUnit> = new Map([
  ['', dimensionless],
  ['share', dimensionless],
  ['erlang', dimensionless],
  ['U', dimensionless],
  ['nines', dimensionless],
  ...Object.entries(mathjsByUnit).map(([name, expression]): [string, MathUnit] => [name, mathUnit(expression)]),
  ['a', scaled(8760 * hour, time)],
  ['1/a', scaled(1 / (8760 * hour), minus(dimensionless.dimensions, time))],
  ['min/a', scaled(60 / (8760 * hour), dimensionless.dimensions)],
  ['money/a', scaled(1 / (8760 * hour), minus(money, time))],
  ['money/d', scaled(1 / (24 * hour), minus(money, time))],
]);

export const unitNames: readonly string[] = [...unitByName.keys()];

/** The unit's size and dimension, or undefined for a unit that is not in the table. */
export function unitNamed(name: string): MathUnit | undefined {
  return unitByName.get(name);
}
