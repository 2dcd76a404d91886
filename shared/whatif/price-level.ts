/**
 * The bill with other price levels: one factor a section, so that prices that come from one source move together.
 *
 * Prices the user has given are facts and do not move. Support follows what it is a share of: hardware support the
 * hardware's list prices, licence support the licences. The rounding is the bill's own.
 */
import { recurringTotal, yearFactors, type YearFactors } from '../base/recurring.ts';
import { roundMoney } from '../base/rounding.ts';
import { priceLookup } from '../catalog/price-lookup.ts';
import type { BillLine } from '../model/bill.ts';
import type { BillSection } from '../model/project.ts';
import type { Change } from '../model/scenario.ts';
import type { FigureSource } from '../planner/figure-run.ts';
import type { Plan } from '../planner/plan.ts';
import type { PreparedProject } from '../planner/prepare.ts';

export type PriceLevels = Readonly<Partial<Record<BillSection, number>>>;

export interface LevelTotals {
  readonly oneOffMinor: number;
  readonly yearlyMinor: number;
  readonly overHorizonMinor: number;
}

/** Sections whose prices come from the price book. */
export const levelSections: readonly BillSection[] = [
  'compute',
  'storage',
  'network',
  'rack-power',
  'virtualisation',
  'mitel',
  'software',
  'services',
];

/** Name of the level of a section among the inputs: 'prices.compute'. */
export const levelName = (section: BillSection): string => `prices.${section}`;

const isLicenceSupport = ({ section, id }: BillLine): boolean =>
  section === 'support' && (id.startsWith('vsphere-support') || id.startsWith('vcenter-support'));

const isGiven = ({ price }: BillLine): boolean => price.id === 'custom' || price.id === 'own';

/**
 * A price level as changes that a scenario can hold: own prices for everything the section takes from a price book. The
 * totals are those of the level to within the rounding of each price.
 */
export function levelAsChanges(
  { project, catalogue }: Pick<PreparedProject, 'project' | 'catalogue'>,
  { bill }: Pick<Plan, 'bill'>,
  section: BillSection,
  level: number,
): readonly Change[] {
  const find = priceLookup(catalogue.prices, project.bill, project.currency, project.date);
  // Licences that are there already are not bought, but their support is a share of their list price.
  const isOf = (line: BillLine): boolean =>
    line.section === section || (section === 'virtualisation' && isLicenceSupport(line));
  const ids = bill.lines.filter((line) => isOf(line) && !isGiven(line)).map(({ price }) => price.id);
  return [...new Set(ids)].flatMap((id): Change[] => {
    const { minor } = find(id);
    return minor === null ? [] : [{ name: `price.${id}`, value: roundMoney(minor * level) }];
  });
}

/** What the bill of the plan adds up to at other price levels. */
export function totalsAt(plan: Pick<FigureSource, 'bill' | 'quantities'>, levels: PriceLevels): LevelTotals {
  const { bill } = plan;
  const hardware = hardwareLevel(bill.lines, levels);
  let once = 0;
  let fixed = 0;
  let escalating = 0;
  for (const line of bill.lines) {
    if (line.unitNetMinor === null) continue;
    const level = levelOf(line, levels, hardware);
    const total =
      level === 1 ? (line.totalMinor ?? 0) : roundMoney(line.quantity * roundMoney(line.unitNetMinor * level));
    if (line.term === 'once') once += total;
    else if (line.escalates) escalating += total;
    else fixed += total;
  }
  return {
    oneOffMinor: once,
    yearlyMinor: fixed + escalating,
    overHorizonMinor: once + recurringTotal(fixed, escalating, factorsOf(plan)),
  };
}

/** Rises and discounting of the plan's years. */
export const factorsOf = ({ quantities }: Pick<FigureSource, 'quantities'>): YearFactors =>
  yearFactors({
    horizonYears: quantities.get('bill.horizonYears'),
    escalationPerYear: quantities.get('bill.escalationPerYear'),
    discountRatePerYear: quantities.get('bill.discountRatePerYear'),
  });

function levelOf(line: BillLine, levels: PriceLevels, hardware: number): number {
  if (line.section === 'support') {
    if (line.id.startsWith('hardware-support')) return hardware;
    if (isLicenceSupport(line)) return isGiven(line) ? 1 : (levels.virtualisation ?? 1);
    return 1;
  }
  return isGiven(line) ? 1 : (levels[line.section] ?? 1);
}

/** The mean of the hardware's levels, weighted by list price: support is a share of the list. */
function hardwareLevel(lines: readonly BillLine[], levels: PriceLevels): number {
  let list = 0;
  let levelled = 0;
  for (const line of lines) {
    const { id, section, quantity, unitListMinor } = line;
    // The contract covers the hardware that the plan asks for, not what the user adds in lines of their own.
    if (id.startsWith('line.')) continue;
    if (section !== 'compute' && section !== 'storage' && section !== 'network') continue;
    const value = quantity * (unitListMinor ?? 0);
    list += value;
    levelled += value * (isGiven(line) ? 1 : (levels[section] ?? 1));
  }
  return list === 0 ? 1 : levelled / list;
}
