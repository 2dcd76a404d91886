/** What an edition costs in the comparison: the same lines, discounts and rises as the bill has for it. */
import { recurringCosts, type CostTerms } from '../base/recurring.ts';
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

/** What the comparison reads beside prices. */
export interface LicenceCostTerms extends CostTerms {
  /** Yearly support and subscription, as a share of the list price of a perpetual licence. */
  readonly snsShare: number;
  /** Fee for a renewal after the anniversary, as a share of the first year's price; 0 = on time. */
  readonly lateRenewalShare: number;
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

type Cost = Pick<EditionOption, 'oneOffMinor' | 'yearlyMinor' | 'overHorizonMinor'>;

const unknown: Cost = { oneOffMinor: null, yearlyMinor: null, overHorizonMinor: null };

/**
 * One-off, yearly and over the horizon, net of the project's discounts [whole minor units].
 *
 * Null where the licence itself has no price. A vCenter or vSAN licence without one is left out, as on the bill.
 */
export function editionCost(
  edition: LicenceEdition,
  counts: { readonly licences: number; readonly vsanTib: number; readonly vcenter: string | null },
  terms: LicenceCostTerms,
  question: CostQuestion,
): Cost {
  const parts = partsOf(edition, counts, terms, question);
  if (parts === null) return unknown;
  const sum = (term: Part['term'], section?: Part['section']): number =>
    parts.reduce(
      (total, part) =>
        part.term === term && (section ?? part.section) === part.section ? total + netOf(part, question) : total,
      0,
    );
  const oneOffMinor = sum('once');
  // Support rises with the years, subscriptions are fixed for their term.
  const years = recurringCosts(sum('year', 'virtualisation'), sum('year', 'support'), terms);
  return {
    oneOffMinor,
    yearlyMinor: sum('year'),
    overHorizonMinor: years.reduce((total, year) => total + year, oneOffMinor),
  };
}

function partsOf(
  edition: LicenceEdition,
  {
    licences,
    vsanTib,
    vcenter,
  }: { readonly licences: number; readonly vsanTib: number; readonly vcenter: string | null },
  { snsShare, lateRenewalShare }: LicenceCostTerms,
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
