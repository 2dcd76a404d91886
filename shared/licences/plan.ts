/** The licence comparison of a site as the plan shows it. */
export interface EditionOption {
  readonly edition: string;
  readonly qualifies: boolean;
  /** Stable codes of why it does not qualify (or what to know), with figures; sentences are in shared/text. */
  readonly reasons: readonly { readonly code: string; readonly figures: Readonly<Record<string, number | string>> }[];
  readonly licences: number;
  /** vSAN capacity licences beyond the entitlement [TiB]. */
  readonly vsanTib: number;
  readonly metric: string;
  /** Licence cost of the term per year, or once for perpetual ones; null when the price is not known. */
  readonly oneOffMinor: number | null;
  readonly yearlyMinor: number | null;
  readonly overHorizonMinor: number | null;
  readonly vcenter: string | null;
}

export interface LicencePlan {
  readonly cpus: number;
  readonly cores: number;
  readonly options: readonly EditionOption[];
  /** Edition planned with; null when none qualifies. */
  readonly chosen: string | null;
  readonly cheapest: string | null;
  readonly vcenter: string | null;
}
