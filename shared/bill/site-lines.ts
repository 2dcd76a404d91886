/**
 * Bill lines that follow from a site's plan, part by part: a part whose figures have not moved has its lines already.
 */
import { assert, required } from '../base/assert.ts';
import { kept, madeFor, type Kept } from '../base/memo.ts';
import { roundMoney } from '../base/rounding.ts';
import { needsVcenterLicence, type PriceLookup } from '../catalog/price-lookup.ts';
import type { Read } from '../engine/definition.ts';
import type { BillLine } from '../model/bill.ts';
import type { BilledSite, BillContext } from './context.ts';
import { billLine, recounted, type LineDraft, type LineTerms } from './line.ts';
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
  /** Quantity of the part's only line, where that is one more and often moves: nothing else of the line reads it. */
  readonly counts?: string;
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
  { reads: [], counts: 'bill.installDays', more: nothingMore, drafts: serviceDrafts },
];

const energyPart: Part = {
  reads: [],
  counts: 'bill.energyPerYear',
  more: (key, _billed, _context, read) => void key.push(read('bill.electricityPrice')),
  drafts: energyDrafts,
};

const parts: readonly Part[] = [...hardwareParts, ...furtherParts, energyPart];

const readsOf = ({ reads, counts }: Part): readonly string[] => (counts === undefined ? reads : [...reads, counts]);

/** Quantities of the site that its lines count. */
export const lineReads: readonly string[] = parts.flatMap(readsOf);

/** Lines of a site as they were for figures asked before: of each part, and of hardware support. */
interface SiteMemory {
  readonly parts: readonly Kept<readonly BillLine[]>[];
  readonly support: Kept<readonly BillLine[]>;
}

/** By site. A look-up belongs to one prepared project, so that all but the figures is the same for its life. */
const memoriesOf = madeFor<PriceLookup, SiteMemory[]>(() => []);

/** What the lines of a site are made from. */
interface Making {
  readonly billed: BilledSite;
  readonly context: BillContext;
  readonly read: Read;
  readonly terms: LineTerms;
}

/**
 * Adds the lines of one site, in the order of the bill's sections; support and energy come last, since they read the rest.
 *
 * `index` is the place of the site in the project.
 */
export function siteLines(into: BillLine[], index: number, making: Making): void {
  const memory = (memoriesOf(making.context.prices)[index] ??= { parts: parts.map(() => kept()), support: kept() });
  const addParts = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      for (const line of partLines(parts[i] as Part, making, memory.parts[i] as Kept<readonly BillLine[]>))
        into.push(line);
    }
  };
  const start = into.length;
  addParts(0, hardwareParts.length);
  const support = supportLines(into, start, making, memory.support);
  addParts(hardwareParts.length, parts.length - 1);
  into.push(...support);
  addParts(parts.length - 1, parts.length);
}

function partLines(part: Part, making: Making, known: Kept<readonly BillLine[]>): readonly BillLine[] {
  const { billed, context, read, terms } = making;
  const key: number[] = [];
  for (const name of part.reads) key.push(billed.get(name));
  part.more(key, billed, context, read);
  if (part.counts === undefined) return known(key, () => linesFrom(draftsOf(part, making).filter(isThere), making));
  const quantity = billed.get(part.counts);
  if (quantity === 0) return [];
  return known(key, () => linesFrom(draftsOf(part, making), making)).map((line) => recounted(line, quantity, terms));
}

const isThere = ({ quantity }: LineDraft): boolean => quantity !== 0;

const draftsOf = (part: Part, { billed, context, read }: Making): readonly LineDraft[] =>
  part.drafts(declared(readsOf(part), billed), context, read);

const linesFrom = (drafts: readonly LineDraft[], { billed: { site }, terms }: Making): readonly BillLine[] =>
  drafts.map((draft) => billLine(draft, site.name, terms));

/** A part that reads more than it declares would show lines of another plan: it fails instead. */
const declared = (reads: readonly string[], { site, hostKinds, placement, licences, get }: BilledSite): BilledSite => ({
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

/** Yearly hardware support: the contract's share of the list price of the new hardware, which is all lines from `start`. */
function supportLines(
  lines: readonly BillLine[],
  start: number,
  making: Making,
  known: Kept<readonly BillLine[]>,
): readonly BillLine[] {
  let listMinor = 0;
  let isIllustrative = false;
  for (let i = start; i < lines.length; i++) {
    const { quantity, unitListMinor, price } = lines[i] as BillLine;
    listMinor += roundMoney(quantity * (unitListMinor ?? 0));
    isIllustrative ||= price.illustrative;
  }
  if (listMinor === 0) return [];
  return known([listMinor, isIllustrative ? 1 : 0], () => {
    const { repairContract } = making.billed.site.hosts;
    const contract = required(making.context.catalogue.repairContracts[repairContract], repairContract);
    return linesFrom([supportDraft(contract, listMinor, isIllustrative)], making);
  });
}
