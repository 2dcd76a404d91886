/** What the bill reads: quantities by name, the choices of each site, prices, the user's own lines. */
import type { CostTerms } from '../base/recurring.ts';
import type { PriceLookup } from '../catalog/price-lookup.ts';
import type { UserFormula } from '../engine/user-formula.ts';
import type { LicencePlan } from '../licences/plan.ts';
import type { Bill } from '../model/bill.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { CustomLine, Project, Site } from '../model/project.ts';
import type { PlacementPlan } from '../placement/plan.ts';

export interface BilledSite {
  readonly site: Site;
  /** Value of a quantity of the site, in its own unit. */
  readonly get: (name: string) => number;
  /** One entry a host group; `get` reads a quantity of the host chapter. */
  readonly hostKinds: readonly { readonly get: (name: string) => number }[];
  readonly placement: PlacementPlan;
  readonly licences: LicencePlan;
}

/** The lines and what they add up to by themselves: all that figures are read from. */
export interface PricedLines extends Pick<
  Bill,
  'currency' | 'lines' | 'optionalLines' | 'oneOffMinor' | 'yearlyMinor' | 'overHorizonMinor' | 'unpricedLines'
> {
  readonly terms: CostTerms;
}

export interface PreparedCustomLine {
  readonly line: CustomLine;
  /** Its place among the user's lines. */
  readonly place: number;
  /** Site whose quantities it reads; null for the project's own. */
  readonly site: string | null;
  /** null when the quantity is a plain number. */
  readonly formula: UserFormula | null;
}

export interface BillContext {
  readonly project: Project;
  readonly catalogue: Catalogue;
  readonly sites: readonly BilledSite[];
  readonly prices: PriceLookup;
  /** In an order in which each line comes after those it reads. */
  readonly customLines: readonly PreparedCustomLine[];
  priced: PricedLines;
  /** Custom lines whose formula gave no finite number. */
  brokenLines: readonly string[];
}
