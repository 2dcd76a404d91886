/**
 * The units a quantity may have, their size in base units and their dimension.
 *
 * One table for formulas, catalogue and documents. GB (10^9 bytes) and GiB (2^30 bytes) are different units of the
 * same dimension, so a formula may add them and still be right. Counts of things (hosts, cores, users) and shares
 * have no dimension. A test holds the table against mathjs's own units; making those at start-up would cost more than
 * planning does.
 */

export interface Unit {
  /** Size of the unit in bits, seconds, watts and money. */
  readonly factor: number;
  readonly dimension: Dimension;
}

/** Exponents of data, time, power and money. */
export type Dimension = readonly [data: number, time: number, power: number, money: number];

const none: Dimension = [0, 0, 0, 0];
const data: Dimension = [1, 0, 0, 0];
const time: Dimension = [0, 1, 0, 0];
const perTime: Dimension = [0, -1, 0, 0];
const dataRate: Dimension = [1, -1, 0, 0];
const power: Dimension = [0, 0, 1, 0];
const energy: Dimension = [0, 1, 1, 0];
const money: Dimension = [0, 0, 0, 1];
const moneyPerTime: Dimension = [0, -1, 0, 1];
const moneyPerEnergy: Dimension = [0, -1, -1, 1];

const byte = 8;
const minute = 60;
const hour = 3600;
const day = 24 * hour;
/** A planning year of 8,760 h (availability reference, "Units"). */
const year = 8760 * hour;
const kilowattHour = 1000 * hour;

const units: Readonly<Record<string, readonly [factor: number, dimension: Dimension]>> = {
  '': [1, none],
  share: [1, none],
  erlang: [1, none],
  U: [1, none],
  nines: [1, none],
  ms: [0.001, time],
  s: [1, time],
  min: [minute, time],
  h: [hour, time],
  d: [day, time],
  a: [year, time],
  '1/s': [1, perTime],
  '1/h': [1 / hour, perTime],
  '1/a': [1 / year, perTime],
  'min/a': [minute / year, none],
  B: [byte, data],
  KiB: [byte * 2 ** 10, data],
  MiB: [byte * 2 ** 20, data],
  GiB: [byte * 2 ** 30, data],
  TiB: [byte * 2 ** 40, data],
  MB: [byte * 1e6, data],
  GB: [byte * 1e9, data],
  TB: [byte * 1e12, data],
  'MB/s': [byte * 1e6, dataRate],
  'Mbit/s': [1e6, dataRate],
  'Gbit/s': [1e9, dataRate],
  MHz: [1e6, perTime],
  GHz: [1e9, perTime],
  W: [1, power],
  kWh: [kilowattHour, energy],
  MWh: [1000 * kilowattHour, energy],
  money: [1, money],
  'money/a': [1 / year, moneyPerTime],
  'money/d': [1 / day, moneyPerTime],
  'money/kWh': [1 / kilowattHour, moneyPerEnergy],
};

const unitByName: ReadonlyMap<string, Unit> = new Map(
  Object.entries(units).map(([name, [factor, dimension]]) => [name, { factor, dimension }]),
);

export const unitNames: readonly string[] = [...unitByName.keys()];

/** The unit's size and dimension, or undefined for a unit that is not in the table. */
export function unitNamed(name: string): Unit | undefined {
  return unitByName.get(name);
}
