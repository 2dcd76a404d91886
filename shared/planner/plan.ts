/**
 * The Plan: everything the planner says about a project. Window, command line, PDF and what-if read only this.
 *
 * Numbers of the method book are read by name through `quantities`; tables and pictures have structures of their own.
 */
import type { AvailabilityComparison } from '../availability/input.ts';
import type { CompatibilityPlan } from '../compatibility/plan.ts';
import type { LicencePlan } from '../licences/plan.ts';
import type { Bill } from '../model/bill.ts';
import type { Confidence } from '../model/figure.ts';
import type { ReviewedFinding } from '../model/finding.ts';
import type { Machine } from '../model/machine.ts';
import type { CustomerProject, Project, Site } from '../model/project.ts';
import type { InsideBill, QuotePlan } from '../model/quote.ts';
import type { NetworkPlan } from '../network/plan.ts';
import type { PlacementPlan } from '../placement/plan.ts';
import type { StoragePlan } from '../storage/plan.ts';

/** Named quantities of one scope. Asking for a name that does not exist is a defect. */
export interface Quantities {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The value in the quantity's own unit. */
  readonly get: (name: string) => number;
  readonly unit: (name: string) => string;
  readonly label: (name: string) => string;
}

export interface SitePlan {
  readonly name: string;
  readonly site: Site;
  readonly quantities: Quantities;
  /** One entry a host group: what such a host offers. */
  readonly hostKinds: readonly { readonly name: string; readonly quantities: Quantities }[];
  readonly machines: readonly Machine[];
  readonly compatibility: CompatibilityPlan;
  readonly placement: PlacementPlan;
  readonly storage: StoragePlan;
  readonly network: NetworkPlan;
  readonly licences: LicencePlan;
  readonly availability: AvailabilityComparison;
}

/** One line of the assumption ledger: a figure the plan rests on that nobody has confirmed, or the user's own value. */
export interface Assumption {
  /** Name of the input, or 'kind/id.field' of a catalogue entry. */
  readonly name: string;
  readonly label: string;
  readonly site: string | null;
  readonly value: number | string;
  readonly unit: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly note: string;
  /** assumed: ours. confirmed: the user agreed. overridden: the user's value, with the default it replaced. */
  readonly state: 'assumed' | 'confirmed' | 'overridden';
  readonly reason: string | null;
  readonly defaultValue: number | string | null;
}

export interface Plan {
  readonly project: Project;
  readonly catalogueVersion: string;
  readonly sites: readonly SitePlan[];
  /** Quantities of the whole project. */
  readonly quantities: Quantities;
  readonly bill: Bill;
  readonly quote: QuotePlan;
  /** Cost and margin: for the partner's eyes; `customerPlan` leaves it out. */
  readonly inside: InsideBill;
  /** All stages, blocking first; within a severity in the order of the stages. Reviewed ones stay listed. */
  readonly findings: readonly ReviewedFinding[];
  readonly assumptions: readonly Assumption[];
}

/** The plan as a document for the customer may read it: no cost, no margin, no field to put one in. */
export interface CustomerPlan extends Omit<Plan, 'inside' | 'project'> {
  readonly project: CustomerProject;
}
