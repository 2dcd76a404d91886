/**
 * Bill lines that follow from a site's plan, part by part: a part whose figures have not moved has its lines already.
 */
import { assert, required } from '../base/assert.ts';
import { memoFor, type Memo } from '../base/memo.ts';
import { roundMoney } from '../base/rounding.ts';
import { needsVcenterLicence, type PriceLookup } from '../catalog/price-lookup.ts';
import type { Read } from '../engine/definition.ts';
import type { BillLine } from '../model/bill.ts';
import type { BilledSite, BillContext } from './context.ts';
import { billLine, type LineDraft, type LineTerms } from './line.ts';
import {
  computeDrafts,
  energyDrafts,
  hostsOf,
  licenceDrafts,
  networkDrafts,
  rackDrafts,
  serviceDrafts,
  softwareDrafts,
  storageDrafts,
  supportDraft,
} from './site-drafts.ts';

/**
 * A part of a site's lines, with everything it reads that changes from plan to plan: as long as those figures stay, so
 * do the lines.
 */
interface Part {
  /** Quantities of the site. */
  readonly reads: readonly string[];
  /** Adds further figures to the key: of the host chapter, the placement, the licences and the project. */
  readonly more: (key: number[], billed: BilledSite, context: BillContext, read: Read) => void;
  readonly drafts: (billed: BilledSite, context: BillContext, read: Read) => readonly LineDraft[];
}

const nothingMore = (): void => {};

const hardwareParts: readonly Part[] = [
  { reads: ['bill.networkAdapters', 'bill.fcAdapters'], more: hostFigures, drafts: computeDrafts },
  { reads: ['storage.drives', 'storage.arrays'], more: nothingMore, drafts: storageDrafts },
  {
    reads: ['network.lanSwitches', 'network.lanCables', 'network.fcSwitches', 'network.fcOptics'],
    more: nothingMore,
    drafts: networkDrafts,
  },
];

const furtherParts: readonly Part[] = [
  { reads: ['bill.racks', 'bill.pdus'], more: nothingMore, drafts: rackDrafts },
  {
    reads: ['licences.vsphere', 'licences.vsanAddOn', 'licences.lateFeeShare', 'licences.vcenter'],
    more: licenceFigures,
    drafts: licenceDrafts,
  },
  { reads: ['demand.usersAtHorizon', 'machines.count'], more: nothingMore, drafts: softwareDrafts },
  { reads: ['bill.installDays'], more: nothingMore, drafts: serviceDrafts },
];

const energyPart: Part = {
  reads: ['bill.energyPerYear'],
  more: (key, _billed, _context, read) => void key.push(read('bill.electricityPrice')),
  drafts: energyDrafts,
};

/** Quantities of the site that its lines count. */
export const lineReads: readonly string[] = [...hardwareParts, ...furtherParts, energyPart].flatMap(
  ({ reads }) => reads,
);

/**
 * Adds the lines of one site, in the order of the bill's sections; support and energy come last, since they read the rest.
 *
 * `index` is the place of the site in the project.
 */
export function siteLines(
  into: BillLine[],
  billed: BilledSite,
  index: number,
  context: BillContext,
  read: Read,
  terms: LineTerms,
): void {
  const add = (part: Part): void => {
    for (const line of partLines(part, billed, index, context, read, terms)) into.push(line);
  };
  const start = into.length;
  hardwareParts.forEach(add);
  const support = supportLines(billed, index, context, into.slice(start), terms);
  furtherParts.forEach(add);
  into.push(...support);
  add(energyPart);
}

const known = new Map<Part, Memo<PriceLookup, readonly BillLine[]>>();

/** The look-up belongs to one prepared project, so that everything but the figures of the part is the same for its life. */
function partLines(
  part: Part,
  billed: BilledSite,
  index: number,
  context: BillContext,
  read: Read,
  terms: LineTerms,
): readonly BillLine[] {
  const key = [index];
  for (const name of part.reads) key.push(billed.get(name));
  part.more(key, billed, context, read);
  let memo = known.get(part);
  if (memo === undefined) {
    memo = memoFor();
    known.set(part, memo);
  }
  return memo(context.prices, key, () => linesFrom(part.drafts(declared(part, billed), context, read), billed, terms));
}

const linesFrom = (drafts: readonly LineDraft[], { site }: BilledSite, terms: LineTerms): readonly BillLine[] =>
  drafts.filter(({ quantity }) => quantity !== 0).map((draft) => billLine(draft, site.name, terms));

/** A part that reads more than it declares would show lines of another plan: it fails instead. */
const declared = ({ reads }: Part, { site, hostKinds, placement, licences, get }: BilledSite): BilledSite => ({
  site,
  hostKinds,
  placement,
  licences,
  get: (name) => {
    assert(reads.includes(name), `lines that read ${name} without declaring it`);
    return get(name);
  },
});

/** Hosts planned, CPUs and memory of one, group by group. */
function hostFigures(key: number[], { hostKinds, placement }: BilledSite): void {
  hostKinds.forEach(({ get }, index) => void key.push(hostsOf(placement, index), get('host.cpus'), get('host.memory')));
}

/** Which edition and which vCenter, as numbers, and the share of support. */
function licenceFigures(
  key: number[],
  { licences: { chosen, vcenter } }: BilledSite,
  { catalogue: { editions, vcenters } }: BillContext,
  read: Read,
): void {
  key.push(placeIn(editions, chosen), placeIn(vcenters, needsVcenterLicence(vcenter) ? vcenter : null));
  key.push(read('bill.snsShare'));
}

/** Place of an id among the keys; the number of keys when it is none of them. */
function placeIn(entries: object, id: string | null): number {
  let place = 0;
  for (const each in entries) {
    if (each === id) return place;
    place += 1;
  }
  return place;
}

const supportOf = memoFor<PriceLookup, readonly BillLine[]>();

/** Yearly hardware support: the contract's share of the list price of the new hardware. */
function supportLines(
  billed: BilledSite,
  index: number,
  { catalogue, prices }: BillContext,
  hardware: readonly BillLine[],
  terms: LineTerms,
): readonly BillLine[] {
  let listMinor = 0;
  let isIllustrative = false;
  for (const { quantity, unitListMinor, price } of hardware) {
    listMinor += roundMoney(quantity * (unitListMinor ?? 0));
    isIllustrative ||= price.illustrative;
  }
  if (listMinor === 0) return [];
  return supportOf(prices, [index, listMinor, isIllustrative ? 1 : 0], () => {
    const { repairContract } = billed.site.hosts;
    const contract = required(catalogue.repairContracts[repairContract], repairContract);
    return linesFrom([supportDraft(contract, listMinor, isIllustrative)], billed, terms);
  });
}
