/** What an edition costs in the comparison: the same lines, discounts and rises as the bill has for it. */
import { recurringTotal, type YearFactors } from '../base/recurring.ts';
import { roundMoney } from '../base/rounding.ts';
import { netAmounts, ruleFor } from '../catalog/line-rules.ts';
import {
  licencePriceId,
  needsVcenterLicence,
  vsanPriceId,
  type FoundPrice,
  type PriceLookup,
} from '../catalog/price-lookup.ts';
import type { LicenceEdition } from '../model/catalogue.ts';
import type { Project, Site } from '../model/project.ts';
import type { EditionOption } from './plan.ts';

export interface CostQuestion {
  readonly project: Project;
  readonly site: Site;
  readonly prices: PriceLookup;
}

/** Shares of list prices that the comparison reads. */
export interface LicenceShares {
  /** Yearly support and subscription, as a share of the list price of a perpetual licence. */
  readonly snsShare: number;
  /** Fee for a renewal after the anniversary, as a share of the first year's price; 0 = on time. */
  readonly lateRenewalShare: number;
}

export interface LicenceCounts {
  readonly licences: number;
  readonly vsanTib: number;
  readonly vcenter: string | null;
}

interface Part {
  readonly key: string;
  readonly section: 'virtualisation' | 'support';
  readonly price: FoundPrice;
  readonly quantity: number;
  /** Share of the list price; 1 for the thing itself. */
  readonly share: number;
  readonly term: 'once' | 'year';
}

/** What an edition costs before years pass [whole minor units]. */
export interface EditionSums {
  readonly oneOffMinor: number;
  /** Subscriptions: fixed for their term. */
  readonly fixedMinor: number;
  /** Support: rises with the years. */
  readonly risingMinor: number;
}

/**
 * One-off and yearly, net of the project's discounts [whole minor units].
 *
 * Null where the licence itself has no price. A vCenter or vSAN licence without one is left out, as on the bill.
 */
export function editionSums(
  edition: LicenceEdition,
  counts: LicenceCounts,
  shares: LicenceShares,
  question: CostQuestion,
): EditionSums | null {
  const parts = partsOf(edition, counts, shares, question);
  if (parts === null) return null;
  const sums = { oneOffMinor: 0, fixedMinor: 0, risingMinor: 0 };
  for (const part of parts) {
    const net = netOf(part, question);
    if (part.term === 'once') sums.oneOffMinor += net;
    else if (part.section === 'support') sums.risingMinor += net;
    else sums.fixedMinor += net;
  }
  return sums;
}

type Cost = Pick<EditionOption, 'oneOffMinor' | 'yearlyMinor' | 'overHorizonMinor'>;

const unknown: Cost = { oneOffMinor: null, yearlyMinor: null, overHorizonMinor: null };

/** One-off, in the first year and over the horizon [whole minor units]; null where the sums are. */
export function editionCost(sums: EditionSums | null, factors: YearFactors): Cost {
  if (sums === null) return unknown;
  const { oneOffMinor, fixedMinor, risingMinor } = sums;
  return {
    oneOffMinor,
    yearlyMinor: fixedMinor + risingMinor,
    overHorizonMinor: oneOffMinor + recurringTotal(fixedMinor, risingMinor, factors),
  };
}

function partsOf(
  edition: LicenceEdition,
  { licences, vsanTib, vcenter }: LicenceCounts,
  { snsShare, lateRenewalShare }: LicenceShares,
  { site, prices }: CostQuestion,
): readonly Part[] | null {
  const { platform } = site;
  const price = prices(licencePriceId(edition.id, platform.termYears, prices));
  if (price.minor === null) return null;
  const whole = { section: 'virtualisation', share: 1 } as const;
  const licence = { ...whole, key: 'vsphere', price, quantity: licences } as const;
  if (edition.model === 'subscription') {
    return [
      { ...licence, term: 'year' },
      { ...whole, key: 'vsan-capacity', price: prices(vsanPriceId), quantity: vsanTib, term: 'year' },
      { ...licence, key: 'late-renewal', share: lateRenewalShare, term: 'once' },
    ];
  }
  const support = { section: 'support', share: snsShare, term: 'year' } as const;
  const bought = platform.ownership === 'new';
  const instance = needsVcenterLicence(vcenter) ? prices(`vcenter:${vcenter}`) : null;
  return [
    ...(bought ? [{ ...licence, term: 'once' as const }] : []),
    { ...support, key: 'vsphere-support', price, quantity: licences },
    ...(instance === null
      ? []
      : [
          ...(bought ? [{ ...whole, key: 'vcenter', price: instance, quantity: 1, term: 'once' as const }] : []),
          { ...support, key: 'vcenter-support', price: instance, quantity: 1 },
        ]),
  ];
}

function netOf({ key, section, price, quantity, share }: Part, { project, site }: CostQuestion): number {
  if (price.minor === null || share === 0) return 0;
  const { vendor, category } = price;
  const rule = ruleFor(project.bill.discounts, { id: `${key}@${site.name}`, vendor, section, category });
  const list = share === 1 ? price.minor : roundMoney(price.minor * share);
  return netAmounts(list, rule?.share ?? 0, quantity, project.quote.rounding).totalMinor;
}
