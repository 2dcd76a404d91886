/**
 * The difference of two bills, line by line, in whole minor units: what is added, gone, more or less, dearer or
 * cheaper. The parts add up to the whole to the last minor unit, and the other way round they are the same with the
 * other sign.
 */
import type { Bill, BillLine } from '../model/bill.ts';
import type { Plan } from '../planner/plan.ts';

/** One line on one of the two bills. */
export interface LineSide {
  readonly description: string;
  readonly quantity: number;
  readonly unit: string;
  readonly unitNetMinor: number | null;
  readonly totalMinor: number | null;
  /** This line's part of the cost over the horizon. */
  readonly overHorizonMinor: number;
}

export interface LineDifference {
  readonly id: string;
  readonly site: string | null;
  readonly section: BillLine['section'];
  readonly term: BillLine['term'];
  readonly kind: 'added' | 'removed' | 'changed';
  readonly from: LineSide | null;
  readonly to: LineSide | null;
  /** Difference of the total: once, or a year. */
  readonly totalMinor: number;
  /** The part of it that the quantity makes; the rest is the price. Null where a side has no price or is missing. */
  readonly byQuantityMinor: number | null;
  readonly byPriceMinor: number | null;
  readonly overHorizonMinor: number;
}

export interface BillDifference {
  readonly currency: string;
  /** Lines that differ; equal ones are left out. */
  readonly lines: readonly LineDifference[];
  readonly oneOffMinor: number;
  readonly yearlyMinor: number;
  readonly overHorizonMinor: number;
}

/** Null where the bills are in different currencies: then no difference is money. */
export function compareBills(from: Plan, to: Plan): BillDifference | null {
  if (from.bill.currency !== to.bill.currency) return null;
  const [before, after] = [sidesOf(from), sidesOf(to)];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return {
    currency: from.bill.currency,
    lines: ids.flatMap((id) => difference(id, before.get(id), after.get(id)) ?? []),
    oneOffMinor: to.bill.oneOffMinor - from.bill.oneOffMinor,
    yearlyMinor: to.bill.yearlyMinor - from.bill.yearlyMinor,
    overHorizonMinor: to.bill.overHorizonMinor - from.bill.overHorizonMinor,
  };
}

interface Side {
  readonly line: BillLine;
  readonly overHorizonMinor: number;
}

/** Lines by id and term: a line that turns from once to yearly is one gone and one added. */
function sidesOf({ bill, quantities }: Plan): ReadonlyMap<string, Side> {
  const shares = horizonShares(bill, {
    escalation: quantities.get('bill.escalationPerYear'),
    discount: quantities.get('bill.discountRatePerYear'),
  });
  return new Map(bill.lines.map((line, i) => [`${line.term} ${line.id}`, { line, overHorizonMinor: shares[i] ?? 0 }]));
}

/**
 * Each line's part of the cost over the horizon. The bill rounds once a year, so exact parts are not whole: they are
 * rounded down and the missing units go to the largest remainders, so that the parts add up to the bill's total.
 */
export function horizonShares(
  { lines, years, overHorizonMinor }: Bill,
  { escalation, discount }: { readonly escalation: number; readonly discount: number },
): readonly number[] {
  const exact = lines.map(({ totalMinor, term, escalates }) => {
    const once = totalMinor ?? 0;
    if (term === 'once') return years.length === 0 ? 0 : once;
    let sum = 0;
    for (let year = 0; year < years.length; year++) {
      sum += (once * (escalates ? (1 + escalation) ** year : 1)) / (1 + discount) ** year;
    }
    return sum;
  });
  const parts = exact.map(Math.floor);
  let left = overHorizonMinor - parts.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  // Rounding once a year moves the total by less than a unit a year: a few turns at most, in either direction.
  while (left !== 0 && order.length > 0) {
    const step = Math.sign(left);
    for (const { index } of step > 0 ? order : [...order].reverse()) {
      if (left === 0) break;
      parts[index] = (parts[index] ?? 0) + step;
      left -= step;
    }
  }
  return parts;
}

function difference(key: string, from: Side | undefined, to: Side | undefined): LineDifference | null {
  const line = to?.line ?? from?.line;
  if (line === undefined) return null;
  const fromMinor = from?.line.totalMinor ?? 0;
  const toMinor = to?.line.totalMinor ?? 0;
  const overHorizonMinor = (to?.overHorizonMinor ?? 0) - (from?.overHorizonMinor ?? 0);
  const isSame =
    from !== undefined &&
    to !== undefined &&
    from.line.quantity === to.line.quantity &&
    from.line.unitNetMinor === to.line.unitNetMinor &&
    from.line.totalMinor === to.line.totalMinor &&
    from.line.description === to.line.description &&
    overHorizonMinor === 0;
  if (isSame) return null;
  const totalMinor = toMinor - fromMinor;
  return {
    id: key.slice(key.indexOf(' ') + 1),
    site: line.site,
    section: line.section,
    term: line.term,
    kind: from === undefined ? 'added' : to === undefined ? 'removed' : 'changed',
    from: from === undefined ? null : shown(from),
    to: to === undefined ? null : shown(to),
    totalMinor,
    ...effects(from?.line, to?.line, totalMinor),
    overHorizonMinor,
  };
}

/** Price effect at the mean of both quantities, quantity effect the rest: the same both ways round. */
function effects(
  from: BillLine | undefined,
  to: BillLine | undefined,
  totalMinor: number,
): Pick<LineDifference, 'byQuantityMinor' | 'byPriceMinor'> {
  const [before, after] = [from?.unitNetMinor ?? null, to?.unitNetMinor ?? null];
  if (from === undefined || to === undefined || before === null || after === null)
    return { byQuantityMinor: null, byPriceMinor: null };
  const byPrice = roundedAway(((after - before) * (from.quantity + to.quantity)) / 2);
  return { byQuantityMinor: totalMinor - byPrice, byPriceMinor: byPrice };
}

/** Rounds halves away from zero, so that x and −x round alike; never −0. */
const roundedAway = (value: number): number => (value < 0 ? 0 - Math.round(-value) : Math.round(value));

function shown({ line, overHorizonMinor }: Side): LineSide {
  const { description, quantity, unit, unitNetMinor, totalMinor } = line;
  return { description, quantity, unit, unitNetMinor, totalMinor, overHorizonMinor };
}
