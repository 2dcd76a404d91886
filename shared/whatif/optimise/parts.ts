/**
 * What lets a space be priced exactly without planning every design: drives and the RAID below them touch only their
 * own bill line, the support that is a share of the hardware's list price, and the rules of storage.
 *
 * So a design is two parts: everything else (the host part), planned once with the first drives of the list, and its
 * drives (the storage part), planned once for all host parts whose storage is asked for the same. Together they give
 * the same bill to the minor unit; every storage part is checked against a whole plan before it is trusted.
 */
import { recurringTotal, type YearFactors } from '../../base/recurring.ts';
import { roundMoney } from '../../base/rounding.ts';
import { minorDigits } from '../../catalog/price-lookup.ts';
import type { BillLine } from '../../model/bill.ts';
import { siteBook } from '../../planner/method-book.ts';
import type { Plan } from '../../planner/plan.ts';
import type { Figure } from '../figures.ts';
import { factorsOf } from '../price-level.ts';
import type { Axis } from '../read-changes.ts';

/** Choices that belong to the storage part. */
const storageAxes: readonly string[] = ['storage.raid', 'storage.drive', 'storage.drivesPerGroup', 'storage.policy'];

export const isStorageAxis = ({ name }: Axis): boolean => storageAxes.includes(name);

/** Where a figure comes from: both parts together, one of them, or nobody knows. */
type Side = 'money' | 'host' | 'storage' | 'unknown';

const hostFigures =
  /^(?:project\.(?:hosts|users|serviceNodes|downtimePerYear|droppedCalls)|(?:hosts|licences|network|machines|demand|availability)\..*)$/;

export function sideOf({ name }: Figure): Side {
  if (name === 'bill.oneOff' || name === 'bill.yearly' || name === 'bill.overHorizon') return 'money';
  if (hostFigures.test(name)) return 'host';
  return name.startsWith('storage.') ? 'storage' : 'unknown';
}

/** Whether the split holds for the project: one site, and no own line that reads what drives change. */
export function canBeSplit(plan: Plan, figures: readonly Figure[]): boolean {
  const reads = ({ quantity }: Plan['project']['bill']['customLines'][number]): boolean =>
    typeof quantity === 'string' && /\b(?:storage|bill)\./.test(quantity);
  return (
    plan.sites.length === 1 &&
    !plan.project.bill.customLines.some(reads) &&
    figures.every((figure) => sideOf(figure) !== 'unknown')
  );
}

export interface HostPart {
  /** Sums of all lines but drives and hardware support. */
  readonly onceMinor: number;
  readonly fixedMinor: number;
  readonly escalatingMinor: number;
  /** List price of the new hardware without drives, and the share of it that support costs. */
  readonly listMinor: number;
  readonly supportShare: number;
  readonly supportDiscount: number;
  readonly factors: YearFactors;
  readonly major: number;
  /** Blocking findings that drives have no part in. */
  readonly blocking: readonly string[];
  readonly figures: readonly number[];
  /** Host parts with the same signature ask the same of their storage. */
  readonly signature: string;
}

export interface StoragePart {
  readonly onceMinor: number;
  readonly listMinor: number;
  readonly blocking: readonly string[];
  readonly figures: readonly number[];
}

const isDrive = ({ id }: BillLine): boolean => id === 'drive' || id.startsWith('drive@');
const isSupport = ({ id }: BillLine): boolean => id.startsWith('hardware-support');
const hardware = new Set<BillLine['section']>(['compute', 'storage', 'network']);
const listOf = ({ quantity, unitListMinor }: BillLine): number => roundMoney(quantity * (unitListMinor ?? 0));

/** Findings of the storage stage are the drives' business, all others the rest's. */
const blockingOf = (plan: Plan, ofStorage: boolean): readonly string[] => [
  ...new Set(
    plan.findings
      .filter(({ severity, stage }) => severity === 'blocking' && (stage === 'storage') === ofStorage)
      .map(({ code }) => code),
  ),
];

export function hostPart(plan: Plan, figures: readonly Figure[], supportShare: number): HostPart {
  const { bill, project } = plan;
  let supportDiscount = 0;
  let [onceMinor, fixedMinor, escalatingMinor, listMinor] = [0, 0, 0, 0];
  for (const line of bill.lines) {
    if (isSupport(line)) supportDiscount = line.discountShare;
    if (isDrive(line) || isSupport(line)) continue;
    if (hardware.has(line.section) && line.price.id !== 'custom') listMinor += listOf(line);
    const total = line.totalMinor ?? 0;
    if (line.term === 'once') onceMinor += total;
    else if (line.escalates) escalatingMinor += total;
    else fixedMinor += total;
  }
  return {
    onceMinor,
    fixedMinor,
    escalatingMinor,
    listMinor,
    supportShare,
    supportDiscount,
    factors: factorsOf(plan),
    major: 10 ** minorDigits(project.currency),
    blocking: blockingOf(plan, false),
    figures: figures.map((figure) => (sideOf(figure) === 'host' ? figure.read(plan) : 0)),
    signature: signatureOf(plan),
  };
}

export function storagePart(plan: Plan, figures: readonly Figure[]): StoragePart {
  const drives = plan.bill.lines.filter(isDrive);
  return {
    onceMinor: drives.reduce((sum, { totalMinor }) => sum + (totalMinor ?? 0), 0),
    listMinor: drives.reduce((sum, line) => sum + listOf(line), 0),
    blocking: blockingOf(plan, true),
    figures: figures.map((figure) => (sideOf(figure) === 'storage' ? figure.read(plan) : 0)),
  };
}

/** Inputs of the storage chapter that the drives and their RAID give themselves. */
const givenByDrives = new Set([
  'storage.driveCapacity',
  'storage.driveIops',
  'storage.writePenalty',
  'storage.vsanRawFactor',
]);

let read: readonly string[] | undefined;

/** All that the storage stage, its rules and its bill lines read, apart from the drives themselves. */
function signatureOf({ sites, project }: Plan): string {
  read ??= [...siteBook().quantities.values()]
    .filter(({ name, kind }) =>
      kind === 'input' ? name.startsWith('storage.') && !givenByDrives.has(name) : name.startsWith('machines.'),
    )
    .map(({ name }) => name);
  const names = read;
  return sites
    .map(({ quantities, site, placement }) => {
      const { storage, platform } = site;
      const {
        raid: _raid,
        drive: _drive,
        drivesPerGroup: _count,
        policy: _policy,
        ...others
      } = storage as unknown as Record<string, unknown>;
      const hosts = storage.kind === 'vsan' ? placement.hosts.length : 0;
      return JSON.stringify([names.map(quantities.get), others, platform.release, platform.update, hosts]);
    })
    .concat(JSON.stringify(project.bill))
    .join('|');
}

export interface Composed {
  readonly oneOffMinor: number;
  readonly yearlyMinor: number;
  readonly overHorizonMinor: number;
}

/** The bill of both parts together, in whole minor units. */
export function compose(host: HostPart, storage: StoragePart): Composed {
  const once = host.onceMinor + storage.onceMinor;
  const unit = roundMoney((host.listMinor + storage.listMinor) * host.supportShare);
  const support = roundMoney(unit * (1 - host.supportDiscount));
  const escalating = host.escalatingMinor + support;
  return {
    oneOffMinor: once,
    yearlyMinor: host.fixedMinor + escalating,
    overHorizonMinor: once + recurringTotal(host.fixedMinor, escalating, host.factors),
  };
}

/** A figure of the two parts. */
export function composedFigure(
  { name }: Figure,
  position: number,
  side: Side,
  host: HostPart,
  storage: StoragePart,
  money: Composed,
): number {
  if (side === 'host') return host.figures[position] ?? NaN;
  if (side === 'storage') return storage.figures[position] ?? NaN;
  const { oneOffMinor, yearlyMinor, overHorizonMinor } = money;
  return (name === 'bill.oneOff' ? oneOffMinor : name === 'bill.yearly' ? yearlyMinor : overHorizonMinor) / host.major;
}
